"""A keyring that fails keeps nobody out, neither from opening nor from changing the passphrase."""

from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoBackend
from keyring.errors import KeyringLocked

from consent_db.errors import WrongPassphrase
from consent_db.register import Register
from photoconsent.home import remembered
from photoconsent.home.unlocking import Key, change_passphrase, unlock
from tests.conftest import PASSPHRASE
from tests.keyrings import InMemory

OTHER = "another four words here"


class LockedForChanges(InMemory):
    """Tells what it keeps, and takes nothing out."""

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked


@pytest.fixture
def path(tmp_path: Path) -> Path:
    Register.create(tmp_path / "r", PASSPHRASE).close()
    return tmp_path / "r"


def test_what_is_remembered_opens_without_typing_until_it_is_forgotten(path: Path) -> None:
    unlock(Key(path, PASSPHRASE, remember=True)).register.close()
    unlock(Key(path, "", remember=True)).register.close()
    unlock(Key(path, "", remember=False)).register.close()
    assert remembered.recall(path) is None
    with pytest.raises(WrongPassphrase):
        unlock(Key(path, "", remember=True))


def test_without_a_keyring_it_opens_and_says_so(path: Path) -> None:
    keyring.set_keyring(NoBackend())
    unlocked = unlock(Key(path, PASSPHRASE, remember=True))
    assert unlocked.unkept is not None
    unlocked.register.close()


def test_the_new_passphrase_opens_and_the_old_one_is_no_longer_remembered(path: Path) -> None:
    remembered.remember(path, PASSPHRASE)
    with Register.open(path, PASSPHRASE) as register:
        changed = change_passphrase(register, OTHER)
    assert changed.unkept is None
    assert changed.register.people() == []
    changed.register.close()
    assert remembered.recall(path) is None
    with pytest.raises(WrongPassphrase):
        Register.open(path, PASSPHRASE)


def test_a_keyring_that_is_locked_does_not_leave_the_register_with_its_old_key(path: Path) -> None:
    keyring.set_keyring(LockedForChanges())
    remembered.remember(path, PASSPHRASE)
    with Register.open(path, PASSPHRASE) as register:
        changed = change_passphrase(register, OTHER)
    assert changed.unkept is not None
    assert changed.register.people() == []
    changed.register.close()
