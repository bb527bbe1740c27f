"""Rows of a register changed at random in SQL, as somebody who knows the passphrase could, and what the program makes
of them: the target `rows` of `fuzz`.

Each register carries the sum of its rows in `user_version`, which no change touches, so that the reader knows whether
anything differs. A find is also a register with other rows that `check` calls good.
"""

import random
import shutil
import tempfile
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path

from sqlcipher3 import dbapi2

from consent_db import encryption
from consent_db.encryption import Key
from consent_db.errors import KnownError
from consent_db.permission import Use
from consent_db.records import Media
from consent_db.register import Register, _current
from tests.consent_db.conftest import PASSPHRASE
from tests.consent_db.insider import furnish

DAY = date(2026, 6, 1)
APART = ("alembic_version",)
"""The step of the tables decides nothing: it is changed like all others, but setting it back is carried forward."""
VALUES = (
    *("NULL", "0", "1", "-1", "1.5", "9e999", "9223372036854775807", "-9223372036854775808", "''", "'0'", "'²'"),
    *("x''", "x'00ff'", "CAST(x'ff' AS TEXT)", "CAST(x'eda080' AS TEXT)", "char(0)", "'a' || char(0) || 'b'"),
    *("zeroblob(3000000)", "printf('%.*c', 3000000, 'x')", "printf('%.*c', 3000000, '[')", "printf('%.*c', 6000, '9')"),
    *("'2026-13-45'", "'0000-00-00'", "'9999-12-31'", "'2026-06-01 99:00:00'", "'{}'", "'[]'", "'null'", "'1:2'"),
    *("'consents'", "'withdrawn'", "'media'", "'still'", "'P1'", "'C1.1'", "'0001'", "'0003'", "'0004'", "'../../x'"),
)
"""What is put into a cell, as SQL; a column's own type may turn it into another."""
AROUND = (
    "{0} || {0}",
    "substr({0}, 2)",
    "{0} + 1",
    "-{0}",
    "upper({0})",
    "CAST({0} AS BLOB)",
    "hex({0})",
    "{0} || '²'",
)
"""How a cell is made from what is there."""


@cache
def _key(salt: bytes) -> Key:
    """The key of every register with this salt; drawing it once is what makes this quick."""
    return encryption.derive(PASSPHRASE, salt)


def key_of(path: Path) -> Key:
    """The key of a register of this target."""
    with path.open("rb") as file:
        return _key(file.read(encryption.SALT_BYTES))


def sample() -> bytes:
    """A register with somebody of every kind in it, which carries the sum of its rows."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.register"
        with Register.create(
            path, PASSPHRASE, actor="clerk", clock=lambda: datetime(2026, 6, 1, 12, tzinfo=UTC)
        ) as new:
            furnish(new)
        connection = encryption.connect(path, key_of(path))
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute(f"PRAGMA user_version = {rows_sum(connection)}")
        connection.close()
        return path.read_bytes()


def changed(data: bytes, chance: random.Random) -> bytes:
    """The register with one to four changes of its rows; those that SQLite refuses are left out."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.register"
        path.write_bytes(data)
        connection = encryption.connect(path, key_of(path), foreign_keys=False)
        for _ in range(chance.choice((1, 1, 2, 4))):
            try:
                connection.execute(_statement(connection, chance))
            except dbapi2.Error:
                continue  # a rule of the table forbids it
        connection.close()
        return path.read_bytes()


def _statement(connection: dbapi2.Connection, chance: random.Random) -> str:
    """One change of one row, or of all rows, of one table."""
    table = chance.choice(_tables(connection))
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    numbers = [row[0] for row in connection.execute(f'SELECT rowid FROM "{table}"')]
    where = f"WHERE rowid = {chance.choice(numbers)}" if numbers and chance.random() < 0.8 else ""
    column = f'"{chance.choice(columns)}"'
    way = chance.random()
    if way < 0.1:
        return f'DELETE FROM "{table}" {where}'
    if way < 0.2:
        names = [f'"{name}"' for name in columns]
        told = [_value(chance, n) if n == column or (n == '"key"' and i == 0) else n for i, n in enumerate(names)]
        return f'INSERT INTO "{table}" ({", ".join(names)}) SELECT {", ".join(told)} FROM "{table}" {where} LIMIT 1'
    if way < 0.3:
        return f'UPDATE "{table}" SET {column} = (SELECT {column} FROM "{table}" ORDER BY random() LIMIT 1) {where}'
    return f'UPDATE OR REPLACE "{table}" SET {column} = {_value(chance, column)} {where}'


def _value(chance: random.Random, column: str) -> str:
    """What is put into the column, as SQL."""
    return chance.choice(AROUND).format(column) if chance.random() < 0.3 else chance.choice(VALUES)


def _tables(connection: dbapi2.Connection) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for (name,) in found if not name.startswith("sqlite_")]


def rows_sum(connection: dbapi2.Connection) -> int:
    """A sum of every row of every table that decides anything, with the types of its values; fits `user_version`."""
    lines = []
    for table in _tables(connection):
        if table not in APART:
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
            told = ", ".join(f'typeof("{c}"), CAST("{c}" AS BLOB)' for c in columns)
            lines += [repr((table, *row)) for row in connection.execute(f'SELECT {told} FROM "{table}"')]
    return zlib.crc32("\n".join(sorted(lines)).encode()) >> 1


def read_rows(path: Path) -> None:
    """Open the register as the program does and ask everything of it; where it is refused, have it checked, taken as it
    is, and asked again. Raises AssertionError if `check` calls a register good that has other rows."""
    key = key_of(path)
    connection = encryption.connect(path, key)
    same = rows_sum(connection) == connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    with Register(_current(path, key, shared=False), "clerk") as register:
        faults = register.check()
        assert same or faults, "called good"
        try:
            register.prove()
            _ask(register, path.parent)
        except KnownError:
            register.accept()
            _ask(register, path.parent)


def _ask(register: Register, folder: Path) -> None:
    """Ask and have done what window and terminal do with an open register; each refusal must be a sentence."""
    out = Path(tempfile.mkdtemp(dir=folder))
    refused: list[KnownError] = []
    for step in _steps(register, out):
        try:
            step()
        except KnownError as error:
            refused.append(error)
    shutil.rmtree(out)
    if refused:
        raise refused[0]


def _steps(register: Register, out: Path) -> Iterator[Callable[[], object]]:
    yield from (register.people, register.publications, register.channels, register.drafts, register.log)
    yield from (register.purposes, register.acknowledgements, register.reviews, register.revision, register.notes_key)
    yield from (register.hand_revision, register.seal_word, register.check)
    yield lambda: register.policy
    yield lambda: register.find("kari")
    yield lambda: register.templates("net")
    yield lambda: register.to_enrol_again("net")
    yield lambda: register.answers("facebook", Media.STILL, DAY)
    yield lambda: register.answers_for(["P1", "P2", "P3"], Use("facebook", Media.STILL, DAY, None, None))
    yield lambda: register.due(DAY)
    yield lambda: register.expiring(DAY, date(2030, 1, 1))
    yield lambda: register.takedowns(DAY)
    yield lambda: register.hand_decisions("aa")
    yield lambda: register.hand_decisions_at("a.jpg")
    yield lambda: register.found_faces("aa", "finder")
    yield lambda: register.consent("C1")
    yield lambda: register.evidence("E1")
    yield lambda: register.export_table(out / "people.csv", with_forms=True)
    yield lambda: register.export_table(out / "people.xlsx")
    for person in ("P1", "P2", "P3"):
        yield partial(register.person, person)
        yield partial(register.portrait, person)
        yield partial(register.everything_about, person, out / person)
    yield register.forget_old_names
    yield register.forget_old_drafts
    yield register.forget_old_faces
    yield lambda: register.refuse("P1", DAY)
    yield lambda: register.erase("P1")
