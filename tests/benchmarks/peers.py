"""Covers as other programs make them, to be attacked in the same run as ours."""

from collections.abc import Callable
from math import degrees

import cv2
import numpy as np

from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.face import Face, Pixels
from photoconsent.pipeline.head import head_of

OURS = ("**soft**", "**mosaic**", "**solid**")
GREY = "one grey for all, in our outline"

Treatment = Callable[[Pixels, Face], Pixels]
"""A copy of the picture in which the face is covered."""


def _ours(style: Cover) -> Treatment:
    return lambda pixels, face: cover(pixels, [face], style)


def _in_box(how: Callable[[Pixels, Face], Pixels]) -> Treatment:
    """Apply something to the face's box grown by 30 %, as is usual."""

    def treat(pixels: Pixels, face: Face) -> Pixels:
        copy = pixels.copy()
        height, width = pixels.shape[:2]
        box = face.box.grown(0.3).clipped(width, height)
        place = np.s_[round(box.y) : round(box.bottom), round(box.x) : round(box.right)]
        copy[place] = how(pixels[place], face)
        return copy

    return treat


def gaussian(part: Pixels, face: Face) -> Pixels:
    """A Gaussian blur of sigma 10 on a face 120 pixels wide."""
    sigma = max(face.box.w / 12, 0.3)
    # A wide blur of a large picture takes half a minute; that of the picture made smaller first is the same.
    factor = min(1.0, 8 / sigma)
    small = cv2.resize(part, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    blurred = cv2.GaussianBlur(small, (0, 0), sigma * factor)
    return np.asarray(cv2.resize(blurred, (part.shape[1], part.shape[0]), interpolation=cv2.INTER_CUBIC), np.uint8)


def box_blur(part: Pixels, face: Face) -> Pixels:
    """A box blur of half the face, which is what deface does."""
    return np.asarray(cv2.blur(part, (max(round(face.box.w / 2), 1), max(round(face.box.h / 2), 1))), np.uint8)


def _mosaic(part: Pixels, side: float) -> Pixels:
    columns, rows = (max(round(length / side), 1) for length in (part.shape[1], part.shape[0]))
    small = cv2.resize(part, (columns, rows), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (part.shape[1], part.shape[0]), interpolation=cv2.INTER_NEAREST), np.uint8)


def _grey(pixels: Pixels, face: Face) -> Pixels:
    """One grey for everybody, as large as our usual cover with its soft edge: it tells where a head was, no more."""
    copy, head = pixels.copy(), head_of(face).grown(0.15)
    centre, axes = (round(v) for v in head.centre), (round(head.half_width), round(head.half_height))
    cv2.ellipse(copy, tuple(centre), axes, degrees(head.tilt), 0, 360, (150, 150, 150), cv2.FILLED)
    return copy


TREATMENTS: dict[str, Treatment] = {
    "**soft**": _ours(Cover.SOFT),
    "**mosaic**": _ours(Cover.MOSAIC),
    "**solid**": _ours(Cover.SOLID),
    GREY: _grey,
    "not covered": lambda pixels, face: pixels,
    "Gaussian, sigma 1/12 of the face": _in_box(gaussian),
    "box blur of half the face": _in_box(box_blur),
    "mosaic of 20 pixels": _in_box(lambda part, face: _mosaic(part, 20)),
    "mosaic of 1/10 of the face": _in_box(lambda part, face: _mosaic(part, face.box.w / 10)),
}
