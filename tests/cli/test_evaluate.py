"""`photoconsent evaluate` counts what the real search misses in marked photos, and shows it."""

import json
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from tests.cli.terminal import Terminal
from tests.pipeline.portrait import FACE


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A portrait in which somebody marked the face and the flag behind it, and a photo without marks."""
    folder = tmp_path / "fest"
    folder.mkdir()
    Image.fromarray(data.astronaut()).save(folder / "a.png")
    Image.fromarray(data.astronaut()[::-1]).save(folder / "b.png")
    marks = [{"box": [FACE.x, FACE.y, FACE.w, FACE.h]}, {"box": [20, 300, 60, 60], "pose": "back <b>"}]
    entry = {"source": "a.png", "faces": marks}
    (folder / "marks.json").write_text(json.dumps({"schema": "photoconsent.faces/1", "photos": [entry]}))
    return folder


def test_the_figures_are_said_in_words_and_numbers(terminal: Terminal, photos: Path, tmp_path: Path) -> None:
    result = terminal("evaluate", photos, "--json", tmp_path / "e.json", "--workers", 1).succeeded()
    assert "Of 2 faces that you marked in 1 photos, 1 would not have been covered (50.0 %)" in result.out
    assert "1 photos are not in the list of marks" in result.out
    written = json.loads((tmp_path / "e.json").read_text())
    assert written["missed"] == [{"source": "a.png", "box": [20, 300, 60, 60]}]
    counts = {sort["faces"]: (sort["missed"], sort["of"]) for sort in written["sorts"]}
    assert counts["all faces"] == (1, 2)
    assert counts["pose: back <b>"] == (1, 1)
    assert counts["size: 48 to 95 pixels"] == (1, 2)


def test_the_page_shows_what_was_missed_and_carries_nothing_foreign(
    terminal: Terminal, photos: Path, tmp_path: Path
) -> None:
    terminal("evaluate", photos, "--page", tmp_path / "e.html", "--workers", 1).succeeded()
    page = (tmp_path / "e.html").read_text()
    assert page.count("<img src=") == 1
    assert "a.png: 60 × 60 pixels at 20, 300" in page
    assert "back &lt;b&gt;" in page
    assert "http" not in page


def test_what_a_search_wrote_can_be_corrected_and_used_as_marks(terminal: Terminal, photos: Path) -> None:
    terminal("detect", photos, "--json", photos / "marks.json", "--workers", 1).succeeded()
    assert ", none was missed (0.0 %)" in terminal("evaluate", photos, "--workers", 1).succeeded().out


def test_without_marks_it_says_how_to_make_them(terminal: Terminal, photos: Path) -> None:
    (photos / "marks.json").unlink()
    terminal("evaluate", photos).failed(2, "no list of marked faces", "detect --json")


def test_marks_of_other_photos_are_no_photos(terminal: Terminal, photos: Path) -> None:
    (photos / "a.png").unlink()
    terminal("evaluate", photos).failed(2, "There are no photos")
