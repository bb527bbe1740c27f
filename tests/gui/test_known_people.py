"""A register of many people is there at once: the first by name, and the others from beside the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from consent_db.pages import PersonSummary
from consent_db.records import NewPerson, Role
from consent_db.register import Register
from photoconsent.gui.ground.background import Background
from photoconsent.gui.known_people import FIRST, KnownPeople
from photoconsent.gui.register.people_model import Role as RowRole
from photoconsent.gui.shell.main_window import MainWindow
from tests.benchmarks.register import fill
from tests.consent_db.conftest import TODAY
from tests.gui.parts import part, text_of, type_in
from tests.gui.sample import PASSPHRASE

MANY = FIRST + 40


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Register]:
    """More people than are read at once, under the sample's passphrase."""
    path = tmp_path / "large.register"
    with Register.create(path, PASSPHRASE) as register:
        fill(register, MANY)
        yield register


@pytest.fixture
def reader() -> Iterator[Background]:
    background = Background("reader")
    yield background
    background.close()


def by_name(register: Register) -> list[PersonSummary]:
    return sorted(register.people(), key=lambda line: (line.name or line.id).casefold())


def test_the_first_are_there_at_once_and_everybody_soon(qtbot: QtBot, large: Register, reader: Background) -> None:
    known = KnownPeople(reader)
    with qtbot.waitSignal(known.arrived):
        known.read(large)
        everybody = by_name(large)
        assert not known.whole
        assert known.by_name() == everybody[: FIRST + 1]
        last = everybody[-1]
        assert known.line(last.id) == last, "whoever is asked about is looked up"
        assert known.line("nobody") is None
        assert known.roles == large.roles(), "a role decides who releases a photo: it is never unknown"
    assert known.whole
    assert known.by_name() == everybody


def test_what_is_recorded_while_they_are_read_is_there(qtbot: QtBot, large: Register, reader: Background) -> None:
    known = KnownPeople(reader)
    with qtbot.waitSignal(known.arrived):
        known.read(large)
        large.refuse("P1", TODAY)
        large.erase("P2")
        large.correct_person("P3", NewPerson("P3000", "Aa First", Role.PATIENT))
        known.read(large)
        assert known.line("P1") in large.people_called(["P1"])
        assert known.line("P2") is None
        assert known.roles["P3000"] is Role.PATIENT
    assert known.by_name() == by_name(large)


def test_a_register_that_gave_way_is_not_heard_any_more(large: Register, reader: Background) -> None:
    known = KnownPeople(reader)
    known.read(large)
    known.forget()
    reader.close()
    assert known.by_name() == []
    assert known.whole


def test_the_list_says_that_others_are_read_and_keeps_who_is_chosen(
    qtbot: QtBot, window: MainWindow, large: Register
) -> None:
    window.resize(1360, 850)
    window.bench.register.take(large, large.path)
    window.go_to(1)
    rows = part(window, QTableView, "peopleTable")
    assert rows.model().rowCount() == FIRST + 1
    assert text_of(window, "nobodyListed").startswith("These are the first by name")
    rows.selectRow(100)
    chosen = rows.currentIndex().data(RowRole.PERSON).id
    qtbot.waitUntil(lambda: rows.model().rowCount() == MANY)
    assert text_of(window, "nobodyListed") == ""
    assert rows.currentIndex().data(RowRole.PERSON).id == chosen
    assert rows.viewport().rect().intersects(rows.visualRect(rows.currentIndex()))
    type_in(window, "peopleSearch", by_name(large)[-1].name or "")
    assert rows.model().rowCount() >= 1, "the last of the list is found as well"
