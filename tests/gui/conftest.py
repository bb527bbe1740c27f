"""The window on the real core, with a small event and its register made once."""

import multiprocessing
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent import paths
from photoconsent.gui.app import bench_for, install_language
from photoconsent.gui.ground.look import Look
from photoconsent.gui.ground.sweeper import Sweeper
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.gui.workbench import Workbench
from photoconsent.home.settings import SettingsFile
from photoconsent.pipeline.networks import Networks
from tests.gui.engine import SearchedBefore
from tests.gui.sample import PASSPHRASE, make_photos, make_register


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the photos of an event and the register; never changed by a test."""
    folder = tmp_path_factory.mktemp("event")
    make_photos(folder / "Summer party")
    make_register(folder / "consents.register", folder / "people")
    return folder


@pytest.fixture(scope="session")
def engine() -> SearchedBefore:
    return SearchedBefore(Networks.load())


@pytest.fixture(scope="session", autouse=True)
def swept(qapp: QApplication) -> None:
    """As in the program, and needed here as much: many windows come and go."""
    Sweeper(qapp)


@pytest.fixture(scope="session")
def english(qapp: QApplication) -> None:
    install_language("en", paths.resources_folder())


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    look = Look(paths.resources_folder())
    look.dress_program(qapp, Qt.ColorScheme.Light)
    return look


@pytest.fixture
def photos(made: Path, tmp_path: Path) -> Path:
    """The photos of the event, in a folder of the test's own."""
    return Path(shutil.copytree(made / "Summer party", tmp_path / "Summer party"))


@pytest.fixture
def register_file(made: Path) -> Path:
    """The register, in the place where the window looks first."""
    return Path(shutil.copy(made / "consents.register", paths.default_register()))


@pytest.fixture
def bench(look: Look, engine: SearchedBefore, english: None, own_folders: Path) -> Iterator[Workbench]:
    """The tools of a window; afterwards no thread and no process of it is left."""
    settings = SettingsFile(paths.config_folder() / "settings.json")
    before, children = set(threading.enumerate()), set(multiprocessing.active_children())
    with bench_for(settings, look, engine) as bench:
        yield bench
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, left
    assert not set(multiprocessing.active_children()) - children
    # Signals keep what listens to them, and that keeps the tools: only the end of the senders ends them all.
    for sender in (bench.session, bench.register, bench.conductor, bench.errand, bench.loader, bench.reader):
        shiboken6.delete(sender)


@pytest.fixture
def locked(qtbot: QtBot, bench: Workbench) -> Iterator[MainWindow]:
    """The window as it starts: no register is open."""
    window = MainWindow(bench)
    window.resize(1280, 800)
    window.show()
    yield window
    window.work.cancel()
    QCoreApplication.processEvents()
    shiboken6.delete(window)


@pytest.fixture
def window(locked: MainWindow, register_file: Path) -> MainWindow:
    """The window with the register open."""
    locked.bench.register.take(Register.open(register_file, PASSPHRASE), register_file)
    return locked


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, photos: Path) -> MainWindow:
    """The window with every photo of the event searched."""
    window.open_paths([photos])
    qtbot.waitUntil(lambda: bool(window.bench.session.entries) and not window.work.searching, timeout=60_000)
    return window


@pytest.fixture
def photo(qtbot: QtBot, opened: MainWindow) -> Callable[[str], int]:
    """Puts the photo of that name onto the canvas and says which one it is."""

    def choose(name: str) -> int:
        index = [entry.source.name for entry in opened.bench.session.entries].index(name)
        opened.photos_page.selection.choose_photo(index)
        qtbot.waitUntil(lambda: not opened.bench.errand.busy)  # until it is decoded
        return index

    return choose
