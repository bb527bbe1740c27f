"""How quick the window is with a thousand photos of 12 megapixels.

python -m tests.benchmarks.window [--photos 1000] [--seconds 20]

Two runs. The first opens real photos with the worker processes of the program: when the list shows its first picture
and its first screenful, and how fast the search goes. The second stands in for the search, because only the window is
measured: what was found arrives ten times as fast as a search finds it. "Work" is processor time of the window's
thread between two returns to its event loop, whatever else the computer does; "wait" is what a clock says.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path

import numpy as np
import psutil
from PIL import Image
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QListView, QTableView

from consent_db.records import NewPublication, Shown
from consent_db.register import Register
from photoconsent import paths
from photoconsent.gui.app import bench_for, install_language, keep_for_good
from photoconsent.gui.event.pictures import PREVIEW_SIDE
from photoconsent.gui.event.session import Entry
from photoconsent.gui.ground.look import Look
from photoconsent.gui.photos.covered_tiles import GOING_OUT
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.home.settings import SettingsFile
from photoconsent.pipeline.engines import Answer, Engine, LocalWorkers, Outcome, PauseWanted, StopWanted, never
from photoconsent.pipeline.steps import Job, Wanted
from photoconsent.sample import make_album
from tests.benchmarks.register import fill
from tests.gui.crowd import FoundAlready, make_crowd
from tests.gui.parts import click, part
from tests.gui.sample import PASSPHRASE, make_register
from tests.gui.watchdog import LIMIT, Watchdog

PACE = 0.05
"""Seconds from one photo found to the next where nothing is searched."""
NEXT = 0.100
"""Seconds within which the next photo is to be there."""
FIRST = 1.0
"""Seconds within which the first pictures are to be there."""

SELECT = QItemSelectionModel.SelectionFlag.Select
ONE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows

Act = Callable[[], object]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long the real search is watched")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PHOTOCONSENT_HOME"] = str(Path(folder) / "home")
        program = QApplication([])
        install_language("en", paths.resources_folder())
        look = Look(paths.resources_folder())
        look.dress_program(program, Qt.ColorScheme.Light)
        make_register(paths.default_register(), Path(folder) / "people")
        photos = make_photos(Path(folder), options.photos)
        first_pictures(look, photos, options.seconds)
        everyday_work(look, make_crowd(Path(folder) / "crowd", options.photos))
        the_walls(look, Path(folder), 2 * options.photos, options.photos)


def first_pictures(look: Look, photos: Path, seconds: float) -> None:
    """When the list shows pictures, with the worker processes of the program."""
    say("The real search")
    workers = LocalWorkers(os.cpu_count() or 1, Wanted(preview=PREVIEW_SIDE))
    with workers as engine, shown(look, engine) as window:
        observer, bench, session = Observer(window), window.bench, window.bench.session
        bench.loader.call(workers.get_ready, lambda _: None)  # as the program does when it starts
        observer.until(lambda: not bench.loader.busy)
        begun = time.perf_counter()
        window.open_paths([photos])
        observer.until(lambda: bool(session.entries) and bool(pictured(window)))
        tell("first picture in the list", wait=time.perf_counter() - begun, aim=FIRST)
        observer.until(lambda: len(pictured(window)) == len(in_view(window)))
        tell(f"pictures of all {len(in_view(window))} photos in view", wait=time.perf_counter() - begun, aim=FIRST)
        observer.until(lambda: any(entry.findings is not None for entry in session.entries))
        tell("first photo searched", wait=time.perf_counter() - begun)
        observer.until(lambda: time.perf_counter() - begun > seconds)
        searched = sum(entry.findings is not None for entry in session.entries)
        tell(f"each of the {searched} photos searched by then", wait=seconds / max(1, searched))


def everyday_work(look: Look, photos: Path) -> None:
    """What a person does with all photos open, one line each."""
    say("The window alone")
    with shown(look, Arriving()) as window:
        observer = Observer(window)
        for words, acts, aim in everything(window, photos):
            works, waits = observer.watch(acts)
            tell(words, work=max(works), wait=percentile(waits, 95), aim=aim)
        say(f"  {'memory of the window (RSS) at the most':<52}{observer.memory / 1e6:8.0f} MB")
        window.bench.session.undo_stack.setClean()


def the_walls(look: Look, folder: Path, people: int, copies: int) -> None:
    """The register's people and what is published, as walls of pictures and as tables."""
    say(f"{people:,} people of the register, {copies:,} copies on record")
    register = folder / "large.register"
    with Register.create(register, PASSPHRASE) as made:
        fill(made, people)
        for number in range(copies):
            made.record_publication(_publication(number, folder))
    with shown(look, Arriving(), register) as window:
        observer = Observer(window, photos=False)
        for words, acts in walls(window):
            works, waits = observer.watch(acts)
            tell(words, work=max(works), wait=percentile(waits, 95))


def _publication(number: int, folder: Path) -> NewPublication:
    digest = f"{number:064x}"
    output = str(folder / f"copy-{number}.jpg")
    shown_here = (Shown(f"P{number + 1}", f"C{number + 1}.1"),)
    event = f"Event {number // 40}"
    return NewPublication(digest, digest[::-1], "facebook", date.today(), shown_here, 2, event=event, output=output)


def walls(window: MainWindow) -> Iterator[tuple[str, Sequence[Act]]]:
    """What is done on the two pages, in words and as acts."""
    table, gallery = part(window, QTableView, "peopleTable"), part(window, QListView, "peopleGallery")
    wall = part(window, QListView, "publishedWall")
    people, published = part(window, QLineEdit, "peopleSearch"), part(window, QLineEdit, "publishedSearch")
    yield "open the register", [partial(click, window, "goRegister")]
    yield "scroll the table in 50 steps", scrolled(table)
    yield "type a name, letter by letter, and delete it", typed(people, "kari nord")
    choose = table.selectionModel().setCurrentIndex
    yield (
        "another person, 20 times",
        [partial(choose, table.model().index(row, 0), ONE_ROW) for row in range(0, 400, 20)],
    )
    yield "portraits instead of the table", [partial(click, window, "peopleAsGallery")]
    yield "scroll the portraits in 50 steps", scrolled(gallery)
    yield "type a name there", typed(people, "åse")
    yield "open what is published", [partial(click, window, "goPublished")]
    yield "scroll the wall in 50 steps", scrolled(wall)
    yield "type an event", typed(published, "event 7")
    states = part(window, QComboBox, "publishedFilter")
    yield "another filter, 5 times", [partial(states.setCurrentIndex, row) for row in (1, 2, 3, 4, 0)]
    yield "a table instead of pictures", [partial(click, window, "publishedAsTable")]
    channel = part(window, QComboBox, "channel")
    channel.setCurrentIndex(1)  # whom the recogniser may know is read when a register is opened: it was before
    yield "another channel, 5 times", [partial(channel.setCurrentIndex, row) for row in (2, 3, 4, 1, 0)]


def scrolled(view: QAbstractItemView) -> list[Act]:
    """From top to bottom in 50 steps, however long it is by then."""
    bar = view.verticalScrollBar()
    return [lambda n=n: bar.setValue(bar.maximum() * n // 50) for n in range(51)]  # type: ignore[misc]


def typed(field: QLineEdit, words: str) -> list[Act]:
    """Each letter, and then all of them gone."""
    return [*(partial(QTest.keyClicks, field, letter) for letter in words), field.clear]


def everything(window: MainWindow, photos: Path) -> Iterator[tuple[str, Sequence[Act], float | None]]:
    """What is done, in words and as acts, and within which time each of them is to be on the screen."""
    session, page = window.bench.session, window.photos_page
    bar = part(window, QListView, "photos").verticalScrollBar()
    press = partial(partial, QTest.keyClick, page.canvas)
    yield "open, and take in what is found", [partial(window.open_paths, [photos])], None
    yield (
        "scroll top to bottom in 200 steps",
        [partial(bar.setValue, bar.maximum() * n // 200) for n in range(201)],
        None,
    )
    page.selection.choose_photo(0)
    yield "next photo, prefetched, 50 times", [press(Qt.Key.Key_PageDown)] * 50, NEXT
    far = [partial(page.selection.choose_photo, place % len(session.entries)) for place in range(80, 480, 8)]
    yield "another photo, not prefetched, 50 times", far, None
    yield "looks right, 10 times", [press(Qt.Key.Key_Space)] * 10, None
    yield "choose a face and hide it", [press(Qt.Key.Key_Right), press(Qt.Key.Key_H)], None
    yield "undo, redo", [session.undo_stack.undo, session.undo_stack.redo], None
    states = part(window, QComboBox, "photoFilter")
    yield "another filter, 5 times", [partial(states.setCurrentIndex, row) for row in (1, 2, 3, 4, 0)], None
    channel = part(window, QComboBox, "channel")
    yield "another channel, twice", [partial(channel.setCurrentIndex, row) for row in (2, 3)], None
    yield "open the list of people", [partial(click, window, "listPeople")], None
    yield "another person, 20 times", [partial(page.people.list.step, 1)] * 20, None
    yield "hide a person in all photos", [partial(click, window, "groupHideButton")], None
    yield "undo that", [session.undo_stack.undo], None
    yield "back to the photos", [partial(click, window, "listPhotos")], None
    page.selection.choose_photo(0)
    yield "open the contact sheet", [partial(page.views.show_sheet, True)], FIRST
    tiles = page.views.sheet.verticalScrollBar()
    yield "as they go out", [partial(page.views.head.covered.setChecked, True)], FIRST
    yield (
        "scroll the covered sheet in 50 steps",
        [partial(tiles.setValue, tiles.maximum() * n // 50) for n in range(51)],
        FIRST,
    )
    sheet = page.views.sheet
    some = [partial(sheet.selectionModel().select, sheet.model().index(row, 0), SELECT) for row in range(0, 60, 3)]
    yield "choose 20 photos in the sheet", some, None
    yield "leave them out", [page.views.on_photos.leave_out.trigger], None
    yield "take that back", [session.undo_stack.undo], None
    yield "back to one photo", [partial(page.views.show_sheet, False)], None
    yield "open the panel for preparing", [partial(click, window, "prepare")], None
    yield "to the register and back, 5 times", [partial(window.go_to, place) for place in (1, 0) * 5], None
    yield "write the work in progress down", [window.drafts.soon], None


class Observer:
    """Does things in a window and notes how long each takes."""

    def __init__(self, window: MainWindow, *, photos: bool = True) -> None:
        self._window, self._photos = window, photos
        self._process = psutil.Process()
        self.memory = 0
        """Bytes of the window's process at the most, as far as seen."""

    def watch(self, acts: Iterable[Act]) -> tuple[list[float], list[float]]:
        """Do one after the other; the longest block of each, and the seconds until each is painted."""
        dog = Watchdog()
        works, waits = [], []
        for act in acts:
            dog.begin()
            begun = time.perf_counter()
            act()
            self._turn()
            self.until(lambda: not self._photos or self._window.photos_page.canvas.picture.width() >= PREVIEW_SIDE)
            self.until(lambda: not blank_tiles(self._window))
            waits.append(time.perf_counter() - begun)
            self.until(self._idle)
            works.append(dog.longest)
        dog.end()
        return works, waits

    def until(self, done: Callable[[], bool], seconds: float = 600) -> None:
        """Let the window run until this is so; raises TimeoutError."""
        end = time.monotonic() + seconds
        while not done():
            if time.monotonic() > end:
                raise TimeoutError
            self._turn()
            time.sleep(0.001)

    def _turn(self) -> None:
        QCoreApplication.processEvents()
        self.memory = max(self.memory, self._process.memory_info().rss)

    def _idle(self) -> bool:
        """Nothing is searched, decided, grouped, decoded or about to be written down."""
        bench = self._window.bench
        busy = bench.session.settling or bench.errand.busy or bench.loader.busy or bench.conductor.busy
        due = any(timer.isActive() for timer in self._window.drafts.findChildren(QTimer))
        return (bool(bench.session.entries) or not self._photos) and not busy and not due


class Arriving(FoundAlready):
    """Finds at a pace; the same people come again and again, as at an event, and four of them in every third photo."""

    def __init__(self) -> None:
        super().__init__(parties=60)

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """See `Engine.work`."""
        for outcome in super().work(jobs, answer, stop, pause):
            time.sleep(PACE)
            yield outcome


def blank_tiles(window: MainWindow) -> list[Entry]:
    """The photos in view in the contact sheet that lack the picture that is to be in their tiles."""
    sheet, pictures = window.photos_page.views.sheet, window.bench.pictures
    if not sheet.isVisible():
        return []
    going = [entry for entry in sheet.in_view() if entry.state in GOING_OUT]
    shown = sheet.tiles.picture if sheet.covered else pictures.thumbnail
    return [entry for entry in going if shown(entry).isNull()]


def in_view(window: MainWindow) -> list[int]:
    """The rows of the list that can be seen."""
    listed = part(window, QListView, "photos")
    model, seen = listed.model(), listed.viewport().rect()
    return [row for row in range(min(50, model.rowCount())) if listed.visualRect(model.index(row, 0)).intersects(seen)]


def pictured(window: MainWindow) -> list[int]:
    """Those of them that show a picture."""
    entries = window.bench.session.entries
    return [row for row in in_view(window) if not window.bench.pictures.thumbnail(entries[row]).isNull()]


@contextmanager
def shown(look: Look, engine: Engine, register: Path | None = None) -> Iterator[MainWindow]:
    """The window with its register open, or with another one."""
    register = register or paths.default_register()
    with bench_for(SettingsFile(paths.config_folder() / "settings.json"), look, engine) as bench:
        bench.register.take(Register.open(register, PASSPHRASE), register)
        window = MainWindow(bench)
        window.resize(1360, 850)
        window.show()
        for _ in range(20):
            QCoreApplication.processEvents()
        keep_for_good()
        yield window
        window.work.cancel()
        window.close()


def make_photos(folder: Path, count: int) -> Path:
    """The three photos of 12 megapixels of the sample in turn; bytes at their ends make other files of them."""
    make_album(folder / "sample")
    three = [_grainy(folder / "sample" / "photos" / f"IMG_010{number}.jpg") for number in (2, 3, 4)]
    photos = folder / "photos"
    photos.mkdir()
    for number in range(count):
        (photos / f"IMG_{number:04}.jpg").write_bytes(three[number % 3] + number.to_bytes(4, "big"))
    return photos


def _grainy(photo: Path) -> bytes:
    """The photo with a camera's noise in it: about 3 MB as from a phone, which take that much longer to decode."""
    with Image.open(photo) as picture:
        noise = np.random.default_rng(1).normal(0, 5, (picture.height, picture.width, 1))
        file = BytesIO()
        pixels = (np.asarray(picture) + noise).clip(0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(file, "JPEG", quality=90, exif=picture.info["exif"])
    return file.getvalue()


def percentile(seconds: Sequence[float], share: int) -> float:
    """The time that so many percent of them do not exceed."""
    return float(np.percentile(seconds, share))


def tell(words: str, *, work: float | None = None, wait: float, aim: float | None = None) -> None:
    """One line of the result."""
    worked = f"{work * 1000:8.0f} ms work{' (over)' if work > LIMIT else '':<8}" if work is not None else " " * 24
    wanted = f"   (aim {aim * 1000:.0f} ms)" if aim is not None else ""
    say(f"  {words:<52}{worked}{wait * 1000:8.0f} ms wait{wanted}")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
