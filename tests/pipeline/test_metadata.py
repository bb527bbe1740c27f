import json
import math
import os
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import piexif
import pytest
from PIL import Image

from photoconsent.errors import EmptyFile, NotAPicture, PhotoError, UnreadableFile
from photoconsent.pipeline.formats import Format
from photoconsent.pipeline.metadata import Carried, Group, Item, Kind, Position, extras_of_jpeg, inspect
from photoconsent.pipeline.photo import find_photos
from tests.pipeline.carried.test_exif import RISOR
from tests.pipeline.carried.test_ifd import structure
from tests.pipeline.carried.test_iptc import dataset, resource
from tests.pipeline.carried.test_jpeg import segment
from tests.pipeline.drawn import SAVED, encoded, noise, quarters

PLAIN = encoded(quarters(), "JPEG")


def carried(tmp_path: Path, data: bytes, name: str = "a.jpg") -> Carried:
    path = tmp_path / name
    path.write_bytes(data)
    return inspect(path)


@pytest.mark.parametrize("form", Format)
def test_a_plain_picture_carries_nothing(tmp_path: Path, form: Format) -> None:
    data = encoded(quarters(), SAVED[form])
    told = carried(tmp_path, data, "a")
    assert (told.format, told.bytes, told.size, told.position) == (form, len(data), (64, 48), None)
    assert told.items == ()


@pytest.mark.parametrize("form", [Format.JPEG, Format.PNG, Format.WEBP, Format.TIFF, Format.HEIF, Format.AVIF])
def test_a_position_in_every_format_that_can_hold_one(tmp_path: Path, form: Format) -> None:
    exif = piexif.dump({"0th": {piexif.ImageIFD.Artist: "Kari"}, "GPS": RISOR})
    told = carried(tmp_path, encoded(quarters(), SAVED[form], exif=exif), "a")
    assert told.position is not None
    assert told.position.latitude == pytest.approx(58.720094, abs=1e-6)
    assert told.position.longitude == pytest.approx(9.233333, abs=1e-6)
    assert [item.value for item in told.of_kind(Kind.CREATOR)] == ["Kari"]


def test_things_are_sorted_by_group_and_told_once(tmp_path: Path) -> None:
    iptc = segment(0xED, b"Photoshop 3.0\0" + resource(0x0404, dataset(80, b"Kari") + dataset(80, b"Kari")))
    exif = piexif.dump({"0th": {piexif.ImageIFD.Software: "x"}, "GPS": RISOR})
    told = carried(tmp_path, PLAIN[:2] + segment(0xFE, b"hei") + iptc + segment(0xE1, exif) + PLAIN[2:] + b"end")
    groups = [item.kind.group for item in told.items]
    assert groups == sorted(groups, key=list(Group).index)
    assert groups[0] is Group.POSITION
    assert told.of_kind(Kind.CREATOR) == (Item(Kind.CREATOR, "Kari", "IPTC"),)
    assert told.of_group(Group.TRAILING)[0].size == 3


@pytest.mark.parametrize(
    ("one", "where", "size"),
    [
        (segment(0xE1, b"Exif\0\0rubbish"), "Exif", 7),
        (segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<rubbish"), "XMP", 8),
        (segment(0xED, b"Photoshop 3.0\0rubbish"), "Photoshop", 7),
        (segment(0xE2, b"ICC_PROFILE\0\1\1rubbish"), "ICC profile", 7),
    ],
)
def test_what_cannot_be_read_is_said_with_its_size(tmp_path: Path, one: bytes, where: str, size: int) -> None:
    told = carried(tmp_path, PLAIN[:2] + one + PLAIN[2:])
    assert told.of_kind(Kind.UNREADABLE) == (Item(Kind.UNREADABLE, "", where, size),)


def test_what_comes_before_the_damage_is_kept(tmp_path: Path) -> None:
    damaged = resource(0x0404, dataset(80, b"Kari") + b"rubbish")
    told = carried(tmp_path, PLAIN[:2] + segment(0xED, b"Photoshop 3.0\0" + damaged) + PLAIN[2:])
    assert told.of_kind(Kind.CREATOR)
    assert told.of_kind(Kind.UNREADABLE)


def test_parts_nested_without_end_are_not_followed_to_it(tmp_path: Path) -> None:
    inner = b"II*\0"
    for _ in range(20):
        resources = resource(0x0422, inner)
        inner = structure((0x8649, 7, len(resources), struct.pack("<I", 26)), extra=resources)
    told = carried(tmp_path, PLAIN[:2] + segment(0xE1, b"Exif\0\0" + inner) + PLAIN[2:])
    assert [item.value for item in told.of_kind(Kind.UNREADABLE)] == ["nested too deep"]


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [("missing", None, UnreadableFile), ("a.jpg", b"", EmptyFile), ("a.jpg", b"Dear all", NotAPicture)],
)
def test_a_file_that_is_no_picture(tmp_path: Path, name: str, data: bytes | None, error: type[PhotoError]) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(error):
        inspect(tmp_path / name)


@pytest.mark.parametrize("form", Format)
def test_nothing_is_raised_for_damaged_pictures(tmp_path: Path, form: Format) -> None:
    randomly = np.random.default_rng(3)
    exif = piexif.dump({"0th": {piexif.ImageIFD.Artist: "Kari"}, "GPS": RISOR, "Exif": {37500: b"notes" * 9}})
    whole = encoded(noise(48, 40), SAVED[form], exif=exif)
    for _ in range(150):
        data = bytearray(whole[: randomly.integers(40, len(whole))])
        for at in randomly.integers(30, len(data), 8):
            data[at] = randomly.integers(0, 256)
        assert carried(tmp_path, bytes(data)).format is form


def test_what_our_reader_needs_no_decoder_for(tmp_path: Path) -> None:
    # A picture whose header claims 60,000 x 60,000 pixels, and nothing behind it.
    told = carried(tmp_path, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\2\0\0\0" + bytes(4))
    assert told.size == (60_000, 60_000)


def test_the_proof_is_offered_here_too() -> None:
    assert extras_of_jpeg(PLAIN) == ()
    assert extras_of_jpeg(PLAIN + b"x") == ("1 bytes after the end",)


class TestCorpus:
    def test_every_photo_is_inspected_or_refused(self, corpus: Path) -> None:
        told = 0
        for path in find_photos([corpus]).photos:
            try:
                told += bool(inspect(path).format)
            except (EmptyFile, NotAPicture):
                continue
        assert told > 1280

    def test_motion_depth_and_gain_maps(self, corpus: Path) -> None:
        phone = inspect(corpus / "C_exif_samples/heic/mobile/iphone_13_pro_max.HEIC")
        assert phone.of_kind(Kind.THUMBNAIL)
        assert phone.of_kind(Kind.GAIN_MAP)
        assert phone.of_kind(Kind.CAMERA)[0].value == "Apple iPhone 13 Pro Max"
        mpo = inspect(corpus / "C_pillow/Tests/images/frame_size.mpo")
        assert [item.value for item in mpo.of_kind(Kind.GAIN_MAP)] == ["349 x 434 pixels"]
        assert mpo.of_kind(Kind.TRAILING_BYTES)[0].size == 10_348

    def test_control_characters_are_handed_on_as_they_are(self, corpus: Path) -> None:
        told = inspect(corpus / "C_mat2/tests/data/control_chars.jpg")
        assert "\x1b" in told.of_kind(Kind.COMMENT)[0].value


# What is looked for with both, and exiftool's names of it.
ORACLE = {
    Kind.GPS: ("GPSLatitude",),
    Kind.CAMERA_SERIAL: ("SerialNumber",),
    Kind.LENS_SERIAL: ("LensSerialNumber",),
    Kind.CREATOR: ("Artist", "By-line", "Creator", "XPAuthor"),
    Kind.COPYRIGHT: ("Copyright", "CopyrightNotice", "Rights"),
    Kind.DATE: ("DateTimeOriginal", "CreateDate", "ModifyDate"),
    Kind.SOFTWARE: ("Software", "CreatorTool"),
    Kind.THUMBNAIL: ("ThumbnailImage", "PhotoshopThumbnail"),
    Kind.SECOND_PICTURE: ("MPImage2",),
    Kind.COMMENT: ("Comment", "UserComment"),
    Kind.DESCRIPTION: ("ImageDescription", "Caption-Abstract", "Description"),
    Kind.KEYWORDS: ("Keywords", "Subject"),
    Kind.COLOUR_PROFILE: ("ProfileDescription",),
    Kind.PERSON_SHOWN: ("PersonInImage",),
    Kind.FACE_REGION: ("RegionName", "RegionPersonDisplayName"),
    Kind.PLACE: ("City", "Country", "Sub-location"),
    Kind.UNIQUE_ID: ("ImageUniqueID",),
}

# Trailers and maker notes whose layout only exiftool knows; the trailing bytes and the notes themselves are told.
BEYOND_US = {
    "AFCP.jpg",
    "FotoStation.jpg",
    "CasioQVCI.jpg",
    "ExifTool.jpg",
    "dirty.tiff",
    "star.avifs",
    "zPug_3.heic",
    "frame_size.mpo",
    "ultrahdr.jpg",
    "586914b5d01d3889fb7bb5c44fe29771.png",
    "corrupted.hif",
}


def exiftool() -> str | None:
    program = shutil.which("exiftool")
    assert program or not os.environ.get("CI"), "exiftool is the oracle of this test: install libimage-exiftool-perl"
    return program


@pytest.fixture(scope="module")
def oracle(corpus: Path) -> dict[Path, dict[str, Any]]:
    """What exiftool says of the corpus; nothing where it is not installed."""
    program = exiftool()
    if program is None:
        return {}
    files = map(str, find_photos(sorted(corpus.glob("[CDE]_*"))).photos)
    answer = subprocess.run([program, "-json", "-a", "-G1", "-n", "-q", "-q", *files], capture_output=True, check=False)
    return {Path(entry["SourceFile"]): entry for entry in json.loads(answer.stdout)}


class TestAgainstExiftool:
    def test_whatever_exiftool_finds_is_told(self, oracle: dict[Path, dict[str, Any]]) -> None:
        missed = []
        for path, entry in oracle.items():
            if path.name in BEYOND_US or path.stat().st_size == 0:
                continue
            try:
                kinds = {item.kind for item in inspect(path).items}
            except NotAPicture:
                continue
            found = {key.split(":", 1)[1] for key, value in entry.items() if ":" in key and str(value).strip(" 0")}
            missed += [
                (path.name, kind.value) for kind, names in ORACLE.items() if found & set(names) and kind not in kinds
            ]
        assert missed == []

    def test_positions_are_the_same(self, oracle: dict[Path, dict[str, Any]]) -> None:
        compared = 0
        for path, entry in oracle.items():
            latitude, longitude = entry.get("Composite:GPSLatitude"), entry.get("Composite:GPSLongitude")
            if not isinstance(latitude, float) or not isinstance(longitude, float):
                continue
            position = inspect(path).position
            assert isinstance(position, Position), path
            assert math.isclose(position.latitude, latitude, abs_tol=1e-6), path
            assert math.isclose(position.longitude, longitude, abs_tol=1e-6), path
            compared += 1
        assert compared > 15 or not oracle

    def test_a_drawn_picture(self, tmp_path: Path) -> None:
        program = shutil.which("exiftool")
        assert program or not os.environ.get("CI"), (
            "exiftool is the oracle of this test: install libimage-exiftool-perl"
        )
        path = tmp_path / "a.jpg"
        Image.new("RGB", (32, 32)).save(path)
        said = {
            "Artist": "Kari",
            "SerialNumber": "123",
            "IPTC:City": "Risør",
            "XMP:PersonInImage": "Ola",
            "Comment": "hei",
            "GPSLatitude": "58.72",
            "GPSLatitudeRef": "N",
            "GPSLongitude": "9.2347",
            "GPSLongitudeRef": "E",
        }
        if program is None:
            return
        subprocess.run([program, "-q", *(f"-{k}={v}" for k, v in said.items()), str(path)], check=True)
        told = inspect(path)
        values = {item.value for item in told.items}
        assert {"Kari", "123", "Risør", "Ola", "hei"} <= values
        assert told.position is not None
        assert told.position.latitude == pytest.approx(58.72, abs=1e-6)
        assert told.position.longitude == pytest.approx(9.2347, abs=1e-6)
