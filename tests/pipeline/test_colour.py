from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms

from photoconsent.pipeline.colour import ADOBE_RGB, BT_2020, DISPLAY_P3, Primaries, profile_of, transform_to_srgb
from tests.pipeline import profiles

# Linear light, from CSS Color Module Level 4, sample code: Display P3 and Adobe RGB to sRGB.
P3_TO_SRGB = np.array([[1.2249402, -0.2249402, 0.0], [-0.0420570, 1.0420570, 0.0], [-0.0196376, -0.0786360, 1.0982736]])
ADOBE_TO_SRGB = np.array([[1.3983557, -0.3983557, 0.0], [0.0, 1.0, 0.0], [0.0, -0.0429290, 1.0429290]])
SRGB = Primaries((0.64, 0.33), (0.30, 0.60), (0.15, 0.06), None)

COLOURS = np.array([[[224, 172, 105], [120, 60, 40], [128, 128, 128], [255, 255, 255], [90, 140, 110], [0, 0, 0]]])


def to_srgb_curve(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * np.maximum(linear, 1e-9) ** (1 / 2.4) - 0.055)


def from_srgb_curve(coded: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)


def converted(primaries: Primaries) -> NDArray[np.int64]:
    image = Image.fromarray(COLOURS.astype(np.uint8))
    transform = transform_to_srgb(image, profile_of(primaries))
    assert transform is not None
    return np.asarray(transform.apply(image)).astype(int)


def test_display_p3_becomes_srgb() -> None:
    expected = to_srgb_curve(from_srgb_curve(COLOURS / 255) @ P3_TO_SRGB.T)
    assert np.abs(converted(DISPLAY_P3) - expected.clip(0, 1) * 255).max() <= 2


def test_adobe_rgb_becomes_srgb() -> None:
    expected = to_srgb_curve((COLOURS / 255) ** (563 / 256) @ ADOBE_TO_SRGB.T)
    assert np.abs(converted(ADOBE_RGB) - expected.clip(0, 1) * 255).max() <= 2


def test_bt_2020_is_wider_than_display_p3() -> None:
    saturated = COLOURS[0, 0]
    assert converted(BT_2020)[0, 0, 2] < converted(DISPLAY_P3)[0, 0, 2] < saturated[2]


def test_white_and_black_and_grey_stay() -> None:
    for space in (DISPLAY_P3, ADOBE_RGB, BT_2020):
        assert converted(space)[0, 3].tolist() == [255, 255, 255]
        assert converted(space)[0, 5].tolist() == [0, 0, 0]
        assert np.ptp(converted(space)[0, 2]) <= 1


@pytest.mark.parametrize("made_by", ["little-cms", "us"])
def test_srgb_in_other_words_needs_no_work(made_by: str) -> None:
    ours = profile_of(SRGB)
    theirs = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert transform_to_srgb(Image.new("RGB", (1, 1)), ours if made_by == "us" else theirs) is None


@pytest.mark.parametrize(
    "broken", [b"", b"no profile", profile_of(ADOBE_RGB)[:200], bytes(3000), profiles.grey(2.2), None]
)
def test_a_broken_or_foreign_profile_leaves_the_colours(broken: bytes | None) -> None:
    assert transform_to_srgb(Image.new("RGB", (1, 1)), broken) is None


def test_a_grey_profile() -> None:
    image = Image.new("L", (1, 1), 128)
    transform = transform_to_srgb(image, profiles.grey(1.0))
    assert transform is not None
    expected = float(to_srgb_curve(np.array(128 / 255))) * 255
    assert np.asarray(transform.apply(image))[0, 0] == pytest.approx([expected] * 3, abs=2)


def test_a_printing_profile() -> None:
    inks = Image.frombytes("CMYK", (3, 1), bytes((255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255)))
    transform = transform_to_srgb(inks, profiles.printing((50, 0, 0)))
    assert transform is not None
    cyan, paper, black = np.asarray(transform.apply(inks))[0].tolist()
    # CIE Lab 50, 0, 0 is sRGB 119, 119, 119; without the profile it would be pure cyan.
    assert cyan == pytest.approx([119] * 3, abs=3)
    assert paper == pytest.approx([255] * 3, abs=2)
    assert black == pytest.approx([0] * 3, abs=2)


def test_lab_needs_no_profile() -> None:
    image = Image.merge("LAB", [Image.new("L", (1, 1), v) for v in (136, 128, 128)])
    transform = transform_to_srgb(image, None)
    assert transform is not None
    assert np.ptp(np.asarray(transform.apply(image))) <= 2


def test_the_phone_pictures_of_the_corpus_are_in_display_p3(corpus: Path) -> None:
    described = (corpus / "C_exif_samples/heic/mobile/iphone_13_pro_max.HEIC").read_bytes()
    start = described.index(b"appl", described.index(b"prof"))
    theirs = described[start - 4 : start + 544]
    image = Image.fromarray(COLOURS.astype(np.uint8))
    transform = transform_to_srgb(image, theirs)
    assert transform is not None
    assert np.abs(np.asarray(transform.apply(image)).astype(int) - converted(DISPLAY_P3)).max() <= 2
