"""The values that say what a file carries beside its pixels."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Group(StrEnum):
    """What a thing tells about, or which harm it can do; in the order of telling."""

    POSITION = "position"
    PEOPLE = "people"
    CAMERA = "camera"
    DATES = "dates"
    WORDS = "words"
    SOFTWARE = "software"
    PICTURES = "pictures"
    """More pictures: thumbnails, previews, second views. They show the faces that are covered in the first."""
    FILM = "film"
    TRAILING = "trailing"
    OTHER = "other"
    UNREADABLE = "unreadable"


class Kind(StrEnum):
    """One kind of thing that a file can carry."""

    GPS = "gps"
    PLACE = "place"

    CREATOR = "creator"
    OWNER = "owner"
    COPYRIGHT = "copyright"
    PERSON_SHOWN = "person-shown"
    FACE_REGION = "face-region"

    CAMERA = "camera"
    CAMERA_SERIAL = "camera-serial"
    LENS = "lens"
    LENS_SERIAL = "lens-serial"
    UNIQUE_ID = "unique-id"

    DATE = "date"

    TITLE = "title"
    DESCRIPTION = "description"
    KEYWORDS = "keywords"
    COMMENT = "comment"

    SOFTWARE = "software"

    THUMBNAIL = "thumbnail"
    PREVIEW = "preview"
    SECOND_PICTURE = "second-picture"
    GAIN_MAP = "gain-map"
    DEPTH_MAP = "depth-map"

    MOTION_VIDEO = "motion-video"
    SOUND = "sound"

    TRAILING_BYTES = "trailing-bytes"

    MAKER_NOTES = "maker-notes"
    COLOUR_PROFILE = "colour-profile"
    EXIF = "exif"
    XMP = "xmp"
    IPTC = "iptc"
    SEGMENT = "segment"
    """A piece of the file that is known to exist but not what it says."""

    UNREADABLE = "unreadable"

    @property
    def group(self) -> Group:
        """The group the kind belongs to."""
        return _GROUPS[self]


_GROUPS: dict[Kind, Group] = {
    kind: group
    for group, kinds in {
        Group.POSITION: (Kind.GPS, Kind.PLACE),
        Group.PEOPLE: (Kind.CREATOR, Kind.OWNER, Kind.COPYRIGHT, Kind.PERSON_SHOWN, Kind.FACE_REGION),
        Group.CAMERA: (Kind.CAMERA, Kind.CAMERA_SERIAL, Kind.LENS, Kind.LENS_SERIAL, Kind.UNIQUE_ID),
        Group.DATES: (Kind.DATE,),
        Group.WORDS: (Kind.TITLE, Kind.DESCRIPTION, Kind.KEYWORDS, Kind.COMMENT),
        Group.SOFTWARE: (Kind.SOFTWARE,),
        Group.PICTURES: (Kind.THUMBNAIL, Kind.PREVIEW, Kind.SECOND_PICTURE, Kind.GAIN_MAP, Kind.DEPTH_MAP),
        Group.FILM: (Kind.MOTION_VIDEO, Kind.SOUND),
        Group.TRAILING: (Kind.TRAILING_BYTES,),
        Group.OTHER: (Kind.MAKER_NOTES, Kind.COLOUR_PROFILE, Kind.EXIF, Kind.XMP, Kind.IPTC, Kind.SEGMENT),
        Group.UNREADABLE: (Kind.UNREADABLE,),
    }.items()
    for kind in kinds
}


@dataclass(frozen=True, slots=True)
class Position:
    """A place on the earth: degrees north and east (WGS 84, negative for south and west), metres above the sea."""

    latitude: float
    longitude: float
    altitude: float | None = None

    def __str__(self) -> str:
        """Latitude and longitude as maps on the internet take them."""
        return f"{self.latitude:.6f}, {self.longitude:.6f}"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a file carries."""

    kind: Kind
    value: str = ""
    """What it says, as it stands in the file; may hold any character, so it is cleaned before it is shown."""
    where: str = ""
    """The part of the file it stands in, in the field's words: "Exif", "XMP", "IPTC", "MPF"…"""
    size: int | None = None
    """How many bytes it takes, where that says something."""
    position: Position | None = None
    """The place, for a readable GPS."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Everything one file carries beside its pixels, as far as it could be read."""

    path: Path
    format: StrEnum
    bytes: int
    """The size of the file."""
    size: tuple[int, int] | None
    """Width and height as stored; None when the picture's header cannot be read."""
    position: Position | None
    items: tuple[Item, ...]
    """In the order of their groups."""

    def of_group(self, group: Group) -> tuple[Item, ...]:
        """The items of one group."""
        return tuple(item for item in self.items if item.kind.group is group)

    def of_kind(self, kind: Kind) -> tuple[Item, ...]:
        """The items of one kind."""
        return tuple(item for item in self.items if item.kind is kind)
