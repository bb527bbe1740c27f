"""From the bytes of a picture file to upright sRGB pixels, whatever the format, mode, colours and orientation."""

import io
import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Final

import cv2
import numpy as np
from PIL import ExifTags, Image, ImageCms
from PIL.AvifImagePlugin import AvifImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile
from pillow_heif import HeifImageFile

from photoconsent.errors import BrokenPicture, NotAPicture, TooManyPixels, WorkerOutOfMemory
from photoconsent.pipeline.colour import ADOBE_RGB, BT_2020, DISPLAY_P3, profile_of, transform_to_srgb
from photoconsent.pipeline.cut_off import ends_too_early
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.formats import Format
from photoconsent.pipeline.untrusted import MALFORMED, quietly

# One decoder a format, called by name: Pillow's own guessing would try every format it knows. A picture of many is
# represented by its first (GIF, MPO, TIFF) or the one the file calls primary (HEIF).
_DECODERS: Final[dict[Format, Callable[[io.BytesIO], ImageFile]]] = {
    Format.JPEG: JpegImageFile,
    Format.PNG: PngImageFile,
    Format.WEBP: WebPImageFile,
    Format.TIFF: TiffImageFile,
    Format.BMP: BmpImageFile,
    Format.GIF: GifImageFile,
    Format.HEIF: HeifImageFile,
    Format.AVIF: AvifImageFile,
}

# Longer than this times its width, a picture is a line: nobody's face is in it, and shrinking it leaves no pixel.
_STRETCHED: Final = 100

# Rows handled at a time: the copy of a band stays in the processor's cache, which halves the time for 12 megapixels.
_BAND: Final = 64

_WHITE: Final = 255

# TIFF 6.0, section 8, and the DNG specification.
_NEW_SUBFILE_TYPE: Final = 254
_PHOTOMETRIC: Final = 262
_DNG_VERSION: Final = 50706

# Exif 2.32, 4.6.4 and 4.6.5; each turns stored pixels upright.
_TURNS: Final[dict[int, Callable[[Pixels], object]]] = {
    2: lambda p: cv2.flip(p, 1),
    3: lambda p: cv2.rotate(p, cv2.ROTATE_180),
    4: lambda p: cv2.flip(p, 0),
    5: cv2.transpose,
    6: lambda p: cv2.rotate(p, cv2.ROTATE_90_CLOCKWISE),
    7: lambda p: cv2.flip(cv2.transpose(p), -1),
    8: lambda p: cv2.rotate(p, cv2.ROTATE_90_COUNTERCLOCKWISE),
}


_MOST_TO_READ: Final = 1_000_000_000
"""Pixels that a picture may claim whose header alone is read."""


def decode(data: bytes, form: Format, limit_megapixels: float, *, enough: int | None = None) -> Pixels:
    """The upright sRGB pixels of a picture; new, contiguous, see-through parts on white.

    Where only something to show is wanted, `enough` is the least width and height that will do: a JPEG is then decoded
    at a half, a quarter or an eighth of its size, in a fraction of the time.

    Raises TooManyPixels, BrokenPicture, NotAPicture (a kind of picture within the format that is not read, or a mere
    line of pixels) and WorkerOutOfMemory. One photo a process is decoded at a time.
    """
    most = int(limit_megapixels * 1_000_000)
    try:
        with quietly(most), _DECODERS[form](io.BytesIO(data)) as image:
            _refuse_size(image.size, most)
            if enough is not None:
                image.draft(None, (enough, enough))
            image.load()
            # The header's word was taken before decoding; this is the size that was really decoded.
            _refuse_size(image.size, most)
            if ends_too_early(data, form, image):
                raise BrokenPicture
            return _turn(_pixels(image, form), _orientation(image, form))
    except Image.DecompressionBombError as error:
        pixels = re.search(r"\((\d+) pixels\)", str(error))
        raise _too_many(int(pixels[1]) if pixels else most, most) from error
    except MemoryError as error:
        raise WorkerOutOfMemory from error
    except MALFORMED as error:
        raise BrokenPicture from error


def taken_on(data: bytes, form: Format) -> date | None:
    """The day on which the picture says it was taken (Exif DateTimeOriginal); None where it says none that can be."""
    try:
        with quietly(_MOST_TO_READ), _DECODERS[form](io.BytesIO(data)) as image:
            said = image.getexif().get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal)
            return datetime.strptime(str(said)[:10], "%Y:%m:%d").date()  # a camera's own day
    except MALFORMED:
        return None
    except (MemoryError, Image.DecompressionBombError):
        return None


def _refuse_size(size: tuple[int, int], most: int) -> None:
    width, height = size
    if width * height > most:
        raise _too_many(width * height, most)
    if min(size) < 1:
        raise BrokenPicture
    if max(size) > _STRETCHED * min(size):
        raise NotAPicture


def _too_many(pixels: int, most: int) -> TooManyPixels:
    return TooManyPixels(megapixels=pixels / 1e6, limit=most / 1e6)


def _pixels(image: ImageFile, form: Format) -> Pixels:
    """The stored pixels as sRGB on white, not yet upright."""
    opaque, alpha = _split(_eight_bits(image, form))
    pixels = _copy(opaque, transform_to_srgb(opaque, _profile(image)))
    if alpha is not None:
        _lay_on_white(pixels, alpha)
    return pixels


def _eight_bits(image: ImageFile, form: Format) -> Image.Image:
    """The picture with 8 bits a colour."""
    if isinstance(image, TiffImageFile):
        _refuse_thumbnail(image)
    if image.mode.startswith("I;16") or (image.mode == "I" and form is Format.PNG):
        deep = np.clip(np.asarray(image), 0, 65535).astype(np.uint16)
        # Pillow turns a "0 is white" TIFF around for 8 bits but not for 16.
        if isinstance(image, TiffImageFile) and image.tag_v2.get(_PHOTOMETRIC) == 0:
            deep = 65535 - deep
        return Image.fromarray((deep >> 8).astype(np.uint8))
    if image.mode in ("I", "F", "I;16S"):
        # Measurements, not photos: nothing says which number is white.
        raise NotAPicture
    return image


def _refuse_thumbnail(image: TiffImageFile) -> None:
    """Raise NotAPicture for a camera original: its first picture says that it is only a small copy."""
    if image.tag_v2.get(_NEW_SUBFILE_TYPE, 0) & 1 or _DNG_VERSION in image.tag_v2:
        raise NotAPicture


def _split(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """The picture without its transparency (mode RGB, L, CMYK or LAB), and the transparency (mode L)."""
    if image.mode in ("RGBa", "La"):
        image = image.convert(image.mode.upper())
    if image.mode in ("P", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
    if image.mode in ("RGBA", "LA"):
        return image.convert("RGB" if image.mode == "RGBA" else "L"), image.getchannel("A")
    if image.mode in ("RGB", "L", "CMYK", "LAB"):
        return image, None
    return image.convert("L" if image.mode == "1" else "RGB"), None


def _copy(image: Image.Image, transform: ImageCms.ImageCmsTransform | None) -> Pixels:
    """The picture as an array, put through the transform."""
    width, height = image.size
    pixels = np.empty((height, width, 3), np.uint8)
    for top in range(0, height, _BAND):
        bottom = min(top + _BAND, height)
        band = image.crop((0, top, width, bottom))
        if transform is not None:
            band = transform.apply(band)
        elif band.mode != "RGB":
            band = band.convert("RGB")
        pixels[top:bottom] = np.asarray(band)
    return pixels


def _lay_on_white(pixels: Pixels, alpha: Image.Image) -> None:
    """Mix the pixels with white where they are see-through, in place."""
    opacity = np.asarray(alpha)
    for top in range(0, len(pixels), _BAND):
        band = pixels[top : top + _BAND]
        share = opacity[top : top + _BAND, :, np.newaxis].astype(np.uint16)
        band[:] = (band * share + _WHITE * (255 - share) + 127) // 255


def _profile(image: ImageFile) -> bytes | None:
    """The ICC profile of the picture, or one that stands for the colour space that it only names."""
    embedded = image.info.get("icc_profile")
    if isinstance(embedded, bytes) and embedded:
        return embedded
    if image.mode in ("RGB", "RGBA"):
        return _named_by_heif(image) or _named_by_exif(image)
    return None


def _named_by_heif(image: ImageFile) -> bytes | None:
    """Code points of ITU-T H.273; films' high dynamic range curves (16, 18) are not undone."""
    named = image.info.get("nclx_profile")
    if not isinstance(named, dict) or named.get("transfer_characteristics") in (16, 18):
        return None
    primaries = {12: DISPLAY_P3, 9: BT_2020}.get(named.get("color_primaries", 0))
    return profile_of(primaries) if primaries else None


def _named_by_exif(image: ImageFile) -> bytes | None:
    """Adobe RGB as cameras say it: colour space "uncalibrated" and interoperability index R03 (Exif 2.32, DCF 2.0)."""
    try:
        exif = image.getexif()
        space = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.ColorSpace)
        index = exif.get_ifd(ExifTags.IFD.Interop).get(ExifTags.Interop.InteropIndex) if space == 0xFFFF else None
        return profile_of(ADOBE_RGB) if index in ("R03", "R03\0") else None
    except MALFORMED:
        return None


def _orientation(image: ImageFile, form: Format) -> int:
    """The orientation tag (1 to 8) by which the decoded pixels are still to be turned.

    Read after decoding, because a PNG may tell it at its end. Pillow has turned a TIFF by then, and libheif a HEIC.
    """
    if form in (Format.TIFF, Format.HEIF):
        return 1
    if form is Format.AVIF and "exif" not in image.info:
        # Pillow writes the container's own rotation into the Exif data; XMP has no say in this format.
        return 1
    try:
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    except MALFORMED:
        return 1
    return orientation if isinstance(orientation, int) else 1


def _turn(pixels: Pixels, orientation: int) -> Pixels:
    turn = _TURNS.get(orientation)
    return pixels if turn is None else np.ascontiguousarray(turn(pixels), dtype=np.uint8)
