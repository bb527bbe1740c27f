from typing import Any

import piexif
import pytest
from piexif import GPSIFD, ExifIFD, ImageIFD
from PIL import Image

from photoconsent.pipeline.carried.exif import read_exif
from photoconsent.pipeline.carried.parts import Dimensions, Found, Part, PartKind
from photoconsent.pipeline.carried.values import Item, Kind, Position
from tests.pipeline.drawn import encoded, noise, quarters

RISOR = {
    GPSIFD.GPSLatitudeRef: "N",
    GPSIFD.GPSLatitude: ((58, 1), (43, 1), (1234, 100)),
    GPSIFD.GPSLongitudeRef: "E",
    GPSIFD.GPSLongitude: ((9, 1), (14, 1), (0, 1)),
}


def read(**directories: Any) -> list[Found]:
    directories = {
        ("0th" if name == "Zeroth" else "1st" if name == "First" else name): d for name, d in directories.items()
    }
    return list(read_exif(piexif.dump(directories)[6:]))


def items(found: list[Found], kind: Kind) -> list[Item]:
    return [thing for thing in found if isinstance(thing, Item) and thing.kind is kind]


def values(found: list[Found], kind: Kind) -> list[str]:
    return [item.value for item in items(found, kind)]


def test_what_the_first_directory_says() -> None:
    found = read(
        Zeroth={
            ImageIFD.Make: "Nikon",
            ImageIFD.Model: "D90",
            ImageIFD.Software: "Ver.1",
            ImageIFD.Artist: "Kari Nordmann",
            ImageIFD.Copyright: "Risør kommune",
            ImageIFD.ImageDescription: "Sommerfest",
            ImageIFD.DateTime: "2026:06:01 12:00:00",
            ImageIFD.HostComputer: "kari-pc",
            ImageIFD.CameraSerialNumber: "D-1",
            ImageIFD.XPAuthor: tuple("Ola\0".encode("utf-16-le")),
        }
    )
    assert values(found, Kind.CAMERA) == ["Nikon D90"]
    assert values(found, Kind.CREATOR) == ["Kari Nordmann", "Ola"]
    assert values(found, Kind.COPYRIGHT) == ["Risør kommune"]
    assert values(found, Kind.DESCRIPTION) == ["Sommerfest"]
    assert values(found, Kind.DATE) == ["2026:06:01 12:00:00"]
    assert values(found, Kind.SOFTWARE) == ["Ver.1", "kari-pc"]
    assert values(found, Kind.CAMERA_SERIAL) == ["D-1"]
    assert len(items(found, Kind.EXIF)) == 1


def test_what_the_exif_directory_says() -> None:
    found = read(
        Exif={
            ExifIFD.DateTimeOriginal: "2026:06:01 11:00:00",
            ExifIFD.BodySerialNumber: "1234567",
            ExifIFD.LensModel: "35 mm",
            ExifIFD.LensSerialNumber: "L-9",
            ExifIFD.CameraOwnerName: "Kari",
            ExifIFD.ImageUniqueID: "f00",
            ExifIFD.RelatedSoundFile: "SND00001.WAV",
            ExifIFD.MakerNote: b"of no known layout",
        }
    )
    assert values(found, Kind.CAMERA_SERIAL) == ["1234567"]
    assert values(found, Kind.LENS_SERIAL) == ["L-9"]
    assert values(found, Kind.OWNER) == ["Kari"]
    assert values(found, Kind.UNIQUE_ID) == ["f00"]
    assert values(found, Kind.SOUND) == ["SND00001.WAV"]
    assert items(found, Kind.MAKER_NOTES)[0].size == 18


@pytest.mark.parametrize(
    "comment", [b"ASCII\0\0\0Sommerfest", b"UNICODE\0" + "Sommerfest".encode("utf-16-be"), bytes(8) + b"Sommerfest\0\0"]
)
def test_a_comment_in_each_of_its_codes(comment: bytes) -> None:
    assert values(read(Exif={ExifIFD.UserComment: comment}), Kind.COMMENT) == ["Sommerfest"]


@pytest.mark.parametrize(
    ("change", "position"),
    [
        ({}, Position(58 + 43 / 60 + 12.34 / 3600, 9 + 14 / 60)),
        ({GPSIFD.GPSLatitudeRef: "S", GPSIFD.GPSLongitudeRef: "W"}, Position(-58.720094, -9.233333)),
        ({GPSIFD.GPSAltitude: (125, 10)}, Position(58.720094, 9.233333, 12.5)),
        ({GPSIFD.GPSAltitude: (125, 10), GPSIFD.GPSAltitudeRef: 1}, Position(58.720094, 9.233333, -12.5)),
        ({GPSIFD.GPSAltitude: (1, 0)}, Position(58.720094, 9.233333)),
        ({GPSIFD.GPSLatitude: ((58720094, 1000000),)}, Position(58.720094, 9.233333)),
    ],
)
def test_a_position(change: dict[int, Any], position: Position) -> None:
    (item,) = items(read(GPS=RISOR | change), Kind.GPS)
    assert item.position is not None
    assert item.position.latitude == pytest.approx(position.latitude, abs=1e-6)
    assert item.position.longitude == pytest.approx(position.longitude, abs=1e-6)
    assert item.position.altitude == position.altitude


@pytest.mark.parametrize(
    "change",
    [
        {GPSIFD.GPSLatitude: ((1, 0), (0, 1), (0, 1))},
        {GPSIFD.GPSLatitude: ((91, 1), (0, 1), (0, 1))},
        {GPSIFD.GPSLongitude: ((181, 1), (0, 1), (0, 1))},
    ],
)
def test_a_position_that_cannot_be_read_is_said_all_the_same(change: dict[int, Any]) -> None:
    (item,) = items(read(GPS=RISOR | change), Kind.GPS)
    assert item.position is None
    assert "without a readable place" in item.value


def test_the_mere_version_of_a_receiver_is_no_position() -> None:
    assert not items(read(GPS={GPSIFD.GPSVersionID: (2, 2, 0, 0)}), Kind.GPS)


def test_what_else_the_receiver_tells() -> None:
    more = {
        GPSIFD.GPSDateStamp: "2026:06:01",
        GPSIFD.GPSTimeStamp: ((9, 1), (5, 1), (7, 1)),
        GPSIFD.GPSAreaInformation: b"ASCII\0\0\0Tyholmen",
    }
    found = read(GPS=RISOR | more)
    assert values(found, Kind.DATE) == ["2026:06:01 09:05:07 UTC"]
    assert values(found, Kind.PLACE) == ["Tyholmen"]


def test_a_thumbnail_and_a_preview() -> None:
    small, larger = encoded(noise(80, 56), "JPEG"), encoded(noise(160, 120), "JPEG")
    dumped = piexif.dump({"0th": {}, "Exif": {ExifIFD.MakerNote: b"maker" + larger}, "1st": {}, "thumbnail": small})
    found = list(read_exif(dumped[6:]))
    assert values(found, Kind.THUMBNAIL) == ["80 x 56 pixels"]
    # Without its JFIF header, which piexif leaves out.
    assert items(found, Kind.THUMBNAIL)[0].size == len(small) - 18
    assert values(found, Kind.PREVIEW) == ["160 x 120 pixels"]
    assert items(found, Kind.PREVIEW)[0].size == len(larger)


def test_other_parts_inside_are_handed_on() -> None:
    found = read(Zeroth={ImageIFD.XMLPacket: tuple(b"<x/>"), ImageIFD.InterColorProfile: b"icc"})
    parts = {thing.kind: thing.data for thing in found if isinstance(thing, Part)}
    assert parts == {PartKind.XMP: b"<x/>", PartKind.ICC: b"icc"}


def test_damaged_fields_are_counted() -> None:
    data = bytearray(piexif.dump({"0th": {ImageIFD.Artist: "Kari Nordmann", ImageIFD.Software: "x"}})[6:])
    at = data.index(b"\x01\x3b\x00\x02")
    data[at + 4 : at + 8] = b"\xff\xff\xff\xff"
    assert values(list(read_exif(bytes(data))), Kind.UNREADABLE) == ["1 fields"]


def test_the_pages_of_a_tiff_file() -> None:
    data = encoded(quarters(), "TIFF", save_all=True, append_images=[Image.new("L", (8, 9))])
    found = list(read_exif(data, is_file=True))
    assert found[0] == Dimensions(64, 48)
    assert values(found, Kind.SECOND_PICTURE) == ["8 x 9 pixels"]
    assert not items(found, Kind.EXIF)


def test_pages_in_a_circle_end() -> None:
    data = bytearray(encoded(Image.new("L", (8, 8)), "TIFF"))
    at = int.from_bytes(data[4:8], "little")
    end = at + 2 + 12 * int.from_bytes(data[at : at + 2], "little")
    data[end : end + 4] = data[4:8]
    assert len(values(list(read_exif(bytes(data), is_file=True)), Kind.SECOND_PICTURE)) == 1
