"""A short video, made once."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.film.made_film import make_film


@pytest.fixture(scope="session")
def made_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(tmp_path_factory.mktemp("film") / "speech.mp4")


@pytest.fixture
def film(made_film: Path, tmp_path: Path) -> Path:
    """The video, alone in a folder of the test's own."""
    (tmp_path / "Films").mkdir()
    return Path(shutil.copy(made_film, tmp_path / "Films" / "speech.mp4"))


@pytest.fixture
def reopen(qtbot: QtBot, film: Path) -> Callable[[MainWindow], None]:
    """Opens the folder of the video and waits until it is searched."""

    def open_it(window: MainWindow) -> None:
        window.open_paths([film.parent])
        done = lambda: bool(window.bench.session.entries) and window.bench.session.searched  # noqa: E731
        qtbot.waitUntil(lambda: done() and not window.work.searching and not window.bench.errand.busy, timeout=60_000)

    return open_it


@pytest.fixture
def watched(window: MainWindow, reopen: Callable[[MainWindow], None]) -> MainWindow:
    """The window with the video searched and in front."""
    reopen(window)
    return window
