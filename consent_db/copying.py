"""A register copied from a file to a server or back: whole, proved equal, or not at all.

Numbers, log and the secret of the seals go along, so forms, certificates and printed seals keep their meaning. What
differs is how rows are stored, so they are sealed anew, which the log says; the source has to be sound for that.
"""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select, text
from sqlalchemy.orm import Session

from consent_db import audit, encryption, people, sealing, seals
from consent_db.audit import Change
from consent_db.errors import CannotWrite, NotEqual, RegisterContradicted, RegisterReadOnly
from consent_db.postgres import moved_rows, roles, server_store
from consent_db.postgres.address import Address, is_address
from consent_db.postgres.server_store import ServerStore
from consent_db.register import Register, migrate
from consent_db.sealing import LAYOUT
from consent_db.store import Store
from consent_db.tables import Person, Table
from consent_db.witness import Witness

_AT_ONCE = 500
_FORMS_AT_ONCE = 4
"""Scans are large."""
_COPIED = [table for table in Table.metadata.sorted_tables if table.name != seals.PARTS]
"""All tables but the seals of parts, which are made anew where the rows are."""
_NOT_COMPARED = frozenset({*seals.OWN, LAYOUT})
"""Settings that say how far a register has come and how its tables are made."""


def copy(source: Register, target: Path, passphrase: str, witness: Path | None = None) -> Register:
    """Make a register at `target`, a file or an address, with everything that is in this one; it is open then.

    On a server the database has to be empty and the user's own. Raises RegisterContradicted for a source that its seals
    contradict, NotEqual, and what `Register.create` raises.
    """
    with source._store.reading() as session:
        found = audit.contradictions(session) or audit.altered_tables(session)
        if found:
            raise RegisterContradicted(path=str(source.path), problem="; ".join(found))
        if is_address(target):
            store: Store = _onto_server(session, source, Address(target), passphrase)
        else:
            store = _into_file(session, source, target, passphrase)
    made = Register(store, source.actor, source._clock, None if witness is None else Witness(witness))
    made.restored("copied from another register")
    return made


def back_up(register: Register, passphrase: str, target: Path) -> None:
    """Write a whole copy into a file, which replaces an older one; of a register on a server under this passphrase.

    A file is copied as it is, under its own passphrase. Raises CannotWrite, and what `copy` raises.
    """
    if not register.on_server:
        register.backup(target)
        return
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        copy(register, part, passphrase).close()
        part.replace(target)
    except (OSError, RegisterReadOnly) as error:
        cause = getattr(error, "strerror", None) or "not allowed"
        if part.is_file():
            part.unlink()
        raise CannotWrite(path=str(target), cause=cause) from None


def _into_file(session: Session, source: Register, target: Path, passphrase: str) -> Store:
    key = encryption.new_key(passphrase)
    encryption.make_file(target)
    store = Store(target, key)
    try:
        migrate(target, key)
        with store.writing() as copied:
            _fill(session, copied, source)
            reached = _reached(session)
            for name, number in reached.items():
                copied.execute(
                    text("UPDATE sqlite_sequence SET seq = max(seq, :number) WHERE name = :name"),
                    {"name": name, "number": number},
                )
    except BaseException:
        store.close()
        target.unlink()
        raise
    return store


def _onto_server(session: Session, source: Register, target: Address, passphrase: str) -> ServerStore:
    store = server_store.make_store(target, passphrase, encryption.LEAST_CHARACTERS)

    def filled(connection: Connection, carry: Callable[[], None]) -> None:
        carry()
        roles.let_others_be_named(connection, True)
        with Session(connection) as copied:
            _fill(session, copied, source, store.user)
        for name, number in _reached(session).items():
            connection.execute(
                text("SELECT setval(pg_get_serial_sequence(:name, 'key'), :number)"), {"name": name, "number": number}
            )

    try:
        server_store.migrate(store, "head", filled)
    except BaseException:
        store.close()
        raise
    return store


def _fill(session: Session, copied: Session, source: Register, actor: str | None = None) -> None:
    """Copy every row, and seal them as they are in their new place."""
    for table in _COPIED:
        for rows in _portions(session, table):
            copied.execute(insert(table), rows)
    if copied.get_bind().dialect.name == "postgresql":
        roles.let_others_be_named(copied.connection(), False)
        sealing.note_layout(copied, moved_rows.layout(copied.connection()))
    change = Change(copied, actor or source.actor, source._clock())
    change.note("rows sealed", "register", decides=False)
    audit.reseal(change, {})
    copied.flush()
    copied.expire_all()
    _prove_equal(session, copied)


def _portions(session: Session, table: Any) -> Iterator[list[dict[str, Any]]]:
    """The rows of a table, some at a time, by what their columns are called; none of how tables are made elsewhere."""
    at_once = _FORMS_AT_ONCE if table.name == "evidence" else _AT_ONCE
    found = session.execute(select(table).execution_options(yield_per=at_once)).mappings()
    for some in found.partitions():
        rows = [_whole(table.name, dict(row)) for row in some if row.get("name") != LAYOUT or table.name != "setting"]
        if rows:
            yield rows


def _whole(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """A row as it goes elsewhere: what people are searched by is no words on a server, so it is made anew."""
    if table == Person.__tablename__:
        row["sought"] = people.sought(row["id"], row["name"])
    return row


def _reached(session: Session) -> dict[str, int]:
    """How far the numbers of each table have come, those included whose rows are gone: none is used again."""
    if session.get_bind().dialect.name != "postgresql":
        return {row.name: row.seq for row in session.execute(text("SELECT name, seq FROM sqlite_sequence"))}
    query = (
        "SELECT t.relname, s.last_value FROM pg_sequences s JOIN pg_class q ON q.relname = s.sequencename "
        "JOIN pg_depend d ON d.objid = q.oid AND d.deptype = 'a' JOIN pg_class t ON t.oid = d.refobjid "
        "WHERE s.last_value IS NOT NULL AND s.schemaname = 'public'"
    )
    return {row.relname: row.last_value for row in session.execute(text(query))}


def _prove_equal(session: Session, copied: Session) -> None:
    """Compare every value of every row before anything is kept. Raises NotEqual."""
    secret = secrets.token_bytes(32)
    differing = seals.differing(_contents(session, secret), _contents(copied, secret, skip_last=True))
    if differing:
        raise NotEqual(tables=", ".join(differing))


def _contents(session: Session, secret: bytes, *, skip_last: bool = False) -> seals.Sums:
    """The sum of all rows of each table as the program reads them; of the log without the entry of the copy."""
    last = audit.last_entry(session) if skip_last else None
    found: seals.Sums = {}
    for table in _COPIED:
        rows = total = 0
        for portion in _portions(session, table):
            for row in portion:
                if (table.name == "setting" and row["name"] in _NOT_COMPARED) or (
                    table.name == "event" and row["number"] == last
                ):
                    continue
                rows += 1
                total += seals.digest(secret, table.name, tuple(_plain(row[name]) for name in sorted(row)))
        found[table.name] = seals.Sum(rows, total % 2**256)
    return found


def _plain(value: Any) -> Any:
    """A value as JSON and the digests take it."""
    return value if isinstance(value, bytes | str | int | None) else str(value)
