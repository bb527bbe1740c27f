"""What changes while something else goes on counts: during a batch, during a release, from one day to the next."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDateEdit, QListWidget
from pytestqt.qtbot import QtBot

from consent_db.policies import NEUTRAL
from consent_db.register import Register
from photoconsent.event.groups import FaceAt
from photoconsent.gui.event import session as session_module
from photoconsent.gui.event.session import Entry, State
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Reason, Verdict
from photoconsent.pipeline.order import Status
from tests.gui.parts import by_hand, click, part, register_of, text_of, type_in
from tests.gui.sample import EILEEN, PASSPHRASE

Choose = Callable[[str], int]
OTHERS = "IMG_0103.jpg"


def entry_of(window: MainWindow, name: str) -> Entry:
    return next(entry for entry in window.bench.session.entries if entry.source.name == name)


def four_eyes(window: MainWindow) -> None:
    register_of(window).follow(replace(NEUTRAL, second_person_releases=True))
    window.bench.register.read_again()


def ask_how(window: MainWindow, out: Path) -> None:
    click(window, "prepare")
    type_in(window, "outFolder", str(out))


def run(qtbot: QtBot, window: MainWindow) -> None:
    click(window, "prepareGo")
    qtbot.waitUntil(lambda: not window.work.preparing, timeout=60_000)


def press_release(window: MainWindow) -> None:
    type_in(window, "releaseName", "Liv")
    type_in(window, "releasePassphrase", PASSPHRASE)
    click(window, "releaseGo")


def release(qtbot: QtBot, window: MainWindow) -> None:
    press_release(window)
    qtbot.waitUntil(lambda: not window.bench.errand.busy, timeout=20_000)


def test_an_edit_during_a_batch_is_not_lost(qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path) -> None:
    """The copy that was asked for before shows what was there before; the photo stays to be prepared."""
    at = photo("IMG_0104.jpg")
    ask_how(opened, tmp_path / "out")

    def draw() -> None:
        opened.photos_page.actions_on_face.draw(QRectF(100, 100, 200, 200))

    opened.work.prepare_began.connect(draw)
    run(qtbot, opened)
    opened.work.prepare_began.disconnect(draw)
    entry = opened.bench.session.entries[at]
    copied = next(result for result in opened.work.results if result.source == entry.source)
    assert (copied.status, len(entry.faces)) == (Status.EXPORTED, len(copied.faces) + 1)
    assert entry.state is State.NEEDS_A_LOOK
    assert entry_of(opened, OTHERS).state is State.DONE
    troubles = part(opened, QListWidget, "troubles")
    said = [troubles.item(row).text() for row in range(troubles.count())]
    assert any("IMG_0104.jpg\nChanged meanwhile" in one for one in said), said
    opened.drafts.save_now()
    assert by_hand(register_of(opened), entry.source)["drawn"] == 1
    click(opened, "outcomeBack")
    ask_how(opened, tmp_path / "again")
    run(qtbot, opened)
    assert entry.state is State.DONE


def test_a_photo_that_is_left_out_during_a_batch_gets_no_copy(
    qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path
) -> None:
    at = photo("IMG_0104.jpg")
    ask_how(opened, tmp_path / "out")

    def leave_out(_: int) -> None:
        QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_U)

    opened.work.prepare_began.connect(leave_out)
    run(qtbot, opened)
    opened.work.prepare_began.disconnect(leave_out)
    assert opened.bench.session.entries[at].state is State.LEFT_OUT
    assert entry_of(opened, OTHERS).state is State.DONE
    left = next(result for result in opened.work.results if result.source.name == "IMG_0104.jpg")
    assert (left.status, left.output) == (Status.HELD, None)
    made = [result.output for result in opened.work.results if result.output is not None]
    assert sorted(made) == sorted((tmp_path / "out").iterdir())
    troubles = part(opened, QListWidget, "troubles")
    assert any("Somebody left this photo out" in troubles.item(row).text() for row in range(troubles.count()))


def test_another_event_is_not_opened_under_a_batch(
    qtbot: QtBot, opened: MainWindow, photos: Path, tmp_path: Path
) -> None:
    before = [entry.source for entry in opened.bench.session.entries]
    ask_how(opened, tmp_path / "out")
    gate = threading.Event()
    opened.bench.errand.call(lambda: gate.wait(20), lambda _: None)
    opened.open_paths([photos / OTHERS])
    opened.work.prepare_began.connect(lambda _: gate.set())
    ask_again = part(opened, QAbstractButton, "prepareGo")
    ask_again.click()
    opened.work.pause(True)
    qtbot.waitUntil(lambda: not opened.bench.errand.busy, timeout=20_000)
    assert text_of(opened, "messageText").startswith("Copies are being made")
    opened.work.pause(False)
    qtbot.waitUntil(lambda: not opened.work.preparing, timeout=60_000)
    assert [entry.source for entry in opened.bench.session.entries] == before


def test_a_face_shown_while_the_passphrase_is_tried_is_not_released(
    qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path
) -> None:
    four_eyes(opened)
    at = photo(OTHERS)
    ask_how(opened, tmp_path / "out")
    gate = threading.Event()
    opened.bench.errand.call(lambda: gate.wait(20), lambda _: None)
    press_release(opened)
    opened.photos_page.selection.choose_face(0)
    opened.photos_page.actions_on_face.say_who("P0006")
    gate.set()
    qtbot.waitUntil(lambda: not opened.bench.errand.busy, timeout=20_000)
    assert opened.bench.session.entries[at].count(Verdict.SHOW) == 1
    assert opened.bench.session.entries[at].released_by == ""
    assert entry_of(opened, "IMG_0104.jpg").released_by == "Liv"
    assert "changed meanwhile" in text_of(opened, "releaseError")


def test_a_release_for_one_channel_is_none_for_another(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    four_eyes(opened)
    ask_how(opened, tmp_path / "out")
    release(qtbot, opened)
    assert entry_of(opened, OTHERS).released_by == "Liv"
    channel = part(opened, QComboBox, "channel")
    channel.setCurrentIndex(channel.findText("Facebook"))
    assert {entry.released_by for entry in opened.bench.session.entries} == {""}


def test_a_consent_renewed_elsewhere_after_the_release_holds_the_photo(
    qtbot: QtBot, opened: MainWindow, photo: Choose, register_file: Path, tmp_path: Path
) -> None:
    four_eyes(opened)
    at = photo(OTHERS)
    opened.photos_page.selection.choose_face(0)
    opened.photos_page.actions_on_face.say_who("P0003")
    ask_how(opened, tmp_path / "out")
    release(qtbot, opened)
    with Register.open(register_file, PASSPHRASE, actor="terminal") as other:
        old = other.person("P0003").consents[0]
        renewed = replace(old.terms, valid_until=other.today().replace(year=other.today().year + 2))
        other.correct_consent(old.label, renewed, "renewed")
    run(qtbot, opened)
    source = opened.bench.session.entries[at].source
    assert next(r.status for r in opened.work.results if r.source == source) is Status.HELD


def test_while_photos_are_decided_anew_nothing_is_prepared(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_how(opened, tmp_path / "out")
    monkeypatch.setattr(session_module, "_UNNOTICED", -1)
    monkeypatch.setattr(session_module, "_AT_ONCE", 1)
    channel = part(opened, QComboBox, "channel")
    channel.setCurrentIndex(channel.findText("Facebook"))
    assert opened.bench.session.settling
    assert not part(opened, QAbstractButton, "prepareGo").isEnabled()
    qtbot.waitUntil(lambda: not opened.bench.session.settling)
    assert part(opened, QAbstractButton, "prepareGo").isEnabled()


def test_who_changes_the_guest_list_has_a_hand_in_the_event(opened: MainWindow) -> None:
    opened.bench.session.prepared_by = frozenset({"anna"})
    click(opened, "listPeople")
    click(opened, "guestsOpen")
    click(opened, "guestsAll")
    assert opened.bench.session.prepared_by == {"anna", register_of(opened).actor}


def left_yesterday(window: MainWindow) -> QDateEdit:
    """The day as it stands on the day after the window was opened."""
    day = part(window, QDateEdit, "day")
    assert day.minimumDate() == QDate.currentDate()
    day.setMinimumDate(QDate.currentDate().addDays(-1))
    day.setDate(QDate.currentDate().addDays(-1))
    return day


def test_a_day_that_has_passed_is_today_when_the_window_comes_to_the_front(opened: MainWindow) -> None:
    day = left_yesterday(opened)
    QApplication.sendEvent(opened, QEvent(QEvent.Type.WindowActivate))
    assert day.date() == QDate.currentDate()
    later = QDate.currentDate().addDays(9)
    day.setDate(later)
    QApplication.sendEvent(opened, QEvent(QEvent.Type.WindowActivate))
    assert day.date() == later


def test_nothing_is_prepared_for_a_day_that_has_passed(opened: MainWindow, tmp_path: Path) -> None:
    ask_how(opened, tmp_path / "out")
    day = left_yesterday(opened)
    click(opened, "prepareGo")
    assert not opened.work.preparing
    assert day.date() == QDate.currentDate()
    assert text_of(opened, "prepareError").startswith("The publishing day has passed")


def undo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_undo_takes_back_looks_right_first_and_goes_to_the_photo(opened: MainWindow, photo: Choose) -> None:
    at = photo("IMG_0103.jpg")
    entry = opened.bench.session.entries[at]
    opened.photos_page.actions_on_face.draw(QRectF(100, 100, 200, 200))
    faces = len(entry.faces)
    QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_Space)
    assert opened.photos_page.selection.index != at
    assert entry.looked_at
    undo(opened)
    assert (entry.looked_at, len(entry.faces)) == (False, faces)
    assert opened.photos_page.selection.index == at, "what is taken back is seen"


def test_undo_of_an_edit_goes_to_its_photo_and_takes_back_that_it_was_looked_at(
    opened: MainWindow, photo: Choose
) -> None:
    at = photo("IMG_0103.jpg")
    entry = opened.bench.session.entries[at]
    opened.photos_page.actions_on_face.draw(QRectF(100, 100, 200, 200))
    opened.bench.session.look_at(at, True)
    photo("IMG_0104.jpg")
    undo(opened)
    assert opened.photos_page.selection.index == at
    assert not entry.looked_at


def test_nothing_is_undone_where_the_photos_are_not_seen(opened: MainWindow, photo: Choose) -> None:
    at = photo("IMG_0103.jpg")
    entry = opened.bench.session.entries[at]
    opened.photos_page.actions_on_face.draw(QRectF(100, 100, 200, 200))
    faces = len(entry.faces)
    click(opened, "goRegister")
    undo(opened)
    assert len(entry.faces) == faces
    click(opened, "goPhotos")
    opened.bench.register.close()
    undo(opened)
    assert len(entry.faces) == faces


def test_a_photo_in_which_another_face_is_shown_was_not_looked_at(opened: MainWindow, photo: Choose) -> None:
    channel = part(opened, QComboBox, "channel")
    entry = opened.bench.session.entries[photo("IMG_0101.jpg")]
    shown = channel.currentIndex()
    channel.setCurrentIndex(channel.findText("Print"))
    assert entry.count(Verdict.SHOW) == 0
    click(opened, "looksRightButton")
    channel.setCurrentIndex(shown)
    assert [one.decision.person for one in entry.faces] == [EILEEN]
    assert not entry.looked_at
    opened.bench.session.look_at(0, True)
    channel.setCurrentIndex(channel.findText("Print"))
    channel.setCurrentIndex(shown)
    assert entry.looked_at, "nobody is shown whom nobody saw"


def test_faces_of_twins_are_hidden_together(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    (photos / "IMG_0103b.jpg").write_bytes((photos / "IMG_0103.jpg").read_bytes())
    window.open_paths([photos])
    qtbot.waitUntil(lambda: bool(window.bench.session.entries) and not window.work.searching, timeout=60_000)
    one, twin = entry_of(window, "IMG_0103.jpg"), entry_of(window, "IMG_0103b.jpg")
    window.photos_page.people.grouping.hide([FaceAt(one.source, 0), FaceAt(twin.source, 1)], "hide")
    for entry in (one, twin):
        assert [face.decision.reason for face in entry.faces[:2]] == [Reason.HIDDEN_BY_USER] * 2
