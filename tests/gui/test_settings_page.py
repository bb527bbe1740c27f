"""Settings are kept the moment they are chosen."""

from PySide6.QtWidgets import QCheckBox, QComboBox

from photoconsent import paths
from photoconsent.gui.main_window import MainWindow
from photoconsent.settings import load_settings
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
