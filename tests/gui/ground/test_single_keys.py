"""A single key works the control that has the focus, and never says something of a photo that is out of sight."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, click_row, part


def looked_at(window: MainWindow) -> int:
    return sum(entry.looked_at for entry in window.bench.session.entries)


def test_space_says_that_a_photo_looks_right_while_one_works_on_it(opened: MainWindow) -> None:
    QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_Space)
    assert looked_at(opened) == 1
    click(opened, "listPeople")
    click(opened, "listPhotos")
    click_row(opened, "photos", 2)
    QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Space)
    assert looked_at(opened) == 2


def test_space_presses_the_button_that_has_the_focus(opened: MainWindow) -> None:
    prepare = part(opened, QAbstractButton, "prepare")
    prepare.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(prepare, Qt.Key.Key_Space)
    assert part(opened, QLineEdit, "event").isVisible(), "the panel is open"
    assert looked_at(opened) == 0


def test_space_opens_the_list_that_has_the_focus(qtbot: QtBot, opened: MainWindow) -> None:
    channel = part(opened, QComboBox, "channel")
    channel.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(channel, Qt.Key.Key_Space)
    qtbot.waitUntil(channel.view().isVisible)
    channel.hidePopup()
    assert looked_at(opened) == 0


def test_away_from_the_photos_no_single_key_touches_them(opened: MainWindow) -> None:
    session = opened.bench.session
    before = session.undo_stack.index()
    click(opened, "goRegister")
    opened.photos_page.selection.step_face(1)
    chosen = opened.photos_page.selection.face
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_D, Qt.Key.Key_H, Qt.Key.Key_K, Qt.Key.Key_Right):
        QTest.keyClick(part(opened, QTableView, "peopleTable"), key)
    assert opened.register_page.isVisible()
    assert looked_at(opened) == 0
    assert opened.photos_page.selection.face == chosen
    assert session.undo_stack.index() == before
    QTest.keyClick(opened, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert opened.photos_page.isVisible(), "keys with Ctrl go everywhere"
