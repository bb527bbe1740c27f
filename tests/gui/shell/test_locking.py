"""A window that nobody sits at shows nobody: it locks itself, or at once by a key, and nothing is lost behind it."""

from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, prepare, press_enter, text_of, type_in
from tests.gui.sample import PASSPHRASE

CONTROL = Qt.KeyboardModifier.ControlModifier


def lock(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)


def unlock(qtbot: QtBot, window: MainWindow, passphrase: str = PASSPHRASE) -> None:
    type_in(window, "lockedPassphrase", passphrase)
    press_enter(window, "lockedPassphrase")
    qtbot.waitUntil(lambda: not window.bench.errand.busy, timeout=20_000)


def shown(window: MainWindow) -> QImage:
    """What is on the screen, once it stands still and nothing blinks."""
    field = part(window, QLineEdit, "lockedPassphrase")
    field.clearFocus()
    QApplication.processEvents()
    return window.grab().toImage()


@pytest.fixture
def left_alone(opened: MainWindow) -> MainWindow:
    """The window with photos, on a clock that stands still."""
    start = opened.locking.idle.now()
    opened.locking.idle.now = lambda: start
    opened.locking.idle.begin_anew()
    return opened


def wait(window: MainWindow, minutes: float) -> None:
    """Let so much time pass, without the program's having noticed yet."""
    then = window.locking.idle.now() + 60 * minutes
    window.locking.idle.now = lambda: then


def test_nothing_of_photos_and_names_is_left_on_the_screen(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    lock(window)
    nothing = shown(window)
    unlock(qtbot, window)
    window.open_paths([photos])
    qtbot.waitUntil(lambda: bool(window.bench.session.entries) and not window.work.searching, timeout=60_000)
    qtbot.waitUntil(lambda: not window.bench.errand.busy and not window.bench.loader.busy)
    lock(window)
    assert shown(window) == nothing
    assert not any("Kari" in label.text() for label in window.findChildren(QLabel) if label.isVisible())
    assert window.windowTitle() == "PhotoConsent"


def test_the_passphrase_brings_back_what_was_there(qtbot: QtBot, opened: MainWindow) -> None:
    click(opened, "goRegister")
    click(opened, "newPerson")
    type_in(opened, "personFormName", "Liv")
    lock(opened)
    unlock(qtbot, opened, "something else")
    assert "not the passphrase" in text_of(opened, "lockedError")
    assert opened.locking.locked
    unlock(qtbot, opened)
    assert not opened.locking.locked
    assert part(opened, QLineEdit, "personFormName").isVisible()
    assert part(opened, QLineEdit, "personFormName").text() == "Liv"
    assert part(opened, QLineEdit, "lockedPassphrase").text() == ""
    click(opened, "goPhotos")
    assert opened.photos_page.isVisible()


def test_without_a_passphrase_nothing_opens(qtbot: QtBot, opened: MainWindow) -> None:
    lock(opened)
    unlock(qtbot, opened, "")
    assert opened.locking.locked


def test_where_it_is_remembered_enter_is_enough(qtbot: QtBot, opened: MainWindow, register_file: Path) -> None:
    keyring.set_password("PhotoConsent", str(register_file.resolve()), PASSPHRASE)
    lock(opened)
    field = part(opened, QLineEdit, "lockedPassphrase")
    qtbot.waitUntil(lambda: "press Enter" in field.placeholderText())
    unlock(qtbot, opened, "")
    assert not opened.locking.locked


def test_it_locks_itself_after_the_time_that_was_set(left_alone: MainWindow) -> None:
    wait(left_alone, 14.9)
    assert not left_alone.locking.idle.look()
    wait(left_alone, 0.2)
    left_alone.locking.idle.look()
    assert left_alone.locking.locked


def test_the_time_can_be_set(left_alone: MainWindow) -> None:
    click(left_alone, "goSettings")
    choice = part(left_alone, QComboBox, "lockAfter")
    assert choice.currentText() == "after 15 minutes"
    choice.setCurrentIndex(choice.findText("after 5 minutes"))
    left_alone.locking.idle.begin_anew()
    wait(left_alone, 5.1)
    left_alone.locking.idle.look()
    assert left_alone.locking.locked


def test_a_touch_begins_the_time_anew(left_alone: MainWindow) -> None:
    wait(left_alone, 10)
    QTest.mouseMove(left_alone.windowHandle(), QPoint(400, 300))
    QTest.mouseMove(left_alone.windowHandle(), QPoint(420, 310))
    wait(left_alone, 10)
    assert not left_alone.locking.idle.look()
    assert not left_alone.locking.locked


def test_the_first_key_after_a_long_sleep_does_nothing_but_lock(left_alone: MainWindow) -> None:
    """While the computer sleeps no timer runs; whoever wakes it may be somebody else."""
    session = left_alone.bench.session
    left_alone.photos_page.selection.choose_face(0)
    before = [session.outcome(entry) for entry in session.entries]
    wait(left_alone, 600)
    QTest.keyClick(left_alone.windowHandle(), Qt.Key.Key_K)
    assert left_alone.locking.locked
    assert [session.outcome(entry) for entry in session.entries] == before
    assert session.undo_stack.index() == 0


def test_no_key_and_no_drop_reaches_what_lies_behind(opened: MainWindow, photos: Path) -> None:
    entries = list(opened.bench.session.entries)
    undo = opened.bench.session.undo_stack.index()
    lock(opened)
    for key in (Qt.Key.Key_2, Qt.Key.Key_Z, Qt.Key.Key_O, Qt.Key.Key_F, Qt.Key.Key_W):
        QTest.keyClick(part(opened, QLineEdit, "lockedPassphrase"), key, CONTROL)
        QTest.keyClick(opened, key, CONTROL)
    for key in (Qt.Key.Key_H, Qt.Key.Key_Space, Qt.Key.Key_T):
        QTest.keyClick(opened, key)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photos / "IMG_0101.jpg"))])
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(opened, enter)
    assert not enter.isAccepted()
    assert opened.locking.locked
    assert opened.bench.register.register is not None
    assert list(opened.bench.session.entries) == entries
    assert opened.bench.session.undo_stack.index() == undo
    assert not opened.menuBar().isEnabled()


def test_menus_and_dialogs_go_as_well(opened: MainWindow) -> None:
    menu = QMenu(opened)
    menu.addAction("Kari")
    menu.popup(opened.mapToGlobal(QPoint(50, 50)))
    dialog = QFileDialog(opened)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    opened.locking.lock()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [opened]


def test_copies_go_on_being_made(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    opened.work.prepare_began.connect(lambda _: opened.locking.lock())
    prepare(qtbot, opened, tmp_path / "out")
    assert opened.locking.locked
    assert len(list((tmp_path / "out").glob("*.jpg"))) == 4


def test_what_is_unfinished_is_not_closed_unseen(qtbot: QtBot, opened: MainWindow) -> None:
    click(opened, "goRegister")
    click(opened, "newPerson")
    type_in(opened, "personFormName", "Liv")
    lock(opened)
    assert not opened.close()
    assert "not finished" in text_of(opened, "lockedError")
    unlock(qtbot, opened)
    assert part(opened, QLineEdit, "personFormName").text() == "Liv"


def test_where_no_register_is_open_there_is_nothing_to_lock(locked: MainWindow) -> None:
    lock(locked)
    assert not locked.locking.locked


def test_a_register_that_is_closed_behind_the_page_leaves_the_gate(opened: MainWindow) -> None:
    lock(opened)
    opened.bench.register.close()
    assert not opened.locking.locked
    assert opened.gate.isVisible()
