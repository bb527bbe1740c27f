"""The tour of two minutes: from a new computer, from Help, from place to place, and away with one click."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QFrame
from pytestqt.qtbot import QtBot

from photoconsent.gui.first_run.tour import beside
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, text_of


def framed(window: MainWindow) -> QRect:
    return part(window, QFrame, "tourFrame").geometry()


def card(window: MainWindow) -> QRect:
    return part(window, QFrame, "tourCard").geometry()


def test_who_has_no_register_yet_looks_around_on_sample_pictures(qtbot: QtBot, locked: MainWindow) -> None:
    click(locked, "lookAround")
    shown = part(locked, QFrame, "tourCard")
    qtbot.waitUntil(shown.isVisible, timeout=90_000)
    assert len(locked.bench.session.entries) == 4
    assert text_of(locked, "tourCount") == "1 of 9"
    said = [text_of(locked, "tourWords")]
    for number in range(2, 10):
        qtbot.waitUntil(part(locked, QFrame, "tourFrame").isVisible, timeout=60_000)  # the photo may still come
        assert locked.centralWidget().rect().contains(card(locked))
        click(locked, "tourNext")
        assert text_of(locked, "tourCount") == f"{number} of 9"
        said.append(text_of(locked, "tourWords"))
    assert len(set(said)) == 9
    part(locked, QAbstractButton, "messageClose").click()
    click(locked, "tourNext")
    assert shown.isHidden()
    assert part(locked, QAbstractButton, "messageOffer").isVisible(), "the end of the tour leads to a register"
    assert part(locked, QFrame, "tourFrame").isHidden()
    click(locked, "goHelp")
    click(locked, "takeTour")
    qtbot.waitUntil(shown.isVisible, timeout=30_000)
    assert locked.photos_page.isVisible(), "it leads back to the photos, which are the same ones"
    assert part(locked, QAbstractButton, "messageOffer").text() == "Make your own register"
    click(locked, "messageOffer")
    assert shown.isHidden()
    assert locked.gate.isVisible()
    assert locked.bench.register.register is None


def test_the_tour_is_taken_from_help_beside_the_own_register(qtbot: QtBot, window: MainWindow) -> None:
    own = window.bench.register.register
    click(window, "goHelp")
    click(window, "takeTour")
    shown = part(window, QFrame, "tourCard")
    qtbot.waitUntil(shown.isVisible, timeout=90_000)
    assert window.bench.register.lent
    click(window, "tourLeave")
    assert shown.isHidden()
    click(window, "messageOffer")
    assert window.bench.register.register is own


def test_what_is_framed_is_what_is_meant_after_the_window_was_sized(qtbot: QtBot, opened: MainWindow) -> None:
    opened.guides.begin_tour()
    for size in (QSize(1280, 800), QSize(960, 540)):
        opened.resize(size)
        canvas = opened.photos_page.canvas
        click(opened, "tourNext") if text_of(opened, "tourCount") == "1 of 9" else None
        qtbot.waitUntil(lambda: opened.centralWidget().size().width() == opened.width())
        place = QRect(canvas.mapTo(opened.centralWidget(), QPoint(0, 0)), canvas.size())
        qtbot.waitUntil(lambda place=place: framed(opened).contains(place.center()))
        assert abs(framed(opened).width() - place.width()) < 20
        assert opened.centralWidget().rect().contains(card(opened))
    opened.locking.lock()
    assert not part(opened, QFrame, "tourCard").isVisible(), "nothing lies on a locked window"
    assert not part(opened, QFrame, "tourFrame").isVisible()


@pytest.mark.parametrize(("x", "y"), list(product((0, 300, 1100), (0, 350, 700))))
def test_the_card_lies_beside_what_it_tells_of(x: int, y: int) -> None:
    room, target, size = QRect(0, 0, 1200, 800), QRect(x, y, 100, 100), QSize(340, 150)
    placed = QRect(beside(target, size, room), size)
    assert room.contains(placed)
    assert not placed.intersects(target)


def test_the_card_lies_on_what_fills_the_window() -> None:
    room, size = QRect(0, 0, 1200, 800), QSize(340, 150)
    assert room.contains(QRect(beside(room.adjusted(20, 20, -20, -20), size, room), size))
