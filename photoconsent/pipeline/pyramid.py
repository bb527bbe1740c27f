"""How a photo of any size is shown to the detector: smaller and larger copies, the large ones in overlapping tiles.

YuNet was trained on faces of 10 to 300 pixels. Copies that halve in size let a face that fills the frame shrink into
that range, and enlarged small photos let small faces grow into it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from photoconsent.pipeline.face import Pixels

TILE = 1536
"""Longest side of what the network sees at once, in pixels: bounds the memory of one look to about 200 MB."""

OVERLAP = 224
"""By how much tiles overlap: a face up to this size lies whole in one of them, a larger one in a smaller copy."""


@dataclass(frozen=True, slots=True)
class Range:
    """Which copies are made."""

    enlarge: float = 4.0
    """A photo is enlarged at most so much."""
    enlarged_side: int = 1600
    """and no further than to this long side, in pixels."""
    reduce: float = 0.75
    """A large photo is first reduced to this part: a face of 30 pixels is seen with 22. Half would miss some."""
    smallest: int = 160
    """Long side below which no more copies are made: a face that fills the frame has 160 pixels there."""
    step: float = 2.0
    """How much smaller each copy is than the one before."""


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """A part of a copy: its pixels, where its corner lies in the copy, and which of its sides are cuts."""

    pixels: Pixels
    x: int
    y: int
    cut: tuple[bool, bool, bool, bool]
    """Left, top, right, bottom: True where the copy goes on."""


def scales(width: int, height: int, wanted: Range) -> list[float]:
    """The factors of the copies, largest first, for a photo of that size."""
    side = max(width, height)
    first = min(wanted.enlarge, max(wanted.enlarged_side / side, wanted.reduce))
    made = [first]
    while made[-1] * side / wanted.step >= wanted.smallest:
        made.append(made[-1] / wanted.step)
    return made


def copies(pixels: Pixels, factors: Sequence[float]) -> Iterator[Pixels]:
    """The photo at each factor; the factors fall, and each copy smaller than the photo is made from the one before."""
    height, width = pixels.shape[:2]
    source = pixels
    for factor in factors:
        size = max(1, round(width * factor)), max(1, round(height * factor))
        made = np.asarray(cv2.resize(source, size, interpolation=_interpolation(size[0] / source.shape[1])), np.uint8)
        yield made
        source = made if factor < 1 else pixels


def _interpolation(factor: float) -> int:
    """How OpenCV resizes: linear skips no pixel down to a half, and takes a tenth of the time of averaging."""
    if factor > 1:
        return cv2.INTER_CUBIC
    return cv2.INTER_LINEAR if factor >= 0.5 else cv2.INTER_AREA


def tiles(copy: Pixels) -> Iterator[Tile]:
    """Cut a copy into overlapping tiles of at most TILE pixels a side."""
    height, width = copy.shape[:2]
    for top, bottom in _spans(height):
        for left, right in _spans(width):
            cut = (left > 0, top > 0, right < width, bottom < height)
            yield Tile(copy[top:bottom, left:right], left, top, cut)


def _spans(length: int) -> list[tuple[int, int]]:
    """Equal overlapping stretches of at most TILE that cover a length."""
    if length <= TILE:
        return [(0, length)]
    count = -(-(length - OVERLAP) // (TILE - OVERLAP))
    stretch = -(-(length + (count - 1) * OVERLAP) // count)
    starts = [round(n * (length - stretch) / (count - 1)) for n in range(count)]
    return [(start, start + stretch) for start in starts]
