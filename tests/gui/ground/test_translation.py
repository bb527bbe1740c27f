"""Every text of the window is translated, and the counts are right in each language."""

import string
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from photoconsent import paths
from photoconsent.gui.app import install_language
from photoconsent.gui.ground.translation import (
    LANGUAGES,
    Message,
    Translator,
    choose_language,
    plural_form,
    read_messages,
)
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.gui.workbench import Workbench
from tests.gui.parts import click, part
from tests.gui.sources import all_sources

FOLDER = paths.resources_folder() / "translations"
TRANSLATED = [language for language in LANGUAGES if language != "en"]


def messages_of(language: str) -> dict[tuple[str, str], Message]:
    return {(m.context, m.source): m for m in read_messages(FOLDER / f"photoconsent_{language}.ts")}


def fields(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_has_a_finished_translation(language: str) -> None:
    known = messages_of(language)
    assert [
        s.text for s in all_sources() if not all(known.get((s.context, s.text), Message("", "", ("",))).forms)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_count_has_two_forms(language: str) -> None:
    known = messages_of(language)
    plurals = [s for s in all_sources() if s.plural]
    assert len(plurals) > 5
    assert [s.text for s in plurals if len(known[s.context, s.text].forms) != 2] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_fill_in_the_same_facts(language: str) -> None:
    wrong = [m.source for m in messages_of(language).values() for f in m.forms if fields(f) != fields(m.source)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_of_a_text_that_is_gone(language: str) -> None:
    now = {(s.context, s.text) for s in all_sources()}
    assert [key for key in messages_of(language) if key not in now] == []


def test_the_translator_speaks_bokmål_with_counts(qapp: QApplication) -> None:
    translator = Translator(FOLDER / "photoconsent_nb.ts")
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate("FacePanel", "%n face(s)", None, 1) == "1 ansikt"
        assert QCoreApplication.translate("FacePanel", "%n face(s)", None, 4) == "4 ansikter"
        assert QCoreApplication.translate("FacePanel", "of another program") == "of another program"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_an_unfinished_translation_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    path.write_text(
        "<TS><context><name>A</name>"
        '<message><source>one</source><translation type="unfinished">en</translation></message>'
        "<message><source>two</source><translation>to</translation></message></context></TS>"
    )
    assert [(m.source, m.forms) for m in read_messages(path)] == [("two", ("to",))]


@pytest.mark.parametrize(
    ("wanted", "system", "chosen"),
    [
        ("", ["nb-NO", "en-GB"], "nb"),
        ("", ["no"], "nb"),
        ("", ["nn_NO"], "nn"),
        ("", ["fr-FR", "da-DK"], "da"),
        ("", ["fr-FR"], "en"),
        ("en", ["nb-NO"], "en"),
    ],
)
def test_the_language_is_that_of_the_system_unless_one_is_wanted(wanted: str, system: list[str], chosen: str) -> None:
    assert choose_language(wanted, system) == chosen


def test_zero_and_many_take_the_plural() -> None:
    assert [plural_form(n) for n in (0, 1, 2, 11)] == [1, 0, 1, 1]


def test_qts_own_file_dialog_speaks_bokmal(qtbot: QtBot, english: None) -> None:
    translators = install_language("nb", paths.resources_folder())
    try:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.show()
        said = [one.text() for one in dialog.findChildren(QLabel)] + [
            b.text() for b in dialog.findChildren(QPushButton)
        ]
        header = dialog.findChild(QTreeView).model()
        said += [str(header.headerData(column, Qt.Orientation.Horizontal)) for column in range(4)]
        for words in ("&Søk i:", "Mappe:", "Fil&type:", "&Velg", "Avbryt", "Navn", "Størrelse", "Sist endret"):
            assert words in said, (words, said)
    finally:
        for translator in translators:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(QLocale("en_GB"))


def test_keys_have_their_names_in_the_language_of_the_window(qtbot: QtBot, english: None, bench: Workbench) -> None:
    translators = install_language("nb", paths.resources_folder())
    try:
        window = MainWindow(bench)
        qtbot.addWidget(window)
        window.show()
        click(window, "goHelp")
        keys = {one.text() for one in window.help_page.findChildren(QLabel) if one.property("role") == "key"}
        assert {"Mellomrom", "Page Down", "→"} <= keys
        assert not keys & {"Space", "Del", "PgDown", "PgUp", "Left", "Right"}
        looked = part(window, QAbstractButton, "looksRightButton")
        assert looked.toolTip() == "Ser riktig ut, neste (Mellomrom)"
        assert window.photos_page.tools.looked.shortcut() == QKeySequence(Qt.Key.Key_Space)
    finally:
        for translator in translators:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_window_calls_channels_what_the_printed_form_calls_them(language: str) -> None:
    printed = tomllib.loads((paths.resources_folder() / "forms" / f"{language}.toml").read_text("utf-8"))["channels"]
    channels = tomllib.loads((paths.resources_folder() / "channels.toml").read_text("utf-8"))
    known = messages_of(language)
    said = {name: known["Channels", channels[name]["title"]].forms[0] for name in printed}
    assert said == printed
