"""How far the bars of a bar code reach, of which no more than a line is known, and whether there are any at all."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.corners import Corners

_THIN: Final = 0.6
"""A code lower than this share of its length is taken for bars, of which zxing names no more than the line it read."""
_ALIKE: Final = 0.5
"""The bars reach as far as a line beside the one that was read correlates so much with it,"""
_GAP: Final = 3
"""and end after so many lines that do not."""
_SAMPLES: Final = 200
"""Points at which a line is compared, from one end of the code to the other."""
_STEPS: Final = 100
"""Lines that are compared each way at most, a hundredth of the code's length apart: so high no bar code is."""
_LEAN: Final = 2
"""From one line to the next leaning bars move by so many points at most (45 degrees)."""
_FEWEST: Final = 16
"""The shortest bar code, EAN-8, has 22 bars; a few may be lost in a glare. Half of them along a line are edges."""
_CONTRAST: Final = 6.0
"""Levels by which a bar differs from the mean around it."""

_Grey = NDArray[np.uint8]
_Line = NDArray[np.float32]
_Point = NDArray[np.float64]


def whole_bars(grey: _Grey, corners: Corners) -> Corners:
    """The corners of the whole bars of a bar code of which a line or more was read; those of any other code."""
    left, right = (corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2
    across, down = right - left, (corners[3] + corners[2] - corners[0] - corners[1]) / 2
    length = float(np.hypot(*across))
    if length < 1 or np.hypot(*down) > _THIN * length:
        return corners
    normal = np.array([-across[1], across[0]]) / length
    ends = [_end(grey, left, right, way * normal * length / _STEPS) for way in (-1, 1)]
    lines = [*ends, corners[[0, 1]], corners[[3, 2]]]
    # The one furthest up and the one furthest down, among those that were named already too.
    top, *_, bottom = sorted(lines, key=lambda line: float((line.mean(axis=0) - left) @ normal))
    return np.array([top[0], top[1], bottom[1], bottom[0]])


def has_bars(grey: _Grey, corners: Corners) -> bool:
    """Whether a line along the middle of these corners crosses as many edges as a bar code has."""
    line = _line(grey, (corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2, 0.0)
    around = line - cv2.blur(line[None], (_SAMPLES // 5, 1))[0]
    clear = np.sign(around[np.abs(around) > _CONTRAST])
    return int(np.count_nonzero(np.diff(clear))) >= _FEWEST


def _end(grey: _Grey, left: _Point, right: _Point, step: _Point) -> NDArray[np.float64]:
    """The last line in this direction that shows the same bars: its two ends, shape (2, 2)."""
    read, along = _line(grey, left, right, 0.0), (right - left) / _SAMPLES
    last, shift, missed = np.array([left, right]), 0, 0
    for n in range(1, _STEPS + 1):
        # Twice as long as the code, because leaning bars move along it.
        here = _line(grey, left + step * n, right + step * n, 0.5)
        shifts = [s for s in range(shift - _LEAN, shift + _LEAN + 1) if abs(s) <= _SAMPLES // 2]
        alike = [_correlation(read, here[_SAMPLES // 2 + s :][:_SAMPLES]) for s in shifts]
        best = int(np.argmax(alike))
        if alike[best] < _ALIKE:
            missed += 1
            if missed >= _GAP:
                break
            continue
        shift, missed = shifts[best], 0
        last = np.array([left, right]) + step * n + along * shift
    return last


def _line(grey: _Grey, left: _Point, right: _Point, beyond: float) -> _Line:
    """The brightness along a line and so many times its length beyond each end; a photo's edge goes on outside it."""
    count = round(_SAMPLES * (1 + 2 * beyond)) + (1 if beyond else 0)
    more = (right - left) * beyond
    ends = zip(left - more, right + more, strict=True)
    xs, ys = (np.linspace(a, b, count, dtype=np.float32)[None] for a, b in ends)
    line = cv2.remap(grey, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    return np.asarray(cv2.blur(line, (3, 1))[0], np.float32)  # leaning bars move by parts of a point


def _correlation(a: _Line, b: _Line) -> float:
    spread = float(a.std() * b.std())
    return float(np.mean((a - a.mean()) * (b - b.mean()))) / spread if spread > 0 else 0.0
