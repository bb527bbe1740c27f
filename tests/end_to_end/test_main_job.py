"""A folder of event photos becomes proven safe copies: the whole way, with the real networks and the real register."""

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photoconsent.pipeline.metadata import extras_of_jpeg
from photoconsent.sample import make_album
from tests.cli.terminal import Terminal


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """The sample album: photos, and a list with one person who signed."""
    folder = tmp_path / "album"
    make_album(folder)
    return folder


@pytest.fixture
def register(album: Path, terminal: Terminal) -> Path:
    """A register with that person in it."""
    file = album / "consents.register"
    terminal("register", "create", "--register", file).succeeded()
    terminal("register", "import", album / "people.csv", "--register", file).succeeded()
    return file


def prepare(terminal: Terminal, album: Path, register: Path, *more: object) -> dict[str, Any]:
    """Prepare the album for Instagram and give the report."""
    report = album / "report.json"
    terminal(
        *("prepare", album / "photos", "--channel", "instagram", "--out", album / "copies", "--event", "Open day"),
        *("--register", register, "--report", report, *more),
    ).succeeded()
    return json.loads(report.read_text())  # type: ignore[no-any-return]


def copies(report: dict[str, Any], album: Path) -> dict[str, Path]:
    return {Path(photo["source"]).name: album / photo["output"] for photo in report["photos"]}


def test_one_person_is_shown_on_a_form_and_a_crowd_is_covered(album: Path, register: Path, terminal: Terminal) -> None:
    report = prepare(terminal, album, register)
    shown = {
        Path(photo["source"]).name: [face["person"] for face in photo["faces"] if face["decision"] == "show"]
        for photo in report["photos"]
    }
    assert shown == {
        "IMG_0101.jpg": ["P0001"],
        "IMG_0102.jpg": ["P0001"],
        "IMG_0103.jpg": [],
        "IMG_0104.jpg": ["P0001"],
    }
    hidden = sum(face["decision"] == "hide" for photo in report["photos"] for face in photo["faces"])
    assert hidden >= 99
    assert {face["reason"] for photo in report["photos"] for face in photo["faces"]} >= {"consent", "unknown"}


def test_the_copies_carry_nothing_but_pixels(album: Path, register: Path, terminal: Terminal) -> None:
    report = prepare(terminal, album, register)
    for name, copy in copies(report, album).items():
        assert extras_of_jpeg(copy.read_bytes()) == ()
        with Image.open(copy) as picture:
            assert not picture.getexif()
            assert picture.width <= 1080
            assert picture.height <= 1350
        assert name not in copy.name
    exiftool = shutil.which("exiftool")
    assert exiftool or not os.environ.get("CI"), "the second opinion is missing"
    if exiftool:
        said = subprocess.run([exiftool, "-j", "-G", str(album / "copies")], check=True, capture_output=True).stdout
        groups = {key.split(":")[0] for entry in json.loads(said) for key in entry}
        assert groups <= {"SourceFile", "ExifTool", "File", "JFIF", "Composite"}


def test_a_withdrawn_consent_covers_the_person(album: Path, terminal: Terminal) -> None:
    with (album / "people.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    rows[0]["status"] = "withdrawn"
    with (album / "people.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    register = album / "consents.register"
    terminal("register", "create", "--register", register).succeeded()
    terminal("register", "import", album / "people.csv", "--register", register).succeeded()
    report = prepare(terminal, album, register)
    faces = [face for photo in report["photos"] for face in photo["faces"]]
    assert [face for face in faces if face["decision"] == "show"] == []
    assert [face["reason"] for face in faces].count("withdrawn") == 3


@pytest.mark.parametrize(
    "changes", [("--channel", "linkedin"), ("--date", "2025-12-31"), ("--date", "2037-01-01"), ("--no-recognition",)]
)
def test_a_consent_covers_its_channel_and_its_days_and_nothing_else(
    album: Path, register: Path, terminal: Terminal, changes: tuple[str, ...]
) -> None:
    report = prepare(terminal, album, register, *changes)
    assert all(face["decision"] == "hide" for photo in report["photos"] for face in photo["faces"])


def test_every_export_is_on_record(album: Path, register: Path, terminal: Terminal) -> None:
    report = prepare(terminal, album, register)
    from consent_db.register import Register
    from tests.conftest import PASSPHRASE

    with Register.open(register, PASSPHRASE) as opened:
        log = {entry.export.output_sha256: entry.export for entry in opened.publications()}
    assert set(log) == {photo["output_sha256"] for photo in report["photos"]}
    for photo in report["photos"]:
        decisions = [face["decision"] for face in photo["faces"]]
        assert log[photo["output_sha256"]].hidden == decisions.count("hide")
        assert [shown.person for shown in log[photo["output_sha256"]].shown] == ["P0001"] * decisions.count("show")


def test_the_copies_prove_again_and_a_changed_one_does_not(album: Path, register: Path, terminal: Terminal) -> None:
    report = prepare(terminal, album, register)
    terminal("verify", album / "copies", "--report", album / "report.json").succeeded()
    victim = copies(report, album)["IMG_0102.jpg"]
    victim.write_bytes((album / "photos" / "IMG_0102.jpg").read_bytes())
    terminal("verify", album / "copies", "--report", album / "report.json").failed(1, victim.name)


@pytest.mark.corpus
def test_a_labelled_album_leaks_nobody(tmp_path: Path, corpus: Path, terminal: Terminal) -> None:
    tools, faces = corpus.parent / "tools", corpus / "B_lfw_dev"
    album = tmp_path / "album"
    people = ["--people", faces / "people", "--strangers", faces / "strangers"]
    make = [sys.executable, tools / "make_album.py", *people, "--out", album, "--photos", "4", "--seed", "11"]
    subprocess.run(make, check=True, capture_output=True)
    register = album / "consents.register"
    terminal("register", "create", "--register", register).succeeded()
    terminal("register", "import", album / "people.csv", "--register", register).succeeded()
    prepare(terminal, album, register, "--original-size")
    score = subprocess.run(
        [sys.executable, tools / "score_album.py", album, album / "report.json"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert score.returncode == 0, score.stdout
    count = json.loads(score.stdout.splitlines()[-2])
    assert (count["leaked"], count["missing_photo"], count["not_found"]) == (0, 0, 0)
    assert count["hidden"] <= 0.1 * count["may_show"]
