"""A withdrawal leads to one page: every copy, who answers for it, until when, and the mails."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from consent_db.consents import Withdrawal
from consent_db.records import Channel
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, register_of, text_of, type_in
from tests.gui.register.test_person_errands import choose, more
from tests.gui.shell.test_published_page import out_on


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    """The page of somebody who is shown in two copies."""
    register = register_of(window)
    out_on(register, "facebook", "website")
    register.alter_channel(Channel("facebook", "Facebook", "public", "web@example.org"))
    window.bench.register.read_again()
    click(window, "goRegister")
    choose(window)
    return window


def said(window: MainWindow) -> str:
    QApplication.sendPostedEvents()
    form = part(window, QLabel, "reachSum").window()
    return "\n".join(one.text() for one in form.findChildren(QLabel) if one.isVisible())


def test_a_no_opens_the_page_of_what_must_come_down(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    click(page, "withdraw-C1")
    click(page, "statementGo")
    assert text_of(page, "reachTitle") == "Where Eileen Collins is shown"
    assert text_of(page, "reachSum") == "2 copies out. 2 must come down."
    day = register_of(page).today() + timedelta(days=7)
    assert f"facebook.jpg  ·  down by {day:%d.%m.%Y}" in said(page)
    assert "web@example.org answers for it." in said(page)
    assert "Nobody is named for this channel" in said(page)
    type_in(page, "reachFolder", str(tmp_path / "mails"))
    click(page, "reachGo")
    qtbot.waitUntil(lambda: text_of(page, "messageText") == "2 mails written: open and send them.", timeout=20_000)
    assert sorted(file.suffix for file in (tmp_path / "mails").iterdir()) == [".eml", ".eml"]
    assert all(
        one.asked_on == register_of(page).today() for one in register_of(page).takedowns(register_of(page).today())
    )
    assert "asked" in said(page)


def test_what_may_stay_is_listed_without_mails(page: MainWindow) -> None:
    more(page, "reach")
    assert text_of(page, "reachSum") == "2 copies out."
    assert "may stay" in said(page)
    click(page, "reachBack")
    assert text_of(page, "personName") == "Eileen Collins"


def test_what_is_late_is_red(page: MainWindow) -> None:
    register = register_of(page)
    register.withdraw("C1", Withdrawal(register.today() - timedelta(days=30)))
    more(page, "reach")
    assert text_of(page, "reachSum").endswith("2 of them should be down by now.")
    late = [one for one in page.findChildren(QLabel) if "should be down since" in one.text()]
    assert len(late) == 2
    assert {one.property("role") for one in late} == {"error"}
