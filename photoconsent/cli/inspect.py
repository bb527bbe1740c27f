"""`photoconsent inspect`: what photos and videos carry beside their pixels, in plain words."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from rich.table import Table

from photoconsent.cli.screen import clean, out
from photoconsent.errors import NothingToPrepare, PhotoError
from photoconsent.pipeline import metadata
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.metadata import Carried, Item, Kind, Position
from photoconsent.pipeline.photo import Found, NotPrepared, Why, find_photos
from photoconsent.video.apart import inspected_video
from photoconsent.whole_file import write_whole

SCHEMA = "photoconsent.carried/1"

_WORDS: Final = {
    Kind.GPS: "Position (GPS)",
    Kind.PLACE: "Place in words",
    Kind.CREATOR: "Photographer or author",
    Kind.OWNER: "Owner of the camera",
    Kind.COPYRIGHT: "Copyright",
    Kind.PERSON_SHOWN: "Name of a person in the picture",
    Kind.FACE_REGION: "Marked face",
    Kind.CAMERA: "Camera",
    Kind.CAMERA_SERIAL: "Serial number of the camera",
    Kind.LENS: "Lens",
    Kind.LENS_SERIAL: "Serial number of the lens",
    Kind.UNIQUE_ID: "Unique number of the picture",
    Kind.DATE: "Date and time",
    Kind.TITLE: "Title",
    Kind.DESCRIPTION: "Description",
    Kind.KEYWORDS: "Keywords",
    Kind.COMMENT: "Comment",
    Kind.SOFTWARE: "Software",
    Kind.THUMBNAIL: "Thumbnail: a small copy, no face covered",
    Kind.PREVIEW: "Preview: a smaller copy, no face covered",
    Kind.SECOND_PICTURE: "Second picture, no face covered",
    Kind.GAIN_MAP: "Gain map: a copy for bright screens",
    Kind.DEPTH_MAP: "Depth map: the shapes of what is shown",
    Kind.MOTION_VIDEO: "Film taken with the photo",
    Kind.SOUND: "Sound taken with the photo",
    Kind.TRAILING_BYTES: "Trailing bytes",
    Kind.MAKER_NOTES: "Notes of the camera's maker",
    Kind.COLOUR_PROFILE: "Colour profile",
    Kind.EXIF: "Exif data",
    Kind.XMP: "XMP data",
    Kind.IPTC: "IPTC data",
    Kind.SEGMENT: "Other parts of the file",
    Kind.UNREADABLE: "Cannot be read, so nobody knows",
}

# One line in the table a kind; a file can hold hundreds of dates.
_MOST_SHOWN: Final = 6
_LONGEST: Final = 160

_FAILED: Final = (Why.MISSING, Why.UNREADABLE)


def inspect(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Photos and videos, or folders of them.")],
    json_file: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the same as JSON.")] = None,
) -> int:
    """List what photos and videos carry beside their pixels: position, serial numbers, names, dates, sound.

    Nothing is changed. None of it gets into the copies that `prepare` writes.
    """
    found = find_photos(paths)
    if not found.photos and not found.videos:
        raise NothingToPrepare(where=", ".join(map(str, paths)))
    with Apart() as apart:
        results = [(path, _inspected(path, apart)) for path in found.photos]
        results += [(path, inspected_video(path, apart)) for path in found.videos]
    for path, result in results:
        _show(path, result)
    for other in found.rest:
        out.print(f"not inspected: {clean(other.path)} ({other.why.value})")
    _sum_up([result for _, result in results if isinstance(result, Carried)])
    if json_file is not None:
        write_whole(json_file, json.dumps(_as_json(results, found), indent=1).encode("ascii"))
    return 1 if _something_failed(results, found) else 0


def _inspected(path: Path, apart: Apart) -> Carried | PhotoError:
    """What the photo carries, or why nobody knows; a photo that breaks its reader costs one row."""
    try:
        return apart.call(metadata.inspect, path)
    except PhotoError as error:
        return error


def _something_failed(results: Sequence[tuple[Path, Carried | PhotoError]], found: Found) -> bool:
    refused = any(isinstance(result, PhotoError) for _, result in results)
    return refused or any(other.why in _FAILED for other in found.rest)


def _show(path: Path, result: Carried | PhotoError) -> None:
    """A heading and a table for one photo."""
    if isinstance(result, PhotoError):
        out.print(f"{clean(path)}\n  {clean(result)}\n", soft_wrap=True)
        return
    size = "{} x {} pixels, ".format(*result.size) if result.size else ""
    out.print(f"{clean(path)} ({result.format.value}, {size}{_bytes(result.bytes)})", soft_wrap=True)
    if not result.items:
        out.print("  Nothing beside its pixels.\n")
        return
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for kind in dict.fromkeys(item.kind for item in result.items):
        table.add_row(f"  {_WORDS[kind]}", _values(result.of_kind(kind)))
    out.print(table)
    out.print()


def _values(items: Sequence[Item]) -> str:
    """What the items of one kind say, each thing once."""
    said = list(dict.fromkeys(_value(item) for item in items))
    more = len(said) - _MOST_SHOWN
    return "; ".join(said[:_MOST_SHOWN]) + (f"; and {more} more" if more > 0 else "")


def _value(item: Item) -> str:
    """What one item says, its size where that says something, and where it stands."""
    words = position_in_words(item.position) if item.position else clean(item.value)
    if len(words) > _LONGEST:
        words = words[:_LONGEST] + "…"
    size = _bytes(item.size) if item.size is not None else ""
    return ", ".join(filter(None, (words, size))) + (f" [{clean(item.where)}]" if item.where else "")


def position_in_words(position: Position) -> str:
    """A position as an atlas writes it, to four digits, which is about ten metres."""
    north = f"{abs(position.latitude):.4f} {'N' if position.latitude >= 0 else 'S'}"
    east = f"{abs(position.longitude):.4f} {'E' if position.longitude >= 0 else 'W'}"
    height = ""
    if position.altitude is not None:
        height = f", {abs(position.altitude):.0f} m {'above' if position.altitude >= 0 else 'below'} the sea"
    return f"{north} {east}{height} (opens on a map to the place it was taken)"


def _bytes(count: int) -> str:
    return f"{count:,} bytes" if count != 1 else "1 byte"


def _sum_up(carried: Sequence[Carried]) -> None:
    """How many photos carry what can do most harm."""
    counted = {
        "with a position": sum(bool(c.of_kind(Kind.GPS)) for c in carried),
        "with a serial number": sum(bool(c.of_kind(Kind.CAMERA_SERIAL) + c.of_kind(Kind.LENS_SERIAL)) for c in carried),
        "with names": sum(bool(c.of_group(metadata.Group.PEOPLE)) for c in carried),
        "with more pictures inside": sum(bool(c.of_group(metadata.Group.PICTURES)) for c in carried),
        "with nothing beside pixels": sum(not c.items for c in carried),
    }
    parts = ", ".join(f"{number} {words}" for words, number in counted.items() if number)
    out.print(f"Inspected: {len(carried)}" + (f"; {parts}." if parts else "."))
    out.print("The copies that `photoconsent prepare` writes carry none of this.")


def _as_json(results: Sequence[tuple[Path, Carried | PhotoError]], found: Found) -> dict[str, Any]:
    """The schema `photoconsent.carried/1`: every photo with what it carries, or with its error."""
    photos = [_photo(path, result) for path, result in results]
    return {"schema": SCHEMA, "photos": photos, "others": [_other(other) for other in found.rest]}


def _other(other: NotPrepared) -> dict[str, Any]:
    return {"source": str(other.path), "why": other.why.value}


def _photo(path: Path, result: Carried | PhotoError) -> dict[str, Any]:
    if isinstance(result, PhotoError):
        return {"source": str(path), "error": str(result), "items": []}
    return {
        "source": str(path),
        "error": None,
        "format": result.format.value,
        "bytes": result.bytes,
        "size": list(result.size) if result.size else None,
        "position": _position(result.position),
        "items": [
            {
                "group": item.kind.group.value,
                "kind": item.kind.value,
                "value": item.value,
                "where": item.where,
                "bytes": item.size,
                "position": _position(item.position),
            }
            for item in result.items
        ],
    }


def _position(position: Position | None) -> dict[str, float | None] | None:
    if position is None:
        return None
    return {"latitude": position.latitude, "longitude": position.longitude, "altitude": position.altitude}
