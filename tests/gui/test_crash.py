"""A fault of ours: told with its place, never with what the user was working on."""

import logging
import sys

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from photoconsent.gui.crash import FaultBox, faults_shown_by


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


def test_details_can_be_copied(qtbot: QtBot, english: None) -> None:
    box = FaultBox("PhotoConsent 1\nKeyError\nx.py:1 f")
    qtbot.addWidget(box)
    (copy,) = [b for b in box.findChildren(QPushButton) if b.text() == "Copy details"]
    copy.click()
    assert QApplication.clipboard().text() == "PhotoConsent 1\nKeyError\nx.py:1 f"
