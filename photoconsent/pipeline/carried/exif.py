"""What Exif data say (CIPA DC-008, Exif 3.0): position, camera, people, dates, words, and the pictures inside."""

import math
from collections.abc import Iterator
from typing import Final

from photoconsent.pipeline.carried.ifd import Directory, Order, first_directory, read_directory
from photoconsent.pipeline.carried.maker_notes import read_maker_notes
from photoconsent.pipeline.carried.parts import Dimensions, Found, Part, PartKind, jpegs_in, text_of
from photoconsent.pipeline.carried.values import Item, Kind, Position

_EXIF_DIRECTORY: Final = 0x8769
_GPS_DIRECTORY: Final = 0x8825
_SUB_DIRECTORIES: Final = 0x014A
_MAKE: Final = 0x010F
_MODEL: Final = 0x0110
_MAKER_NOTE: Final = 0x927C
_USER_COMMENT: Final = 0x9286
_THUMBNAIL_AT: Final = 0x0201
_THUMBNAIL_LENGTH: Final = 0x0202

_TEXTS: Final = {
    0x010E: Kind.DESCRIPTION,
    0x0131: Kind.SOFTWARE,
    0x0132: Kind.DATE,
    0x013B: Kind.CREATOR,
    0x013C: Kind.SOFTWARE,  # the computer's name
    0x8298: Kind.COPYRIGHT,
    0xC614: Kind.CAMERA,
    0xC62F: Kind.CAMERA_SERIAL,
    0x9003: Kind.DATE,
    0x9004: Kind.DATE,
    0xA004: Kind.SOUND,
    0xA420: Kind.UNIQUE_ID,
    0xA430: Kind.OWNER,
    0xA431: Kind.CAMERA_SERIAL,
    0xA434: Kind.LENS,
    0xA435: Kind.LENS_SERIAL,
    0xA436: Kind.TITLE,
    0xA437: Kind.CREATOR,
    0xA438: Kind.CREATOR,
    0xA439: Kind.SOFTWARE,
    0xA43A: Kind.SOFTWARE,
    0xA43B: Kind.SOFTWARE,
    0xA43C: Kind.SOFTWARE,
}

# Windows writes these in UTF-16.
_WINDOWS_TEXTS: Final = {
    0x9C9B: Kind.TITLE,
    0x9C9C: Kind.COMMENT,
    0x9C9D: Kind.CREATOR,
    0x9C9E: Kind.KEYWORDS,
    0x9C9F: Kind.DESCRIPTION,
}

_PARTS: Final = {
    0x02BC: PartKind.XMP,
    0x83BB: PartKind.IPTC,
    0x8649: PartKind.PHOTOSHOP,
    0x8773: PartKind.ICC,
}

_MOST_DIRECTORIES: Final = 32


def read_exif(data: bytes, *, is_file: bool = False) -> Iterator[Found]:
    """What a TIFF structure carries; `is_file` when it is a TIFF file, whose further directories are its pages.

    Raises ValueError or struct.error when there is no such structure.
    """
    first, order = first_directory(data)
    if is_file:
        yield _size(first)
    else:
        yield Item(Kind.EXIF, f"{len(first.fields)} fields", "Exif", len(data))
    yield from _texts(first)
    camera = " ".join(filter(None, (first.text(_MAKE), first.text(_MODEL))))
    if camera:
        yield Item(Kind.CAMERA, camera, "Exif")
    yield from (Part(kind, first.fields[tag].data) for tag, kind in _PARTS.items() if tag in first.fields)
    yield from _damage(first)
    yield from _exif_directory(data, first, order)
    yield from _gps_directory(data, first, order)
    yield from _pages(data, first, order) if is_file else _pictures(data, first, order)


def _texts(directory: Directory) -> Iterator[Item]:
    for tag, kind in _TEXTS.items():
        if text := directory.text(tag):
            yield Item(kind, text, "Exif")
    for tag, kind in _WINDOWS_TEXTS.items():
        if tag in directory.fields:
            text = directory.fields[tag].words.decode("utf-16-le", "replace").split("\0", 1)[0].strip()
            if text:
                yield Item(kind, text, "Exif, written by Windows")


def _damage(directory: Directory) -> Iterator[Item]:
    if directory.damaged:
        yield Item(Kind.UNREADABLE, f"{directory.damaged} fields", "Exif")


def _linked(data: bytes, parent: Directory, tag: int, order: Order) -> Directory | None:
    """The directory that a field points to; None when there is no such field."""
    at = parent.number(tag)
    return None if at is None else read_directory(data, at, order)


def _exif_directory(data: bytes, first: Directory, order: Order) -> Iterator[Found]:
    exif = _linked(data, first, _EXIF_DIRECTORY, order)
    if exif is None:
        return
    yield from _texts(exif)
    yield from _damage(exif)
    if comment := _user_comment(exif):
        yield Item(Kind.COMMENT, comment, "Exif")
    if _MAKER_NOTE in exif.fields:
        note = exif.fields[_MAKER_NOTE]
        yield Item(Kind.MAKER_NOTES, first.text(_MAKE), "Exif", note.length)
        yield from read_maker_notes(data, note, first.text(_MAKE))


def _user_comment(exif: Directory) -> str:
    """Exif 3.0, 4.6.6: eight bytes name the character code."""
    if _USER_COMMENT not in exif.fields:
        return ""
    field = exif.fields[_USER_COMMENT]
    code, text = field.words[:8], field.words[8:]
    if code == b"UNICODE\0":
        return text.decode("utf-16-le" if field.order == "<" else "utf-16-be", "replace").strip(" \0")
    return text_of(text)


def _gps_directory(data: bytes, first: Directory, order: Order) -> Iterator[Item]:
    gps = _linked(data, first, _GPS_DIRECTORY, order)
    # Many cameras without a receiver write the version of a directory that says nothing else.
    if gps is None or not gps.fields.keys() - {0x00}:
        return
    yield from _damage(gps)
    position = _position(gps)
    if position is None:
        # Date, direction or satellites without a readable place: still from the receiver.
        yield Item(Kind.GPS, f"{len(gps.fields)} fields without a readable place", "Exif")
    else:
        yield Item(Kind.GPS, str(position), "Exif", position=position)
    if place := text_of(gps.fields[0x1C].words[8:] if 0x1C in gps.fields else b""):
        yield Item(Kind.PLACE, place, "Exif")
    if day := gps.text(0x1D):
        time = ":".join(f"{part:02.0f}" for part in gps.numbers(0x07) if math.isfinite(part))
        yield Item(Kind.DATE, f"{day} {time} UTC".replace("  ", " "), "Exif, from the satellites")


def _position(gps: Directory) -> Position | None:
    """Latitude and longitude with their letters, and the height (Exif 3.0, 4.6.7)."""
    latitude = _degrees(gps.numbers(0x02), gps.text(0x01), "S", 90)
    longitude = _degrees(gps.numbers(0x04), gps.text(0x03), "W", 180)
    if latitude is None or longitude is None:
        return None
    height = next(iter(gps.numbers(0x06)), math.nan)
    below = gps.number(0x05) in (1, 3)
    return Position(latitude, longitude, (-height if below else height) if math.isfinite(height) else None)


def _degrees(parts: tuple[float, ...], letter: str, negative: str, most: int) -> float | None:
    """Degrees, minutes and seconds as one number; a missing part counts as 0, a part that is no number spoils all."""
    if not parts or not all(map(math.isfinite, parts)):
        return None
    whole, minutes, seconds = (*parts[:3], 0.0, 0.0)[:3]
    degrees = whole + minutes / 60 + seconds / 3600
    if not 0 <= degrees <= most:
        return None
    return -degrees if letter.upper().startswith(negative) else degrees


def _pictures(data: bytes, first: Directory, order: Order) -> Iterator[Found]:
    """The thumbnail of the second directory, and previews anywhere in the Exif data."""
    start = None
    if first.following:
        second = read_directory(data, first.following, order)
        start = second.number(_THUMBNAIL_AT)
        yield from _thumbnail(data, second)
        yield from _texts(second)
    for picture in jpegs_in(data, 0, len(data)):
        if picture.start != start:
            yield Item(Kind.PREVIEW, str(picture.size), "Exif", picture.end - picture.start)


def _thumbnail(data: bytes, directory: Directory) -> Iterator[Item]:
    start, length = directory.number(_THUMBNAIL_AT), directory.number(_THUMBNAIL_LENGTH)
    if start is not None and length:
        picture = next(jpegs_in(data, start, start + length), None)
        yield Item(Kind.THUMBNAIL, str(picture.size) if picture else "", "Exif", length)
    elif 0x0111 in directory.fields:
        yield Item(Kind.THUMBNAIL, str(_size(directory)), "Exif", int(sum(directory.numbers(0x0117))))


def _size(directory: Directory) -> Dimensions:
    return Dimensions(directory.number(0x0100) or 0, directory.number(0x0101) or 0)


def _pages(data: bytes, first: Directory, order: Order) -> Iterator[Item]:
    """The further pages of a TIFF file, and the pictures below its first page."""
    following, seen = first.following, set[int]()
    while following and following not in seen and len(seen) < _MOST_DIRECTORIES:
        seen.add(following)
        page = read_directory(data, following, order)
        yield Item(Kind.SECOND_PICTURE, str(_size(page)), "page")
        following = page.following
    for at in first.numbers(_SUB_DIRECTORIES)[:_MOST_DIRECTORIES]:
        below = read_directory(data, int(at), order)
        yield Item(Kind.SECOND_PICTURE, str(_size(below)), "below")
