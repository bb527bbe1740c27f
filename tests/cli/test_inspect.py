"""`photoconsent inspect` says in plain words what photos carry, and the same as JSON."""

import json
import os
from pathlib import Path

import piexif
import pytest

from photoconsent.cli.inspect import _WORDS, position_in_words
from photoconsent.pipeline.metadata import Kind, Position
from tests.cli.terminal import Terminal
from tests.pipeline.carried.test_exif import RISOR
from tests.pipeline.carried.test_jpeg import segment
from tests.pipeline.drawn import encoded, noise, quarters

EXIF = piexif.dump(
    {
        "0th": {piexif.ImageIFD.Make: "Nikon", piexif.ImageIFD.Artist: "Kari Nordmann"},
        "Exif": {piexif.ExifIFD.BodySerialNumber: "1234567"},
        "GPS": RISOR,
        "1st": {},
        "thumbnail": encoded(noise(80, 56), "JPEG"),
    }
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "event"
    folder.mkdir()
    quarters().save(folder / "plain.png")
    (folder / "phone.jpg").write_bytes(encoded(quarters(), "JPEG", exif=EXIF) + b"twelve bytes")
    return folder


def test_what_a_photo_carries_in_plain_words(terminal: Terminal, folder: Path) -> None:
    out = " ".join(terminal("inspect", folder).succeeded().out.split())
    assert "Position (GPS) 58.7201 N 9.2333 E (opens on a map to the place it was taken) [Exif]" in out
    assert "Serial number of the camera 1234567 [Exif]" in out
    assert "Photographer or author Kari Nordmann [Exif]" in out
    assert "Thumbnail: a small copy, no face covered 80 x 56 pixels" in out
    assert "Trailing bytes 12 bytes" in out
    assert "Nothing beside its pixels." in out
    assert "Inspected: 2; 1 with a position, 1 with a serial number, 1 with names" in out
    assert "carry none of this" in out


def test_no_colour_and_no_control_characters(terminal: Terminal, folder: Path) -> None:
    evil = b"\x1b[31mred\x1b[0m \x07[bold]loud[/bold] [/] {x}"
    plain = encoded(quarters(), "JPEG")
    name = "[red]\x1b[2J\n[bold].jpg"
    (folder / name).write_bytes(plain[:2] + segment(0xFE, evil) + plain[2:])
    out = terminal("inspect", folder).succeeded().out
    assert not any(character in out for character in "\x1b\x07")
    assert "[red]\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}[bold].jpg" in out
    assert "[bold]loud[/bold] [/] {x}" in out


def test_the_same_as_json(terminal: Terminal, folder: Path, tmp_path: Path) -> None:
    (folder / "film.mp4").write_bytes(b"film")
    (folder / os.fsdecode(b"broken\xff.jpg")).write_bytes(b"")
    terminal("inspect", folder, "--json", tmp_path / "carried.json").failed(1, "The file is empty")
    written = json.loads((tmp_path / "carried.json").read_text("ascii"))
    assert written["schema"] == "photoconsent.carried/1"
    broken, phone, plain, film = written["photos"]
    assert "empty" in broken["error"]
    assert plain == {
        "source": str(folder / "plain.png"),
        "error": None,
        "format": "PNG",
        "bytes": (folder / "plain.png").stat().st_size,
        "size": [64, 48],
        "position": None,
        "items": [],
    }
    assert phone["position"]["latitude"] == pytest.approx(58.720094, abs=1e-6)
    assert phone["position"]["altitude"] is None
    kinds = {item["kind"]: item for item in phone["items"]}
    assert kinds["camera-serial"] == {
        "group": "camera",
        "kind": "camera-serial",
        "value": "1234567",
        "where": "Exif",
        "bytes": None,
        "position": None,
    }
    assert kinds["trailing-bytes"]["bytes"] == 12
    assert "not a video" in film["error"]
    assert written["others"] == []


def test_what_is_no_video_is_named(terminal: Terminal, folder: Path) -> None:
    (folder / "film.mp4").write_bytes(b"film")
    terminal("inspect", folder).failed(1, "film.mp4", "not a video that PhotoConsent can read")


def test_a_missing_path_beside_a_photo(terminal: Terminal, folder: Path) -> None:
    terminal("inspect", folder / "plain.png", folder / "gone.jpg").failed(1, "gone.jpg", "missing")


def test_no_photo_at_all(terminal: Terminal, tmp_path: Path) -> None:
    terminal("inspect", tmp_path).failed(2, "There are no photos in")
    terminal("inspect", tmp_path / "gone").failed(2, "There are no photos in")


def test_many_things_of_one_kind_are_cut_short(terminal: Terminal, folder: Path) -> None:
    plain = encoded(quarters(), "JPEG")
    comments = b"".join(segment(0xFE, b"comment %d " % number + b"x" * 500) for number in range(9))
    (folder / "phone.jpg").write_bytes(plain[:2] + comments + plain[2:])
    out = terminal("inspect", folder / "phone.jpg").succeeded().out
    assert "and 3 more" in " ".join(out.split())
    assert len(out) < 3_000


@pytest.mark.parametrize(
    ("position", "words"),
    [
        (Position(58.72, 9.2347), "58.7200 N 9.2347 E ("),
        (Position(-33.9, -70.5, 12.4), "33.9000 S 70.5000 W, 12 m above the sea ("),
        (Position(0.0, 0.0, -3.0), "0.0000 N 0.0000 E, 3 m below the sea ("),
    ],
)
def test_a_position_in_words(position: Position, words: str) -> None:
    assert position_in_words(position).startswith(words)


def test_every_kind_has_words() -> None:
    assert set(_WORDS) == set(Kind)


def test_help_teaches(terminal: Terminal) -> None:
    out = terminal("inspect", "--help").succeeded().out
    assert "--json" in out
    assert "Nothing is changed" in out
