"""What was appended to a picture: second pictures, gain maps, the film of a motion photo, or nobody knows what."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from photoconsent.pipeline.carried.parts import Embedded, jpegs_in, text_of
from photoconsent.pipeline.carried.values import Item, Kind

# A gain map brightens a picture on screens that can; Google and Apple, and ISO 21496-1, mark it so.
_GAIN_MAP_MARKS: Final = (b"hdrgm:", b"hdrgainmap", b"HDRGainMap", b"urn:iso:std:iso:ts:21496")
_MOST_MARKED: Final = 65536


def after_the_end(data: bytes, end: int, named: Mapping[int, str] = MappingProxyType({})) -> Iterator[Item]:
    """What follows the picture that ends at this offset: more pictures, a film, and how many bytes in all.

    `named` says what an index in the file calls the pictures at some offsets.
    """
    if end >= len(data):
        return
    yield Item(Kind.TRAILING_BYTES, "", "after the end of the picture", len(data) - end)
    film = _film(data, end)
    for picture in jpegs_in(data, end, len(data) if film is None else film):
        kind = Kind.GAIN_MAP if _is_gain_map(data, picture) else Kind.SECOND_PICTURE
        words = ", ".join(filter(None, (named.get(picture.start, ""), str(picture.size))))
        where = "multi-picture index" if picture.start in named else "after the end of the picture"
        yield Item(kind, words, where, picture.end - picture.start)
    if film is not None:
        brand = text_of(data[film + 8 : film + 12])
        yield Item(Kind.MOTION_VIDEO, brand, "after the end of the picture", len(data) - film)


def _is_gain_map(data: bytes, picture: Embedded) -> bool:
    head = data[picture.start : min(picture.end, picture.start + _MOST_MARKED)]
    return any(mark in head for mark in _GAIN_MAP_MARKS)


def _film(data: bytes, end: int) -> int | None:
    """Where a film in the container of ISO/IEC 14496-12 begins, behind this offset."""
    at = data.find(b"ftyp", end + 4)
    while at >= 0:
        if 8 <= int.from_bytes(data[at - 4 : at], "big") <= 256:
            return at - 4
        at = data.find(b"ftyp", at + 4)
    return None
