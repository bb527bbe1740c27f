"""Brings the tables of a register up to this program's step, and tells when they are of a newer one."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, create_engine, inspect, text
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from consent_db.postgres import moved_rows

STEPS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
"""All steps, oldest first; the last is the one this program works with. A test compares them with `migrations/`."""
_FOLDER = Path(__file__).parent / "migrations"


def step_of(connection: Connection) -> str | None:
    """The step that the register's tables are at; None where there are none."""
    if "alembic_version" not in inspect(connection).get_table_names():
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(connection: Connection, step: str = "head") -> None:
    """Carry the tables forward to the step, within the connection's transaction."""
    _run("upgrade", connection, step)


def downgrade(connection: Connection, step: str) -> None:
    """Carry the tables back to the step, within the connection's transaction."""
    _run("downgrade", connection, step)


def _run(direction: str, connection: Connection, step: str) -> None:
    """Let Alembic walk the steps, with settings made here and never read from a file."""
    # Here, because Alembic takes a tenth of a second to import and a register is seldom migrated.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    getattr(command, direction)(config, step)


Layout = dict[str, tuple[str, ...]]
"""Name of each table and index, and the clauses it is made of, sorted: their order says nothing."""


def layout(connection: Connection) -> Layout:
    """How every table and index of the register is made."""
    rows = connection.execute(
        text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'sqlite_sequence'")
    )
    return {name: _clauses(" ".join(sql.split())) for name, sql in rows}


def _clauses(sql: str) -> tuple[str, ...]:
    """What stands before the first bracket, and the clauses within, sorted."""
    before, _, within = sql.rpartition(")")[0].partition("(")
    return (before, *sorted(clause.strip() for clause in within.split(", ")))


def layout_after(make: Callable[[Connection], None]) -> Layout:
    """The layout of an empty database in memory after `make` has worked on it."""
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    with engine.begin() as connection:
        make(connection)
        found = layout(connection)
    engine.dispose()
    return found


@cache
def _made_by_migrations() -> Layout:
    """The layout of a new register; making one takes a while, and it is always the same."""
    return layout_after(upgrade)


def strangers(connection: Connection, noted: Layout | None = None) -> list[str]:
    """Names of tables and indexes that are not as the migrations make them; on a server, as they were `noted` then."""
    if connection.dialect.name == "postgresql":
        expected, found = noted or {}, moved_rows.layout(connection)
    else:
        expected, found = _made_by_migrations(), layout(connection)
    return sorted(name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name))


def broken_references(connection: Connection) -> list[str]:
    """Names of tables with rows that refer to rows which do not exist."""
    if connection.dialect.name == "postgresql":
        return moved_rows.broken_references(connection)
    return sorted({str(row[0]) for row in connection.execute(text("PRAGMA foreign_key_check"))})
