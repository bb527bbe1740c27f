"""Forms are looked at without decoding them, and half a form is none."""

import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image, ImageFile

from consent_db.scanned import kind_of


def page(kind: str, **how: object) -> bytes:
    """A page with something on it, so that there is something to lose."""
    image = Image.linear_gradient("L").resize((600, 800)).convert("RGB")
    data = BytesIO()
    image.save(data, kind, **how)
    return data.getvalue()


JPEGS = [page("JPEG"), page("JPEG", progressive=True), page("JPEG", restart_marker_rows=4)]
WHOLE = [*JPEGS, page("PNG"), page("TIFF"), page("TIFF", compression="tiff_lzw"), page("TIFF", compression="jpeg")]


@pytest.mark.parametrize("data", WHOLE)
def test_a_whole_form_is_taken_and_every_cut_one_refused(data: bytes) -> None:
    assert kind_of(data) is not None
    for left in (0.3, 0.6, 0.9, 0.99):
        assert kind_of(data[: int(len(data) * left)]) is None


@pytest.mark.parametrize("data", JPEGS)
def test_what_a_phone_adds_behind_a_photo_of_a_form_does_no_harm(data: bytes) -> None:
    assert kind_of(data + b"MotionPhoto" + bytes(range(256)) * 40) == "image/jpeg"


def test_a_cut_photo_is_not_saved_by_the_whole_thumbnail_in_it() -> None:
    exif = Image.Exif()
    thumbnail = page("JPEG", quality=5)
    exif[0x9286] = thumbnail
    data = page("JPEG", exif=exif)
    assert data.count(b"\xff\xd9") == 2
    assert kind_of(data) == "image/jpeg"
    assert kind_of(data[:-2]) is None


def test_a_png_with_a_changed_byte_is_refused() -> None:
    data = bytearray(page("PNG"))
    data[len(data) // 2] ^= 1
    assert kind_of(bytes(data)) is None


@pytest.mark.parametrize("data", WHOLE)
def test_no_pixel_is_decoded(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def decode(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Image, "_getdecoder", decode)
    monkeypatch.setattr(ImageFile.ImageFile, "load", decode)
    assert kind_of(data) is not None


def test_the_register_loads_no_decoder_of_phone_pictures() -> None:
    loads = "import sys, consent_db.register; sys.exit('pillow_heif' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loads], check=False).returncode == 0
