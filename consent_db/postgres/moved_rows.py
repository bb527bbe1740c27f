"""Rows as the seals see them in PostgreSQL, and what a connection wrote: triggers note it in a table of its own.

Each row is one line of JSON that the database makes, of what is stored: encrypted. A line is noted in a temporary table
that only connections of this program have; what somebody writes past it is noted by nobody, so the seals tell.
"""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, inspect, text

NOTED = "moved_row"
_AT_ONCE = 5000
"""Rows that are fetched together."""
_MAKE = (
    f"CREATE TEMPORARY TABLE {NOTED} (sign smallint, of_table text, line text) ON COMMIT DELETE ROWS",
    # Rows that go because another goes are removed in the name of the tables' owner.
    f"GRANT INSERT ON pg_temp.{NOTED} TO PUBLIC",
)


def begin(connection: Connection) -> None:
    """Begin to note what the connection writes in this transaction."""
    if connection.execute(text(f"SELECT to_regclass('pg_temp.{NOTED}')")).scalar() is None:
        for statement in _MAKE:
            connection.exec_driver_sql(statement)
    else:
        connection.exec_driver_sql(f"DELETE FROM pg_temp.{NOTED}")  # noqa: S608


def noted(connection: Connection) -> Iterator[tuple[int, str, str]]:
    """What was written: 1 or -1 for a row that came or went, its table and its line."""
    query = text(f"SELECT sign, of_table, line FROM pg_temp.{NOTED}")  # noqa: S608
    for row in connection.execute(query):
        yield row.sign, row.of_table, row.line


def tables(connection: Connection) -> list[str]:
    """The names of all tables."""
    query = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
    return list(connection.execute(text(query)).scalars())


def columns(connection: Connection) -> dict[str, list[str]]:
    """All tables by name, each with its columns in their order."""
    query = (
        "SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relkind = 'r' "
        "AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped "
        "ORDER BY c.relname, a.attnum"
    )
    found: dict[str, list[str]] = {}
    for row in connection.execute(text(query)):
        found.setdefault(row.relname, []).append(row.attname)
    return found


def lines(connection: Connection, table: str, sealed: Iterable[str], where: str) -> Iterator[str]:
    """Every row of a table as its line."""
    query = text(f'SELECT {_line(sealed, "")} FROM public."{table}"{where}')  # noqa: S608
    yield from connection.execute(query, execution_options={"yield_per": _AT_ONCE}).scalars()


def some(connection: Connection, wanted: dict[str, tuple[list[str], str, str]]) -> Iterator[tuple[str, str, str]]:
    """Rows of several tables at once: the table, what stands in one column, and the row as its line.

    `wanted` holds for each table its sealed columns, that column, and which rows.
    """
    asked = " UNION ALL ".join(
        f'SELECT \'{table}\', CAST("{column}" AS text), {_line(sealed, "")} FROM public."{table}" WHERE {where}'  # noqa: S608
        for table, (sealed, column, where) in wanted.items()
    )
    if asked:
        yield from map(tuple, connection.execute(text(asked)))


def _line(sealed: Iterable[str], row: str) -> str:
    return "jsonb_build_array(" + ", ".join(f'{row}"{column}"' for column in sealed) + ")::text"


def watch_all(connection: Connection, sealed: dict[str, list[str]], apart: str) -> None:
    """Make the triggers of these tables anew. Rows of `setting` with one of the names `apart` are not noted."""
    for table, names in sealed.items():
        old, new = _line(names, "OLD."), _line(names, "NEW.")
        wanted = [f"{row}.name NOT IN ({apart})" if table == "setting" else "true" for row in ("OLD", "NEW")]
        into = f"INSERT INTO pg_temp.{NOTED} VALUES"
        body = (
            f"BEGIN IF to_regclass('pg_temp.{NOTED}') IS NOT NULL THEN "
            f"IF TG_OP <> 'INSERT' THEN IF {wanted[0]} THEN {into} (-1, '{table}', {old}); END IF; END IF; "
            f"IF TG_OP <> 'DELETE' THEN IF {wanted[1]} THEN {into} (1, '{table}', {new}); END IF; END IF; "
            "END IF; RETURN NULL; END"
        )
        for statement in (
            f'CREATE OR REPLACE FUNCTION "note_{table}"() RETURNS trigger LANGUAGE plpgsql AS $${body}$$',
            f'CREATE OR REPLACE TRIGGER "note" AFTER INSERT OR UPDATE OR DELETE ON "{table}" '
            f'FOR EACH ROW EXECUTE FUNCTION "note_{table}"()',
        ):
            connection.exec_driver_sql(statement)


def broken_references(connection: Connection) -> list[str]:
    """Names of tables with rows that refer to rows which do not exist: possible only where a superuser made it so."""
    found = set()
    known = inspect(connection)
    for table in known.get_table_names():
        for key in known.get_foreign_keys(table):
            (own,), (other,) = key["constrained_columns"], key["referred_columns"]
            query = (
                f'SELECT 1 FROM public."{table}" one WHERE one."{own}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM '  # noqa: S608
                f'public."{key["referred_table"]}" other WHERE other."{other}" = one."{own}") LIMIT 1'
            )
            if connection.execute(text(query)).first() is not None:
                found.add(table)
    return sorted(found)


_LAYOUT = (
    "SELECT c.relname AS place, 'column ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' "
    "|| a.attnotnull || ' ' || coalesce(a.attacl::text, '') AS clause FROM pg_attribute a "
    "JOIN pg_class c ON c.oid = a.attrelid WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped "
    "AND c.relnamespace = 'public'::regnamespace",
    "SELECT relname, 'rights ' || coalesce(relacl::text, '') || relrowsecurity || relforcerowsecurity FROM pg_class "
    "WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
    "SELECT conrelid::regclass::text, 'rule ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE connamespace = 'public'::regnamespace AND conrelid <> 0",
    "SELECT tablename, 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT tgrelid::regclass::text, 'trigger ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text FROM pg_trigger "
    "WHERE NOT tgisinternal",
    "SELECT tablename, 'policy ' || policyname || roles::text || cmd || coalesce(qual, '') || coalesce(with_check, '') "
    "FROM pg_policies WHERE schemaname = 'public'",
    "SELECT 'function ' || proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
)
"""How tables, rights, triggers and functions are made, as the database tells it."""


def layout(connection: Connection) -> dict[str, tuple[str, ...]]:
    """What every table is made of, with its rights and its triggers, sorted."""
    found: dict[str, list[str]] = {}
    for query in _LAYOUT:
        for place, clause in connection.exec_driver_sql(query):
            found.setdefault(place, []).append(clause)
    return {place: tuple(sorted(clauses)) for place, clauses in found.items()}
