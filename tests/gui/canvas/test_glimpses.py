"""Places where a face may have been missed are shown, walked through, and covered at a word."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from photoconsent.gui.event.session import Entry
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.engines import Outcome
from photoconsent.pipeline.face import Box, Verdict
from tests.gui.parts import click, part

LEFT, RIGHT = Box(20, 40, 60, 80), Box(1400, 900, 80, 100)


@pytest.fixture
def looked(opened: MainWindow, photo: Callable[[str], int]) -> Entry:
    """The photo with one person, in which the search also noticed three places: one of them is on the face."""
    index = photo("IMG_0101.jpg")
    entry = opened.bench.session.entries[index]
    assert entry.findings is not None
    noticed = replace(entry.findings, glimpses=(RIGHT, LEFT, entry.findings.faces[0].face.box))
    opened.bench.session.take(Outcome(entry.source, noticed))
    return entry


def at(window: MainWindow, box: Box) -> QPoint:
    return window.photos_page.canvas.mapFromScene(QPointF(*box.centre))


def offered(window: MainWindow) -> str:
    """What the button says that leads to these places; nothing when it cannot be seen."""
    made = part(window, QAbstractButton, "glimpses")
    return made.text() if made.isVisible() else ""


def drawn(entry: Entry) -> list[Box]:
    return [one.face.box for one in entry.faces if one.drawn]


def test_places_beside_the_faces_are_counted_and_shown(opened: MainWindow, looked: Entry) -> None:
    assert offered(opened).startswith("See 2 places where a face may be missed")
    canvas = opened.photos_page.canvas
    assert [canvas.glimpse(n).rect.x() for n in range(2)] == [LEFT.x, RIGHT.x]
    with pytest.raises(IndexError):
        canvas.glimpse(2)


def test_a_click_on_a_place_covers_it_and_can_be_undone(opened: MainWindow, looked: Entry) -> None:
    QTest.mouseClick(opened.photos_page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(opened, RIGHT))
    assert drawn(looked) == [RIGHT]
    assert looked.faces[-1].decision.verdict is Verdict.HIDE
    assert offered(opened).startswith("See 1 place where")
    opened.bench.session.undo_stack.undo()
    assert drawn(looked) == []
    assert offered(opened).startswith("See 2 places where")


def test_the_keyboard_walks_and_covers(opened: MainWindow, looked: Entry) -> None:
    canvas = opened.photos_page.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_L)
    QTest.keyClick(canvas, Qt.Key.Key_L)
    assert [canvas.glimpse(n).chosen for n in range(2)] == [False, True]
    QTest.keyClick(canvas, Qt.Key.Key_K)
    assert drawn(looked) == [RIGHT]
    QTest.keyClick(canvas, Qt.Key.Key_K)
    assert drawn(looked) == [RIGHT, LEFT]
    assert offered(opened) == ""


def test_the_first_key_covers_nothing_that_was_not_looked_at(opened: MainWindow, looked: Entry) -> None:
    canvas = opened.photos_page.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_K)
    assert drawn(looked) == []
    assert canvas.glimpse(0).chosen
    QTest.keyClick(canvas, Qt.Key.Key_K)
    assert drawn(looked) == [LEFT]
    assert canvas.glimpse(0).chosen, "the next one is looked at"


def test_the_button_looks_at_the_first_place(opened: MainWindow, looked: Entry) -> None:
    click(opened, "glimpses")
    assert opened.photos_page.canvas.glimpse(0).chosen


def test_the_marks_are_drawn_once_the_photo_is_there(
    opened: MainWindow, looked: Entry, photo: Callable[[str], int]
) -> None:
    """The picture comes later than the faces; what was drawn before it must be drawn again."""
    photo("IMG_0103.jpg")
    photo("IMG_0101.jpg")
    canvas = opened.photos_page.canvas
    canvas.show_photo(QPixmap(16, 12), (1600, 1200))
    assert [canvas.glimpse(n).rect.x() for n in range(2)] == [LEFT.x, RIGHT.x]
    QTest.keyClick(canvas, Qt.Key.Key_K)
    assert drawn(looked) == []


def test_the_covered_result_shows_no_marks(opened: MainWindow, looked: Entry) -> None:
    canvas = opened.photos_page.canvas
    assert canvas.glimpse(0).isVisible()
    canvas.show_frames(False)
    assert not canvas.glimpse(0).isVisible()


def test_another_photo_has_its_own_places(opened: MainWindow, looked: Entry, photo: Callable[[str], int]) -> None:
    photo("IMG_0103.jpg")
    assert offered(opened) == ""
