"""What newsrooms write into a picture: Adobe's image resources, and the IPTC-IIM datasets inside them.

Pillow reads both, but gives up on extended datasets and with them on all others, hands on a dataset that is cut off as
if it were whole, and takes only the blocks that bear Photoshop's own mark.
"""

import re
from collections.abc import Iterator
from typing import Final

from photoconsent.pipeline.carried.parts import Found, Part, PartKind, jpegs_in, text_of
from photoconsent.pipeline.carried.values import Item, Kind

# IPTC-IIM 4.2, record 2.
_KINDS: Final = {
    5: Kind.TITLE,
    25: Kind.KEYWORDS,
    26: Kind.PLACE,
    27: Kind.PLACE,
    40: Kind.DESCRIPTION,
    55: Kind.DATE,
    60: Kind.DATE,
    62: Kind.DATE,
    65: Kind.SOFTWARE,
    80: Kind.CREATOR,
    85: Kind.CREATOR,
    90: Kind.PLACE,
    92: Kind.PLACE,
    95: Kind.PLACE,
    101: Kind.PLACE,
    105: Kind.TITLE,
    110: Kind.CREATOR,
    115: Kind.CREATOR,
    116: Kind.COPYRIGHT,
    118: Kind.CREATOR,
    120: Kind.DESCRIPTION,
    122: Kind.CREATOR,
}

# Adobe Photoshop File Formats Specification, "Image Resource IDs".
_IPTC: Final = 0x0404
_THUMBNAILS: Final = (0x0409, 0x040C)
_PARTS: Final = {_IPTC: PartKind.IPTC, 0x0424: PartKind.XMP, 0x0422: PartKind.EXIF, 0x0423: PartKind.EXIF}

_RESOURCE: Final = re.compile(rb"(?:8BIM|PHUT|AgHg|DCSR|MeSa)")


def read_photoshop(data: bytes) -> Iterator[Found]:
    """What a run of image resource blocks carries; ValueError when it does not end where a block does."""
    at = 0
    while at < len(data):
        if not _RESOURCE.match(data, at) or at + 12 > len(data):
            _only_padding(data, at)
            return
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        after_name = at + 7 + data[at + 6]
        after_name += after_name - at & 1
        length = int.from_bytes(data[after_name : after_name + 4], "big")
        start = after_name + 4
        if start + length > len(data):
            raise ValueError("an image resource beyond the end")
        yield from _resource(number, data[start : start + length])
        at = start + length + (length & 1)


def _resource(number: int, body: bytes) -> Iterator[Found]:
    if number in _PARTS and body:
        yield Part(_PARTS[number], body)
    elif number in _THUMBNAILS:
        picture = next(jpegs_in(body, 0, len(body)), None)
        yield Item(Kind.THUMBNAIL, str(picture.size) if picture else "", "Photoshop", len(body))
    elif body.strip(b"\0"):
        yield Item(Kind.SEGMENT, f"image resource {number:04X}", "Photoshop", len(body))


def read_iptc(data: bytes) -> Iterator[Item]:
    """What IPTC datasets carry; ValueError when they do not follow each other without a gap."""
    yield Item(Kind.IPTC, "", "IPTC", len(data))
    at = 0
    while at < len(data):
        if data[at] != 0x1C or at + 5 > len(data):
            _only_padding(data, at)
            return
        record, dataset = data[at + 1], data[at + 2]
        length = int.from_bytes(data[at + 3 : at + 5], "big")
        start = at + 5
        if length & 0x8000:
            # An extended dataset: the low bits say how many bytes hold the length.
            width = length & 0x7FFF
            length = int.from_bytes(data[start : start + width], "big")
            start += width
        if start + length > len(data):
            raise ValueError("an IPTC dataset beyond the end")
        if record == 2 and dataset in _KINDS and (text := text_of(data[start : start + length])):
            yield Item(_KINDS[dataset], text, "IPTC")
        at = start + length


def _only_padding(data: bytes, at: int) -> None:
    """Raise ValueError when anything but zero bytes is left."""
    if data[at:].strip(b"\0"):
        raise ValueError(f"{len(data) - at} bytes that follow no rule")
