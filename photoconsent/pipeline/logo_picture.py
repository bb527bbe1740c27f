"""One logo as it is looked for: its features (SIFT), and the directions of its edges, by which a find is checked.

A feature says where it lies, how large it is, which way it is turned, and what is around it. A logo is a few hundred of
them, of its picture in three sizes, and of the same with dark and light exchanged: many a logo is printed in one
colour.
"""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.logo_files import Logo, LogoUnreadable

FRAME: Final = 64
"""The long side of a logo, in pixels, when its edges are compared."""
MARGIN: Final = 10
"""So much of what surrounds it is compared too: an edge of the logo is one against its surroundings."""
_LONGEST: Final = 256
"""Pixels of the long side at which features are looked for; larger pictures tell no more at the size of a shirt."""
_SMALLEST: Final = 32
_SIZES: Final = (1.0, 0.5, 0.25)
_AROUND: Final = 24
"""Pixels of ground around the logo, so that its outline has features too."""
_CONTRAST: Final = 0.015
_EDGES: Final = 20.0
"""SIFT keeps weaker features, and more of those on an edge, than its makers' 0.04 and 10: a print is soft and grey."""

Features = tuple[NDArray[np.float64], NDArray[np.float32]]
"""Shape (n, 4): x, y, size and angle in degrees; shape (n, 128): what is around each, of length 512."""
Edges = NDArray[np.float32]
"""Shape (height, width, 2): the direction of the edge at each pixel, as cosine and sine of twice its angle, so that
dark against light is the same as light against dark; near 0 where there is none."""


@dataclass(frozen=True, slots=True, eq=False)
class LogoPicture:
    """A logo ready to be looked for."""

    size: tuple[int, int]
    """Width and height in which its features are told."""
    features: Features
    edges: Edges
    """Of the logo, `FRAME` pixels long, with `MARGIN` around it."""

    @property
    def scale(self) -> float:
        """How many times as large it is in the frame."""
        return FRAME / max(self.size)


def picture_of(logo: Logo) -> LogoPicture:
    """The logo of this file. Raises LogoUnreadable."""
    read = _decoded(logo.data)
    if read is None or max(read.shape[:2]) < _SMALLEST:
        raise LogoUnreadable(name=logo.name)
    scale = min(_LONGEST / max(read.shape[:2]), 1.0)
    reduced = cv2.resize(read, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else read
    grey, ground = _on_ground(np.asarray(reduced, np.uint8))
    features = _features_of(grey, ground)
    if not len(features[0]):
        raise LogoUnreadable(name=logo.name)
    size = (grey.shape[1], grey.shape[0])
    return LogoPicture(size, features, _frame_of(grey, ground))


def features_in(grey: NDArray[np.uint8]) -> Features:
    """The features of a grey picture."""
    finder = cv2.SIFT.create(contrastThreshold=_CONTRAST, edgeThreshold=_EDGES)
    marks, around = finder.detectAndCompute(grey, None)
    if not marks:
        return np.empty((0, 4)), np.empty((0, 128), np.float32)
    # The square roots of the shares: alike histograms lie nearer (Arandjelović and Zisserman 2012).
    shares = around / np.maximum(around.sum(axis=1, keepdims=True), 1)
    return np.array([(*one.pt, one.size, one.angle) for one in marks]), np.asarray(np.sqrt(shares) * 512, np.float32)


def edges_in(grey: NDArray[np.uint8]) -> Edges:
    """The directions of the edges of a grey picture; each counts by how much it stands out from what is around it."""
    smooth = cv2.GaussianBlur(grey.astype(np.float32), (0, 0), 0.8)
    across, down = cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)
    square = across * across + down * down
    strength = np.sqrt(square)
    weight = np.clip(strength / (cv2.blur(strength, (15, 15)) + 8) - 0.35, 0, 1) / (square + 1e-6)
    return np.dstack([(across * across - down * down) * weight, 2 * across * down * weight])


def _decoded(data: bytes) -> NDArray[np.uint8] | None:
    """The picture as it is stored, blue first, with how opaque it is where that is told; None where it is none."""
    there = np.frombuffer(data, np.uint8)
    whole, read = cv2.imdecodemulti(there, cv2.IMREAD_UNCHANGED) if there.size else (False, ())
    if not whole or read[0].dtype != np.uint8:
        return None
    return np.asarray(read[0], np.uint8)


def _on_ground(read: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], int]:
    """The logo in grey, on a ground that it stands out from where it is transparent; and that ground."""
    colour = read if read.ndim == 2 else cv2.cvtColor(np.ascontiguousarray(read[..., :3]), cv2.COLOR_BGR2GRAY)
    there = np.ones(read.shape[:2], np.float32)
    if read.ndim == 3 and read.shape[2] == 4:
        there = np.asarray(read[..., 3] / np.float32(255), np.float32)
    tone = float((colour * there).sum() / max(float(there.sum()), 1))
    ground = 255 if tone < 128 else 0
    return np.asarray(colour * there + ground * (1 - there), np.uint8), ground


def _features_of(grey: NDArray[np.uint8], ground: int) -> Features:
    found = []
    for size in _SIZES:
        small = cv2.resize(grey, None, fx=size, fy=size, interpolation=cv2.INTER_AREA) if size < 1 else grey
        padded = cv2.copyMakeBorder(small, _AROUND, _AROUND, _AROUND, _AROUND, cv2.BORDER_CONSTANT, value=ground)
        for picture in (padded, cv2.bitwise_not(padded)):
            marks, around = features_in(np.asarray(picture, np.uint8))
            marks[:, :2] = (marks[:, :2] - _AROUND) / size
            marks[:, 2] /= size
            found.append((marks, around))
    return np.concatenate([marks for marks, _ in found]), np.concatenate([around for _, around in found])


def _frame_of(grey: NDArray[np.uint8], ground: int) -> Edges:
    height, width = grey.shape
    scale = FRAME / max(height, width)
    smooth = cv2.GaussianBlur(grey, (0, 0), 0.45 / scale) if scale < 1 else grey
    size = (round(width * scale) + 2 * MARGIN, round(height * scale) + 2 * MARGIN)
    moved = np.array([[scale, 0, MARGIN], [0, scale, MARGIN]])
    return edges_in(np.asarray(cv2.warpAffine(smooth, moved, size, borderValue=ground), np.uint8))
