"""What is said at the lower right: it goes by itself, is kept in a list, and goes for good when its register does."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from consent_db.records import NewPerson
from consent_db.register import Register
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, text_of
from tests.gui.sample import PASSPHRASE


def record_a_no(window: MainWindow) -> None:
    """Put on record that somebody said no; that can be undone where it is said."""
    click(window, "goRegister")
    window.register_page.show_person("P0002")
    next(action for action in window.findChildren(QAction, "refuse")).trigger()
    click(window, "statementGo")
    assert text_of(window, "messageText") == "It is on record what Kari Nordmann said."


def test_a_name_and_what_was_offered_are_gone_when_the_register_is_locked(window: MainWindow) -> None:
    record_a_no(window)
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
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


def place_of(window: MainWindow, name: str) -> QRect:
    found = part(window, QFrame, name)
    return QRect(found.mapTo(window, found.rect().topLeft()), found.size())


def test_it_lies_at_the_lower_right_and_moves_nothing(window: MainWindow) -> None:
    click(window, "goRegister")
    before = window.register_page.geometry()
    window.messages.say("A sentence that is long enough to need more than one line of the toast, so that it wraps.")
    assert window.register_page.geometry() == before
    place = place_of(window, "message")
    assert window.rect().right() - place.right() < 40
    assert window.rect().bottom() - place.bottom() < 40
    window.resize(QSize(1000, 640))
    assert window.rect().contains(place_of(window, "message"))


LONG = "A sentence that is long enough to need more than one line of the toast, so that it wraps, twice at least."


def shown_at(window: MainWindow, one: QWidget) -> QRect:
    """Where the part of a widget that can be seen lies in the window."""
    return one.visibleRegion().boundingRect().translated(one.mapTo(window, QPoint()))


@pytest.mark.parametrize("size", [QSize(960, 540), QSize(1280, 800), QSize(1920, 1080)])
def test_it_never_lies_on_the_button_that_leads_on(qtbot: QtBot, opened: MainWindow, size: QSize) -> None:
    opened.resize(size)
    seen = []

    def check(name: str) -> None:
        opened.messages.say(LONG, "warning")
        going_on = part(opened, QAbstractButton, name)
        qtbot.waitUntil(
            lambda: going_on.isVisible() and not place_of(opened, "message").intersects(shown_at(opened, going_on))
        )
        assert opened.rect().contains(place_of(opened, "message"))
        seen.append(name)

    check("looksRightButton")
    check("prepare")
    # It is there already when the button comes, as after copies were made.
    click(opened, "prepare")
    going_on = part(opened, QAbstractButton, "prepareGo")
    qtbot.waitUntil(lambda: not place_of(opened, "message").intersects(shown_at(opened, going_on)))
    QTest.mouseClick(going_on, Qt.MouseButton.LeftButton)
    assert going_on.isVisible()
    click(opened, "prepareBack")
    click(opened, "looksRightButton")
    assert opened.photos_page.selection.index == 1


def test_where_there_is_room_it_lies_on_no_button(qtbot: QtBot, opened: MainWindow) -> None:
    opened.messages.say(LONG)
    ways = [one for one in opened.photos_page.findChildren(QAbstractButton) if one.isVisible()]
    qtbot.waitUntil(lambda: not any(place_of(opened, "message").intersects(shown_at(opened, one)) for one in ways))


def test_it_goes_by_itself_but_not_under_the_hand(qtbot: QtBot, look: Look) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 600)
    ground.show()
    quick = Toast(look, pace=0.005)
    quick.lie_on(ground)
    qtbot.waitActive(ground)
    quick.say("Undone?", "good", "Undo", lambda: None)
    button = part(ground, QAbstractButton, "messageOffer")
    button.setFocus()
    qtbot.waitUntil(lambda: quick.findChild(QLabel, "messageText").isVisible())
    with qtbot.waitSignal(quick.given_more_time):
        pass
    assert quick.words == "Undone?"
    button.clearFocus()
    qtbot.waitUntil(lambda: quick.words == "")


def listed(window: MainWindow) -> list[str]:
    inside = part(window, QFrame, "messagesList")
    return [one.text() for one in inside.findChildren(QLabel) if one.isVisible() and one.property("kind")]


def test_what_was_said_can_be_read_again_newest_first(window: MainWindow) -> None:
    button = part(window, QToolButton, "messagesButton")
    assert not button.isVisible()
    window.messages.say("The first.")
    window.messages.say("The second.", "error")
    click(window, "messageClose")
    click(window, "messagesButton")
    assert listed(window) == ["The second.", "The first."]
    QTest.keyClick(part(window, QFrame, "messagesList"), Qt.Key.Key_Escape)
    assert listed(window) == []


def test_no_name_is_left_in_the_list_when_the_register_is_locked(window: MainWindow) -> None:
    record_a_no(window)
    click(window, "messagesButton")
    assert listed(window) == ["It is on record what Kari Nordmann said."]
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert listed(window) == []
    assert not part(window, QToolButton, "messagesButton").isVisible()
