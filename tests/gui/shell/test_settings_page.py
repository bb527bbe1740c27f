"""Settings are kept the moment they are chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from photoconsent import paths
from photoconsent.gui.ground.look import BODY, DARK, LIGHT, Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.gui.shell.settings_page import SettingsPage
from photoconsent.home.settings import SettingsFile, load_settings
from tests.gui.parts import click, part


def test_language_and_recognition_are_kept_at_once(locked: MainWindow) -> None:
    click(locked, "goSettings")
    language = part(locked, QComboBox, "language")
    assert language.isVisible()
    assert [language.itemText(i) for i in range(1, language.count())] == ["Bokmål", "Nynorsk", "Dansk", "English"]
    language.setCurrentIndex(language.findText("Dansk"))
    part(locked, QCheckBox, "recognition").click()
    kept = load_settings(paths.config_folder() / "settings.json")
    assert kept.language == "da"
    assert not kept.recognition


@pytest.fixture
def usual_look(qapp: QApplication, look: Look) -> Iterator[None]:
    yield
    look.choose(qapp, "light", 100)
    look.choose(qapp, "", 100)


@pytest.mark.usefixtures("usual_look")
def test_colours_and_letters_change_at_once_and_are_kept(locked: MainWindow) -> None:
    click(locked, "goSettings")
    scheme, size = part(locked, QComboBox, "scheme"), part(locked, QComboBox, "textSize")
    title = next(one for one in locked.settings_page.findChildren(QLabel) if one.property("role") == "title")
    before = title.sizeHint().height()
    scheme.setCurrentIndex(scheme.findText("Dark"))
    ground = locked.settings_page.grab().toImage().pixelColor(2, 2).name()
    assert ground == DARK.window
    scheme.setCurrentIndex(scheme.findText("Light"))
    assert locked.settings_page.grab().toImage().pixelColor(2, 2).name() == LIGHT.window
    size.setCurrentIndex(size.findText("130 %"))
    assert title.sizeHint().height() > before * 1.2
    kept = load_settings(paths.config_folder() / "settings.json")
    assert (kept.scheme, kept.text_size) == ("light", 130)


def test_the_window_has_the_letters_that_the_program_brings(locked: MainWindow) -> None:
    label = next(one for one in locked.gate.findChildren(QLabel) if one.isVisible())
    assert QFontInfo(label.font()).family() == "Source Sans Pro"
    assert QApplication.font().pointSizeF() == BODY


def test_nobody_chooses_what_is_fixed_for_everybody(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    machine = tmp_path / "machine.json"
    machine.write_text('{"fixed": {"recognition": false, "lock_after": 5}}')
    page = SettingsPage(SettingsFile(tmp_path / "settings.json", machine), look)
    qtbot.addWidget(page)
    grey = {box.objectName() for box in page.findChildren(QWidget) if not box.isEnabled() and box.parent().isEnabled()}
    assert grey == {"recognition", "lockAfter"}
    assert page.findChild(QLabel, "fixedWords")
    free = SettingsPage(SettingsFile(tmp_path / "other.json"), look)
    qtbot.addWidget(free)
    assert not free.findChild(QLabel, "fixedWords")
