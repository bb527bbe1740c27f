"""Pictures of Qt's from JPEGs and pixels of ours, on any thread.

Qt reads and writes no picture file itself anywhere in the window: its readers wait for each other while they hold
Python's lock, and a writer in another thread that needs the lock stops the program for good.
"""

import numpy as np
from PySide6.QtGui import QImage, QPixmap

from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.preview import for_screen


def read_jpeg(data: bytes) -> QImage:
    """Decode a JPEG that a process of ours wrote, never a user's file."""
    pixels = for_screen(data)
    if pixels is None:
        return QImage()
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()


def to_pixels(image: QImage) -> Pixels:
    """A picture of Qt's as the pipeline wants it."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()


def to_image(pixels: Pixels) -> QImage:
    """A picture of the pipeline's as Qt wants it."""
    height, width = pixels.shape[:2]
    return QImage(np.ascontiguousarray(pixels).data, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def picture_of(jpeg: bytes | None) -> QPixmap:
    """A small JPEG of ours for the screen; empty when there is none."""
    return QPixmap.fromImage(read_jpeg(jpeg or b""))
