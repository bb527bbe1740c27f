"""Pulling frames."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.canvas.frame_item import SMALLEST, FrameItem, pulled
from photoconsent.gui.event.face_words import FaceWords, Kind

RECT = QRectF(10, 20, 30, 40)


@pytest.mark.parametrize(
    ("corner", "expected"),
    [
        (None, QRectF(15, 26, 30, 40)),
        (0, QRectF(15, 26, 25, 34)),
        (1, QRectF(10, 26, 35, 34)),
        (2, QRectF(10, 20, 35, 46)),
        (3, QRectF(15, 20, 25, 46)),
    ],
    ids=["whole", "top left", "top right", "bottom right", "bottom left"],
)
def test_a_frame_follows_the_pointer(corner: int | None, expected: QRectF) -> None:
    assert pulled(RECT, corner, QPointF(5, 6)) == expected


@pytest.mark.parametrize("corner", [0, 1, 2, 3])
def test_a_frame_never_turns_inside_out(corner: int) -> None:
    for far in (QPointF(500, 500), QPointF(-500, -500)):
        rect = pulled(RECT, corner, far)
        assert rect.width() >= SMALLEST
        assert rect.height() >= SMALLEST


def covered(face: int, rect: QRectF) -> FrameItem:
    words = FaceWords(Kind.HIDDEN, "covered", "Unknown person", "covered", "Nobody alike.", "")
    return FrameItem(face, rect, words, print)


@pytest.mark.parametrize(("beside", "below"), [(62, 74), (84, 84), (140, 82), (64, 120)])
def test_in_a_crowd_nothing_that_is_said_of_one_face_lies_on_another(qtbot: QtBot, beside: int, below: int) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(804, 604)
    photo = QPixmap(800, 600)
    photo.fill(QColor("black"))
    canvas.show_photo(photo, (800, 600))
    crowd = [QRectF(100 + column * beside, 60 + row * below, 60, 70) for row in range(4) for column in range(5)]
    for number, face in enumerate(crowd):
        canvas.scene().addItem(covered(number, face))
    canvas.show()
    shown = canvas.viewport().grab().toImage()
    for face in crowd:
        inside = canvas.mapFromScene(face.adjusted(5, 5, -5, -5)).boundingRect()
        points = [(x, y) for x in range(inside.left(), inside.right()) for y in range(inside.top(), inside.bottom())]
        assert all(shown.pixelColor(x, y) == QColor("black") for x, y in points), face


@pytest.mark.parametrize("chosen", [False, True])
@pytest.mark.parametrize("face", [QRectF(300, 200, 90, 110), QRectF(300, 200, 22, 28), QRectF(300, 4, 22, 28)])
def test_nothing_that_is_said_of_a_face_lies_on_it(qtbot: QtBot, face: QRectF, chosen: bool) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(804, 604)
    photo = QPixmap(800, 600)
    photo.fill(QColor("black"))
    canvas.show_photo(photo, (800, 600))
    item = covered(1, face)
    canvas.scene().addItem(item)
    item.choose(chosen)
    canvas.show()
    inside = canvas.mapFromScene(face.adjusted(5, 5, -5, -5)).boundingRect()
    shown = canvas.viewport().grab().toImage()
    points = [(x, y) for x in range(inside.left(), inside.right()) for y in range(inside.top(), inside.bottom())]
    assert len(points) > 40
    assert all(shown.pixelColor(x, y) == QColor("black") for x, y in points)
    around = canvas.mapFromScene(face.adjusted(-30, -30, 30, 30)).boundingRect() & canvas.viewport().rect()
    colours = {
        shown.pixelColor(x, y).name()
        for x in range(around.left(), around.right())
        for y in range(around.top(), around.bottom())
    }
    assert len(colours) > 3
