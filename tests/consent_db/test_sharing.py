"""On a shared folder one computer at a time; on a disk of this computer no note is left."""

from pathlib import Path

import pytest

from consent_db import sharing
from consent_db.errors import RegisterElsewhere, RegisterReadOnly
from consent_db.register import Register

from .conftest import PASSPHRASE


def test_the_second_computer_is_told_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "consents.register"
    note = sharing.claim(path, "office", 17)
    with pytest.raises(RegisterElsewhere, match="office"):
        sharing.claim(path, "reception", 4)
    assert list(tmp_path.iterdir()) == [note]


def test_window_and_terminal_of_one_computer_are_both_let_in(tmp_path: Path) -> None:
    path = tmp_path / "consents.register"
    first, second = sharing.claim(path, "office", 17), sharing.claim(path, "office", 18)
    first.unlink()
    with pytest.raises(RegisterElsewhere):
        sharing.claim(path, "reception", 4)
    second.unlink()
    assert sharing.claim(path, "reception", 4).exists()


def test_a_computers_name_may_have_dots(tmp_path: Path) -> None:
    path = tmp_path / "consents.register"
    sharing.claim(path, "pc.office.example", 17)
    with pytest.raises(RegisterElsewhere, match=r"pc\.office\.example"):
        sharing.claim(path, "office.example", 4)


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(RegisterReadOnly):
        sharing.claim(tmp_path / "none" / "consents.register", "office", 1)


def test_a_disk_of_this_computer_is_no_share_and_gets_no_note(file: Path) -> None:
    assert not sharing.on_share(file)
    with Register.open(file, PASSPHRASE) as register:
        register.people()
        assert not list(file.parent.glob("*open-on*"))
