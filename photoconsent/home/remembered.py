"""“Remember on this computer”: the passphrase in the system's own keyring, only where the user asked for it.

`keyring` is loaded where it is needed: it brings much along, and a start has better things to do.
"""

from pathlib import Path

from photoconsent.errors import NoKeyring

_SERVICE = "PhotoConsent"


def remember(register: Path, passphrase: str) -> None:
    """Keep the passphrase of this register in the keyring. Raises NoKeyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, str(register.resolve()), passphrase)
    except KeyringError:
        raise NoKeyring from None


def recall(register: Path) -> str | None:
    """The passphrase that was remembered for this register; None if there is none or the keyring is locked."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, str(register.resolve()))
    except KeyringError:
        return None


def forget(register: Path) -> None:
    """Take the passphrase of this register out of the keyring, if it is there. Raises NoKeyring."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        keyring.delete_password(_SERVICE, str(register.resolve()))
    except PasswordDeleteError:
        return
    except KeyringError:
        raise NoKeyring from None
