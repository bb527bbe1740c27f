"""JPEG pictures of a photo for the screen; nothing else of the photo goes into them."""

from collections.abc import Mapping
from io import BytesIO
from math import ceil, sqrt
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from PIL import Image

from photoconsent.errors import ChangedWhileRead
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.photo import Photo, open_photo, open_roughly

_QUALITY: Final = 88
THUMBNAIL_SIDE: Final = 256
"""Long side of a thumbnail in pixels: enough for twice the size it is shown at."""
CROP_SIDE: Final = 128
"""Width and height of a face cut out for a list: enough for twice the size it is shown at. It takes about 5 kB."""
_AROUND: Final = 0.6
"""So much of its width and height is added to a frame, for hair and chin."""
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


def cut_faces(preview: bytes, size: tuple[int, int], frames: Mapping[int, Box]) -> dict[int, bytes]:
    """A square JPEG of `CROP_SIDE` pixels for each frame, with hair and chin, cut out of a preview that was made here.

    `size` is the width and height of the upright photo, in whose pixels the frames are. Nothing for a broken preview.
    """
    decoded = cv2.imdecode(np.frombuffer(preview, np.uint8), cv2.IMREAD_COLOR) if preview else None
    if decoded is None:
        return {}
    whole = np.asarray(decoded, np.uint8)
    height, width = whole.shape[:2]
    x, y = width / size[0], height / size[1]
    return {i: _square(whole, box.scaled(x, y)) for i, box in frames.items()}


def cut_face(pixels: Pixels, box: Box) -> bytes:
    """The same of one face, cut out of a picture (RGB) in whose pixels the box is."""
    return _square(pixels[..., ::-1], box)


def _square(picture: Pixels, face: Box) -> bytes:
    """A JPEG of a face in a picture (BGR); at the picture's border the square is filled from what is there."""
    frame = face.grown(_AROUND)
    height, width = picture.shape[:2]
    reach, middle_x, middle_y = max(frame.w, frame.h) / 2, frame.x + frame.w / 2, frame.y + frame.h / 2
    left, right = max(int(middle_x - reach), 0), min(ceil(middle_x + reach), width)
    top, bottom = max(int(middle_y - reach), 0), min(ceil(middle_y + reach), height)
    if left >= right or top >= bottom:
        return b""
    part = np.ascontiguousarray(picture[top:bottom, left:right])
    factor = CROP_SIDE / min(part.shape[:2])
    wide, tall = (max(round(side * factor), CROP_SIDE) for side in (part.shape[1], part.shape[0]))
    filled = cv2.resize(part, (wide, tall), interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR)
    x, y = (wide - CROP_SIDE) // 2, (tall - CROP_SIDE) // 2
    square = filled[y : y + CROP_SIDE, x : x + CROP_SIDE]
    return cv2.imencode(".jpg", square, (cv2.IMWRITE_JPEG_QUALITY, _QUALITY))[1].tobytes()


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
