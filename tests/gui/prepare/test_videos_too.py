"""Videos among the photos are prepared with them when somebody ticks that, and left alone otherwise."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QListWidget
from pytestqt.qtbot import QtBot

from photoconsent.gui.prepare.videos_too import VideosToo
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.video.container import prove_container
from tests.gui.parts import click, part, text_of, type_in
from tests.pipeline.portrait import head
from tests.video.movie import Actor, Place, make_movie, swaying


@pytest.fixture
def with_video(qtbot: QtBot, window: MainWindow, photos: Path) -> MainWindow:
    """The window with an event in which a short video lies."""
    pixels, face = head(95.0)
    somebody = Actor(pixels, face, swaying(Place(180, 110, 80), 8))
    make_movie(photos / "film.mp4", [somebody], 0.4, size=(320, 200), rate=10)
    window.open_paths([photos])
    qtbot.waitUntil(lambda: bool(window.bench.session.entries) and not window.work.searching, timeout=60_000)
    return window


def rows(window: MainWindow, name: str) -> str:
    found = part(window, QListWidget, name)
    return "\n".join(found.item(row).text() for row in range(found.count()))


def ask(window: MainWindow, out: Path) -> None:
    click(window, "prepare")
    type_in(window, "event", "Summer party")
    type_in(window, "outFolder", str(out))


def test_a_video_is_prepared_when_that_is_ticked(qtbot: QtBot, with_video: MainWindow, tmp_path: Path) -> None:
    ask(with_video, tmp_path / "out")
    assert part(with_video, QCheckBox, "videosToo").text() == "Prepare 1 video too"
    box = part(with_video, QCheckBox, "videosToo")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))  # its words may be long
    assert box.isChecked()
    click(with_video, "prepareGo")
    qtbot.waitUntil(lambda: not with_video.work.preparing, timeout=120_000)
    assert "film.mp4" not in rows(with_video, "troubles"), rows(with_video, "troubles")
    (copy,) = (tmp_path / "out").glob("*.mp4")
    prove_container(copy, 4, sound=False)
    assert copy.name in rows(with_video, "copies")
    assert "film.mp4" not in rows(with_video, "troubles")


def test_without_the_tick_it_is_named_and_left_alone(qtbot: QtBot, with_video: MainWindow, tmp_path: Path) -> None:
    ask(with_video, tmp_path / "out")
    click(with_video, "prepareGo")
    qtbot.waitUntil(lambda: not with_video.work.preparing, timeout=120_000)
    assert list((tmp_path / "out").glob("*.mp4")) == []
    assert "film.mp4\nA video: not prepared." in rows(with_video, "troubles")


def test_nothing_is_asked_where_there_is_no_video(qtbot: QtBot) -> None:
    asked = VideosToo()
    qtbot.addWidget(asked)
    asked.offer(0)
    assert asked.isHidden()
    assert not asked.wanted


def test_without_the_extra_it_says_how_to_add_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "av", None)
    asked = VideosToo()
    qtbot.addWidget(asked)
    asked.offer(2)
    assert not part(asked, QCheckBox, "videosToo").isEnabled()
    assert "pip install 'photoconsent[video]'" in text_of(asked, "videosWords")
    assert not asked.wanted
