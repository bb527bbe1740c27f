"""What a cover takes from its surroundings, so that it does not stand out: a tone, a grain, or a lack of colour.

Only pixels that everybody sees in the copy are looked at: those outside every covered head with its soft edge, and
outside every covered area. So a cover tells nothing that is not told beside it; `docs/covers.md` has the attack.
Tone and grain are rounded to a few steps, for nobody sees finer ones in a cover.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, cos, floor, pi, sin, sqrt
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.head import Ellipse

_LATTICE: Final = 100
"""So many points along the shorter side stand for the whole picture."""
_COLOURLESS: Final = 8
"""Levels between the channels of a grey point; JPEG makes a few."""
_ALMOST_ALL: Final = 0.998

_RINGS: Final = np.linspace(1.04, 1.6, 8)
"""How far outside an outline its surroundings are looked at, in units of its half axes."""
_SPOKES: Final = np.arange(48) * (2 * pi / 48)
_ENOUGH: Final = 24
"""Fewer visible points do not tell a tone."""
_MAP_SIDE: Final = 1024
"""The map of what is hidden is at most so many cells long."""

_LIGHT_STEP: Final = 7.0
_LIGHT: Final = (52.0, 80.0)
"""Lightness (CIELAB, 0 to 100) of a cover in the dark and in the light: a dark one would look like somebody's hair."""
_COLOUR_STEP: Final = 6.0
_MUTED: Final = 0.6
"""Covers have so much of the surroundings' colourfulness, and at most one step of it."""
_GRAIN_STEP: Final = 4
_MOST_GRAIN: Final = 16


@dataclass(frozen=True, slots=True)
class Tone:
    """The tone and grain of a cover."""

    lab: tuple[float, float, float]
    """CIELAB: lightness from 0 to 100, and the two colour axes."""
    grain: int
    """How many levels, of 256, the grain spans."""


NEUTRAL: Final = Tone((66.0, 0.0, -7.0), _GRAIN_STEP)
"""For a cover around which nothing is seen: a dusty blue."""


class Surroundings:
    """What is seen of a picture besides its covers."""

    def __init__(self, pixels: Pixels, heads: Sequence[Ellipse], areas: Sequence[Box]) -> None:
        """`heads` and `areas` hold everything that is covered or mixed with a cover; pixels RGB, shape (h, w, 3)."""
        self._pixels = pixels
        height, width = pixels.shape[:2]
        self._scale = min(1.0, _MAP_SIDE / max(height, width))
        self._hidden = _map(self._scale, (height, width), heads, areas)
        everywhere = self._everywhere()
        self.grey = len(everywhere) >= _LATTICE and _is_grey(self._at(everywhere))
        """Whether the picture has no colour; False where too little is seen to tell."""
        self._whole = self._tone(everywhere) or NEUTRAL

    def around(self, outline: Ellipse) -> Tone:
        """The tone around an outline; of all that is seen where too little is seen there."""
        across = np.outer(_RINGS, np.cos(_SPOKES)).ravel() * outline.half_width
        along = np.outer(_RINGS, np.sin(_SPOKES)).ravel() * outline.half_height
        x = outline.centre[0] + across * cos(outline.tilt) - along * sin(outline.tilt)
        y = outline.centre[1] + across * sin(outline.tilt) + along * cos(outline.tilt)
        return self._tone(self._visible(np.floor(x).astype(np.intp), np.floor(y).astype(np.intp))) or self._whole

    def _everywhere(self) -> NDArray[np.intp]:
        """A lattice over the picture, without what is hidden: shape (n, 2), as x and y."""
        height, width = self._pixels.shape[:2]
        step = max(1, min(height, width) // _LATTICE)
        y, x = np.mgrid[0:height:step, 0:width:step]
        return self._visible(x.ravel(), y.ravel())

    def _visible(self, x: NDArray[np.intp], y: NDArray[np.intp]) -> NDArray[np.intp]:
        """Those of the points that, with their right neighbour, lie in the picture and are not hidden."""
        height, width = self._pixels.shape[:2]
        inside = (x >= 0) & (x < width - 1) & (y >= 0) & (y < height)
        x, y = x[inside], y[inside]
        rows = (y * self._scale).astype(np.intp)
        hidden = self._hidden[rows, (x * self._scale).astype(np.intp)]
        hidden |= self._hidden[rows, ((x + 1) * self._scale).astype(np.intp)]
        return np.asarray(np.stack((x, y), 1)[hidden == 0], np.intp)

    def _at(self, points: NDArray[np.intp], beside: int = 0) -> Pixels:
        """The pixels at the points, or so many columns to their right: shape (n, 3)."""
        return self._pixels[points[:, 1], points[:, 0] + beside]

    def _tone(self, points: NDArray[np.intp]) -> Tone | None:
        """The tone of these points; None if there are too few."""
        if len(points) < _ENOUGH:
            return None
        colours = self._at(points)
        lab = cv2.cvtColor(colours[None].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)[0]
        light, a, b = (float(value) for value in np.median(lab, 0))
        low, high = _LIGHT
        light = low + _LIGHT_STEP * round((high - low) * light / 100 / _LIGHT_STEP)
        a, b = _muted(a), _muted(b)
        # Reddish and yellowish at once is the colour of skin, and a cover should not seem to have one.
        return Tone((light, min(a, 0.0) if b > 0 else a, b), _grain(colours, self._at(points, beside=1)))


def _map(scale: float, shape: tuple[int, int], heads: Sequence[Ellipse], areas: Sequence[Box]) -> NDArray[np.uint8]:
    """What is hidden, in cells of `1 / scale` pixels: 255 in every cell that it touches, and in some beside it."""
    hidden = np.zeros((ceil(shape[0] * scale) + 1, ceil(shape[1] * scale) + 1), np.uint8)
    for head in heads:
        centre = (floor(head.centre[0] * scale), floor(head.centre[1] * scale))
        # Two cells more make up for what is rounded here.
        axes = (ceil(head.half_width * scale) + 2, ceil(head.half_height * scale) + 2)
        cv2.ellipse(hidden, centre, axes, np.degrees(head.tilt), 0, 360, 255, cv2.FILLED)
    for area in areas:
        left, top = max(floor(area.x * scale) - 1, 0), max(floor(area.y * scale) - 1, 0)
        hidden[top : max(ceil(area.bottom * scale) + 1, 0), left : max(ceil(area.right * scale) + 1, 0)] = 255
    return hidden


def _is_grey(colours: Pixels) -> bool:
    """Whether almost none of these colours, shape (n, 3), is one."""
    return bool((np.ptp(colours.astype(np.int16), axis=1) <= _COLOURLESS).mean() > _ALMOST_ALL)


def _muted(value: float) -> float:
    """A colour axis as covers have it: less, at most one step, and rounded."""
    return _COLOUR_STEP * min(max(round(value * _MUTED / _COLOUR_STEP), -1), 1)


def _grain(colours: Pixels, beside: Pixels) -> int:
    """How many levels the grain spans where it is finest, from pixels and their neighbours, both of shape (n, 3)."""
    steps = np.abs(colours.astype(np.int16) - beside).mean(1)
    # Of normally distributed differences 30 % are below 0.385 of their spread, which is that of two pixels; the
    # quiet 30 % are taken because edges and patterns are no grain. An even spread spans the root of 12 of its own.
    spread = float(np.quantile(steps, 0.3)) / (0.385 * sqrt(2))
    return min(max(_GRAIN_STEP * round(spread * sqrt(12) / _GRAIN_STEP), _GRAIN_STEP), _MOST_GRAIN)
