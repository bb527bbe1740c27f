"""The pieces of a JPEG file (ITU-T T.81, annex B), and what in it is more than a picture.

`walk` gets through anything; `extras_of_jpeg` accepts nothing that it does not understand. Both look at bytes alone and
decode nothing, so that they can be trusted to tell what a file holds when no picture program would.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

SOI: Final = 0xD8
EOI: Final = 0xD9
SOS: Final = 0xDA
DQT: Final = 0xDB
DRI: Final = 0xDD
DHT: Final = 0xC4
APP0: Final = 0xE0
COM: Final = 0xFE

# Baseline, extended and progressive Huffman frames: what our encoder may write.
_FRAMES: Final = (0xC0, 0xC1, 0xC2)

# Markers that stand alone, without a length: TEM, the restart markers, SOI and EOI.
_ALONE: Final = (0x01, *range(0xD0, 0xDA))

# In the data of a scan FF 00 is a byte FF and FF D0 to FF D7 are restarts; any other marker ends it.
_END_OF_SCAN: Final = re.compile(rb"\xff[^\x00\xd0-\xd7]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a JPEG: a marker with what belongs to it, or bytes that belong to none."""

    marker: int | None
    """The second byte of the marker; None for bytes between segments or behind the end."""
    start: int
    """Where the stretch begins in the file; `end` is just past it."""
    end: int
    payload: bytes
    """The segment's content without marker and length; for a scan its header alone, not the coded picture."""
    behind: bool = False
    """True for bytes behind the end of the picture."""


def walk(data: bytes, at: int = 0) -> Iterator[Piece]:
    """The pieces of a JPEG from this offset to the end of the file; every byte belongs to exactly one."""
    while at < len(data):
        piece = _piece(data, at)
        yield piece
        at = piece.end
        if piece.marker == EOI and at < len(data):
            yield Piece(None, at, len(data), data[at:], behind=True)
            return


def _piece(data: bytes, at: int) -> Piece:
    """The piece that starts at this offset."""
    if data[at] != 0xFF or at + 1 >= len(data) or data[at + 1] in (0x00, 0xFF):
        return _stray(data, at)
    marker = data[at + 1]
    if marker in _ALONE:
        return Piece(marker, at, at + 2, b"")
    length = int.from_bytes(data[at + 2 : at + 4], "big")
    end = at + 2 + length
    if length < 2 or end > len(data):
        return Piece(None, at, len(data), data[at:])
    payload = data[at + 4 : end]
    if marker == SOS:
        stop = _END_OF_SCAN.search(data, end)
        end = stop.start() if stop else len(data)
    return Piece(marker, at, end, payload)


def _stray(data: bytes, at: int) -> Piece:
    """Bytes up to the next thing that can be a marker."""
    following = re.compile(rb"\xff[\x01-\xfe]", re.DOTALL).search(data, at)
    end = following.start() if following else len(data)
    return Piece(None, at, end, data[at:end])


_SIGNATURES: Final = (
    (b"Exif\0", "Exif"),
    (b"http://ns.adobe.com/xap/1.0/\0", "XMP"),
    (b"http://ns.adobe.com/xmp/extension/\0", "XMP extension"),
    (b"ICC_PROFILE\0", "ICC profile"),
    (b"MPF\0", "MPF"),
    (b"FPXR\0", "FlashPix"),
    (b"urn:iso:std:iso:ts:21496", "gain map"),
    (b"Photoshop 3.0\0", "Photoshop"),
    (b"Adobe", "Adobe"),
    (b"JFXX\0", "JFXX"),
    (b"JFIF\0", "JFIF"),
    (b"Ducky", "Ducky"),
    (b"JP", "JUMBF"),
)

_NAMES: Final = {COM: "COM", 0xDC: "DNL", 0xCC: "DAC", 0xDE: "DHP", 0xDF: "EXP", SOI: "SOI", EOI: "EOI"}


def name_of(piece: Piece) -> str:
    """What a piece is called: "APP1 Exif", "COM", "SOF11", "3 bytes between segments", "12 bytes after the end"."""
    marker = piece.marker
    if marker is None:
        where = "after the end" if piece.behind else "between segments"
        return f"{piece.end - piece.start} bytes {where}"
    if 0xE0 <= marker <= 0xEF:
        signature = next((name for start, name in _SIGNATURES if piece.payload.startswith(start)), "")
        return f"APP{marker & 15} {signature}".rstrip()
    if marker in _FRAMES or (0xC0 <= marker <= 0xCF and marker not in (DHT, 0xC8, 0xCC)):
        return f"SOF{marker & 15}"
    return {DQT: "DQT", DHT: "DHT", DRI: "DRI", SOS: "SOS", **_NAMES}.get(marker, f"marker {marker:02X}")


def extras_of_jpeg(data: bytes) -> tuple[str, ...]:
    """Everything in a JPEG that a picture does not need, in the order of the file; empty when only pixels are left.

    Needed are SOI, one JFIF header without a thumbnail, quantisation tables, one frame (baseline, extended or
    progressive), Huffman tables, a restart interval, scans with their data, and EOI as the last two bytes, each exactly
    as long as what it says. Everything else is named, also what is missing or stands twice. The coded picture itself is
    not looked into: bytes behind its last block but before EOI would pass.
    """
    pieces = list(walk(data))
    extras = [name for piece, name in zip(pieces, map(_extra, pieces), strict=True) if name]
    return (*extras, *_disorder(pieces))


def _extra(piece: Piece) -> str | None:
    """The name of a piece that is not needed as it stands, or None."""
    body = piece.payload
    match piece.marker:
        case 0xE0:
            right = _is_plain_jfif(body)
            thumbnail = body.startswith(b"JFIF\0") and not right
            return None if right else name_of(piece) + (" thumbnail" if thumbnail else "")
        case 0xD8 | 0xD9:
            right = True
        case 0xDA:
            right = len(body) > 0 and len(body) == 4 + 2 * body[0]
        case 0xDB:
            right = _quantisation_fits(body)
        case 0xC4:
            right = _huffman_fits(body)
        case 0xDD:
            right = len(body) == 2
        case 0xC0 | 0xC1 | 0xC2:
            right = len(body) > 5 and len(body) == 6 + 3 * body[5]
        case _:
            return name_of(piece)
    return None if right else f"{name_of(piece)} of a wrong length"


def _is_plain_jfif(body: bytes) -> bool:
    """JFIF 1.02: version, density, and a thumbnail of 0 by 0 pixels."""
    return len(body) == 14 and body.startswith(b"JFIF\0") and body[12:] == b"\0\0"


def _quantisation_fits(body: bytes) -> bool:
    """Whether the segment is whole tables of 64 numbers of 8 or 16 bits and nothing more."""
    at = 0
    while at < len(body):
        at += 129 if body[at] >> 4 else 65
    return at == len(body) > 0


def _huffman_fits(body: bytes) -> bool:
    """Whether the segment is whole tables, each 16 counts and as many symbols, and nothing more."""
    at = 0
    while at + 17 <= len(body):
        at += 17 + sum(body[at + 1 : at + 17])
    return at == len(body) > 0


def _disorder(pieces: Sequence[Piece]) -> Iterator[str]:
    """What is missing, repeated or out of place among the pieces of a picture."""
    markers = [piece.marker for piece in pieces if not piece.behind]
    if markers[:1] != [SOI]:
        yield "no start"
    if markers[-1:] != [EOI]:
        yield "no end"
    for marker, name in ((SOI, "SOI"), (APP0, "JFIF")):
        if markers.count(marker) > 1:
            yield f"{name} twice"
    frames = sum(marker in _FRAMES for marker in markers)
    if frames != 1:
        yield f"{frames} frames"
    if SOS not in markers:
        yield "no picture"
