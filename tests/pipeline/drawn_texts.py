"""Photos with something written in them, drawn for the tests."""

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from photoconsent.pipeline.face import Box, Pixels
from photoconsent.typeface import font_file
from tests.pipeline.drawn_codes import stuck


def sign(text: str, height: int = 40) -> Pixels:
    """A white sign with black letters, so many pixels from one line to the next; shape (height, width)."""
    font = ImageFont.truetype(str(font_file()), height)
    lines = text.split("\n")
    width = max(round(font.getlength(line)) for line in lines) + 2 * height
    board = Image.new("L", (width, round(height * 1.3 * len(lines)) + height), 250)
    ImageDraw.Draw(board).multiline_text((height, height // 3), text, 20, font, spacing=height * 0.1)
    return np.asarray(board, np.uint8)


def written(photo: Pixels, text: str, left: int, top: int, height: int = 40, turn: float = 0.0) -> tuple[Pixels, Box]:
    """The photo with a sign on it, and the box around the sign."""
    return stuck(photo, sign(text, height), left, top, turn)
