"""The photographer's name as a small line in a corner of the copy: in the pixels, as copies carry nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from photoconsent.pipeline.face import Box, Pixels
from photoconsent.typeface import font_file

_HEIGHT: Final = 1 / 60
"""Height of the letters as a share of the copy's shorter side."""
_LETTERS: Final = (11, 90)
"""The least and the greatest height of the letters in pixels."""
_WIDEST: Final = 0.9
"""A longer line is written smaller, so that it takes no more than this share of the width."""


@dataclass(frozen=True, slots=True)
class Credit:
    """What is written, and what it must not lie on: `clear_of` in pixels of the full-size photo."""

    text: str
    clear_of: tuple[Box, ...] = ()


def write_credit(copy: Pixels, credit: Credit, factors: tuple[float, float]) -> Pixels:
    """The copy, `factors` (x, y) times the size of the photo, with the line in it; the copy itself is untouched.

    It stands in the first corner, from the right below to the left above, where it lies on none of the boxes; where
    there is no such corner, in the one where it lies on least of them.
    """
    height, width = copy.shape[:2]
    picture = Image.fromarray(copy)
    pen = ImageDraw.Draw(picture)
    font = _font(credit.text, width, height)
    left, top, right, bottom = pen.textbbox((0, 0), credit.text, font=font)
    w, h, margin = right - left, bottom - top, font.size * 0.6
    corners = [(x, y) for y in (height - h - margin, margin) for x in (width - w - margin, margin)]
    taken = [box.scaled(*factors) for box in credit.clear_of]
    x, y = min(corners, key=lambda corner: _shared(Box(corner[0], corner[1], w, h), taken))
    edge = max(round(font.size / 12), 1)
    pen.text((x - left, y - top), credit.text, "white", font, stroke_width=edge, stroke_fill=(40, 44, 48))
    return np.asarray(picture, np.uint8)


def _font(text: str, width: int, height: int) -> ImageFont.FreeTypeFont:
    """Letters of a fitting size."""
    file, size = font_file(), min(max(round(min(width, height) * _HEIGHT), _LETTERS[0]), _LETTERS[1])
    font = ImageFont.truetype(file, size)
    long = font.getlength(text)
    return font if long <= width * _WIDEST else ImageFont.truetype(file, max(int(size * width * _WIDEST / long), 4))


def _shared(line: Box, taken: Sequence[Box]) -> float:
    """How many pixels of the line lie on the boxes."""
    return sum(line.shared(box) for box in taken)
