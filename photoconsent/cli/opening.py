"""Which register a command works with, and where its passphrase comes from. It is never an argument of a command."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from consent_db.errors import PassphraseNeeded, PassphraseUnreadable, RegisterMissing
from consent_db.postgres.address import place_of
from consent_db.register import Register
from photoconsent import paths
from photoconsent.cli.handed import HANDED, VARIABLE
from photoconsent.cli.screen import clean, err
from photoconsent.home import remembered
from photoconsent.home.settings import everybodys_register
from photoconsent.pipeline.stopped import stopped_batches
from photoconsent.publishing.publish import is_on_record

RegisterOption = Annotated[
    Path | None,
    typer.Option(
        "--register",
        metavar="FILE",
        help="The register of consents, or its address, like postgresql://anna@db.example/consents; else the one in "
        "your data folder.",
    ),
]
PassphraseFileOption = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        metavar="FILE",
        help=f"Read the passphrase from the first line of this file; else from {VARIABLE}; else you are asked.",
    ),
]


def register_file(chosen: Path | None) -> Path:
    """The register's file or address: the one chosen, else the one for everybody here, or in the user's data folder."""
    return place_of(chosen or everybodys_register(paths.machine_settings()) or paths.default_register())


def open_register(chosen: Path | None, passphrase_file: Path | None, *, proved: bool = True) -> Register:
    """Open the register, to be closed by the caller; `proved` as in `Register.open`.

    Raises a RegisterError (exit code 3).
    """
    path = register_file(chosen)
    if not path.exists():
        raise RegisterMissing(path=str(path))
    passphrase = passphrase_for(path, passphrase_file)
    register = Register.open(path, passphrase, witness=paths.seals_folder(), proved=proved)
    _tell_what_stopped(register)
    return register


def _tell_what_stopped(register: Register) -> None:
    """Say what batches that were killed have left, once; what is half made is removed."""
    for batch in stopped_batches(paths.state_folder(), partial(is_on_record, register)):
        removed = f" {batch.removed} half made {'copy was' if batch.removed == 1 else 'copies were'} removed."
        err.print(
            f"A batch into {clean(batch.out)} was stopped: {batch.finished} finished and on record, {batch.left} left."
            f"{removed if batch.removed else ''} Give the same command to go on."
        )


def passphrase_for(path: Path, passphrase_file: Path | None) -> str:
    """The passphrase of a register: from the file, the variable, this computer's keyring, or the user.

    Raises PassphraseNeeded where nobody can be asked.
    """
    given = _given(passphrase_file)
    if given is not None:
        return given
    return remembered.recall(path) or _ask("Passphrase of the register", path, twice=False)


def new_passphrase(path: Path, passphrase_file: Path | None, *, change: bool = False) -> str:
    """A passphrase for a new register: from the file, the variable, or the user, who is asked twice.

    For a change the variable does not count, as it holds the old one. Raises PassphraseNeeded where nobody is there.
    """
    given = _given(passphrase_file) if passphrase_file is not None or not change else None
    return given if given is not None else _ask("New passphrase", path, twice=True)


def _given(passphrase_file: Path | None) -> str | None:
    """The passphrase from the file or the variable, if there is any."""
    if passphrase_file is None:
        return HANDED.get() or os.environ.get(VARIABLE) or None
    try:
        return passphrase_file.read_text(encoding="utf-8-sig").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        cause = getattr(error, "strerror", None) or "it is no text"
        raise PassphraseUnreadable(file=str(passphrase_file), cause=str(cause)) from None


def _ask(what: str, path: Path, *, twice: bool) -> str:
    """Ask at the terminal, without showing what is typed."""
    if not sys.stdin.isatty():
        raise PassphraseNeeded(path=str(path))
    return str(typer.prompt(what, hide_input=True, confirmation_prompt=twice, err=True))
