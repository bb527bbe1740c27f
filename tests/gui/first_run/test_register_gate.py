"""Unlocking the register and making a new one."""

from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoBackend
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from consent_db import encryption
from consent_db.records import NewPerson
from consent_db.register import Register
from photoconsent import paths
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.gui.workbench import Workbench
from photoconsent.home import remembered
from tests.gui.parts import click, part, press_enter, text_of, type_in
from tests.gui.sample import PASSPHRASE


def test_the_right_passphrase_opens_the_register(qtbot: QtBot, register_file: Path, locked: MainWindow) -> None:
    assert str(register_file) in text_of(locked, "registerPath").replace("\N{ZERO WIDTH SPACE}", "")
    type_in(locked, "passphrase", PASSPHRASE)
    press_enter(locked, "passphrase")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    assert not locked.gate.isVisible()
    assert part(locked, QLineEdit, "passphrase").text() == ""


def test_whoever_starts_the_program_types_the_passphrase_at_once(
    qtbot: QtBot, register_file: Path, bench: Workbench
) -> None:
    window = MainWindow(bench)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for letter in PASSPHRASE:
        QTest.keyClick(window.windowHandle(), letter)
    assert part(window, QLineEdit, "passphrase").text() == PASSPHRASE


def test_a_wrong_passphrase_is_said_in_words_and_can_be_corrected(
    qtbot: QtBot, register_file: Path, locked: MainWindow
) -> None:
    type_in(locked, "passphrase", "something else entirely")
    click(locked, "unlock")
    qtbot.waitUntil(lambda: "does not open with this passphrase" in text_of(locked, "gateError"), timeout=20_000)
    assert locked.bench.register.register is None
    type_in(locked, "passphrase", PASSPHRASE)
    click(locked, "unlock")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)


def test_without_a_register_one_is_made(qtbot: QtBot, locked: MainWindow) -> None:
    assert "cannot be recovered" in text_of(locked, "honestWord")
    type_in(locked, "newPassphrase", PASSPHRASE)
    type_in(locked, "newPassphraseAgain", PASSPHRASE)
    click(locked, "create")
    qtbot.waitUntil(locked.guide.isVisible, timeout=20_000)
    locked.bench.register.close()
    with Register.open(paths.default_register(), PASSPHRASE) as register:
        assert register.people() == []


def test_who_is_new_here_opens_the_register_that_colleagues_keep(
    qtbot: QtBot, locked: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared" / "ours.register"
    shared.parent.mkdir()
    Register.create(shared, PASSPHRASE).close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(shared), ""))
    click(locked, "otherInstead")
    type_in(locked, "passphrase", PASSPHRASE)
    press_enter(locked, "passphrase")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    assert locked.bench.register.path == shared
    assert locked.bench.settings.current.register == str(shared)


def test_two_different_passphrases_make_no_register(locked: MainWindow) -> None:
    type_in(locked, "newPassphrase", PASSPHRASE)
    type_in(locked, "newPassphraseAgain", PASSPHRASE + "!")
    click(locked, "create")
    assert "not the same" in text_of(locked, "createError")
    assert not paths.default_register().exists()


def test_a_short_passphrase_is_refused_by_the_register_itself(qtbot: QtBot, locked: MainWindow) -> None:
    for field in ("newPassphrase", "newPassphraseAgain"):
        type_in(locked, field, "short")
    click(locked, "create")
    qtbot.waitUntil(lambda: "too short" in text_of(locked, "createError"), timeout=20_000)
    assert not paths.default_register().exists()


def test_locking_goes_back_to_the_gate(window: MainWindow) -> None:
    assert window.drop_zone.isVisible()
    window.bench.register.close()
    assert window.gate.isVisible()


def remembers(window: MainWindow) -> bool:
    return part(window, QAbstractButton, "rememberPassphrase").isChecked()


def test_a_remembered_passphrase_opens_at_enter_until_it_is_forgotten(
    qtbot: QtBot, register_file: Path, locked: MainWindow
) -> None:
    assert not remembers(locked)
    QTest.keyClick(part(locked, QAbstractButton, "rememberPassphrase"), Qt.Key.Key_Space)
    type_in(locked, "passphrase", PASSPHRASE)
    press_enter(locked, "passphrase")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    QTest.keyClick(locked, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: remembers(locked))
    assert "press Enter" in part(locked, QLineEdit, "passphrase").placeholderText()
    press_enter(locked, "passphrase")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    QTest.keyClick(locked, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: remembers(locked))
    QTest.keyClick(part(locked, QAbstractButton, "rememberPassphrase"), Qt.Key.Key_Space)
    press_enter(locked, "passphrase")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    assert remembered.recall(register_file) is None


def test_a_passphrase_that_does_not_open_is_not_remembered(
    qtbot: QtBot, register_file: Path, locked: MainWindow
) -> None:
    QTest.keyClick(part(locked, QAbstractButton, "rememberPassphrase"), Qt.Key.Key_Space)
    type_in(locked, "passphrase", "something else entirely")
    press_enter(locked, "passphrase")
    qtbot.waitUntil(lambda: text_of(locked, "gateError") != "", timeout=20_000)
    assert remembered.recall(register_file) is None


def test_without_a_keyring_the_register_opens_and_that_is_said(
    qtbot: QtBot, register_file: Path, locked: MainWindow
) -> None:
    keyring.set_keyring(NoBackend())
    QTest.keyClick(part(locked, QAbstractButton, "rememberPassphrase"), Qt.Key.Key_Space)
    assert remembers(locked)
    type_in(locked, "passphrase", PASSPHRASE)
    assert remembers(locked)
    press_enter(locked, "passphrase")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    assert "not remembered" in text_of(locked, "messageText")


def seen_newer(register_file: Path) -> bytes:
    """Let this computer see a newer register than the one that lies there; returns what the newer file held."""
    older = register_file.read_bytes()
    with Register.open(register_file, PASSPHRASE, witness=paths.seals_folder()) as register:
        register.add_person(NewPerson("P9", "Nils Nordmann"))
    newer = register_file.read_bytes()
    register_file.write_bytes(older)
    return newer


def refused(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Try the passphrase, and wait until the page says these words."""
    type_in(window, "passphrase", PASSPHRASE)
    press_enter(window, "passphrase")
    qtbot.waitUntil(lambda: words in text_of(window, "gateError"), timeout=20_000)
    assert window.bench.register.register is None


def test_a_former_copy_is_told_and_opens_once_somebody_answers_for_it(
    qtbot: QtBot, register_file: Path, locked: MainWindow
) -> None:
    seen_newer(register_file)
    refused(qtbot, locked, "former copy")
    assert "withdrawals too" in text_of(locked, "gateError")
    click(locked, "vouch")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    assert "Enter again what came after it" in text_of(locked, "messageText")
    register = locked.bench.register.register
    assert register is not None
    assert register.log()[-1].action == "restored from a backup"
    locked.bench.register.close()
    assert not part(locked, QAbstractButton, "vouch").isVisible()
    Register.open(register_file, PASSPHRASE, witness=paths.seals_folder()).close()


def test_another_register_in_its_place_is_told_and_can_be_answered_for(
    qtbot: QtBot, register_file: Path, locked: MainWindow
) -> None:
    Register.open(register_file, PASSPHRASE, witness=paths.seals_folder()).close()
    register_file.unlink()
    Register.create(register_file, PASSPHRASE).close()
    refused(qtbot, locked, "another register")
    click(locked, "vouch")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)


def test_a_former_copy_whose_rows_were_altered_opens_on_nobodys_word(
    qtbot: QtBot, register_file: Path, locked: MainWindow
) -> None:
    seen_newer(register_file)
    alter(register_file)
    refused(qtbot, locked, "former copy")
    click(locked, "vouch")
    qtbot.waitUntil(lambda: "table person" in text_of(locked, "gateError"), timeout=20_000)
    assert locked.bench.register.register is None
    assert not part(locked, QAbstractButton, "vouch").isVisible()
    refused(qtbot, locked, "former copy")


def test_a_wrong_passphrase_offers_nobody_to_answer(qtbot: QtBot, register_file: Path, locked: MainWindow) -> None:
    seen_newer(register_file)
    type_in(locked, "passphrase", "something else entirely")
    press_enter(locked, "passphrase")
    qtbot.waitUntil(lambda: "does not open with this passphrase" in text_of(locked, "gateError"), timeout=20_000)
    assert not part(locked, QAbstractButton, "vouch").isVisible()


def alter(register_file: Path) -> None:
    """Rename everybody past the program, with the passphrase."""
    driver = encryption.connect(register_file, encryption.key_of(register_file, PASSPHRASE))
    try:
        driver.execute("UPDATE person SET name = 'Ola Nordmann'")
        driver.execute("COMMIT") if driver.in_transaction else None
    finally:
        driver.close()
