"""The canvas under the hand: zoom to the pointer, choose, move."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsScene

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.canvas.frame_item import FrameItem
from photoconsent.gui.shell.main_window import MainWindow


@pytest.fixture
def canvas(opened: MainWindow, photo: Callable[[str], int]) -> Canvas:
    photo("IMG_0102.jpg")
    return opened.photos_page.canvas


def wheel(canvas: Canvas, at: QPoint, steps: int) -> None:
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(at), canvas.viewport().mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_whole_photo_is_seen_at_first(canvas: Canvas) -> None:
    seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    assert seen.contains(canvas.sceneRect())


def test_the_wheel_makes_faces_larger_and_fit_brings_all_back(canvas: Canvas) -> None:
    before = canvas.transform().m11()
    wheel(canvas, QPoint(200, 200), 3)
    assert canvas.transform().m11() > before * 1.8
    canvas.fit()
    assert canvas.transform().m11() == pytest.approx(before)


def test_a_click_chooses_the_face_and_one_beside_it_none(opened: MainWindow, canvas: Canvas) -> None:
    one = opened.photos_page.selection.entry.faces[0]  # type: ignore[union-attr]
    middle = canvas.mapFromScene(QPointF(*one.face.box.centre))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened.photos_page.selection.face == one.id
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.mapFromScene(3, 3))
    assert opened.photos_page.selection.face is None


def test_arrows_walk_through_the_faces(opened: MainWindow, canvas: Canvas) -> None:
    chosen = opened.photos_page.selection
    seen = []
    for _ in range(6):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        seen.append(chosen.face)
    assert sorted(seen, key=str) == [0, 1, 2, 3, 4, 5]
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert chosen.face == seen[-2]


def test_a_chosen_frame_can_be_dragged(opened: MainWindow, canvas: Canvas) -> None:
    selection = opened.photos_page.selection
    selection.choose_face(0)
    before = canvas.frame(0).rect
    start = canvas.mapFromScene(before.center())
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(30, 12))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 12))
    moved = canvas.frame(0).rect
    assert moved.size() == before.size()
    assert moved.left() - before.left() == pytest.approx(30 / canvas.transform().m11(), abs=2)
    opened.bench.session.undo_stack.undo()
    assert canvas.frame(0).rect == before


def test_another_photo_after_a_closer_look_leaves_nothing_behind(
    opened: MainWindow, canvas: Canvas, photo: Callable[[str], int]
) -> None:
    for name in ("IMG_0103.jpg", "IMG_0102.jpg", "IMG_0103.jpg") * 3:
        canvas.zoom(4)
        canvas.zoom(-2)
        opened.photos_page.selection.step_face(1)
        photo(name)
        QApplication.processEvents()
    frames = [item for item in canvas.scene().items() if isinstance(item, FrameItem)]
    assert len(frames) == 4
    # An index would keep items whose labels outgrew the place at which it had filed them.
    assert canvas.scene().itemIndexMethod() == QGraphicsScene.ItemIndexMethod.NoIndex
