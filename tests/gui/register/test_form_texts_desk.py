"""Own texts of forms in the window: edited beside ours, kept, undone; what they leave out is said."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from consent_db.own_texts import OwnTexts
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, press_enter, register_of, text_of, type_in


@pytest.fixture
def desk(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    click(window, "deskUpkeep")
    click(window, "formTexts")
    return window


def choose(window: MainWindow, name: str) -> None:
    tree = part(window, QTreeWidget, "textsLines")
    rows = [tree.topLevelItem(n).child(m) for n in range(8) for m in range(tree.topLevelItem(n).childCount())]
    tree.setCurrentItem(next(row for row in rows if row.data(0, 256) == name))


def say(window: MainWindow, words: str) -> None:
    editor = part(window, QPlainTextEdit, "textsOwn")
    editor.selectAll()
    QTest.keyClicks(editor, words) if words else editor.clear()


def test_a_line_is_said_otherwise_kept_and_undone(qtbot: QtBot, desk: MainWindow) -> None:
    choose(desk, "child.intro")
    assert "guardians" in text_of(desk, "textsOurs")
    say(desk, "Dear parents of 7B")
    assert desk.register_page.unrecorded()
    click(desk, "textsKeep")
    qtbot.waitUntil(lambda: "The forms are kept." in text_of(desk, "messageText"), timeout=20_000)
    assert register_of(desk).own_texts().of("en") == {"child.intro": "Dear parents of 7B"}
    assert not desk.register_page.unrecorded()
    click(desk, "messageOffer")
    assert register_of(desk).own_texts().of("en") == {}
    assert "Dear" not in part(desk, QPlainTextEdit, "textsOwn").toPlainText()


def test_what_the_law_wants_told_is_never_left_out_in_silence(qtbot: QtBot, desk: MainWindow) -> None:
    assert not part(desk, QLabel, "textsLeftOut").isVisible()
    choose(desk, "information.rights_text")
    say(desk, "")
    assert "access (13(2)(b))" in text_of(desk, "textsLeftOut")
    click(desk, "textsKeep")
    qtbot.waitUntil(lambda: "The forms are kept." in text_of(desk, "messageText"), timeout=20_000)
    assert register_of(desk).own_texts().number == 1
    click(desk, "textsBack")
    click(desk, "deskUpkeep")
    click(desk, "blankForms")
    assert "erasure (13(2)(b))" in text_of(desk, "printLeftOut"), "said again where forms are printed"
    click(desk, "deskUpkeep")
    click(desk, "formTexts")
    assert "access" in text_of(desk, "textsLeftOut")
    choose(desk, "information.rights_text")
    click(desk, "textsLineReset")
    assert not part(desk, QLabel, "textsLeftOut").isVisible()


def test_what_does_not_fit_is_refused_and_leaving_asks_once(qtbot: QtBot, desk: MainWindow) -> None:
    choose(desk, "consent.intro")
    part(desk, QPlainTextEdit, "textsOwn").setPlainText("This is much too long. " * 140)
    click(desk, "textsKeep")
    qtbot.waitUntil(lambda: "no room" in text_of(desk, "textsError"), timeout=20_000)
    assert register_of(desk).own_texts() == OwnTexts()
    click(desk, "textsReset")
    click(desk, "textsBack")
    assert not part(desk, QTreeWidget, "textsLines").isVisible()
    click(desk, "deskUpkeep")
    click(desk, "formTexts")
    choose(desk, "consent.intro")
    say(desk, "Hello")
    click(desk, "textsBack")
    assert "Not kept yet" in text_of(desk, "textsError")
    click(desk, "textsBack")
    assert not part(desk, QTreeWidget, "textsLines").isVisible()
    assert register_of(desk).own_texts() == OwnTexts()


def test_a_logo_is_read_kept_and_taken_away(qtbot: QtBot, desk: MainWindow, tmp_path: Path) -> None:
    Image.new("RGB", (400, 90), "navy").save(tmp_path / "logo.png")
    type_in(desk, "textsLogo", str(tmp_path / "logo.png"))
    press_enter(desk, "textsLogo")
    qtbot.waitUntil(lambda: register_of(desk).own_texts().logo != b"", timeout=20_000)
    qtbot.waitUntil(lambda: "Your logo" in text_of(desk, "textsLogoWords"), timeout=20_000)
    click(desk, "textsNoLogo")
    qtbot.waitUntil(lambda: register_of(desk).own_texts().logo == b"", timeout=20_000)
    qtbot.waitUntil(lambda: not part(desk, QPushButton, "textsNoLogo").isEnabled(), timeout=20_000)
    (tmp_path / "no.png").write_bytes(b"nothing")
    type_in(desk, "textsLogo", str(tmp_path / "no.png"))
    press_enter(desk, "textsLogo")
    qtbot.waitUntil(lambda: "cannot be read" in text_of(desk, "textsError"), timeout=20_000)
