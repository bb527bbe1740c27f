"""A portrait in the public domain, at any size and place: NASA's picture of Eileen Collins, from scikit-image."""

import cv2
import numpy as np
from skimage import data

from photoconsent.pipeline.face import Box, Pixels

HEAD = (130, 15, 320, 235)
"""Left, top, right, bottom of the head and shoulders in the picture."""

FACE = Box(175, 58, 95, 118)
"""The face in the picture, from the brow to the chin."""


def astronaut() -> Pixels:
    """The whole picture, 512 by 512 pixels."""
    return np.asarray(data.astronaut(), np.uint8)


def head(face_width: float) -> tuple[Pixels, Box]:
    """Head and shoulders with a face so wide, and where the face lies."""
    left, top, right, bottom = HEAD
    factor = face_width / FACE.w
    part = astronaut()[top:bottom, left:right]
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    size = round((right - left) * factor), round((bottom - top) * factor)
    made = np.asarray(cv2.resize(part, size, interpolation=how), np.uint8)
    return made, Box(FACE.x - left, FACE.y - top, FACE.w, FACE.h).scaled(factor, factor)


def meadow(width: int, height: int, seed: int = 0) -> Pixels:
    """A soft, many-coloured background without faces."""
    small = np.random.default_rng(seed).integers(90, 170, (max(height // 50, 2), max(width // 50, 2), 3), np.uint8)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)


def paste(canvas: Pixels, x: int, y: int, face_width: float) -> Box:
    """Put the head on the canvas with its top left corner at x, y, as far as it fits; returns where the face is."""
    made, face = head(face_width)
    height, width = canvas.shape[:2]
    from_x, from_y = max(0, -x), max(0, -y)
    part = made[from_y : height - y, from_x : width - x]
    canvas[y + from_y : y + from_y + part.shape[0], x + from_x : x + from_x + part.shape[1]] = part
    return Box(face.x + x, face.y + y, face.w, face.h)
