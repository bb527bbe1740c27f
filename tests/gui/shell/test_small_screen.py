"""From drop to copies on a laptop at 200 %: everything that is needed can be seen and pressed in a small window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.gui.workbench import Workbench
from tests.gui.parts import drop, part, text_of, type_in
from tests.gui.test_every_page import SMALL


@pytest.fixture
def small(window: MainWindow) -> MainWindow:
    window.resize(SMALL)
    QApplication.processEvents()
    assert window.size() == SMALL
    return window


def test_the_window_opens_within_the_screen_whatever_was_kept(qtbot: QtBot, bench: Workbench) -> None:
    large = QWidget()
    qtbot.addWidget(large)
    large.setGeometry(900, 700, 2560, 1600)
    bench.settings.change(window=bytes(large.saveGeometry().toBase64().data()).decode())
    window = MainWindow(bench)
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    assert (window.width(), window.height()) <= (room.width(), room.height())
    assert room.contains(window.geometry())


def press(window: MainWindow, name: str) -> None:
    """Press a button where it is seen."""
    for _ in range(3):
        QApplication.processEvents()
    button = part(window, QAbstractButton, name)
    assert seen(button), f"{name} is out of sight"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def seen(what: QWidget) -> bool:
    """Whether all of it is in the window and nothing hides a part of it."""
    return what.isVisible() and what.visibleRegion().boundingRect() == what.rect()


def test_from_drop_to_export(qtbot: QtBot, small: MainWindow, photos: Path, tmp_path: Path) -> None:
    drop(small, photos)
    qtbot.waitUntil(lambda: bool(small.bench.session.entries) and not small.work.searching, timeout=60_000)
    canvas = small.photos_page.canvas
    assert canvas.width() >= SMALL.width() / 2
    assert canvas.height() >= 250
    press(small, "messageClose")
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle_of_face(small))
    press(small, "hideFaceButton")
    press(small, "thisIsButton")
    press(small, "pickerBack")
    press(small, "looksRightButton")
    press(small, "prepare")
    type_in(small, "event", "Summer party")
    folder = part(small, QWidget, "outFolder")
    part(small, QScrollArea, "prepareFields").ensureWidgetVisible(folder)
    assert seen(folder)
    type_in(small, "outFolder", str(tmp_path / "out"))
    press(small, "prepareGo")
    qtbot.waitUntil(lambda: not small.work.preparing, timeout=60_000)
    assert text_of(small, "outcomeTitle") == "Copies are ready"
    assert seen(part(small, QWidget, "openOut"))
    assert len(list((tmp_path / "out").glob("*.jpg"))) == 4


def test_the_list_of_photos_folds_where_there_is_little_room(
    qtbot: QtBot, small: MainWindow, photos: Path, bench: Workbench
) -> None:
    small.open_paths([photos])
    qtbot.waitUntil(lambda: bool(small.bench.session.entries) and not small.work.searching, timeout=60_000)
    listed, page = part(small, QWidget, "photos"), small.photos_page
    assert not listed.isVisible()
    press(small, "listShownButton")
    assert seen(listed)
    assert not bench.settings.current.list_folded_narrow, "kept for the next time"
    QTest.keyClick(page.canvas, Qt.Key.Key_F9)
    assert not listed.isVisible()
    QTest.keyClick(page.canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert seen(part(small, QWidget, "eventPeople")), "people are listed all the same"
    QTest.keyClick(small, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert not listed.isVisible()
    small.resize(1600, 900)
    qtbot.waitUntil(lambda: seen(listed))
    QTest.keyClick(page.canvas, Qt.Key.Key_F9)
    assert not listed.isVisible()
    small.resize(SMALL)
    QTest.keyClick(page.canvas, Qt.Key.Key_F9)
    small.resize(1600, 900)
    QApplication.processEvents()
    assert not listed.isVisible(), "each width remembers its own"


def middle_of_face(window: MainWindow) -> QPoint:
    entry = window.photos_page.selection.entry
    assert entry is not None
    return window.photos_page.canvas.mapFromScene(*entry.faces[0].face.box.centre)


def test_tab_brings_into_view_what_is_below(qtbot: QtBot, small: MainWindow, photos: Path) -> None:
    small.open_paths([photos])
    qtbot.waitUntil(lambda: bool(small.bench.session.entries) and not small.work.searching, timeout=60_000)
    qtbot.waitActive(small)
    press(small, "prepare")
    folder = part(small, QWidget, "outFolder")
    assert not seen(folder)
    assert part(small, QScrollArea, "prepareFields").verticalScrollBar().maximum() > 0
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is folder:
            break
    assert QApplication.focusWidget() is folder
    assert seen(folder)
