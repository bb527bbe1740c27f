"""`prepare` covers what tells who somebody is beside a face, as far as it is asked to, and says what it left."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from consent_db import encryption
from photoconsent.pipeline.codes import read_codes
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.logo_files import load_logos
from photoconsent.pipeline.logos import Logos
from photoconsent.pipeline.texts import Readers, find_texts
from tests.cli.terminal import Terminal
from tests.pipeline.drawn_codes import code, room, stuck
from tests.pipeline.drawn_logos import kept_in, logos, printed
from tests.pipeline.drawn_texts import written

TEXT = "P-0012345"


@pytest.fixture
def album(tmp_path: Path) -> tuple[Path, Box]:
    """One photo of a code, and where that lies."""
    photo, box = stuck(room(), code(TEXT), 300, 300)
    (tmp_path / "photos").mkdir()
    Image.fromarray(photo).save(tmp_path / "photos" / "a.png")
    return tmp_path / "photos", box


@pytest.fixture
def register(tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    file = tmp_path / "consents.register"
    terminal("register", "create", "--register", file).succeeded()
    return file


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """A photo of a sign, a badge and a car's number."""
    photo, _ = written(room(), "Resepsjon", 100, 100)
    photo, _ = written(photo, "KARI NORDMANN", 900, 300)
    photo, _ = written(photo, "AB 12345", 500, 800)
    (tmp_path / "scene").mkdir()
    Image.fromarray(photo).save(tmp_path / "scene" / "b.png")
    return tmp_path / "scene"


def prepared(photos: Path, register: Path, terminal: Terminal, *more: object, saying: str = "") -> dict[str, Any]:
    """The report's entry of the only photo, which has its copy."""
    out, report = photos.parent / "copies", photos.parent / "report.json"
    words = ("prepare", photos, "--channel", "website", "--out", out, "--register", register, "--report", report)
    assert saying in terminal(*words, "--workers", 1, *more).succeeded().out
    assert TEXT not in report.read_text()
    assert "NORDMANN" not in report.read_text()
    (entry,) = json.loads(report.read_text())["photos"]
    return dict(entry)


def readable(entry: dict[str, Any], photos: Path) -> list[str]:
    with Image.open(photos.parent / entry["output"]) as copy:
        return [one.text for one in read_codes(np.asarray(copy.convert("RGB")))]


def test_a_code_is_covered_where_it_is_asked_for(album: tuple[Path, Box], register: Path, terminal: Terminal) -> None:
    photos, box = album
    entry = prepared(photos, register, terminal, "--cover-codes", saying="Covered beside the faces: 1 code")
    assert readable(entry, photos) == []
    (area,) = entry["areas"]
    assert (area["kind"], area["why"], entry["offered"]) == ("code", "switch", [])
    assert Box(*area["box"]).iou(box) > 0.5


def test_without_a_switch_nothing_is_looked_for(album: tuple[Path, Box], register: Path, terminal: Terminal) -> None:
    photos, _ = album
    words = ("prepare", photos, "--channel", "website", "--out", photos.parent / "dry", "--register", register)
    said = terminal(*words, "--dry-run", "--timings").succeeded().out
    assert "search" in said
    assert "codes" not in said
    entry = prepared(photos, register, terminal)
    assert (entry["areas"], entry["offered"], readable(entry, photos)) == ([], [], [TEXT])


def test_a_policy_can_offer_what_nobody_covered_yet(
    album: tuple[Path, Box], register: Path, terminal: Terminal
) -> None:
    asked = terminal("register", "policy", "beside", "--offer", "code", "--register", register).succeeded()
    assert "Beside faces: offered code." in asked.out
    entry = prepared(album[0], register, terminal, saying="Not covered: 1 code in")
    assert [(one["kind"], one["why"]) for one in entry["offered"]] == [("code", "offered")]
    assert (entry["areas"], readable(entry, album[0])) == ([], [TEXT])
    covered = prepared(album[0], register, terminal, "--cover-codes")
    assert (len(covered["areas"]), covered["offered"]) == (1, [])


def test_a_rehearsal_says_the_same(album: tuple[Path, Box], register: Path, terminal: Terminal) -> None:
    words = ("prepare", album[0], "--channel", "website", "--out", album[0].parent / "copies", "--register", register)
    said = terminal(*words, "--cover-codes", "--dry-run").succeeded().out
    assert "Covered beside the faces: 1 code." in said
    assert "Looking beside the faces took" in said


def kinds(places: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return sorted((one["kind"], one["why"]) for one in places)


def test_text_and_plates_are_covered_and_a_name_whatever_the_switch_says(
    scene: Path, register: Path, terminal: Terminal
) -> None:
    terminal("register", "add", "P0001", "--name", "Kari Nordmann", "--register", register).succeeded()
    plates = prepared(scene, register, terminal, "--cover-plates", saying="Covered beside the faces: 1 text, 1 plate.")
    assert kinds(plates["areas"]) == [("plate", "switch"), ("text", "name")]
    terminal("register", "policy", "beside", "--allow", "Resepsjon", "--register", register).succeeded()
    everything = prepared(scene, register, terminal, "--cover-text")
    assert kinds(everything["areas"]) == [("plate", "switch"), ("text", "name")]
    with Image.open(scene.parent / everything["output"]) as copy:
        left = find_texts(np.asarray(copy.convert("RGB")), Readers.load())
    assert [one.text for one in left if len(one.text) > 2] == ["Resepsjon"]


def test_a_name_goes_into_no_log_and_no_file_beside_the_register(
    scene: Path, register: Path, terminal: Terminal, own_folders: Path
) -> None:
    terminal("register", "add", "P0001", "--name", "Kari Nordmann", "--register", register).succeeded()
    said = prepared(scene, register, terminal, "--cover-text")
    files = [file for folder in (own_folders, scene.parent) for file in folder.rglob("*") if file.is_file()]
    written_there = b"".join(file.read_bytes() for file in files if file.suffix not in (".png", ".jpg"))
    assert said["areas"]
    assert b"NORDMANN" not in written_there
    assert b"12345" not in written_there


def test_named_logos_are_covered_and_counted(tmp_path: Path, register: Path, terminal: Terminal) -> None:
    photo, _ = printed(room(), logos()["badge"], (500, 700), 240, 8)
    (tmp_path / "event").mkdir()
    Image.fromarray(photo).save(tmp_path / "event" / "c.png")
    folder = kept_in(tmp_path / "logos", "badge", "arms")
    more = ("--cover-logos", "--logos", folder)
    said = prepared(tmp_path / "event", register, terminal, *more, saying="Covered beside the faces: 1 logo.")
    assert [area["kind"] for area in said["areas"]] == ["logo"]
    with Image.open(tmp_path / said["output"]) as made:
        copy = np.asarray(made.convert("RGB"), np.uint8)
    assert Logos(load_logos(folder)).find(copy) == ()


def test_logos_come_from_the_register_and_their_absence_is_no_quiet_yes(
    album: tuple[Path, Box], tmp_path: Path, register: Path, terminal: Terminal
) -> None:
    photos, _ = album
    call = ("prepare", photos, "--channel", "website", "--out", tmp_path / "copies", "--register", register)
    terminal(*call, "--cover-logos").failed(2, "Logos are looked for, but no folder of them is named.")
    beside = ("register", "policy", "beside", "--register", register)
    terminal(*beside, "--logos", tmp_path / "none").failed(2, "there are none in")
    folder = kept_in(tmp_path / "logos", "badge")
    assert f"logos in {folder}" in " ".join(
        terminal(*beside, "--logos", folder, "--cover", "logo").succeeded().out.split()
    )
    (folder / "badge.png").unlink()
    terminal(*call).failed(2, "there are none in")
    assert not (tmp_path / "copies").exists() or not list((tmp_path / "copies").iterdir())


def test_a_channel_has_switches_of_its_own(
    album: tuple[Path, Box], register: Path, terminal: Terminal, tmp_path: Path
) -> None:
    beside = ("register", "policy", "beside", "--register", register)
    terminal(*beside, "--channel", "nowhere", "--cover", "code").failed(2)
    said = terminal(*beside, "--channel", "website", "--cover", "code").succeeded().out
    assert "covered in website code" in said
    entry = prepared(album[0], register, terminal, saying="Covered beside the faces: 1 code.")
    assert [area["kind"] for area in entry["areas"]] == ["code"]
    call = ("prepare", album[0], "--channel", "print", "--out", tmp_path / "print", "--register", register)
    assert "beside the faces" not in terminal(*call).succeeded().out
