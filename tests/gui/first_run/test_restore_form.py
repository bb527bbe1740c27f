"""A register is made again from a backup, from the page where a register is opened; nothing is ever overwritten."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent import paths
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, press_enter, text_of, type_in
from tests.gui.sample import EILEEN, PASSPHRASE


@pytest.fixture
def backup(made: Path, tmp_path: Path) -> Path:
    """A backup of the sample's register, on another disk."""
    target = tmp_path / "stick" / "consents.backup"
    target.parent.mkdir()
    target.write_bytes((made / "consents.register").read_bytes())
    return target


def fill_in(window: MainWindow, backup: Path, passphrase: str = PASSPHRASE) -> Path:
    """Name the backup and type its passphrase; returns the place that is offered for the register."""
    type_in(window, "restoreFrom", str(backup))
    type_in(window, "restorePassphrase", passphrase)
    return Path(part(window, QLineEdit, "restoreTo").text())


def test_on_a_new_computer_the_register_comes_back_from_its_backup(
    qtbot: QtBot, locked: MainWindow, backup: Path
) -> None:
    before = backup.read_bytes()
    click(locked, "restoreInstead")
    assert fill_in(locked, backup) == paths.default_register()
    press_enter(locked, "restorePassphrase")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    assert text_of(locked, "messageText").startswith("The register is restored.")
    register = locked.bench.register.register
    assert register is not None
    assert register.path == paths.default_register()
    assert register.person(EILEEN).person.name == "Eileen Collins"
    assert backup.read_bytes() == before
    assert part(locked, QLineEdit, "restorePassphrase").text() == ""
    QTest.keyClick(locked, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert text_of(locked, "registerPath").replace("\N{ZERO WIDTH SPACE}", "") == str(paths.default_register())


def test_beside_a_register_that_is_there_it_gets_a_place_of_its_own(
    qtbot: QtBot, register_file: Path, locked: MainWindow, backup: Path
) -> None:
    register_file.write_bytes(b"damaged" * 1000)
    click(locked, "restoreBackup")
    target = fill_in(locked, backup)
    assert target != register_file
    assert target.parent == register_file.parent
    click(locked, "restoreGo")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    assert register_file.read_bytes() == b"damaged" * 1000
    locked.bench.register.close()
    with Register.open(target, PASSPHRASE) as register:
        assert register.check() == []


def test_a_register_that_is_there_is_never_overwritten(
    qtbot: QtBot, register_file: Path, locked: MainWindow, backup: Path
) -> None:
    before = register_file.read_bytes()
    click(locked, "restoreBackup")
    fill_in(locked, backup)
    type_in(locked, "restoreTo", str(register_file))
    click(locked, "restoreGo")
    qtbot.waitUntil(lambda: "already a file" in text_of(locked, "restoreError"), timeout=20_000)
    assert register_file.read_bytes() == before
    assert locked.bench.register.register is None


def test_a_wrong_passphrase_makes_no_register_and_the_way_back_is_open(
    qtbot: QtBot, locked: MainWindow, backup: Path
) -> None:
    click(locked, "restoreInstead")
    click(locked, "restoreGo")
    assert text_of(locked, "restoreError") == "Choose the backup."
    fill_in(locked, backup, "something else entirely")
    click(locked, "restoreGo")
    qtbot.waitUntil(lambda: "does not open with this passphrase" in text_of(locked, "restoreError"), timeout=20_000)
    assert not paths.default_register().exists()
    click(locked, "restoreBack")
    assert part(locked, QLineEdit, "newPassphrase").isVisible()


def test_a_backup_with_faults_says_so(qtbot: QtBot, locked: MainWindow, backup: Path) -> None:
    with Register.open(backup, PASSPHRASE) as register, register._changing() as change:
        change.session.connection().exec_driver_sql("UPDATE evidence SET sha256 = 'forged' WHERE key = 1")
    click(locked, "restoreInstead")
    fill_in(locked, backup)
    click(locked, "restoreGo")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    assert text_of(locked, "messageText").startswith("The backup has faults: try an older one.")
