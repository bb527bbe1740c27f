"""The purpose above the photos: seen only where consents name one, and followed by every decision at once."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTableView
from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.engine import SearchedBefore
from tests.gui.parts import click, part, register_of, rows, text_of, type_in
from tests.gui.sample import PASSPHRASE
from tests.gui.starting import searched, started

HIDDEN = "Eileen Collins. Covered. The consent does not cover this purpose."
SHOWN = "Eileen Collins. Shown. "


def name_a_use(register: Register, *purposes: str) -> None:
    """Eileen Collins consents to these uses and to nothing else."""
    terms = replace(register.consent("C1").terms, purposes=frozenset(purposes))
    register.correct_consent("C1", terms, "the use was ticked")


def purpose(window: MainWindow) -> QComboBox:
    return part(window, QComboBox, "purpose")


def choose(window: MainWindow, key: Qt.Key) -> None:
    purpose(window).setFocus()
    QTest.keyClick(purpose(window), key)


def first_face(window: MainWindow) -> str:
    window.photos_page.selection.choose_photo(0)
    return rows(window, "faces")[0]


def test_where_no_consent_names_a_purpose_nobody_is_asked_for_one(opened: MainWindow) -> None:
    assert part(opened, QComboBox, "channel").isVisible()
    assert not purpose(opened).isVisible()
    assert first_face(opened).startswith(SHOWN)


def test_who_consented_to_one_use_is_shown_for_it_alone_and_that_is_on_record(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    name_a_use(register_of(opened), "Open day", "ward anniversary")
    opened.bench.register.read_again()
    assert purpose(opened).isVisible()
    assert [purpose(opened).itemText(i) for i in range(3)] == ["General information", "Open day", "ward anniversary"]
    assert first_face(opened).startswith(HIDDEN)
    choose(opened, Qt.Key.Key_End)
    assert purpose(opened).currentText() == "ward anniversary"
    assert first_face(opened).startswith(SHOWN)
    click(opened, "prepare")
    type_in(opened, "event", "Summer party")
    type_in(opened, "outFolder", str(tmp_path / "out"))
    assert "2 shown on 1 consent" in text_of(opened, "prepareSummary")
    click(opened, "prepareGo")
    qtbot.waitUntil(lambda: not opened.work.preparing, timeout=60_000)
    assert {one.copy.purpose for one in register_of(opened).publications()} == {"ward anniversary"}
    click(opened, "goPublished")
    assert text_of(opened, "nothingDue") == "Nothing has to come down."
    part(opened, QTableView, "publications").selectRow(0)
    assert "For the purpose: ward anniversary." in text_of(opened, "publicationFacts")
    choose(opened, Qt.Key.Key_Home)
    click(opened, "prepareAgain")
    qtbot.waitUntil(lambda: purpose(opened).currentText() == "ward anniversary", timeout=20_000)
    searched(qtbot, opened)


def test_a_purpose_that_no_consent_names_any_longer_gives_way_and_hides(opened: MainWindow) -> None:
    name_a_use(register_of(opened), "ward anniversary")
    opened.bench.register.read_again()
    choose(opened, Qt.Key.Key_End)
    assert first_face(opened).startswith(SHOWN)
    name_a_use(register_of(opened), "Open day")
    opened.bench.register.read_again()
    assert purpose(opened).currentText() == "General information"
    assert first_face(opened).startswith(HIDDEN)


def test_the_purpose_is_kept_with_the_work(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, photos: Path
) -> None:
    with Register.open(register_file, PASSPHRASE) as register:
        name_a_use(register, "ward anniversary")
    with started(look, engine, register_file) as window:
        window.open_paths([photos])
        searched(qtbot, window)
        window.photos_page.selection.choose_photo(0)
        choose(window, Qt.Key.Key_End)
        window.photos_page.canvas.setFocus()
        QTest.keyClick(window.photos_page.canvas, Qt.Key.Key_Space)
        assert window.close()
    with started(look, engine, register_file) as window:
        assert purpose(window).currentText() == "General information"
        click(window, "draftGoOn")
        searched(qtbot, window)
        assert purpose(window).currentText() == "ward anniversary"
        assert first_face(window).startswith(SHOWN)
