"""What a video carries beside its pictures: positions, names, dates, sounds, words; none of it reaches a copy."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from av.container import InputContainer
from av.stream import Disposition

from photoconsent.pipeline.carried.values import Carried, Group, Item, Kind, Position
from photoconsent.video.apart import VideoFormat
from photoconsent.video.boxes import NoBoxes, boxes
from photoconsent.video.reading import opened, upright_size

_KINDS: Final = (
    # (words in the name of a tag, what it is); the first that fits counts
    (("location", "iso6709", "gps", "xyz"), Kind.GPS),
    (("serial",), Kind.CAMERA_SERIAL),
    (("contentidentifier", "content.identifier", "uuid", "umid"), Kind.UNIQUE_ID),
    (("artist", "author", "director", "composer", "album_artist"), Kind.CREATOR),
    (("copyright",), Kind.COPYRIGHT),
    (("date", "time", "year"), Kind.DATE),
    (("make", "model", "camera"), Kind.CAMERA),
    (("encoder", "software", "tool", "version"), Kind.SOFTWARE),
    (("title", "handler"), Kind.TITLE),
    (("keyword", "genre"), Kind.KEYWORDS),
    (("comment",), Kind.COMMENT),
)
_NOTHING: Final = frozenset(
    {"major_brand", "minor_version", "compatible_brands", "language", "vendor_id", "timecode", "duration"}
)
"""Tags that say what kind of file it is and no more."""
_USUAL: Final = frozenset({"VideoHandler", "SoundHandler", "und", ""})
_PLACE: Final = re.compile(r"([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)?")
"""A position as ISO 6709 writes it: degrees north, degrees east, metres."""
_STREAMS: Final = {
    "audio": (Kind.SOUND, "Sound"),
    "subtitle": (Kind.DESCRIPTION, "Subtitles"),
    "data": (Kind.SEGMENT, "Notes taken along, often positions"),
    "attachment": (Kind.SEGMENT, "A file inside"),
}
_ORDER: Final = {group: place for place, group in enumerate(Group)}


def inspect_video(path: Path) -> Carried:
    """Everything that a video carries beside its pictures, sorted by group.

    Run it in a process apart. Raises UnreadableFile, EmptyFile, NotAVideo, BrokenVideo and VideoTooLarge.
    """
    with opened(path) as source:
        found = [*_words(source.metadata, "file"), *_of_streams(source), *_of_boxes(path)]
        for chapter in source.chapters():
            found += _words(chapter.get("metadata", {}), "chapter")
        size = upright_size(source)
    items = sorted(dict.fromkeys(found), key=lambda item: _ORDER[item.kind.group])
    position = next((item.position for item in items if item.position is not None), None)
    return Carried(path, VideoFormat.VIDEO, path.stat().st_size, size, position, tuple(items))


def _of_streams(source: InputContainer) -> Iterator[Item]:
    """The words at each stream, and every stream that is not the one of pictures."""
    moving = 0
    for stream in source.streams:
        where = f"stream {stream.index + 1}"
        yield from _words(stream.metadata, where)
        if stream.type == "video":
            attached = bool(stream.disposition & Disposition.attached_pic)
            moving += not attached
            if attached:
                yield Item(Kind.THUMBNAIL, "", where)
            elif moving > 1:
                yield Item(Kind.SECOND_PICTURE, "a second video", where)
        else:
            kind, said = _STREAMS.get(stream.type, (Kind.SEGMENT, stream.type))
            yield Item(kind, said, where)


def _words(tags: Mapping[str, Any], where: str) -> Iterator[Item]:
    for name, value in tags.items():
        text = str(value)
        if name.lower() in _NOTHING or text in _USUAL:
            continue
        kind = next((kind for words, kind in _KINDS if any(word in name.lower() for word in words)), Kind.DESCRIPTION)
        position = _position(text) if kind is Kind.GPS else None
        yield Item(kind, text if position is None else "", f"{where}, {name}", position=position)


def _position(text: str) -> Position | None:
    match = _PLACE.match(text)
    if match is None:
        return None
    north, east, high = match.groups()
    return Position(float(north), float(east), float(high) if high else None)


def _of_boxes(path: Path) -> Iterator[Item]:
    """Boxes of an MP4 or MOV that the reader passes over: XMP, makers' own, what lies loose in it."""
    try:
        with path.open("rb") as file:
            for box in list(boxes(file, 0, path.stat().st_size)):
                if box.kind in (b"uuid", b"XMP_", b"meta", b"skip", b"free", b"udta") and box.end - box.start > 16:
                    kind = Kind.XMP if b"x:xmpmeta" in box.read(file) else Kind.SEGMENT
                    if kind is Kind.XMP or any(box.read(file)):
                        yield Item(kind, "", "/".join(part.decode("latin-1") for part in box.path), box.end - box.start)
    except NoBoxes:
        return  # another kind of file, or one that breaks off
