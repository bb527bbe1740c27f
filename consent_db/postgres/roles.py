"""What each role may do, as the database enforces it: grants on tables, and conditions on rows.

The roles are three groups without a login, named after the database; users are members of one of them. The owner of the
database keeps the register: makes it, carries it forward, lets users in. Nobody but a superuser changes or removes an
entry of the log, and whoever writes one is named in it.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from consent_db.postgres.holders import MAKE, TABLE, Role, group_of, quoted
from consent_db.seals import LAST, REVISION, SEALS

_OWN = ("draft", "draft_person", "hand_decision", "hand_decision_person", "found_faces", "seal_part")
"""Tables of work in progress, and its seals, where an officer adds, changes and removes."""
_ADDED = ("publication", "publication_person", "notice", "printed_form", "form_text", "event")
"""Tables to which an officer only adds."""
_NOTED = {"publication": ("address", "taken_down_on", "taken_down_by"), "setting": ("value",)}
"""Columns that an officer changes: where a copy is and when it came down; how far log and seals have come."""


def prefix_of(connection: Connection) -> str:
    """What the names of this register's roles begin with."""
    return str(connection.execute(text(f"SELECT obj_description('{TABLE}'::regclass)")).scalar())


def make(connection: Connection, prefix: str) -> None:
    """Make the roles, where they are not there yet, and the table of those who hold the key.

    Raises BadUserName for a database whose name is none for a role.
    """
    for role in Role:
        name = group_of(prefix, role)
        if connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": name}).scalar() is None:
            connection.exec_driver_sql(f"CREATE ROLE {quoted(name)} NOLOGIN")
    reader, officer, manager = (quoted(group_of(prefix, role)) for role in Role)
    connection.exec_driver_sql(f"GRANT {reader} TO {officer}")
    connection.exec_driver_sql(f"GRANT {officer} TO {manager}")
    for statement in MAKE:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"COMMENT ON TABLE {TABLE} IS '{prefix}'")


def grant(connection: Connection) -> None:
    """Say anew what each role may do. Done at the end of every step of the tables, so that it holds for new ones."""
    tables = connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).scalars().all()
    prefix = prefix_of(connection)
    for statement in _statements(list(tables), *(quoted(group_of(prefix, role)) for role in Role)):
        connection.exec_driver_sql(statement)


def _statements(tables: list[str], reader: str, officer: str, manager: str) -> Iterator[str]:
    yield from _of_the_database(reader)
    for table in tables:
        yield f'REVOKE ALL ON "{table}" FROM PUBLIC, {reader}, {officer}, {manager}'
        yield f'GRANT SELECT ON "{table}" TO {reader}'
        if table not in ("event", "alembic_version", TABLE):
            yield f'GRANT INSERT, UPDATE, DELETE ON "{table}" TO {manager}'
    yield f"GRANT UPDATE (wrapped) ON {TABLE} TO {reader}"
    for table in _OWN:
        yield f"GRANT INSERT, UPDATE, DELETE ON {table} TO {officer}"
    for table in _ADDED:
        yield f"GRANT INSERT ON {table} TO {officer}"
    for table, columns in _NOTED.items():
        yield f"GRANT UPDATE ({', '.join(columns)}) ON {table} TO {officer}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {officer}"
    yield from _of_rows(officer, manager)


def _of_the_database(reader: str) -> Iterator[str]:
    # A name within EXECUTE, because the database is the one that is connected to.
    yield (
        "DO $$ BEGIN EXECUTE format('REVOKE ALL ON DATABASE %%I FROM PUBLIC', current_database()); "
        f"EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %%I TO {reader}', current_database()); END $$"
    )
    yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"


def _of_rows(officer: str, manager: str) -> Iterator[str]:
    names = ", ".join(f"'{name}'" for name in (LAST, REVISION, SEALS))
    for table, policies in {
        "setting": (
            "all_read ON setting FOR SELECT USING (true)",
            f"seals_move ON setting FOR UPDATE TO {officer} USING (name IN ({names}))",
            f"manager_writes ON setting TO {manager} USING (true)",
        ),
        "event": (
            "all_read ON event FOR SELECT USING (true)",
            "nobody_writes_as_another ON event FOR INSERT WITH CHECK (actor = session_user)",
        ),
    }.items():
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        for policy in policies:
            yield f"DROP POLICY IF EXISTS {policy.partition(' ')[0]} ON {table}"
            yield f"CREATE POLICY {policy}"
    # The owner is held to it as well; to a table's settings it is not.
    yield "ALTER TABLE event FORCE ROW LEVEL SECURITY"


def let_others_be_named(connection: Connection, allowed: bool) -> None:
    """While a register is copied with its log, entries name those who wrote them elsewhere. The owner alone may."""
    connection.exec_driver_sql(f"ALTER TABLE event {'NO ' if allowed else ''}FORCE ROW LEVEL SECURITY")


def owns(connection: Connection) -> bool:
    """Whether the user owns the database, or may do all that its owner may."""
    try:
        return bool(
            connection.execute(
                text("SELECT pg_has_role(datdba, 'USAGE') FROM pg_database WHERE datname = current_database()")
            ).scalar()
        )
    except ProgrammingError:
        return False
