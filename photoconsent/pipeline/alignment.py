"""A face brought to the size, place and angle that the recogniser was trained on, and how well it can be seen there."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.face import Pixels, Point

Landmarks = tuple[Point, Point, Point, Point, Point]

SIDE = 112
"""Width and height of an aligned face, in pixels."""

TEMPLATE = (
    (38.2946, 51.6963),
    (73.5318, 51.5014),
    (56.0252, 71.7366),
    (41.5493, 92.3655),
    (70.7299, 92.2041),
)
"""Where the five landmarks lie in an aligned face: the ArcFace template, as OpenCV's FaceRecognizerSF uses it for SFace
(modules/objdetect/src/face_recognize.cpp)."""

_WANTED: NDArray[np.complex128] = np.array([complex(x, y) for x, y in TEMPLATE])


@dataclass(frozen=True, slots=True)
class Placement:
    """The similarity transform z -> turn * z + shift (points as complex numbers) from a photo to an aligned face."""

    turn: complex
    shift: complex
    residual: float
    """Root mean square distance of the moved landmarks from the template, in pixels of the aligned face."""

    @property
    def enlargement(self) -> float:
        """How many pixels of the aligned face one pixel of the photo becomes."""
        return abs(self.turn)


@dataclass(frozen=True, slots=True, eq=False)
class Aligned:
    """One face as the recogniser wants it: pixels of shape (112, 112, 3), RGB."""

    pixels: Pixels
    placement: Placement


def placed(landmarks: Landmarks) -> Placement | None:
    """The transform that brings the landmarks nearest to the template, or None if they all lie in one point.

    Least squares over rotation, scale and shift; in the plane this is a division of complex numbers. It equals
    Umeyama (IEEE PAMI 13(4), 1991) as far as mirror images, which a face is not, are left out.
    """
    points = np.array([complex(x, y) for x, y in landmarks])
    centre, wanted_centre = complex(points.mean()), complex(_WANTED.mean())
    spread = float(np.sum(np.abs(points - centre) ** 2))
    if spread < 1e-6:
        return None
    turn = complex(np.sum(np.conj(points - centre) * (_WANTED - wanted_centre)) / spread)
    shift = wanted_centre - turn * centre
    residual = float(np.sqrt(np.mean(np.abs(turn * points + shift - _WANTED) ** 2)))
    return Placement(turn, shift, residual)


def aligned(pixels: Pixels, landmarks: Landmarks) -> Aligned | None:
    """The face of the photo at these landmarks, or None if they do not describe a face.

    A large face is first reduced by averaging, so that no detail is skipped; beyond the photo's border it is black.
    """
    place = placed(landmarks)
    if place is None or place.enlargement < 1e-4:
        return None
    source, left, top, factor = _reduced(pixels, place)
    turn = place.turn / factor
    shift = place.shift + place.turn * complex(left, top)
    # Pixel centres: a point p of the photo lies at (p + 0.5) * factor - 0.5 in the reduced one.
    shift += turn * complex(0.5, 0.5) - place.turn * complex(0.5, 0.5)
    matrix = np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])
    made = cv2.warpAffine(source, matrix, (SIDE, SIDE), flags=cv2.INTER_LINEAR)
    return Aligned(np.asarray(made, np.uint8), place)


def _reduced(pixels: Pixels, place: Placement) -> tuple[Pixels, int, int, float]:
    """The part of the photo around the face, reduced to at most twice the aligned size: part, left, top, factor."""
    height, width = pixels.shape[:2]
    corners = (np.array([0, SIDE, SIDE * 1j, SIDE + SIDE * 1j]) - place.shift) / place.turn
    left, right = (int(np.clip(x, 0, width)) for x in (corners.real.min() - 2, corners.real.max() + 3))
    top, bottom = (int(np.clip(y, 0, height)) for y in (corners.imag.min() - 2, corners.imag.max() + 3))
    part = pixels[top:bottom, left:right]
    if part.size == 0:
        return np.zeros((1, 1, 3), np.uint8), left, top, 1.0
    factor = min(1.0, 2 * place.enlargement)
    if factor < 1.0:
        part = np.asarray(cv2.resize(part, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), np.uint8)
    return part, left, top, factor


def sharpness(face: Aligned) -> float:
    """How much fine detail the aligned face has: the variance of its Laplacian over the variance of its brightness.

    The Laplacian's variance is the focus measure of Pech-Pacheco et al. (ICPR 2000); dividing makes it independent of
    the contrast.
    """
    grey = cv2.cvtColor(face.pixels, cv2.COLOR_RGB2GRAY)[20:-8, 20:-20].astype(np.float32)
    return float(cv2.Laplacian(grey, cv2.CV_32F).var() / (grey.var() + 1.0))
