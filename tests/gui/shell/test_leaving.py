"""Nothing half done is lost in silence: closing and locking ask once; a form stays while one looks elsewhere."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDateEdit, QLineEdit, QListView, QListWidget, QTableView
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, click_row, drop, part, press_enter, text_of, type_in

HALF_TYPED = "This form is not recorded yet. Record it, or press Back to leave it."
QUESTION = "A form on the page Register is half typed and not recorded yet."


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    return window


def choose(window: MainWindow, row: int) -> None:
    part(window, QTableView, "peopleTable").selectRow(row)


def lock(window: MainWindow) -> bool:
    """Press the keys that close the register; returns whether it is closed."""
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    return window.bench.register.register is None


def test_closing_while_photos_are_searched_is_asked_once(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    window.open_paths([photos])
    qtbot.waitUntil(lambda: window.work.searching)
    assert not window.close()
    assert text_of(window, "messageText").startswith("Photos are still being searched.")
    assert text_of(window, "messageText").endswith("Close once more to leave.")
    assert window.close()


def test_a_question_that_was_closed_is_asked_again(qtbot: QtBot, page: MainWindow) -> None:
    click(page, "newPerson")
    type_in(page, "personFormName", "Liv")
    assert not page.close()
    click(page, "messageClose")
    assert not page.close()
    assert page.close()


def test_where_nothing_is_typed_nothing_is_asked(page: MainWindow) -> None:
    choose(page, 0)
    click(page, "newConsent")
    assert page.register_page.unrecorded() == []
    assert page.close()


def test_locking_asks_before_it_drops_a_form(page: MainWindow) -> None:
    click(page, "newPerson")
    type_in(page, "personFormName", "Liv Åsen")
    assert not lock(page)
    assert text_of(page, "messageText") == f"{QUESTION} Do it once more to go on all the same."
    assert part(page, QLineEdit, "personFormName").text() == "Liv Åsen"
    assert lock(page)
    assert page.gate.isVisible()


def test_while_copies_are_made_the_register_stays_open_and_says_so(opened: MainWindow, tmp_path: Path) -> None:
    click(opened, "prepare")
    type_in(opened, "outFolder", str(tmp_path / "out"))
    click(opened, "prepareGo")
    assert not lock(opened)
    assert text_of(opened, "messageText") == "Copies are being made. Wait until that is done, or stop it."


def test_a_person_half_typed_is_there_when_one_comes_back(page: MainWindow) -> None:
    click(page, "newPerson")
    type_in(page, "personFormNumber", "A1")
    type_in(page, "personFormName", "Liv Åsen")
    click(page, "goPublished")
    page.bench.register.read_again()  # as after every change on another page
    click(page, "goRegister")
    assert part(page, QLineEdit, "personFormName").isVisible()
    assert part(page, QLineEdit, "personFormName").text() == "Liv Åsen"
    for _ in range(2):
        click(page, "newPerson")
        choose(page, 1)
        assert text_of(page, "personFormError") == HALF_TYPED
    assert part(page, QLineEdit, "personFormName").text() == "Liv Åsen"
    click(page, "addPerson")
    assert text_of(page, "personName") == "Liv Åsen"
    assert page.register_page.unrecorded() == []


def test_a_form_that_is_left_with_back_is_forgotten(page: MainWindow) -> None:
    click(page, "newPerson")
    type_in(page, "personFormName", "Liv Åsen")
    click(page, "personFormBack")
    assert page.register_page.unrecorded() == []
    choose(page, 1)
    assert text_of(page, "personName") != ""


def test_a_statement_half_typed_stays_and_is_gone_once_it_is_recorded(page: MainWindow) -> None:
    page.register_page.show_person("P0001")
    click(page, "withdraw-C1")
    type_in(page, "statementHow", "by e-mail")
    page.bench.register.read_again()
    page.register_page.show_person("P0003")
    assert text_of(page, "statementError") == HALF_TYPED
    assert page.register_page.unrecorded() == [QUESTION]
    press_enter(page, "statementHow")
    assert text_of(page, "personName") == "Ola Hansen"
    assert page.register_page.unrecorded() == []


def test_a_consent_half_typed_stays_when_something_else_is_wanted(page: MainWindow, tmp_path: Path) -> None:
    page.register_page.show_person("P0005")
    click(page, "newConsent")
    part(page, QCheckBox, "consentChannel-website").click()
    (tmp_path / "people.csv").write_text("id,name\nN1,Nils\n", "utf-8")
    page.first_day.begin()
    page.guide.show_step(4)
    click(page, "goPhotos")
    click(page, "stepPerson")
    assert text_of(page, "consentError") == HALF_TYPED
    drop(page, tmp_path / "people.csv")
    assert part(page, QCheckBox, "consentChannel-website").isVisible()
    assert part(page, QCheckBox, "consentChannel-website").isChecked()
    assert not page.close()
    assert text_of(page, "messageText").startswith(QUESTION)
    click(page, "consentBack")
    assert page.register_page.unrecorded() == []


def test_a_scan_half_filed_stays_on_the_desk(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    for name in ("one.png", "two.png"):
        Image.new("L", (700, 1000), 240).save(tmp_path / name)
    drop(page, tmp_path / "one.png", tmp_path / "two.png")
    papers = part(page, QListView, "papers")
    qtbot.waitUntil(lambda: papers.model().rowCount() == 2, timeout=60_000)
    type_in(page, "paperPersonLine", "jonas")
    press_enter(page, "paperPersonLine")
    part(page, QCheckBox, "consentChannel-print").click()
    click_row(page, "papers", 1)
    assert text_of(page, "consentError") == HALF_TYPED
    qtbot.waitUntil(lambda: papers.currentIndex().row() == 0)
    assert part(page, QCheckBox, "consentChannel-print").isChecked()
    assert not page.close()
    assert text_of(page, "messageText").startswith("2 scanned forms are not filed yet.")


def test_the_sample_is_not_opened_over_a_form_that_is_half_typed(page: MainWindow) -> None:
    """The form would be recorded in the sample's register."""
    page.register_page.show_person("P0005")
    click(page, "newConsent")
    part(page, QCheckBox, "consentChannel-website").click()
    page.first_day.begin()
    page.guide.show_step(3)
    click(page, "goPhotos")
    click(page, "trySample")
    assert text_of(page, "messageText") == f"{QUESTION} Do it once more to go on all the same."
    assert not page.bench.register.lent
    assert part(page, QAbstractButton, "trySample").isEnabled()


def test_who_is_ticked_at_the_guideline_stays_ticked(page: MainWindow) -> None:
    click(page, "deskGuideline")
    staff = part(page, QListWidget, "unsigned")
    staff.item(1).setCheckState(Qt.CheckState.Checked)
    signed = part(page, QDateEdit, "signedGuidelineOn")
    signed.setDate(signed.date().addDays(-3))
    ticked, day, listed = staff.item(1).text(), signed.date(), staff.count()
    click(page, "goPublished")
    click(page, "goRegister")
    assert [staff.item(row).text() for row in range(staff.count()) if staff.item(row).checkState().value] == [ticked]
    assert signed.date() == day
    assert page.register_page.unrecorded() == [QUESTION]
    click(page, "recordSigned")
    assert staff.count() == listed - 1
    assert page.register_page.unrecorded() == []
