"""Starts the whole program anew, as after a restart: other tools, another window, the same files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent import paths
from photoconsent.gui.app import bench_for
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.home.settings import SettingsFile
from photoconsent.pipeline.engines import Engine
from tests.gui.sample import PASSPHRASE


@contextmanager
def started(look: Look, engine: Engine, register_file: Path, actor: str = "kari") -> Iterator[MainWindow]:
    """The program with its register open, until the window is closed and every thread has ended."""
    with bench_for(SettingsFile(paths.config_folder() / "settings.json"), look, engine) as bench:
        window = MainWindow(bench)
        window.resize(1280, 800)
        window.show()
        bench.register.take(Register.open(register_file, PASSPHRASE, actor=actor), register_file)
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()
            QCoreApplication.processEvents()


def searched(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until every photo of the event has been searched."""
    qtbot.waitUntil(lambda: bool(window.bench.session.entries) and not window.work.searching, timeout=60_000)
    qtbot.waitUntil(lambda: window.bench.session.searched)
