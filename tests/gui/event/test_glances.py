"""The list shows what is in view before it is searched, and nothing but a look comes of it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget
from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent import paths
from photoconsent.errors import BrokenPicture
from photoconsent.gui.app import bench_for
from photoconsent.gui.event.session import Entry
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.home.settings import SettingsFile
from photoconsent.pipeline.engines import Answer, Outcome, PauseWanted, StopWanted, never
from photoconsent.pipeline.preview import preview_of
from photoconsent.pipeline.steps import Job
from tests.gui.crowd import FoundAlready, make_crowd
from tests.gui.parts import part, text_of
from tests.gui.sample import PASSPHRASE

GREEN = preview_of(np.full((192, 256, 3), (0, 200, 0), np.uint8), 256)


class SearchedLater(FoundAlready):
    """Finds nothing before it is told to; until then it only glances, and cannot make out one of the photos."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = Event()
        self.glanced: list[Path] = []

    def glance(self, source: Path) -> bytes:
        self.glanced.append(source)
        if source.name == "IMG_0001.jpg":
            raise BrokenPicture
        return GREEN

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        while not self.go_on.wait(0.01):
            if stop():
                return
        yield from super().work(jobs, answer, stop, pause)


@pytest.fixture
def engine() -> SearchedLater:  # type: ignore[override]
    return SearchedLater()


@pytest.fixture
def unsearched(
    qtbot: QtBot,
    look: Look,
    english: None,
    engine: SearchedLater,
    register_file: Path,
    tmp_path: Path,
) -> Iterator[MainWindow]:
    """The window with forty photos, none of which is searched yet."""
    with bench_for(SettingsFile(paths.config_folder() / "settings.json"), look, engine) as bench:
        bench.register.take(Register.open(register_file, PASSPHRASE), register_file)
        window = MainWindow(bench)
        window.resize(1280, 800)
        qtbot.addWidget(window)
        window.show()
        window.open_paths([make_crowd(tmp_path / "crowd", 40)])
        qtbot.waitUntil(lambda: bool(bench.session.entries), timeout=60_000)
        yield window


def in_view(window: MainWindow) -> list[Entry]:
    return list(window.photos_page.photos.in_view())


def pictured(window: MainWindow) -> list[str]:
    pictures = window.bench.pictures
    return [entry.source.name for entry in in_view(window) if not pictures.thumbnail(entry).isNull()]


def test_photos_in_view_are_shown_before_they_are_searched(
    qtbot: QtBot, unsearched: MainWindow, engine: SearchedLater
) -> None:
    seen = [entry.source.name for entry in in_view(unsearched)]
    assert 3 < len(seen) < 20
    readable = [name for name in seen if name != "IMG_0001.jpg"]
    qtbot.waitUntil(lambda: pictured(unsearched) == readable, timeout=60_000)
    assert [path.name for path in engine.glanced] == seen, "each once, and only those in view"
    listed = part(unsearched, QListView, "photos")
    listed.scrollToBottom()
    last = [entry.source.name for entry in in_view(unsearched)]
    qtbot.waitUntil(lambda: pictured(unsearched) == last, timeout=60_000)
    assert [path.name for path in engine.glanced] == seen + last
    colour = unsearched.bench.pictures.thumbnail(in_view(unsearched)[0]).toImage().pixelColor(20, 20)
    assert colour.green() > 150
    assert colour.red() < 50


def test_the_photo_itself_is_there_before_its_faces(
    qtbot: QtBot, unsearched: MainWindow, engine: SearchedLater
) -> None:
    canvas, sight = unsearched.photos_page.canvas, part(unsearched, QWidget, "firstSight")

    def middle() -> QColor:
        return canvas.grab().toImage().pixelColor(canvas.rect().center())

    qtbot.waitUntil(lambda: middle().green() > middle().red() + 100, timeout=60_000)
    assert text_of(unsearched, "firstSightWords") == "Looking for faces…"
    assert text_of(unsearched, "facesTitle") == "Looking for faces…", "none found yet is not none there"
    assert not part(unsearched, QAbstractButton, "looksRightButton").isEnabled(), "nobody can have looked yet"
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton)
    engine.go_on.set()
    qtbot.waitUntil(lambda: not sight.isVisible() and not canvas.is_empty, timeout=60_000)
    assert part(unsearched, QAbstractButton, "looksRightButton").isEnabled()
    assert text_of(unsearched, "facesTitle") != "Looking for faces…"


def test_glances_take_little_from_the_search(
    qtbot: QtBot, unsearched: MainWindow, engine: SearchedLater, tmp_path: Path
) -> None:
    unsearched.open_paths([make_crowd(tmp_path / "large", 100)])
    qtbot.waitUntil(lambda: len(unsearched.bench.session.entries) == 100, timeout=60_000)
    bar = part(unsearched, QListView, "photos").verticalScrollBar()
    for place in range(0, bar.maximum() + bar.pageStep(), bar.pageStep() // 2):
        bar.setValue(place)
        QTest.qWait(0)
        qtbot.waitUntil(lambda: not unsearched.bench.loader.busy, timeout=60_000)
    # 24, and one for every second photo; one more where a glance was under way when the event was taken in.
    assert sum(path.parent.name == "large" for path in engine.glanced) in (74, 75)


def test_nothing_but_a_look_comes_of_a_glance(qtbot: QtBot, unsearched: MainWindow, engine: SearchedLater) -> None:
    qtbot.waitUntil(lambda: len(pictured(unsearched)) > 3, timeout=60_000)
    session = unsearched.bench.session
    assert session.jobs() == []
    assert not any(entry.findings or entry.faces for entry in session.entries)
    assert not part(unsearched, QAbstractButton, "prepare").isEnabled()
    engine.go_on.set()
    qtbot.waitUntil(lambda: session.searched, timeout=60_000)
    colour = unsearched.bench.pictures.thumbnail(session.entries[0]).toImage().pixelColor(20, 20)
    assert colour.green() < 150 or colour.red() > 50, "the thumbnail of the search takes the glance's place"
