"""The serial numbers and names that camera makers keep in notes of their own, where their layout is known.

Layouts and tags are those that the ExifTool documentation lists for each maker. Notes that are encrypted or of another
layout are told by their size alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from photoconsent.pipeline.carried.ifd import Directory, Field, Order, byte_order, read_directory
from photoconsent.pipeline.carried.values import Item, Kind
from photoconsent.pipeline.untrusted import MALFORMED


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a maker's notes begin, and which of their tags tell something."""

    start: bytes
    """The first bytes of the notes; empty where they begin with the directory."""
    make: str
    """How the camera's make begins, for notes without a beginning of their own."""
    directory: int
    """Where the directory begins in the notes."""
    base: int | None
    """Where in the notes the place is that offsets count from; None when they count from the Exif data."""
    order: Order | int | None
    """The byte order, or where in the notes its mark stands; None for that of the Exif data."""
    tags: dict[int, Kind]
    below: dict[int, Kind] = field(default_factory=dict)
    """The tags that tell something in the directory of equipment, for makers that have one."""


_EQUIPMENT: Final = 0x2010
_OLYMPUS: Final = {0x0101: Kind.CAMERA_SERIAL, 0x0102: Kind.CAMERA_SERIAL, 0x0202: Kind.LENS_SERIAL}

_LAYOUTS: Final = (
    _Layout(b"Nikon\0\x02", "", 18, 10, 10, {0x001D: Kind.CAMERA_SERIAL, 0x00A0: Kind.CAMERA_SERIAL}),
    _Layout(b"FUJIFILM", "", 12, 0, "<", {0x0010: Kind.CAMERA_SERIAL}),
    _Layout(b"Panasonic\0\0\0", "", 12, None, None, {0x0025: Kind.CAMERA_SERIAL, 0x0066: Kind.PERSON_SHOWN}),
    _Layout(b"Apple iOS\0", "", 14, 0, 12, {0x000B: Kind.UNIQUE_ID, 0x0011: Kind.UNIQUE_ID}),
    _Layout(b"OLYMPUS\0", "", 12, 0, 8, {0x0404: Kind.CAMERA_SERIAL}, _OLYMPUS),
    _Layout(b"OLYMP\0", "", 8, None, None, {0x0404: Kind.CAMERA_SERIAL}, _OLYMPUS),
    _Layout(b"MOT\0", "", 8, 0, None, {0x5501: Kind.CAMERA_SERIAL}),
    _Layout(b"AOC\0", "", 6, None, 4, {0x0229: Kind.CAMERA_SERIAL}),
    _Layout(b"SIGMA\0", "", 10, None, None, {0x0002: Kind.CAMERA_SERIAL}),
    _Layout(b"", "Canon", 0, None, None, {0x0009: Kind.OWNER, 0x000C: Kind.CAMERA_SERIAL, 0x0095: Kind.LENS}),
)


def read_maker_notes(exif: bytes, note: Field, make: str) -> Iterator[Item]:
    """The serial numbers and names in the maker notes that stand in these Exif data."""
    layout = _layout(note.data, make)
    if layout is None:
        return
    try:
        yield from _told(exif, note, layout)
    except MALFORMED:
        yield Item(Kind.UNREADABLE, "", "maker notes", note.length)


def _layout(data: bytes, make: str) -> _Layout | None:
    for layout in _LAYOUTS:
        if data.startswith(layout.start) and make.lower().startswith(layout.make.lower()):
            return layout
    return None


def _told(exif: bytes, note: Field, layout: _Layout) -> Iterator[Item]:
    """What the directory of the notes tells, and the directory of equipment below it."""
    order = layout.order
    if isinstance(order, int):
        order = byte_order(note.data[order : order + 2])
    base = 0 if layout.base is None else note.at + layout.base
    notes = read_directory(exif, note.at + layout.directory, order or note.order, base)
    yield from _items(notes, layout.tags)
    equipment = notes.fields.get(_EQUIPMENT)
    if equipment is not None and layout.below:
        # Older cameras put the directory itself where newer ones put its offset.
        at = equipment.at if equipment.length > 4 else base + (equipment.number or 0)
        yield from _items(read_directory(exif, at, equipment.order, base), layout.below)


def _items(directory: Directory, tags: dict[int, Kind]) -> Iterator[Item]:
    for tag, kind in tags.items():
        if value := _value(directory.fields.get(tag)):
            yield Item(kind, value, "maker notes")


def _value(found: Field | None) -> str:
    """A field as text: its letters, or its number."""
    if found is None:
        return ""
    return found.text if found.type in (2, 7) else str(found.number or "")
