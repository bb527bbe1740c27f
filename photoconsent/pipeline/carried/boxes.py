"""What stands in the files that are boxes inside boxes: HEIF and AVIF (ISO/IEC 14496-12 and 23008-12)."""

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from photoconsent.pipeline.carried.parts import Dimensions, Found, Part, PartKind, text_of
from photoconsent.pipeline.carried.trailing import after_the_end
from photoconsent.pipeline.carried.values import Item, Kind

_PLAIN: Final = frozenset((b"ftyp", b"meta", b"mdat", b"free", b"skip", b"idat"))
_FILMS: Final = {b"moov": "a film or a row of pictures", b"mpvd": "a film"}

# Names of auxiliary pictures: those of HEVC (ISO/IEC 23008-12, annex B), of AVIF (MIAF) and of Apple.
_ALPHA: Final = ("hevc:2015:auxid:1", "auxiliary:alpha")
_DEPTH: Final = ("hevc:2015:auxid:2", "auxiliary:depth", "disparity")

# Far more than any picture has; a file of more is made to keep a reader busy.
_MOST_BOXES: Final = 20_000
_MOST_EXTENTS: Final = 100_000
_MOST_WORDS: Final = 1024
"""Bytes of a name or a size; the container allows any number."""


@dataclass(frozen=True, slots=True)
class _Box:
    """A box: its type, and where its content begins and ends."""

    type: bytes
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Entry:
    """One item of the container: what type it is and, for text, of which kind."""

    type: bytes
    words: bytes


def in_boxes(data: bytes) -> Iterator[Found]:
    """What a HEIF or AVIF file carries beside its picture."""
    end = 0
    bodies = _Bodies(data)
    for box in _boxes(data, 0, len(data)):
        end = box.end
        if box.type == b"meta":
            yield from _meta(data, box, bodies)
        elif box.type in _FILMS:
            yield Item(Kind.MOTION_VIDEO, _FILMS[box.type], "HEIF", box.end - box.start)
        elif box.type not in _PLAIN:
            yield Item(Kind.SEGMENT, f"box {text_of(box.type)}", "HEIF", box.end - box.start)
    yield from after_the_end(data, end)


def is_cut_off(data: bytes) -> bool:
    """Whether the file ends inside one of its outermost boxes."""
    end = max((box.end for box in _boxes(data, 0, len(data))), default=0)
    return data[end + 4 : end + 8] in _PLAIN


def _boxes(data: bytes, start: int, end: int) -> Iterator[_Box]:
    """The boxes one behind the other between two offsets; stops at the first that does not fit."""
    at = start
    for _ in range(_MOST_BOXES):
        if at + 8 > end:
            return
        length, kind, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if length == 1:
            length, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif length == 0:
            length = end - at
        if length < head or at + length > end:
            return
        yield _Box(kind, at + head, at + length)
        at += length


class _Bodies:
    """Cuts the items out of the file: all together no more bytes than it has, because honest items share none."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._left = len(data)

    def of(self, extents: Sequence[tuple[int, int]]) -> bytes:
        """The bytes of one item; ValueError when it claims more than the other items have left."""
        self._left -= _length(self._data, extents)
        if self._left < 0:
            raise ValueError("items that claim the same bytes")
        return b"".join(self._data[start:end] for start, end in extents)


def _length(data: bytes, extents: Sequence[tuple[int, int]]) -> int:
    """How many bytes of the file an item claims."""
    return sum(max(0, min(end, len(data)) - start) for start, end in extents)


def _meta(data: bytes, meta: _Box, bodies: _Bodies) -> Iterator[Found]:
    """The items of the container: metadata, thumbnails, depth and gain maps, further pictures."""
    inside = {box.type: box for box in _boxes(data, meta.start + 4, meta.end)}
    entries = dict(_entries(data, inside[b"iinf"])) if b"iinf" in inside else {}
    links = _Links(_links(data, inside[b"iref"]) if b"iref" in inside else ())
    extents = dict(_extents(data, inside)) if b"iloc" in inside else {}
    primary = _primary(data, inside.get(b"pitm"))
    properties = _Properties(data, inside.get(b"iprp"))
    for number, entry in entries.items():
        claimed = extents.get(number, ())
        if entry.type == b"Exif":
            # Four bytes tell how many more come before the TIFF structure.
            body = bodies.of(claimed)
            yield Part(PartKind.EXIF, body[4 + int.from_bytes(body[:4], "big") :])
        elif entry.type == b"mime" and b"rdf+xml" in entry.words:
            yield Part(PartKind.XMP, bodies.of(claimed))
        elif entry.type == b"mime":
            yield Item(Kind.SEGMENT, text_of(entry.words), "HEIF", _length(data, claimed))
        elif number != primary:
            yield from _picture(number, entry, links, properties, _length(data, claimed))
    if primary is not None and (main := properties.size(primary)):
        yield main
    if primary is not None and (profile := properties.profile(primary)):
        yield Part(PartKind.ICC, profile)


def _picture(number: int, entry: _Entry, links: "_Links", properties: "_Properties", length: int) -> Iterator[Item]:
    """An item that is a picture but not the main one; tiles of a picture are no pictures of their own."""
    if number in links.tiles:
        return
    size = properties.size(number)
    words = str(size or "")
    auxiliary = properties.auxiliary(number)
    if entry.type == b"tmap" or "gainmap" in auxiliary.lower():
        yield Item(Kind.GAIN_MAP, words, "HEIF", length)
    elif any(mark in auxiliary for mark in _DEPTH):
        yield Item(Kind.DEPTH_MAP, words, "HEIF", length)
    elif number in links.thumbnails:
        yield Item(Kind.THUMBNAIL, words, "HEIF", length)
    elif not any(mark in auxiliary for mark in _ALPHA):
        yield Item(Kind.SECOND_PICTURE, ", ".join(filter(None, (auxiliary, words))), "HEIF", length)


class _Links:
    """What the references between items make of them."""

    def __init__(self, links: Iterable[tuple[bytes, int, frozenset[int]]]) -> None:
        self.tiles = set[int]()
        self.thumbnails = set[int]()
        for kind, source, targets in links:
            if kind == b"dimg":
                self.tiles |= targets
            elif kind == b"thmb":
                self.thumbnails.add(source)


def _entries(data: bytes, box: _Box) -> Iterator[tuple[int, _Entry]]:
    """The item numbers with what they are."""
    wide = data[box.start] > 0
    for entry in _boxes(data, box.start + (8 if wide else 6), box.end):
        version, at = data[entry.start], entry.start + 4
        if entry.type != b"infe" or version < 2:
            continue
        width = 2 if version == 2 else 4
        number = int.from_bytes(data[at : at + width], "big")
        at += width + 2
        yield number, _Entry(data[at : at + 4], data[at + 4 : entry.end].strip(b"\0"))


def _links(data: bytes, box: _Box) -> Iterator[tuple[bytes, int, frozenset[int]]]:
    """Which item refers to which others, and as what."""
    width = 4 if data[box.start] else 2
    for link in _boxes(data, box.start + 4, box.end):
        numbers = [
            int.from_bytes(data[at : at + width], "big")
            for at in (link.start, *range(link.start + width + 2, link.end - width + 1, width))
        ]
        yield link.type, numbers[0], frozenset(numbers[1:])


def _primary(data: bytes, box: _Box | None) -> int | None:
    """The number of the main picture."""
    return None if box is None else int.from_bytes(data[box.start + 4 : min(box.end, box.start + 8)], "big")


def _extents(data: bytes, inside: Mapping[bytes, _Box]) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """The stretches of the file in which each item stands (ISO/IEC 14496-12, 8.11.3)."""
    at = inside[b"iloc"].start
    version = data[at]
    sizes = data[at + 4] >> 4, data[at + 4] & 15, data[at + 5] >> 4, data[at + 5] & 15 if version else 0
    wide = 4 if version == 2 else 2
    at += 6
    count, at = _number(data, at, wide)
    left = _MOST_EXTENTS
    for _ in range(min(count, _MOST_BOXES)):
        number, at = _number(data, at, wide)
        method = data[at + 1] & 15 if version else 0
        base, at = _number(data, at + (4 if version else 2), sizes[2])
        if method == 1 and b"idat" in inside:
            base += inside[b"idat"].start
        extents, at = _number(data, at, 2)
        left -= extents
        width = sizes[3] + sizes[0] + sizes[1]
        # Extents that take no bytes could be counted without end, and all be the same.
        if left < 0 or extents * width > len(data) - at or (extents > 1 and not width):
            raise ValueError("more extents than can be")
        stretches = []
        for _ in range(extents):
            start, at = _number(data, at + sizes[3], sizes[0])
            length, at = _number(data, at, sizes[1])
            stretches.append((base + start, base + start + length))
        yield number, stretches


def _number(data: bytes, at: int, width: int) -> tuple[int, int]:
    """A big-endian number of so many bytes, and the offset behind it; struct.error beyond the end of the file."""
    if at + width > len(data):
        raise struct.error("a number beyond the end")
    return int.from_bytes(data[at : at + width], "big"), at + width


class _Properties:
    """What the container says about its pictures: size, colour profile, kind of auxiliary picture."""

    def __init__(self, data: bytes, box: _Box | None) -> None:
        self._data = data
        self._all: list[_Box] = []
        self._of: dict[int, list[int]] = {}
        for inner in () if box is None else _boxes(data, box.start, box.end):
            if inner.type == b"ipco":
                self._all = list(_boxes(data, inner.start, inner.end))
            elif inner.type == b"ipma":
                self._of |= _associations(data, inner)

    def _find(self, number: int, kind: bytes, most: int = _MOST_WORDS) -> Iterator[bytes]:
        """The contents of an item's properties of this type, each cut off after so many bytes."""
        for index in self._of.get(number, ()):
            if 0 < index <= len(self._all) and self._all[index - 1].type == kind:
                box = self._all[index - 1]
                yield self._data[box.start : min(box.end, box.start + most)]

    def size(self, number: int) -> Dimensions | None:
        """The size of a picture: as coded, or of the part that is to be shown (clap: two fractions)."""
        for body in self._find(number, b"clap"):
            wide, of_wide, high, of_high = struct.unpack_from(">4I", body)
            return Dimensions(wide // of_wide, high // of_high)
        for body in self._find(number, b"ispe"):
            return Dimensions(*struct.unpack_from(">2I", body, 4))
        return None

    def auxiliary(self, number: int) -> str:
        """The name that says what an auxiliary picture is for; empty for others."""
        return text_of(next(self._find(number, b"auxC"), b"")[4:])

    def profile(self, number: int) -> bytes | None:
        """The ICC profile of a picture."""
        found = (body[4:] for body in self._find(number, b"colr", len(self._data)) if body[:4] in (b"prof", b"rICC"))
        return next(found, None)


def _associations(data: bytes, box: _Box) -> dict[int, list[int]]:
    """Which properties, counted from 1, belong to which item."""
    wide, large = 4 if data[box.start] else 2, data[box.start + 3] & 1
    count, at = _number(data, box.start + 4, 4)
    found: dict[int, list[int]] = {}
    for _ in range(min(count, _MOST_BOXES)):
        number, at = _number(data, at, wide)
        several, at = _number(data, at, 1)
        found[number] = []
        for _ in range(several):
            index, at = _number(data, at, 2 if large else 1)
            found[number].append(index & (0x7FFF if large else 0x7F))
    return found
