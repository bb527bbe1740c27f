"""Nothing is lost: closing, locking, a crash, another folder; and nothing of it stays that should not."""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateEdit, QLineEdit
from pytestqt.qtbot import QtBot

from consent_db.consents import Withdrawal
from consent_db.drafts import DAYS_KEPT
from consent_db.policies import NEUTRAL
from consent_db.register import Register
from photoconsent import paths
from photoconsent.event.draft import EventDraft, PhotoDraft, Purpose, written
from photoconsent.gui.event.session import State
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.home.settings import SettingsFile
from tests.gui.engine import SearchedBefore
from tests.gui.parts import by_hand, click, click_row, drop, part, press_enter, register_of, rows, text_of, type_in
from tests.gui.sample import EILEEN, PASSPHRASE, make_register
from tests.gui.starting import searched, started

Choose = Callable[[str], int]


def hide_somebody(window: MainWindow) -> None:
    """Hide the one face of the first photo that would be shown."""
    window.photos_page.selection.choose_photo(0)
    click_row(window, "faces", 0)
    click(window, "hideFaceButton")


def work_on(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    """Open the photos, hide somebody, draw a face, and call the first photo right."""
    window.open_paths([photos])
    searched(qtbot, window)
    hide_somebody(window)
    QTest.keyClick(window.photos_page.canvas, Qt.Key.Key_Space)


def drafts(window: MainWindow) -> list[str]:
    register = window.bench.register.register
    assert register is not None
    return [draft.body for draft in register.drafts()]


def people_in(register: Register, sha256: str) -> dict[int, str]:
    record = register.hand_decisions(sha256)
    assert record is not None
    return dict(record.people)


def first_face(window: MainWindow) -> str:
    window.photos_page.selection.choose_photo(0)
    return rows(window, "faces")[0]


def test_after_closing_the_work_is_offered_and_gone_on_with(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, photos: Path
) -> None:
    with started(look, engine, register_file) as window:
        work_on(qtbot, window, photos)
        channel = part(window, QComboBox, "channel")
        channel.setCurrentIndex(channel.findText("Facebook"))
        assert window.close()
    with started(look, engine, register_file) as window:
        part(window, QComboBox, "channel").setCurrentIndex(0)
        assert text_of(window, "draftTitle") == "You can go on with Summer party"
        assert text_of(window, "draftWords").startswith("4 photos, 1 of them looked at, saved by kari on ")
        assert text_of(window, "draftWords").endswith(", today")
        click(window, "draftGoOn")
        searched(qtbot, window)
        assert "Covered. You decided to hide this face." in first_face(window)
        assert text_of(window, "messageText").startswith("What was said about these photos on")
        assert window.bench.session.entries[0].looked_at
        assert part(window, QComboBox, "channel").currentText() == "Facebook"


def test_the_work_is_written_down_by_itself(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    work_on(qtbot, window, photos)
    qtbot.waitUntil(lambda: any("looked_at" in body for body in drafts(window)), timeout=10_000)
    assert EILEEN not in drafts(window)[0]


def test_what_a_hand_decides_is_written_down_at_once(qtbot: QtBot, opened: MainWindow, photos: Path) -> None:
    """A kill comes without a word: long before the rest is written down, this is safe."""
    opened.drafts.findChildren(QTimer)[0].setInterval(600_000)
    hide_somebody(opened)
    qtbot.waitUntil(lambda: by_hand(register_of(opened), photos / "IMG_0101.jpg") != {}, timeout=2_000)
    assert drafts(opened) == []


def test_looking_at_photos_without_a_word_leaves_nothing_behind(qtbot: QtBot, opened: MainWindow) -> None:
    assert opened.close()
    assert drafts(opened) == []


def test_locking_the_register_keeps_the_work(
    qtbot: QtBot, window: MainWindow, photos: Path, register_file: Path
) -> None:
    work_on(qtbot, window, photos)
    window.bench.register.close()
    with Register.open(register_file, PASSPHRASE) as register:
        assert len(register.drafts()) == 1


def test_dropping_the_same_photos_again_takes_up_what_was_said(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    work_on(qtbot, window, photos)
    drop(window, photos)
    qtbot.waitUntil(lambda: "holds again" in text_of(window, "messageText"))
    searched(qtbot, window)
    assert "You decided to hide this face." in first_face(window)
    assert window.drafts.offers == []


def test_other_photos_leave_the_work_to_be_gone_on_with(
    qtbot: QtBot, window: MainWindow, photos: Path, tmp_path: Path
) -> None:
    work_on(qtbot, window, photos)
    other = tmp_path / "Other"
    other.mkdir()
    shutil.copy(photos / "IMG_0103.jpg", other / "other.jpg")
    window.open_paths([other])
    qtbot.waitUntil(lambda: len(window.bench.session.entries) == 1)
    searched(qtbot, window)
    assert not window.bench.session.entries[0].looked_at
    assert [offer.event.chosen[0].name for offer in window.drafts.offers] == ["Summer party"]


def test_words_about_a_photo_that_was_exchanged_are_dropped_and_that_is_said(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, photos: Path
) -> None:
    with started(look, engine, register_file) as window:
        work_on(qtbot, window, photos)
    Image.open(photos / "IMG_0103.jpg").resize((900, 600)).save(photos / "IMG_0101.jpg")
    with started(look, SearchedBefore(engine.networks), register_file) as window:
        click(window, "draftGoOn")
        searched(qtbot, window)
        said = text_of(window, "messageText")
        assert "1 photo changed since; what was said about it is dropped." in said
        assert said.endswith("1 photo is held back: what was decided by hand earlier has to be looked at.")
        assert not any(one.pointed for one in window.bench.session.entries[0].faces)
        assert not window.bench.session.entries[0].looked_at
        assert window.bench.session.entries[0].state is State.BLOCKED


def test_a_second_crash_while_photos_are_searched_again_loses_nothing(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, photos: Path
) -> None:
    with started(look, engine, register_file) as window:
        work_on(qtbot, window, photos)
    with started(look, engine, register_file) as window:
        click(window, "draftGoOn")
        qtbot.waitUntil(lambda: bool(window.bench.session.entries))
        window.drafts.save_now()
        (body,) = drafts(window)
        assert '"looked_at": true' in body
        assert by_hand(register_of(window), photos / "IMG_0101.jpg")["pointed"] == [[0, None]]


def test_what_is_forgotten_is_gone_and_can_be_brought_back(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, photos: Path
) -> None:
    with started(look, engine, register_file) as window:
        work_on(qtbot, window, photos)
    with started(look, engine, register_file) as window:
        click(window, "draftForget")
        assert drafts(window) == []
        click(window, "draftUndo")
        assert len(drafts(window)) == 1
        qtbot.waitUntil(lambda: text_of(window, "draftTitle") == "You can go on with Summer party")
        click(window, "draftForget")
    with started(look, engine, register_file) as window:
        assert window.drafts.offers == []


def test_work_forgotten_in_one_register_is_not_brought_back_into_another(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, photos: Path, tmp_path: Path
) -> None:
    with started(look, engine, register_file) as window:
        work_on(qtbot, window, photos)
    with started(look, engine, register_file) as window:
        click(window, "draftForget")
        QCoreApplication.processEvents()
        assert part(window, QAbstractButton, "draftUndo").isVisible()
        other = tmp_path / "other.register"
        window.bench.register.take(Register.create(other, PASSPHRASE), other)
        QCoreApplication.processEvents()
        assert not any(one.isVisible() for one in window.findChildren(QAbstractButton, "draftUndo"))
        assert drafts(window) == []


def test_when_every_photo_has_its_copy_nothing_is_left_to_go_on_with(
    qtbot: QtBot, window: MainWindow, photos: Path, tmp_path: Path
) -> None:
    (photos / "IMG_0105.jpg").unlink()
    work_on(qtbot, window, photos)
    window.drafts.save_now()
    assert len(drafts(window)) == 1
    click(window, "prepare")
    type_in(window, "outFolder", str(tmp_path / "out"))
    click(window, "prepareGo")
    qtbot.waitUntil(lambda: window.bench.session.count([State.DONE]) == 4, timeout=60_000)
    qtbot.waitUntil(lambda: not window.work.preparing)
    window.drafts.save_now()
    assert drafts(window) == []
    assert by_hand(register_of(window), photos / "IMG_0101.jpg")["pointed"] == [[0, None]]
    drop(window, photos / "IMG_0104.jpg")
    qtbot.waitUntil(lambda: len(window.bench.session.entries) == 1)
    assert window.drafts.offers == []


def test_an_erased_person_is_pointed_out_nowhere_and_nobody_takes_the_place(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, photos: Path
) -> None:
    with started(look, engine, register_file) as window:
        window.open_paths([photos])
        searched(qtbot, window)
        window.photos_page.selection.choose_photo(2)
        click_row(window, "faces", 0)
        click(window, "thisIsButton")
        type_in(window, "pickerSearch", "ingrid")
        press_enter(window, "pickerSearch")
        assert rows(window, "faces")[0].startswith("Ingrid Solberg. Shown.")
    sha256 = hashlib.sha256((photos / "IMG_0103.jpg").read_bytes()).hexdigest()
    with Register.open(register_file, PASSPHRASE) as register:
        assert people_in(register, sha256) == {0: "P0006"}
        register.erase("P0006")
        assert people_in(register, sha256) == {}
    with started(look, engine, register_file) as window:
        click(window, "draftGoOn")
        searched(qtbot, window)
        window.photos_page.selection.choose_photo(2)
        assert "Covered. You decided to hide this face." in rows(window, "faces")[0]


def test_another_register_knows_nothing_of_the_work_done_under_this_one(
    qtbot: QtBot, window: MainWindow, photos: Path, tmp_path: Path
) -> None:
    work_on(qtbot, window, photos)
    other = make_register(tmp_path / "other.register", tmp_path / "people")
    window.bench.register.take(Register.open(other, PASSPHRASE), other)
    assert window.bench.session.entries == []
    assert drafts(window) == []
    QCoreApplication.processEvents()


def test_how_the_copies_are_made_is_there_again(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, photos: Path
) -> None:
    with started(look, engine, register_file) as window:
        work_on(qtbot, window, photos)
        channel = part(window, QComboBox, "channel")
        channel.setCurrentIndex(channel.findText("Instagram"))
        day = part(window, QDateEdit, "day")
        day.setDate(day.date().addDays(9))
        wanted = day.date()
        click(window, "prepare")
        for name, words in MAKING.items():
            type_in(window, name, words)
        for name, row in CHOICES.items():
            part(window, QComboBox, name).setCurrentIndex(row)
        qtbot.waitUntil(lambda: any("Liv" in body for body in drafts(window)), timeout=10_000)
        chosen = {name: part(window, QComboBox, name).currentText() for name in CHOICES}
    SettingsFile(paths.config_folder() / "settings.json").change(cover="soft", channel="website", out_folder="")
    with started(look, engine, register_file) as window:
        click(window, "draftGoOn")
        searched(qtbot, window)
        assert part(window, QComboBox, "channel").currentText() == "Instagram"
        assert part(window, QDateEdit, "day").date() == wanted
        click(window, "prepare")
        assert {name: part(window, QLineEdit, name).text() for name in MAKING} == MAKING
        assert {name: part(window, QComboBox, name).currentText() for name in CHOICES} == chosen


MAKING = {"event": "Summer day", "credit": "Photo: Liv", "outFolder": "/copies/of/summer"}
CHOICES = {"cover": 1, "size": 2}


def released(window: MainWindow) -> list[str]:
    return [entry.released_by for entry in window.bench.session.entries]


def test_a_release_holds_over_a_restart_for_the_photos_as_they_were_released(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, photos: Path
) -> None:
    """Between the two a consent is withdrawn: the photos that show that person have to be released again."""
    with Register.open(register_file, PASSPHRASE) as register:
        register.follow(replace(NEUTRAL, second_person_releases=True))
    shutil.copy(photos / "IMG_0101.jpg", photos / "IMG_0106.jpg")
    with started(look, engine, register_file, "kari") as window:
        work_on(qtbot, window, photos)
    with started(look, engine, register_file, "ola") as window:
        click(window, "draftGoOn")
        searched(qtbot, window)
        click(window, "prepare")
        click(window, "releaseGo")
        assert released(window) == ["ola"] * 4 + ["", "ola"]
    engine = SearchedBefore(engine.networks)
    with started(look, engine, register_file, "kari") as window:
        click(window, "draftGoOn")
        searched(qtbot, window)
        assert released(window) == ["ola"] * 4 + ["", "ola"], "a new search of the same photos finds the same faces"
        click(window, "prepare")
        assert text_of(window, "releaseDone") == "Released by ola."
        assert text_of(window, "releaseWords") == ""
    with Register.open(register_file, PASSPHRASE) as register:
        register.withdraw("C1", Withdrawal(register.today(), "by phone"))
    with started(look, engine, register_file, "kari") as window:
        click(window, "draftGoOn")
        searched(qtbot, window)
        assert released(window) == ["ola", "", "ola", "ola", "", "ola"], (
            "the second photo showed her; in the first she was hidden"
        )


def test_work_that_nobody_touches_is_removed_and_that_is_said(
    qtbot: QtBot, register_file: Path, locked: MainWindow, tmp_path: Path
) -> None:
    def event(name: str) -> tuple[str, list[str]]:
        photo = PhotoDraft(tmp_path / "a.jpg", "ab" * 32, looked_at=True)
        return written(EventDraft((tmp_path / name,), (photo,), Purpose("website", date(2026, 1, 1))))

    for name, days in (("Winter party", DAYS_KEPT + 1), ("Spring party", DAYS_KEPT - 10)):
        then = datetime.now(UTC) - timedelta(days=days)
        with Register.open(register_file, PASSPHRASE, clock=lambda then=then: then) as register:
            register.save_draft(None, *event(name))
    type_in(locked, "passphrase", PASSPHRASE)
    press_enter(locked, "passphrase")
    qtbot.waitUntil(lambda: "Winter party" in text_of(locked, "messageText"), timeout=20_000)
    assert text_of(locked, "messageText").startswith("Work that nobody has touched for 90 days was removed")
    assert text_of(locked, "draftTitle") == "You can go on with Spring party"
    assert text_of(locked, "draftWords").endswith("80 days ago, will be removed in 10 days")
    assert len(drafts(locked)) == 1
