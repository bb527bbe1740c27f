"""`prepare --watch` keeps a folder prepared, in a process of its own as it would run for days."""

import contextlib
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from tests.cli.terminal import Terminal
from tests.pipeline.portrait import head
from tests.video.movie import Actor, Place, make_movie, swaying

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is not interrupted from outside there")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with a portrait."""
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.fromarray(data.astronaut()).save(folder / "a.jpg")
    return folder


class Watch:
    """A watch that runs, and what it says."""

    def __init__(self, photos: Path, register: Path, *more: str) -> None:
        self.out = photos.parent / "copies"
        words = ["prepare", photos, "--channel", "website", "--out", self.out, "--register", register, "--watch", *more]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "photoconsent", *map(str, words)], stdout=subprocess.PIPE, text=True
        )

    def hears(self, wanted: str) -> str:
        """Everything that is said up to a line that holds the words; fails when the watch ends before."""
        assert self._process.stdout is not None
        said = ""
        for line in self._process.stdout:
            said += line
            if wanted in line:
                return said
        raise AssertionError(said)

    def interrupted(self) -> int:
        """The exit code after Ctrl-C."""
        self._process.send_signal(signal.SIGINT)
        return self._process.wait(200)

    def end(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.communicate()

    def copies(self) -> list[str]:
        """The names of the copies."""
        return sorted(path.name for path in self.out.iterdir())


@contextlib.contextmanager
def watching(photos: Path, register: Path, *more: str) -> Iterator[Watch]:
    watch = Watch(photos, register, *more)
    try:
        watch.hears("Press Ctrl-C")
        yield watch
    finally:
        watch.end()


def turned(photos: Path, name: str, degrees: int) -> None:
    """Another picture of the same person comes into the folder."""
    Image.fromarray(data.astronaut()).rotate(degrees).save(photos / name)


def test_what_comes_into_the_folder_is_prepared_and_nothing_twice(photos: Path, register: Path) -> None:
    with watching(photos, register) as watch:
        assert "1 face shown on 1 consent" in watch.hears("1 of 1 photo prepared")
        turned(photos, "b.jpg", 3)
        watch.hears("1 of 1 photo prepared")
        assert watch.copies() == ["photo-0001.jpg", "photo-0002.jpg"]
        assert watch.interrupted() == 0
    with watching(photos, register) as watch:  # after a restart it knows what is there
        turned(photos, "c.jpg", -3)
        watch.hears("1 of 1 photo prepared")
        assert watch.copies() == ["photo-0001.jpg", "photo-0002.jpg", "photo-0003.jpg"]


def test_after_a_withdrawal_the_person_is_covered_and_the_old_copy_gone(
    photos: Path, register: Path, terminal: Terminal
) -> None:
    report = photos.parent / "report.json"
    with watching(photos, register, "--report", str(report)) as watch:
        watch.hears("1 face shown on 1 consent")
        terminal("register", "withdraw", "P1", "--register", register).succeeded()
        assert "0 faces shown on 0 consents, 1" in watch.hears("0 faces shown")
        watch.hears("photo-0001.jpg")
        assert watch.copies() == ["photo-0002.jpg"]
        assert watch.interrupted() == 0
    (entry,) = json.loads(report.read_text())["photos"]
    assert [face["decision"] for face in entry["faces"]] == ["hide"]


def test_a_photo_that_changes_is_prepared_again(photos: Path, register: Path) -> None:
    with watching(photos, register) as watch:
        watch.hears("1 of 1 photo prepared")
        turned(photos, "a.jpg", 4)
        watch.hears("1 of 1 photo prepared")
        assert "photo-0002.jpg" in watch.copies()


def test_a_video_that_comes_into_the_folder_is_prepared_too(photos: Path, register: Path) -> None:
    (photos / "a.jpg").unlink()
    pixels, face = head(95.0)
    with watching(photos, register) as watch:
        somebody = Actor(pixels, face, swaying(Place(180, 110, 80), 8))
        make_movie(photos / "film.mp4", [somebody], 0.4, size=(320, 200), rate=10)
        assert "photos" not in watch.hears("1 of 1 video prepared").splitlines()[-1]
        assert watch.copies() == ["photo-0001.mp4"]


def test_a_dry_run_is_not_watched(photos: Path, register: Path, terminal: Terminal) -> None:
    words = ["prepare", photos, "--channel", "website", "--out", photos.parent / "copies", "--register", register]
    terminal(*words, "--dry-run", "--watch").failed(2, "do not go together")
