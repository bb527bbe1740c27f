"""A register on a server from the terminal: copied there, users let in, worked in, and brought back."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from consent_db.postgres.address import Address
from consent_db.register import Register
from photoconsent.__main__ import needs_network
from tests.cli.terminal import Terminal
from tests.conftest import PASSPHRASE
from tests.postgres.server import Server, database, shared

WORDS = "another good passphrase"


@pytest.fixture
def server() -> Server:
    return shared()


def test_a_register_goes_to_the_server_and_back(
    terminal: Terminal, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "desk.register"
    terminal("register", "create", "--register", file).succeeded()
    terminal("register", "add", "P1", "--name", "Kari Nordmann", "--register", file).succeeded()
    words = tmp_path / "words"
    words.write_text(WORDS + "\n")
    with database(server) as name:
        address = server.address(name)
        said = terminal("register", "copy", address, "--register", file).succeeded()
        assert "1 people, every row equal" in said.out
        terminal("register", "copy", address, "--register", file).failed(3, "already a register")
        add = ("register", "user", "add", "otto", "--role", "officer", "--new-passphrase-file", words)
        terminal(*add, "--register", address).succeeded()
        told = terminal("register", "user", "list", "--json", "--register", address).succeeded()
        assert json.loads(told.out) == [{"user": "keeper", "role": "manager"}, {"user": "otto", "role": "officer"}]
        otto = server.address(name, "otto")
        shown = ("--register", otto, "--passphrase-file", words)
        assert "Kari Nordmann" in terminal("register", "list", *shown).succeeded().out
        terminal("register", "add", "P2", *shown).failed(2, "only managers record")
        assert "All is well" in terminal("register", "check", *shown).succeeded().out
        back = tmp_path / "back.register"
        terminal("register", "backup", back, "--register", address).succeeded()
        with Register.open(back, PASSPHRASE) as register:
            assert register.person("P1").person.name == "Kari Nordmann"
        terminal("register", "user", "remove", "otto", "--register", address).succeeded()
        terminal("register", "list", *shown).failed(3, "does not let otto in")
    with database(server) as name:
        terminal("register", "restore", back, "--register", server.address(name)).succeeded()
        with Register.open(Address(server.address(name)), PASSPHRASE) as register:
            assert register.check() == []


def test_users_are_for_registers_on_a_server(terminal: Terminal, tmp_path: Path) -> None:
    terminal("register", "create", "--register", tmp_path / "r").succeeded()
    terminal("register", "user", "list", "--register", tmp_path / "r").failed(2, "no users")


def test_the_network_stays_open_for_an_address_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = "postgresql://anna@db.example/consents"
    assert needs_network(["register", "list", "--register", address])
    assert needs_network(["register", "list", f"--register={address}"])
    assert needs_network(["register", "copy", address])
    assert not needs_network(["register", "list", "--register", str(tmp_path / "r")])
    monkeypatch.setenv("PHOTOCONSENT_HOME", str(tmp_path))
    (tmp_path / "machine").mkdir()
    (tmp_path / "machine" / "settings.json").write_text(json.dumps({"fixed": {"register": address}}))
    assert needs_network(["register", "list"])


def test_the_program_itself_reaches_the_server(server: Server, tmp_path: Path) -> None:
    """In a process of its own, with everything that closes the network elsewhere."""
    words = tmp_path / "words"
    words.write_text(PASSPHRASE + "\n")
    with database(server) as name:
        address = server.address(name)
        for command in (["create"], ["add", "P1", "--name", "Kari"], ["list"]):
            line = [sys.executable, "-m", "photoconsent", "register", *command]
            asked = [*line, "--register", address, "--passphrase-file", str(words)]
            done = subprocess.run(asked, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
    assert "Kari" in done.stdout
