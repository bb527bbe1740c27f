"""`photoconsent register check, backup, restore, passphrase, remember, forget, log`."""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress
from rich.table import Table

from consent_db import copying
from consent_db.upkeep import ANOTHER, OLDER, PARTED
from photoconsent.cli.asjson import print_json
from photoconsent.cli.opening import (
    PassphraseFileOption,
    RegisterOption,
    new_passphrase,
    open_register,
    passphrase_for,
    register_file,
)
from photoconsent.cli.screen import clean, err, out
from photoconsent.home import remembered, unlocking
from photoconsent.home.unlocking import change_passphrase

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
_OLD_BACKUPS = "Make a new backup; older ones open with the old passphrase only."


def check(
    seal: Annotated[
        str, typer.Option("--seal", metavar="WORD", help="A seal from a report, certificate or backup, to be found.")
    ] = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """Prove the register: every page, row and form, the log, the seal kept outside. Exit code 3 if not all is well."""
    with open_register(register, passphrase_file, proved=False) as consents, Progress(console=err) as shown:
        task = shown.add_task("Checking", total=None)
        found = consents.check(lambda done, of: shown.update(task, completed=done, total=of or None), seal)
        entries = len(consents.log()) if not found else 0
    if as_json:
        print_json(found)
    else:
        for fault in found:
            out.print(clean(fault))
        out.print(
            "Something is wrong. Restore a backup: photoconsent register restore BACKUP"
            if found
            else f"All is well; the log has {entries} entries."
        )
    return 3 if found else 0


def backup(
    target: Annotated[Path, typer.Argument(metavar="FILE", help="Where the copy goes; an older copy is replaced.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Copy the whole register, also while it is in use. The copy has the same passphrase.

    Of a register on a server the copy is a register in a file.
    """
    with open_register(register, passphrase_file) as consents:
        secret = passphrase_for(register_file(register), passphrase_file) if consents.on_server else ""
        copying.back_up(consents, secret, target)
        word = consents.seal_word()
    out.print(f"The backup is in {clean(target)}. Keep it apart from this computer.")
    out.print(f"Its seal is {word}. “register check --seal {word}” tells later whether a register comes from it.")
    return 0


def accept(register: RegisterOption = None, passphrase_file: PassphraseFileOption = None) -> int:
    """Take a register as it is although its seals contradict it: the log says who did, and when.

    On a server that is for managers, but for a former state in which nothing was altered: everybody may take that.
    """
    with open_register(register, passphrase_file, proved=False) as consents:
        faults = consents.check()
        for fault in faults:
            err.print(clean(fault))
        if consents.on_server and set(faults) <= {ANOTHER, OLDER, PARTED}:
            consents.vouch()
        else:
            consents.accept()
        word = consents.seal_word()
    out.print(f"The register is taken as it is, and the log says so. Its seal is {word} now.")
    return 0


def restore(
    source: Annotated[Path, typer.Argument(metavar="BACKUP", help="The backup; it stays as it is.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Make the register from a backup. A register that is there already is never overwritten: move it away first."""
    target = register_file(register)
    made = unlocking.restore(source, passphrase_for(source, passphrase_file), target)
    made.register.close()
    found = made.faults
    for fault in found:
        err.print(clean(fault))
    out.print(f"The register is in {clean(target)} again." + (" The backup has faults." if found else ""))
    return 3 if found else 0


def passphrase(
    new_file: Annotated[
        Path | None, typer.Option("--new-passphrase-file", metavar="FILE", help="Read the new one from here.")
    ] = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Change the passphrase; the whole file is encrypted anew. Old backups keep the old passphrase.

    On a server it is your own, with which you also log in; nothing is encrypted anew.
    """
    path = register_file(register)
    with open_register(register, passphrase_file) as consents:
        changed = change_passphrase(consents, new_passphrase(path, new_file, change=True))
        follows = "Others keep theirs." if consents.on_server else _OLD_BACKUPS
    changed.register.close()
    out.print(f"The passphrase is changed. {follows}")
    if changed.unkept is not None:
        err.print(clean(changed.unkept))
    return 0


def remember(register: RegisterOption = None, passphrase_file: PassphraseFileOption = None) -> int:
    """Keep the passphrase in this computer's keyring, so that you are not asked again when you are logged in."""
    path = register_file(register)
    secret = passphrase_for(path, passphrase_file)
    open_register(register, passphrase_file).close()
    remembered.remember(path, secret)
    out.print("The passphrase is in this computer's keyring. “register forget” takes it out.")
    return 0


def forget(register: RegisterOption = None) -> int:
    """Take the passphrase out of this computer's keyring."""
    remembered.forget(register_file(register))
    out.print("The passphrase is not remembered on this computer.")
    return 0


def log(
    last: Annotated[int, typer.Option(help="Only so many of the newest entries.", min=1)] = 50,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """Show the newest entries of the chained log: who did what, when. It holds numbers, never names."""
    with open_register(register, passphrase_file) as consents:
        entries = consents.log()[-last:]
    if as_json:
        print_json(entries)
        return 0
    table = Table("no.", "when (UTC)", "who", "what", "about", box=None, pad_edge=False)
    for e in entries:
        table.add_row(str(e.number), f"{e.at:%Y-%m-%d %H:%M:%S}", clean(e.actor), e.action, clean(e.subject))
    out.print(table)
    return 0
