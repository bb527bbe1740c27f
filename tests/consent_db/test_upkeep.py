"""Copies, restoring and a new passphrase: nothing is lost, and nothing opens that should not."""

import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from consent_db import copying, upkeep
from consent_db.errors import (
    CannotWrite,
    RegisterBusy,
    RegisterDamaged,
    RegisterExists,
    RegisterMissing,
    WeakPassphrase,
    WrongPassphrase,
)
from consent_db.records import Media
from consent_db.register import Register

from .conftest import PASSPHRASE, TODAY, scan, signed, still

NEW = "another long passphrase"


def test_a_backup_made_while_in_use_opens_with_the_same_passphrase(
    register: Register, kari: str, tmp_path: Path
) -> None:
    target = tmp_path / "backup"
    with register._changing() as change:
        change.note("under way", "register")
        copying.back_up(register, PASSPHRASE, target)
    with Register.open(target, PASSPHRASE, clock=still) as copy:
        assert copy.may_show(kari, "facebook", Media.STILL, TODAY).may_show
        assert copy.check() == []
        assert copy.log()[-1].action != "under way"
    assert [f.name for f in tmp_path.glob("*.part")] == []


def test_a_backup_replaces_an_older_one_and_says_when_it_cannot(register: Register, kari: str, tmp_path: Path) -> None:
    target = tmp_path / "backup"
    target.write_bytes(b"older")
    copying.back_up(register, PASSPHRASE, target)
    assert target.stat().st_size > 4096
    with pytest.raises(CannotWrite):
        copying.back_up(register, PASSPHRASE, target / "below a file")
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotWrite):
        copying.back_up(register, PASSPHRASE, tmp_path / "folder")
    assert not list(tmp_path.glob("*.part"))


def test_restoring_makes_the_register_again(register: Register, kari: str, tmp_path: Path) -> None:
    copying.back_up(register, PASSPHRASE, tmp_path / "backup")
    assert upkeep.restore(tmp_path / "backup", PASSPHRASE, tmp_path / "again") == []
    with Register.open(tmp_path / "again", PASSPHRASE, clock=still) as restored:
        assert restored.person(kari).person.name == "Kari Nordmann"


def test_restoring_never_overwrites_and_never_leaves_half_a_register(
    register: Register, kari: str, file: Path, tmp_path: Path
) -> None:
    backup, target = tmp_path / "backup", tmp_path / "again"
    copying.back_up(register, PASSPHRASE, backup)
    with pytest.raises(RegisterExists):
        upkeep.restore(backup, PASSPHRASE, file)
    with pytest.raises(RegisterMissing):
        upkeep.restore(tmp_path / "none", PASSPHRASE, target)
    with pytest.raises(WrongPassphrase):
        upkeep.restore(backup, "a wrong passphrase", target)
    backup.write_bytes(b"x" * 10)
    with pytest.raises(RegisterDamaged):
        upkeep.restore(backup, PASSPHRASE, target)
    assert not target.exists()


def test_after_a_change_only_the_new_passphrase_opens(register: Register, kari: str, file: Path) -> None:
    register.change_passphrase(NEW)
    with pytest.raises(WrongPassphrase):
        Register.open(file, PASSPHRASE)
    with Register.open(file, NEW, clock=still) as changed:
        assert changed.check() == []
        assert changed.may_show(kari, "facebook", Media.STILL, TODAY).may_show
        assert changed.log()[-1].action == "passphrase changed"


def test_a_weak_new_passphrase_and_a_second_user_each_stop_the_change(
    register: Register, kari: str, file: Path
) -> None:
    with pytest.raises(WeakPassphrase):
        register.change_passphrase("short")
    with Register.open(file, PASSPHRASE) as other:
        other.people()
        with pytest.raises(RegisterBusy):
            register.change_passphrase(NEW)
        assert other.people()
    with Register.open(file, PASSPHRASE) as again:
        assert again.check() == []


def test_the_whole_check_tells_how_far_it_is(register: Register, kari: str) -> None:
    told: list[tuple[int, int]] = []
    for _ in range(4):
        register.record_consent(kari, signed("facebook"), [scan("form.png")])
    assert register.check(lambda done, of: told.append((done, of))) == []
    assert told == sorted(told)
    assert told[0] == (0, 0), "nothing is counted yet"
    whole = {of for _, of in told if of}
    assert len(whole) == 1, "the end of a bar stays where it is"
    (of,) = whole
    assert told[-1] == told[-2] == (of, of), "every part is told of before the end"
    assert sum(of * 0.5 < done < of for done, of in told) >= 2, "forms and versions are told of as they are proved"


def test_two_processes_that_write_at_once_leave_the_register_sealed(file: Path, tmp_path: Path) -> None:
    witness = tmp_path / "seals"
    programs = [
        subprocess.Popen([sys.executable, "-m", "tests.consent_db.two_writers", str(file), str(witness), who])
        for who in ("A", "B")
    ]
    assert [program.wait(timeout=120) for program in programs] == [0, 0]
    with Register.open(file, PASSPHRASE, witness=witness) as register:
        assert {p.id for p in register.people()} >= {f"{who}{n}" for who in "AB" for n in range(15)}
        assert len([e for e in register.log() if e.actor in ("A", "B")]) >= 30
        assert register.check() == []


class Enough(Exception):
    """Somebody wants no more of it."""


def test_a_check_that_is_stopped_at_any_point_says_nothing_about_the_register(register: Register, kari: str) -> None:
    heard: list[int] = []
    register.check(lambda done, of: heard.append(done))
    assert len(heard) > 6
    for point in range(len(heard)):
        calls = count()

        def told(done: int, of: int, calls: "count[int]" = calls, point: int = point) -> None:
            if next(calls) == point:
                raise Enough

        with pytest.raises(Enough):
            register.check(told)
