"""Counts clicks and keys of whole journeys: `python -m tests.benchmarks.journeys`.

40 photos with 130 faces of 12 people of the register and 8 strangers, in a window of 1440 by 900; the search and the
recogniser are the real ones. Who sits there knows everybody and makes no mistake.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from photoconsent import paths
from photoconsent.gui.app import install_language
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.networks import Networks
from tests.gui.album import Album, make_album, make_people
from tests.gui.engine import SearchedBefore
from tests.gui.journey import Hand, person_by_person, photo_by_photo
from tests.gui.parts import part
from tests.gui.starting import started

ALBUM = Album(photos=40, faces=130, registered=12, strangers=8, by_hand=3)

Way = Callable[[Hand], None]


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        os.environ["PHOTOCONSENT_HOME"] = str(room / "own")
        app = QApplication.instance()
        app = app if isinstance(app, QApplication) else QApplication([])
        look = Look(paths.resources_folder())
        look.dress_program(app, Qt.ColorScheme.Light)
        app.installed = install_language("en", paths.resources_folder())  # type: ignore[attr-defined]  # kept alive
        engine = SearchedBefore(Networks.load())
        truth = make_album(room / "Journey", ALBUM)
        make_people(room / "people.register", room / "people", ALBUM)
        for words, way in WAYS.items():
            register = room / f"{way.__name__}.register"
            register.write_bytes((room / "people.register").read_bytes())
            with started(look, engine, register) as window:
                hand = _arrived(window, room / "Journey", truth)
                way(hand)
                seen = sum(entry.looked_at for entry in window.bench.session.entries)
                sys.stdout.write(f"{words:64} {hand.clicks:4} clicks {hand.keys:4} keys, {seen} photos called right\n")


def _arrived(window: MainWindow, photos: Path, truth: list[tuple[int, ...]]) -> Hand:
    """A hand at the window, once every photo is searched and every face grouped."""
    window.resize(1440, 900)
    window.open_paths([photos])
    people = window.photos_page.people
    session = window.bench.session
    while not session.searched or window.work.searching or people.grouping.working or not len(people.list.model):
        QTest.qWait(20)
    return Hand(window, truth, ALBUM.registered)


def one_after_the_other(hand: Hand) -> None:
    """Find out that nobody was forgotten: every photo large, with its covers."""
    hand.key(Qt.Key.Key_V)
    hand.look_through()


def at_a_glance(hand: Hand) -> None:
    """The same on the contact sheet as it goes out, a screenful at a time. It calls nothing right: tiles are small."""
    hand.key(Qt.Key.Key_G)
    hand.click("sheetCovered")
    sheet = part(hand.window, QListView, "contactSheet")
    bar = sheet.verticalScrollBar()
    while bar.value() < bar.maximum():
        hand.keys += 1
        QTest.keyClick(sheet, Qt.Key.Key_PageDown)
        QCoreApplication.processEvents()
    assert bar.value() == bar.maximum()


WAYS: dict[str, Way] = {
    "from the drop to what goes out, photo by photo": photo_by_photo,
    "the same, person by person": person_by_person,
    "find out that nobody was forgotten, photo by photo": one_after_the_other,
    "the same, on the contact sheet": at_a_glance,
}

if __name__ == "__main__":
    main()
