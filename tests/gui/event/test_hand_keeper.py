"""What was drawn, covered or hidden by hand holds when copies of the same pictures are made again."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from consent_db.consents import Withdrawal
from photoconsent.event.entry import State
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.order import Status
from tests.gui.engine import SearchedBefore
from tests.gui.parts import by_hand, click, let_read, part, prepare, register_of, text_of
from tests.gui.sample import EILEEN
from tests.gui.starting import searched, started

Choose = Callable[[str], int]

MISSED, BADGE = QRectF(100, 100, 200, 200), Box(1200, 900, 200, 100)


def prepare_and_go_on(qtbot: QtBot, window: MainWindow, out: Path) -> None:
    prepare(qtbot, window, out)
    click(window, "outcomeBack")


def open_again(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    before = window.bench.session.entries
    window.open_paths(paths)
    qtbot.waitUntil(lambda: window.bench.session.entries is not before)
    searched(qtbot, window)


def covered_by_hand(window: MainWindow) -> dict[str, tuple[int, int]]:
    """By photo: how many faces were drawn, and how many areas are covered."""
    entries = window.bench.session.entries
    said = {e.source.name: (sum(face.drawn for face in e.faces), len(e.edits.areas)) for e in entries}
    return {name: counts for name, counts in said.items() if any(counts)}


@pytest.fixture
def finished(qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path) -> MainWindow:
    """The window after every copy was made, with a missed face drawn and a badge covered by hand."""
    opened.bench.session.entries[photo("IMG_0101.jpg")].source.with_name("IMG_0105.jpg").unlink()
    opened.photos_page.actions_on_face.draw(MISSED)
    opened.photos_page.actions_on_area.add(BADGE)
    prepare_and_go_on(qtbot, opened, tmp_path / "out")
    return opened


def test_prepare_again_covers_what_was_covered_by_hand(
    qtbot: QtBot, finished: MainWindow, photos: Path, tmp_path: Path
) -> None:
    other = tmp_path / "Other"
    other.mkdir()
    shutil.copy(photos / "IMG_0104.jpg", other / "b.jpg")
    open_again(qtbot, finished, other)
    register_of(finished).withdraw_all(EILEEN, Withdrawal(register_of(finished).today()))
    finished.bench.register.read_again()
    click(finished, "goPublished")
    finished.published_page.show_due()
    let_read(finished)
    click(finished, "prepareAgain")
    qtbot.waitUntil(lambda: len(finished.bench.session.entries) == 2)
    searched(qtbot, finished)
    assert covered_by_hand(finished) == {"IMG_0101.jpg": (1, 1)}
    assert "holds again" in text_of(finished, "messageText")
    prepare_and_go_on(qtbot, finished, tmp_path / "again")
    (again,) = (r for r in finished.work.results if r.source.name == "IMG_0101.jpg")
    assert len(again.areas) == 1
    assert Box(100, 100, 200, 200) in [face.face.box for face in again.faces]


def test_another_channel_weeks_later_keeps_it_and_offers_no_work_to_go_on_with(
    qtbot: QtBot,
    finished: MainWindow,
    look: Look,
    engine: SearchedBefore,
    english: None,
    register_file: Path,
    photos: Path,
) -> None:
    assert finished.close()
    finished.bench.register.close()
    with started(look, engine, register_file) as window:
        assert window.drafts.offers == []
        channel = part(window, QComboBox, "channel")
        channel.setCurrentIndex(channel.findText("Facebook"))
        elsewhere = Path(shutil.move(photos, photos.with_name("Archive")))
        open_again(qtbot, window, elsewhere)
        assert covered_by_hand(window) == {"IMG_0101.jpg": (1, 1)}
        assert part(window, QComboBox, "channel").currentText() == "Facebook"
        assert not any(entry.looked_at for entry in window.bench.session.entries)
    with started(look, engine, register_file) as window:
        assert window.drafts.offers == [], "nothing was said that was not said before"


def test_what_is_taken_back_afterwards_stays_so(
    qtbot: QtBot, finished: MainWindow, photo: Choose, photos: Path, tmp_path: Path
) -> None:
    open_again(qtbot, finished, photos)
    photo("IMG_0101.jpg")
    finished.photos_page.selection.choose_face(-1)
    finished.photos_page.actions_on_face.not_face.trigger()
    prepare_and_go_on(qtbot, finished, tmp_path / "again")
    open_again(qtbot, finished, photos / "IMG_0101.jpg")
    assert covered_by_hand(finished) == {"IMG_0101.jpg": (0, 1)}


def test_a_photo_that_was_exchanged_is_held_until_somebody_looks_at_it(
    qtbot: QtBot, finished: MainWindow, photos: Path, tmp_path: Path
) -> None:
    """It may be the same picture, saved anew: whom hands hid in it, nobody would hide."""
    Image.open(photos / "IMG_0103.jpg").resize((900, 600)).save(photos / "IMG_0101.jpg")
    open_again(qtbot, finished, photos)
    assert covered_by_hand(finished) == {}
    qtbot.waitUntil(lambda: "1 photo is held back" in text_of(finished, "messageText"))
    assert finished.bench.session.entries[0].state is State.BLOCKED
    prepare_and_go_on(qtbot, finished, tmp_path / "held")
    held = [result.source.name for result in finished.work.results if result.status is Status.HELD]
    assert held == ["IMG_0101.jpg"]
    finished.photos_page.selection.choose_photo(0)
    QTest.keyClick(finished.photos_page.canvas, Qt.Key.Key_Space)
    assert finished.bench.session.entries[0].error is None
    open_again(qtbot, finished, photos)
    assert finished.bench.session.entries[0].error is None
    assert finished.bench.session.doubts() == {}


def test_a_look_that_is_taken_back_settles_nothing(qtbot: QtBot, finished: MainWindow, photos: Path) -> None:
    Image.open(photos / "IMG_0103.jpg").resize((900, 600)).save(photos / "IMG_0101.jpg")
    open_again(qtbot, finished, photos)
    QTest.keyClick(finished.photos_page.canvas, Qt.Key.Key_Space)
    finished.drafts.save_now()
    finished.bench.session.undo_stack.undo()
    open_again(qtbot, finished, photos / "IMG_0101.jpg")
    assert finished.bench.session.entries[0].state is State.BLOCKED


def test_finished_work_names_who_made_it_so_that_somebody_else_releases(
    qtbot: QtBot, finished: MainWindow, photos: Path
) -> None:
    before = finished.bench.session.prepared_by
    assert before
    open_again(qtbot, finished, photos)
    assert finished.bench.session.prepared_by == before


def test_nothing_said_by_hand_leaves_nothing(qtbot: QtBot, opened: MainWindow, photos: Path, tmp_path: Path) -> None:
    (photos / "IMG_0105.jpg").unlink()
    opened.bench.session.look_at(0, True)
    prepare_and_go_on(qtbot, opened, tmp_path / "out")
    opened.drafts.save_now()
    assert register_of(opened).drafts() == []
    assert by_hand(register_of(opened), photos / "IMG_0101.jpg") == {}
