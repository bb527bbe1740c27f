"""The proof that nothing of a covered area is left in the written copy: its fine structure is gone."""

from math import ceil, floor, sqrt
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.area import Shape, Stroke, bounds_of, breadth, mask_of
from photoconsent.pipeline.face import Box, Pixels

_FINEST: Final = 32
"""A box is compared in so many cells along its shorter side at most, a stroke in a quarter of it across."""
_MOST: Final = 400
"""Cells each way in all, so that a long thin stroke costs no more than a face."""
_FEWEST: Final = 36
"""Fewer visible cells tell nothing: six by six, as for a face."""
_SHADING: Final = 3.0
"""Standard deviation, in cells, of the blur that is taken away first: shading agrees by chance."""
_FLAT: Final = 0.5
"""A standard deviation below this many levels is rounding."""

_Grid = NDArray[np.float32]


def area_seen(original: Pixels, copy: Pixels, area: Shape) -> bool:
    """Whether more of the area is left in the copy than chance yields; the area has the coordinates of the original.

    The limit is that of `proof.Trace`: 0.30 + 3.2 / n for n by n cells.
    """
    height, width = original.shape[:2]
    factors = copy.shape[1] / width, copy.shape[0] / height
    here = bounds_of(area).clipped(width, height)
    region = Box(floor(here.x), floor(here.y), ceil(here.right) - floor(here.x), ceil(here.bottom) - floor(here.y))
    shape = _cells(region, area, min(factors))
    if min(shape) < 1:
        return False
    inside = cv2.resize(mask_of(area, region), shape[::-1], interpolation=cv2.INTER_AREA) > 250
    there = region.scaled(*factors)
    before, after = _structure(original, region, inside), _structure(copy, there, inside)
    if before.size < _FEWEST:
        return False
    return not _correlation(before, after) <= 0.30 + 3.2 / sqrt(before.size)  # so that what is no number counts as seen


def _cells(region: Box, area: Shape, factor: float) -> tuple[int, int]:
    """Rows and columns in which the region is compared: never finer than the pixels of the copy."""
    across = breadth(area) * 4 if isinstance(area, Stroke) else breadth(area)
    side = max(across / _FINEST, region.w / _MOST, region.h / _MOST, 1 / factor, 1.0)
    return round(region.h / side), round(region.w / side)


def _structure(pixels: Pixels, region: Box, inside: NDArray[np.bool_]) -> _Grid:
    """The brightness of the cells inside the area, freed from shading; nothing outside the area takes part."""
    left, top, right, bottom = (round(v) for v in (region.x, region.y, region.right, region.bottom))
    part = np.ascontiguousarray(pixels[top : max(bottom, top + 1), left : max(right, left + 1)])
    if part.size == 0:
        return np.empty(0, np.float32)
    rows, columns = inside.shape
    grid = cv2.resize(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY), (columns, rows), interpolation=cv2.INTER_AREA)
    weight = inside.astype(np.float32)
    shares = cv2.GaussianBlur(weight, (0, 0), _SHADING)
    shading = cv2.GaussianBlur(grid * weight, (0, 0), _SHADING) / np.maximum(shares, 1e-6)
    return np.asarray((grid - shading)[inside], np.float32)


def _correlation(a: _Grid, b: _Grid) -> float:
    """The absolute value of Pearson's correlation; 0 where one of them is flat."""
    spread_a, spread_b = float(a.std()), float(b.std())
    if min(spread_a, spread_b) < _FLAT:
        return 0.0
    return abs(float(np.mean((a - a.mean()) * (b - b.mean())))) / (spread_a * spread_b)
