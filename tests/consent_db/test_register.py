"""A register is made, opened and closed; what stands in the way is said."""

import os
from pathlib import Path

import pytest

from consent_db import encryption
from consent_db.errors import RegisterExists, RegisterReadOnly
from consent_db.policies import NEUTRAL
from consent_db.register import Register
from consent_db.store import Store

from .conftest import PASSPHRASE, still


def test_a_new_register_has_its_policy_the_usual_channels_and_a_sound_log(tmp_path: Path) -> None:
    with Register.create(tmp_path / "new" / "r", PASSPHRASE, clock=still) as register:
        assert register.policy == NEUTRAL
        assert {c.name for c in register.channels()} == {
            *("website", "intranet", "facebook", "instagram", "linkedin", "x", "youtube", "print", "closed-group"),
        }
        assert all(c.open for c in register.channels())
        assert register.check() == []
        assert register.actor
    with Register.open(tmp_path / "new" / "r", PASSPHRASE) as register:
        assert register.people() == []


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "r").write_text("a letter")
    with pytest.raises(RegisterExists):
        Register.create(tmp_path / "r", PASSPHRASE)
    assert (tmp_path / "r").read_text() == "a letter"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RegisterReadOnly):
        Register.create(tmp_path / "file" / "r", PASSPHRASE)


def test_a_creation_that_fails_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Register.create(tmp_path / "r", PASSPHRASE, clock=fail)  # type: ignore[arg-type]
    assert not (tmp_path / "r").exists()


def test_a_register_that_lies_where_nothing_may_be_written_is_said(
    file: Path, made: tuple[Path, encryption.Key]
) -> None:
    if os.geteuid() == 0:
        store = Store(file.parent, made[1])
        with pytest.raises(RegisterReadOnly):
            store.prove_key()
        return
    file.chmod(0o400)
    with pytest.raises(RegisterReadOnly), Register.open(file, PASSPHRASE) as register:
        register.wipe_biometrics()


def test_after_closing_no_log_is_left_beside_the_file(file: Path) -> None:
    with Register.open(file, PASSPHRASE) as register:
        register.wipe_biometrics()
        assert len(list(file.parent.glob("consents.register*"))) == 3
    assert [f.name for f in file.parent.glob("consents.register*")] == ["consents.register"]


def test_a_closed_register_can_be_asked_again(register: Register, kari: str) -> None:
    register.close()
    assert [p.id for p in register.people()] == [kari]
