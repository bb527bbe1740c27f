"""The line at the top of the window: what was said about a register goes when the register does."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from consent_db.records import NewPerson
from consent_db.register import Register
from photoconsent.gui.main_window import MainWindow
from tests.gui.parts import click, part, text_of
from tests.gui.sample import PASSPHRASE


def record_a_no(window: MainWindow) -> None:
    """Put on record that somebody said no; that can be undone in the line at the top."""
    click(window, "goRegister")
    window.register_page.show_person("P0002")
    next(action for action in window.findChildren(QAction, "refuse")).trigger()
    click(window, "statementGo")
    assert text_of(window, "messageText") == "It is on record what Kari Nordmann said."


def test_a_name_and_what_was_offered_are_gone_when_the_register_is_locked(window: MainWindow) -> None:
    record_a_no(window)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.bench.register.register is None
    assert text_of(window, "messageText") == ""
    assert not part(window, QAbstractButton, "messageOffer").isVisible()


def test_what_was_offered_never_acts_in_another_register(window: MainWindow, tmp_path: Path) -> None:
    record_a_no(window)
    other = Register.create(tmp_path / "other.register", PASSPHRASE)
    other.add_person(NewPerson("X1", "Somebody Else"))
    before = other.revision()
    window.bench.register.take(other, tmp_path / "other.register")
    part(window, QAbstractButton, "messageOffer").click()  # as a press that was already under way
    assert text_of(window, "messageText") == ""
    assert other.revision() == before


def test_what_is_said_stays_while_the_register_does(window: MainWindow) -> None:
    record_a_no(window)
    window.bench.register.read_again()
    assert text_of(window, "messageText") == "It is on record what Kari Nordmann said."
    click(window, "messageOffer")
    assert text_of(window, "messageText") == "Undone. The log keeps both."
