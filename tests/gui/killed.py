"""The program at work until somebody kills it: `python -m tests.gui.killed REGISTER PHOTOS OUT`.

It says "kept" once its work is in the register and the first copy is made, while the next ones are being made.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from consent_db.register import Register
from photoconsent import paths
from photoconsent.gui.app import bench_for, install_language
from photoconsent.gui.event.pictures import PREVIEW_SIDE
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.home.settings import SettingsFile
from photoconsent.pipeline.engines import InProcess
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.steps import Wanted
from tests.gui.parts import click, click_row, press_enter, type_in
from tests.gui.sample import PASSPHRASE


def main(register_file: Path, photos: Path, out: Path) -> None:
    app = QApplication([])
    install_language("en", paths.resources_folder())
    look = Look(paths.resources_folder())
    look.follow_system(app)
    engine = InProcess(Networks.load(), Wanted(preview=PREVIEW_SIDE))
    with bench_for(SettingsFile(paths.config_folder() / "settings.json"), look, engine) as bench:
        window = MainWindow(bench)
        window.show()
        register = Register.open(register_file, PASSPHRASE, actor="kari")
        bench.register.take(register, register_file)
        window.open_paths([photos])
        while not (bench.session.entries and bench.session.searched):
            app.processEvents()
        say(window)
        while not any('"looked_at"' in draft.body for draft in register.drafts()):
            app.processEvents()
        click(window, "prepare")
        type_in(window, "outFolder", str(out))
        click(window, "prepareGo")
        while not window.work.results:
            app.processEvents()
        sys.stdout.write("kept\n")
        sys.stdout.flush()
        app.exec()


def say(window: MainWindow) -> None:
    """Name a face of the third photo, hide one of the first, and call the first right."""
    window.photos_page.selection.choose_photo(2)
    click_row(window, "faces", 0)
    click(window, "thisIsButton")
    type_in(window, "pickerSearch", "ingrid")
    press_enter(window, "pickerSearch")
    window.photos_page.selection.choose_photo(0)
    click_row(window, "faces", 0)
    click(window, "hideFaceButton")
    QTest.keyClick(window.photos_page.canvas, Qt.Key.Key_Space)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
