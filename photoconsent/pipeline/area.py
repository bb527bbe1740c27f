"""Areas beside faces that a user wants covered: a name badge, a screen, a tattoo, a logo.

An area is a `Box` or a `Stroke`, in pixels of the upright full-size photo, as everything else is.
"""

from dataclasses import dataclass
from math import ceil, floor
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.face import Box, Point, hull

_FRACTION_BITS: Final = 4
"""OpenCV draws with coordinates in sixteenths of a pixel."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stroke of a round brush, `width` pixels wide, along a line through at least one point."""

    points: tuple[Point, ...]
    width: float


Area = Box | Stroke

Mask = NDArray[np.uint8]
"""Shape (height, width): 255 on the area, 0 beside it."""


def bounds_of(area: Area) -> Box:
    """The smallest upright box around the area."""
    if isinstance(area, Box):
        return area
    reach = area.width / 2
    return hull([Box(x - reach, y - reach, area.width, area.width) for x, y in area.points])


def scaled(area: Area, factor_x: float, factor_y: float) -> Area:
    """The same area in a picture whose width and height are multiplied by these factors; never a narrower stroke."""
    if isinstance(area, Box):
        return area.scaled(factor_x, factor_y)
    points = tuple((x * factor_x, y * factor_y) for x, y in area.points)
    return Stroke(points, area.width * max(factor_x, factor_y))


def moved(area: Area, x: float, y: float) -> Area:
    """The same area so much further right and down."""
    if isinstance(area, Box):
        return Box(area.x + x, area.y + y, area.w, area.h)
    return Stroke(tuple((px + x, py + y) for px, py in area.points), area.width)


def breadth(area: Area) -> float:
    """How broad the area is where it is narrow: a stroke's width, the shorter side of a box."""
    return min(area.w, area.h) if isinstance(area, Box) else area.width


def mask_of(area: Area, region: Box) -> Mask:
    """Every pixel that the area touches, in a region of whole pixels; at the edge rather one too many."""
    mask = np.zeros((int(region.h), int(region.w)), np.uint8)
    here = moved(area, -region.x, -region.y)
    if isinstance(here, Box):
        left, top = max(floor(here.x), 0), max(floor(here.y), 0)
        mask[top : max(ceil(here.bottom), 0), left : max(ceil(here.right), 0)] = 255
        return mask
    # OpenCV's pixel 0 has its middle at 0, ours at 0.5; two pixels more than the width make up for its rounding.
    line = [[round((v - 0.5) * 2**_FRACTION_BITS) for v in point] for point in here.points]
    points = np.array(line if len(line) > 1 else line * 2, np.int32)
    cv2.polylines(mask, [points], False, 255, ceil(here.width) + 2, cv2.LINE_8, _FRACTION_BITS)
    return mask


def area_as_json(area: Area) -> dict[str, Any]:
    """The area as a report and a draft keep it: `{"box": [x, y, w, h]}` or `{"points": [[x, y], …], "width": w}`."""
    if isinstance(area, Box):
        return {"box": [round(v, 1) for v in (area.x, area.y, area.w, area.h)]}
    return {"points": [[round(x, 1), round(y, 1)] for x, y in area.points], "width": round(area.width, 1)}


def area_from_json(entry: dict[str, Any]) -> Area:
    """The area that was kept so; raises KeyError, TypeError or ValueError for anything else."""
    if "box" in entry:
        x, y, w, h = (float(v) for v in entry["box"])
        return Box(x, y, w, h)
    points = tuple((float(x), float(y)) for x, y in entry["points"])
    if not points:
        raise ValueError("a stroke without points")
    return Stroke(points, float(entry["width"]))
