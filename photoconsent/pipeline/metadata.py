"""What a file carries beside its pixels: for showing the user what will be left behind, and for the proof.

`inspect` gets through any file that begins like a picture. What it cannot read it names, with its size: a thing that
nobody can read can still hold a place or a name. It decodes no picture and calls no decoder, so that it is quick, and
safe to call in the window's own process.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from photoconsent.errors import NotAPicture
from photoconsent.pipeline.carried.boxes import in_boxes
from photoconsent.pipeline.carried.chunks import in_bmp, in_gif, in_png, in_webp
from photoconsent.pipeline.carried.exif import read_exif
from photoconsent.pipeline.carried.in_jpeg import in_jpeg
from photoconsent.pipeline.carried.iptc import read_iptc, read_photoshop
from photoconsent.pipeline.carried.jpeg import extras_of_jpeg
from photoconsent.pipeline.carried.parts import Dimensions, Found, Part, PartKind
from photoconsent.pipeline.carried.profile import read_profile
from photoconsent.pipeline.carried.values import Carried, Group, Item, Kind, Position
from photoconsent.pipeline.carried.xmp import read_xmp
from photoconsent.pipeline.formats import Format, recognise
from photoconsent.pipeline.source import read_source
from photoconsent.pipeline.untrusted import MALFORMED

__all__ = ["Carried", "Group", "Item", "Kind", "Position", "extras_of_jpeg", "inspect"]

_CONTAINERS: Final[dict[Format, Callable[[bytes], Iterator[Found]]]] = {
    Format.JPEG: in_jpeg,
    Format.PNG: in_png,
    Format.WEBP: in_webp,
    Format.TIFF: lambda data: iter((Part(PartKind.TIFF, data),)),
    Format.BMP: in_bmp,
    Format.GIF: in_gif,
    Format.HEIF: in_boxes,
    Format.AVIF: in_boxes,
}

_READERS: Final[dict[PartKind, Callable[[bytes], Iterator[Found]]]] = {
    PartKind.EXIF: read_exif,
    PartKind.TIFF: lambda data: read_exif(data, is_file=True),
    PartKind.XMP: read_xmp,
    PartKind.PHOTOSHOP: read_photoshop,
    PartKind.IPTC: read_iptc,
    PartKind.ICC: read_profile,
}

# Exif in Photoshop's blocks in Exif is the most that was ever seen; more is made to keep a reader busy.
_DEEPEST: Final = 3

# More than any honest file carries; the largest seen had some hundreds.
_MOST_FOUND: Final = 20_000

_ORDER: Final = {group: place for place, group in enumerate(Group)}


def inspect(path: Path) -> Carried:
    """Everything a picture file carries beside its pixels, sorted by group.

    Raises UnreadableFile, EmptyFile, NotAPicture, FileTooLarge and ChangedWhileRead, but nothing about what is
    damaged inside: that becomes items of the kind UNREADABLE.
    """
    data = read_source(path).data
    form = recognise(data)
    if form is None:
        raise NotAPicture
    found = _different(_guarded(form.value, len(data), _CONTAINERS[form](data), 0), form.value)
    items = sorted((f for f in found if isinstance(f, Item)), key=lambda item: _ORDER[item.kind.group])
    sizes = [(f.width, f.height) for f in found if isinstance(f, Dimensions)]
    position = next((item.position for item in items if item.position is not None), None)
    return Carried(path, form, len(data), next(iter(sizes), None), position, tuple(items))


def _different(found: Iterator[Item | Dimensions], name: str) -> list[Item | Dimensions]:
    """What was found, each thing once; where there is no end of it, an item says that there is more."""
    kept: dict[Item | Dimensions, None] = {}
    for thing in found:
        if len(kept) >= _MOST_FOUND:
            return [*kept, Item(Kind.UNREADABLE, f"more than {_MOST_FOUND} things", name)]
        kept[thing] = None
    return list(kept)


def _guarded(name: str, size: int, found: Iterator[Found], depth: int) -> Iterator[Item | Dimensions]:
    """What is in a container or part and of the parts inside; where its reader gives up, an item says so."""
    try:
        for thing in found:
            if not isinstance(thing, Part):
                yield thing
            elif depth < _DEEPEST:
                yield from _guarded(thing.kind.value, len(thing.data), _READERS[thing.kind](thing.data), depth + 1)
            else:
                yield Item(Kind.UNREADABLE, "nested too deep", thing.kind.value, len(thing.data))
    except MALFORMED:
        yield Item(Kind.UNREADABLE, "", name, size)
