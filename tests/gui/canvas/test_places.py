"""What is found beside faces: looked for in the window, framed, listed, covered and let be, and gone from the copy."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from consent_db.records import Trait
from photoconsent.gui.canvas.place_item import PlaceItem
from photoconsent.gui.event.session import Entry
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.engines import Outcome
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.place import Place
from tests.gui.parts import click, part, text_of

SIGN = Place(Trait.TEXT, Box(60, 40, 300, 60), "Vaktrom")
BADGE = Place(Trait.TEXT, Box(60, 900, 260, 50), "KARI NORDMANN")
CODE = Place(Trait.CODE, Box(1200, 860, 120, 120), "https://example.org")


@pytest.fixture
def looked(opened: MainWindow, photo: Callable[[str], int]) -> Entry:
    """The photo of strangers, in which somebody had everything looked for: a sign, a code, and a badge with a name."""
    index = photo("IMG_0103.jpg")
    entry = opened.bench.session.entries[index]
    assert entry.findings is not None
    seen = {e.source: replace(e.findings, sought=frozenset(Trait)) for e in opened.bench.session.entries if e.findings}
    seen[entry.source] = replace(seen[entry.source], places=(SIGN, CODE, BADGE))
    for source, findings in seen.items():
        opened.bench.session.take(Outcome(source, findings))
    opened.photos_page.beside.places.search.trigger()
    return entry


def listed(window: MainWindow) -> list[tuple[str, bool]]:
    rows = part(window, QListWidget, "places")
    items = [rows.item(n) for n in range(rows.count())]
    return [(item.text(), item.checkState() is Qt.CheckState.Checked) for item in items]


def framed(window: MainWindow) -> list[PlaceItem]:
    return [item for item in window.photos_page.canvas.scene().items() if isinstance(item, PlaceItem)]


def covered(entry: Entry) -> list[Place]:
    return [one.place for one in entry.places if one.covered]


def test_things_are_listed_with_what_is_done_with_them(opened: MainWindow, looked: Entry) -> None:
    assert text_of(opened, "placesTitle") == "3 things found beside the faces"
    assert listed(opened) == [
        ("Text “Vaktrom”: not covered", False),
        ("Code: not covered", False),
        ("Text “KARI NORDMANN”: covered: it may name somebody", True),
    ]
    assert len(framed(opened)) == 3
    assert text_of(opened, "facesCounts").endswith("1 more area covered")


def test_a_tick_covers_and_can_be_undone(opened: MainWindow, looked: Entry) -> None:
    rows = part(opened, QListWidget, "places")
    rows.setFocus()
    rows.setCurrentRow(0)
    assert opened.focusWidget() is rows
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert covered(looked) == [SIGN, BADGE]
    assert listed(opened)[0] == ("Text “Vaktrom”: covered: you said so", True)
    opened.bench.session.undo_stack.undo()
    assert covered(looked) == [BADGE]


def test_a_click_on_the_frame_chooses_the_row_and_a_key_turns_it(opened: MainWindow, looked: Entry) -> None:
    canvas = opened.photos_page.canvas
    QTest.mouseClick(
        canvas.viewport(),
        Qt.MouseButton.LeftButton,
        pos=canvas.mapFromScene(QPointF(*SIGN.area.centre)),  # type: ignore[union-attr]
    )
    assert part(opened, QListWidget, "places").currentRow() == 0
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert covered(looked) == [SIGN, BADGE]
    QTest.keyClick(canvas, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert covered(looked) == [BADGE]
    assert [item.chosen for item in framed(opened)].count(True) == 1


def test_all_of_a_kind_are_covered_in_all_photos_in_one_step(opened: MainWindow, looked: Entry) -> None:
    other = next(e for e in opened.bench.session.entries if e.source.name == "IMG_0104.jpg")
    assert other.findings is not None
    opened.bench.session.take(Outcome(other.source, replace(other.findings, places=(SIGN,))))
    click(opened, "coverAll-text")
    assert (covered(looked), covered(other)) == ([SIGN, BADGE], [SIGN])
    assert not part(opened, QPushButton, "coverAll-text").isVisible()
    opened.bench.session.undo_stack.undo()
    assert (covered(looked), covered(other)) == ([BADGE], [])


def test_what_was_covered_is_in_the_copy_and_holds_when_the_photo_is_opened_again(
    qtbot: QtBot, opened: MainWindow, looked: Entry
) -> None:
    opened.photos_page.beside.places.cover(1, True)
    (job,) = [job for job in opened.bench.session.jobs() if job.source == looked.source]
    assert job.known is not None
    assert [(one.trait, one.covered) for one in job.known.said] == [(Trait.CODE, True)]
    with qtbot.waitSignal(opened.work.search_ended, timeout=60_000):
        opened.open_paths([looked.source.parent])
    again = next(entry for entry in opened.bench.session.entries if entry.source == looked.source)
    assert again is not looked
    assert [one.place.area for one in again.places if one.covered] == [CODE.area], "without any search for codes"


def test_nothing_is_looked_for_before_somebody_asks(qtbot: QtBot, opened: MainWindow) -> None:
    assert all(not e.findings.sought for e in opened.bench.session.entries if e.findings)
    assert not part(opened, QListWidget, "places").isVisible()
    opened.photos_page.beside.places.search.trigger()
    work = opened.photos_page.beside.work
    qtbot.waitUntil(lambda: not work.looking, timeout=120_000)
    everything = frozenset(Trait) - {Trait.LOGO}  # nobody named any
    assert all(e.findings.sought == everything for e in opened.bench.session.entries if e.findings)


def test_a_switch_of_the_policy_has_photos_looked_at(qtbot: QtBot, opened: MainWindow) -> None:
    register = opened.bench.register.register
    assert register is not None
    register.follow(replace(register.policy, covered_traits=frozenset({Trait.CODE})))
    opened.photos_page.judge()
    work = opened.photos_page.beside.work
    qtbot.waitUntil(lambda: not work.looking, timeout=60_000)
    assert all(e.findings.sought == {Trait.CODE} for e in opened.bench.session.entries if e.findings)
