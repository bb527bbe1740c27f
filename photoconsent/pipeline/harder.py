"""Pictures made of the photo in which faces that nobody sees at a glance are easy to see, and what is seen in them.

Whoever stretches the contrast of a copy, turns it, or looks at a screen from further away sees faces that the ordinary
looks do not. So the search does the same, at a small size: such faces matter when they are large. What it finds so is
covered; how the limits were chosen, and what each picture buys, is in docs/accuracy.md.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from photoconsent.pipeline.detector import Candidates, look
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.merging import nested, overlaps, shared
from photoconsent.pipeline.networks import Floats, Session

_EQUALISED: Final = 280
_SOFTENED: Final = 240
_TURNED: Final = 300
_CONTINUED: Final = 400
"""Long side in pixels of each of these pictures: the smallest that finds what a larger one finds."""
_SMALLEST: Final = 32
"""A photo with a shorter side than this, in pixels, holds nothing that is hard to see and large enough to be known."""
_LEAST: Final = 20
"""Long side in pixels of these pictures: a smaller face, or with less left of it by the border, is not looked for."""
_CLIP: Final = 100.0
"""Contrast limit of the equalisation: so high that 5 levels become the whole range."""
_GRID: Final = (4, 4)
"""It is done in so many places each way, so that a dark corner of a bright photo is one of them."""
_SOFTER: Final = 1.125
"""Standard deviation in pixels of the blur that takes away the lines of a screen."""
_BEYOND: Final = 8
"""At each border the photo is continued by its mirror image, by this part of its long side."""
_INSIDE: Final = (0.3, 0.7)
"""A face that the border cuts is completed by its image: so much of what is seen lies inside the photo."""
_SAME: Final = 0.3
"""What overlaps a face that is known already by so much (IoU) is that face,"""
_PART: Final = 0.6
"""and so is what shares this part of the smaller of both with it."""
_HELD: Final = 0.8
"""A face at the border is known when this part of it lies in a known box."""

Back = Callable[[Candidates], Candidates]


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """One of these pictures."""

    pixels: Pixels
    back: Back
    """From pixels of this picture to those of the photo."""
    certain: bool
    """Whether a face seen here shows in the photo as well as any, so that it can be known; else it stays doubtful."""
    border: int = 0
    """So many pixels on each side lie outside the photo; then only what its border cuts counts."""


def views(photo: Pixels) -> Iterator[View]:
    """The pictures that are made of an upright photo; none of one that is too small."""
    if min(photo.shape[:2]) < _SMALLEST:
        return
    small, back = _reduced(photo, photo, _CONTINUED)
    yield _continued(small, back)
    small, back = _reduced(photo, small, _TURNED)
    yield from (_turned(small, quarters, back) for quarters in (1, 3))
    small, back = _reduced(photo, small, _EQUALISED)
    yield View(_equalised(small), back, certain=False)
    small, back = _reduced(photo, small, _SOFTENED)
    yield View(np.asarray(cv2.GaussianBlur(small, (0, 0), _SOFTER), np.uint8), back, certain=False)


def seen_in(view: View, detector: Session, floor: float) -> Candidates:
    """What the detector sees in such a picture, in pixels of the picture."""
    seen = look(view.pixels, detector, floor)
    seen = seen.chosen((seen.boxes[:, 2:] - seen.boxes[:, :2]).max(axis=1) >= _LEAST)
    return cut_by_the_border(seen, view) if view.border else seen


def cut_by_the_border(seen: Candidates, view: View) -> Candidates:
    """What lies on the photo's border, in part inside and in part outside."""
    height, width = view.pixels.shape[:2]
    limits = np.array([view.border, view.border, width - view.border, height - view.border], np.float32)
    inside = np.minimum(seen.boxes[:, 2:], limits[2:]) - np.maximum(seen.boxes[:, :2], limits[:2])
    whole = np.prod(np.maximum(seen.boxes[:, 2:] - seen.boxes[:, :2], 1e-6), axis=1)
    share = np.prod(np.clip(inside, 0, None), axis=1) / whole
    counts = (share >= _INSIDE[0]) & (share <= _INSIDE[1]) & (inside.max(axis=1) >= _LEAST)
    return seen.chosen(np.asarray(counts, np.bool_))


def is_known(view: View, box: Floats, known: Sequence[Floats]) -> bool:
    """Whether the box (left, top, right, bottom, in the photo) that the view shows is about one of the known ones.

    A face that the border cuts is often known by a piece of it: then it has to lie in the known box.
    """
    if not known:
        return False
    others = np.stack(known)
    if view.border:
        return bool((shared(others, box) >= _HELD * np.prod(box[2:] - box[:2])).any())
    return bool(((overlaps(others, box) >= _SAME) | (nested(others, box) >= _PART)).any())


def _reduced(photo: Pixels, source: Pixels, side: int) -> tuple[Pixels, Back]:
    """The photo at that long side, or as it is where it is smaller, made of a larger copy; and the way back."""
    height, width = photo.shape[:2]
    factor = min(1.0, side / max(height, width))
    columns, rows = max(1, round(width * factor)), max(1, round(height * factor))
    if source.shape[:2] != (rows, columns):
        source = np.asarray(cv2.resize(source, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8)
    return source, lambda seen: seen.moved(width / columns, height / rows, 0, 0)


def _continued(small: Pixels, back: Back) -> View:
    """The picture with its mirror image beyond each border."""
    more = max(small.shape[:2]) // _BEYOND
    wide = np.asarray(cv2.copyMakeBorder(small, more, more, more, more, cv2.BORDER_REFLECT), np.uint8)
    return View(wide, lambda seen: back(seen.moved(1, 1, -more, -more)), certain=False, border=more)


def _turned(small: Pixels, quarters: int, back: Back) -> View:
    """The picture turned by quarters, against the clock."""
    size = small.shape[1], small.shape[0]
    turned = np.ascontiguousarray(np.rot90(small, quarters))
    return View(turned, lambda seen: back(_turned_back(seen, quarters, size)), certain=True)


def _equalised(small: Pixels) -> Pixels:
    """The brightness of the picture, spread over the whole range place by place (CLAHE, Zuiderveld 1994)."""
    grey = cv2.createCLAHE(_CLIP, _GRID).apply(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY))
    return np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB), np.uint8)


def _turned_back(seen: Candidates, quarters: int, size: tuple[int, int]) -> Candidates:
    """From a picture turned by quarters (1 or 3, against the clock) to one of that width and height."""
    width, height = size
    left, top, right, bottom = seen.boxes.T
    x, y = seen.landmarks[:, :, 0], seen.landmarks[:, :, 1]
    if quarters == 1:
        boxes, marks = [width - bottom, left, width - top, right], [width - y, x]
    else:
        boxes, marks = [top, height - right, bottom, height - left], [y, height - x]
    return Candidates(np.stack(boxes, axis=1), seen.scores, np.stack(marks, axis=2))
