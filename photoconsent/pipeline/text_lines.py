"""Finds lines of text in a photo: PP-OCR's network marks their pixels, and each patch of them is a line.

The network marks the middle of a line; how far the line reaches around that is told by its area and its outline, as in
"Real-time Scene Text Detection with Differentiable Binarization" (Liao et al. 2020).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.corners import Corners
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.networks import Session

_SIDES: Final = (640, 1280, 2560)
"""Long sides at which a photo is searched, the coarse ones first: the network knows letters of some 10 to 60 pixels."""
_ENLARGED: Final = 1.5
"""A photo is enlarged by no more than this for a further side."""
_STEP: Final = 32
"""The network takes sides that are multiples of this."""
_MEAN: Final = np.array((0.485, 0.456, 0.406), np.float32)
_SPREAD: Final = np.array((0.229, 0.224, 0.225), np.float32)
"""What the network was trained with (PaddleOCR, NormalizeImage), in the order of its channels: blue, green, red."""
_MARKED: Final = 0.15
"""A pixel from this answer on belongs to a line; its makers use 0.2."""
_SURE: Final = 0.3
"""A patch is a line from this mean answer on; its makers use 0.4."""
_UNCLIP: Final = 1.6
"""How far a line reaches around its patch: its area times this, over its outline; its makers use 1.4."""
_LOWEST: Final = 3.0
"""Pixels; lower patches are specks."""
_SAME: Final = 0.5
"""A line of which this share lies in another one is that one, seen at another size."""

_Answer = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of text, in pixels of the photo."""

    corners: Corners
    """Around all that was seen of it at any size."""
    looks: tuple[tuple[Corners, ...], ...]
    """What was seen of it at each size, from left to right: one line that fits closely, or parts of it."""
    score: float
    """How sure the network is, 0 to 1, where it is surest. Many a pattern scores below 0.6."""


def find_lines(pixels: Pixels, finder: Session) -> tuple[Line, ...]:
    """Every line of text, once, from the top of the photo to its bottom."""
    longest = max(pixels.shape[:2])
    sides = [side for side in _SIDES if side <= _ENLARGED * longest] or [_SIDES[0]]
    return _each_once([_lines_at(pixels, side / longest, finder) for side in sides])


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A line as it was seen at one size."""

    corners: Corners
    score: float


def _lines_at(pixels: Pixels, factor: float, finder: Session) -> list[_Seen]:
    """The lines in the photo enlarged by this factor."""
    height, width = pixels.shape[:2]
    size = tuple(max(round(side * factor / _STEP), 1) * _STEP for side in (width, height))
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    picture = cv2.resize(pixels, size, interpolation=way)[..., ::-1].astype(np.float32) / 255
    batch = np.ascontiguousarray(((picture - _MEAN) / _SPREAD).transpose(2, 0, 1)[None], np.float32)
    answer = finder.run(None, {"picture": batch})[0][0, 0]
    patches, _ = cv2.findContours((answer > _MARKED).astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found = [_around(np.asarray(patch), answer) for patch in patches]
    scale = np.array((width / size[0], height / size[1]))
    return [_Seen(one.corners * scale, one.score) for one in found if one is not None]


def _around(patch: NDArray[np.int32], answer: _Answer) -> _Seen | None:
    """The line around a patch of marked pixels; None for what is no line."""
    middle, (a, b), turn = cv2.minAreaRect(patch)
    if min(a, b) < _LOWEST:
        return None
    left, top, width, height = cv2.boundingRect(patch)
    inside = np.zeros((height, width), np.uint8)
    cv2.drawContours(inside, [patch - (left, top)], -1, 1, -1)
    score = float(cv2.mean(answer[top : top + height, left : left + width], inside)[0])
    if score < _SURE:
        return None
    more = a * b * _UNCLIP / (a + b)
    return _Seen(_as_read(cv2.boxPoints((middle, (a + more, b + more), turn)).astype(np.float64)), score)


def _as_read(corners: Corners) -> Corners:
    """The corners in order, upper left first, so that the line runs along its longer side and to the right."""
    middle = corners.mean(axis=0)
    corners = corners[np.argsort(np.arctan2(*(corners - middle).T[::-1]))]  # clockwise, as y runs down
    long = int(np.hypot(*(corners[2] - corners[1])) > np.hypot(*(corners[1] - corners[0])))
    along = corners[(long + 1) % 4] - corners[long]
    # A line that stands is taken to be read upwards; `text_reading` tries the other way as well.
    forward = along[0] > 0 if abs(along[0]) > 0.2 * abs(along[1]) else along[1] < 0
    return np.roll(corners, -long if forward else -long - 2, axis=0)


def _each_once(looks: Sequence[Sequence[_Seen]]) -> tuple[Line, ...]:
    """The lines that were seen at several sizes: what lies in a larger one by half is that line, or part of it."""
    kept: list[Corners] = []
    for one in sorted((one for look in looks for one in look), key=lambda one: _area(one.corners), reverse=True):
        if not any(_lies_in(one.corners, line) for line in kept):
            kept.append(one.corners)
    lines = [_line(corners, looks) for corners in kept]
    return tuple(sorted(lines, key=lambda line: (float(line.corners[:, 1].min()), _left(line.corners))))


def _line(corners: Corners, looks: Sequence[Sequence[_Seen]]) -> Line:
    """The line between these corners, with all that was seen of it."""
    parts = [[one for one in look if one.corners is corners or _lies_in(one.corners, corners)] for look in looks]
    sorted_parts = [tuple(sorted((one.corners for one in look), key=_left)) for look in parts if look]
    return Line(corners, tuple(sorted_parts), max(one.score for look in parts for one in look))


def _lies_in(part: Corners, line: Corners) -> bool:
    return _shared(part, line) > _SAME * _area(part)


def _left(corners: Corners) -> float:
    return float(corners[:, 0].min())


def _area(corners: Corners) -> float:
    return float(cv2.contourArea(corners.astype(np.float32)))


def _shared(a: Corners, b: Corners) -> float:
    """The area that two lines have in common."""
    if (a.max(axis=0) < b.min(axis=0)).any() or (b.max(axis=0) < a.min(axis=0)).any():
        return 0.0
    return float(cv2.intersectConvexConvex(a.astype(np.float32), b.astype(np.float32))[0])
