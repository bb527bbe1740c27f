"""The organisation's register on a server is opened from the window, and what others change is seen there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from consent_db.postgres.address import Address
from consent_db.postgres.holders import Role
from consent_db.records import NewPerson
from consent_db.register import Register
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.gui.workbench import Workbench
from tests.conftest import PASSPHRASE
from tests.gui.parts import click, part, press_enter, text_of, type_in
from tests.postgres.served import NAME, Served, served

NORA, WORDS = "nora", "a passphrase of her own"


@pytest.fixture
def there() -> Served:
    """A register on the tests' server, into which a manager is let."""
    made = served()
    made.clear()
    with Register.open(Address(made.server.address(NAME)), PASSPHRASE) as keeper:
        keeper.let_in(NORA, Role.MANAGER, WORDS)
    return made


def fill_in(window: MainWindow, there: Served, passphrase: str = WORDS) -> None:
    type_in(window, "serverAddress", f"127.0.0.1:{there.server.port}/{NAME}")
    type_in(window, "serverUser", NORA)
    type_in(window, "serverPassphrase", passphrase)


def test_address_user_and_passphrase_open_it_and_the_next_time_the_passphrase_alone(
    qtbot: QtBot, locked: MainWindow, there: Served
) -> None:
    click(locked, "serverInstead")
    QTest.keyClick(part(locked, QLineEdit, "serverAddress"), Qt.Key.Key_Return)
    assert "Fill in address" in text_of(locked, "serverError")
    fill_in(locked, there)
    press_enter(locked, "serverPassphrase")
    qtbot.waitUntil(lambda: locked.bench.register.register is not None, timeout=20_000)
    address = there.server.address(NAME, NORA)
    assert locked.bench.settings.current.register == address
    assert part(locked, QLineEdit, "serverPassphrase").text() == ""
    assert "speaks with the register's server alone" in text_of(locked, "dropWords")
    assert part(locked, QLabel, "networkTitle").text() == "Only the register goes over the network"
    locked.bench.register.close()
    assert "nothing leaves this computer" in part(locked, QLabel, "dropWords").text()
    assert part(locked, QLabel, "networkTitle").text() == "Nothing goes over the network"
    assert address in text_of(locked, "registerPath").replace("\N{ZERO WIDTH SPACE}", "")
    type_in(locked, "passphrase", WORDS)
    press_enter(locked, "passphrase")
    qtbot.waitUntil(lambda: locked.bench.register.register is not None, timeout=20_000)


def test_a_wrong_passphrase_is_said_in_words(qtbot: QtBot, locked: MainWindow, there: Served) -> None:
    click(locked, "serverInstead")
    fill_in(locked, there, "wrong wrong wrong")
    click(locked, "serverOpen")
    qtbot.waitUntil(lambda: "does not open with this passphrase" in text_of(locked, "serverError"), timeout=20_000)
    click(locked, "serverBack")
    click(locked, "serverInstead")
    assert part(locked, QLineEdit, "serverUser").text() == NORA


def test_what_others_change_is_seen_within_two_seconds(qtbot: QtBot, bench: Workbench, there: Served) -> None:
    register = Register.open(Address(there.server.address(NAME, NORA)), WORDS)
    bench.register.take(register, register.path)
    with Register.open(Address(there.server.address(NAME)), PASSPHRASE) as keeper:
        keeper.add_person(NewPerson("P1", "Kari Nordmann"))
    qtbot.waitUntil(lambda: bench.register.name_of("P1") == "Kari Nordmann", timeout=2_000)
    bench.register.close()


def test_other_registers_can_still_be_made_and_restored(locked: MainWindow, there: Served, bench: Workbench) -> None:
    bench.settings.change(register=there.server.address(NAME, NORA))
    window = MainWindow(bench)
    try:
        window.gate.show_create()
        assert part(window, QLineEdit, "newRegisterPath").text() == str(bench.default_register)
        window.gate.show_restore()
        assert part(window, QLineEdit, "restoreTo").text() == str(bench.default_register)
    finally:
        window.close()
        window.deleteLater()


def test_a_reader_opens_the_window_without_being_told_what_readers_may_not_do(
    qtbot: QtBot, locked: MainWindow, there: Served
) -> None:
    with Register.open(Address(there.server.address(NAME)), PASSPHRASE) as keeper:
        keeper.let_in("rita", Role.READER, WORDS)
        keeper.add_person(NewPerson("P1", "Kari Nordmann"))
    refused: list[object] = []
    locked.drafts.failed.connect(refused.append)
    reader = Register.open(Address(there.server.address(NAME, "rita")), WORDS)
    locked.bench.register.take(reader, reader.path)
    assert (locked.bench.register.name_of("P1"), refused) == ("Kari Nordmann", [])
