"""Keeping the register in the window: find somebody, record a form, take it back, take in a table."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTableView,
)
from pytestqt.qtbot import QtBot
from skimage import data

from photoconsent.gui.register.standing import Standing
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, drop, part, press_enter, rows, text_of, type_in


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    return window


def names(window: MainWindow) -> list[str]:
    model = part(window, QTableView, "peopleTable").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(window: MainWindow, name: str) -> None:
    table = part(window, QTableView, "peopleTable")
    table.setCurrentIndex(table.model().index(names(window).index(name), 0))
    assert text_of(window, "personName") == name


def test_people_are_found_as_one_types(page: MainWindow) -> None:
    assert len(names(page)) == 8
    type_in(page, "peopleSearch", "a li")
    assert names(page) == ["Anne Lise Bakken"]
    type_in(page, "peopleSearch", "p0003")
    assert names(page) == ["Ola Hansen"]


def test_people_are_listed_by_where_they_stand(page: MainWindow) -> None:
    standing = part(page, QComboBox, "standingFilter")
    standing.setCurrentIndex(standing.findData(Standing.EXPIRED))
    assert names(page) == ["Ola Hansen"]
    standing.setCurrentIndex(standing.findData(Standing.REFUSED))
    assert names(page) == ["Per Olav Dahl"]


def test_the_page_says_where_somebody_may_be_shown_and_why_not(page: MainWindow) -> None:
    choose(page, "Eileen Collins")
    assert text_of(page, "mayBeShown") == "May be shown today on: Website, Facebook, Instagram."
    choose(page, "Anne Lise Bakken")
    assert text_of(page, "mayBeShown").startswith("May not be shown anywhere today.")


def recorded(page: MainWindow) -> bool:
    """Whether the person's page is there again."""
    return part(page, QLabel, "mayBeShown").isVisible()


def test_a_recorded_form_counts_at_once(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    Image.new("L", (300, 400), 250).save(tmp_path / "form.png")
    choose(page, "Per Olav Dahl")
    click(page, "newConsent")
    part(page, QCheckBox, "consentChannel-website").click()
    type_in(page, "formFile", str(tmp_path / "form.png"))
    click(page, "recordConsent")
    qtbot.waitUntil(lambda: recorded(page))
    assert text_of(page, "mayBeShown") == "May be shown today on: Website."


def test_a_consent_without_a_form_does_not_count_and_that_is_said(qtbot: QtBot, page: MainWindow) -> None:
    choose(page, "Per Olav Dahl")
    click(page, "newConsent")
    part(page, QCheckBox, "consentChannel-website").click()
    click(page, "recordConsent")
    qtbot.waitUntil(lambda: recorded(page))
    assert text_of(page, "mayBeShown").startswith("May not be shown anywhere today.")
    assert "no form on file" in text_of(page, "messageText")


def test_what_the_register_refuses_is_said_beside_the_fields(qtbot: QtBot, page: MainWindow) -> None:
    choose(page, "Per Olav Dahl")
    click(page, "newConsent")
    click(page, "recordConsent")
    assert text_of(page, "consentError") == "Tick at least one channel."
    part(page, QCheckBox, "consentChannel-website").click()
    signed = part(page, QDateEdit, "signedOn")
    signed.setDate(signed.date().addDays(9))
    click(page, "recordConsent")
    qtbot.waitUntil(lambda: "future" in text_of(page, "consentError"))
    signed.setDate(signed.date().addDays(-20))
    type_in(page, "formFile", "/nowhere/form.pdf")
    click(page, "recordConsent")
    qtbot.waitUntil(lambda: text_of(page, "consentError").startswith("The form /nowhere/form.pdf cannot be read"))


def test_a_withdrawal_hides_the_face_in_the_open_photo(
    qtbot: QtBot, opened: MainWindow, photo: Callable[[str], int], tmp_path: Path
) -> None:
    photo("IMG_0101.jpg")
    assert rows(opened, "faces")[0].startswith("Eileen Collins. Shown.")
    click(opened, "prepare")
    type_in(opened, "outFolder", str(tmp_path / "out"))
    click(opened, "prepareGo")
    qtbot.waitUntil(lambda: not opened.work.preparing, timeout=60_000)
    click(opened, "goRegister")
    choose(opened, "Eileen Collins")
    click(opened, "withdraw-C1")
    type_in(opened, "statementHow", "by e-mail")
    press_enter(opened, "statementHow")
    assert text_of(opened, "messageText") == "2 published copies must come down: see Published."
    click(opened, "goPublished")
    log = part(opened, QTableView, "publications")
    log.selectAll()
    click(opened, "takenDown")
    assert text_of(opened, "nothingDue") == "Nothing has to come down."
    click(opened, "goPhotos")
    click(opened, "outcomeBack")
    assert rows(opened, "faces")[0].startswith("Eileen Collins. Covered. The consent was withdrawn.")


def test_a_new_person_is_there_at_once(page: MainWindow) -> None:
    click(page, "newPerson")
    type_in(page, "personFormNumber", "P0009")
    type_in(page, "personFormName", "Liv Åsen")
    click(page, "addPerson")
    assert "Liv Åsen" in names(page)
    assert text_of(page, "personName") == "Liv Åsen"


def test_a_number_that_is_taken_is_refused(page: MainWindow) -> None:
    click(page, "newPerson")
    type_in(page, "personFormNumber", "P0001")
    press_enter(page, "personFormNumber")
    assert "P0001 is in the register already" in text_of(page, "personFormError")


def lines(window: MainWindow) -> list[list[str]]:
    model = part(window, QTableView, "importLines").model()
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def test_a_table_is_looked_at_line_by_line_before_it_is_taken_in(
    qtbot: QtBot, page: MainWindow, tmp_path: Path
) -> None:
    Image.new("L", (300, 400), 250).save(tmp_path / "form.png")
    (tmp_path / "people.csv").write_text(
        "id,name,status,channels,signed_on,valid_until,evidence,shoe\n"
        "N1,Nils Ny,consents,website,2026-01-01,2036-01-01,form.png,44\n",
        "utf-8",
    )
    drop(page, tmp_path / "people.csv")
    qtbot.waitUntil(lambda: bool(lines(page)), timeout=20_000)
    assert lines(page) == [["2", "Nils Ny  ·  N1", "Consents  ·  Website  ·  until 01.01.2036", "1 form"]]
    assert "left alone: shoe" in text_of(page, "importWords")
    assert len(names(page)) == 8, "nothing is taken in yet"
    click(page, "importGo")
    qtbot.waitUntil(lambda: text_of(page, "messageText") == "1 person imported.", timeout=20_000)
    choose(page, "Nils Ny")
    assert text_of(page, "mayBeShown") == "May be shown today on: Website."


def test_taking_in_tells_how_far_it_is_after_each_person(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    Image.fromarray(data.astronaut()).crop((60, 0, 400, 340)).save(tmp_path / "head.png")
    people = "".join(f"N{n},Nils {n},unsigned,head.png,yes\n" for n in range(1, 6))
    (tmp_path / "people.csv").write_text(f"id,name,status,references,biometrics\n{people}", "utf-8")
    drop(page, tmp_path / "people.csv")
    qtbot.waitUntil(lambda: len(lines(page)) == 5, timeout=20_000)
    bar, seen = part(page, QProgressBar, "importProgress"), []
    bar.valueChanged.connect(seen.append)
    click(page, "importGo")
    assert bar.isVisible()
    qtbot.waitUntil(lambda: text_of(page, "messageText") == "5 people imported.", timeout=60_000)
    assert [value for value in seen if value > 0] == [1, 2, 3, 4, 5]


def test_a_table_with_something_wrong_cannot_be_taken_in(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("id,name,status\nN1,Nils Ny,perhaps\nN2,Nora Ny,\n", "utf-8")
    drop(page, tmp_path / "people.csv")
    qtbot.waitUntil(lambda: bool(lines(page)), timeout=20_000)
    assert "perhaps" in lines(page)[0][2]
    assert lines(page)[1][1] == "Nora Ny  ·  N2"
    assert not part(page, QAbstractButton, "importGo").isEnabled()
    click(page, "importBack")
    assert len(names(page)) == 8


def test_nothing_of_the_register_is_seen_once_it_is_locked(page: MainWindow) -> None:
    choose(page, "Eileen Collins")
    page.bench.register.close()
    assert page.gate.isVisible()
    assert names(page) == []
    assert part(page, QLineEdit, "passphrase").text() == ""
