"""Everything is reached from the keyboard, in the order in which one reads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part
from tests.gui.sample import EILEEN


def tabbed(window: MainWindow, first: str, last: str) -> list[str]:
    """The names of what Tab stops at, from one part to another."""
    window.activateWindow()
    part(window, QWidget, first).setFocus()
    stops = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        stops.append(focused.objectName())
        if stops[-1] == last:
            return stops
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError(stops)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    window.register_page.show_person(EILEEN)
    qtbot.waitActive(window)
    return window


def test_a_consent_is_typed_in_from_top_to_bottom(page: MainWindow) -> None:
    click(page, "newConsent")
    QApplication.processEvents()
    stops = tabbed(page, "consentChannel-closed-group", "recordConsent")
    wanted = ["consentChannel-facebook", "consentChannel-youtube", "consentMedia-still", "nameShown", "biometricTick"]
    wanted += ["signedOn", "validUntil", "moreFields", "consentBack", "recordConsent"]
    assert [stop for stop in dict.fromkeys(stops) if stop in wanted] == wanted


def test_a_person_is_typed_in_from_top_to_bottom(page: MainWindow) -> None:
    click(page, "newPerson")
    QApplication.processEvents()
    assert tabbed(page, "personFormNumber", "addPerson") == [
        *("personFormNumber", "personFormName", "personFormRole", "personFormUnit", "personFormContact"),
        *("personFormBorn", "personFormGuardians", "personFormBack", "addPerson"),
    ]


def test_every_place_has_a_key(page: MainWindow) -> None:
    for key, shown in (
        (Qt.Key.Key_3, page.published_page),
        (Qt.Key.Key_5, page.help_page),
        (Qt.Key.Key_2, page.register_page),
    ):
        QTest.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)
        assert shown.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is part(page, QWidget, "peopleSearch")


def test_help_lists_every_key_there_is(window: MainWindow) -> None:
    listed = {label.text() for label in window.help_page.findChildren(QLabel) if label.property("role") == "key"}
    keys = {
        action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        for action in window.findChildren(QAction)
        if not action.shortcut().isEmpty()
    }
    arrows = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓"}
    assert len(keys) > 20
    assert {arrows.get(key, key) for key in keys} - listed - {"Ctrl+Q"} == set()


def test_every_control_of_every_page_has_a_name_for_screen_readers(page: MainWindow) -> None:
    click(page, "newConsent")
    reachable = [w for w in page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    own = [
        w for w in reachable if type(w) is not QWidget and not w.objectName().startswith("qt_") and w.window() is page
    ]
    nameless = [f"{type(w).__name__} {w.objectName()!r}" for w in own if not w.accessibleName() and not words_of(w)]
    assert len(own) > 150
    assert not nameless, "\n".join(nameless)


def words_of(widget: QWidget) -> str:
    return str(getattr(widget, "text", str)())
