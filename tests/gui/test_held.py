"""Somebody in a photo is against any picture: it is held, says why, and goes out only once a person has decided."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget
from pytestqt.qtbot import QtBot

from photoconsent.gui.event.session import State
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Reason, Verdict
from photoconsent.pipeline.order import Status
from tests.gui.parts import click, click_row, part, prepare, rows, text_of
from tests.gui.sample import EILEEN

Choose = Callable[[str], int]


@pytest.fixture
def reserved(opened: MainWindow) -> MainWindow:
    """The event, and the one person who is recognised has reserved against any picture."""
    register = opened.bench.register.register
    assert register is not None
    register.reserve(EILEEN, register.today())
    opened.bench.register.read_again()
    return opened


def test_the_photo_is_blocked_and_says_why(reserved: MainWindow, photo: Choose) -> None:
    index = photo("IMG_0101.jpg")
    assert reserved.bench.session.entries[index].state is State.BLOCKED
    assert rows(reserved, "photos")[0].startswith("IMG_0101.jpg: Blocked")
    assert "has reserved against any picture" in text_of(reserved, "photoError")
    assert "This person has reserved against any picture." in rows(reserved, "faces")[0]
    listed = part(reserved, QComboBox, "photoFilter")
    assert listed.findText("Blocked (3)") > 0  # two with the person, one that could not be read


def test_it_is_held_back_and_the_others_go_out(
    qtbot: QtBot, reserved: MainWindow, photo: Choose, tmp_path: Path
) -> None:
    index = photo("IMG_0101.jpg")
    click(reserved, "prepare")
    assert "2 photos held back" in text_of(reserved, "prepareSummary")
    prepare(qtbot, reserved, tmp_path / "out")
    assert len(list((tmp_path / "out").iterdir())) == 2
    result = reserved.bench.session.entries[index].result
    assert result is not None
    assert (result.status, result.output) == (Status.HELD, None)
    said = text_of(reserved, "outcomeSummary")
    assert said.startswith("2 copies made and checked.")
    assert "2 photos held back" in said
    troubles = part(reserved, QListWidget, "troubles")
    assert "reserved against any picture" in troubles.item(0).text()


def test_it_goes_out_covered_once_a_person_has_decided(
    qtbot: QtBot, reserved: MainWindow, photo: Choose, tmp_path: Path
) -> None:
    index = photo("IMG_0101.jpg")
    click_row(reserved, "faces", 0)
    QTest.keyClick(reserved.photos_page.canvas, Qt.Key.Key_H)
    assert reserved.bench.session.entries[index].state is State.READY
    assert text_of(reserved, "photoError") == ""
    prepare(qtbot, reserved, tmp_path / "out")
    result = reserved.bench.session.entries[index].result
    assert result is not None
    assert result.status is Status.EXPORTED
    assert [face.decision.reason for face in result.faces] == [Reason.HIDDEN_BY_USER]
    assert [face.decision.verdict for face in result.faces] == [Verdict.HIDE]
