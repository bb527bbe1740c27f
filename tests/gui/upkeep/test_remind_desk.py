"""Reminders in the window: whom to ask, letters for all, noted as asked, and off the list once answered."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QTableView, QTreeWidget
from pytestqt.qtbot import QtBot

from consent_db.notices import Ask
from photoconsent.gui.register.standing import Group
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, let_read, part, register_of, text_of, type_in


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    click(window, "deskReminders")
    what = part(window, QComboBox, "remindWhat")
    what.setCurrentIndex(what.findData(Ask.ANSWER.value))
    return window


def listed(window: MainWindow) -> list[tuple[str, str]]:
    rows = part(window, QTreeWidget, "remindList")
    found = [rows.topLevelItem(row) for row in range(rows.topLevelItemCount())]
    return [(one.text(0), one.text(3)) for one in found if one is not None]


def test_who_has_not_answered_is_asked_noted_and_off_the_list_once_answered(
    qtbot: QtBot, page: MainWindow, tmp_path: Path
) -> None:
    assert listed(page) == [("Mette Sørensen", "")]
    assert text_of(page, "remindSum") == "1 reminder."
    type_in(page, "remindFolder", str(tmp_path))
    for name, suffix in (("remindPdf", ".pdf"), ("remindMails", ".eml"), ("remindTable", ".csv")):
        click(page, name)
        qtbot.waitUntil(lambda suffix=suffix: list(tmp_path.glob(f"*{suffix}")) != [], timeout=20_000)
        qtbot.waitUntil(lambda: not page.bench.errand.busy)
    click(page, "remindNote")
    let_read(page)
    day = register_of(page).today()
    assert listed(page) == [("Mette Sørensen", f"{day:%d.%m.%Y}, once")]
    register_of(page).refuse("P0007", day)
    page.bench.register.read_again()
    let_read(page)
    assert listed(page) == []
    click(page, "remindPdf")
    assert text_of(page, "messageText") == "Nobody has to be asked for this."


def test_the_list_of_people_can_show_who_has_not_answered(page: MainWindow) -> None:
    click(page, "deskPeople")
    chosen = part(page, QComboBox, "standingFilter")
    chosen.setCurrentIndex(chosen.findData(Group.UNANSWERED))
    model = part(page, QTableView, "peopleTable").model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Mette Sørensen"]
