"""Areas beside faces that a user wants covered: a name badge, a screen, a tattoo, a logo.

An area is a `Box` or a `Stroke`, in pixels of the upright full-size photo, as everything else is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil, floor
from typing import Any, Final, TypeVar

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


@dataclass(frozen=True, slots=True)
class Outline:
    """What lies inside an odd number of closed lines, and the lines themselves, which are `width` pixels wide.

    No hand draws one: it is found around a person whose head alone is not enough to cover.
    """

    lines: tuple[tuple[Point, ...], ...]
    width: float


Shape = Area | Outline
"""Whatever can be covered beside a head."""

Mask = NDArray[np.uint8]
"""Shape (height, width): 255 on the area, 0 beside it."""


_Area = TypeVar("_Area", Box, Stroke, Outline, Area, Shape)


def bounds_of(area: Shape) -> Box:
    """The smallest upright box around the area."""
    if isinstance(area, Box):
        return area
    reach = area.width / 2
    points = area.points if isinstance(area, Stroke) else [point for line in area.lines for point in line]
    return hull([Box(x - reach, y - reach, area.width, area.width) for x, y in points])


def scaled(area: _Area, factor_x: float, factor_y: float) -> _Area:
    """The same area in a picture whose width and height are multiplied by these factors; never a narrower line."""
    if isinstance(area, Box):
        return area.scaled(factor_x, factor_y)
    wider = area.width * max(factor_x, factor_y)
    return _with_points(area, lambda x, y: (x * factor_x, y * factor_y), wider)


def moved(area: _Area, x: float, y: float) -> _Area:
    """The same area so much further right and down."""
    if isinstance(area, Box):
        return Box(area.x + x, area.y + y, area.w, area.h)
    return _with_points(area, lambda px, py: (px + x, py + y), area.width)


def _with_points(area: _Area, to: Callable[[float, float], Point], width: float) -> _Area:
    """The same stroke or outline with its points elsewhere."""
    if isinstance(area, Stroke):
        return replace(area, points=tuple(to(*point) for point in area.points), width=width)
    assert isinstance(area, Outline)
    return replace(area, lines=tuple(tuple(to(*point) for point in line) for line in area.lines), width=width)


def breadth(area: Shape) -> float:
    """How broad the area is where it is narrow: a stroke's width, a box's shorter side, a third of an outline's."""
    if isinstance(area, Stroke):
        return area.width
    box = bounds_of(area)
    return min(box.w, box.h) if isinstance(area, Box) else min(box.w, box.h) / 3


def mask_of(area: Shape, region: Box) -> Mask:
    """Every pixel that the area touches, in a region of whole pixels; at the edge rather one too many."""
    mask = np.zeros((int(region.h), int(region.w)), np.uint8)
    here = moved(area, -region.x, -region.y)
    if isinstance(here, Box):
        left, top = max(floor(here.x), 0), max(floor(here.y), 0)
        mask[top : max(ceil(here.bottom), 0), left : max(ceil(here.right), 0)] = 255
        return mask
    # Two pixels more than the width make up for OpenCV's rounding.
    thickness = ceil(here.width) + 2
    if isinstance(here, Stroke):
        line = here.points if len(here.points) > 1 else here.points * 2
        cv2.polylines(mask, [_in_opencv(line)], False, 255, thickness, cv2.LINE_8, _FRACTION_BITS)
        return mask
    lines = [_in_opencv(line) for line in here.lines]
    cv2.fillPoly(mask, lines, 255, cv2.LINE_8, _FRACTION_BITS)  # what an odd number of lines surrounds
    cv2.polylines(mask, lines, True, 255, thickness, cv2.LINE_8, _FRACTION_BITS)
    return mask


def _in_opencv(line: Sequence[Point]) -> NDArray[np.int32]:
    """The points as OpenCV draws them: the middle of its pixel 0 is at 0, that of ours at 0.5."""
    return np.array([[round((v - 0.5) * 2**_FRACTION_BITS) for v in point] for point in line], np.int32)


def area_as_json(area: Shape) -> dict[str, Any]:
    """The area as a report and a draft keep it.

    `{"box": [x, y, w, h]}`, `{"points": [[x, y], …], "width": w}`, or for an outline the same with `"lines"`.
    """
    if isinstance(area, Box):
        return {"box": [round(v, 1) for v in (area.x, area.y, area.w, area.h)]}
    if isinstance(area, Outline):
        lines = [[[round(x, 1), round(y, 1)] for x, y in line] for line in area.lines]
        return {"lines": lines, "width": round(area.width, 1)}
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


def outline_from_json(entry: dict[str, Any]) -> Outline:
    """The outline that was kept so; raises KeyError, TypeError or ValueError for anything else."""
    lines = tuple(tuple((float(x), float(y)) for x, y in line) for line in entry["lines"])
    return Outline(lines, float(entry["width"]))
