"""A table with other headings in the window: what each column is, what differs from the register, who is missing."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QTableView
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, register_of, text_of
from tests.gui.sample import EILEEN


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    return window


def lines(window: MainWindow) -> list[tuple[str, str]]:
    """(person, what) of every line."""
    model = part(window, QTableView, "importLines").model()
    return [(model.index(row, 1).data(), model.index(row, 2).data()) for row in range(model.rowCount())]


def test_columns_are_guessed_corrected_and_remembered(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Ansattnr;Fornavn;Etternavn;Sted\nX1;Liv;Bro;Oslo\n", "utf-8")
    page.register_page.import_table(tmp_path / "t.csv")
    qtbot.waitUntil(lambda: lines(page) != [], timeout=20_000)
    assert lines(page)[0][0] == "Liv Bro  ·  X1"
    assert "fornavn = First name" in text_of(page, "importWords")
    click(page, "importColumns")
    choice = part(page, QComboBox, "column-sted")
    assert choice.currentText() == "Left alone"
    choice.setCurrentIndex(choice.findData("unit"))
    click(page, "useColumns")
    qtbot.waitUntil(lambda: "sted = Unit" in text_of(page, "importWords"), timeout=20_000)
    click(page, "importGo")
    qtbot.waitUntil(lambda: "1 person imported." in text_of(page, "messageText"), timeout=20_000)
    assert register_of(page).person("X1").person.unit == "Oslo"
    (tmp_path / "u.csv").write_text("Ansattnr;Fornavn;Etternavn;Sted\nX2;Nils;Bro;Bergen\n", "utf-8")
    assert register_of(page).plan_import(tmp_path / "u.csv").rows[0].person.unit == "Bergen"


def test_what_differs_is_shown_and_taken_in_and_who_is_missing_can_leave(
    qtbot: QtBot, page: MainWindow, tmp_path: Path
) -> None:
    people = [one for one in register_of(page).people() if one.id != "P0005"]
    table = "\n".join(f"{one.id},{'Eileen M. Collins' if one.id == EILEEN else one.name}" for one in people)
    (tmp_path / "t.csv").write_text(f"id,name\n{table}\n", "utf-8")
    page.register_page.import_table(tmp_path / "t.csv")
    qtbot.waitUntil(lambda: len(lines(page)) == 7, timeout=20_000)
    part(page, QCheckBox, "importUpdate").click()
    qtbot.waitUntil(lambda: len(lines(page)) == 1, timeout=20_000)
    assert lines(page) == [(f"Eileen Collins  ·  {EILEEN}", "Name: Eileen Collins becomes Eileen M. Collins")]
    assert "1 person is not in the table: Per Olav Dahl" in text_of(page, "importWords")
    missing = part(page, QComboBox, "importMissing")
    missing.setCurrentIndex(missing.findData("leave"))
    click(page, "importGo")
    qtbot.waitUntil(lambda: "imported." in text_of(page, "messageText"), timeout=20_000)
    register = register_of(page)
    assert register.person(EILEEN).person.name == "Eileen M. Collins"
    assert [one.person for one in register.leavers(register.today())] == ["P0005"]
