"""A photo goes out again and again, from everywhere: never is the hand's work missing. Looked at in the pixels."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from consent_db.consents import Withdrawal
from consent_db.records import NewPublication
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.area import Stroke
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.order import Status
from tests.cli.terminal import Terminal
from tests.gui.copies import SEEN
from tests.gui.engine import SearchedBefore
from tests.gui.parts import click, click_row, let_read, prepare, register_of, rows, text_of
from tests.gui.sample import EILEEN, PASSPHRASE
from tests.gui.starting import searched, started

INGRID = "P0006"
PARTY = "IMG_0102.jpg"
MISSED = QRectF(570, 100, 60, 60)
BADGE = Box(570, 300, 60, 60)
TATTOO = Stroke(((580.0, 530.0), (620.0, 530.0)), 60.0)
MARKS = ((570, 100), (570, 300), (570, 500))
"""Where the wall has a chequered mark, 60 pixels wide: far from every face, so that nothing but a hand covers it."""


@pytest.fixture
def album(photos: Path) -> Path:
    """Three photos: one of Eileen alone, one of six people, one of nobody."""
    for name in ("IMG_0103.jpg", "IMG_0105.jpg", "notes.txt"):
        (photos / name).unlink()
    with Image.open(photos / PARTY) as picture:
        chequers = np.kron(np.indices((6, 6)).sum(axis=0) % 2 * 255, np.ones((10, 10))).astype(np.uint8)
        for mark in MARKS:
            picture.paste(Image.fromarray(chequers), mark)
        picture.save(photos / PARTY, quality=92)
    return photos


@pytest.fixture
def at_work(qtbot: QtBot, window: MainWindow, album: Path) -> MainWindow:
    """The window in which a hand named Ingrid, hid Eileen, drew a face, boxed a badge and brushed over a tattoo."""
    window.open_paths([album])
    searched(qtbot, window)
    choose(window, PARTY)
    page = window.photos_page
    unknown = next(row for row, said in enumerate(rows(window, "faces")) if "Nobody in the register" in said)
    click_row(window, "faces", unknown)
    page.actions_on_face.say_who(INGRID)
    click_row(window, "faces", row_of(window, "Eileen Collins"))
    click(window, "hideFaceButton")
    page.actions_on_face.draw(MISSED)
    page.actions_on_area.add(BADGE)
    page.actions_on_area.add(TATTOO)
    return window


def choose(window: MainWindow, name: str) -> None:
    names = [entry.source.name for entry in window.bench.session.entries]
    window.photos_page.selection.choose_photo(names.index(name))


def row_of(window: MainWindow, name: str) -> int:
    return next(row for row, said in enumerate(rows(window, "faces")) if said.startswith(name))


def places_of(window: MainWindow) -> dict[str, Box]:
    """Where the hand was at work, in the order in which it was."""
    entry = next(e for e in window.bench.session.entries if e.source.name == PARTY)
    pointed = {person: one.face.box for one in entry.faces if one.pointed for person in [entry.edits.pointed[one.id]]}
    drawn = Box(MISSED.x(), MISSED.y(), MISSED.width(), MISSED.height())
    return {
        "named": pointed[INGRID],
        "hidden": next(box for person, box in pointed.items() if person is None),
        "drawn": drawn,
        "box": BADGE,
        "brush": Box(570, 505, 60, 50),
    }


def covered(photo: Path, copy: Path, places: dict[str, Box]) -> set[str]:
    """In which of the places the copy shows something else than the photo (see `tests.gui.copies.SEEN`)."""
    with Image.open(photo) as source, Image.open(copy) as made:
        scale = made.width / source.width
        before, after = np.asarray(source.resize(made.size), float), np.asarray(made.convert("RGB"), float)
    found = set()
    for name, box in places.items():
        x, y, right, bottom = (round(n * scale) for n in (box.x, box.y, box.right, box.bottom))
        there = (slice(y, bottom), slice(x, right))
        if np.abs(before - after)[there].mean() / before[there].std() > SEEN:
            found.add(name)
    return found


def made_of(window: MainWindow, name: str) -> Path:
    (result,) = (one for one in window.work.results if one.source.name == name)
    assert result.status is Status.EXPORTED, result.error
    assert result.output is not None
    return result.output


def open_again(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    before = window.bench.session.entries
    window.open_paths(paths)
    qtbot.waitUntil(lambda: window.bench.session.entries is not before)
    searched(qtbot, window)


EVERYTHING = {"hidden", "drawn", "box", "brush"}


def ways(
    qtbot: QtBot, window: MainWindow, album: Path, tmp_path: Path, terminal: Terminal
) -> Iterator[tuple[str, Path]]:
    """Prepares the photo anew in every way there is in a window and a terminal; the copy that was made each time."""
    click(window, "goPublished")
    window.published_page.show_due()
    let_read(window)
    click(window, "prepareAgain")
    qtbot.waitUntil(lambda: [entry.source.name for entry in window.bench.session.entries] == [PARTY])
    searched(qtbot, window)
    prepare(qtbot, window, tmp_path / "published")
    yield "Published", made_of(window, PARTY)
    open_again(qtbot, window, album)
    prepare(qtbot, window, tmp_path / "from album")
    yield "album", made_of(window, PARTY)
    elsewhere = tmp_path / "stick" / "one.jpg"
    elsewhere.parent.mkdir()
    shutil.copy(album / PARTY, elsewhere)
    open_again(qtbot, window, elsewhere)
    prepare(qtbot, window, tmp_path / "single")
    yield "a single copy", made_of(window, "one.jpg")
    out = tmp_path / "by terminal"
    words = ["--channel", "website", "--out", out, "--workers", 1, "--register", register_of(window).path]
    os.environ["PHOTOCONSENT_PASSPHRASE"] = PASSPHRASE  # the fixture puts it back
    terminal("prepare", album / PARTY, *words).succeeded()
    yield "terminal", next(out.iterdir())


def test_from_wherever_a_photo_is_prepared_again_the_work_of_the_hand_is_in_it(
    qtbot: QtBot,
    at_work: MainWindow,
    look: Look,
    engine: SearchedBefore,
    album: Path,
    register_file: Path,
    tmp_path: Path,
    terminal: Terminal,
) -> None:
    places = places_of(at_work)
    prepare(qtbot, at_work, tmp_path / "first")
    assert covered(album / PARTY, made_of(at_work, PARTY), places) == EVERYTHING
    assert covered(album / "IMG_0101.jpg", made_of(at_work, "IMG_0101.jpg"), {"her": Box(600, 350, 300, 350)}) == set()
    register = register_of(at_work)
    register.withdraw_all(INGRID, Withdrawal(register.today()))
    at_work.bench.register.read_again()
    for way, copy in ways(qtbot, at_work, album, tmp_path, terminal):
        assert covered(album / PARTY, copy, places) == {*EVERYTHING, "named"}, way
        assert at_work.drafts.offers == [], f"after {way} there is nothing to choose between"
    assert at_work.close()
    at_work.bench.register.close()
    with started(look, engine, register_file) as window:
        assert window.drafts.offers == []
        open_again(qtbot, window, album)
        prepare(qtbot, window, tmp_path / "after restart")
        assert covered(album / PARTY, made_of(window, PARTY), places) == {*EVERYTHING, "named"}
        assert EILEEN not in [s.person for s in newest(window).shown]


def newest(window: MainWindow) -> NewPublication:
    copy = str(made_of(window, PARTY).resolve())
    return next(p.copy for p in register_of(window).publications() if p.copy.output == copy)


def test_work_on_some_photos_of_an_album_goes_on_with_the_work_on_the_album(
    qtbot: QtBot, at_work: MainWindow, look: Look, engine: SearchedBefore, album: Path, register_file: Path
) -> None:
    """One truth for each photo: a card for the album, and whichever of its photos are opened, all words are there."""
    at_work.bench.session.look_at(1, True)
    open_again(qtbot, at_work, album / "IMG_0101.jpg")
    at_work.bench.session.look_at(0, True)
    open_again(qtbot, at_work, album / PARTY)
    assert at_work.bench.session.entries[0].looked_at
    assert at_work.close()
    at_work.bench.register.close()
    with started(look, engine, register_file) as window:
        (offer,) = window.drafts.offers
        assert offer.event.chosen == (album,)
        click(window, "draftGoOn")
        searched(qtbot, window)
        assert [entry.looked_at for entry in window.bench.session.entries] == [True, True, False]
        assert len(window.bench.session.entries[1].edits.areas) == 2


def test_who_is_shown_by_hand_alone_is_named_before_copies_are_made(at_work: MainWindow) -> None:
    click(at_work, "prepare")
    said = "Shown only because somebody pointed them out: Ingrid Solberg (1 photo)."
    assert said in text_of(at_work, "prepareSummary")
    assert "Eileen" not in text_of(at_work, "prepareSummary")


def test_copies_of_photos_that_nobody_looked_at_are_counted(qtbot: QtBot, at_work: MainWindow, tmp_path: Path) -> None:
    at_work.bench.session.look_at(1, True)
    prepare(qtbot, at_work, tmp_path / "out")
    assert "Nobody has looked at 2 of these photos." in text_of(at_work, "outcomeSummary")
    assert text_of(at_work, "notLookedAt") == "2 photos not looked at"
