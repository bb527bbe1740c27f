"""What every test gets: no network, its own folders, and the labelled pictures where there are any."""

import functools
import logging
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import pytest

from consent_db import encryption
from tests.keyrings import InMemory

if TYPE_CHECKING:
    from tests.cli.terminal import Terminal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CORPUS = "PHOTOCONSENT_CORPUS"
PASSPHRASE = "correct horse battery staple"


class NetworkUsed(AssertionError):
    """Something tried to reach the network."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail the test that opens a connection; local sockets between our own processes stay allowed."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if self.family == getattr(socket, "AF_UNIX", None):
            connect(self, address)  # type: ignore[arg-type]
            return
        raise NetworkUsed(f"a socket was opened to {address!r}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: refuse(socket.socket(), a))


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own data, configuration and state folder."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("PHOTOCONSENT_HOME", str(home))
    monkeypatch.delenv("PHOTOCONSENT_PASSPHRASE", raising=False)
    return home


@pytest.fixture(scope="session", autouse=True)
def keys_worked_out_once() -> Iterator[None]:
    """Remember the key of a passphrase and salt: most registers here are copies of a few, each opened many times."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(encryption, "derive", functools.cache(encryption.derive))
        yield


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[None]:
    """Give each test a keyring of its own."""
    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    yield
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on any warning nobody announced; a test that expects one clears `caplog` when it has looked."""
    yield
    unexpected = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not unexpected, [r.getMessage() for r in unexpected]


@pytest.fixture(scope="session", autouse=True)
def no_server_stays() -> Iterator[None]:
    """Stop the PostgreSQL server of this process, if a test has started one."""
    yield
    if "tests.postgres.server" in sys.modules:
        sys.modules["tests.postgres.server"].stop_shared()


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of labelled pictures; skips where there is none, except where the variable promises one."""
    named = os.environ.get(CORPUS)
    if not named:
        pytest.skip(f"{CORPUS} is not set: the labelled pictures are not part of the project")
    folder = Path(named).resolve()
    assert folder.is_dir(), f"{CORPUS} names {folder}, which does not exist"
    return folder


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> "Terminal":
    """A terminal, wide enough that no sentence is broken, with the passphrase of the tests' registers at hand."""
    from photoconsent.cli import screen
    from tests.cli.terminal import Terminal

    for console in (screen.out, screen.err):
        monkeypatch.setattr(console, "width", 400)
    monkeypatch.setenv("PHOTOCONSENT_PASSPHRASE", PASSPHRASE)
    return Terminal(capsys)
