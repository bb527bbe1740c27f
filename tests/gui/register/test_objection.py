"""Objections in the window: asked about by channel, kept apart from consents; and a group that was told on paper."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from consent_db import policies
from consent_db.records import Media, NewPerson, Refusal, Role, State
from photoconsent.gui.register.standing import Standing
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.paths import resources_folder
from tests.gui.parts import click, part, register_of, text_of, type_in
from tests.gui.register.test_group_desk import listed
from tests.gui.register.test_person_errands import choose, more
from tests.gui.sample import EILEEN


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    """A Danish school, with a class."""
    register = register_of(window)
    register.follow(policies.load(resources_folder() / "policies", "danish-schools"))
    register.add_person(NewPerson("E1", "Liv Bro", Role.PUPIL))
    register.add_group("7B")
    register.join_group("7B", ["E1"], register.today())
    window.bench.register.read_again()
    click(window, "goRegister")
    return window


def test_an_objection_is_recorded_for_internal_channels_and_consents_stay(page: MainWindow) -> None:
    choose(page)
    more(page, "object")
    assert text_of(page, "statementTitle") == "Eileen Collins objects"
    ticked = {name: part(page, QCheckBox, f"withdrawChannel-{name}").isChecked() for name in ("intranet", "website")}
    assert ticked == {"intranet": True, "website": False}
    click(page, "statementGo")
    register = register_of(page)
    assert register.person(EILEEN).summary.state is State.CONSENTS
    assert register.may_show(EILEEN, "website", Media.STILL, register.today()).may_show
    assert register.may_show(EILEEN, "intranet", Media.STILL, register.today()).refusal is Refusal.OBJECTED
    click(page, "messageOffer")
    assert not register.person(EILEEN).summary.objected, "undone, and both are on record"


def test_a_group_that_was_told_on_paper_can_be_found(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    Image.new("L", (60, 80), 250).save(tmp_path / "told.png")
    click(page, "deskGroups")
    click(page, "tellGroup")
    assert text_of(page, "tellTitle") == "7B: told on paper"
    assert "until they object" in text_of(page, "tellMeaning")
    click(page, "tellGo")
    assert text_of(page, "tellError") == "Choose the paper by which they were told."
    type_in(page, "tellPaper", str(tmp_path / "told.png"))
    click(page, "tellGo")
    qtbot.waitUntil(lambda: text_of(page, "messageText") == "1 person was told, on record.", timeout=20_000)
    chosen = part(page, QComboBox, "standingFilter")
    chosen.setCurrentIndex(chosen.findData(Standing.TOLD))
    assert listed(page) == ["Liv Bro"]
    register_of(page).object("E1", register_of(page).today())
    page.bench.register.read_again()
    chosen.setCurrentIndex(chosen.findData(Standing.OBJECTED))
    assert listed(page) == ["Liv Bro"]
