import struct
from pathlib import Path

import pytest

from photoconsent.pipeline.carried.ifd import Field
from photoconsent.pipeline.carried.maker_notes import read_maker_notes
from photoconsent.pipeline.carried.values import Item, Kind
from photoconsent.pipeline.metadata import inspect

EXIF_BEFORE = b"MM\0*" + bytes(60)


def directory(order: str, tag: int, text: bytes, at: int) -> bytes:
    """A directory of one text, which stands behind it at this offset."""
    return struct.pack(order + "HHHIII", 1, tag, 2, len(text), at, 0) + text


def read(notes: bytes, make: str = "") -> list[Item]:
    exif = EXIF_BEFORE + notes
    return list(read_maker_notes(exif, Field(7, exif, len(EXIF_BEFORE), len(notes), ">"), make))


@pytest.mark.parametrize(
    ("notes", "make"),
    [
        (b"Nikon\0\x02\x10\0\0MM\0*\0\0\0\x08" + directory(">", 0x1D, b"123456\0", 26), "NIKON"),
        (b"FUJIFILM\x0c\0\0\0" + directory("<", 0x10, b"123456\0", 30), "FUJIFILM"),
        (b"Panasonic\0\0\0" + directory(">", 0x25, b"123456\0", 64 + 30), "Panasonic"),
        (b"SIGMA\0\0\0\x01\0" + directory(">", 0x02, b"123456\0", 64 + 28), "SIGMA"),
        (b"AOC\0II" + directory("<", 0x229, b"123456\0", 64 + 24), "PENTAX"),
        (directory(">", 0x0C, b"123456\0", 64 + 18), "Canon"),
    ],
)
def test_a_serial_number_in_each_layout(notes: bytes, make: str) -> None:
    assert read(notes, make) == [Item(Kind.CAMERA_SERIAL, "123456", "maker notes")]


def test_a_serial_number_below_a_directory_of_equipment() -> None:
    notes = b"OLYMPUS\0II\3\0" + struct.pack("<HHHIII", 1, 0x2010, 13, 1, 30, 0)
    notes += directory("<", 0x202, b"L-9\0\0\0", 30 + 18)
    assert read(notes, "OLYMPUS") == [Item(Kind.LENS_SERIAL, "L-9", "maker notes")]


@pytest.mark.parametrize("notes", [b"unknown notes", b"", directory(">", 0x0C, b"123456\0", 82)])
def test_notes_of_no_known_layout_say_nothing(notes: bytes) -> None:
    assert read(notes, "Rollei") == []


def test_damaged_notes_are_said_to_be_unreadable() -> None:
    assert read(b"Nikon\0\x02", "NIKON") == [Item(Kind.UNREADABLE, "", "maker notes", 7)]


@pytest.mark.parametrize(
    ("name", "serial"),
    [
        ("Canon.jpg", "560018150"),
        ("NikonD2Hs.jpg", "3001006"),
        ("Panasonic.jpg", "S000407190102"),
        ("Motorola.jpg", "NX0A3S0075"),
        ("OlympusE1.jpg", "143008611"),
        ("Sigma.jpg", "02000019"),
    ],
)
def test_the_cameras_of_the_corpus(corpus: Path, name: str, serial: str) -> None:
    carried = inspect(corpus / "C_exiftool/t/images" / name)
    assert serial in [item.value for item in carried.of_kind(Kind.CAMERA_SERIAL)]
