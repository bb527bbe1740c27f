"""Copies are named after the event and a number, and never land among the originals."""

from pathlib import Path

import pytest

from photoconsent.errors import OutInsideSource, OutNotWritable
from photoconsent.pipeline.naming import check_out_folder, name_copies, slug


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("Sommerfest 2026", "sommerfest-2026"),
        ("Åpen dag på Ærø – Ødegård!", "apen-dag-pa-aero-odegard"),
        ("", "photo"),
        ("../../etc/passwd", "etc-passwd"),
        ("写真", "photo"),
        ("x" * 200, "x" * 60),
    ],
)
def test_the_event_becomes_a_plain_name(event: str, expected: str) -> None:
    assert slug(event) == expected


def test_numbers_go_on_after_what_the_folder_holds(tmp_path: Path) -> None:
    for taken in ("sommerfest-0007.jpg", "SOMMERFEST-0009.JPG", "vinterfest-0100.jpg", "sommerfest-0011.jpg.bak"):
        (tmp_path / taken).touch()
    names = [path.name for path in name_copies(2, "Sommerfest", tmp_path)]
    assert names == ["sommerfest-0010.jpg", "sommerfest-0011.jpg"]


def test_a_folder_that_is_not_there_yet_starts_at_one(tmp_path: Path) -> None:
    assert [p.name for p in name_copies(1, "", tmp_path / "new")] == ["photo-0001.jpg"]


@pytest.mark.parametrize("out", [".", "copies", "deep/er"])
def test_copies_may_not_go_into_a_folder_of_originals(tmp_path: Path, out: str) -> None:
    with pytest.raises(OutInsideSource):
        check_out_folder(tmp_path / out, [tmp_path])
    assert not (tmp_path / "copies").exists()


def test_copies_may_not_go_beside_a_single_original(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    photo.touch()
    with pytest.raises(OutInsideSource):
        check_out_folder(tmp_path, [photo])
    check_out_folder(tmp_path / "copies", [photo])


def test_a_link_does_not_hide_that_the_folder_is_the_same(tmp_path: Path) -> None:
    originals = tmp_path / "originals"
    originals.mkdir()
    (tmp_path / "link").symlink_to(originals)
    with pytest.raises(OutInsideSource):
        check_out_folder(tmp_path / "link" / "copies", [originals])


def test_a_file_in_the_way_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(OutNotWritable):
        check_out_folder(tmp_path / "out", [tmp_path / "elsewhere"])


def test_copies_of_videos_have_numbers_too(tmp_path: Path) -> None:
    (tmp_path / "photo-0007.mp4").touch()
    assert [path.name for path in name_copies(1, "", tmp_path)] == ["photo-0008.jpg"]
