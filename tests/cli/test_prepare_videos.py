"""Videos in the terminal: prepared with photos in one call, on record as videos, inspected, searched, proved again."""

import json
import sys
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from consent_db.records import Media
from consent_db.register import Register
from photoconsent.pipeline.face import Box
from photoconsent.video.container import prove_container
from tests.cli.conftest import make_register
from tests.cli.terminal import Terminal
from tests.conftest import PASSPHRASE
from tests.video.movie import Actor, Place, make_movie, swaying
from tests.video.oddities import SECRET, corners, everything


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The astronaut, who sways a little and is heard, for a second."""
    somebody = Actor(data.astronaut(), Box(177, 60, 92, 125), swaying(Place(230, 130, 110), 6))
    return make_movie(
        tmp_path_factory.mktemp("video") / "a.mp4", [somebody], 1.0, size=(480, 320), rate=15, tone=True
    ).path


@pytest.fixture
def register(tmp_path: Path, terminal: Terminal) -> Path:
    """A register in which the astronaut consents to pictures and video, without sound."""
    return make_register(tmp_path, terminal, "still;video")


def usual(source: Path, tmp_path: Path, register: Path) -> list[object]:
    """The words of an ordinary call."""
    out = tmp_path / "copies"
    return ["prepare", source, "--channel", "website", "--out", out, "--register", register]


def entry_of(report: Path) -> dict[str, object]:
    (entry,) = json.loads(report.read_text())["photos"]
    assert isinstance(entry, dict)
    return entry


def test_photos_and_videos_go_in_one_call(video: Path, register: Path, terminal: Terminal, tmp_path: Path) -> None:
    folder, report = tmp_path / "photos", tmp_path / "report.json"
    folder.mkdir()
    Image.fromarray(data.coffee()).save(folder / "b.png")
    (folder / "a.mp4").write_bytes(video.read_bytes())
    (folder / "broken.mov").write_bytes(video.read_bytes()[:3000])
    words = [*usual(folder, tmp_path, register), "--report", report, "--certificate", tmp_path / "archive"]
    result = terminal(*words)
    result.failed(1, "broken.mov", "damaged or incomplete", "1 of 1 photo and 1 of 2 videos prepared for Website")
    assert "a.mp4 (0:01)" in result.out
    assert "Without sound: 1 video." in result.out
    assert sorted(path.name for path in (tmp_path / "copies").iterdir()) == ["photo-0001.jpg", "photo-0002.mp4"]
    entries = {Path(one["source"]).name: one for one in json.loads(report.read_text())["photos"]}
    moving = entries["a.mp4"]["video"]
    assert (moving["frames"], moving["sound"]) == (15, False)
    shown = [
        span for span, face in zip(moving["spans"], entries["a.mp4"]["faces"], strict=True) if face["person"] == "P1"
    ]
    assert shown == [[0.0, 0.933]]
    assert entries["b.png"]["video"] is None
    certified = json.loads((tmp_path / "archive.json").read_text("utf-8"))["photos"]
    assert [(one["output"], one["seconds"], one["sound"]) for one in certified] == [
        ("photo-0001.jpg", None, None),
        ("photo-0002.mp4", 1.0, False),
    ]


def test_a_video_is_on_record_as_a_video(video: Path, register: Path, terminal: Terminal, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    terminal(*usual(video, tmp_path, register), "--report", report).succeeded()
    faces = entry_of(report)["faces"]
    assert isinstance(faces, list)
    assert Counter(face["decision"] for face in faces)["show"] == 1
    with Register.open(register, PASSPHRASE) as opened:
        (published,) = opened.publications()
    assert published.copy.media is Media.VIDEO
    assert [one.person for one in published.copy.shown] == ["P1"]
    prove_container(tmp_path / "copies" / "photo-0001.mp4", 15, sound=False)


def test_a_consent_for_pictures_alone_shows_nobody_in_a_video(
    video: Path, register: Path, terminal: Terminal, tmp_path: Path
) -> None:
    other = tmp_path / "people.csv"
    other.write_text(other.read_text().replace("still;video", "still"))
    file = tmp_path / "stills.register"
    terminal("register", "create", "--register", file).succeeded()
    terminal("register", "import", other, "--register", file).succeeded()
    report = tmp_path / "report.json"
    terminal(*usual(video, tmp_path, file), "--report", report, "--dry-run").succeeded()
    faces = entry_of(report)["faces"]
    assert isinstance(faces, list)
    assert ("hide", "other-media") in {(face["decision"], face["reason"]) for face in faces}
    assert all(face["decision"] == "hide" for face in faces)


def test_a_decision_to_keep_the_sound_is_on_record(
    video: Path, register: Path, terminal: Terminal, tmp_path: Path
) -> None:
    result = terminal(*usual(video, tmp_path, register), "--keep-audio").succeeded()
    assert "With sound, as --keep-audio says: photo-0001.mp4." in result.out
    prove_container(tmp_path / "copies" / "photo-0001.mp4", 15, sound=True)
    with Register.open(register, PASSPHRASE) as opened:
        assert "kept by decision" in [entry for entry in opened.log() if entry.action == "copy published"][-1].details


def test_copies_of_videos_are_proved_again(video: Path, register: Path, terminal: Terminal, tmp_path: Path) -> None:
    report, copies = tmp_path / "report.json", tmp_path / "copies"
    terminal(*usual(video, tmp_path, register), "--report", report).succeeded()
    terminal("verify", copies, "--report", report).succeeded()
    copy = copies / "photo-0001.mp4"
    copy.write_bytes(copy.read_bytes() + b"Kari")
    terminal("verify", copies).failed(1, "carries more than pixels")
    (copies / "other.mp4").write_bytes(video.read_bytes()[:2000])
    terminal("verify", copies).failed(1, "other.mp4")


def test_detect_lists_the_faces_of_a_video(video: Path, terminal: Terminal, tmp_path: Path) -> None:
    found = tmp_path / "faces.json"
    result = terminal("detect", video, "--json", found).succeeded()
    assert "0:01" in result.out
    entry = entry_of(found)
    assert isinstance(entry["video"], dict)
    assert entry["video"]["frames"] == 15


def test_inspect_names_what_a_video_carries(terminal: Terminal, tmp_path: Path) -> None:
    for name in ("all.mkv", "all.mov"):
        everything(tmp_path / name, [corners()] * 5)
    result = terminal("inspect", tmp_path, "--json", tmp_path / "carried.json").succeeded()
    assert "59.9139 N 10.7522 E" in result.out
    assert SECRET in result.out
    kinds = {
        Path(one["source"]).name: {item["kind"] for item in one["items"]}
        for one in json.loads((tmp_path / "carried.json").read_text())["photos"]
    }
    assert {"gps", "creator", "title", "sound", "second-picture", "segment"} <= kinds["all.mkv"]
    assert {"gps", "sound", "second-picture"} <= kinds["all.mov"]


def test_without_the_extra_each_command_says_how_to_add_it(
    video: Path, register: Path, terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "photo-0001.mp4").write_bytes(video.read_bytes())
    monkeypatch.setitem(sys.modules, "av", None)
    how = "pip install 'photoconsent[video]'"
    terminal(*usual(video, tmp_path, register)).failed(1, how)
    terminal("detect", video).failed(1, how)
    terminal("inspect", video).failed(1, how)
    terminal("verify", tmp_path / "copies").failed(1, how)
