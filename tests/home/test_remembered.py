"""The passphrase is remembered in the system's keyring only where asked for, and forgotten again."""

from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoBackend

from photoconsent.home import remembered


def test_it_is_kept_for_this_register_alone_until_forgotten(tmp_path: Path) -> None:
    assert remembered.recall(tmp_path / "r") is None
    remembered.remember(tmp_path / "r", "correct horse")
    assert remembered.recall(tmp_path / "." / "r") == "correct horse"
    assert remembered.recall(tmp_path / "q") is None
    remembered.forget(tmp_path / "r")
    remembered.forget(tmp_path / "r")
    assert remembered.recall(tmp_path / "r") is None


def test_without_a_keyring_nothing_breaks_and_the_user_is_told(tmp_path: Path) -> None:
    keyring.set_keyring(NoBackend())
    assert remembered.recall(tmp_path / "r") is None
    with pytest.raises(remembered.NoKeyring, match="not remembered") as caught:
        remembered.remember(tmp_path / "r", "correct horse")
    assert "correct horse" not in str(caught.value)
    with pytest.raises(remembered.NoKeyring):
        remembered.forget(tmp_path / "r")
