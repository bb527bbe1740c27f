"""The part of a photo that its copy shows, straightened if somebody wants that; and the part that complies best.

A crop is cut before anything is covered. What lies wholly outside of it is in no copy, so it needs no cover either.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import ceil, cos, floor, radians, sin
from typing import Any, Final

import cv2
import numpy as np

from photoconsent.pipeline.area import Area, Outline, bounds_of, moved
from photoconsent.pipeline.face import Box, Face, Pixels, Point, hull
from photoconsent.pipeline.head import head_of

MOST_TURNED: Final = 15.0
"""A photo is straightened by at most so many degrees: more is no slanting horizon."""
SMALLEST: Final = 64
"""A crop is at least so many pixels wide and high."""
_ROOM: Final = 0.15
"""Shown heads keep so much room around them, covered ones are kept at so much distance: a share of the head."""

_BODY: Final = (3.0, 5.0)
"""Where a covered head's body is taken to be: so many heads wide, and so many high below it, as of people who stand or
sit. Nothing is looked for: a proposal is made while somebody waits."""
_IN: Final = 0.15
"""A body counts as within a part that shows more than this share of it,"""
_WORTH: Final = 0.4
"""and is kept out where that leaves at least so much of the largest part without covered heads."""

_NOTHING: Final = 128
"""The grey around a part that is shown in its place."""

Size = tuple[int, int]
"""Width and height in pixels."""


@dataclass(frozen=True, slots=True)
class Crop:
    """What is cut out of a photo after it was turned around its middle, in pixels of the upright full-size photo."""

    box: Box
    angle: float = 0.0
    """Degrees by which the photo is turned clockwise first; its size and its middle stay."""

    def within(self, width: int, height: int) -> "Crop":
        """The same crop in whole pixels of a photo of this size, without the corners that turning left empty."""
        angle = min(max(self.angle, -MOST_TURNED), MOST_TURNED)
        box = _inside_turned(self.box.clipped(width, height), (width, height), angle)
        # Inwards where the photo was turned: rounded outwards a corner would lie beyond its border.
        first, last = (_up, _down) if angle else (floor, round)
        left, top = min(first(box.x), width - 1), min(first(box.y), height - 1)
        right, bottom = max(min(last(box.right), width), left + 1), max(min(last(box.bottom), height), top + 1)
        return Crop(Box(left, top, right - left, bottom - top), angle)

    def pixels(self, photo: Pixels) -> Pixels:
        """The part of the photo, as a picture of its own."""
        height, width = photo.shape[:2]
        one = self.within(width, height)
        left, top, w, h = (int(value) for value in (one.box.x, one.box.y, one.box.w, one.box.h))
        if not one.angle:
            return np.ascontiguousarray(photo[top : top + h, left : left + w])
        # Turned and cut in one go; where the photo ends its last row goes on, so that an edge is never black.
        turned = cv2.getRotationMatrix2D((width / 2 - 0.5, height / 2 - 0.5), -one.angle, 1.0)
        turned[:, 2] -= (left, top)
        made = cv2.warpAffine(photo, turned, (w, h), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(made, np.uint8)

    def framed(self, picture: Pixels) -> Pixels:
        """A picture of the photo with nothing but the part, in its place; for showing. The crop is in its pixels."""
        one = self.within(picture.shape[1], picture.shape[0])
        made = np.full_like(picture, _NOTHING)
        left, top = int(one.box.x), int(one.box.y)
        made[top : top + int(one.box.h), left : left + int(one.box.w)] = one.pixels(picture)
        return made

    def scaled(self, factor_x: float, factor_y: float) -> "Crop":
        """The same part of a picture of the photo that is so many times as wide and high."""
        return Crop(self.box.scaled(factor_x, factor_y), self.angle)

    def face(self, face: Face, size: Size) -> Face | None:
        """The face in pixels of the part; None where nothing of its head or the head's cover lies in it."""
        one = self.within(*size)
        there = replace(face, box=one.place(face.box, size), landmarks=one._landmarks(face, size))
        inside = Box(0, 0, one.box.w, one.box.h)
        return there if head_of(there).grown(_ROOM).bounds().shared(inside) > 0 else None

    def _landmarks(self, face: Face, size: Size) -> tuple[Point, Point, Point, Point, Point] | None:
        if face.landmarks is None:
            return None
        a, b, c, d, e = (self.point(mark, size) for mark in face.landmarks)
        return a, b, c, d, e

    def area(self, area: Area, size: Size) -> Area | None:
        """The area in pixels of the part, never smaller than it was; None where nothing of it lies in the part."""
        one = self.within(*size)
        if isinstance(area, Box):
            there: Area = one.place(area, size)
        else:
            there = replace(area, points=tuple(one.point(point, size) for point in area.points))
        return there if bounds_of(there).shared(Box(0, 0, one.box.w, one.box.h)) > 0 else None

    def outline(self, outline: Outline, size: Size) -> Outline:
        """The outline in pixels of the part."""
        one = self.within(*size)
        return replace(outline, lines=tuple(tuple(one.point(at, size) for at in line) for line in outline.lines))

    def outline_back(self, outline: Outline, size: Size) -> Outline:
        """The outline of the part in pixels of the photo again."""
        one = self.within(*size)
        return replace(outline, lines=tuple(tuple(one.point_back(at, size) for at in line) for line in outline.lines))

    def place(self, box: Box, size: Size) -> Box:
        """The upright box around a box, in pixels of the part."""
        if not self.angle:
            return moved(box, -self.box.x, -self.box.y)
        corners = [self.point(corner, size) for corner in product((box.x, box.right), (box.y, box.bottom))]
        return hull([Box(x, y, 0, 0) for x, y in corners])

    def point(self, point: Point, size: Size) -> Point:
        """Where a point of the photo lies in the part."""
        x, y = point[0] - size[0] / 2, point[1] - size[1] / 2
        c, s = cos(radians(self.angle)), sin(radians(self.angle))
        return x * c - y * s + size[0] / 2 - self.box.x, x * s + y * c + size[1] / 2 - self.box.y

    def point_back(self, point: Point, size: Size) -> Point:
        """Where a point of the part lies in the photo."""
        x, y = point[0] + self.box.x - size[0] / 2, point[1] + self.box.y - size[1] / 2
        c, s = cos(radians(self.angle)), sin(radians(self.angle))
        return x * c + y * s + size[0] / 2, y * c - x * s + size[1] / 2


def _up(value: float) -> int:
    """The next whole number; what is whole but for rounding stays."""
    return ceil(value - 1e-6)


def _down(value: float) -> int:
    """The whole number before; what is whole but for rounding stays."""
    return floor(value + 1e-6)


def _inside_turned(box: Box, size: Size, angle: float) -> Box:
    """The box, shrunk around its middle until nothing of it lies beyond the border of the turned photo."""
    if not angle:
        return box
    width, height = size
    c, s = cos(radians(angle)), abs(sin(radians(angle)))
    # The middle, turned back into the photo, and how far the box reaches there from it.
    x, y = box.centre[0] - width / 2, box.centre[1] - height / 2
    back = (x * c + y * sin(radians(angle)), y * c - x * sin(radians(angle)))
    reach = box.w / 2 * c + box.h / 2 * s, box.w / 2 * s + box.h / 2 * c
    room = width / 2 - abs(back[0]), height / 2 - abs(back[1])
    factor = min(1.0, *(max(free, 0.0) / far if far else 1.0 for free, far in zip(room, reach, strict=True)))
    return box.grown(factor - 1)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The part of a photo that complies best."""

    crop: Crop
    covered: int
    """So many covered heads lie in it all the same: they stand between those that are shown."""
    bodies: int = 0
    """So many bodies of people whose heads are covered or left out reach into it."""


def complying(size: Size, shown: Sequence[Face], hidden: Sequence[Face], shapes: Sequence[Size]) -> Proposal | None:
    """The best part that holds every shown head whole and no covered one, in one of these shapes.

    It is the one with the fewest bodies of covered people in it, as long as that costs no more than three fifths of the
    largest part, and of those the largest. A covered head is let in only where it stands between the shown ones.
    Without shapes any will do. None where nothing smaller than the photo helps, or no shape holds all that is shown.
    """
    photo = Box(0, 0, *size)
    keep = [head_of(face).grown(_ROOM).bounds().clipped(*size) for face in shown]
    needed = hull(keep) if keep else None
    heads = [head_of(face).grown(_ROOM).bounds().clipped(*size) for face in hidden]
    avoid = [head for head in heads if head.area and (needed is None or head.shared(needed) == 0)]
    if not avoid:
        return None
    bodies = [one for one in (_body_of(face).clipped(*size) for face in hidden) if one.area]
    clear = [body for body in bodies if needed is None or body.shared(needed) == 0]
    fitting = [
        part
        for kept_out in (avoid, [*avoid, *clear], *([*avoid, body] for body in clear))
        for free in _free(photo, needed, kept_out)
        for part in (_shaped(free, needed, shape) for shape in (shapes or [(0, 0)]))
        if part is not None and min(part.w, part.h) >= SMALLEST
    ]
    if not fitting:
        return None
    worth = _WORTH * max(part.area for part in fitting)

    def inside(part: Box) -> int:
        return sum(body.shared(part) > _IN * body.area for body in bodies)

    best = min((part for part in fitting if part.area >= worth), key=lambda part: (inside(part), -part.area))
    return Proposal(Crop(best).within(*size), sum(head.shared(best) > 0 for head in heads), inside(best))


def _body_of(face: Face) -> Box:
    """Where the body below a head is, if the person stands or sits upright."""
    head = head_of(face).bounds()
    return Box(head.centre[0] - _BODY[0] * head.w / 2, head.bottom, _BODY[0] * head.w, _BODY[1] * head.h)


def _free(photo: Box, needed: Box | None, avoid: Sequence[Box]) -> list[Box]:
    """The largest boxes that hold what is needed and touch none of these: between each pair of sides."""
    lefts = {photo.x, *(one.right for one in avoid)}
    rights = {photo.right, *(one.x for one in avoid)}
    found = []
    for left, right in product(lefts, rights):
        if right - left < SMALLEST or (needed is not None and (left > needed.x or right < needed.right)):
            continue
        between = sorted((one for one in avoid if one.right > left and one.x < right), key=lambda one: one.y)
        top = photo.y
        for one in [*between, Box(left, photo.bottom, right - left, 0)]:
            free = Box(left, top, right - left, one.y - top)
            if free.h >= SMALLEST and (needed is None or (free.y <= needed.y and free.bottom >= needed.bottom)):
                found.append(free)
            top = max(top, one.bottom)
    return found


def _shaped(free: Box, needed: Box | None, shape: Size) -> Box | None:
    """The largest box of this shape in a free one, as near as can be to what is needed; None where that does not fit.

    A shape of nothing is any shape.
    """
    if not all(shape):
        return free
    w = min(free.w, free.h * shape[0] / shape[1])
    h = w * shape[1] / shape[0]
    middle = needed.centre if needed is not None else free.centre
    x = min(max(middle[0] - w / 2, free.x), free.right - w)
    y = min(max(middle[1] - h / 2, free.y), free.bottom - h)
    if needed is not None:
        if w < needed.w or h < needed.h:
            return None
        x = min(max(x, needed.right - w), needed.x)
        y = min(max(y, needed.bottom - h), needed.y)
    return Box(x, y, w, h)


def crop_as_json(crop: Crop) -> dict[str, Any]:
    """The crop as reports and the register keep it: `{"box": [x, y, w, h], "angle": degrees}`."""
    return {"box": [crop.box.x, crop.box.y, crop.box.w, crop.box.h], "angle": crop.angle}


def crop_from_json(entry: dict[str, Any]) -> Crop:
    """The crop that was kept so; raises KeyError, TypeError or ValueError for anything else."""
    x, y, w, h = (float(value) for value in entry["box"])
    if not (w >= 1 and h >= 1):
        raise ValueError("a crop of nothing")
    return Crop(Box(x, y, w, h), float(entry["angle"]))
