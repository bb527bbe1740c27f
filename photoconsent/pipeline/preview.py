"""JPEG pictures of a photo for the screen; nothing else of the photo goes into them."""

from io import BytesIO
from math import sqrt
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from PIL import Image

from photoconsent.errors import ChangedWhileRead
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.photo import Photo, open_photo, open_roughly

_QUALITY: Final = 88
THUMBNAIL_SIDE: Final = 256
"""Long side of a thumbnail in pixels: enough for twice the size it is shown at."""
_MOST_PIXELS: Final = 36_000_000
"""A larger photo is shown a little smaller even at full size: four bytes a pixel stay in the window's memory."""


def preview_of(pixels: Pixels, long_side: int) -> bytes:
    """A JPEG no larger than `long_side`."""
    return _written(_shrunk(Image.fromarray(pixels), long_side))


def previews_of(pixels: Pixels, long_side: int) -> tuple[bytes, bytes]:
    """The same, and a thumbnail made of it."""
    preview = _shrunk(Image.fromarray(pixels), long_side)
    return _written(preview), _written(_shrunk(preview.copy(), THUMBNAIL_SIDE))


def _shrunk(picture: Image.Image, long_side: int) -> Image.Image:
    picture.thumbnail((long_side, long_side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return picture


def _written(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()


def glance(path: Path) -> bytes:
    """A thumbnail of a photo that is still to be searched, made as quickly as its format allows.

    It decides nothing: what the search finds comes with a thumbnail of its own. Raises what `open_photo` raises.
    """
    return preview_of(open_roughly(path, THUMBNAIL_SIDE), THUMBNAIL_SIDE)


def read_preview(path: Path, sha256: str, long_side: int) -> bytes:
    """The preview of a photo once more; for a process of its own.

    Raises ChangedWhileRead when the file is not the one of this digest, and what `open_photo` raises.
    """
    return preview_of(_opened(path, sha256).pixels, long_side)


def for_screen(jpeg: bytes) -> Pixels | None:
    """The pixels of a JPEG that was made here, never of a user's file; shape (height, width, 4): blue, green, red, 255.

    None when it is none. OpenCV lets other threads of Python run meanwhile; Qt and Pillow make them wait.
    """
    decoded = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR) if jpeg else None
    return None if decoded is None else np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGR2BGRA), np.uint8)


def _opened(path: Path, sha256: str) -> Photo:
    photo = open_photo(path)
    if photo.sha256 != sha256:
        raise ChangedWhileRead
    return photo


def read_full(path: Path, sha256: str) -> bytes:
    """The photo pixel by pixel as a JPEG, unless it has more than 36 megapixels; for a process of its own.

    Raises ChangedWhileRead when the file is not the one of this digest, and what `open_photo` raises.
    """
    photo = _opened(path, sha256)
    width, height = photo.size
    return preview_of(photo.pixels, round(max(photo.size) * min(1.0, sqrt(_MOST_PIXELS / (width * height)))))
