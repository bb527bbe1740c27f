"""`prepare --dry-run` says what would happen and makes no copy; `--timings` says where the time went."""

import json
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from consent_db.register import Register
from tests.cli.terminal import Terminal
from tests.conftest import PASSPHRASE


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A portrait, the same one under a second name, and a broken picture."""
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.fromarray(data.astronaut()).save(folder / "a.jpg")
    (folder / "again.jpg").write_bytes((folder / "a.jpg").read_bytes())
    (folder / "broken.jpg").write_bytes((folder / "a.jpg").read_bytes()[:5000])
    return folder


def test_a_dry_run_says_what_would_happen_and_writes_no_copy(
    photos: Path, register: Path, terminal: Terminal, tmp_path: Path
) -> None:
    out, report = tmp_path / "copies", tmp_path / "report.json"
    words = ["prepare", photos, "--channel", "website", "--out", out, "--register", register, "--date", "2026-06-01"]
    dry = terminal(*words, "--dry-run", "--report", report)
    dry.failed(1, "broken.jpg", "2 of 3 photos would be prepared for Website: 2 faces shown on 1 consent, 0 covered")
    assert "No copy was written" in dry.out
    assert not out.exists()
    assert "photo-0001" not in terminal("register", "published", "--register", register, "--json").succeeded().out
    said = {Path(photo["source"]).name: photo for photo in json.loads(report.read_text())["photos"]}
    assert {name: (one["status"], one["output"]) for name, one in said.items()} == {
        "a.jpg": ("ready", None),
        "again.jpg": ("ready", None),
        "broken.jpg": ("failed", None),
    }
    terminal(*words, "--report", report).failed(1, "2 of 3 photos prepared")
    real = {Path(photo["source"]).name: photo for photo in json.loads(report.read_text())["photos"]}
    assert real["a.jpg"]["status"] == "exported"
    assert real["a.jpg"]["faces"] == said["a.jpg"]["faces"]


def test_a_dry_run_for_another_channel_says_why_a_face_would_be_covered(
    photos: Path, register: Path, terminal: Terminal, tmp_path: Path
) -> None:
    words = ["prepare", photos / "a.jpg", "--channel", "x", "--out", tmp_path / "copies", "--register", register]
    assert "Covered because: other-channel 1" in terminal(*words, "--dry-run").succeeded().out.replace("_", "-")


def test_a_dry_run_refuses_what_the_real_run_would_refuse(photos: Path, register: Path, terminal: Terminal) -> None:
    words = ["prepare", photos, "--channel", "website", "--register", register, "--dry-run"]
    terminal(*words, "--out", photos / "copies").failed(2, "the originals are there")
    terminal(*words, "--out", photos.parent / "copies", "--event", "Eileen").failed(2, "names a person")


def test_a_dry_run_leaves_the_publications_as_they_are(
    photos: Path, register: Path, terminal: Terminal, tmp_path: Path
) -> None:
    words = ["prepare", photos / "a.jpg", "--channel", "website", "--out", tmp_path / "copies", "--register", register]
    terminal(*words, "--dry-run").succeeded()
    with Register.open(register, PASSPHRASE) as opened:
        assert list(opened.publications()) == []


def test_timings_name_every_stage(photos: Path, register: Path, terminal: Terminal, tmp_path: Path) -> None:
    words = ["prepare", photos / "a.jpg", "--channel", "website", "--out", tmp_path / "copies", "--register", register]
    said = terminal(*words, "--timings").succeeded().out
    lines = [line.split() for line in said.splitlines()]
    seconds = {line[0]: float(line[1]) for line in lines if len(line) == 6 and line[2] == "s"}
    assert list(seconds) == ["open", "search", "embed", "decide", "cover", "write", "prove", "record"]
    assert seconds["search"] > 0
    assert "1 photo with 1 face in" in said
    # The second time the faces are known, so that the search costs next to nothing.
    again = [line.split() for line in terminal(*words, "--timings").succeeded().out.splitlines()]
    assert next(float(line[1]) for line in again if line[:1] == ["search"]) < seconds["search"] / 2
