"""What is looked for beside faces is chosen for all channels or for one, with what may be read and which logos."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from consent_db.policies import ChannelTraits
from consent_db.records import Trait
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import choose_by_keys, click, part, press_enter, register_of, text_of, type_in
from tests.pipeline.drawn_logos import kept_in


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    click(window, "deskUpkeep")
    return window


def words_of(page: MainWindow, name: str) -> str:
    return part(page, QComboBox, name).currentText()


def test_switches_hold_at_once_for_every_channel(page: MainWindow) -> None:
    assert words_of(page, "policyBeside-plate") == "Not looked for"
    choose_by_keys(page, "policyBeside-plate", "Covered")
    choose_by_keys(page, "policyBeside-text", "Offered")
    policy = register_of(page).policy
    assert (policy.covered_traits, policy.offered_traits) == ({Trait.PLATE}, {Trait.TEXT})
    choose_by_keys(page, "policyBeside-plate", "Not")
    assert not register_of(page).policy.covered_traits


def test_a_channel_can_ask_for_more_and_not_for_less(page: MainWindow) -> None:
    choose_by_keys(page, "policyBeside-text", "Offered")
    choose_by_keys(page, "besideWhere", "In Instagram")
    assert words_of(page, "policyBeside-text") == "Offered"
    model = part(page, QComboBox, "policyBeside-text").model()
    assert isinstance(model, QStandardItemModel)
    assert not model.item(0).isEnabled()
    choose_by_keys(page, "policyBeside-text", "Covered")
    choose_by_keys(page, "policyBeside-code", "Covered")
    (said,) = register_of(page).policy.channel_traits
    assert said == ChannelTraits("instagram", frozenset(), frozenset({Trait.TEXT, Trait.CODE}))
    choose_by_keys(page, "besideWhere", "In every")
    assert words_of(page, "policyBeside-code") == "Not looked for"
    choose_by_keys(page, "policyBeside-text", "Not")
    choose_by_keys(page, "besideWhere", "In Instagram")
    assert words_of(page, "policyBeside-text") == "Covered"


def test_what_may_be_read_is_kept_when_the_field_is_left(page: MainWindow) -> None:
    type_in(page, "allowedTexts", "Resepsjon, Møterom 2,")
    press_enter(page, "allowedTexts")
    assert register_of(page).policy.allowed_texts == {"Resepsjon", "Møterom 2"}
    assert part(page, QLineEdit, "allowedTexts").text() == "Møterom 2, Resepsjon"


def test_logos_are_offered_where_a_folder_holds_some(page: MainWindow, tmp_path: Path) -> None:
    assert not part(page, QComboBox, "policyBeside-logo").isVisible()
    type_in(page, "logoFolder", str(tmp_path))
    press_enter(page, "logoFolder")
    assert "there are none in" in text_of(page, "messageText")
    assert not register_of(page).policy.logo_folder
    type_in(page, "logoFolder", str(kept_in(tmp_path / "logos", "badge")))
    press_enter(page, "logoFolder")
    assert register_of(page).policy.logo_folder == str(tmp_path / "logos")
    choose_by_keys(page, "policyBeside-logo", "Covered")
    assert register_of(page).policy.covered_traits == {Trait.LOGO}
    type_in(page, "logoFolder", "")
    QTest.keyClick(part(page, QComboBox, "policyBeside-text"), Qt.Key.Key_Tab)
    press_enter(page, "logoFolder")
    assert not register_of(page).policy.logo_folder
