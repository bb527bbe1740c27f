"""Cover a face, or an area beside faces, so that it cannot be brought back.

A cover is painted from fresh randomness of the operating system, in a tone that the surroundings have (`tone`). Nothing
of the head goes into it, neither a pixel nor an average, so there is nothing to restore; only its place and its size
tell of the head. The soft edge lies outside the head and mixes the cover with what surrounds it.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, cos, floor, sin, sqrt
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.area import Shape, Stroke, bounds_of, breadth, mask_of
from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.head import Ellipse, head_of
from photoconsent.pipeline.tone import Surroundings, Tone

__all__ = ["Cover", "Ellipse", "cover", "head_of"]


class Cover(StrEnum):
    """What a covered head looks like; all are equally strong."""

    SOFT = "soft"
    """A mist of muted colours."""
    MOSAIC = "mosaic"
    """A few large cells of muted tints."""
    SOLID = "solid"
    """One flat colour."""


_PALETTE: Final = np.array([(-2, -1, -6), (2, 1, 6), (0, 3, -3)], np.float64)
"""Towards dusty blue, sand and lilac: what is added to a tone (CIELAB), the same for everybody."""
_ASTRAY: Final = np.array((4.0, 1.5, 1.5))
"""How far (standard deviation, CIELAB) a cover strays from its tone, so that two of one tone differ."""
FEATHER: Final = {Cover.SOFT: 0.12, Cover.MOSAIC: 0.06, Cover.SOLID: 0.04}
"""Width of the edge outside the head, as a share of the head's half axes."""
_CLEAR: Final = 0.03
"""The cover is whole as far as this share outside the outline; more than resampling the edge can err."""
_BAND: Final = 128
"""Rows that are blended at a time."""
_CELLS: Final = (5.0, 7.5)
"""Cells of the mosaic across a head, at every size: a random number from here to there."""
_EDGE: Final = (1.5, 40.0)
"""The soft edge around an area is at least and at most so many pixels wide."""

LARGER: Final = 0.33
"""How much larger a larger cover is, for whoever asks for one: a head's own hair at its widest fits in."""

_Weights = NDArray[np.float32]
_Colours = NDArray[np.float64]
"""Shape (..., 3), 0 to 255 where they are RGB."""


def cover(pixels: Pixels, faces: Sequence[Face], style: Cover, areas: Sequence[Shape] = ()) -> Pixels:
    """A copy of the picture in which the whole head of each of these faces, and each of these areas, is covered.

    The picture is untouched. Where heads overlap, and where a cover overlaps a shown head, the cover wins.
    """
    covered, heads = pixels.copy(), [head_of(face) for face in faces]
    surroundings = Surroundings(pixels, [reach_of(head, style) for head in heads], [_spread(a, style) for a in areas])
    # Not for secrecy, the cover is secret-free; but two covers of one person shall have nothing in common.
    brush = Brush(style, np.random.Generator(np.random.PCG64(secrets.randbits(128))), surroundings)
    for head in heads:
        _cover_head(covered, head, brush)
    for area in areas:
        _cover_area(covered, area, brush)
    return covered


@dataclass(frozen=True, slots=True, eq=False)
class Brush:
    """What the covers of one picture are painted with."""

    style: Cover
    noise: np.random.Generator
    surroundings: Surroundings


def reach_of(head: Ellipse, style: Cover) -> Ellipse:
    """The head with its soft edge: outside of it the picture is as it was."""
    return head.grown(FEATHER[style] + _CLEAR + _pixel(head))


def _edge(area: Shape, style: Cover) -> float:
    """How wide the soft edge around an area is, in pixels."""
    return min(max(FEATHER[style] * breadth(area) / 2, _EDGE[0]), _EDGE[1])


def _spread(area: Shape, style: Cover) -> Box:
    """The bounds of an area with its soft edge."""
    box, edge = bounds_of(area), ceil(_edge(area, style)) + 2
    return Box(box.x - edge, box.y - edge, box.w + 2 * edge, box.h + 2 * edge)


def _cover_head(pixels: Pixels, head: Ellipse, brush: Brush) -> None:
    """Paint over one head, in place; only the pixels around it are touched."""
    reach = reach_of(head, brush.style)
    # One pixel more on each side: the edge of a head of a few pixels needs room too.
    region = whole_pixels(reach.bounds(), 1, pixels)
    if region.area:
        weights = weights_of(head, region, FEATHER[brush.style])
        _lay(pixels, region, weights, brush, brush.surroundings.around(reach), 2 * head.half_width)


def _cover_area(pixels: Pixels, area: Shape, brush: Brush) -> None:
    """Paint over one area, in place; the soft edge lies outside it."""
    reach = _spread(area, brush.style)
    region = whole_pixels(reach, 0, pixels)
    if region.area:
        away = cv2.distanceTransform(255 - mask_of(area, region), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
        weights = np.clip(1 - away / _edge(area, brush.style), 0, 1).astype(np.float32)
        narrow = breadth(area)
        across = 2 * narrow if isinstance(area, Stroke) else narrow
        around = Ellipse(reach.centre, reach.w / sqrt(2), reach.h / sqrt(2), 0.0)
        _lay(pixels, region, weights, brush, brush.surroundings.around(around), max(across, 2 * _CELLS[1]))


def whole_pixels(bounds: Box, more: int, pixels: Pixels | None) -> Box:
    """The whole pixels that these bounds touch, and so many more on each side; with a picture, only what is in it."""
    left, top = floor(bounds.x) - more, floor(bounds.y) - more
    right, bottom = ceil(bounds.right) + more, ceil(bounds.bottom) + more
    if pixels is not None:
        height, width = pixels.shape[:2]
        left, top, right, bottom = max(left, 0), max(top, 0), min(right, width), min(bottom, height)
    return Box(left, top, max(right - left, 0), max(bottom - top, 0))


def _lay(pixels: Pixels, region: Box, weights: _Weights, brush: Brush, tone: Tone, across: float) -> None:
    """Paint a region, in place: all of it where the weight is 1, nothing where it is 0."""
    left, top, w, h = int(region.x), int(region.y), int(region.w), int(region.h)
    sheet = sheet_of(brush, (h, w), across, tone)
    place = pixels[top : top + h, left : left + w]
    # That of the surroundings; at the least it keeps the gradients from banding.
    grain = np.repeat(brush.noise.integers(0, tone.grain + 1, (_BAND, w, 1), dtype=np.uint8), 3, 2)
    # In bands that fit the processor's cache: twice as fast as in one go.
    for row in range(0, h, _BAND):
        band, seen = place[row : row + _BAND], weights[row : row + _BAND]
        grainy = cv2.add(sheet[row : row + _BAND], grain[: len(band)])
        band[:] = cv2.blendLinear(grainy, np.ascontiguousarray(band), seen, 1 - seen)


def weights_of(head: Ellipse, region: Box, feather: float) -> _Weights:
    """How much of the cover is seen at each pixel of the region: 1 on the whole head, falling to 0 outside it."""
    w, h = int(region.w), int(region.h)
    # The distance is smooth, so a coarse grid, enlarged, is exact to a thousandth and many times faster.
    columns, rows = min(w, 96), min(h, 96)
    dx = (np.arange(columns, dtype=np.float32) + 0.5) * (w / columns) + (region.x - head.centre[0])
    dy = (np.arange(rows, dtype=np.float32) + 0.5) * (h / rows) + (region.y - head.centre[1])
    across = (dx * cos(head.tilt) + dy[:, None] * sin(head.tilt)) / head.half_width
    along = (dy[:, None] * cos(head.tilt) - dx * sin(head.tilt)) / head.half_height
    radius = np.hypot(across, along)
    coarse = (1 + _CLEAR + _pixel(head) + feather - radius) / feather
    weights = cv2.resize(coarse.astype(np.float32), (w, h), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.clip(weights, 0, 1, out=weights), np.float32)


def _pixel(head: Ellipse) -> float:
    """Half a pixel's diagonal in units of the head's radius, so that pixels cut by the outline are covered too."""
    return 0.7072 / min(head.half_width, head.half_height)


def sheet_of(brush: Brush, shape: tuple[int, int], across: float, tone: Tone) -> Pixels:
    """The cover itself: shape (height, width, 3), made without looking at what it covers; grey on a grey picture."""
    sheet = _coloured(brush, shape, across, tone)
    if brush.surroundings.grey:
        return np.asarray(cv2.cvtColor(cv2.cvtColor(sheet, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), np.uint8)
    return sheet


def _coloured(brush: Brush, shape: tuple[int, int], across: float, tone: Tone) -> Pixels:
    """The same in colour."""
    noise = brush.noise
    middle = np.array(tone.lab) + noise.normal(0, _ASTRAY)
    # The grain only brightens: so much of it is taken away beforehand.
    palette = _rgb(np.vstack((middle + _PALETTE, middle))) - tone.grain / 2
    match brush.style:
        case Cover.SOFT:
            return _mist(shape, palette[:-1], noise)
        case Cover.MOSAIC:
            return _mosaic(shape, across, palette[:-1], noise)
        case Cover.SOLID:
            return _felt(shape, palette[-1], noise)


def _mist(shape: tuple[int, int], palette: _Colours, noise: np.random.Generator) -> Pixels:
    """Soft clouds, lighter above than below."""
    light = np.linspace(16, -16, 6).reshape(6, 1, 1)
    return _smooth(_mixtures((6, 5), palette, noise) + noise.normal(0, 7, (6, 5, 1)) + light, shape)


def _felt(shape: tuple[int, int], colour: _Colours, noise: np.random.Generator) -> Pixels:
    """One colour with the faint unevenness of felt: a recogniser finds an even surface more like a face."""
    return _smooth(colour + noise.normal(0, 3, (30, 24, 1)), shape)


def _mosaic(shape: tuple[int, int], across: float, palette: _Colours, noise: np.random.Generator) -> Pixels:
    """Square cells, each a mixture of the palette's tones in a brightness of its own.

    Their size and where the first one begins are random too: a grid that fits the head would tell how the head is held,
    and with that, one picture of it among many.
    """
    height, width = shape
    side = max(round(across / noise.uniform(*_CELLS)), 1)
    down, beside = noise.integers(0, side, 2).tolist()
    rows, columns = ceil((height + down) / side), ceil((width + beside) / side)
    cells = _bytes(_mixtures((rows, columns), palette, noise) + noise.normal(0, 18, (rows, columns, 1)))
    sheet = cv2.resize(cells, (columns * side, rows * side), interpolation=cv2.INTER_NEAREST)
    return np.asarray(sheet[down : down + height, beside : beside + width], np.uint8)


def _smooth(colours: _Colours, shape: tuple[int, int]) -> Pixels:
    """A few colours enlarged to a smooth sheet."""
    return np.asarray(cv2.resize(_bytes(colours), shape[::-1], interpolation=cv2.INTER_CUBIC), np.uint8)


def _mixtures(shape: tuple[int, int], palette: _Colours, noise: np.random.Generator) -> _Colours:
    """Random mixtures of the palette's tones: shape (rows, columns, 3)."""
    return noise.dirichlet((1.0,) * len(palette), shape) @ palette


def _rgb(lab: _Colours) -> _Colours:
    """CIELAB colours, shape (n, 3), as RGB from 0 to 255."""
    return np.asarray(cv2.cvtColor(lab[None].astype(np.float32), cv2.COLOR_LAB2RGB)[0] * 255, np.float64)


def _bytes(colours: _Colours) -> Pixels:
    """Colours as bytes, clipped to what a byte holds."""
    return np.clip(colours, 0, 255).astype(np.uint8)
