"""Four corners around something in a photo as an area that holds it whole."""

from math import atan2, degrees, hypot
from typing import Final

import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.area import Area, Stroke
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.place import whole_pixels

Corners = NDArray[np.float64]
"""Shape (4, 2): upper left, upper right, lower right, lower left as one reads it, in pixels (x, y)."""

_LEANING: Final = 7.0
"""Degrees: what leans more is covered along its line, because an upright box around it would cover far too much."""
_LONG: Final = 2.0
"""and is at least so many times as long as high."""


def area_around(corners: Corners, more: float, size: tuple[int, int]) -> Area:
    """The area that holds these corners and `more` of the height around them, in a photo of this width and height."""
    left, right = (corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2
    length = hypot(*(right - left))
    height = max(hypot(*(corners[3] - corners[0])), hypot(*(corners[2] - corners[1])))
    turned = abs(degrees(atan2(right[1] - left[1], right[0] - left[0]))) % 90
    if length >= _LONG * height and min(turned, 90 - turned) > _LEANING:
        # Round ends of half the width reach around the corners; so much more on each side.
        ends = tuple((round(float(x), 1), round(float(y), 1)) for x, y in (left, right))
        return Stroke(ends, round(height * (1 + 2 * more), 1))
    (x, y), (far_x, far_y) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    return whole_pixels(Box(x, y, far_x - x, far_y - y), more * min(height, length), size)
