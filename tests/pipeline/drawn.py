"""Pictures drawn for the tests: four flat quarters, so that any turn and any wrong colour shows."""

import io
from typing import Any

import numpy as np
import pillow_heif
from PIL import Image

from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.formats import Format

# What Pillow calls each format.
SAVED = {
    Format.JPEG: "JPEG",
    Format.PNG: "PNG",
    Format.WEBP: "WEBP",
    Format.TIFF: "TIFF",
    Format.BMP: "BMP",
    Format.GIF: "GIF",
    Format.HEIF: "HEIF",
    Format.AVIF: "AVIF",
}

# top left, top right, bottom left, bottom right
QUARTERS = ((200, 40, 40), (40, 160, 60), (50, 60, 190), (210, 200, 60))


def quarters(width: int = 64, height: int = 48) -> Image.Image:
    """A picture of four colours, wider than high."""
    pixels = np.zeros((height, width, 3), np.uint8)
    half_y, half_x = height // 2, width // 2
    pixels[:half_y, :half_x], pixels[:half_y, half_x:] = QUARTERS[0], QUARTERS[1]
    pixels[half_y:, :half_x], pixels[half_y:, half_x:] = QUARTERS[2], QUARTERS[3]
    return Image.fromarray(pixels)


def noise(width: int = 160, height: int = 120, seed: int = 1) -> Image.Image:
    """A picture without a flat spot, so that its compressed data are spread over all of it."""
    small = np.random.default_rng(seed).integers(0, 255, (height // 8, width // 8, 3), dtype=np.uint8)
    return Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC)


def encoded(image: Image.Image, form: str, **options: Any) -> bytes:
    """The picture as a file of this format."""
    buffer = io.BytesIO()
    if form == "HEIF":
        pillow_heif.register_heif_opener()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def assert_upright(pixels: Pixels, near: int = 12) -> None:
    """The picture has `quarters` the right way round, within the loss of a codec."""
    height, width = pixels.shape[:2]
    assert (width, height) == (64, 48)
    for colour, (y, x) in zip(QUARTERS, ((8, 8), (8, -8), (-8, 8), (-8, -8)), strict=True):
        seen = pixels[y, x].astype(int)
        assert np.abs(seen - colour).max() <= near, (x, y, seen, colour)
