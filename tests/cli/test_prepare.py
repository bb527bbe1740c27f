"""`photoconsent prepare` and `detect` as a user meets them: every mistake is a sentence and nothing is lost."""

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from skimage import data

from photoconsent.cli.outcome import show
from photoconsent.paths import resources_folder
from photoconsent.pipeline.channels import load_channels
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.photo import Found
from photoconsent.pipeline.refused import face_still_known
from tests.cli.terminal import Terminal


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A portrait, a landscape without anybody, a broken picture, a video and a note."""
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.fromarray(data.astronaut()).save(folder / "a.jpg")
    Image.fromarray(data.coffee()).save(folder / "b.png")
    (folder / "broken.jpg").write_bytes((folder / "a.jpg").read_bytes()[:5000])
    (folder / "film.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom")
    (folder / "note.txt").write_text("remember the cake")
    return folder


@pytest.fixture
def register(tmp_path: Path, terminal: Terminal) -> Path:
    """An empty register."""
    file = tmp_path / "consents.register"
    terminal("register", "create", "--register", file).succeeded()
    return file


def usual(photos: Path, register: Path) -> list[object]:
    """The words of an ordinary call."""
    out = photos.parent / "copies"
    return ["prepare", photos, "--channel", "website", "--out", out, "--register", register]


def test_good_photos_are_prepared_and_everything_else_is_named(
    photos: Path, register: Path, terminal: Terminal
) -> None:
    report = photos.parent / "report.json"
    result = terminal(*usual(photos, register), "--report", report)
    result.failed(
        1, "broken.jpg", "damaged or incomplete", "film.mp4", "note.txt", "2 of 3 photos and 0 of 1 video prepared"
    )
    written = json.loads(report.read_text())
    terminal("register", "check", "--register", register, "--seal", written["register_seal"]).succeeded()
    terminal("register", "check", "--register", register, "--seal", "9" + written["register_seal"]).failed(3, "seal")
    entries = {Path(photo["source"]).name: photo for photo in written["photos"]}
    assert {name: entry["status"] for name, entry in entries.items()} == {
        "a.jpg": "exported",
        "b.png": "exported",
        "broken.jpg": "failed",
        "film.mp4": "failed",
    }
    assert len(list((photos.parent / "copies").iterdir())) == 2


def test_older_copies_of_the_same_photo_are_named(photos: Path, register: Path, terminal: Terminal) -> None:
    words = ["prepare", photos / "b.png", *usual(photos, register)[2:]]
    assert "Older copies" not in terminal(*words).succeeded().out
    older = "Older copies of the same photos are in the folder: photo-0001.jpg."
    assert older in " ".join(terminal(*words).succeeded().out.split())


def test_one_photo_is_no_photos(photos: Path, register: Path, terminal: Terminal) -> None:
    result = terminal("prepare", photos / "b.png", *usual(photos, register)[2:])
    assert "1 of 1 photo prepared for Website: 0 faces shown on 0 consents" in result.succeeded().out


def test_the_certificate_and_the_photographers_line(photos: Path, register: Path, terminal: Terminal) -> None:
    words = [*usual(photos, register)[2:], "--certificate", photos.parent / "archive", "--credit", "Foto: Åse"]
    said = terminal("prepare", photos / "b.png", *words).succeeded().out
    assert "archive.pdf and archive.json" in said
    content = json.loads((photos.parent / "archive.json").read_text("utf-8"))
    assert (content["schema"], content["counts"]["copies"]) == ("photoconsent.certificate/1", 1)
    assert (photos.parent / "archive.pdf").read_bytes().startswith(b"%PDF")
    with Image.open(photos.parent / "copies" / "photo-0001.jpg") as copy:
        corner = copy.crop((copy.width - 60, copy.height - 20, copy.width, copy.height)).convert("L")
        assert corner.getextrema()[1] > 240


def test_a_certificate_that_cannot_be_written_is_a_sentence(photos: Path, register: Path, terminal: Terminal) -> None:
    place = photos / "note.txt" / "archive"
    terminal(*usual(photos, register), "--certificate", place).failed(2, "cannot write into")


def test_names_of_copies_say_nothing_of_the_original(photos: Path, register: Path, terminal: Terminal) -> None:
    (photos / "a.jpg").rename(photos / "Kari Nordmann.jpg")
    terminal(*usual(photos, register))
    assert {path.name for path in (photos.parent / "copies").iterdir()} == {"photo-0001.jpg", "photo-0003.jpg"}


def test_without_a_register_it_says_how_to_make_one(photos: Path, terminal: Terminal) -> None:
    out = photos.parent / "copies"
    terminal("prepare", photos, "--channel", "website", "--out", out).failed(3, "register create")
    assert not out.exists() or not any(out.iterdir())


def test_without_recognition_no_register_is_needed_and_everybody_is_covered(photos: Path, terminal: Terminal) -> None:
    report, out = photos.parent / "report.json", photos.parent / "copies"
    terminal(
        *("prepare", photos / "a.jpg", "--channel", "website", "--out", out, "--no-recognition", "--report", report)
    ).succeeded()
    faces = json.loads(report.read_text())["photos"][0]["faces"]
    assert {(face["decision"], face["reason"]) for face in faces} == {("hide", "recognition-off")}


def test_a_wrong_passphrase_is_a_sentence(
    photos: Path, register: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PHOTOCONSENT_PASSPHRASE", "something else entirely")
    terminal(*usual(photos, register)).failed(3, "does not open with this passphrase")


def test_a_damaged_register_is_a_sentence(photos: Path, register: Path, terminal: Terminal) -> None:
    register.write_bytes(register.read_bytes()[:1500])
    terminal(*usual(photos, register)).failed(3, "damaged")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"--channel": "myspace"}, ["no channel called myspace", "instagram"]),
        ({"--date": "1 June"}, ["not a day"]),
        ({"--cover": "glitter"}, ["no cover style called glitter", "soft"]),
    ],
)
def test_a_wrong_word_is_a_sentence_that_names_the_right_ones(
    photos: Path, register: Path, terminal: Terminal, changed: dict[str, str], words: list[str]
) -> None:
    more = [part for pair in changed.items() for part in pair]
    terminal(*usual(photos, register), *more).failed(2, *words)


def test_copies_never_go_among_the_originals(photos: Path, register: Path, terminal: Terminal) -> None:
    before = sorted(photos.rglob("*"))
    result = terminal("prepare", photos, "--channel", "website", "--out", photos / "copies", "--register", register)
    result.failed(2, "the originals are there")
    assert sorted(photos.rglob("*")) == before


def test_a_folder_that_cannot_be_written_is_a_sentence(photos: Path, register: Path, terminal: Terminal) -> None:
    (photos.parent / "copies").write_text("a file, not a folder")
    terminal(*usual(photos, register)).failed(2, "cannot write into")


def test_an_empty_folder_is_a_sentence(tmp_path: Path, register: Path, terminal: Terminal) -> None:
    (tmp_path / "empty").mkdir()
    terminal(*usual(tmp_path / "empty", register)).failed(2, "no photos")


def test_the_events_name_may_not_name_a_registered_person(photos: Path, register: Path, terminal: Terminal) -> None:
    people = photos.parent / "people.csv"
    people.write_text(
        "id,name,references,status,channels,signed_on,valid_until,evidence\nP1,Kari Nordmann,,unsigned,website,,,\n"
    )
    terminal("register", "import", people, "--register", register).succeeded()
    terminal(*usual(photos, register), "--event", "For Kari  Nordmann 50 years").failed(2, "names a person")


def test_a_file_in_the_way_is_never_overwritten(photos: Path, register: Path, terminal: Terminal) -> None:
    out = photos.parent / "copies"
    out.mkdir()
    (out / "photo-0001.jpg").write_text("somebody else's")
    terminal(*usual(photos, register))
    assert (out / "photo-0001.jpg").read_text() == "somebody else's"
    assert {path.name for path in out.iterdir()} == {"photo-0001.jpg", "photo-0002.jpg", "photo-0003.jpg"}


def test_detect_lists_faces_and_writes_only_what_was_asked_for(photos: Path, terminal: Terminal) -> None:
    found = photos.parent / "found.json"
    before = sorted(photos.rglob("*"))
    terminal("detect", photos, "--json", found).failed(1, "a.jpg", "512×512", "broken.jpg", "film.mp4")
    entries = {Path(photo["source"]).name: photo for photo in json.loads(found.read_text())["photos"]}
    assert entries["a.jpg"]["size"] == [512, 512]
    x, y, w, h = entries["a.jpg"]["faces"][0]["box"]
    assert 150 < x < 200
    assert 50 < y < 110
    assert 60 < w < 140
    assert 80 < h < 170
    assert entries["broken.jpg"]["faces"] == []
    assert "damaged" in entries["broken.jpg"]["error"]
    assert sorted(photos.rglob("*")) == before


def test_a_path_that_does_not_exist_is_a_sentence(tmp_path: Path, terminal: Terminal) -> None:
    terminal("detect", tmp_path / "nowhere").failed(2)


def test_the_terminal_does_not_load_qt(photos: Path) -> None:
    code = "import sys; from photoconsent.cli.app import run; run(['--version']); sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("photoconsent ")


def test_a_file_name_cannot_command_the_terminal(photos: Path, terminal: Terminal) -> None:
    shutil.copy(photos / "a.jpg", photos / "evil\x1b[31m[bold]red.jpg")
    result = terminal("detect", photos)
    assert "\x1b[31m" not in result.out
    assert "[bold]" in result.out


def test_a_channel_that_the_organisation_added_is_published_on(
    terminal: Terminal, photos: Path, register: Path
) -> None:
    terminal("register", "channel", "add", "library", "--register", register).succeeded()
    words = usual(photos, register)
    words[words.index("website")] = "library"
    words[1] = photos / "a.jpg"
    assert "1 of 1 photo prepared for library" in terminal(*words).succeeded().out


def test_a_copy_refused_because_of_a_face_names_the_face_and_what_helps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = face_still_known([Box(1200, 340, 240, 320)], (2000, 1500))
    order = Order(load_channels(resources_folder() / "channels.toml")["website"], date(2026, 6, 1), tmp_path, "")
    show([PhotoResult(tmp_path / "a.jpg", Status.FAILED, error=error)], Found((), ()), order)
    said = " ".join(capsys.readouterr().out.split())
    assert "The face in the middle (240 × 320 pixels, at 1200, 340)" in said
    assert "a.jpg" in said
    assert "--cover solid --larger-covers" in said


def test_larger_covers_cover_more(photos: Path, register: Path, terminal: Terminal) -> None:
    copies = []
    for name, more in (("usual", []), ("larger", ["--larger-covers"])):
        words = [*usual(photos / "a.jpg", register), "--original-size", "--cover", "solid", *more]
        words[words.index("--out") + 1] = photos.parent / name
        terminal(*words).succeeded()
        (copy,) = (photos.parent / name).iterdir()
        with Image.open(copy) as image:
            changed = np.abs(np.asarray(image, int) - data.astronaut().astype(int)).max(axis=2)
            # Around each pixel: a cover has the tone of its surroundings, so some of its pixels hardly change.
            copies.append(cv2.blur(changed.astype(np.float32), (9, 9)) > 8)
    assert copies[1].sum() > 1.12 * copies[0].sum()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names there are always text")
def test_a_name_that_is_no_text_is_kept_and_shown(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.fromarray(data.astronaut()).save(folder / "plain.jpg")
    (folder / "plain.jpg").rename(os.fsdecode(os.fsencode(folder) + b"/p\xe5ske.jpg"))
    terminal("register", "create").succeeded()
    done = terminal(
        "prepare", folder, "--channel", "website", "--out", tmp_path / "out", "--report", tmp_path / "r.json"
    )
    done.succeeded()
    assert r"p\xe5ske.jpg" in done.out
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["photo-0001.jpg"]
    terminal("register", "published").succeeded()


def test_the_same_command_makes_only_what_is_missing(terminal: Terminal, tmp_path: Path) -> None:
    folder, out = tmp_path / "photos", tmp_path / "out"
    folder.mkdir()
    picture = Image.fromarray(data.astronaut())
    picture.save(folder / "a.jpg")
    (folder / "b.jpg").write_bytes((folder / "a.jpg").read_bytes()[:9000])
    terminal("register", "create").succeeded()
    command = ("prepare", folder, "--channel", "website", "--out", out)
    terminal(*command).failed(1, "")
    before = {path.name: path.stat().st_mtime_ns for path in out.iterdir()}
    assert list(before) == ["photo-0001.jpg"]
    picture.rotate(5).save(folder / "b.jpg")
    terminal(*command).succeeded()
    after = {path.name: path.stat().st_mtime_ns for path in out.iterdir()}
    assert sorted(after) == ["photo-0001.jpg", "photo-0002.jpg"]
    assert after["photo-0001.jpg"] == before["photo-0001.jpg"]


def test_the_whole_person_is_covered_and_the_report_says_where(photos: Path, terminal: Terminal) -> None:
    report = photos.parent / "report.json"
    words = ["prepare", photos / "a.jpg", "--channel", "website", "--out", photos.parent / "copies", "--report", report]
    terminal(*words, "--no-recognition", "--whole-person", "all", "--original-size").succeeded()
    (photo,) = json.loads(report.read_text())["photos"]
    assert [face["whole_person"] for face in photo["faces"]] == [True]
    (area,) = photo["areas"]
    assert area["kind"] == "person"
    with Image.open(photos.parent / photo["output"]) as copy:
        difference = np.abs(np.subtract(copy, data.astronaut(), dtype=int)).mean(axis=2)
    assert difference[300:480, 120:300].mean() > 30, "her suit"
    assert difference[:200, 400:].mean() < 5, "the shuttle"
    terminal(*words, "--no-recognition", "--whole-person", "patients").failed(2, "There is no role called patients")


def test_a_photo_that_shows_nobody_is_not_cropped_to_headless_people(photos: Path, terminal: Terminal) -> None:
    report = photos.parent / "report.json"
    words = ["prepare", photos / "a.jpg", "--channel", "website", "--out", photos.parent / "copies", "--report", report]
    terminal(*words, "--no-recognition", "--crop-to-comply", "--original-size").succeeded()
    (photo,) = json.loads(report.read_text())["photos"]
    assert photo["crop"] is None
    with Image.open(photos.parent / photo["output"]) as copy:
        assert copy.size == (512, 512)
