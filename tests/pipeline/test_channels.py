"""Channels come from a file that anybody may edit, and never enlarge or crop."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consent_db.records import Trait
from photoconsent.errors import ChannelsBroken, UnknownChannel
from photoconsent.paths import resources_folder
from photoconsent.pipeline.channels import KINDS, Channel, find_channel, load_channels
from photoconsent.pipeline.place import Switches

SHIPPED = load_channels(resources_folder() / "channels.toml")
sides = st.integers(1, 20_000)


def channel(**changes: object) -> Channel:
    return Channel(**{"name": "c", "title": "C", "kind": "public", **changes})  # type: ignore[arg-type]


def test_all_channels_of_the_contract_are_shipped() -> None:
    assert list(SHIPPED) == [
        "website",
        "intranet",
        "facebook",
        "instagram",
        "linkedin",
        "x",
        "youtube",
        "print",
        "closed-group",
    ]
    assert {one.kind for one in SHIPPED.values()} == set(KINDS)


@pytest.mark.parametrize(
    ("name", "photo", "copy"),
    [
        ("instagram", (6000, 4000), (1080, 720)),
        ("instagram", (3000, 4000), (1013, 1350)),
        ("instagram", (4000, 4000), (1080, 1080)),
        ("instagram", (640, 480), (640, 480)),
        ("facebook", (6000, 2000), (1200, 400)),
        ("linkedin", (4000, 3000), (1200, 900)),
        ("x", (4000, 3000), (1200, 900)),
        ("website", (3000, 4000), (1536, 2048)),
        ("print", (6000, 4000), (6000, 4000)),
        ("website", (20_000, 3), (2048, 1)),
    ],
)
def test_the_size_of_a_copy(name: str, photo: tuple[int, int], copy: tuple[int, int]) -> None:
    assert SHIPPED[name].fit(*photo) == copy


@given(sides, sides, st.sampled_from(sorted(SHIPPED)))
def test_a_copy_keeps_its_shape_and_is_never_enlarged(width: int, height: int, name: str) -> None:
    w, h = SHIPPED[name].fit(width, height)
    assert 1 <= w <= width
    assert 1 <= h <= height
    assert abs(w * height - h * width) <= max(width, height)


@given(sides, sides)
def test_a_copy_fits_into_one_of_the_shapes(width: int, height: int) -> None:
    shapes = ((1080, 1350), (1080, 566))
    w, h = channel(sizes=shapes).fit(width, height)
    assert any(w <= most_w and h <= most_h for most_w, most_h in shapes)


def test_limits_and_quality() -> None:
    assert SHIPPED["instagram"].max_bytes == 8_000_000
    assert SHIPPED["website"].max_bytes is None
    assert (SHIPPED["website"].quality, SHIPPED["print"].quality) == (88, 95)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "no channels"),
        ("[a", "end of a table"),
        ("a = 1", "a: not a table"),
        ('[a]\ntitle = "A"\nkind = "secret"', "a: kind must be"),
        ('[a]\nkind = "public"', "a: title is missing"),
        ('[a]\ntitle = "A"\nkind = "public"\nsize = 3', "a: unknown size"),
        ('[a]\ntitle = "A"\nkind = "public"\nlong_side = -5', "a: long_side must be a number"),
        ('[a]\ntitle = "A"\nkind = "public"\nlong_side = true', "a: long_side must be a number"),
        ('[a]\ntitle = "A"\nkind = "public"\nlong_side = 2.5', "a: long_side must be a whole number"),
        ('[a]\ntitle = "A"\nkind = "public"\nsizes = [[1080]]', "a: sizes must be a list"),
        ('[a]\ntitle = "A"\nkind = "public"\nsizes = [1080, 1350]', "a: sizes must be a list"),
        ('[a]\ntitle = "A"\nkind = "public"\nquality = 100', "a: quality must be a number up to 95"),
        ('[a]\ntitle = "A"\nkind = "public"\ncover = ["codes"]', "a: cover must be a list of code, text"),
        ('[a]\ntitle = "A"\nkind = "public"\noffer = "code"', "a: offer must be a list of code, text"),
        ("\udcff", "utf-8"),
    ],
)
def test_a_broken_file_is_named_with_its_problem(tmp_path: Path, text: str, problem: str) -> None:
    file = tmp_path / "channels.toml"
    file.write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(ChannelsBroken, match=r"channels\.toml") as caught:
        load_channels(file)
    assert problem in str(caught.value)


def test_a_channel_can_have_more_covered_than_faces(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(
        '[a]\ntitle = "A"\nkind = "print"\noffer = ["screen", "code"]\ncover = ["plate"]'
    )
    switches = load_channels(tmp_path / "own.toml")["a"].switches
    assert switches == Switches((Trait.CODE, Trait.SCREEN), (Trait.PLATE,))
    assert all(not channel.switches.sought for channel in SHIPPED.values()), "it costs nothing that nobody asked for"


def test_a_missing_file_is_said_too(tmp_path: Path) -> None:
    with pytest.raises(ChannelsBroken, match="No such file"):
        load_channels(tmp_path / "channels.toml")


def test_an_unknown_channel_names_the_known_ones() -> None:
    with pytest.raises(UnknownChannel, match=r"myspace.*website, intranet"):
        find_channel(SHIPPED, "myspace")
    assert find_channel(SHIPPED, "x") is SHIPPED["x"]
