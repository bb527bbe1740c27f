"""Who holds the key of a register, each a copy of it that only their passphrase opens.

The table is no part of the register's own: it is to a database what the salt is to a file. Somebody comes or goes by
one row, and nothing is encrypted anew. Each user sees their own row, the owner of the database all.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection, text

from consent_db.postgres.connecting import Secret
from consent_db.postgres.errors import BadUserName, UnknownUser

TABLE = "key_holder"
MAKE = (
    f"CREATE TABLE {TABLE} (name text PRIMARY KEY, role text NOT NULL, wrapped bytea NOT NULL, "
    "added_at timestamptz NOT NULL DEFAULT now())",
    f"ALTER TABLE {TABLE} ENABLE ROW LEVEL SECURITY",
    f"CREATE POLICY own_row ON {TABLE} USING (name = session_user)",
)


class Role(StrEnum):
    """What a user may do; each may also do what those before it may."""

    READER = "reader"
    """Looks up and asks."""
    OFFICER = "officer"
    """Publishes."""
    MANAGER = "manager"
    """Records people and consents."""


def group_of(prefix: str, role: Role) -> str:
    """The database role that a user of this role is a member of."""
    return f"{prefix}_{role.value}"


def quoted(name: str) -> str:
    """A name as SQL writes it. Raises BadUserName for one that is not used for users."""
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,62}", name):
        raise BadUserName(user=name)
    return f'"{name}"'


def wrap(key: bytes, name: str, secret: Secret) -> bytes:
    """The key for this user alone."""
    return _wrapping(secret).encrypt(key, [b"register key", name.encode()])


def unwrap(wrapped: bytes, name: str, secret: Secret) -> bytes | None:
    """The key again; None where the passphrase is another."""
    try:
        return _wrapping(secret).decrypt(wrapped, [b"register key", name.encode()])
    except InvalidTag:
        return None


def _wrapping(secret: Secret) -> AESSIV:
    return AESSIV(HKDF(SHA256(), 64, None, b"PhotoConsent register: wrapping").derive(secret.opener))


def wrapped_for(connection: Connection, name: str) -> bytes | None:
    """The user's copy of the key; None where there is none."""
    found = connection.execute(text(f"SELECT wrapped FROM {TABLE} WHERE name = :name"), {"name": name}).scalar()  # noqa: S608
    return None if found is None else bytes(found)


def put(connection: Connection, name: str, role: Role, wrapped: bytes) -> None:
    """Give a user a copy of the key, in place of one there was."""
    connection.execute(
        text(
            f"INSERT INTO {TABLE} (name, role, wrapped) VALUES (:name, :role, :wrapped) "  # noqa: S608
            "ON CONFLICT (name) DO UPDATE SET role = excluded.role, wrapped = excluded.wrapped"
        ),
        {"name": name, "role": role.value, "wrapped": wrapped},
    )


def rewrap(connection: Connection, name: str, wrapped: bytes) -> None:
    """Exchange the user's own copy, under another passphrase."""
    connection.execute(
        text(f"UPDATE {TABLE} SET wrapped = :wrapped WHERE name = :name"),  # noqa: S608
        {"name": name, "wrapped": wrapped},
    )


def let_in(connection: Connection, prefix: str, name: str, role: Role, password: str) -> None:
    """Let a user log in with this password (as the server keeps it), in this role and no other."""
    user = quoted(name)
    there = connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": name}).scalar()
    literal = password.replace("'", "''")
    verb = "ALTER" if there else "CREATE"
    # The password is no more than a proof that the server can check (SCRAM); it is made on this computer.
    connection.exec_driver_sql(f"{verb} ROLE {user} LOGIN PASSWORD '{literal}'".replace("%", "%%"))
    _leave_groups(connection, prefix, user, [other for other in Role if other is not role])
    connection.exec_driver_sql(f"GRANT {quoted(group_of(prefix, role))} TO {user}")


def shut_out(connection: Connection, prefix: str, name: str) -> None:
    """Take role and key from a user. Raises UnknownUser."""
    known = [holder for holder, _ in all_of(connection)]
    if name not in known:
        raise UnknownUser(user=name, known=", ".join(known))
    connection.execute(text(f"DELETE FROM {TABLE} WHERE name = :name"), {"name": name})  # noqa: S608
    _leave_groups(connection, prefix, quoted(name), list(Role))


def _leave_groups(connection: Connection, prefix: str, user: str, roles: Sequence[Role]) -> None:
    for role in roles:
        connection.exec_driver_sql(f"REVOKE {quoted(group_of(prefix, role))} FROM {user}")


def all_of(connection: Connection) -> list[tuple[str, Role]]:
    """Everybody who holds the key, by name."""
    rows: Any = connection.execute(text(f"SELECT name, role FROM {TABLE} ORDER BY name"))  # noqa: S608
    return [(row.name, Role(row.role)) for row in rows]
