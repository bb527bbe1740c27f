"""The boxes that an MP4 is made of (ISO/IEC 14496-12): a length, four letters, and what is in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

HOLDERS: Final = frozenset((b"moov", b"trak", b"mdia", b"minf", b"dinf", b"stbl"))
"""Boxes that hold boxes and nothing else."""


class NoBoxes(ValueError):
    """The bytes are not cut into boxes as they should be."""


@dataclass(frozen=True, slots=True)
class Box:
    """One box: where its content begins and ends, in bytes of the file."""

    path: tuple[bytes, ...]
    """Its own four letters, after those of the boxes around it."""
    start: int
    end: int

    @property
    def kind(self) -> bytes:
        """Its four letters."""
        return self.path[-1]

    def read(self, file: BinaryIO, most: int = 2**26) -> bytes:
        """Its content. Raises NoBoxes for more than `most` bytes."""
        if self.end - self.start > most:
            raise NoBoxes
        file.seek(self.start)
        return file.read(self.end - self.start)


def boxes(file: BinaryIO, start: int, end: int, within: tuple[bytes, ...] = ()) -> Iterator[Box]:
    """Every box between two places of the file, each before those in it. Raises NoBoxes where they do not fit."""
    while start < end:
        file.seek(start)
        head = file.read(16)
        length, kind, began = int.from_bytes(head[:4], "big"), head[4:8], start + 8
        if length == 1:
            length, began = int.from_bytes(head[8:16], "big"), start + 16
        if len(head) < 8 or length < began - start or start + length > end:
            raise NoBoxes
        found = Box((*within, kind), began, start + length)
        yield found
        if kind in HOLDERS:
            yield from boxes(file, found.start, found.end, found.path)
        start += length
