"""Finds QR and bar codes in a photo: those that can be read, and bars that look like a code nobody could read.

Codes are read by zxing-cpp. Bars are found by OpenCV as well, because zxing reads bars that lie along the rows or the
columns of a picture, and none that lean half-way between. What OpenCV finds is turned upright and read once more.
"""

from collections.abc import Iterable, Iterator
from math import atan2, ceil, degrees
from typing import Final

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from consent_db.records import Trait
from photoconsent.pipeline.area import bounds_of
from photoconsent.pipeline.bars import has_bars, whole_bars
from photoconsent.pipeline.corners import Corners, area_around
from photoconsent.pipeline.face import Box, Pixels, hull
from photoconsent.pipeline.place import Place

_LARGE: Final = 2400
"""A photo with a longer side is searched at half its size and in parts: zxing passes over rows of a large picture."""
_PART: Final = 1600
"""Pixels of the side of such a part,"""
_OVERLAP: Final = 240
"""and how far it reaches into the next one. A code that no part holds whole is large enough for half the size."""
_SMALL: Final = 1200
"""A photo with a shorter long side is searched enlarged and sharpened as well."""
_AROUND: Final = 0.12
"""A code is covered with so much of its height around it: the number below the bars, the edge of the label."""

_Grey = NDArray[np.uint8]
_Look = tuple[_Grey, float, float, float]
"""A part of the photo, where its corner lies in it, and how many times it was enlarged."""


def find_codes(pixels: Pixels) -> tuple[Place, ...]:
    """Every code in the photo, each once, in its pixels. A code that could not be read has no text."""
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    return _each_once((*_read(grey, doubtful=True), *_bars(grey)))


def read_codes(pixels: Pixels) -> tuple[Place, ...]:
    """Only those that can be read, for the proof of a copy."""
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    return _each_once((*_read(grey, doubtful=False), *(code for code in _bars(grey) if code.text)))


def _read(grey: _Grey, *, doubtful: bool) -> Iterator[Place]:
    """Codes that were read; with `doubtful` also those of which the check digits are wrong, which have no text."""
    for part, left, top, scale in _looks(grey):
        for code in zxingcpp.read_barcodes(np.ascontiguousarray(part), return_errors=doubtful):
            at = code.position
            marks = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
            corners = whole_bars(grey, np.array([(mark.x, mark.y) for mark in marks]) / scale + (left, top))
            yield _place(corners, grey, code.text if code.valid else "")


def _bars(grey: _Grey) -> Iterator[Place]:
    """Bars as OpenCV finds them, with what they say when they are turned upright."""
    detector = cv2.barcode.BarcodeDetector()
    for part, left, top, scale in _plain_looks(grey):
        found, marks = detector.detect(part)
        for four in marks if found else ():
            # OpenCV begins with the lower left corner.
            corners = np.roll(np.asarray(four, np.float64), -1, axis=0) / scale + (left, top)
            if has_bars(grey, corners):
                yield _place(whole_bars(grey, corners), grey, _upright(grey, corners))


def _place(corners: Corners, grey: _Grey, text: str) -> Place:
    return Place(Trait.CODE, area_around(corners, _AROUND, (grey.shape[1], grey.shape[0])), text)


def _upright(grey: _Grey, corners: Corners) -> str:
    """What the bars between these corners say; nothing where they cannot be read."""
    (x, y), (across, along) = (
        corners.mean(axis=0).tolist(),
        (corners[1] + corners[2] - corners[0] - corners[3]).tolist(),
    )
    reach = ceil(float(np.hypot(*(corners - corners.mean(axis=0)).T).max()) * 1.2)
    turn = cv2.getRotationMatrix2D((x, y), degrees(atan2(along, across)), 1.0)
    turn[:, 2] += (reach - x, reach - y)
    part = cv2.warpAffine(grey, turn, (2 * reach, 2 * reach), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return next((code.text for code in zxingcpp.read_barcodes(np.asarray(part, np.uint8)) if code.valid), "")


def _plain_looks(grey: _Grey) -> Iterator[_Look]:
    """The whole photo; of a large one its half, and its parts."""
    height, width = grey.shape
    if max(height, width) <= _LARGE:
        yield grey, 0.0, 0.0, 1.0
        return
    yield _half(grey), 0.0, 0.0, 0.5
    for top in _starts(height):
        for left in _starts(width):
            yield grey[top : top + _PART, left : left + _PART], left, top, 1.0


def _looks(grey: _Grey) -> Iterator[_Look]:
    """The same, and the photo with its contrast evened out; a small one enlarged and sharpened."""
    yield from _plain_looks(grey)
    whole, scale = (grey, 1.0) if max(grey.shape) <= _LARGE else (_half(grey), 0.5)
    yield np.asarray(cv2.createCLAHE(3.0, (8, 8)).apply(whole), np.uint8), 0.0, 0.0, scale
    if max(grey.shape) < _SMALL:
        large = cv2.resize(grey, None, fx=3, fy=3, interpolation=cv2.INTER_LANCZOS4)
        sharp = cv2.addWeighted(large, 3.0, cv2.GaussianBlur(large, (0, 0), 4), -2.0, 0)
        yield np.asarray(sharp, np.uint8), 0.0, 0.0, 3.0


def _half(grey: _Grey) -> _Grey:
    return np.asarray(cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)


def _starts(length: int) -> list[int]:
    """Where the parts of a side of this length begin; the last one ends with it."""
    count = max(ceil((length - _OVERLAP) / (_PART - _OVERLAP)), 1)
    last = max(length - _PART, 0)
    return sorted({round(last * n / max(count - 1, 1)) for n in range(count)})


def _each_once(found: Iterable[Place]) -> tuple[Place, ...]:
    """Places of which most lies on another are one with it: as large as both together, unless one holds the other."""
    kept: list[Place] = []
    for place in found:
        same = [one for one in kept if _one_code(bounds_of(one.area), bounds_of(place.area))]
        kept = [one for one in kept if one not in same]
        kept.append(_joined([*same, place]))
    return tuple(kept)


def _joined(places: list[Place]) -> Place:
    """One place for what is one code."""
    largest = max(places, key=lambda one: bounds_of(one.area).area)
    around, text = bounds_of(largest.area), next((one.text for one in places if one.text), "")
    if all(_holds(around, bounds_of(one.area)) for one in places):
        return Place(Trait.CODE, largest.area, text)
    return Place(Trait.CODE, hull([bounds_of(one.area) for one in places]), text)


def _one_code(a: Box, b: Box) -> bool:
    """Whether most of the smaller of two boxes lies in the larger one."""
    smaller = min(a.area, b.area)
    return smaller > 0 and a.shared(b) > 0.5 * smaller


def _holds(outer: Box, inner: Box) -> bool:
    """Whether a box lies in another, but for a twentieth of it."""
    return outer.shared(inner) > 0.95 * inner.area
