"""What a person says or wants beside a signed form: a no, a reservation, a correction, everything held, erasure."""

from pathlib import Path
from threading import Event

import pytest
from PIL import Image
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QDateEdit, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot
from skimage import data as samples

from consent_db.pages import PersonPage
from consent_db.records import NewPerson, Role, State
from photoconsent.gui.register.standing import Group
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, press_enter, register_of, text_of, type_in
from tests.gui.sample import EILEEN


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    return window


def held(window: MainWindow, person: str = EILEEN) -> PersonPage:
    return register_of(window).person(person)


def choose(window: MainWindow, person: str = EILEEN) -> None:
    window.register_page.show_person(person)


def more(window: MainWindow, name: str) -> None:
    """Choose from the menu of a person's page."""
    action = next(a for a in window.findChildren(QAction, name))
    assert action.isEnabled()
    action.trigger()


def test_a_no_is_asked_about_and_holds_from_its_day(page: MainWindow) -> None:
    choose(page)
    more(page, "refuse")
    assert text_of(page, "statementTitle") == "Eileen Collins says no"
    assert held(page).summary.state is State.CONSENTS, "nothing is recorded by the first click"
    type_in(page, "statementHow", "on the phone")
    type_in(page, "statementBy", "her husband")
    click(page, "statementGo")
    newest = held(page).consents[0].terms
    assert (newest.state, newest.withdrawn_how, newest.withdrawn_by) == (State.REFUSED, "on the phone", "her husband")
    assert text_of(page, "mayBeShown").startswith("May not be shown anywhere today. This person said no.")


def test_a_no_entered_by_mistake_is_undone_and_both_stay_readable(page: MainWindow) -> None:
    choose(page)
    more(page, "refuse")
    click(page, "statementGo")
    click(page, "messageOffer")
    assert text_of(page, "messageText") == "Undone. The log keeps both."
    assert text_of(page, "mayBeShown") == "May be shown today on: Website, Facebook, Instagram."
    assert [v.terms.state for v in held(page).consents] == [State.LIFTED, State.REFUSED, State.CONSENTS]
    click(page, "older-C9")
    assert "Said no" in text_of(page, "version-C9.1")


def test_a_reservation_holds_whole_photos_and_is_taken_back_with_a_word(page: MainWindow) -> None:
    choose(page)
    more(page, "reserve")
    click(page, "statementGo")
    assert "reserved against any picture" in text_of(page, "mayBeShown")
    click(page, "withdraw-C9")
    assert text_of(page, "statementTitle") == "Take back C9"
    press_enter(page, "statementHow")
    assert text_of(page, "mayBeShown").startswith("May be shown today on")


def test_a_consent_is_withdrawn_for_one_channel_alone(page: MainWindow) -> None:
    choose(page)
    click(page, "withdraw-C1")
    for channel in ("website", "instagram"):
        part(page, QCheckBox, f"withdrawChannel-{channel}").click()
    click(page, "statementGo")
    assert text_of(page, "mayBeShown") == "May be shown today on: Website, Instagram."
    assert held(page).consents[0].terms.withdrawn_channels == {"facebook"}


def test_a_withdrawal_cannot_lie_in_the_future(page: MainWindow) -> None:
    choose(page)
    click(page, "withdraw-C1")
    day = part(page, QDateEdit, "statementDay")
    day.setDate(day.date().addDays(5))
    click(page, "statementGo")
    assert held(page).consents[0].terms.withdrawn_on == register_of(page).today()


def test_a_correction_asks_why_and_the_old_version_stays_readable(qtbot: QtBot, page: MainWindow) -> None:
    choose(page)
    click(page, "correct-C1")
    part(page, QCheckBox, "consentChannel-print").click()
    click(page, "recordConsent")
    qtbot.waitUntil(lambda: "say why" in text_of(page, "consentError"), timeout=20_000)
    type_in(page, "correctionWhy", "a tick was overlooked")
    click(page, "recordConsent")
    qtbot.waitUntil(lambda: part(page, QLabel, "mayBeShown").isVisible(), timeout=20_000)
    assert text_of(page, "mayBeShown") == "May be shown today on: Website, Facebook, Instagram, Print."
    click(page, "older-C1")
    assert text_of(page, "version-C1.1").startswith("C1.1: Consents")


def test_a_renewal_begins_with_what_was_ticked_before(qtbot: QtBot, page: MainWindow) -> None:
    choose(page, "P0003")
    click(page, "renew-C3")
    assert part(page, QCheckBox, "consentChannel-facebook").isChecked()
    assert part(page, QDateEdit, "signedOn").date().year() == register_of(page).today().year
    click(page, "recordConsent")
    qtbot.waitUntil(lambda: len(held(page, "P0003").consents) == 2, timeout=20_000)
    assert held(page, "P0003").consents[0].terms.channels == {"website", "facebook"}


def test_a_child_needs_every_guardian(qtbot: QtBot, page: MainWindow) -> None:
    click(page, "newPerson")
    type_in(page, "personFormNumber", "B1")
    type_in(page, "personFormName", "Emma Lie")
    type_in(page, "personFormBorn", "2019")
    type_in(page, "personFormGuardians", "Anne Lie; Bo Lie")
    role = part(page, QComboBox, "personFormRole")
    role.setCurrentIndex(role.findData("pupil"))
    click(page, "addPerson")
    click(page, "newConsent")
    part(page, QCheckBox, "consentChannel-website").click()
    assert not part(page, QCheckBox, "signed-self").isChecked()
    part(page, QCheckBox, "signed-Anne Lie").click()
    click(page, "recordConsent")
    qtbot.waitUntil(lambda: bool(held(page, "B1").consents), timeout=20_000)
    assert [(s.name, s.signed_on is not None) for s in held(page, "B1").consents[0].terms.signatures] == [
        ("Anne Lie", True),
        ("Bo Lie", False),
    ]


def test_a_child_alone_cannot_sign_by_accident(page: MainWindow) -> None:
    click(page, "newPerson")
    type_in(page, "personFormNumber", "B2")
    type_in(page, "personFormBorn", "2019-05")
    click(page, "addPerson")
    click(page, "newConsent")
    part(page, QCheckBox, "consentChannel-website").click()
    click(page, "recordConsent")
    assert text_of(page, "consentError") == "Tick who signed."


def test_name_and_number_are_corrected(page: MainWindow) -> None:
    choose(page)
    more(page, "correctPerson")
    assert part(page, QLineEdit, "personFormName").text() == "Eileen Collins"
    type_in(page, "personFormName", "Eileen M. Collins")
    type_in(page, "personFormNumber", "A7")
    click(page, "addPerson")
    assert text_of(page, "personName") == "Eileen M. Collins"
    assert held(page, "A7").summary.templates == 1, "everything stays with the person"


def test_everything_about_a_person_is_written_and_called_unencrypted(
    qtbot: QtBot, page: MainWindow, tmp_path: Path
) -> None:
    choose(page)
    more(page, "handout")
    type_in(page, "handoutFolder", str(tmp_path))
    click(page, "handoutGo")
    qtbot.waitUntil(lambda: "not encrypted" in text_of(page, "messageText"), timeout=20_000)
    names = {p.name for p in (tmp_path / EILEEN).iterdir()}
    assert {"What we hold on you.pdf", "record.json", "record.txt", "portrait.jpg"} <= names


def test_erasing_says_what_stays_and_wants_the_number_typed(page: MainWindow) -> None:
    choose(page)
    more(page, "erase")
    assert "1 scanned form." in text_of(page, "eraseGoes")
    assert "Backups made before today" in text_of(page, "eraseStays")
    assert not part(page, QAbstractButton, "eraseGo").isEnabled()
    type_in(page, "eraseNumber", "P0002")
    assert not part(page, QAbstractButton, "eraseGo").isEnabled()
    notes = page.bench.state / "batch-0123.jsonl"
    notes.write_text(f'{{"ended": "a-0001.jpg", "photo": {{"person": "{EILEEN}"}}}}')
    type_in(page, "eraseNumber", EILEEN)
    click(page, "eraseGo")
    assert not notes.exists(), "what a stopped batch noted named the person"
    assert "Erased." in text_of(page, "messageText")
    assert register_of(page).find("Eileen") == []
    assert not part(page, QWidget, "personView").isVisible()


def test_recognition_is_a_choice_of_its_own(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    choose(page, "P0002")
    more(page, "recognition")
    assert not part(page, QAbstractButton, "recognitionPictures").isEnabled()
    click(page, "recognitionYes")
    assert text_of(page, "recognitionState").startswith("Said yes on")
    face = Image.fromarray(samples.astronaut()).crop((60, 0, 400, 340))
    face.save(tmp_path / "good.png")
    Image.new("RGB", (300, 300), "grey").save(tmp_path / "empty.png")
    page.register_page.people.enrol([tmp_path / "good.png", tmp_path / "empty.png"])
    qtbot.waitUntil(lambda: "good.png: The picture is good." in text_of(page, "recognitionVerdicts"), timeout=60_000)
    assert "empty.png: There is no face in the picture." in text_of(page, "recognitionVerdicts")
    assert held(page, "P0002").summary.templates == 1
    click(page, "recognitionWipe")
    assert held(page, "P0002").summary.templates == 0
    click(page, "recognitionNo")
    assert text_of(page, "recognitionState").startswith("Said no on")


def test_minors_and_those_due_for_review_can_be_listed(page: MainWindow) -> None:
    register_of(page).hold_review("Leader", register_of(page).today(), "", [f"P000{n}" for n in range(1, 8)])
    register_of(page).acknowledge("P0001", register_of(page).today(), "")
    register_of(page).add_person(NewPerson("B1", "Emma Lie", Role.PUPIL, born_year=2019))
    page.bench.register.read_again()
    listed = part(page, QComboBox, "standingFilter")
    model = part(page, QTableView, "peopleTable").model()
    listed.setCurrentIndex(listed.findData(Group.MINORS))
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Emma Lie"]
    listed.setCurrentIndex(listed.findData(Group.REVIEW))
    names = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert "Eileen Collins" not in names
    assert "Jonas Berg" in names


def test_pictures_judged_meanwhile_never_turn_a_form_to_somebody_else(
    qtbot: QtBot, page: MainWindow, made: Path
) -> None:
    judged = Event()
    page.bench.errand.call(lambda: judged.wait(60), lambda _: None)  # the thread has its hands full for a while
    choose(page, EILEEN)
    more(page, "recognition")
    page.register_page.people.enrol([made / "people" / "reference.png"])
    click(page, "recognitionBack")
    choose(page, "P0002")
    more(page, "reserve")
    type_in(page, "statementHow", "on the phone")
    before = held(page, EILEEN).consents
    judged.set()
    qtbot.waitUntil(lambda: not page.bench.errand.busy, timeout=60_000)
    said = text_of(page, "messageText")
    assert text_of(page, "statementTitle") == "Kari Nordmann is against any picture"
    press_enter(page, "statementHow")
    assert held(page, "P0002").consents[0].terms.state is State.RESERVED
    assert held(page, EILEEN).consents == before
    assert text_of(page, "messageText") == "It is on record what Kari Nordmann said."
    assert said == "1 new reference picture of Eileen Collins on file."


def test_pictures_judged_meanwhile_leave_the_page_of_somebody_else_in_front(
    qtbot: QtBot, page: MainWindow, made: Path
) -> None:
    judged = Event()
    page.bench.errand.call(lambda: judged.wait(60), lambda _: None)
    choose(page, EILEEN)
    more(page, "recognition")
    page.register_page.people.enrol([made / "people" / "reference.png"])
    click(page, "recognitionBack")
    choose(page, "P0002")
    more(page, "recognition")
    judged.set()
    qtbot.waitUntil(lambda: not page.bench.errand.busy, timeout=60_000)
    assert text_of(page, "personName") == "Kari Nordmann"
    assert not part(page, QAbstractButton, "recognitionYes").isVisible()
