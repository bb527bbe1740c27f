"""Changing the passphrase beside other work: nothing opens by itself, and nothing is put on record in vain."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, text_of, type_in
from tests.gui.sample import PASSPHRASE

NEW = "four other words entirely"


def change(window: MainWindow) -> None:
    """Type the new passphrase twice and press the button."""
    click(window, "goRegister")
    click(window, "deskUpkeep")
    for field in ("changedPassphrase", "changedPassphraseAgain"):
        type_in(window, field, NEW)
    click(window, "changePassphrase")


def lock(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)


def opens(path: Path, passphrase: str) -> int:
    """How many people are in the register under this passphrase."""
    with Register.open(path, passphrase) as register:
        return len(register.people())


def test_a_register_locked_meanwhile_stays_locked(qtbot: QtBot, window: MainWindow, register_file: Path) -> None:
    begun = Event()
    window.bench.errand.call(lambda: begun.wait(60), lambda _: None)  # the thread has its hands full for a while
    change(window)
    lock(window)
    assert window.bench.register.register is not None, "it is asked about once"
    assert text_of(window, "messageText").startswith("Something is still being written into the register.")
    lock(window)
    assert window.bench.register.register is None
    begun.set()
    qtbot.waitUntil(lambda: text_of(window, "messageText").startswith("The passphrase is changed."), timeout=30_000)
    assert window.bench.register.register is None
    assert part(window, type(window.gate), "gate").isVisible()
    assert opens(register_file, NEW) == 8


def test_once_the_passphrase_is_changed_nothing_is_asked_any_more(qtbot: QtBot, window: MainWindow) -> None:
    change(window)
    qtbot.waitUntil(lambda: text_of(window, "messageText").startswith("The passphrase is changed."), timeout=30_000)
    assert window.register_page.unrecorded() == []
    lock(window)
    assert window.bench.register.register is None


def test_while_copies_are_made_the_passphrase_stays(
    qtbot: QtBot, opened: MainWindow, register_file: Path, tmp_path: Path
) -> None:
    click(opened, "prepare")
    type_in(opened, "outFolder", str(tmp_path / "out"))
    click(opened, "prepareGo")
    change(opened)
    assert text_of(opened, "messageText") == "Copies are being made. Wait until that is done, or stop it."
    qtbot.waitUntil(lambda: not opened.work.preparing and not opened.bench.errand.busy, timeout=60_000)
    lock(opened)
    assert opens(register_file, PASSPHRASE) == 8
