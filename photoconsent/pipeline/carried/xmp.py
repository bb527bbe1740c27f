"""What an XMP packet says (ISO 16684-1): XML in which cameras, phones and picture programs write what they please.

Python's own parser takes the XML apart. Pillow's reading of XMP needs one more package and an opened picture, and sets
no limit to how many elements there are and how deep; what the properties mean it does not say.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Final

from photoconsent.pipeline.carried.values import Item, Kind, Position

# By the local name alone, in small letters: programs disagree about name spaces, and a false alarm does no harm here.
_NAMES: Final = (
    (Kind.CREATOR, "creator author artist artistname captionwriter credit authorsposition"),
    (Kind.CREATOR, "ciemailwork citelwork ciadrextadr ciadrcity ciurlwork"),
    (Kind.OWNER, "owner ownername cameraownername"),
    (Kind.COPYRIGHT, "rights copyright usageterms webstatement"),
    (Kind.PERSON_SHOWN, "personinimage personinimagename personname people"),
    (Kind.FACE_REGION, "persondisplayname"),
    (Kind.CAMERA, "make model"),
    (Kind.CAMERA_SERIAL, "serialnumber bodyserialnumber cameraserialnumber"),
    (Kind.LENS, "lens lensmodel"),
    (Kind.LENS_SERIAL, "lensserialnumber"),
    (Kind.UNIQUE_ID, "documentid instanceid originaldocumentid imageuniqueid"),
    (Kind.DATE, "createdate modifydate metadatadate datecreated datetimeoriginal datetime datetimedigitized"),
    (Kind.DATE, "gpstimestamp gpsdatetime"),
    (Kind.TITLE, "title headline objectname"),
    (Kind.DESCRIPTION, "description imagedescription instructions transmissionreference"),
    (Kind.COMMENT, "usercomment notes comment"),
    (Kind.KEYWORDS, "subject keywords hierarchicalsubject tagslist lastkeywordxmp catalogsets"),
    (Kind.SOFTWARE, "creatortool software softwareagent historysoftwareagent producer"),
    (Kind.PLACE, "city state country location sublocation countrycode event provincestate countryname worldregion"),
    (Kind.PLACE, "locationname address"),
    (Kind.MOTION_VIDEO, "motionphoto microvideo"),
    (Kind.GAIN_MAP, "hdrgainmapversion gainmapmin"),
)
_KINDS: Final = {name: kind for kind, names in _NAMES for name in names.split()}

# Whole files in base64; their size is what matters.
_FILES: Final = {
    ("GDepth", "Data"): Kind.DEPTH_MAP,
    ("GImage", "Data"): Kind.SECOND_PICTURE,
    ("GAudio", "Data"): Kind.SOUND,
    ("xmpGImg", "image"): Kind.THUMBNAIL,
}

_SPACES: Final = {
    "http://ns.google.com/photos/1.0/depthmap/": "GDepth",
    "http://ns.google.com/photos/1.0/image/": "GImage",
    "http://ns.google.com/photos/1.0/audio/": "GAudio",
    "http://ns.adobe.com/xap/1.0/g/img/": "xmpGImg",
    "http://ns.adobe.com/hdr-gain-map/1.0/": "hdrgm",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
}

# "58,43.2N" and "58,43,12N": degrees, minutes with a fraction or seconds, and a letter (XMP part 2, 8.3).
_ANGLE: Final = re.compile(r"(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEWnsew])")

_MOST_TEXT: Final = 65536

# Of a packet, in bytes, in signs that may begin an element or give an attribute its value, and in elements one within
# the other. The largest honest packets hold pictures in base64, which take many bytes but few signs.
_MOST_BYTES: Final = 256 * 2**20
_MOST_SIGNS: Final = 200_000
_DEEPEST: Final = 64


def read_xmp(data: bytes) -> Iterator[Item]:
    """What an XMP packet carries; ValueError or ParseError (a SyntaxError) when it is no XML that may be read."""
    yield Item(Kind.XMP, "", "XMP", len(data))
    if len(data) > _MOST_BYTES:
        raise ValueError("an XMP packet larger than anybody writes")
    text = _decoded(data)
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        # No XMP has any, and they are how a small XML file becomes a huge one.
        raise ValueError("an XMP packet with a document type")
    if text.count("<") + text.count("=") > _MOST_SIGNS:
        raise ValueError("an XMP packet of more elements than anybody writes")
    root = _tree(text)
    said = dict.fromkeys(_everything(root))
    yield from said
    yield from _position(root)


class _Shallow(ET.TreeBuilder):
    """Builds the tree of a packet; ValueError where it is so deep that looking through it would take for ever."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> ET.Element:
        """Begin an element."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ValueError("an XMP packet deeper than anybody writes")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> ET.Element:
        """End an element."""
        self._depth -= 1
        return super().end(tag)


def _tree(text: str) -> ET.Element:
    """The packet's outermost element."""
    parser = ET.XMLParser(target=_Shallow())  # noqa: S314  (no document type, no entities, bounded depth)
    parser.feed(text)
    root: ET.Element = parser.close()
    return root


def _decoded(data: bytes) -> str:
    """The packet as text: UTF-8, or UTF-16 where a zero byte stands beside its first character."""
    encoding = {b"\0<": "utf-16-be", b"<\0": "utf-16-le"}.get(data[:2], "utf-8")
    return data.decode(encoding).strip("\0\ufeff \r\n\t")


def _everything(root: ET.Element) -> Iterator[Item]:
    """Every property whose name is known, in the order of the packet."""
    for element in root.iter():
        for name, value in element.attrib.items():
            yield from _property(name, [value])
        yield from _property(element.tag, _values(element))
        if _split(element.tag) == ("mwg-rs", "RegionList"):
            yield from _regions(element)


def _split(name: str) -> tuple[str, str]:
    """The usual prefix of a name's space ("" for most) and its local name."""
    space, _, local = name.rpartition("}")
    return _SPACES.get(space[1:], ""), local


def _values(element: ET.Element) -> list[str]:
    """The text of an element, or of the entries of the list inside it."""
    entries = [entry.text for entry in element.iter() if _split(entry.tag) == ("rdf", "li")]
    texts = entries if len(element) else [element.text]
    return [text.strip() for text in texts if text and text.strip()]


def _property(name: str, values: list[str]) -> Iterator[Item]:
    prefix, local = _split(name)
    if (prefix, local) in _FILES:
        yield from (Item(_FILES[prefix, local], "", "XMP", len(value) * 3 // 4) for value in values)
        return
    if prefix == "rdf":
        return
    kind = Kind.GAIN_MAP if (prefix, local) == ("hdrgm", "Version") else _KINDS.get(local.lower())
    if kind is None:
        return
    if kind in (Kind.MOTION_VIDEO, Kind.GAIN_MAP):
        # A mark that the file holds one, or with 0 that it does not.
        yield from (Item(kind, "announced", "XMP") for value in values if value != "0")
    else:
        yield from (Item(kind, value[:_MOST_TEXT], "XMP") for value in values)


def _regions(regions: ET.Element) -> Iterator[Item]:
    """The marked faces of the Metadata Working Group's list, with their names."""
    for number, entry in enumerate((e for e in regions.iter() if _split(e.tag) == ("rdf", "li")), start=1):
        said = {_split(name)[1]: value for e in entry.iter() for name, value in e.attrib.items()}
        said |= {_split(e.tag)[1]: e.text.strip() for e in entry.iter() if e.text and e.text.strip()}
        yield Item(Kind.FACE_REGION, said.get("Name", f"number {number}, without a name"), "XMP")


def _position(root: ET.Element) -> Iterator[Item]:
    said = {_split(name)[1]: value for e in root.iter() for name, value in e.attrib.items()}
    said |= {_split(e.tag)[1]: e.text for e in root.iter() if e.text}
    latitude, longitude = _angle(said.get("GPSLatitude", "")), _angle(said.get("GPSLongitude", ""))
    if latitude is not None and longitude is not None:
        position = Position(latitude, longitude)
        yield Item(Kind.GPS, str(position), "XMP", position=position)
    elif "GPSLatitude" in said or "GPSLongitude" in said:
        yield Item(Kind.GPS, "a place that cannot be read", "XMP")


def _angle(text: str) -> float | None:
    """Degrees north or east from XMP's way of writing an angle."""
    match = _ANGLE.fullmatch(text.strip())
    if match is None:
        return None
    degrees = float(match[1]) + float(match[2]) / 60 + float(match[3] or 0) / 3600
    return -degrees if match[4] in "SWsw" else degrees
