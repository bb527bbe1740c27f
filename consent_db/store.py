"""The open file: transactions on it, and SQLite's troubles told as the register's own errors."""

import hmac
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from consent_db import encryption, schema
from consent_db.encryption import Key
from consent_db.errors import (
    CannotWrite,
    DiskFull,
    KnownError,
    RegisterBusy,
    RegisterDamaged,
    RegisterError,
    RegisterReadOnly,
    RegisterTooNew,
    WrongPassphrase,
)
from consent_db.parts import KNOWN, KnownParts

Clock = Callable[[], datetime]
FILE = "register"
"""What a session's `info` calls the path of its file."""


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


class Store:
    """One register file and its key. Any thread may use it; each transaction has a connection of its own."""

    on_server = False
    path: Path

    def __init__(self, path: Path, key: Key, *, foreign_keys: bool = True) -> None:
        self.path = path
        self._key = key
        self._parts = KnownParts()
        self._engine = self._make_engine(foreign_keys)
        self._writing = self._engine.execution_options(register_writes=True)

    def _info(self) -> dict[str, Any]:
        """What goes along with every view of the register."""
        return {FILE: self.path, KNOWN: self._parts}

    def has_key(self, key: Key) -> bool:
        """Whether the file is open under this key."""
        return hmac.compare_digest(self._key.pragma, key.pragma)

    def opens_with(self, passphrase: str) -> bool:
        """Whether this is the file's passphrase."""
        return self.has_key(encryption.key_of(self.path, passphrase))

    def _make_engine(self, foreign_keys: bool) -> Engine:
        """An engine whose transactions are begun by us, because the driver would begin them too late."""
        engine = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=lambda: encryption.connect(self.path, self._key, foreign_keys=foreign_keys),
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=12,
            hide_parameters=True,
        )
        event.listen(engine, "begin", _begin)
        return engine

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One view of the register as it stood at the first look, whatever others write meanwhile."""
        with self._told(), Session(self._engine, info=self._info()) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One change: everything in it is kept, durably, or nothing. Waits for other writers first."""
        made = Session(self._writing, expire_on_commit=False, info=self._info())
        with self._told(), made as session, session.begin():
            yield session

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A bare connection outside the tables' mapping, in a writing transaction."""
        with self._told(), self._writing.begin() as connection:
            yield connection

    @contextmanager
    def driver(self) -> Iterator[dbapi2.Connection]:
        """The driver's own connection, in no transaction."""
        with self._told(), self._engine.connect() as connection:
            connection.rollback()
            held = connection.connection.dbapi_connection
            assert isinstance(held, dbapi2.Connection)
            yield held

    def close(self) -> None:
        """Give back every connection; the write-ahead log is folded into the file by the last one."""
        self._engine.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn the database's troubles into the register's own errors."""
        try:
            yield
        except DBAPIError as error:
            known = self.trouble(error.orig)
            if known is None:
                raise
            raise known from None
        except dbapi2.Error as error:
            known = self.trouble(error)
            if known is None:
                raise
            raise known from None

    def trouble(self, error: BaseException | None) -> KnownError | None:
        """What an error of the driver means to a user; None if it is a mistake of ours."""
        return trouble(self.path, error)

    def prove_key(self, *, shared: bool = False) -> None:
        """Read the first page, and choose the kind of journal: a write-ahead log needs memory that processes share.

        Raises WrongPassphrase, RegisterDamaged, RegisterReadOnly, RegisterBusy.
        """
        with self.driver() as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.execute(f"PRAGMA journal_mode = {'DELETE' if shared else 'WAL'}").fetchone()

    def damaged_pages(self) -> list[str]:
        """Pages that are not what was written, in SQLCipher's words, without trying to make sense of any."""
        with self._told():
            connection = encryption.unlock(self.path, self._key)
            try:
                return encryption.damaged_pages(connection)
            finally:
                connection.close()

    def fold(self) -> None:
        """Fold the write-ahead log into the file and empty it, so that nothing removed lingers there."""
        with self.driver() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def copy_to(self, target: Path) -> None:
        """Write a whole copy, under the same key, while the register is in use; replaces what is there.

        Raises CannotWrite.
        """
        part = target.with_name(target.name + ".part")
        try:
            part.unlink(missing_ok=True)
            encryption.make_file(part)
        except (OSError, RegisterReadOnly) as error:
            raise CannotWrite(path=str(target), cause=getattr(error, "strerror", None) or "not allowed") from None
        with self.driver() as source:
            copy = encryption.connect(part, self._key)
            try:
                copy.execute("PRAGMA journal_mode = DELETE")
                source.backup(copy)
            finally:
                copy.close()
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        try:
            part.replace(target)
        except OSError as error:
            part.unlink()
            raise CannotWrite(path=str(target), cause=error.strerror or "") from None

    def step(self) -> str:
        """The step of the tables. Raises RegisterTooNew, RegisterDamaged if there are none."""
        with self._told(), self._engine.connect() as connection:
            found = schema.step_of(connection)
        if found is None:
            raise RegisterDamaged(path=str(self.path), cause="it holds no register")
        if found not in schema.STEPS:
            raise RegisterTooNew(path=str(self.path), found=found)
        return found


def _begin(connection: Connection) -> None:
    """Begin as a writer where a change is meant, so that two writers queue instead of failing half-way."""
    writes = connection.get_execution_options().get("register_writes")
    connection.execute(text("BEGIN IMMEDIATE" if writes else "BEGIN"))


def trouble(path: Path, error: BaseException | None) -> RegisterError | None:
    """What an error of the driver means to a user; None if it is a mistake of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and "decode to UTF-8" in str(error):  # the driver's own: a text that is none
        return RegisterDamaged(path=str(path), cause="rows hold what cannot be read")
    match code & 0xFF if isinstance(code, int) else None:
        case sqlite3.SQLITE_NOTADB:
            return WrongPassphrase(path=str(path))
        case sqlite3.SQLITE_CORRUPT:
            return RegisterDamaged(path=str(path), cause="a page is not what was written")
        case sqlite3.SQLITE_IOERR:
            return RegisterDamaged(path=str(path), cause="the disk gives a part of it wrongly or not at all")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return RegisterBusy(path=str(path))
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return RegisterReadOnly(path=str(path), cause="the system does not allow it")
        case sqlite3.SQLITE_FULL:
            return DiskFull(path=str(path))
    return None
