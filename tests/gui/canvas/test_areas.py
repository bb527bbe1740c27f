"""Covering what is no face: by a box, by the brush, and away again; and it is gone from the copy."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.canvas.canvas_hand import Tool
from photoconsent.gui.event.session import Entry
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.area import Area, Stroke, mask_of
from photoconsent.pipeline.face import Box
from tests.gui.parts import click, text_of, type_in

Choose = Callable[[str], int]
Where = tuple[float, float]


@pytest.fixture
def canvas(opened: MainWindow, photo: Choose) -> Canvas:
    photo("IMG_0103.jpg")
    return opened.photos_page.canvas


def entry_of(window: MainWindow) -> Entry:
    entry = window.photos_page.selection.entry
    assert entry is not None
    return entry


def areas_of(window: MainWindow) -> list[Area]:
    return list(entry_of(window).edits.areas.values())


def drag(canvas: Canvas, *places: Where) -> None:
    """Press at the first place of the photo, go through the others, and let go at the last."""
    view = canvas.viewport()
    first, *others = [canvas.mapFromScene(QPointF(*place)) for place in places]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    for place in others:
        QTest.mouseMove(view, place)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=others[-1])


def cover_box(canvas: Canvas, one: Where, other: Where) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_B)
    drag(canvas, one, other)


def test_a_box_covers_a_thing_and_is_no_face(opened: MainWindow, canvas: Canvas) -> None:
    faces = len(entry_of(opened).faces)
    cover_box(canvas, (100, 60), (300, 200))
    (area,) = areas_of(opened)
    assert isinstance(area, Box)
    assert (area.x, area.y, area.right, area.bottom) == pytest.approx((100, 60, 300, 200), abs=4)
    assert len(entry_of(opened).faces) == faces
    assert text_of(opened, "facesCounts").endswith("1 more area covered")
    assert canvas.hand.tool is Tool.MOVE


def test_the_brush_paints_strokes_until_escape(opened: MainWindow, canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_P)
    width = canvas.hand.brush_width
    drag(canvas, (100, 100), (300, 120), (500, 220))
    drag(canvas, (700, 800), (705, 800))
    first, second = areas_of(opened)
    assert isinstance(first, Stroke)
    assert isinstance(second, Stroke)
    assert first.width == pytest.approx(width)
    assert first.points[0] == pytest.approx((100, 100), abs=4)
    assert first.points[-1] == pytest.approx((500, 220), abs=4)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    drag(canvas, (100, 900), (300, 920))
    assert len(areas_of(opened)) == 2


def test_the_brush_gets_wider_and_finer_and_follows_the_zoom(canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_P)
    usual = canvas.hand.brush_width
    QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    assert canvas.hand.brush_width > usual
    QTest.keyClick(canvas, Qt.Key.Key_BracketLeft)
    QTest.keyClick(canvas, Qt.Key.Key_BracketLeft)
    finer = canvas.hand.brush_width
    assert finer < usual
    canvas.zoom(2)
    assert canvas.hand.brush_width < finer


def test_a_stroke_is_as_wide_as_it_was_begun(opened: MainWindow, canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_P)
    width, view = canvas.hand.brush_width, canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(QPointF(300, 850)))
    QTest.mouseMove(view, canvas.mapFromScene(QPointF(500, 850)))
    canvas.zoom(3)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(QPointF(500, 850)))
    (area,) = areas_of(opened)
    assert isinstance(area, Stroke)
    assert area.width == pytest.approx(width)


def test_dabs_that_come_fast_all_count(opened: MainWindow, canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_P)
    place = canvas.mapFromScene(QPointF(300, 850))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(areas_of(opened)) == 2


def test_taking_a_tool_again_lays_it_down(opened: MainWindow, canvas: Canvas) -> None:
    for name, tool in (("coverBoxButton", Tool.BOX), ("coverBrushButton", Tool.BRUSH), ("drawFaceButton", Tool.FACE)):
        click(opened, name)
        assert canvas.hand.tool is tool
        click(opened, name)
        assert canvas.hand.tool is Tool.MOVE


def test_an_area_can_be_chosen_moved_and_removed(opened: MainWindow, canvas: Canvas) -> None:
    cover_box(canvas, (100, 60), (300, 200))
    selection = opened.photos_page.selection
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(20, 20))
    assert selection.area is None
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(200, 130))
    assert selection.area == 1
    assert selection.face is None
    before = canvas.area(1).rect
    drag(canvas, (200, 130), (260, 130))
    assert canvas.area(1).rect.left() - before.left() == pytest.approx(60, abs=4)
    assert canvas.area(1).rect.size() == before.size()
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert areas_of(opened) == []
    undo = opened.bench.session.undo_stack
    undo.undo()
    undo.undo()
    assert canvas.area(1).rect == before
    undo.undo()
    assert areas_of(opened) == []


def test_areas_are_reached_by_keys_alone(opened: MainWindow, canvas: Canvas) -> None:
    cover_box(canvas, (100, 60), (300, 200))
    cover_box(canvas, (600, 60), (700, 200))
    seen = []
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_A)
        seen.append(opened.photos_page.selection.area)
    assert seen == [1, 2, 1]
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert list(entry_of(opened).edits.areas) == [2]


def test_deleting_never_takes_the_face_when_an_area_is_chosen(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0101.jpg")
    canvas, faces = opened.photos_page.canvas, len(entry_of(opened).faces)
    face = entry_of(opened).faces[0].face.box
    opened.photos_page.selection.choose_face(0)
    cover_box(canvas, (face.x + 10, face.y + 10), (face.x + 60, face.y + 60))
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert areas_of(opened) == []
    assert len(entry_of(opened).faces) == faces


def test_a_stroke_can_be_moved(opened: MainWindow, canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_P)
    drag(canvas, (300, 850), (500, 850))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(400, 850))
    drag(canvas, (400, 850), (400, 950))
    (area,) = areas_of(opened)
    assert isinstance(area, Stroke)
    assert area.points[0] == pytest.approx((300, 950), abs=6)


def test_areas_are_gone_from_the_copy(qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path) -> None:
    photo("IMG_0101.jpg")
    canvas = opened.photos_page.canvas
    cover_box(canvas, (500, 740), (640, 900))
    QTest.keyClick(canvas, Qt.Key.Key_P)
    drag(canvas, (920, 700), (1000, 780), (1080, 880))
    entry = entry_of(opened)
    click(opened, "prepare")
    type_in(opened, "event", "Summer party")
    type_in(opened, "outFolder", str(tmp_path / "out"))
    click(opened, "prepareGo")
    qtbot.waitUntil(lambda: not opened.work.preparing, timeout=60_000)
    assert entry.result is not None
    assert entry.result.output is not None
    assert entry.result.areas == tuple(entry.edits.areas.values())
    with Image.open(entry.source) as before, Image.open(entry.result.output) as after:
        assert before.size == after.size
        change = np.abs(np.asarray(before, int) - np.asarray(after, int)).mean(axis=2)
    for area in entry.result.areas:
        assert change[mask_of(area, Box(0, 0, 1600, 1200)) > 0].mean() > 25
    assert change[300:500, 600:1000].mean() < 8


def test_areas_are_seen_in_the_covered_result(qtbot: QtBot, opened: MainWindow, canvas: Canvas) -> None:
    cover_box(canvas, (100, 60), (300, 200))
    plain = canvas.picture.toImage()
    click(opened, "showCoveredButton")
    qtbot.waitUntil(lambda: canvas.picture.toImage() != plain)
    covered, scale = canvas.picture.toImage(), plain.width() / 1500
    inside, outside = QPoint(round(200 * scale), round(130 * scale)), QPoint(round(1200 * scale), round(60 * scale))
    assert covered.pixelColor(inside) != plain.pixelColor(inside)
    assert covered.pixelColor(outside) == plain.pixelColor(outside)
    click(opened, "showCoveredButton")
