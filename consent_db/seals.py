"""Seals over the rows of every table, so that an edit made past this program, with the passphrase in SQL, is noticed.

Each row has a digest, an HMAC-SHA256 of its values under the register's secret. A table's seal is how many rows it has
and the sum of their digests: a row that comes adds its digest and one that goes takes it away, so a change costs as
much as the rows it touches. An altered row that is later changed or removed by the program takes away what was never
added, so the sum stays wrong for ever: no later change launders an edit.

Triggers in the connection's own temporary schema tell of every row, also of those that go because another goes. They
are no part of the file, and they cover every table there is: a new one needs nothing here.
"""

import hmac
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from consent_db.postgres import moved_rows

SECRET = "log-secret"  # noqa: S105  (the name of a setting, not its value)
LAST = "log-last"
"""Setting: number and seal of the last entry of the log."""
REVISION = "decision-revision"
"""Setting: seal of the last entry that may change a decision."""
SEALS = "seals"
"""Setting: the seals of all tables, sealed together with the settings above."""
OWN = (SECRET, LAST, REVISION, SEALS)
"""Settings that the seals are made of or stand beside; they have no digest of their own."""
PARTS = "seal_part"
"""The table with the seals over parts of tables."""
UNLOGGED = frozenset({PARTS, "draft", "draft_person", "hand_decision", "hand_decision_person", "found_faces"})
"""Tables of which the log does not tell: sealed like all others, but no entry of the log names their seals. Those of
parts follow from other tables."""
_APART = frozenset({"event", "alembic_version", "key_holder"})
"""The log has a chain of its own; the step is proved by the layout of the tables; who holds a copy of the key to a
register on a server proves it by opening that."""
_BY_DIGEST = {("evidence", "data")}
"""Columns whose SHA-256 stands beside them and is sealed: scans of many megabytes are proved by `evidence` alone."""
ANCHORS: Final = {
    **dict.fromkeys(("guardian", "departure", "consent"), ("person", "person_key")),
    "person": ("person", "key"),
    "consent_version": ("consent", "consent_key"),
    **dict.fromkeys(("consent_channel", "consent_term", "signature", "consent_evidence"), ("version", "version_key")),
    **dict.fromkeys(("hand_decision", "hand_decision_person"), ("photo", "photo_sha256")),
}
"""Tables that decide about people and photos, each with the family of its parts and the column by which a row belongs
to one of them: what is asked about one person, consent, version or photo is in one part."""
SIZE: Final = 16
"""So many numbers that follow each other are one part; of what is found by its hash, what begins alike."""
_BEGINNING: Final = 2
_WIDTH = 2**256
_WATCHED = "photoconsent-seals"
_FUNCTION = "photoconsent_seal"
_STEP = 2000
"""After so many rows progress is told."""

Told = Callable[[int, int], None]
"""Is told how many rows are done, and of how many; of 0 as long as it is not known how many there are."""


@dataclass(frozen=True, slots=True)
class Sum:
    """How many rows, and the sum of their digests modulo 2**256; as a difference, either may be negative."""

    rows: int = 0
    digests: int = 0

    def __add__(self, other: "Sum") -> "Sum":
        return Sum(self.rows + other.rows, (self.digests + other.digests) % _WIDTH)

    def __sub__(self, other: "Sum") -> "Sum":
        return Sum(self.rows - other.rows, (self.digests - other.digests) % _WIDTH)


NOTHING = Sum()
Sums = dict[str, Sum]
"""The seal of each table by its name; a table without rows has none."""


Part = tuple[str, str]
"""A family, and one part of it."""
Parts = dict[Part, Sum]
"""The seal of each part; one without rows has none."""


def part_of(anchor: object) -> str:
    """The part to which a row with this number or text in its column belongs."""
    return str(anchor // SIZE) if isinstance(anchor, int) else str(anchor)[:_BEGINNING]


def rows_of(column: str, parts: Iterable[str]) -> str:
    """The condition that finds the rows of these parts by a column, in SQL."""
    names = sorted(parts)
    if column == "photo_sha256":
        # Beginnings of hashes, or of encrypted ones; doubled quotes in case somebody's are something else.
        return f'substr("{column}", 1, {_BEGINNING}) IN ({", ".join(_quoted(name) for name in names)})'
    numbers = (str(int(name) * SIZE + n) for name in names for n in range(SIZE))
    return f'"{column}" IN ({", ".join(numbers)})'


def _quoted(word: str) -> str:
    return "'" + word.replace("'", "''").replace(":", "") + "'"


class _Watch:
    """What one connection wrote since its change began."""

    def __init__(self, columns: dict[str, list[str]] | None = None) -> None:
        self.secret = b""
        self.columns = columns or {}
        """The sealed columns of each table."""
        self.rows: dict[str, int] = {}
        self.digests: dict[str, int] = {}
        self.parts: Parts = {}

    def begin(self, secret: bytes) -> None:
        """Forget what an earlier change wrote, or was rolled back before it was kept."""
        self.secret = secret
        self.rows.clear()
        self.digests.clear()
        self.parts.clear()

    def absorb(self, sign: int, table: str, *values: Any) -> None:
        """One row that came (1) or went (-1); called by the triggers."""
        found = sign * digest(self.secret, table, values)
        self.rows[table] = self.rows.get(table, 0) + sign
        self.digests[table] = self.digests.get(table, 0) + found
        if table in ANCHORS and PARTS in self.columns:  # the step before had no such table
            _add(self.parts, table, self.columns[table], values, Sum(sign, found % _WIDTH))


def _add(parts: Parts, table: str, columns: list[str], values: tuple[Any, ...], one: Sum) -> None:
    """Add what a row counts to its part. A row of a server is one line of JSON."""
    family, column = ANCHORS[table]
    plain = values if len(values) == len(columns) else json.loads(values[0])
    part = family, part_of(plain[columns.index(column)])
    parts[part] = parts.get(part, NOTHING) + one


def digest(secret: bytes, table: str, values: tuple[Any, ...]) -> int:
    """The digest of one row, from the values as SQLite gives them."""
    # Numbers and texts differ in JSON, and a text never looks like the list that stands for bytes.
    plain = json.dumps([table, *(["sha256", sha256(v).hexdigest()] if isinstance(v, bytes) else v for v in values)])
    return int.from_bytes(hmac.digest(secret, plain.encode(), "sha256"))


def watch(session: Session, secret: bytes) -> None:
    """Begin to count what this session's connection writes. Called once its transaction has begun."""
    pooled, connection = session.connection().connection, session.connection()
    if _on_server(connection):
        moved_rows.begin(connection)
        pooled.info[_WATCHED] = _Watch()
        pooled.info[_WATCHED].begin(secret)
        return
    # Asked each time: a change that is rolled back takes back the triggers that were made in it.
    if connection.execute(text("SELECT 1 FROM sqlite_temp_master WHERE type = 'trigger'")).first() is None:
        watching, driver = _Watch(sealed_tables(connection)), pooled.dbapi_connection
        assert isinstance(driver, dbapi2.Connection)
        driver.create_function(_FUNCTION, -1, watching.absorb)
        for table, columns in watching.columns.items():
            for statement in _triggers(table, columns):
                driver.execute(statement)
        pooled.info[_WATCHED] = watching
    pooled.info[_WATCHED].begin(secret)


def written(session: Session) -> Sums:
    """What the session's connection has written since it was watched, as a difference for each table it touched."""
    connection = session.connection()
    found: _Watch = connection.connection.info[_WATCHED]
    if _on_server(connection):
        found.begin(found.secret)
        found.columns = sealed_tables(connection, frozenset({PARTS, *ANCHORS}))
        for sign, table, line in moved_rows.noted(connection):
            found.absorb(sign, table, line)
    return {table: Sum(found.rows[table], total % _WIDTH) for table, total in found.digests.items()}


def parts_written(session: Session) -> Parts:
    """The same for each part of a table, as `written` found it last."""
    watching: _Watch = session.connection().connection.info[_WATCHED]
    return {part: total for part, total in watching.parts.items() if total != NOTHING}


def _triggers(table: str, columns: list[str]) -> Iterator[str]:
    """The statements that make a connection tell of every row of the table."""
    for event, rows in (("INSERT", ("NEW",)), ("DELETE", ("OLD",)), ("UPDATE", ("OLD", "NEW"))):
        where = " AND ".join(f"{row}.name NOT IN ({OWN_NAMES})" for row in rows) if table == "setting" else "1"
        calls = "".join(
            f"SELECT {_FUNCTION}({'-1' if row == 'OLD' else '1'}, '{table}', "
            + ", ".join(f'{row}."{column}"' for column in columns)
            + "); "
            for row in rows
        )
        name = f'"seal_{table}_{event}"'
        yield f'CREATE TEMP TRIGGER {name} AFTER {event} ON main."{table}" WHEN {where} BEGIN {calls}END'


OWN_NAMES = ", ".join(f"'{name}'" for name in OWN)


def _on_server(connection: Connection) -> bool:
    """Whether the rows are in a database on a server."""
    return connection.dialect.name == "postgresql"


def sealed_tables(connection: Connection, among: frozenset[str] | None = None) -> dict[str, list[str]]:
    """The tables that are sealed, each with its sealed columns in their order; of these only, if any are named."""
    if _on_server(connection):
        found = moved_rows.columns(connection)
    else:
        listed = text("SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name")
        names = [str(name) for name in connection.execute(listed).scalars()]
        found = {name: [] for name in names if not name.startswith("sqlite_")}
    sealed = {name: there for name, there in found.items() if name not in _APART and (among is None or name in among)}
    return {
        name: [column for column in there or _columns(connection, name) if (name, column) not in _BY_DIGEST]
        for name, there in sealed.items()
    }


def _columns(connection: Connection, table: str) -> list[str]:
    """The columns of a table of a file, in their order."""
    return [row.name for row in connection.execute(text(f'PRAGMA main.table_info("{table}")'))]


def compute(
    session: Session,
    secret: bytes,
    tables: frozenset[str] | None = None,
    told: Told | None = None,
    parts: Parts | None = None,
) -> Sums:
    """The sums over the rows as they are now; of these tables only, if any are named. Reads every row of them.

    What each part of them comes to is put into `parts`.
    """
    connection = session.connection()
    wanted = sealed_tables(connection, tables)
    done, of = 0, sum(_counts(connection, wanted).values()) if told is not None else 0
    found: Sums = {}
    for table, columns in wanted.items():
        total = rows = 0
        for values in _values(session, table, columns):
            one = digest(secret, table, values)
            if parts is not None and table in ANCHORS:
                _add(parts, table, columns, values, Sum(1, one))
            total += one
            rows += 1
            done += 1
            if told is not None and done % _STEP == 0:
                told(done, of)
        if rows:
            found[table] = Sum(rows, total % _WIDTH)
    if told is not None:
        told(of, of)
    return found


def count(session: Session) -> int:
    """How many rows there are to be proved."""
    connection = session.connection()
    return sum(_counts(connection, sealed_tables(connection)).values())


def _counts(connection: Connection, tables: Iterable[str]) -> dict[str, int]:
    """How many rows with a digest each of the tables has."""
    # The names are those of our own tables, from the schema.
    schema = "public" if _on_server(connection) else "main"
    statements = {t: text(f'SELECT count(*) FROM {schema}."{t}"{_sealed_rows(t)}') for t in tables}  # noqa: S608
    return {t: connection.execute(statement).scalar_one() for t, statement in statements.items()}


def _sealed_rows(table: str) -> str:
    """The condition that leaves out the rows without a digest of their own."""
    return f" WHERE name NOT IN ({OWN_NAMES})" if table == "setting" else ""


def _values(session: Session, table: str, columns: list[str], condition: str = "") -> Iterator[tuple[Any, ...]]:
    """Every row of a table as the driver gives it, in the session's view of the register; those alone that meet a
    condition, if there is one."""
    where = f" WHERE {condition}" if condition else _sealed_rows(table)
    if _on_server(session.connection()):
        yield from ((line,) for line in moved_rows.lines(session.connection(), table, columns, where))
        return
    driver = session.connection().connection.dbapi_connection
    assert isinstance(driver, dbapi2.Connection)
    names = ", ".join(f'"{column}"' for column in columns)
    yield from driver.execute(f'SELECT {names} FROM main."{table}"{where}')  # noqa: S608


def compute_parts(session: Session, secret: bytes, wanted: Mapping[str, Collection[str]]) -> Parts:
    """What the rows of these parts, by their families, come to as they are now."""
    connection = session.connection()
    found: Parts = {}
    columns = sealed_tables(connection, frozenset(ANCHORS))
    meant = {table: rows_of(ANCHORS[table][1], parts) for table in columns if (parts := wanted.get(ANCHORS[table][0]))}
    if _on_server(connection):
        anchored = {table: (columns[table], ANCHORS[table][1], where) for table, where in meant.items()}
        for table, anchor, line in moved_rows.some(connection, anchored):
            family = ANCHORS[table][0]
            part = family, part_of(anchor if family == "photo" else int(anchor))
            found[part] = found.get(part, NOTHING) + Sum(1, digest(secret, table, (line,)))
        return found
    for table, where in meant.items():
        for values in _values(session, table, columns[table], where):
            _add(found, table, columns[table], values, Sum(1, digest(secret, table, values)))
    return found


def read_parts(session: Session, secret: bytes) -> tuple[Sum, Parts]:
    """The seal of every part as it is kept, and what all of that comes to."""
    total, found = NOTHING, Parts()
    for table, columns in sealed_tables(session.connection(), frozenset({PARTS})).items():
        for values in _values(session, table, columns):
            total += Sum(1, digest(secret, table, values))
            plain = dict(zip(columns, values if len(values) == len(columns) else json.loads(values[0]), strict=True))
            found[plain["family"], plain["part"]] = Sum(int(plain["rows"]), int(plain["digests"], 16))
    return total, found


def together(one: Sums, other: Sums) -> Sums:
    """The sums of both, table by table."""
    return {t: one.get(t, NOTHING) + other.get(t, NOTHING) for t in one.keys() | other.keys()}


def differing(one: Sums, other: Sums) -> list[str]:
    """Names of the tables whose sums differ."""
    return sorted(t for t in one.keys() | other.keys() if one.get(t, NOTHING) != other.get(t, NOTHING))


def as_text(sums: Sums, *, logged_only: bool = False) -> str:
    """The sums as one line of JSON, always the same for the same sums."""
    kept = {t: s for t, s in sums.items() if s != NOTHING and not (logged_only and t in UNLOGGED)}
    return json.dumps({t: [s.rows, f"{s.digests:064x}"] for t, s in kept.items()}, sort_keys=True)


def from_text(line: str) -> Sums:
    """The sums of such a line. Raises ValueError, TypeError or AttributeError for anything else."""
    return {t: Sum(int(rows), int(digests, 16)) for t, (rows, digests) in json.loads(line).items()}
