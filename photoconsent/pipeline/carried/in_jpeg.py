"""What stands in a JPEG file beside the coded picture: its segments, the pictures behind it, and what else follows."""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from photoconsent.pipeline.carried.ifd import first_directory
from photoconsent.pipeline.carried.jpeg import APP0, COM, DHT, DQT, DRI, EOI, SOI, SOS, Piece, name_of, walk
from photoconsent.pipeline.carried.parts import Dimensions, Found, Part, PartKind, frame_size, text_of
from photoconsent.pipeline.carried.trailing import after_the_end
from photoconsent.pipeline.carried.values import Item, Kind
from photoconsent.pipeline.untrusted import MALFORMED

_NEEDED: Final = frozenset((SOI, EOI, SOS, DQT, DRI, DHT, *range(0xC0, 0xD0)))

# A progressive picture of a phone with all that can be beside it has about a hundred.
_MOST_PIECES: Final = 100_000

_EXIF: Final = b"Exif\0\0"
_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_EXTENSION: Final = b"http://ns.adobe.com/xmp/extension/\0"
_ICC: Final = b"ICC_PROFILE\0"
_PHOTOSHOP: Final = b"Photoshop 3.0\0"
_MPF: Final = b"MPF\0"

# CIPA DC-007, 5.2.3.3: the low 24 bits of an entry's attributes.
_MPF_TYPES: Final = {
    0x010001: "large thumbnail",
    0x010002: "large thumbnail",
    0x020001: "panorama",
    0x020002: "second view of a stereo pair",
    0x020003: "other angle",
}


@dataclass(slots=True)
class _Collected:
    """The payloads that make up one thing together, in the order of the file."""

    exif: list[bytes] = field(default_factory=list)
    extension: list[bytes] = field(default_factory=list)
    icc: list[bytes] = field(default_factory=list)
    photoshop: list[bytes] = field(default_factory=list)
    mpf: list[tuple[int, bytes]] = field(default_factory=list)


def in_jpeg(data: bytes) -> Iterator[Found]:
    """What a JPEG file carries beside its picture."""
    several = _Collected()
    end = len(data)
    for number, piece in enumerate(walk(data)):
        if number == _MOST_PIECES:
            yield Item(Kind.UNREADABLE, "too many pieces", "JPEG", len(data) - piece.start)
            break
        if piece.behind:
            end = piece.start
        else:
            yield from _segment(piece, several)
    yield from _joined(several)
    yield from after_the_end(data, end, dict(_named_pictures(data, several.mpf)))


def _segment(piece: Piece, several: _Collected) -> Iterator[Found]:
    """What one segment carries by itself; what needs its fellows is put aside."""
    body, marker = piece.payload, piece.marker
    if marker in _NEEDED:
        size = frame_size(piece)
        if size is not None:
            yield size
        return
    if marker == 0xE1 and body.startswith(_EXIF[:5]):
        several.exif.append(body[6:])
    elif marker == 0xE1 and body.startswith(_XMP):
        yield Part(PartKind.XMP, body[len(_XMP) :])
    elif marker == 0xE1 and body.startswith(_XMP_EXTENSION):
        several.extension.append(body[len(_XMP_EXTENSION) :])
    elif marker == 0xE2 and body.startswith(_ICC):
        several.icc.append(body[len(_ICC) :])
    elif marker == 0xE2 and body.startswith(_MPF):
        several.mpf.append((piece.start + 4 + len(_MPF), body[len(_MPF) :]))
    elif marker == 0xED and body.startswith(_PHOTOSHOP):
        several.photoshop.append(body[len(_PHOTOSHOP) :])
    else:
        yield from _small_segment(piece)


def _small_segment(piece: Piece) -> Iterator[Item]:
    body = piece.payload
    size = piece.end - piece.start
    if piece.marker == COM:
        yield Item(Kind.COMMENT, text_of(body), "JPEG comment", size)
    elif piece.marker == APP0 and body.startswith(b"JFXX\0"):
        yield Item(Kind.THUMBNAIL, "", "JFXX", size)
    elif piece.marker == APP0 and body.startswith(b"JFIF\0"):
        yield from _behind_jfif(body)
    elif piece.marker is None:
        yield Item(Kind.UNREADABLE, name_of(piece), "JPEG", size)
    else:
        yield Item(Kind.SEGMENT, name_of(piece), "JPEG", size)


def _behind_jfif(body: bytes) -> Iterator[Item]:
    """What follows the 14 bytes of a JFIF header: its thumbnail, or a mark of the maker's own."""
    size = Dimensions(*body[12:14]) if len(body) > 14 else Dimensions(0, 0)
    if size.width * size.height:
        yield Item(Kind.THUMBNAIL, str(size), "JFIF", len(body) - 14)
    elif len(body) > 14:
        yield Item(Kind.SEGMENT, "APP0 JFIF, longer than it says", "JPEG", len(body) - 14)


def _joined(several: _Collected) -> Iterator[Part]:
    """What stands in several segments because one holds no more than 64 KB."""
    exif: list[list[bytes]] = []
    for body in several.exif:
        if body[:2] in (b"II", b"MM") or not exif:
            exif.append([body])
        else:
            exif[-1].append(body)
    yield from (Part(PartKind.EXIF, b"".join(bodies)) for bodies in exif)
    # 32 characters of identity, the whole length and this part's offset come first (XMP part 3, 1.1.3.1).
    extensions: dict[bytes, list[bytes]] = {}
    for body in several.extension:
        extensions.setdefault(body[:32], []).append(body[36:])
    for parts in extensions.values():
        yield Part(PartKind.XMP, b"".join(part[4:] for part in sorted(parts)))
    if several.icc:
        yield Part(PartKind.ICC, b"".join(body[2:] for body in sorted(several.icc)))
    if several.photoshop:
        yield Part(PartKind.PHOTOSHOP, b"".join(several.photoshop))


def _named_pictures(data: bytes, indexes: Sequence[tuple[int, bytes]]) -> Iterator[tuple[int, str]]:
    """Offsets of the pictures that a multi-picture index lists, each with what the index calls it."""
    for base, body in indexes:
        try:
            directory, order = first_directory(body)
            entries = directory.fields[0xB002].data
            for at in range(16, len(entries) - 15, 16):
                attributes, _, offset = struct.unpack_from(order + "III", entries, at)
                if base + offset < len(data):
                    yield base + offset, _MPF_TYPES.get(attributes & 0xFFFFFF, "")
        except MALFORMED:
            # The pictures are found by their own beginning; the index only says what they are called.
            continue
