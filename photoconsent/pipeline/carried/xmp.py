"""What an XMP packet says (ISO 16684-1): XML in which cameras, phones and picture programs write what they please."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Final

from photoconsent.pipeline.carried.values import Item, Kind, Position

# By the local name alone: programs disagree about name spaces, and a false alarm does no harm here.
_KINDS: Final = {
    **dict.fromkeys(("creator", "Artist", "CaptionWriter", "Credit", "AuthorsPosition", "ArtistName"), Kind.CREATOR),
    **dict.fromkeys(("CiEmailWork", "CiTelWork", "CiAdrExtadr", "CiAdrCity", "CiUrlWork"), Kind.CREATOR),
    **dict.fromkeys(("OwnerName", "CameraOwnerName", "Owner"), Kind.OWNER),
    **dict.fromkeys(("rights", "Copyright", "UsageTerms", "WebStatement"), Kind.COPYRIGHT),
    **dict.fromkeys(("PersonInImage", "PersonInImageName", "PersonName", "People"), Kind.PERSON_SHOWN),
    **dict.fromkeys(("Model", "Make"), Kind.CAMERA),
    **dict.fromkeys(("SerialNumber", "BodySerialNumber", "CameraSerialNumber"), Kind.CAMERA_SERIAL),
    **dict.fromkeys(("Lens", "LensModel"), Kind.LENS),
    "LensSerialNumber": Kind.LENS_SERIAL,
    **dict.fromkeys(("DocumentID", "InstanceID", "OriginalDocumentID", "ImageUniqueID"), Kind.UNIQUE_ID),
    **dict.fromkeys(("CreateDate", "ModifyDate", "MetadataDate", "DateCreated", "DateTimeOriginal"), Kind.DATE),
    **dict.fromkeys(("DateTime", "DateTimeDigitized", "GPSTimeStamp", "GPSDateTime"), Kind.DATE),
    **dict.fromkeys(("title", "Headline", "ObjectName"), Kind.TITLE),
    **dict.fromkeys(("description", "ImageDescription", "Instructions", "TransmissionReference"), Kind.DESCRIPTION),
    **dict.fromkeys(("UserComment", "Notes", "Comment"), Kind.COMMENT),
    **dict.fromkeys(("subject", "hierarchicalSubject", "TagsList", "LastKeywordXMP", "CatalogSets"), Kind.KEYWORDS),
    **dict.fromkeys(("CreatorTool", "Software", "softwareAgent", "HistorySoftwareAgent"), Kind.SOFTWARE),
    **dict.fromkeys(("City", "State", "Country", "Location", "Sublocation", "CountryCode", "Event"), Kind.PLACE),
    **dict.fromkeys(("ProvinceState", "CountryName", "WorldRegion", "LocationName", "Address"), Kind.PLACE),
    **dict.fromkeys(("MotionPhoto", "MicroVideo"), Kind.MOTION_VIDEO),
    **dict.fromkeys(("HDRGainMapVersion", "GainMapMin"), Kind.GAIN_MAP),
    "PersonDisplayName": Kind.FACE_REGION,
}

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


def read_xmp(data: bytes) -> Iterator[Item]:
    """What an XMP packet carries; ValueError or ParseError (a SyntaxError) when it is no XML that may be read."""
    yield Item(Kind.XMP, "", "XMP", len(data))
    text = _decoded(data)
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        # No XMP has any, and they are how a small XML file becomes a huge one.
        raise ValueError("an XMP packet with a document type")
    root = ET.fromstring(text)
    said = dict.fromkeys(_everything(root))
    yield from said
    yield from _position(root)


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
    kind = Kind.GAIN_MAP if (prefix, local) == ("hdrgm", "Version") else _KINDS.get(local)
    if kind is None:
        return
    for value in values:
        if kind is not Kind.MOTION_VIDEO or value != "0":
            yield Item(kind, value[:_MOST_TEXT], "XMP")


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
        yield Item(Kind.GPS, "", "XMP", position=Position(latitude, longitude))
    elif "GPSLatitude" in said or "GPSLongitude" in said:
        yield Item(Kind.GPS, "a place that cannot be read", "XMP")


def _angle(text: str) -> float | None:
    """Degrees north or east from XMP's way of writing an angle."""
    match = _ANGLE.fullmatch(text.strip())
    if match is None:
        return None
    degrees = float(match[1]) + float(match[2]) / 60 + float(match[3] or 0) / 3600
    return -degrees if match[4] in "SWsw" else degrees
