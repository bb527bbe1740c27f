"""Four eyes and guests in the window: what the policy asks for is asked, and what was done is on record."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from consent_db.policies import NEUTRAL, Policy
from consent_db.register import Register
from photoconsent.gui.event.session import State
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Reason
from tests.gui.engine import SearchedBefore
from tests.gui.parts import click, click_row, part, press_enter, rows, text_of, type_in
from tests.gui.sample import EILEEN, PASSPHRASE
from tests.gui.starting import searched, started

Choose = Callable[[str], int]
FOUR_EYES = replace(NEUTRAL, second_person_releases=True)


def follow(window: MainWindow, policy: Policy) -> None:
    register = window.bench.register.register
    assert register is not None
    register.follow(policy)
    window.bench.register.read_again()


def prepare(qtbot: QtBot, window: MainWindow, out: Path) -> None:
    if not part(window, QLineEdit, "outFolder").isVisible():
        click(window, "prepare")
    type_in(window, "outFolder", str(out))
    click(window, "prepareGo")
    qtbot.waitUntil(lambda: not window.work.preparing, timeout=60_000)


def releases(window: MainWindow) -> set[tuple[str, str]]:
    register = window.bench.register.register
    assert register is not None
    return {(one.copy.prepared_by, one.copy.released_by) for one in register.publications()}


def test_where_the_policy_does_not_ask_nothing_is_to_release(opened: MainWindow) -> None:
    click(opened, "prepare")
    assert text_of(opened, "releaseWords") == ""


def test_photos_wait_for_a_second_person_and_the_record_says_who(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    follow(opened, FOUR_EYES)
    prepare(qtbot, opened, tmp_path / "out")
    assert list((tmp_path / "out").glob("*.jpg")) == []
    assert releases(opened) == set()
    click(opened, "outcomeBack")
    click(opened, "prepare")
    register = opened.bench.register.register
    assert register is not None
    myself = register.actor
    assert text_of(opened, "releaseWords").startswith(f"4 photos are held back until somebody other than {myself}")
    type_in(opened, "releaseName", myself)
    type_in(opened, "releasePassphrase", PASSPHRASE)
    click(opened, "releaseGo")
    assert "somebody else must release them" in text_of(opened, "releaseError")
    type_in(opened, "releaseName", "Ola Hansen")
    type_in(opened, "releasePassphrase", "a wrong guess entirely")
    click(opened, "releaseGo")
    qtbot.waitUntil(lambda: "not the passphrase" in text_of(opened, "releaseError"))
    type_in(opened, "releasePassphrase", PASSPHRASE)
    click(opened, "releaseGo")
    qtbot.waitUntil(lambda: text_of(opened, "releaseDone") == "Released by Ola Hansen.")
    prepare(qtbot, opened, tmp_path / "out")
    assert len(list((tmp_path / "out").glob("*.jpg"))) == 4
    assert releases(opened) == {(myself, "Ola Hansen")}


def test_a_release_holds_for_the_photo_as_it_was_released(opened: MainWindow, photo: Choose) -> None:
    follow(opened, FOUR_EYES)
    session = opened.bench.session
    session.release({session.outcome(entry) for entry in session.entries[:2]}, "Ola Hansen")
    photo("IMG_0101.jpg")
    click_row(opened, "faces", 0)
    click(opened, "hideFaceButton")
    assert [entry.released_by for entry in opened.bench.session.entries[:2]] == ["", "Ola Hansen"]
    channel = part(opened, QComboBox, "channel")
    channel.setCurrentIndex(channel.findText("Print"))
    assert opened.bench.session.entries[1].released_by == "", "other faces are shown there than were released"


def test_another_user_of_the_computer_goes_on_and_releases_by_a_click(
    qtbot: QtBot,
    look: Look,
    engine: SearchedBefore,
    english: None,
    register_file: Path,
    photos: Path,
    tmp_path: Path,
) -> None:
    with Register.open(register_file, PASSPHRASE) as register:
        register.follow(FOUR_EYES)
    with started(look, engine, register_file, "kari") as window:
        window.open_paths([photos])
        searched(qtbot, window)
        window.photos_page.selection.choose_photo(0)
        click_row(window, "faces", 0)
        click(window, "hideFaceButton")
    with started(look, engine, register_file, "ola") as window:
        click(window, "draftGoOn")
        searched(qtbot, window)
        click(window, "prepare")
        assert "somebody other than kari" in text_of(window, "releaseWords")
        assert not part(window, QLineEdit, "releasePassphrase").isVisible()
        click(window, "releaseGo")
        assert text_of(window, "releaseDone") == "Released by ola."
        prepare(qtbot, window, tmp_path / "out")
        assert releases(window) == {("kari", "ola")}


def test_a_photo_that_nobody_looked_at_is_held_where_the_policy_asks(
    qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path
) -> None:
    follow(opened, replace(NEUTRAL, review_every_photo=True))
    assert text_of(opened, "notLookedAt") == "4 photos to look at, else held back"
    photo("IMG_0101.jpg")
    click(opened, "looksRightButton")
    click(opened, "prepare")
    assert "1 photo, 1 face: 1 shown on 1 consent, 3 photos held back" in text_of(opened, "prepareSummary")
    click(opened, "prepareBack")
    prepare(qtbot, opened, tmp_path / "out")
    assert opened.bench.session.count([State.DONE]) == 1
    click(opened, "outcomeBack")
    assert opened.bench.session.entries[1].state is State.BLOCKED
    photo("IMG_0102.jpg")
    click(opened, "looksRightButton")
    assert opened.bench.session.entries[1].state is State.READY


def guests_of(window: MainWindow) -> frozenset[str] | None:
    return window.bench.session.guests


def test_only_guests_are_recognised_and_it_is_kept(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, photos: Path
) -> None:
    with started(look, engine, register_file) as window:
        window.open_paths([photos])
        searched(qtbot, window)
        click(window, "listPeople")
        click(window, "guestsOpen")
        type_in(window, "guestSearch", "ingrid")
        press_enter(window, "guestSearch")
        assert guests_of(window) == {"P0006"}
        first = window.bench.session.entries[0]
        assert [one.decision.reason for one in first.faces] == [Reason.UNKNOWN]
        type_in(window, "guestSearch", "eileen")
        press_enter(window, "guestSearch")
        assert [one.decision.person for one in first.faces] == [EILEEN]
        assert text_of(window, "guestCount") == "2 guests"
    with started(look, engine, register_file) as window:
        click(window, "draftGoOn")
        searched(qtbot, window)
        assert guests_of(window) == {"P0006", EILEEN}
        click(window, "listPeople")
        click(window, "guestsOpen")
        click(window, "guestsNone")
        assert guests_of(window) is None
        assert text_of(window, "guestCount") == "It may be anybody in the register."


@pytest.mark.parametrize("name", ["guests", "groupFaces", "eventPeople"])
def test_new_lists_have_names_for_screen_readers(opened: MainWindow, name: str) -> None:
    assert part(opened, QListView, name).accessibleName()
    assert rows(opened, "guests") == []
