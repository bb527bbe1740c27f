"""A fault of ours: told with its place, never with what the user was working on."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from photoconsent import paths
from photoconsent.gui.app import install_language
from photoconsent.gui.crash import FaultBox, faults_kept_in, faults_shown_by


def test_a_fault_is_shown_and_logged_without_its_message(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(sys, "excepthook", before := sys.excepthook)
    with faults_shown_by(shown.append), caplog.at_level(logging.ERROR):
        try:
            raise KeyError("Kari Nordmann")
        except KeyError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert sys.excepthook is before
    assert "KeyError" in shown[0]
    assert "test_crash.py" in shown[0]
    assert "Kari" not in shown[0] + caplog.text
    caplog.clear()


def test_faults_are_kept_for_whoever_looks_after_the_computer(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    with faults_kept_in(tmp_path) as file, faults_shown_by(lambda _: None):
        assert not file.exists(), "nothing is written while nothing goes wrong"
        for _ in range(1500):
            try:
                raise KeyError("Kari Nordmann")
            except KeyError as error:
                sys.excepthook(type(error), error, error.__traceback__)
    caplog.clear()
    assert {path.name for path in tmp_path.iterdir()} == {"faults.log", "faults.log.1"}, "it does not grow for ever"
    assert all(path.stat().st_size <= 100_000 for path in tmp_path.iterdir())
    kept = file.read_text("utf-8")
    assert "KeyError\ntest_crash.py:" in kept
    assert "Kari" not in kept


def test_details_can_be_copied(qtbot: QtBot, english: None) -> None:
    box = FaultBox("PhotoConsent 1\nKeyError\nx.py:1 f")
    qtbot.addWidget(box)
    (copy,) = [b for b in box.findChildren(QPushButton) if b.text() == "Copy details"]
    copy.click()
    assert QApplication.clipboard().text() == "PhotoConsent 1\nKeyError\nx.py:1 f"


@pytest.mark.parametrize(
    ("language", "words"), [("nb", "Vis detaljer …"), ("nn", "Vis detaljar …"), ("da", "Vis detaljer …")]
)
def test_it_speaks_the_language_of_the_window_alone(qtbot: QtBot, language: str, words: str) -> None:
    translators = install_language(language, paths.resources_folder())
    try:
        box = FaultBox("PhotoConsent 1\nKeyError\nx.py:1 f")
        qtbot.addWidget(box)
        box.show()
        (show,) = [one for one in box.findChildren(QPushButton) if one.text() == words]
        QTest.mouseClick(show, Qt.MouseButton.LeftButton)
        spoken = {one.text() for one in box.findChildren(QPushButton) if one.isVisible()}
        assert not any("etails" in one or one == "Close" for one in spoken), spoken
    finally:
        for translator in translators:
            QApplication.removeTranslator(translator)
        QLocale.setDefault(QLocale("en_GB"))
