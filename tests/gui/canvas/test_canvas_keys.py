"""The canvas without a mouse: draw, move, size, place and give up by keys alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.canvas.canvas_hand import Tool
from photoconsent.gui.event.session import Entry
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.area import Area, Stroke
from photoconsent.pipeline.face import Box
from tests.gui.parts import click, click_row, text_of

Choose = Callable[[str], int]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def canvas(qtbot: QtBot, opened: MainWindow, photo: Choose) -> Canvas:
    photo("IMG_0103.jpg")
    qtbot.waitActive(opened)
    opened.photos_page.canvas.setFocus()
    return opened.photos_page.canvas


def keys(canvas: Canvas, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(canvas, key)


def entry_of(window: MainWindow) -> Entry:
    entry = window.photos_page.selection.entry
    assert entry is not None
    return entry


def areas_of(window: MainWindow) -> list[Area]:
    return list(entry_of(window).edits.areas.values())


def test_a_face_is_drawn_by_keys_alone(opened: MainWindow, canvas: Canvas) -> None:
    before, scale = len(entry_of(opened).faces), canvas.transform().m11()
    keys(canvas, Qt.Key.Key_D)
    assert "arrow" in text_of(opened, "canvasHint")
    keys(canvas, Qt.Key.Key_Left)
    assert "Enter" in text_of(opened, "canvasHint")
    first = canvas.keys.holding.held
    assert isinstance(first, Box)
    assert first.centre == pytest.approx(canvas.sceneRect().center().toTuple(), abs=2)
    keys(canvas, *[Qt.Key.Key_Left] * 5, Qt.Key.Key_Up)
    QTest.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    assert len(entry_of(opened).faces) == before
    keys(canvas, Qt.Key.Key_Return)
    drawn = entry_of(opened).faces[-1]
    assert len(entry_of(opened).faces) == before + 1
    assert opened.photos_page.selection.face == drawn.id
    assert drawn.face.box.x == pytest.approx(first.x - 5 * 4 / scale, abs=0.5)
    assert drawn.face.box.y == pytest.approx(first.y - 4 / scale, abs=0.5)
    assert drawn.face.box.w == pytest.approx(first.w + 4 / scale, abs=0.5)
    assert canvas.hand.tool is Tool.MOVE
    assert text_of(opened, "canvasHint") == ""
    opened.bench.session.undo_stack.undo()
    assert len(entry_of(opened).faces) == before


def test_a_box_is_drawn_by_keys_alone_and_arrows_walk_again(opened: MainWindow, canvas: Canvas) -> None:
    keys(canvas, Qt.Key.Key_B, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert len(areas_of(opened)) == 1
    assert opened.photos_page.selection.area == 1
    keys(canvas, Qt.Key.Key_Right)
    assert opened.photos_page.selection.face is not None


def test_escape_gives_up_what_was_drawn(opened: MainWindow, canvas: Canvas) -> None:
    keys(canvas, Qt.Key.Key_B, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert areas_of(opened) == []
    assert canvas.keys.holding.held is None
    assert canvas.hand.tool is Tool.MOVE


def test_a_new_frame_is_in_the_middle_of_what_is_seen(canvas: Canvas) -> None:
    canvas.zoom(5)
    canvas.centerOn(QPointF(300, 250))
    keys(canvas, Qt.Key.Key_D, Qt.Key.Key_Return)
    held = canvas.keys.holding.held
    assert isinstance(held, Box)
    seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    assert held.centre == pytest.approx(seen.center().toTuple(), abs=2)
    assert held.w * canvas.transform().m11() == pytest.approx(72, abs=1)


def test_a_chosen_face_is_moved_and_sized_by_keys(opened: MainWindow, canvas: Canvas) -> None:
    keys(canvas, Qt.Key.Key_Right)
    face = opened.photos_page.selection.face
    assert face is not None
    before, step = canvas.frame(face).rect, 4 / canvas.transform().m11()
    keys(canvas, Qt.Key.Key_E, Qt.Key.Key_Right, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Left, SHIFT)
    keys(canvas, Qt.Key.Key_E)
    after = canvas.frame(face).rect
    assert after.left() - before.left() == pytest.approx(step)
    assert after.top() - before.top() == pytest.approx(step)
    assert after.width() - before.width() == pytest.approx(-step)
    assert opened.photos_page.selection.face == face
    undo = opened.bench.session.undo_stack
    assert undo.count() == 1
    undo.undo()
    assert canvas.frame(face).rect == before


def test_taking_up_and_putting_down_changes_nothing(opened: MainWindow, canvas: Canvas) -> None:
    keys(canvas, Qt.Key.Key_Right, Qt.Key.Key_E, Qt.Key.Key_Return)
    keys(canvas, Qt.Key.Key_E, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert opened.bench.session.undo_stack.count() == 0


def test_areas_are_moved_by_keys_boxes_and_strokes(opened: MainWindow, canvas: Canvas) -> None:
    stroke = Stroke(((300.0, 850.0), (500.0, 850.0)), 40.0)
    opened.photos_page.actions_on_area.add(stroke)
    opened.photos_page.actions_on_area.add(Box(100, 60, 200, 140))
    step = 4 / canvas.transform().m11()
    for _ in range(2):
        keys(canvas, Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_Down)
        QTest.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
        keys(canvas, Qt.Key.Key_Return)
    line, box = areas_of(opened)
    assert line == Stroke(((300.0, pytest.approx(850 + step)), (500.0, pytest.approx(850 + step))), 40.0)
    assert box == Box(100, pytest.approx(60 + step), pytest.approx(200 + step), 140)


def test_nothing_chosen_nothing_to_take(opened: MainWindow, canvas: Canvas) -> None:
    opened.photos_page.selection.choose_face(None)
    keys(canvas, Qt.Key.Key_E)
    assert canvas.keys.holding.held is None
    assert not opened.photos_page.tools.take.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown])
def test_whoever_goes_on_leaves_the_frame_behind(opened: MainWindow, canvas: Canvas, key: Qt.Key) -> None:
    entry = entry_of(opened)
    before = len(entry.faces)
    keys(canvas, Qt.Key.Key_D, Qt.Key.Key_Return, Qt.Key.Key_Down, key)
    assert entry_of(opened) is not entry
    assert len(entry.faces) == before + 1
    assert canvas.keys.holding.held is None


def test_a_click_elsewhere_leaves_the_box_behind(opened: MainWindow, canvas: Canvas) -> None:
    entry = entry_of(opened)
    keys(canvas, Qt.Key.Key_B, Qt.Key.Key_Return)
    click_row(opened, "photos", 0)
    assert entry_of(opened) is not entry
    assert len(entry.edits.areas) == 1


def test_a_press_on_the_photo_places_what_was_held(opened: MainWindow, canvas: Canvas) -> None:
    keys(canvas, Qt.Key.Key_B, Qt.Key.Key_Return)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(QPointF(10, 10)))
    assert len(areas_of(opened)) == 1


def test_a_frame_held_by_keys_stays_within_the_photo(canvas: Canvas) -> None:
    keys(canvas, Qt.Key.Key_D, Qt.Key.Key_Return)
    canvas.keys.holding.move(QPointF(-1e6, -1e6))
    held = canvas.keys.holding.held
    assert isinstance(held, Box)
    assert held.centre == pytest.approx((0, 0))


def test_what_is_held_is_told_to_screen_readers(canvas: Canvas) -> None:
    keys(canvas, Qt.Key.Key_D, Qt.Key.Key_Return)
    before = canvas.accessibleDescription()
    assert "% from the left" in before
    assert "Enter: place" in before
    for _ in range(8):
        keys(canvas, Qt.Key.Key_Left)
    assert canvas.accessibleDescription() != before
    keys(canvas, Qt.Key.Key_Escape)
    assert canvas.accessibleDescription() == ""


def test_the_line_moves_by_keys_while_it_is_shown(qtbot: QtBot, opened: MainWindow, canvas: Canvas) -> None:
    click(opened, "splitViewButton")
    qtbot.waitUntil(canvas.split.isVisible)
    keys(canvas, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert canvas.split.share == pytest.approx(0.46)
    keys(canvas, Qt.Key.Key_Right)
    assert canvas.split.share == pytest.approx(0.48)
    assert opened.photos_page.selection.face is None
    keys(canvas, Qt.Key.Key_S, Qt.Key.Key_Right)
    assert opened.photos_page.selection.face is not None


def test_a_larger_photo_is_moved_by_keys(canvas: Canvas) -> None:
    canvas.zoom(5)
    before = canvas.mapToScene(0, 0)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    moved = (canvas.mapToScene(0, 0) - before) * canvas.transform().m11()
    assert moved.toTuple() == pytest.approx((60, 60), abs=2)
