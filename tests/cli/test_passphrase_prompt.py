"""At a real terminal the passphrase is asked for, never shown, and asked twice when a register is made."""

import os
import select
import sys
import time
from pathlib import Path

import pytest

from consent_db.register import Register
from tests.conftest import PASSPHRASE

pty = pytest.importorskip("pty", reason="pseudo-terminals are a thing of Linux and macOS")

PATIENCE = 60.0
"""Seconds that a command may take on a busy computer before the test gives up."""


def typed(arguments: list[str], answers: list[str]) -> tuple[str, int]:
    """Everything a terminal shows while somebody types the answers to the questions, and the exit code."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "photoconsent", *arguments])
    said, seen, waiting = b"", 0, list(answers)
    ends = time.monotonic() + PATIENCE
    try:
        while time.monotonic() < ends:
            # The blank after the colon comes when the terminal has stopped showing what is typed.
            if waiting and said[seen:].endswith(b": "):
                seen = len(said)
                os.write(terminal, waiting.pop(0).encode() + b"\n")
            ready, _, _ = select.select([terminal], [], [], 1.0)
            part = _read(terminal) if ready else None
            if part == b"":
                break
            said += part or b""
    finally:
        os.close(terminal)
    return said.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _read(terminal: int) -> bytes:
    """What the terminal shows next; nothing when the command has ended."""
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux: the other side is closed
        return b""


def test_the_passphrase_opens_the_register_and_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "r.register"
    Register.create(path, PASSPHRASE).close()
    said, code = typed(["register", "check", "--register", str(path)], [PASSPHRASE])
    assert code == 0, said
    assert PASSPHRASE not in said


def test_a_wrong_passphrase_is_said_and_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "r.register"
    Register.create(path, PASSPHRASE).close()
    said, code = typed(["register", "check", "--register", str(path)], ["not the right one"])
    assert code == 3, said
    assert "passphrase" in said
    assert "not the right one" not in said


def test_a_new_passphrase_is_asked_for_twice(tmp_path: Path) -> None:
    path = tmp_path / "r.register"
    said, code = typed(["register", "create", "--register", str(path)], [PASSPHRASE, PASSPHRASE])
    assert code == 0, said
    assert PASSPHRASE not in said
    Register.open(path, PASSPHRASE).close()
