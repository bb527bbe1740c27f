"""SQLite's troubles become the register's own; transactions are whole and wait for each other."""

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from consent_db.errors import (
    DiskFull,
    RegisterBusy,
    RegisterDamaged,
    RegisterError,
    RegisterReadOnly,
    WrongPassphrase,
)
from consent_db.records import NewPerson
from consent_db.register import Register
from consent_db.store import Store, trouble

from .conftest import PASSPHRASE


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (sqlite3.SQLITE_NOTADB, WrongPassphrase),
        (sqlite3.SQLITE_CORRUPT, RegisterDamaged),
        (sqlite3.SQLITE_IOERR_READ, RegisterDamaged),
        (sqlite3.SQLITE_BUSY, RegisterBusy),
        (sqlite3.SQLITE_LOCKED, RegisterBusy),
        (sqlite3.SQLITE_READONLY, RegisterReadOnly),
        (sqlite3.SQLITE_CANTOPEN, RegisterReadOnly),
        (sqlite3.SQLITE_FULL, DiskFull),
    ],
)
def test_each_known_trouble_has_its_error_with_the_path(code: int, expected: type[RegisterError]) -> None:
    error = dbapi2.OperationalError("some words")
    error.sqlite_errorcode = code
    found = trouble(Path("/some/register"), error)
    assert type(found) is expected
    assert "/some/register" in str(found)
    assert found.exit_code == 3


def test_a_mistake_of_ours_is_not_dressed_up(store: Store) -> None:
    with pytest.raises(Exception, match="no such table"), store.reading() as session:
        session.execute(text("SELECT * FROM nonsense"))
    assert trouble(Path("r"), ValueError("ours")) is None


def test_no_error_shows_what_was_written(store: Store) -> None:
    with pytest.raises(Exception, match="no such table") as caught, store.writing() as session:
        session.execute(text("INSERT INTO nonsense VALUES (:name)"), {"name": "Kari Nordmann"})
    assert "Kari" not in str(caught.value)


def test_a_change_that_fails_half_way_leaves_nothing(register: Register, store: Store) -> None:
    def half() -> None:
        with store.writing() as session:
            session.execute(text("DELETE FROM channel"))
            session.execute(text("DELETE FROM nonsense"))

    with pytest.raises(Exception, match="no such table"):
        half()
    assert len(register.channels()) == 9


def test_a_reader_sees_one_state_while_others_write(register: Register, store: Store) -> None:
    with store.reading() as session:
        count = text("SELECT count(*) FROM person")
        assert session.scalar(count) == 0
        register.add_person(NewPerson("P1"))
        assert session.scalar(count) == 0
    assert len(register.people()) == 1


def test_two_programs_write_at_once_and_nothing_is_lost(register: Register, file: Path) -> None:
    with Register.open(file, PASSPHRASE, actor="terminal") as other:

        def add(target: Register, letter: str) -> None:
            for n in range(10):
                target.add_person(NewPerson(f"{letter}{n}"))

        threads = [threading.Thread(target=add, args=pair) for pair in ((register, "W"), (other, "T"), (register, "V"))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(register.people()) == 30
        assert register.check() == []
        assert {e.actor for e in register.log()} == {"clerk", "terminal"}
