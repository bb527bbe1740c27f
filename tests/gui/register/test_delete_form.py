"""Deleting a consent that has ended, as the list of what is due asks for: said first, done once, gone for good."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from consent_db.records import NewPublication, Shown
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, register_of, text_of
from tests.gui.sample import EILEEN

EXPIRED, WITHDRAWN = "P0003", "P0004"


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    return window


def offers(window: MainWindow, person: str) -> list[str]:
    """The buttons on the cards of a person's page that delete something."""
    window.register_page.show_person(person)
    found = window.findChildren(QPushButton)
    return [b.objectName() for b in found if b.isVisible() and b.objectName().startswith("delete-")]


def test_only_a_consent_that_has_ended_can_be_deleted(page: MainWindow) -> None:
    assert offers(page, EXPIRED) == ["delete-C3"]
    assert offers(page, EILEEN) == []
    assert offers(page, WITHDRAWN) == [], "what says no is kept"


def test_it_is_said_what_goes_and_the_second_click_deletes(page: MainWindow) -> None:
    publication = NewPublication("a" * 64, "b" * 64, "website", date(2024, 6, 1), (Shown(EXPIRED, "C3.1"),), 0)
    register_of(page).record_publication(publication)
    page.register_page.show_person(EXPIRED)
    assert part(page, QPushButton, "delete-C3").accessibleName() == "Delete… C3.1"
    click(page, "delete-C3")
    assert text_of(page, "deleteTitle") == "Delete C3 of Ola Hansen"
    assert "ended 01.02.2025" in text_of(page, "deleteGoes")
    assert "1 scanned form." in text_of(page, "deleteGoes")
    assert "1 publication keeps the number of the consent" in text_of(page, "deleteStays")
    assert len(register_of(page).person(EXPIRED).consents) == 1, "nothing is deleted by the first click"
    click(page, "deleteGo")
    assert text_of(page, "messageText") == "C3 is deleted."
    assert register_of(page).person(EXPIRED).consents == ()
    assert text_of(page, "personName") == "Ola Hansen"
    assert register_of(page).check() == []


def test_back_deletes_nothing(page: MainWindow) -> None:
    page.register_page.show_person(EXPIRED)
    click(page, "delete-C3")
    click(page, "deleteBack")
    assert offers(page, EXPIRED) == ["delete-C3"]
    assert len(register_of(page).person(EXPIRED).consents) == 1
