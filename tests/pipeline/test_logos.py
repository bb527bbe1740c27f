"""The logos that an organisation names are found where they are printed, at any size and turn, and nowhere else."""

from pathlib import Path

import cv2
import numpy as np
import pytest
import skimage.data

from consent_db.records import Trait
from photoconsent.pipeline.area import bounds_of
from photoconsent.pipeline.beside import Beside
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.logo_files import MOST, Logo, LogoUnreadable, NoLogos, TooManyLogos, load_logos
from photoconsent.pipeline.logos import Logos
from photoconsent.pipeline.timing import Stage
from tests.pipeline.drawn_codes import room
from tests.pipeline.drawn_logos import as_png, kept_in, logos, printed

WORDED = ("arms", "badge", "word")
"""Those that have more than an outline; docs/accuracy.md has the others."""


@pytest.fixture(scope="module")
def finder() -> Logos:
    return Logos([Logo(name, as_png(picture)) for name, picture in logos().items()])


@pytest.fixture(scope="module")
def chest() -> Pixels:
    """A person from the waist up, 1,024 pixels wide."""
    return np.asarray(cv2.resize(skimage.data.astronaut(), (1024, 1024), interpolation=cv2.INTER_CUBIC), np.uint8)


def around(corners: np.ndarray) -> Box:
    (x, y), (right, bottom) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    return Box(x, y, right - x, bottom - y)


@pytest.mark.parametrize("name", WORDED)
@pytest.mark.parametrize(("long", "turn", "light"), [(60, 0, 1.0), (200, -70, 0.6)])
def test_a_printed_logo_is_found_whole(
    name: str, long: float, turn: float, light: float, chest: Pixels, finder: Logos
) -> None:
    photo, corners = printed(chest, logos()[name], (420, 760), long, turn, light, lean=0.05, soft=0.6)
    (found,) = finder.find(photo)
    there, box = around(corners), bounds_of(found.area)
    assert found.trait is Trait.LOGO
    assert box.shared(there) > 0.9 * there.area
    assert box.area < 3 * there.area


def test_one_printed_light_on_dark_is_the_same_logo(chest: Pixels, finder: Logos) -> None:
    badge = logos()["badge"].copy()
    badge[..., :3] = 255 - badge[..., :3]
    photo, corners = printed(chest, badge, (420, 760), 150)
    (found,) = finder.find(photo)
    assert bounds_of(found.area).shared(around(corners)) > 0.9 * around(corners).area


def test_two_of_them_are_two_places_in_a_large_photo(finder: Logos) -> None:
    photo, _ = printed(room(4000, 3000), logos()["badge"], (900, 900), 200, 12)
    photo, _ = printed(photo, logos()["arms"], (3000, 2000), 260, -8)
    assert len(finder.find(photo)) == 2


@pytest.mark.parametrize("name", ["astronaut", "coffee", "chelsea", "rocket", "immunohistochemistry"])
def test_nothing_is_found_where_none_is(name: str, finder: Logos) -> None:
    assert finder.find(np.ascontiguousarray(getattr(skimage.data, name)())) == ()


def test_a_picture_without_any_feature_finds_nothing(finder: Logos) -> None:
    assert finder.find(np.full((300, 400, 3), 128, np.uint8)) == ()


def test_they_are_looked_for_where_that_is_asked_for_and_some_are_named(chest: Pixels) -> None:
    photo, _ = printed(chest, logos()["badge"], (420, 760), 150)
    named = (Logo("badge", as_png(logos()["badge"])),)
    beside = Beside()
    found = beside.look(photo, frozenset({Trait.LOGO}), named)
    assert [place.trait for place in found.places] == [Trait.LOGO]
    assert [spent.stage for spent in found.spent] == [Stage.LOGOS]
    assert beside.look(photo, frozenset({Trait.LOGO})).places == ()
    assert beside.look(photo, frozenset(), named).spent == ()


def test_a_folder_of_logos_is_read_by_name(tmp_path: Path) -> None:
    kept_in(tmp_path, "badge", "arms")
    (tmp_path / "notes.txt").write_text("not a logo")
    (tmp_path / "._badge.png").write_bytes(b"what a Mac leaves")
    assert [logo.name for logo in load_logos(tmp_path)] == ["arms.png", "badge.png"]


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_without_any_is_no_photo_without_logos(there: bool, tmp_path: Path) -> None:
    folder = tmp_path / "logos"
    if there:
        folder.mkdir()
    with pytest.raises(NoLogos):
        load_logos(folder)


def test_there_is_a_limit(tmp_path: Path) -> None:
    for n in range(MOST + 1):
        (tmp_path / f"{n}.png").write_bytes(b"")
    with pytest.raises(TooManyLogos):
        load_logos(tmp_path)


@pytest.mark.parametrize("data", [b"", b"no picture", as_png(np.zeros((16, 16, 4), np.uint8)), b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_logo_is_named(data: bytes) -> None:
    with pytest.raises(LogoUnreadable, match=r"house\.png"):
        Logos([Logo("house.png", data)])


def test_a_file_of_many_megabytes_is_no_logo(tmp_path: Path) -> None:
    (tmp_path / "poster.png").write_bytes(bytes(2_000_001))
    with pytest.raises(LogoUnreadable, match=r"poster\.png"):
        load_logos(tmp_path)
