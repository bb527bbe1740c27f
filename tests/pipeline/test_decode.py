import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import piexif
import pillow_heif
import pytest
from PIL import Image, ImageCms

from photoconsent.errors import BrokenPicture, NotAPicture, PhotoError, TooManyPixels
from photoconsent.pipeline.colour import DISPLAY_P3, profile_of
from photoconsent.pipeline.decode import decode
from photoconsent.pipeline.formats import Format
from tests.pipeline import profiles
from tests.pipeline.drawn import SAVED, assert_upright, encoded, noise, quarters

LIMIT = 200.0
T = Image.Transpose

# How an upright picture is stored for each orientation tag: the opposite of the turn that the tag asks for.
STORED = {
    1: None,
    2: T.FLIP_LEFT_RIGHT,
    3: T.ROTATE_180,
    4: T.FLIP_TOP_BOTTOM,
    5: T.TRANSPOSE,
    6: T.ROTATE_90,
    7: T.TRANSVERSE,
    8: T.ROTATE_270,
}


def exif(orientation: int, **more: dict[int, Any]) -> bytes:
    return piexif.dump({"0th": {piexif.ImageIFD.Orientation: orientation}, **more})


def turned(orientation: int) -> Image.Image:
    how = STORED[orientation]
    return quarters() if how is None else quarters().transpose(how)


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


@pytest.mark.parametrize(
    ("form", "saved", "options"),
    [
        (Format.JPEG, "JPEG", {"quality": 95}),
        (Format.JPEG, "JPEG", {"quality": 95, "progressive": True}),
        (Format.JPEG, "JPEG", {"quality": 95, "restart_marker_rows": 1, "subsampling": 0}),
        (Format.JPEG, "MPO", {"quality": 95, "save_all": True, "append_images": [Image.new("RGB", (8, 8))]}),
        (Format.PNG, "PNG", {}),
        (Format.PNG, "PNG", {"save_all": True, "append_images": [Image.new("RGB", (64, 48))]}),
        (Format.WEBP, "WEBP", {"quality": 95}),
        (Format.WEBP, "WEBP", {"lossless": True, "save_all": True, "append_images": [Image.new("RGB", (64, 48))]}),
        (Format.TIFF, "TIFF", {}),
        (Format.TIFF, "TIFF", {"compression": "tiff_lzw"}),
        (Format.TIFF, "TIFF", {"compression": "jpeg", "quality": 95}),
        (Format.TIFF, "TIFF", {"save_all": True, "append_images": [Image.new("L", (8, 8))]}),
        (Format.BMP, "BMP", {}),
        (Format.GIF, "GIF", {"save_all": True, "append_images": [Image.new("RGB", (64, 48))]}),
        (Format.HEIF, "HEIF", {"quality": 95}),
        (Format.AVIF, "AVIF", {"quality": 95}),
        (Format.AVIF, "AVIF", {"quality": 95, "save_all": True, "append_images": [Image.new("RGB", (64, 48))]}),
    ],
)
def test_the_first_picture_of_every_format(form: Format, saved: str, options: dict[str, Any]) -> None:
    pixels = decode(encoded(quarters(), saved, **options), form, LIMIT)
    assert_upright(pixels)
    assert pixels.dtype == np.uint8
    assert pixels.flags.c_contiguous
    assert pixels.flags.writeable


@pytest.mark.parametrize("orientation", STORED)
@pytest.mark.parametrize(
    ("form", "saved", "options"),
    [
        (Format.JPEG, "JPEG", {"quality": 95}),
        (Format.PNG, "PNG", {}),
        (Format.WEBP, "WEBP", {"quality": 95}),
        (Format.TIFF, "TIFF", {}),
        (Format.TIFF, "TIFF", {"compression": "tiff_adobe_deflate"}),
        (Format.AVIF, "AVIF", {"quality": 95}),
        (Format.HEIF, "HEIF", {"quality": 95}),
    ],
)
def test_every_orientation_comes_out_upright(
    form: Format, saved: str, options: dict[str, Any], orientation: int
) -> None:
    stored = turned(orientation)
    tag = {"tiffinfo": {274: orientation}} if saved == "TIFF" else {"exif": exif(orientation)}
    assert_upright(decode(encoded(stored, saved, **options, **tag), form, LIMIT))


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_turns_nothing(orientation: int) -> None:
    assert_upright(decode(encoded(quarters(), "JPEG", quality=95, exif=exif(orientation)), Format.JPEG, LIMIT))


@pytest.mark.parametrize("broken", [b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0nonsense", b"Exif\0\0MM"])
def test_broken_exif_turns_nothing(broken: bytes) -> None:
    assert_upright(decode(encoded(quarters(), "JPEG", quality=95, exif=broken), Format.JPEG, LIMIT))


def test_an_orientation_in_xmp_alone() -> None:
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><d tiff:Orientation="6"/></x:xmpmeta>'
    assert_upright(decode(encoded(turned(6), "JPEG", quality=95, xmp=packet), Format.JPEG, LIMIT))


def test_an_orientation_in_the_xmp_of_an_avif_has_no_say() -> None:
    # There the container alone turns pictures (MIAF, ISO/IEC 23000-22).
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><d tiff:Orientation="6"/></x:xmpmeta>'
    assert_upright(decode(encoded(quarters(), "AVIF", quality=95, xmp=packet), Format.AVIF, LIMIT))


def test_an_orientation_behind_the_pixels_of_a_png() -> None:
    data = encoded(turned(6), "PNG")
    late = data[:-12] + chunk(b"eXIf", exif(6)[6:]) + data[-12:]
    assert_upright(decode(late, Format.PNG, LIMIT))


def test_the_orientation_tag_of_a_heic_has_no_say() -> None:
    # Its container turns the picture itself, and phones leave the tag of the sensor in the Exif data.
    pillow_heif.register_heif_opener()
    file = pillow_heif.from_pillow(quarters())
    buffer = io.BytesIO()
    file.save(buffer, quality=95, exif=exif(1))
    lying = buffer.getvalue().replace(exif(1)[6:], exif(6)[6:])
    assert exif(6)[6:] in lying
    assert_upright(decode(lying, Format.HEIF, LIMIT))


def test_the_orientations_of_the_corpus(corpus: Path) -> None:
    folder = corpus / "C_exif_samples/jpg/orientation"
    for way in ("landscape", "portrait"):
        thumbnails = []
        for orientation in range(1, 9):
            data = (folder / f"{way}_{orientation}.jpg").read_bytes()
            pixels = decode(data, Format.JPEG, LIMIT)
            assert (pixels.shape[1] > pixels.shape[0]) is (way == "landscape")
            thumbnails.append(np.asarray(Image.fromarray(pixels).resize((24, 24)), np.int16))
        for thumbnail in thumbnails[1:]:
            assert np.abs(thumbnail - thumbnails[0]).mean() < 8


@pytest.mark.parametrize("saved", ["PNG", "TIFF"])
def test_sixteen_bits_of_grey_keep_their_range(saved: str) -> None:
    deep = np.linspace(0, 65535, 256 * 4, dtype=np.uint16).reshape(4, 256)
    pixels = decode(encoded(Image.fromarray(deep), saved), Format(saved), LIMIT)
    assert (pixels[..., 0] == deep >> 8).all()
    assert pixels[0, 0].tolist() == [0, 0, 0]
    assert pixels[-1, -1].tolist() == [255, 255, 255]


def test_sixteen_bits_of_grey_with_zero_as_white() -> None:
    deep = np.full((2, 2), 0xF000, np.uint16)
    pixels = decode(encoded(Image.fromarray(deep), "TIFF", tiffinfo={262: 0}), Format.TIFF, LIMIT)
    assert pixels[0, 0].tolist() == [0x0F, 0x0F, 0x0F]


def test_sixteen_bits_of_colour() -> None:
    rows = b"".join(b"\0" + struct.pack(">6H", 0, 32768, 65535, 0x1234, 0xABCD, 0x0F0F) for _ in range(2))
    header = struct.pack(">IIBBBBB", 2, 2, 16, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    assert decode(data, Format.PNG, LIMIT)[0].tolist() == [[0, 128, 255], [0x12, 0xAB, 0x0F]]


@pytest.mark.parametrize("kind", ["F", "I"])
def test_measurements_are_no_photos(kind: str) -> None:
    with pytest.raises(NotAPicture):
        decode(encoded(Image.new(kind, (8, 8), 1), "TIFF"), Format.TIFF, LIMIT)


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        (Image.new("RGBA", (4, 4), (200, 0, 0, 0)), (255, 255, 255)),
        (Image.new("RGBA", (4, 4), (200, 0, 0, 255)), (200, 0, 0)),
        (Image.new("RGBA", (4, 4), (200, 0, 0, 128)), (227, 127, 127)),
        (Image.new("LA", (4, 4), (100, 51)), (224, 224, 224)),
        (Image.new("L", (4, 4), 77), (77, 77, 77)),
        (Image.new("1", (4, 4), 1), (255, 255, 255)),
        (Image.new("RGB", (4, 4), (9, 8, 7)).quantize(), (9, 8, 7)),
    ],
)
def test_see_through_parts_lie_on_white(image: Image.Image, expected: tuple[int, int, int]) -> None:
    assert decode(encoded(image, "PNG"), Format.PNG, LIMIT)[0, 0].tolist() == list(expected)


@pytest.mark.parametrize("saved", ["PNG", "GIF"])
def test_a_see_through_entry_of_a_palette(saved: str) -> None:
    image = Image.fromarray(np.array([[0, 1]], np.uint8), "P")
    image.putpalette([255, 0, 0, 0, 0, 255])
    pixels = decode(encoded(image, saved, transparency=0), Format(saved), LIMIT)
    assert pixels[0].tolist() == [[255, 255, 255], [0, 0, 255]]


def test_a_see_through_colour() -> None:
    image = Image.fromarray(np.array([[[1, 2, 3], [4, 5, 6]]], np.uint8))
    pixels = decode(encoded(image, "PNG", transparency=(1, 2, 3)), Format.PNG, LIMIT)
    assert pixels[0].tolist() == [[255, 255, 255], [4, 5, 6]]


def test_four_inks_without_a_profile() -> None:
    assert_upright(decode(encoded(quarters().convert("CMYK"), "JPEG", quality=97), Format.JPEG, LIMIT))
    assert_upright(decode(encoded(quarters().convert("CMYK"), "TIFF"), Format.TIFF, LIMIT))


def test_four_inks_with_a_profile() -> None:
    cyan = Image.new("CMYK", (16, 16), (255, 0, 0, 0))
    for saved in ("JPEG", "TIFF"):
        data = encoded(cyan, saved, icc_profile=profiles.printing((50, 0, 0)))
        assert decode(data, Format(saved), LIMIT)[8, 8].tolist() == pytest.approx([119] * 3, abs=4)


def test_grey_with_a_profile() -> None:
    data = encoded(Image.new("L", (16, 16), 128), "JPEG", quality=97, icc_profile=profiles.grey(1.0))
    assert decode(data, Format.JPEG, LIMIT)[8, 8].tolist() == pytest.approx([188] * 3, abs=3)


@pytest.mark.parametrize(
    ("form", "saved"),
    [
        (Format.JPEG, "JPEG"),
        (Format.PNG, "PNG"),
        (Format.WEBP, "WEBP"),
        (Format.TIFF, "TIFF"),
        (Format.HEIF, "HEIF"),
        (Format.AVIF, "AVIF"),
    ],
)
def test_display_p3_is_converted(form: Format, saved: str) -> None:
    flat = Image.new("RGB", (32, 32), (224, 172, 105))
    pixels = decode(encoded(flat, saved, quality=97, icc_profile=profile_of(DISPLAY_P3)), form, LIMIT)
    # Worked out with the matrix of CSS Color Module Level 4.
    assert pixels[16, 16].tolist() == pytest.approx([233, 170, 93], abs=4)


def test_colours_are_converted_below_transparency() -> None:
    image = Image.new("RGBA", (4, 4), (224, 172, 105, 128))
    pixels = decode(encoded(image, "PNG", icc_profile=profile_of(DISPLAY_P3)), Format.PNG, LIMIT)
    assert pixels[0, 0].tolist() == pytest.approx([244, 212, 173], abs=3)


@pytest.mark.parametrize(
    ("space", "index", "expected"),
    [(0xFFFF, b"R03", [240, 174, 102]), (0xFFFF, b"R98", [224, 172, 105]), (1, b"R03", [224, 172, 105])],
)
def test_adobe_rgb_that_only_the_exif_data_name(space: int, index: bytes, expected: list[int]) -> None:
    fields = {piexif.ExifIFD.ColorSpace: space}
    tags = exif(1, Exif=fields, Interop={piexif.InteropIFD.InteroperabilityIndex: index})
    data = encoded(Image.new("RGB", (32, 32), (224, 172, 105)), "JPEG", quality=97, subsampling=0, exif=tags)
    assert decode(data, Format.JPEG, LIMIT)[16, 16].tolist() == pytest.approx(expected, abs=3)


@pytest.mark.parametrize(
    ("primaries", "curve", "expected"),
    [(12, 13, [233, 170, 93]), (1, 13, [224, 172, 105]), (12, 16, [224, 172, 105])],
)
def test_colours_that_a_heic_names_by_number(primaries: int, curve: int, expected: list[int]) -> None:
    flat = Image.new("RGB", (32, 32), (224, 172, 105))
    data = encoded(flat, "HEIF", quality=97, color_primaries=primaries, transfer_characteristics=curve)
    assert decode(data, Format.HEIF, LIMIT)[16, 16].tolist() == pytest.approx(expected, abs=4)


def test_a_broken_profile_does_not_refuse_the_picture() -> None:
    for profile in (b"nonsense", profiles.grey(2.2), ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()):
        assert_upright(decode(encoded(quarters(), "JPEG", quality=95, icc_profile=profile), Format.JPEG, LIMIT))


@pytest.mark.parametrize("form", SAVED)
def test_too_many_pixels_by_the_header(form: Format) -> None:
    data = encoded(quarters(), SAVED[form])
    assert_upright(decode(data, form, 64 * 48 / 1e6), near=60)
    with pytest.raises(TooManyPixels) as caught:
        decode(data, form, (64 * 48 - 1) / 1e6)
    assert caught.value.facts == {"megapixels": 0.003072, "limit": 0.003071}


def test_a_header_that_claims_a_huge_picture_allocates_nothing() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(100)))
    with pytest.raises(TooManyPixels) as caught:
        decode(data, Format.PNG, LIMIT)
    assert "3600 megapixels" in str(caught.value)


def test_a_photo_of_two_hundred_megapixels_is_within_the_limit_of_pillow_too() -> None:
    # Pillow alone refuses above 179 megapixels. This one ends behind its header, so it is broken, but not too large.
    header = struct.pack(">IIBBBBB", 16_320, 12_240, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(100)))[:-8]
    with pytest.raises(BrokenPicture):
        decode(data, Format.PNG, LIMIT)


@pytest.mark.parametrize("size", [(1, 101), (101, 1), (3000, 29)])
def test_a_line_is_no_photo(size: tuple[int, int]) -> None:
    with pytest.raises(NotAPicture):
        decode(encoded(Image.new("RGB", size), "PNG"), Format.PNG, LIMIT)


@pytest.mark.parametrize("size", [(1, 1), (1, 100), (3000, 30)])
def test_small_and_wide_pictures_are_photos(size: tuple[int, int]) -> None:
    assert decode(encoded(Image.new("RGB", size), "PNG"), Format.PNG, LIMIT).shape == (size[1], size[0], 3)


@pytest.mark.parametrize("tag", [254, 50706])
def test_a_camera_original_in_tiff_clothes_is_refused(tag: int) -> None:
    value = {254: 1, 50706: b"\1\4\0\0"}[tag]
    with pytest.raises(NotAPicture):
        decode(encoded(quarters(), "TIFF", tiffinfo={tag: value}), Format.TIFF, LIMIT)


@pytest.mark.parametrize("form", SAVED)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_a_truncated_picture_is_refused(form: Format, share: float) -> None:
    data = encoded(noise(), SAVED[form])
    with pytest.raises(PhotoError):
        decode(data[: int(len(data) * share)], form, LIMIT)


def test_nothing_but_known_errors_for_damaged_pictures() -> None:
    randomly = np.random.default_rng(7)
    for form, saved in SAVED.items():
        whole = encoded(noise(48, 40), saved, exif=exif(3))
        for _ in range(60):
            data = bytearray(whole)
            for at in randomly.integers(0, len(data), 6):
                data[at] = randomly.integers(0, 256)
            try:
                pixels = decode(bytes(data), form, 1.0)
            except PhotoError:
                continue
            assert pixels.shape[2] == 3
