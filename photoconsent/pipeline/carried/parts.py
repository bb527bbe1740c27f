"""The parts of a file that hold metadata, as its container hands them to their readers."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from photoconsent.pipeline.carried.jpeg import EOI, SOI, Piece, walk
from photoconsent.pipeline.carried.values import Item


class PartKind(StrEnum):
    """What a part is written in."""

    EXIF = "Exif"
    """A TIFF structure, from its byte order mark on."""
    TIFF = "TIFF"
    """The same, where it is the file itself: its further directories are pictures."""
    XMP = "XMP"
    PHOTOSHOP = "Photoshop"
    """Adobe's image resource blocks."""
    IPTC = "IPTC"
    """IPTC-IIM datasets."""
    ICC = "ICC profile"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a file that a reader is still to read."""

    kind: PartKind
    data: bytes


@dataclass(frozen=True, slots=True)
class Dimensions:
    """Width and height of the main picture as stored, by the header that was come upon."""

    width: int
    height: int

    def __str__(self) -> str:
        """The size in words."""
        return f"{self.width} x {self.height} pixels"


Found = Item | Part | Dimensions
"""What a container or a reader comes upon."""


@dataclass(frozen=True, slots=True)
class Embedded:
    """A JPEG inside a file: where it begins and ends, and its size."""

    start: int
    end: int
    size: Dimensions


# A file full of beginnings of pictures is made to keep a reader busy; nobody needs to know of more.
_MOST_EMBEDDED: Final = 64


def jpegs_in(data: bytes, start: int, end: int) -> Iterator[Embedded]:
    """The JPEGs that begin between two offsets of a file, one behind the other; incomplete ones reach to the end."""
    at = start
    for _ in range(_MOST_EMBEDDED):
        at = data.find(b"\xff\xd8\xff", at, end)
        if at < 0:
            return
        found = _embedded(data, at)
        if found is not None:
            yield found
        at = found.end if found is not None else at + 3


def _embedded(data: bytes, start: int) -> Embedded | None:
    """The JPEG that begins here, if a frame follows before the next beginning, end or stretch of nonsense."""
    size: Dimensions | None = None
    for piece in walk(data, start):
        if piece.marker is None or (piece.marker == SOI and piece.start > start):
            return None if size is None else Embedded(start, piece.end, size)
        size = size or frame_size(piece)
        if piece.marker == EOI:
            return None if size is None else Embedded(start, piece.end, size)
    return None if size is None else Embedded(start, len(data), size)


def frame_size(piece: Piece) -> Dimensions | None:
    """The size that a JPEG's frame header tells; None for every other piece."""
    marker, body = piece.marker, piece.payload
    if marker is None or not 0xC0 <= marker <= 0xCF or marker in (0xC4, 0xC8, 0xCC):
        return None
    return Dimensions(int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big"))


def text_of(data: bytes) -> str:
    """Text of unknown encoding up to its first zero byte: UTF-8 where it is valid, else Latin-1."""
    data = data.split(b"\0", 1)[0]
    try:
        return data.decode("utf-8").strip()
    except UnicodeDecodeError:
        return data.decode("latin-1").strip()
