"""Whole journeys on the real core and the real networks, as a person goes them, to the pixels that leave the house.

The journey of the first day is in `first_run/test_first_steps.py`.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from photoconsent.cli.app import run
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.copies import results, seen
from tests.gui.parts import click, click_row, drop, part, prepare, press_enter, register_of, rows, text_of, type_in
from tests.gui.sample import EILEEN, PASSPHRASE
from tests.gui.sample import NOBODY_YET as KARI
from tests.gui.starting import searched

Choose = Callable[[str], int]


def prepare_there(qtbot: QtBot, window: MainWindow, out: Path) -> None:
    click(window, "goPhotos")
    prepare(qtbot, window, out)


def choose_person(window: MainWindow, name: str) -> None:
    """Find somebody on the page of the register."""
    click(window, "goRegister")
    type_in(window, "peopleSearch", name)
    table = part(window, QTableView, "peopleTable")
    table.setCurrentIndex(table.model().index(0, 0))
    assert text_of(window, "personName") == name


def scanned(form: Path, target: Path, turn: float) -> Path:
    """The first page of a PDF as a scanner delivers it that does not draw the paper in quite straight."""
    pdf = pypdfium2.PdfDocument(form)
    page = pdf[0].render(scale=150 / 72).to_pil().convert("RGB")
    page.rotate(turn, expand=True, fillcolor=(236, 236, 232)).save(target, quality=70)
    pdf.close()
    return target


def test_from_a_printed_form_to_a_face_that_is_shown(
    qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path
) -> None:
    photo("IMG_0103.jpg")
    click_row(opened, "faces", 0)
    click(opened, "thisIsButton")
    type_in(opened, "pickerSearch", "kari")
    press_enter(opened, "pickerSearch")
    assert rows(opened, "faces")[0].startswith("Kari Nordmann. Covered. The consent does not cover this channel.")
    prepare_there(qtbot, opened, tmp_path / "before")
    assert seen(results(opened)["IMG_0103.jpg"]) == []

    choose_person(opened, "Kari Nordmann")
    click(opened, "printForm")
    type_in(opened, "printFolder", str(tmp_path / "forms"))
    click(opened, "printGo")
    qtbot.waitUntil(lambda: text_of(opened, "messageText").startswith("The form is in "), timeout=20_000)
    (form,) = (tmp_path / "forms").iterdir()
    click(opened, "deskFiling")
    drop(opened, scanned(form, tmp_path / "scan.jpg", turn=2.5))
    qtbot.waitUntil(lambda: text_of(opened, "consentTitle") == "What did Kari Nordmann tick?", timeout=60_000)
    part(opened, QCheckBox, "consentChannel-website").click()
    click(opened, "moreFields")
    type_in(opened, "consentPlace", "Risør")
    click(opened, "recordConsent")
    qtbot.waitUntil(lambda: text_of(opened, "papersLeft") == "0 forms to confirm", timeout=20_000)
    click(opened, "deskPeople")
    assert "Website" in text_of(opened, "mayBeShown")
    register = opened.bench.register.register
    assert register is not None
    newest = register.person(KARI).consents[0]
    assert (newest.terms.place, len(newest.evidence)) == ("Risør", 1)

    click(opened, "goPhotos")
    click(opened, "outcomeBack")
    assert rows(opened, "faces")[0].startswith("Kari Nordmann. Shown. A written consent covers this channel")
    prepare_there(qtbot, opened, tmp_path / "after")
    assert seen(results(opened)["IMG_0103.jpg"]) == [KARI]
    (out,) = (p for p in register.publications() if p.copy.output == str(results(opened)["IMG_0103.jpg"].output))
    assert [(shown.person, shown.consent) for shown in out.copy.shown] == [(KARI, newest.label)]


def test_from_a_withdrawal_to_a_copy_that_covers_the_person(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    prepare_there(qtbot, opened, tmp_path / "out")
    first = results(opened)["IMG_0101.jpg"]
    assert seen(first) == [EILEEN]
    register = opened.bench.register.register
    assert register is not None
    number = next(p.number for p in register.publications() if p.copy.output == str(first.output))

    choose_person(opened, "Eileen Collins")
    click(opened, "withdraw-C1")
    type_in(opened, "statementHow", "by e-mail")
    press_enter(opened, "statementHow")
    assert text_of(opened, "messageText") == "2 published copies must come down: see Published."

    click(opened, "goPublished")
    assert text_of(opened, "nothingDue") == "2 copies must come down."
    type_in(opened, "publishedSearch", number)
    part(opened, QTableView, "publications").selectRow(0)
    assert "Eileen Collins: The consent was withdrawn." in text_of(opened, "publicationWhy")
    click(opened, "copyLetter")
    mail = QApplication.clipboard().text()
    assert mail == part(opened, QPlainTextEdit, "letterText").toPlainText()
    assert "withdrawn" in mail
    assert "Eileen" not in mail
    click(opened, "takenDown")
    assert text_of(opened, "nothingDue") == "1 copy must come down."

    click(opened, "prepareAgain")
    qtbot.waitUntil(lambda: [e.source.name for e in opened.bench.session.entries] == ["IMG_0101.jpg"])
    searched(qtbot, opened)
    assert rows(opened, "faces")[0].startswith("Eileen Collins. Covered. The consent was withdrawn.")
    prepare_there(qtbot, opened, tmp_path / "again")
    again = results(opened)["IMG_0101.jpg"]
    assert seen(again) == []
    assert [p.copy.shown for p in register.publications() if p.copy.output == str(again.output)] == [()]
    assert len(register.takedowns(register.today())) == 1, "the new copy asks for nothing"


def test_from_a_crash_to_copies_that_keep_to_what_was_said(
    qtbot: QtBot,
    register_file: Path,
    locked: MainWindow,
    photos: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """kill -9 while somebody works: the terminal knows at once what was said, and so does the window."""
    words: list[object] = [sys.executable, "-m", "tests.gui.killed", register_file, photos, tmp_path / "half"]
    child = subprocess.Popen([str(word) for word in words], stdout=subprocess.PIPE, text=True, env={**os.environ})
    assert child.stdout is not None
    assert child.stdout.readline() == "kept\n"
    child.kill()
    child.wait()
    child.stdout.close()
    window = locked
    type_in(window, "passphrase", PASSPHRASE)
    press_enter(window, "passphrase")
    qtbot.waitUntil(lambda: "half were not finished" in text_of(window, "messageText"), timeout=20_000)
    told = re.search(r"(\d) cop(?:y is|ies are) made .* (\d) photos? (?:is|are) left", text_of(window, "messageText"))
    assert told is not None
    finished, left = map(int, told.groups())
    assert (finished + left, len(list((tmp_path / "half").iterdir()))) == (4, finished)
    monkeypatch.setenv("PHOTOCONSENT_PASSPHRASE", PASSPHRASE)
    report = tmp_path / "report.json"
    pair = [photos / "IMG_0101.jpg", photos / "IMG_0103.jpg"]
    words = ["--channel", "website", "--out", tmp_path / "terminal", "--register", register_file, "--report", report]
    run([str(word) for word in ("prepare", *pair, "--workers", 1, *words)])
    one, three = json.loads(report.read_text("utf-8"))["photos"]
    assert [(face["decision"], face["reason"]) for face in one["faces"]] == [("hide", "hidden-by-user")]
    assert [face["person"] for face in three["faces"] if face["decision"] == "show"] == ["P0006"]
    assert len(register_of(window).publications()) >= finished + len(pair)
    assert text_of(window, "draftTitle") == "You can go on with Summer party"
    click(window, "draftGoOn")
    searched(qtbot, window)
    assert [entry.looked_at for entry in window.bench.session.entries] == [True, False, False, False, False]
    assert "Covered. You decided to hide this face." in rows(window, "faces")[0]
    window.photos_page.selection.choose_photo(2)
    assert rows(window, "faces")[0].startswith("Ingrid Solberg. Shown.")
    prepare_there(qtbot, window, tmp_path / "out")
    made = results(window)
    assert seen(made["IMG_0101.jpg"]) == [], "she was hidden by hand before the crash"
    assert seen(made["IMG_0102.jpg"]) == [EILEEN]
    assert seen(made["IMG_0103.jpg"]) == ["P0006"], "named by hand before the crash"
