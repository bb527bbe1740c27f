from typing import Any

import piexif
import pillow_heif
import pytest
from PIL import Image

from photoconsent.pipeline.carried.boxes import in_boxes, is_cut_off
from photoconsent.pipeline.carried.parts import Dimensions, Found, Part, PartKind
from photoconsent.pipeline.carried.values import Item, Kind
from photoconsent.pipeline.colour import DISPLAY_P3, profile_of
from tests.pipeline.drawn import encoded, noise

EXIF = piexif.dump({"0th": {piexif.ImageIFD.Artist: "Kari"}})
WHERE = "after the end of the picture"


def found_in(form: str, **options: Any) -> list[Found]:
    return list(in_boxes(encoded(noise(), form, **options)))


@pytest.mark.parametrize("form", ["HEIF", "AVIF"])
class TestBoth:
    def test_a_plain_picture(self, form: str) -> None:
        assert found_in(form) == [Dimensions(160, 120)]

    def test_exif_and_xmp(self, form: str) -> None:
        found = found_in(form, exif=EXIF, xmp=b"<x/>")
        parts = {part.kind: part.data for part in found if isinstance(part, Part)}
        assert parts == {PartKind.EXIF: EXIF[6:], PartKind.XMP: b"<x/>"}

    def test_a_colour_profile(self, form: str) -> None:
        profile = profile_of(DISPLAY_P3)
        assert Part(PartKind.ICC, profile) in found_in(form, icc_profile=profile)

    def test_transparency_is_part_of_the_picture(self, form: str) -> None:
        data = encoded(noise().convert("RGBA"), form)
        assert [thing for thing in in_boxes(data) if isinstance(thing, Item)] == []

    def test_what_follows(self, form: str) -> None:
        data = encoded(noise(), form)
        film = (16).to_bytes(4, "big") + b"mpvd" + bytes(8)
        box = (12).to_bytes(4, "big") + b"HIDE" + bytes(4)
        assert list(in_boxes(data + film + box + b"end"))[1:] == [
            Item(Kind.MOTION_VIDEO, "a film", "HEIF", 8),
            Item(Kind.SEGMENT, "box HIDE", "HEIF", 4),
            Item(Kind.TRAILING_BYTES, "", WHERE, 3),
        ]

    def test_a_file_that_is_cut_off(self, form: str) -> None:
        data = encoded(noise(), form)
        assert not is_cut_off(data)
        assert not is_cut_off(data + b"more bytes")
        assert is_cut_off(data[:-1])
        assert is_cut_off(data[: len(data) // 2])


def test_thumbnails_and_further_pictures() -> None:
    pillow_heif.register_heif_opener()
    found = found_in("HEIF", save_all=True, append_images=[Image.new("RGB", (64, 64))], thumbnails=[64])
    items = {(item.kind, item.value) for item in found if isinstance(item, Item)}
    assert (Kind.SECOND_PICTURE, "64 x 64 pixels") in items
    assert any(kind is Kind.THUMBNAIL for kind, _ in items)


def test_a_film_of_pictures() -> None:
    found = found_in("AVIF", save_all=True, append_images=[noise(seed=2), noise(seed=3)])
    assert [item.kind for item in found if isinstance(item, Item)] == [Kind.MOTION_VIDEO]


@pytest.mark.parametrize("data", [b"", b"\0", bytes(8), b"\0\0\0\x08meta", b"\0\0\0\1ftyp" + b"\xff" * 8])
def test_no_boxes_at_all(data: bytes) -> None:
    assert all(isinstance(thing, Item) for thing in in_boxes(data))
