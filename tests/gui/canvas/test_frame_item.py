"""Pulling frames."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from photoconsent.gui.canvas.frame_item import SMALLEST, pulled

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
