"""A folder of event photos becomes proven safe copies: the whole way, with the real networks and the real register."""

import csv
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from consent_db.register import Register
from photoconsent.cli.app import run
from photoconsent.pipeline.metadata import extras_of_jpeg
from photoconsent.sample import NAME, make_album
from tests.cli.terminal import Terminal
from tests.conftest import PASSPHRASE


@dataclass(frozen=True)
class Prepared:
    """An album, the register beside it, and what `prepare` reported."""

    album: Path
    register: Path
    report: dict[str, Any]

    @property
    def copies(self) -> dict[str, Path]:
        """The copy of each photo, by the photo's name."""
        return {Path(photo["source"]).name: self.album / photo["output"] for photo in self.report["photos"]}

    @property
    def faces(self) -> list[dict[str, Any]]:
        """All faces of all photos."""
        return [face for photo in self.report["photos"] for face in photo["faces"]]


def typed(*arguments: object) -> None:
    """Type a command that must succeed."""
    assert run([str(argument) for argument in arguments]) == 0, arguments


def register_of(album: Path) -> Path:
    """A new register with the people of the album in it."""
    file = album / "consents.register"
    typed("register", "create", "--register", file)
    typed("register", "import", album / "people.csv", "--register", file)
    return file


def prepare(album: Path, register: Path, *more: object) -> Prepared:
    """Prepare the album for Instagram."""
    report = album / "report.json"
    typed(
        *("prepare", album / "photos", "--channel", "instagram", "--out", album / "copies", "--event", "Open day"),
        *("--register", register, "--report", report, *more),
    )
    return Prepared(album, register, json.loads(report.read_text()))


@pytest.fixture
def again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The passphrase, after `own_folders` has taken it away."""
    monkeypatch.setenv("PHOTOCONSENT_PASSPHRASE", PASSPHRASE)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """The sample album, prepared once; tests only look at it."""
    album = tmp_path_factory.mktemp("sample") / "album"
    make_album(album)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PHOTOCONSENT_PASSPHRASE", PASSPHRASE)
        patch.setenv("PHOTOCONSENT_HOME", str(tmp_path_factory.mktemp("home")))
        return prepare(album, register_of(album))


@pytest.fixture
def portrait(tmp_path: Path, again: None) -> Path:
    """The sample album with nothing but the portrait in it."""
    album = tmp_path / "album"
    make_album(album)
    for photo in sorted((album / "photos").iterdir())[1:]:
        photo.unlink()
    return album


def test_one_person_is_shown_on_a_form_and_a_crowd_is_covered(prepared: Prepared) -> None:
    shown = {
        Path(photo["source"]).name: [face["person"] for face in photo["faces"] if face["decision"] == "show"]
        for photo in prepared.report["photos"]
    }
    assert shown == {
        "IMG_0101.jpg": ["P0001"],
        "IMG_0102.jpg": ["P0001"],
        "IMG_0103.jpg": [],
        "IMG_0104.jpg": ["P0001"],
    }
    assert sum(face["decision"] == "hide" for face in prepared.faces) >= 99
    assert {face["reason"] for face in prepared.faces} >= {"consent", "unknown"}


def test_the_copies_carry_nothing_but_pixels(prepared: Prepared) -> None:
    for name, copy in prepared.copies.items():
        assert extras_of_jpeg(copy.read_bytes()) == ()
        with Image.open(copy) as picture:
            assert not picture.getexif()
            assert picture.width <= 1080
            assert picture.height <= 1350
        assert name not in copy.name
    exiftool = shutil.which("exiftool")
    assert exiftool or not os.environ.get("CI"), "the second opinion is missing"
    if exiftool:
        listing = [exiftool, "-j", "-G", str(prepared.album / "copies")]
        said = subprocess.run(listing, check=True, capture_output=True).stdout
        groups = {key.split(":")[0] for entry in json.loads(said) for key in entry}
        assert groups <= {"SourceFile", "ExifTool", "File", "JFIF", "Composite"}


def test_the_originals_are_untouched(prepared: Prepared, tmp_path: Path) -> None:
    make_album(tmp_path / "again")
    for photo in (prepared.album / "photos").iterdir():
        assert photo.read_bytes() == (tmp_path / "again" / "photos" / photo.name).read_bytes()


def test_every_export_is_on_record(prepared: Prepared) -> None:
    with Register.open(prepared.register, PASSPHRASE) as opened:
        log = {entry.copy.output_sha256: entry.copy for entry in opened.publications()}
    assert set(log) == {photo["output_sha256"] for photo in prepared.report["photos"]}
    for photo in prepared.report["photos"]:
        decisions = [face["decision"] for face in photo["faces"]]
        assert log[photo["output_sha256"]].hidden == decisions.count("hide")
        assert [shown.person for shown in log[photo["output_sha256"]].shown] == ["P0001"] * decisions.count("show")


def test_the_report_and_the_log_hold_no_name(prepared: Prepared, tmp_path: Path) -> None:
    assert NAME not in json.dumps(prepared.report)
    assert NAME.encode() not in prepared.register.read_bytes()


def test_the_copies_prove_again_and_a_changed_one_does_not(
    prepared: Prepared, tmp_path: Path, terminal: Terminal
) -> None:
    album = tmp_path / "album"
    shutil.copytree(prepared.album, album)
    terminal("verify", album / "copies", "--report", album / "report.json").succeeded()
    victim = album / "copies" / prepared.copies["IMG_0102.jpg"].name
    victim.write_bytes((album / "photos" / "IMG_0102.jpg").read_bytes())
    terminal("verify", album / "copies", "--report", album / "report.json").failed(1, victim.name)


def test_a_withdrawn_consent_covers_the_person(portrait: Path) -> None:
    with (portrait / "people.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    rows[0]["status"] = "withdrawn"
    with (portrait / "people.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    faces = prepare(portrait, register_of(portrait)).faces
    assert {face["decision"] for face in faces} == {"hide"}
    assert "withdrawn" in {face["reason"] for face in faces}


@pytest.mark.parametrize(
    "changes", [("--channel", "linkedin"), ("--date", "2025-12-31"), ("--date", "2037-01-01"), ("--no-recognition",)]
)
def test_a_consent_covers_its_channel_and_its_days_and_nothing_else(portrait: Path, changes: tuple[str, ...]) -> None:
    faces = prepare(portrait, register_of(portrait), *changes).faces
    assert {face["decision"] for face in faces} == {"hide"}


@pytest.mark.corpus
def test_a_labelled_album_leaks_nobody(tmp_path: Path, corpus: Path, again: None) -> None:
    tools, faces = corpus.parent / "tools", corpus / "B_lfw_dev"
    album = tmp_path / "album"
    people = ["--people", faces / "people", "--strangers", faces / "strangers"]
    make = [sys.executable, tools / "make_album.py", *people, "--out", album, "--photos", "4", "--seed", "11"]
    subprocess.run(make, check=True, capture_output=True)
    prepare(album, register_of(album), "--original-size")
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
