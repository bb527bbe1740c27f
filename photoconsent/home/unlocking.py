"""Opening a register with the passphrase that was typed or is remembered, restoring it, giving it another one."""

from dataclasses import dataclass
from pathlib import Path

from consent_db import copying, upkeep
from consent_db.postgres.address import is_address
from consent_db.register import Register
from photoconsent import paths
from photoconsent.errors import NoKeyring
from photoconsent.home import remembered


@dataclass(frozen=True, slots=True)
class Key:
    """How a register is to be opened."""

    path: Path
    typed: str
    """Nothing typed means the passphrase that is remembered."""
    remember: bool


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A register that opened, and what could not be remembered or forgotten."""

    register: Register
    unkept: NoKeyring | None = None
    faults: tuple[str, ...] = ()
    """What is not as it was written in the backup that it was made from, in words."""


def unlock(key: Key, *, vouched: bool = False) -> Unlocked:
    """Open the register and keep or forget its passphrase; slow on purpose. Raises a RegisterError.

    `vouched` opens one that is older or another than this computer has seen here: the user answers for it.
    A keyring that fails never keeps anybody out of a register that opened.
    """
    kept = remembered.recall(key.path)
    secret = key.typed or kept or ""
    register = Register.open(key.path, secret, witness=paths.seals_folder(), proved=not vouched)
    if vouched:
        try:
            register.vouch()
        except BaseException:
            register.close()
            raise
    try:
        if key.remember and secret != kept:
            remembered.remember(key.path, secret)
        elif not key.remember and kept is not None:
            remembered.forget(key.path)
    except NoKeyring as error:
        return Unlocked(register, error)
    return Unlocked(register)


def restore(backup: Path, passphrase: str, target: Path) -> Unlocked:
    """Make a register at `target` from a backup and open it; slow on purpose. Raises what `upkeep.restore` raises.

    On a server the database has to be empty; a backup with faults is not put there: RegisterContradicted.
    """
    if is_address(target):
        with Register.open(backup, passphrase) as kept:
            return Unlocked(copying.copy(kept, target, passphrase, paths.seals_folder()))
    faults = upkeep.restore(backup, passphrase, target)
    register = Register.open(target, passphrase, witness=paths.seals_folder(), proved=False)
    register.restored()
    return Unlocked(register, faults=tuple(faults))


def change_passphrase(register: Register, passphrase: str) -> Unlocked:
    """Encrypt the register anew and open it under the new passphrase; the old one is no longer remembered.

    The register that is passed in stays open and is of no use any more. Raises WeakPassphrase, RegisterBusy.
    """
    register.change_passphrase(passphrase)
    opened = Register.open(register.path, passphrase, witness=paths.seals_folder())
    try:
        if remembered.recall(register.path) is not None:
            remembered.forget(register.path)
    except NoKeyring as error:
        return Unlocked(opened, error)
    return Unlocked(opened)
