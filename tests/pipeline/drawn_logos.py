"""Logos that no organisation has, drawn for the tests, and photos in which one of them was printed on something."""

from math import cos, pi, radians, sin
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from photoconsent.pipeline.face import Pixels
from photoconsent.typeface import font_file

SIDE = 256
"""Pixels of the long side of a drawn logo."""

Picture = NDArray[np.uint8]
"""Red, green, blue and how opaque: shape (height, width, 4)."""


def logos() -> dict[str, Picture]:
    """One of each kind: a badge with a word, a coat of arms, a leaf, a word with a sign, and a plain ring."""
    return {"badge": _badge(), "arms": _arms(), "leaf": _leaf(), "word": _word(), "ring": _ring()}


def as_png(picture: NDArray[np.uint8]) -> bytes:
    """The logo as the file that an organisation would keep."""
    order = cv2.COLOR_RGBA2BGRA if picture.shape[2] == 4 else cv2.COLOR_RGB2BGR
    return cv2.imencode(".png", cv2.cvtColor(picture, order))[1].tobytes()


def kept_in(folder: Path, *names: str) -> Path:
    """The folder, with these logos in it."""
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.png").write_bytes(as_png(logos()[name]))
    return folder


def printed(
    photo: Pixels, logo: Picture, at: tuple[float, float], long: float, turn: float = 0.0, light: float = 1.0,
    lean: float = 0.0, soft: float = 0.0,
) -> tuple[Pixels, NDArray[np.float64]]:  # fmt: skip
    """The photo with the logo on it, and its four corners.

    Its middle lies `at` a point; it is `long` pixels long, turned by so many degrees, in so much light, narrower on its
    right side by the share `lean` (as on a chest that is seen from the side), and out of focus by `soft` pixels.
    """
    height, width = logo.shape[:2]
    scale, (c, s) = long / max(height, width), (cos(radians(turn)), sin(radians(turn)))
    w, h = width * scale / 2, height * scale / 2
    flat = np.array([(-w, -h), (w, -h * (1 - lean)), (w, h * (1 - lean)), (-w, h)])
    corners = flat @ np.array([(c, s), (-s, c)]) + at
    whole = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    way = cv2.getPerspectiveTransform(whole, corners.astype(np.float32))
    # Reduced before it is drawn: a camera averages over a pixel.
    smooth = cv2.GaussianBlur(logo, (0, 0), max(0.35 / scale, 0.01)) if scale < 1 else logo
    size = (photo.shape[1], photo.shape[0])
    drawn = cv2.warpPerspective(smooth, way, size, flags=cv2.INTER_LINEAR)
    if soft:
        drawn = cv2.GaussianBlur(drawn, (0, 0), soft)
    share = drawn[..., 3:].astype(np.float32) / 255
    colour = np.clip(drawn[..., :3].astype(np.float32) * light, 0, 255)
    return np.asarray(photo * (1 - share) + colour * share, np.uint8), np.asarray(corners, np.float64)


def _paper(width: int = SIDE, height: int = SIDE) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    made = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    return made, ImageDraw.Draw(made)


def _font(height: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(font_file()), height)


def _badge() -> Picture:
    made, pen = _paper()
    pen.ellipse((2, 2, 253, 253), fill=(20, 70, 140, 255))
    pen.ellipse((16, 16, 239, 239), outline=(255, 255, 255, 255), width=6)
    pen.text((128, 90), "FJORD", (255, 255, 255, 255), _font(52), anchor="mm")
    pen.text((128, 160), "SYKEHUS", (255, 210, 60, 255), _font(38), anchor="mm")
    return np.asarray(made, np.uint8)


def _arms() -> Picture:
    made, pen = _paper(210)
    shield = [(5, 5), (205, 5), (205, 130), (105, 250), (5, 130)]
    pen.polygon(shield, fill=(180, 30, 40, 255))
    for y in (40, 90, 140):
        pen.polygon([(20, y + 25), (60, y), (105, y + 25), (150, y), (190, y + 25), (190, y + 40), (20, y + 40)],
                    fill=(240, 200, 60, 255))  # fmt: skip
    pen.line([*shield, shield[0]], fill=(30, 30, 30, 255), width=8)
    return np.asarray(made, np.uint8)


def _leaf() -> Picture:
    made, pen = _paper()
    for n in range(5):
        a = pi * (0.1 + 0.2 * n)
        tip = (128 - 120 * cos(a), 236 - 220 * sin(a))
        left, right = (
            (128 - 60 * cos(a - 0.28), 236 - 110 * sin(a - 0.28)),
            (128 - 60 * cos(a + 0.28), 236 - 110 * sin(a + 0.28)),
        )
        pen.polygon([(128, 240), left, tip, right], fill=(30, 130, 70, 255))
    pen.rectangle((120, 220, 136, 255), fill=(30, 130, 70, 255))
    return np.asarray(made, np.uint8)


def _word() -> Picture:
    made, pen = _paper(SIDE, 84)
    pen.rectangle((0, 0, 255, 83), fill=(255, 255, 255, 255))
    pen.polygon([(8, 74), (38, 10), (68, 74)], fill=(0, 90, 60, 255))
    pen.ellipse((26, 40, 50, 64), fill=(255, 255, 255, 255))
    pen.text((80, 42), "Nordli", (0, 90, 60, 255), _font(54), anchor="lm")
    return np.asarray(made, np.uint8)


def _ring() -> Picture:
    made, pen = _paper()
    pen.ellipse((8, 8, 247, 247), outline=(240, 240, 240, 255), width=40)
    pen.rectangle((108, 60, 148, 196), fill=(240, 240, 240, 255))
    return np.asarray(made, np.uint8)
