"""Directories of tagged fields, as TIFF 6.0 (section 2) lays them out: TIFF itself, Exif, GPS, most maker notes.

Pillow reads them too, but what it cannot read it leaves out without a word, and here that has to be counted to be said.
Where a value is cut off it leaves out all fields behind it as well, be it the place. One field of two million fractions
takes it seconds and hundreds of megabytes. And it does not tell where a value stands, from which maker notes count.
"""

import struct
from dataclasses import dataclass, field
from typing import Final, Literal

from photoconsent.pipeline.carried.parts import text_of

Order = Literal["<", ">"]
"""Byte order as the struct module writes it: little-endian or big-endian."""

# TIFF 6.0, "Types": bytes of one value, and its letter for struct (fractions are pairs).
_TYPES: Final = {
    1: (1, "B"),
    2: (1, "B"),
    3: (2, "H"),
    4: (4, "I"),
    5: (8, "II"),
    6: (1, "b"),
    7: (1, "B"),
    8: (2, "h"),
    9: (4, "i"),
    10: (8, "ii"),
    11: (4, "f"),
    12: (8, "d"),
    13: (4, "I"),
    129: (1, "B"),  # UTF-8, since Exif 3.0
}

# A damaged count must not make a list of millions; no field that is read as numbers has more.
_MOST_NUMBERS: Final = 256
_MOST_TEXT: Final = 65536
# No program writes so many; and many directories could lie over each other, each of 65,535 fields.
_MOST_FIELDS: Final = 4096


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its type by number, and where in the structure its value stands.

    The value is cut out only when it is asked for: a thousand fields may all claim the same million bytes.
    """

    type: int
    structure: bytes = field(repr=False)
    at: int
    length: int
    order: Order

    @property
    def data(self) -> bytes:
        """The raw value."""
        return self.structure[self.at : self.at + self.length]

    @property
    def words(self) -> bytes:
        """The raw value of a field that holds text, no more of it than anybody reads."""
        return self.structure[self.at : self.at + min(self.length, _MOST_TEXT)]

    @property
    def text(self) -> str:
        """The value as text, up to its first zero byte."""
        return text_of(self.words)

    @property
    def numbers(self) -> tuple[float, ...]:
        """The first values as numbers; a fraction with denominator 0 is not a number (nan)."""
        width, letters = _TYPES[self.type]
        count = min(self.length // width, _MOST_NUMBERS)
        values = struct.unpack_from(self.order + letters * count, self.structure, self.at)
        if len(letters) == 1:
            return tuple(map(float, values))
        return tuple(a / b if b else float("nan") for a, b in zip(values[::2], values[1::2], strict=True))

    @property
    def number(self) -> int | None:
        """The first value as a whole number, or None."""
        numbers = self.numbers
        return int(numbers[0]) if numbers and abs(numbers[0]) < 2**32 else None


@dataclass(frozen=True, slots=True)
class Directory:
    """The fields of one directory by tag."""

    fields: dict[int, Field]
    following: int
    """Offset of the next directory, 0 for none."""
    damaged: int
    """How many of its fields point outside the data or are of no known type."""

    def text(self, tag: int) -> str:
        """A field as text; empty when it is not there."""
        return self.fields[tag].text if tag in self.fields else ""

    def number(self, tag: int) -> int | None:
        """A field's first value as a whole number, or None."""
        return self.fields[tag].number if tag in self.fields else None

    def numbers(self, tag: int) -> tuple[float, ...]:
        """A field's values; empty when it is not there."""
        return self.fields[tag].numbers if tag in self.fields else ()


def byte_order(data: bytes) -> Order | None:
    """The byte order that a TIFF structure begins with, or None."""
    if data[:2] == b"II":
        return "<"
    return ">" if data[:2] == b"MM" else None


def first_directory(data: bytes) -> tuple[Directory, Order]:
    """The first directory of a TIFF structure; ValueError when there is none."""
    order = byte_order(data)
    if order is None or struct.unpack_from(order + "H", data, 2)[0] not in (42, 0x55, 0x4F52, 0x5352):
        raise ValueError("no TIFF structure")
    return read_directory(data, struct.unpack_from(order + "I", data, 4)[0], order), order


def read_directory(data: bytes, at: int, order: Order, base: int = 0) -> Directory:
    """The directory at an offset; `base` is what the offsets inside it count from. struct.error when it is cut off."""
    (count,) = struct.unpack_from(order + "H", data, at)
    fields: dict[int, Field] = {}
    damaged = 0
    for entry in range(at + 2, at + 2 + 12 * count, 12):
        if entry + 12 > len(data) or entry >= at + 2 + 12 * _MOST_FIELDS:
            damaged += 1
            break
        tag, found = _field(data, entry, order, base)
        if found is None:
            damaged += 1
        else:
            fields.setdefault(tag, found)
    end = at + 2 + 12 * count
    following = struct.unpack_from(order + "I", data, end)[0] if end + 4 <= len(data) else 0
    return Directory(fields, following, damaged)


def _field(data: bytes, entry: int, order: Order, base: int) -> tuple[int, Field | None]:
    """The tag and field of one entry of 12 bytes; no field when its value cannot be reached."""
    tag, kind, count = struct.unpack_from(order + "HHI", data, entry)
    if kind not in _TYPES:
        return tag, None
    length = _TYPES[kind][0] * count
    start = entry + 8 if length <= 4 else base + struct.unpack_from(order + "I", data, entry + 8)[0]
    if not 0 <= start <= start + length <= len(data):
        return tag, None
    return tag, Field(kind, data, start, length, order)
