"""Photos with codes in them, drawn for the tests."""

import cv2
import numpy as np
import skimage.data
import zxingcpp

from photoconsent.pipeline.face import Box, Pixels

QR, EAN, CODE128 = zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.EAN13, zxingcpp.BarcodeFormat.Code128


def room(width: int = 1600, height: int = 1200) -> Pixels:
    """A photo of a cup of coffee: no face, no text, no code."""
    return np.asarray(cv2.resize(skimage.data.coffee(), (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)


def code(text: str, kind: zxingcpp.BarcodeFormat = QR, module: int = 6) -> Pixels:
    """A code on white paper, each of its modules so many pixels wide."""
    drawn = np.asarray(zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, kind), scale=module), np.uint8)
    if kind is not QR:
        drawn = np.asarray(cv2.resize(drawn[:1], (drawn.shape[1], drawn.shape[1] // 3)), np.uint8)
    return np.asarray(cv2.copyMakeBorder(drawn, 20, 20, 20, 20, cv2.BORDER_CONSTANT, value=255), np.uint8)


def stuck(photo: Pixels, label: Pixels, left: int, top: int, turn: float = 0.0) -> tuple[Pixels, Box]:
    """The photo with a grey label on it, turned by so many degrees around its middle, and the box around it."""
    height, width = label.shape
    middle = (left + width / 2, top + height / 2)
    moved = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1.0)
    moved[:, 2] += (left, top)
    size = (photo.shape[1], photo.shape[0])
    paper = cv2.warpAffine(label, moved, size)
    there = cv2.warpAffine(np.full_like(label, 255), moved, size) > 0
    made = photo.copy()
    made[there] = paper[there][:, None]
    ys, xs = np.nonzero(there)
    assert abs(xs.mean() - middle[0]) < 2, "the label lies in the photo as a whole"
    return made, Box(float(xs.min()), float(ys.min()), float(np.ptp(xs)), float(np.ptp(ys)))
