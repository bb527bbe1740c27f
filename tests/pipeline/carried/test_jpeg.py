import struct
from typing import Any

import pytest

from photoconsent.pipeline.carried.jpeg import EOI, SOI, extras_of_jpeg, name_of, walk
from tests.pipeline.drawn import encoded, noise

PLAIN = encoded(noise(), "JPEG")


def segment(marker: int, body: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body


def with_segment(marker: int, body: bytes) -> bytes:
    """The plain picture with one more segment behind its JFIF header."""
    at = 4 + int.from_bytes(PLAIN[4:6], "big")
    return PLAIN[:at] + segment(marker, body) + PLAIN[at:]


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"progressive": True},
        {"optimize": True, "quality": 100},
        {"subsampling": 0},
        {"restart_marker_blocks": 3},
        {"restart_marker_rows": 1, "progressive": True},
    ],
)
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_picture_and_nothing_else(mode: str, options: dict[str, Any]) -> None:
    assert extras_of_jpeg(encoded(noise().convert(mode), "JPEG", **options)) == ()


@pytest.mark.parametrize(
    ("marker", "body", "extras"),
    [
        (0xE1, b"Exif\0\0II*\0", ("APP1 Exif",)),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>", ("APP1 XMP",)),
        (0xE1, b"http://ns.adobe.com/xmp/extension/\0", ("APP1 XMP extension",)),
        (0xE1, b"anything", ("APP1",)),
        (0xE2, b"ICC_PROFILE\0\1\1", ("APP2 ICC profile",)),
        (0xE2, b"MPF\0", ("APP2 MPF",)),
        (0xED, b"Photoshop 3.0\0", ("APP13 Photoshop",)),
        (0xEE, b"Adobe\0d\0\0\0\0\0", ("APP14 Adobe",)),
        (0xEB, b"JP\0\0", ("APP11 JUMBF",)),
        (0xFE, b"a comment", ("COM",)),
        (0xFE, b"", ("COM",)),
        (0xE0, b"JFXX\0\x10\xff\xd8\xff", ("APP0 JFXX", "JFIF twice")),
        (0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0", ("JFIF twice",)),
        (0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1abc", ("APP0 JFIF thumbnail", "JFIF twice")),
        (0xE0, b"OCAD", ("APP0", "JFIF twice")),
        (0xDB, b"\0" + bytes(64) + b"hidden", ("DQT of a wrong length",)),
        (0xDB, b"", ("DQT of a wrong length",)),
        (0xC4, b"\0" + bytes(16) + b"hidden", ("DHT of a wrong length",)),
        (0xDD, b"\0\0hidden", ("DRI of a wrong length",)),
        (0xC9, b"\x08\0\1\0\1\1\1\x11\0", ("SOF9",)),
        (0xC0, b"\x08\0\1\0\1\1\1\x11\0", ("2 frames",)),
        (0xC2, b"\x08\0\1\0\1\1\1\x11\0hidden", ("SOF2 of a wrong length", "2 frames")),
        (0xDA, b"\1\1\0\0\x3f\0hidden", ("SOS of a wrong length",)),
        (0xDC, b"\0\1", ("DNL",)),
        (0xF3, b"hidden", ("marker F3",)),
        (0x02, b"hidden", ("marker 02",)),
    ],
)
def test_every_other_segment_is_named(marker: int, body: bytes, extras: tuple[str, ...]) -> None:
    assert extras_of_jpeg(with_segment(marker, body)) == extras


@pytest.mark.parametrize(
    ("data", "extra"),
    [
        (PLAIN + b"twelve bytes", "12 bytes after the end"),
        (PLAIN + b"\0", "1 bytes after the end"),
        (PLAIN + PLAIN, f"{len(PLAIN)} bytes after the end"),
        (PLAIN[:-2] + b"\xff\xff\xff\xd9", "2 bytes between segments"),
        (PLAIN[:2] + b"abc" + PLAIN[2:], "3 bytes between segments"),
        (b"abc" + PLAIN, "no start"),
        (PLAIN[:2] + PLAIN, "SOI twice"),
        (PLAIN[:-2], "no end"),
        (PLAIN[: len(PLAIN) // 2], "no end"),
        (PLAIN[:30], "no picture"),
        (PLAIN[:2] + PLAIN[-2:], "0 frames"),
        (b"", "no start"),
        (b"\xff", "no start"),
        (b"\xff\xd8\xff\xe1\xff", "no end"),
        (b"Dear all", "no start"),
    ],
)
def test_whatever_is_out_of_place_is_named(data: bytes, extra: str) -> None:
    assert extra in extras_of_jpeg(data)


def test_one_byte_anywhere_between_the_segments_is_noticed() -> None:
    for piece in list(walk(PLAIN))[:-1]:
        assert extras_of_jpeg(PLAIN[: piece.start] + b"\0" + PLAIN[piece.start :])


def test_a_marker_inside_the_coded_picture_ends_it() -> None:
    at = len(PLAIN) - 20
    assert "COM" in extras_of_jpeg(PLAIN[:at] + segment(0xFE, b"hidden") + PLAIN[at:])


@pytest.mark.parametrize("data", [PLAIN, PLAIN + b"more", PLAIN[:-7], with_segment(0xFE, b"x"), b"a\xff\xd8b\xff\x00c"])
def test_every_byte_belongs_to_one_piece(data: bytes) -> None:
    at = 0
    for piece in walk(data):
        assert piece.start == at
        at = piece.end
    assert at == len(data)


def test_what_pieces_are_called() -> None:
    names = [name_of(piece) for piece in walk(PLAIN)]
    assert names[0] == "SOI"
    assert names[1] == "APP0 JFIF"
    assert {"DQT", "SOF0", "DHT", "SOS"} < set(names)
    assert names[-1] == "EOI"


def test_a_walk_can_begin_anywhere() -> None:
    assert [p.marker for p in walk(b"junk" + PLAIN, 4)] == [p.marker for p in walk(PLAIN)]
    assert next(iter(walk(b"junk" + PLAIN, 4))).marker == SOI
    assert [p.marker for p in walk(PLAIN)][-1] == EOI
