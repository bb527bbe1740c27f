import struct

from PIL import Image

from photoconsent.pipeline.carried.in_jpeg import in_jpeg
from photoconsent.pipeline.carried.parts import Dimensions, Found, Part, PartKind
from photoconsent.pipeline.carried.values import Item, Kind
from tests.pipeline.carried.test_jpeg import segment
from tests.pipeline.drawn import encoded, noise, quarters

PLAIN = encoded(quarters(), "JPEG")
XMP = b"http://ns.adobe.com/xap/1.0/\0"
EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"


def among(*segments: bytes) -> list[Found]:
    """What a picture with these segments behind its beginning carries, without its own size."""
    found = list(in_jpeg(PLAIN[:2] + b"".join(segments) + PLAIN[2:]))
    assert Dimensions(64, 48) in found
    return [thing for thing in found if not isinstance(thing, Dimensions)]


def test_a_plain_picture_carries_nothing() -> None:
    assert among() == []


def test_parts_of_one_segment() -> None:
    assert among(segment(0xE1, b"Exif\0\0II*\0exif"), segment(0xE1, XMP + b"<x/>")) == [
        Part(PartKind.XMP, b"<x/>"),
        Part(PartKind.EXIF, b"II*\0exif"),
    ]


def test_exif_over_two_segments_and_exif_twice() -> None:
    first, rest, second = b"Exif\0\0II*\0one", b"Exif\0\0 more", b"Exif\0\0MM\0*two"
    assert among(*(segment(0xE1, body) for body in (first, rest, second))) == [
        Part(PartKind.EXIF, b"II*\0one more"),
        Part(PartKind.EXIF, b"MM\0*two"),
    ]


def test_parts_over_several_segments_in_any_order() -> None:
    extensions = [EXTENSION + b"a" * 32 + struct.pack(">II", 8, at) + body for at, body in ((4, b"5678"), (0, b"1234"))]
    profiles = [b"ICC_PROFILE\0" + bytes((number, 2)) + body for number, body in ((2, b"cd"), (1, b"ab"))]
    resources = [b"Photoshop 3.0\0" + body for body in (b"8B", b"IM")]
    bodies = [(0xE1, e) for e in extensions] + [(0xE2, p) for p in profiles] + [(0xED, r) for r in resources]
    assert among(*(segment(marker, body) for marker, body in bodies)) == [
        Part(PartKind.XMP, b"12345678"),
        Part(PartKind.ICC, b"abcd"),
        Part(PartKind.PHOTOSHOP, b"8BIM"),
    ]


def test_comments_thumbnails_and_what_nobody_knows() -> None:
    found = among(
        segment(0xFE, b"taken by Kari"),
        segment(0xE0, b"JFXX\0\x10thumbnail"),
        segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\2\3" + bytes(18)),
        segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0AMPF"),
        segment(0xE5, b"maker's own"),
        b"stray",
    )
    assert found == [
        Item(Kind.COMMENT, "taken by Kari", "JPEG comment", 17),
        Item(Kind.THUMBNAIL, "", "JFXX", 19),
        Item(Kind.THUMBNAIL, "2 x 3 pixels", "JFIF", 18),
        Item(Kind.SEGMENT, "APP0 JFIF, longer than it says", "JPEG", 4),
        Item(Kind.SEGMENT, "APP5", "JPEG", 15),
        Item(Kind.UNREADABLE, "5 bytes between segments", "JPEG", 5),
    ]


def test_the_second_picture_of_a_multi_picture_file_has_its_name() -> None:
    data = bytearray(encoded(quarters(), "MPO", save_all=True, append_images=[noise(80, 56)]))
    # The entries of 16 bytes follow the empty offset of a next directory; the first is marked as the main picture.
    second = data.index(bytes(4) + struct.pack("<I", 0x030000)) + 4 + 16
    data[second : second + 4] = struct.pack("<I", 0x010001)
    items = [thing for thing in in_jpeg(bytes(data)) if isinstance(thing, Item) and thing.kind is Kind.SECOND_PICTURE]
    assert [(item.value, item.where) for item in items] == [("large thumbnail, 80 x 56 pixels", "multi-picture index")]


def test_a_damaged_index_does_not_hide_the_second_picture() -> None:
    data = PLAIN[:2] + segment(0xE2, b"MPF\0rubbish") + PLAIN[2:] + encoded(Image.new("L", (8, 8)), "JPEG")
    kinds = [thing.kind for thing in in_jpeg(data) if isinstance(thing, Item)]
    assert kinds == [Kind.TRAILING_BYTES, Kind.SECOND_PICTURE]
