"""A cover that lasts: the paint of one head, made once and laid over it in picture after picture.

Paint that was made afresh for every picture of a film would flicker, and whoever averages the pictures would take its
randomness away. This one is a sheet that lies on the head as a sticker would: it moves and grows with the head, and
nothing else of it changes. As with every cover, nothing of the head goes into it.
"""

import secrets
from typing import Final, Self

import cv2
import numpy as np

from photoconsent.pipeline.cover import FEATHER, Brush, Cover, reach_of, sheet_of, weights_of, whole_pixels
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.head import Ellipse
from photoconsent.pipeline.tone import Surroundings

_SHEET: Final = 384
"""Rows and columns of the sheet: the paint has no finer detail than its few colours, cells or threads."""
_GRAIN: Final = 256
"""Rows and columns of the grain, which is repeated over larger heads."""


class Coat:
    """The paint of one head for all pictures of a film in which it is covered."""

    def __init__(self, style: Cover, sheet: Pixels, grain: Pixels) -> None:
        self._style, self._sheet, self._grain = style, sheet, grain

    @classmethod
    def mixed(cls, style: Cover, head: Ellipse, surroundings: Surroundings) -> Self:
        """Fresh paint, in the tone that surrounds a head in one of the pictures."""
        noise = np.random.Generator(np.random.PCG64(secrets.randbits(128)))
        reach = reach_of(head, style)
        tone = surroundings.around(reach)
        across = _SHEET * head.half_width / reach.half_width
        sheet = sheet_of(Brush(style, noise, surroundings), (_SHEET, _SHEET), across, tone)
        grain = np.repeat(noise.integers(0, tone.grain + 1, (_GRAIN, _GRAIN, 1), dtype=np.uint8), 3, 2)
        return cls(style, sheet, grain)

    def lay(self, pixels: Pixels, head: Ellipse) -> None:
        """Cover a head, in place: all of it, with a soft edge outside it."""
        region = whole_pixels(reach_of(head, self._style).bounds(), 1, pixels)
        left, top, w, h = int(region.x), int(region.y), int(region.w), int(region.h)
        if w < 1 or h < 1:
            return
        whole = whole_pixels(reach_of(head, self._style).bounds(), 1, None)
        sheet = self._at((int(whole.h), int(whole.w)))
        down, beside = top - int(whole.y), left - int(whole.x)
        part = np.ascontiguousarray(sheet[down : down + h, beside : beside + w])
        weights = weights_of(head, region, FEATHER[self._style])
        place = pixels[top : top + h, left : left + w]
        place[:] = cv2.blendLinear(part, np.ascontiguousarray(place), weights, 1 - weights)

    def _at(self, shape: tuple[int, int]) -> Pixels:
        """The sheet and its grain for a head that takes so many rows and columns."""
        how = cv2.INTER_NEAREST if self._style is Cover.MOSAIC else cv2.INTER_LINEAR
        sheet = cv2.resize(self._sheet, shape[::-1], interpolation=how)
        rows, columns = -(-shape[0] // _GRAIN), -(-shape[1] // _GRAIN)
        grain = np.tile(self._grain, (rows, columns, 1))[: shape[0], : shape[1]]
        return np.asarray(cv2.add(sheet, np.ascontiguousarray(grain)), np.uint8)
