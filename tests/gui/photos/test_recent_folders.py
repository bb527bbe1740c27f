"""Folders whose photos were opened are offered again."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part


def open_and_wait(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.work.opened):
        window.open_paths([path])
    qtbot.waitUntil(lambda: not window.work.searching, timeout=60_000)


def test_a_folder_that_was_opened_is_offered_on_the_first_page(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    assert not window.photos_page.recent.isVisible()
    open_and_wait(qtbot, window, photos)
    open_and_wait(qtbot, window, photos / "IMG_0101.jpg")  # one photo of it
    window.bench.session.open(())
    window._refresh()
    assert part(window, QPushButton, "recentFolder0").text() == photos.name
    assert window.photos_page.recent.folders == [photos]
    with qtbot.waitSignal(window.work.opened):
        click(window, "recentFolder0")
    assert len(window.bench.session.entries) == 5
    qtbot.waitUntil(lambda: not window.work.searching, timeout=60_000)


def test_the_menu_has_the_newest_first(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    other = photos.parent / "Other & more"
    other.mkdir()
    (photos / "IMG_0101.jpg").rename(other / "IMG_0101.jpg")
    open_and_wait(qtbot, window, photos)
    open_and_wait(qtbot, window, other)
    menu = next(one for one in window.findChildren(QMenu) if one.title() == "Opened recently")
    menu.popup(window.mapToGlobal(window.rect().center()))
    assert [action.text().replace("&&", "&") for action in menu.actions()] == [str(other), str(photos)]
    with qtbot.waitSignal(window.work.opened):
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert window.work.chosen == (photos,)
    qtbot.waitUntil(lambda: not window.work.searching, timeout=60_000)
