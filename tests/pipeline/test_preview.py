"""Pictures for the screen: small ones for every photo, and one as large as the photo."""

import hashlib
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoconsent.errors import BrokenPicture, ChangedWhileRead
from photoconsent.pipeline import preview
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.photo import open_roughly
from photoconsent.pipeline.preview import (
    CROP_SIDE,
    cut_face,
    cut_faces,
    for_screen,
    glance,
    preview_of,
    previews_of,
    read_full,
)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 256, (300, 400, 3), np.uint8)).save(path)
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_preview_keeps_the_shape_and_carries_nothing_else() -> None:
    with Image.open(BytesIO(preview_of(np.zeros((600, 900, 3), np.uint8), 300))) as small:
        assert (small.format, small.size) == ("JPEG", (300, 200))
        assert not small.getexif()


def test_a_thumbnail_comes_with_the_preview() -> None:
    preview, thumbnail = previews_of(np.zeros((600, 900, 3), np.uint8), 300)
    sizes = [Image.open(BytesIO(data)).size for data in (preview, thumbnail)]
    assert sizes == [(300, 200), (256, 171)]


def test_a_glance_is_upright_and_carries_nothing_else(tmp_path: Path) -> None:
    lying = np.zeros((1600, 2400, 3), np.uint8)
    lying[:, :1200] = 250
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(lying).save(tmp_path / "a.jpg", exif=exif)
    with Image.open(BytesIO(glance(tmp_path / "a.jpg"))) as small:
        assert (small.format, small.size) == ("JPEG", (171, 256))
        assert not small.getexif()
        assert small.getpixel((85, 40))[0] > 200  # type: ignore[index]
        assert small.getpixel((85, 216))[0] < 50  # type: ignore[index]


def test_a_glance_decodes_no_more_of_a_jpeg_than_it_shows(tmp_path: Path) -> None:
    Image.fromarray(np.zeros((1600, 2400, 3), np.uint8)).save(tmp_path / "a.jpg")
    assert open_roughly(tmp_path / "a.jpg", 256).shape == (400, 600, 3)
    assert open_roughly(tmp_path / "a.jpg", 1000).shape == (1600, 2400, 3)


def test_a_glance_at_a_damaged_photo_is_refused(photo: Path) -> None:
    assert Image.open(BytesIO(glance(photo))).size == (256, 192)
    photo.write_bytes(photo.read_bytes()[:5000])
    with pytest.raises(BrokenPicture):
        glance(photo)


def test_a_picture_for_the_screen_has_the_colours_of_its_jpeg() -> None:
    orange = preview_of(np.full((48, 64, 3), (250, 120, 20), np.uint8), 64)
    pixels = for_screen(orange)
    assert pixels is not None
    assert pixels.shape == (48, 64, 4)
    assert np.abs(pixels[24, 32].astype(int) - (20, 120, 250, 255)).max() < 8
    assert for_screen(b"no picture") is None
    assert for_screen(b"") is None


def test_the_full_size_is_that_of_the_photo(photo: Path) -> None:
    with Image.open(BytesIO(read_full(photo, digest(photo)))) as full:
        assert full.size == (400, 300)


def test_a_huge_photo_is_shown_a_little_smaller(photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview, "_MOST_PIXELS", 30_000)
    with Image.open(BytesIO(read_full(photo, digest(photo)))) as full:
        assert full.size == (200, 150)


def test_another_picture_under_the_name_is_refused(photo: Path) -> None:
    with pytest.raises(ChangedWhileRead):
        read_full(photo, "00" * 32)


def test_a_damaged_photo_is_refused(photo: Path) -> None:
    photo.write_bytes(photo.read_bytes()[:5000])
    with pytest.raises(BrokenPicture):
        read_full(photo, digest(photo))


def test_faces_are_cut_square_also_at_the_border() -> None:
    pixels = np.zeros((300, 400, 3), np.uint8)
    pixels[100:140, 200:230] = (200, 30, 30)
    frames = {7: Box(400, 200, 60, 80), 9: Box(-20, -20, 60, 60), 11: Box(2000, 2000, 10, 10)}
    cut = cut_faces(preview_of(pixels, 400), (800, 600), frames)
    assert cut[11] == b"", "nothing of it is in the photo"
    for number in (7, 9):
        with Image.open(BytesIO(cut[number])) as square:
            assert square.size == (CROP_SIDE, CROP_SIDE)
            red, green, _ = np.asarray(square)[CROP_SIDE // 2, CROP_SIDE // 2]
            assert (red > 150) == (number == 7)
            assert green < 80
    assert cut_faces(b"nonsense", (800, 600), frames) == {}


def test_a_face_is_cut_out_of_a_picture_as_out_of_its_preview() -> None:
    pixels = np.zeros((300, 400, 3), np.uint8)
    pixels[100:140, 200:230] = (200, 30, 30)
    with Image.open(BytesIO(cut_face(pixels, Box(200, 100, 30, 40)))) as square:
        assert square.size == (CROP_SIDE, CROP_SIDE)
        red, green, blue = (int(v) for v in np.asarray(square)[CROP_SIDE // 2, CROP_SIDE // 2])
        assert red > 150
        assert max(green, blue) < 80
    assert cut_face(pixels, Box(1000, 1000, 10, 10)) == b""
