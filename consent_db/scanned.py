"""Which kind of form a file holds and whether it is whole, found without decoding a pixel.

A scan may come from anybody, and the decoders of pictures are where hostile files strike. This process holds the key of
the register, so it reads structures only: segments, chunks, boxes, tables. Whoever shows a form decodes it elsewhere.
"""

import io
import re
import warnings

from PIL import Image, UnidentifiedImageError
from PIL.TiffImagePlugin import TiffImageFile

_PICTURES = {"JPEG": "image/jpeg", "PNG": "image/png", "TIFF": "image/tiff"}
_HEIC = frozenset((b"heic", b"heix", b"hevc", b"hevx", b"mif1", b"msf1"))
"""Brands of HEIC and HEIF; ISO/IEC 23008-12, annex B and 10.2."""
_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
"""A marker within coded JPEG data: neither a stuffed byte nor a restart; ISO/IEC 10918-1, B.1.1.2."""
_END = b"\xd9"
_PARTS = ((273, 279), (324, 325))
"""Where a TIFF keeps its strips or tiles and how long they are; TIFF 6.0, sections 8 and 15."""


def kind_of(data: bytes) -> str | None:
    """The media type of a whole form; None if it is none, or damaged."""
    if data.startswith(b"%PDF-"):
        return "application/pdf" if b"%%EOF" in data[-2048:] else None
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        return "image/heic" if _boxes_are_whole(data) else None
    return _picture(data)


def _picture(data: bytes) -> str | None:
    stream = io.BytesIO(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(stream, formats=list(_PICTURES)) as picture:
                kind = picture.format or ""
                if kind == "JPEG" and not _ends(data, stream.tell()):
                    return None
                if isinstance(picture, TiffImageFile) and not _parts_are_there(picture, len(data)):
                    return None
                picture.verify()  # of a PNG every chunk against its checksum
                return _PICTURES[kind]
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, KeyError, Image.DecompressionBombError):
        return None


def _ends(data: bytes, at: int) -> bool:
    """Whether a JPEG's coded data, which begin here, come to their end marker; other segments may stand between."""
    while found := _MARKER.search(data, at):
        if found[1] == _END:
            return True
        at = found.end() + int.from_bytes(data[found.end() : found.end() + 2])
    return False


def _parts_are_there(picture: TiffImageFile, length: int) -> bool:
    tags = picture.tag_v2
    parts = [(tags.get(place, ()), tags.get(size, ())) for place, size in _PARTS]
    reach = [place + size for places, sizes in parts for place, size in zip(places, sizes, strict=True)]
    return bool(reach) and max(reach) <= length


def _boxes_are_whole(data: bytes) -> bool:
    """Whether the boxes of an ISO base media file fill it to its last byte; ISO/IEC 14496-12, 4.2."""
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4])
        if size == 0:
            return True  # the last box reaches to the end
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16])
        if size < 8:
            return False
        at += size
    return at == len(data)
