import struct

import pytest

from photoconsent.pipeline.carried.iptc import read_iptc, read_photoshop
from photoconsent.pipeline.carried.parts import Part, PartKind
from photoconsent.pipeline.carried.values import Item, Kind
from tests.pipeline.drawn import encoded, noise


def dataset(number: int, text: bytes, record: int = 2) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(text)) + text


def resource(number: int, body: bytes, name: bytes = b"") -> bytes:
    label = bytes([len(name)]) + name
    label += bytes(len(label) % 2)
    return b"8BIM" + struct.pack(">H", number) + label + struct.pack(">I", len(body)) + body + bytes(len(body) % 2)


def test_datasets() -> None:
    data = dataset(0, b"\0\2") + dataset(80, "Kari Ås".encode()) + dataset(90, b"Ris\xf8r") + dataset(116, b"(c)")
    assert list(read_iptc(data)) == [
        Item(Kind.IPTC, "", "IPTC", len(data)),
        Item(Kind.CREATOR, "Kari Ås", "IPTC"),
        Item(Kind.PLACE, "Risør", "IPTC"),
        Item(Kind.COPYRIGHT, "(c)", "IPTC"),
    ]


def test_a_dataset_with_a_long_length() -> None:
    data = b"\x1c\x02\x78\x80\x04" + struct.pack(">I", 40_000) + b"x" * 40_000
    assert list(read_iptc(data))[1] == Item(Kind.DESCRIPTION, "x" * 40_000, "IPTC")


def test_other_records_are_not_taken_for_captions() -> None:
    assert len(list(read_iptc(dataset(90, b"\x1b%G", record=1)))) == 1


@pytest.mark.parametrize("data", [b"rubbish", dataset(80, b"Kari")[:-1], dataset(80, b"Kari") + b"rubbish"])
def test_damaged_datasets(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"bytes that follow no rule|beyond the end"):
        list(read_iptc(data))


def test_padding_behind_datasets_is_allowed() -> None:
    assert len(list(read_iptc(dataset(80, b"Kari") + bytes(5)))) == 2


def test_resources() -> None:
    inner = dataset(80, b"Kari")
    data = (
        resource(0x0404, inner) + resource(0x0424, b"<x/>", b"odd") + resource(0x03ED, b"12345") + resource(0x041, b"")
    )
    assert list(read_photoshop(data)) == [
        Part(PartKind.IPTC, inner),
        Part(PartKind.XMP, b"<x/>"),
        Item(Kind.SEGMENT, "image resource 03ED", "Photoshop", 5),
    ]


def test_a_thumbnail_among_the_resources() -> None:
    body = bytes(28) + encoded(noise(80, 56), "JPEG")
    assert list(read_photoshop(resource(0x040C, body))) == [
        Item(Kind.THUMBNAIL, "80 x 56 pixels", "Photoshop", len(body))
    ]


@pytest.mark.parametrize("data", [b"rubbish, and more of it", resource(0x0404, b"1234")[:-1]])
def test_damaged_resources(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"bytes that follow no rule|beyond the end"):
        list(read_photoshop(data))
