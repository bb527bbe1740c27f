"""Brings the tables of a register up to this program's step, and tells when they are of a newer one."""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

_FOLDER = Path(__file__).parent / "migrations"


def _config(connection: Connection | None = None) -> Config:
    """Alembic's settings, made here and never read from a file."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def head() -> str:
    """The step this program works with."""
    found = ScriptDirectory.from_config(_config()).get_current_head()
    assert found is not None
    return found


def steps() -> list[str]:
    """All steps, oldest first."""
    return [s.revision for s in ScriptDirectory.from_config(_config()).walk_revisions()][::-1]


def step_of(connection: Connection) -> str | None:
    """The step that the register's tables are at; None before the first."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(connection: Connection, step: str = "head") -> None:
    """Carry the tables forward to the step, within the connection's transaction."""
    command.upgrade(_config(connection), step)


def downgrade(connection: Connection, step: str) -> None:
    """Carry the tables back to the step, within the connection's transaction."""
    command.downgrade(_config(connection), step)


Layout = dict[str, tuple[str, ...]]
"""Name of each table and index, and the clauses it is made of, sorted: their order says nothing."""


def layout(connection: Connection) -> Layout:
    """How every table and index of the register is made."""
    rows = connection.execute(
        text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'sqlite_sequence'")
    )
    return {name: tuple(sorted(" ".join(sql.split()).split(", "))) for name, sql in rows}


def layout_after(make: Callable[[Connection], None]) -> Layout:
    """The layout of an empty database in memory after `make` has worked on it."""
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    with engine.begin() as connection:
        make(connection)
        found = layout(connection)
    engine.dispose()
    return found


def strangers(connection: Connection) -> list[str]:
    """Names of tables and indexes that are not as the migrations make them."""
    expected, found = layout_after(upgrade), layout(connection)
    return sorted(name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name))
