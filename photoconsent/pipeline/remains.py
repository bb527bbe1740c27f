"""What of a head remains in the written copy: patches left as they were, and a face that shines through its cover.

Two looks at the whole head, not only at the detector's box, and at its finest detail, which no cover of ours has:
its paint is smooth but for a few edges and a grain of its own.
"""

from dataclasses import dataclass
from math import cos, sin, sqrt
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.head import Ellipse, head_of

_ACROSS: Final = 40
"""A head is compared in so many cells across at most, never finer than the pixels of the copy."""
_FEWEST: Final = 6
"""Fewer cells each way are no head to anybody."""
_PATCH: Final = 4
"""A patch is so many cells wide and high."""
_DETAIL: Final = 2.0
"""A patch whose detail has a lower standard deviation (in levels) could be anything."""
_AS_IT_WAS: Final = 0.5
"""A patch differs from the original by less than this share of its own detail: paint differs by all of it or more."""
_MOST_LEFT: Final = 0.006
"""The share of the head that may look left by chance: at most 0.004 of 2,400 covers, see `docs/covers.md`."""
_EDGE: Final = 1.5
"""Detail of the copy above so many levels is an edge of the paint, and counts for no more than this."""
_STRONG: Final = 12.0
"""The same for the original."""


@dataclass(frozen=True, slots=True)
class Remains:
    """What remains of one head."""

    left: float = 0.0
    """The share of the head, 0 to 1, that is as it was."""
    through: float = 0.0
    """How far the copy's finest detail follows that of the head, a correlation from -1 to 1."""
    cells: int = 1
    """How many cells were compared."""

    @property
    def seen(self) -> bool:
        """More than chance yields."""
        return not (self.left <= _MOST_LEFT and self.through <= 0.08 + 3 / sqrt(self.cells))  # also what is no number


_Grid = NDArray[np.float32]


def remains(original: Pixels, copy: Pixels, face: Face) -> Remains:
    """What remains in the copy of the head of a face of the original (whose coordinates it has), at any size of it."""
    return remains_at(original, copy, head_of(face))


def remains_at(original: Pixels, copy: Pixels, head: Ellipse) -> Remains:
    """What remains in the copy of what is under this ellipse, whatever it is."""
    height, width = original.shape[:2]
    here = head.bounds().clipped(width, height)
    factors = copy.shape[1] / width, copy.shape[0] / height
    side = max(2 * head.half_width / _ACROSS, 1 / min(factors), 1.0)
    columns, rows = round(here.w / side), round(here.h / side)
    if min(columns, rows) < _FEWEST:
        return Remains()
    before, after = _cells(original, here, (columns, rows)), _cells(copy, here.scaled(*factors), (columns, rows))
    inside = _inside(head, here, (columns, rows))
    if not inside.any():
        return Remains()
    detail, rest = before - cv2.blur(before, (3, 3)), after - cv2.blur(after, (3, 3))
    left, through = _left(before, before - after, detail, inside), _through(detail[inside], rest[inside])
    return Remains(left, through, int(inside.sum()))


def _cells(pixels: Pixels, box: Box, size: tuple[int, int]) -> _Grid:
    """The colours inside a box, averaged over cells: size is columns and rows."""
    left, top, right, bottom = (round(v) for v in (box.x, box.y, box.right, box.bottom))
    part = np.ascontiguousarray(pixels[top : max(bottom, top + 1), left : max(right, left + 1)])
    # Bytes down to four times the size: a large head as floats would take long. Floats then, so that no detail is lost.
    if min(part.shape[1] / size[0], part.shape[0] / size[1]) > 8:
        part = np.asarray(cv2.resize(part, (4 * size[0], 4 * size[1]), interpolation=cv2.INTER_AREA), np.uint8)
    return np.asarray(cv2.resize(part.astype(np.float32), size, interpolation=cv2.INTER_AREA), np.float32)


def _inside(head: Ellipse, box: Box, size: tuple[int, int]) -> NDArray[np.bool_]:
    """Which cells of the box lie in the head: shape (rows, columns). Those that its outline cuts do not."""
    columns, rows = size
    dx = box.x + (np.arange(columns) + 0.5) * (box.w / columns) - head.centre[0]
    dy = box.y + (np.arange(rows)[:, None] + 0.5) * (box.h / rows) - head.centre[1]
    across = (dx * cos(head.tilt) + dy * sin(head.tilt)) / head.half_width
    along = (dy * cos(head.tilt) - dx * sin(head.tilt)) / head.half_height
    return np.asarray(np.hypot(across, along) < 1 - 1.5 / _ACROSS)


def _left(before: _Grid, difference: _Grid, detail: _Grid, inside: NDArray[np.bool_]) -> float:
    """The share of the head in patches that have detail and differ by less than a part of it."""
    patch = (_PATCH, _PATCH)
    whole = cv2.erode(inside.astype(np.uint8), np.ones(patch, np.uint8)) > 0
    fine, squares, differs = (cv2.blur((grid**2).sum(axis=2), patch) for grid in (detail, before, difference))
    # Beside an edge an even patch has detail, but no spread of its own: paint of its colour would be taken for it.
    own = np.minimum(fine, squares - (cv2.blur(before, patch) ** 2).sum(axis=2))
    left = whole & (own > 3 * _DETAIL**2) & (differs < _AS_IT_WAS * own)
    return float(left.sum() / inside.sum())


def _through(detail: _Grid, rest: _Grid) -> float:
    """The correlation of the details' brightness; 0 where one of them has none."""
    a, b = np.clip(detail.mean(axis=1), -_STRONG, _STRONG), np.clip(rest.mean(axis=1), -_EDGE, _EDGE)
    lengths = float(np.linalg.norm(a) * np.linalg.norm(b))
    return float(a @ b) / lengths if lengths > 1e-6 else 0.0
