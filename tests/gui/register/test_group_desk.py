"""Groups in the window: who belongs together, joins, leaves, and what is done with all of them at once."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QListWidget, QTableView, QTreeWidget
from pytestqt.qtbot import QtBot

from consent_db.groups import GroupKind
from consent_db.records import NewPublication, Shown
from photoconsent.gui.fields.day_field import put_day
from photoconsent.gui.register.standing import Standing
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, press_enter, register_of, text_of, type_in
from tests.gui.register.test_person_errands import choose, more
from tests.gui.sample import EILEEN


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    """The desk with a class of two."""
    register = register_of(window)
    register.add_group("7B", GroupKind.CLASS)
    register.join_group("7B", [EILEEN, "P0005"], register.today())
    window.bench.register.read_again()
    click(window, "goRegister")
    click(window, "deskGroups")
    return window


def tick(window: MainWindow, name: str, *people: str) -> None:
    listed = part(window, QListWidget, name)
    for row in range(listed.count()):
        if listed.item(row).data(Qt.ItemDataRole.UserRole) in people:
            listed.item(row).setCheckState(Qt.CheckState.Checked)


def listed(window: MainWindow) -> list[str]:
    model = part(window, QTableView, "peopleTable").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_group_is_made_and_people_join_it(page: MainWindow) -> None:
    type_in(page, "newGroup", "Choir")
    press_enter(page, "newGroup")
    assert text_of(page, "groupTitle") == "Choir"
    click(page, "joinGroup")
    assert text_of(page, "messageText") == "Tick who joins."
    type_in(page, "groupSearch", "kari")
    assert part(page, QListWidget, "groupOthers").count() == 1
    tick(page, "groupOthers", "P0002")
    click(page, "joinGroup")
    assert register_of(page).members("Choir") == ["P0002"]
    click(page, "messageOffer")
    assert register_of(page).members("Choir") == []


def test_people_leave_a_group_after_its_last_day(page: MainWindow) -> None:
    tick(page, "groupMembers", "P0005")
    assert page.register_page.unrecorded() != []
    click(page, "leaveGroup")
    (gone,) = [one for one in register_of(page).memberships("7B") if one.person == "P0005"]
    assert gone.until == register_of(page).today()
    assert page.register_page.unrecorded() == []


def test_a_group_is_removed_by_a_second_click_and_its_people_stay(page: MainWindow) -> None:
    click(page, "removeGroup")
    assert len(register_of(page).groups()) == 1
    click(page, "removeGroup")
    assert register_of(page).groups() == []
    assert len(register_of(page).people()) == 8
    assert part(page, QTreeWidget, "groupList").topLevelItemCount() == 0


def test_where_there_is_no_group_none_is_offered(window: MainWindow) -> None:
    click(window, "goRegister")
    chosen = part(window, QComboBox, "groupFilter")
    assert [chosen.itemText(row) for row in range(chosen.count())] == ["All groups"]
    assert not chosen.isVisible()


def test_the_list_of_people_shows_a_group(page: MainWindow) -> None:
    click(page, "groupPeople")
    assert listed(page) == ["Eileen Collins", "Per Olav Dahl"]
    chosen = part(page, QComboBox, "groupFilter")
    chosen.setCurrentIndex(0)
    assert len(listed(page)) == 8


def test_forms_are_printed_for_everybody_of_a_group(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    click(page, "printGroup")
    assert text_of(page, "printTitle") == "Print forms for 7B"
    type_in(page, "printFolder", str(tmp_path))
    click(page, "printGo")
    qtbot.waitUntil(lambda: list(tmp_path.glob("*.pdf")) != [], timeout=20_000)
    qtbot.waitUntil(lambda: not page.bench.errand.busy)
    printed = [entry for entry in register_of(page).log() if entry.action == "form printed"]
    assert len(printed) == 2


def test_who_leaves_is_asked_about_and_what_must_come_down_is_said(page: MainWindow) -> None:
    register = register_of(page)
    copy = NewPublication("a" * 64, "b" * 64, "website", register.today(), (Shown(EILEEN, "C1.1"),), 0)
    register.record_publication(copy)
    click(page, "deskPeople")
    choose(page)
    assert text_of(page, "belonging") == "7B"
    more(page, "leave")
    assert text_of(page, "leaveTitle") == "Eileen Collins leaves"
    assert register.leavers(register.today()) == [], "nothing is recorded by the first click"
    put_day(part(page, QDateEdit, "leaveOn"), register.today() - timedelta(days=1))
    click(page, "leaveGo")
    assert text_of(page, "messageText") == "1 published copy must come down: see Published."
    click(page, "reachBack")
    assert text_of(page, "belonging").startswith("Has left; the last day was")
    standing = part(page, QComboBox, "standingFilter")
    standing.setCurrentIndex(standing.findData(Standing.LEFT))
    assert listed(page) == ["Eileen Collins"]
    more(page, "leave")
    click(page, "leaveStay")
    assert register.leavers(register.today()) == []


def test_a_whole_group_is_ticked_as_guests(qtbot: QtBot, opened: MainWindow) -> None:
    register = register_of(opened)
    register.add_group("7B", GroupKind.CLASS)
    register.join_group("7B", [EILEEN, "P0005"], register.today())
    click(opened, "listPeople")
    click(opened, "guestsOpen")
    chosen = part(opened, QComboBox, "guestGroup")
    chosen.setCurrentIndex(chosen.findText("7B"))
    chosen.activated.emit(chosen.currentIndex())
    assert opened.bench.session.guests == frozenset({EILEEN, "P0005"})


def test_leaving_removing_and_renaming_are_undone_as_it_was(page: MainWindow) -> None:
    register = register_of(page)
    before = register.memberships("7B")
    tick(page, "groupMembers", EILEEN)
    put_day(part(page, QDateEdit, "groupLast"), register.today() - timedelta(days=1))
    click(page, "leaveGroup")
    assert register.members("7B") == ["P0005"]
    click(page, "messageOffer")
    assert register.memberships("7B") == before
    click(page, "removeGroup")
    click(page, "removeGroup")
    assert register.groups() == []
    click(page, "messageOffer")
    assert register.memberships("7B") == before
    assert register.groups()[0].kind is GroupKind.CLASS
    click(page, "renameGroup")
    type_in(page, "groupNewName", "7C")
    press_enter(page, "groupNewName")
    assert text_of(page, "groupTitle") == "7C"
    assert register.members("7C") == [EILEEN, "P0005"]
    click(page, "messageOffer")
    assert [one.name for one in register.groups()] == ["7B"]
    assert register.check() == []
