"""The open register on a server: transactions on it, and PostgreSQL's troubles told as the register's own errors."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from consent_db import schema, seals
from consent_db.cipher import Cipher, new_key
from consent_db.columns import CIPHER
from consent_db.errors import (
    Cause,
    DiskFull,
    KnownError,
    RegisterBusy,
    RegisterDamaged,
    RegisterReadOnly,
    RegisterTooNew,
    WeakPassphrase,
)
from consent_db.parts import KnownParts
from consent_db.postgres import connecting, holders, moved_rows, roles
from consent_db.postgres.address import Address
from consent_db.postgres.connecting import Secret, secret_of
from consent_db.postgres.errors import (
    DatabaseMissing,
    KeeperNeeded,
    NoKeyForUser,
    NotYourRole,
    RegisterThere,
    ServerAway,
    WrongLogin,
)
from consent_db.postgres.hearing import Ear
from consent_db.store import Store

_WAIT_FOR_WRITERS = text("SELECT pg_advisory_xact_lock(:number)").bindparams(number=7_040_113)
"""The lock, a number of our own, that whoever writes holds until the end: the log is one chain."""
_LISTENER_WAITS = 2
"""Seconds for its connection; a window stands still meanwhile. Less than this libpq does not take."""
CHANNEL = "photoconsent"
"""What is called when something was written; who listens looks for what it was."""


class ServerStore(Store):
    """One register on a server and its key. Any thread may use it; each transaction has a connection of its own."""

    on_server = True

    def __init__(self, address: Address, secret: Secret, key: bytes, connect: Callable[[], Any] | None = None) -> None:
        self.path = address
        self._address, self._secret, self._secret_key = address, secret, key
        self._parts = KnownParts()
        self._engine = _engine(connect or (lambda: connecting.connect(address, self._secret)))
        setattr(self._engine.dialect, CIPHER, Cipher(key))
        self._looking = self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @property
    def user(self) -> str:
        """The database user, who is on record for every change."""
        return str(connecting.parts_of(self._address)["user"])

    def opens_with(self, passphrase: str) -> bool:
        """Whether this is the user's passphrase."""
        return secret_of(self.user, passphrase) == self._secret

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One view of the register as it stood at the first look, whatever others write meanwhile."""
        with self._told(), Session(self._looking, info=self._info()) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One change: everything in it is kept, durably, or nothing. Waits for other writers first."""
        made = Session(self._engine, expire_on_commit=False, info=self._info())
        with self._told(), made as session, session.begin():
            session.execute(_WAIT_FOR_WRITERS)
            yield session
            session.execute(text("SELECT pg_notify(:channel, '')"), {"channel": CHANNEL})

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A bare connection outside the tables' mapping, in a writing transaction."""
        with self._told(), self._engine.begin() as connection:
            connection.execute(_WAIT_FOR_WRITERS)
            yield connection

    def close(self) -> None:
        """Let go of every connection; one that another thread still uses is closed when that is done with it."""
        event.listen(self._engine.pool, "checkin", _close)
        super().close()

    def hear(self) -> Ear:
        """What hears of every change from now on."""
        wait = {"autocommit": True, "connect_timeout": _LISTENER_WAITS}
        return Ear(connecting.connect(self._address, self._secret, **wait), CHANNEL)

    def trouble(self, error: BaseException | None) -> KnownError | None:
        """What an error of the driver means to a user; None if it is a mistake of ours."""
        code, path = str(getattr(error, "sqlstate", None) or ""), str(self.path)
        words = str(error).strip().splitlines()[0] if str(error).strip() else "no answer"
        match code[:2], code:
            case _, "42501":
                return NotYourRole(user=self.user, path=path)
            case _, "42P01" | "42703":
                return RegisterDamaged(path=path, cause="it holds no register")
            case _, "53100":
                return DiskFull(path=path)
            case _, "25006":
                return RegisterReadOnly(path=path, cause="the server takes no changes now")
            case _, "55P03" | "40001" | "40P01" | "57014":
                return RegisterBusy(path=path)
            case "XX", "XX001" | "XX002":
                return RegisterDamaged(path=path, cause="the server cannot read a part of it")
            case "08" | "57" | "53", _:
                return ServerAway(path=path, cause=words)
            case "", _ if type(error).__name__ in ("OperationalError", "InterfaceError"):
                return ServerAway(path=path, cause=words)
        return None

    def damaged_pages(self) -> list[str]:
        """Nothing: what the server keeps it proves itself; what is in the rows the seals prove."""
        return []

    def fold(self) -> None:
        """Nothing: the server reuses the place of what was removed. `docs/organisation.md` says what backups keep."""

    def step(self) -> str:
        """The step of the tables. Raises RegisterTooNew, DatabaseMissing if there are none."""
        with self._told(), self._engine.connect() as connection:
            found = schema.step_of(connection)
        if found is None:
            raise DatabaseMissing(path=str(self.path), cause="the database holds no register")
        if found not in schema.STEPS:
            raise RegisterTooNew(path=str(self.path), found=found)
        return found

    def change_passphrase(self, passphrase: str) -> None:
        """Give the user another passphrase: for the login, and for the user's copy of the key."""
        secret = secret_of(self.user, passphrase)
        with self.connection() as connection:
            holders.rewrap(connection, self.user, holders.wrap(self._secret_key, self.user, secret))
            literal = _verifier(connection, secret.login, self.user).replace("'", "''")
            connection.exec_driver_sql(f"ALTER ROLE CURRENT_USER PASSWORD '{literal}'")
        self._secret = secret
        self._engine.dispose()

    def let_in(self, name: str, role: holders.Role, passphrase: str) -> None:
        """Give a user a login with this passphrase, a role and a copy of the key. Raises KeeperNeeded, BadUserName."""
        holders.quoted(name)
        secret = secret_of(name, passphrase)
        with self._as_keeper() as connection:
            verifier = _verifier(connection, secret.login, name)
            holders.let_in(connection, roles.prefix_of(connection), name, role, verifier)
            holders.put(connection, name, role, holders.wrap(self._secret_key, name, secret))

    def shut_out(self, name: str) -> None:
        """Take role and key from a user. Raises KeeperNeeded, UnknownUser."""
        with self._as_keeper() as connection:
            holders.shut_out(connection, roles.prefix_of(connection), name)

    def users(self) -> list[tuple[str, holders.Role]]:
        """Who holds the key, by name; those who do not keep the register see themselves."""
        with self._told(), self._engine.connect() as connection:
            return holders.all_of(connection)

    @contextmanager
    def _as_keeper(self) -> Iterator[Connection]:
        """A writing transaction of the owner of the database. Raises KeeperNeeded."""
        try:
            with self.connection() as connection:
                if not roles.owns(connection):
                    raise KeeperNeeded(
                        path=str(self.path), cause=Cause("{user} does not own the database", user=self.user)
                    )
                yield connection
        except NotYourRole:
            cause = Cause("{user} may not make roles (CREATEROLE)", user=self.user)
            raise KeeperNeeded(path=str(self.path), cause=cause) from None


def _engine(connect: Callable[[], Any]) -> Engine:
    """An engine that looks whether a connection still stands before it is used."""
    engine = create_engine(
        "postgresql+psycopg://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=12,
        pool_pre_ping=True,
        hide_parameters=True,
    )
    event.listen(engine, "handle_error", _forget_broken)
    return engine


def _close(connection: Any, _: object) -> None:
    """The pool it goes back to is gone: else it would stand until somebody swept it away."""
    if connection is not None:
        connection.close()


def _forget_broken(context: Any) -> None:
    """A connection that the server has ended is not handed out again, nor are those made before."""
    if str(getattr(context.original_exception, "sqlstate", None) or "")[:2] in ("57", "08"):
        context.is_disconnect = True


def _verifier(connection: Connection, password: str, user: str) -> str:
    """What the server keeps of a password, made here, so that the password is never told (SCRAM-SHA-256)."""
    driver: Any = connection.connection.dbapi_connection
    return bytes(driver.pgconn.encrypt_password(password.encode(), user.encode(), b"scram-sha-256")).decode()


def open_store(address: Address, passphrase: str) -> ServerStore:
    """The register at the address, in the user's name.

    Raises the errors of `connecting.connect`, NoKeyForUser, WrongLogin, DatabaseMissing, RegisterTooNew.
    """
    user = str(connecting.parts_of(address)["user"])
    secret = secret_of(user, passphrase)
    store = ServerStore(address, secret, bytes(32))
    try:
        store.step()
        with store._told(), store._engine.connect() as connection:
            wrapped = holders.wrapped_for(connection, user)
    except NotYourRole:
        raise NoKeyForUser(path=str(address), user=user) from None
    finally:
        store.close()
    if wrapped is None:
        raise NoKeyForUser(path=str(address), user=user)
    key = holders.unwrap(wrapped, user, secret)
    if key is None:
        raise WrongLogin(path=str(address), user=user)
    return ServerStore(address, secret, key)


def make_store(address: Address, passphrase: str, least: int) -> ServerStore:
    """A store with a new key for an empty database that the user owns; its tables are not made yet.

    Raises WeakPassphrase, RegisterThere, KeeperNeeded and the errors of `connecting.connect`.
    """
    if len(passphrase.strip()) < least:
        raise WeakPassphrase(least=least)
    key = new_key()
    store = ServerStore(address, secret_of(str(connecting.parts_of(address)["user"]), passphrase), key)
    try:
        with store._told(), store._engine.connect() as connection:
            if moved_rows.tables(connection):
                raise RegisterThere(path=str(address))
            if not roles.owns(connection):
                raise KeeperNeeded(path=str(address), cause=Cause("{user} does not own the database", user=store.user))
    except BaseException:
        store.close()
        raise
    return store


def migrate(store: ServerStore, step: str, around: Callable[[Connection, Callable[[], None]], None]) -> None:
    """Bring the tables to a step, with their triggers and rights, in one transaction.

    `around` gets the connection and what does it, and sees to the seals before and after. Raises KeeperNeeded.
    """
    with store._as_keeper() as connection:
        new = schema.step_of(connection) is None
        if new:
            prefix = str(connection.execute(text("SELECT current_database()")).scalar())
            holders.quoted(prefix)
            roles.make(connection, prefix)
            wrapped = holders.wrap(store._secret_key, store.user, store._secret)
            holders.put(connection, store.user, holders.Role.MANAGER, wrapped)

        def carry() -> None:
            schema.upgrade(connection, step)
            finish(connection)

        around(connection, carry)


def finish(connection: Connection) -> None:
    """What stands beside the tables: triggers for the seals, the index of the search, rights."""
    moved_rows.watch_all(connection, seals.sealed_tables(connection), seals.OWN_NAMES)
    connection.exec_driver_sql("DROP INDEX IF EXISTS ix_person_sought")
    connection.exec_driver_sql(
        "CREATE INDEX IF NOT EXISTS ix_person_tokens ON person USING gin (string_to_array(sought, ' '))"
    )
    roles.grant(connection)
