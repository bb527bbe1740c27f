"""One register on the tests' server, made once for a process and emptied for each test: quicker than a new database."""

from functools import cache

import psycopg

from consent_db.postgres.address import Address
from consent_db.postgres.connecting import secret_of
from consent_db.postgres.server_store import ServerStore
from consent_db.register import Register
from tests.conftest import PASSPHRASE
from tests.consent_db.clock import still
from tests.postgres.server import KEEPER, Server, at_the_end, shared

NAME = "served"
TEMPLATE = "served_new"
"""The same as it was when it was new, for tests that alter more than rows."""
CLERK = "clerk"
"""The manager in whose name the tests write."""


class Served:
    """The register, and how it was when it was new."""

    def __init__(self, server: Server) -> None:
        self.server, self.address = server, Address(server.address(NAME, CLERK))
        server.say(f"CREATE DATABASE {NAME} OWNER {KEEPER}")
        server.say(f"GRANT ALL ON SCHEMA public TO {KEEPER}", NAME)
        with Register.create(Address(server.address(NAME)), PASSPHRASE, clock=still) as register:
            store = register._store
            assert isinstance(store, ServerStore)
            self.secret, self.key = secret_of(CLERK, PASSPHRASE), store._secret_key
            server.say(f"CREATE ROLE {CLERK} LOGIN PASSWORD '{self.secret.login}' IN ROLE {NAME}_manager")
        server.say(f"CREATE DATABASE {TEMPLATE} OWNER {KEEPER} TEMPLATE {NAME}")
        self._admin = psycopg.connect(server.as_admin(NAME), autocommit=True)
        at_the_end.append(self._admin.close)
        self._empty = self._how_to_empty()

    def _how_to_empty(self) -> str:
        """The statements that put every row back as it is now."""
        listed = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'key_holder'"
        steps = ["SET session_replication_role = replica"]
        self._admin.execute("CREATE SCHEMA kept")
        for (table,) in self._admin.execute(listed).fetchall():
            steps.append(f'DELETE FROM "{table}"')
            self._admin.execute(f'CREATE TABLE kept."{table}" AS TABLE public."{table}"')
            if self._admin.execute(f'SELECT 1 FROM "{table}"').fetchone() is not None:
                steps.append(f'INSERT INTO "{table}" SELECT * FROM kept."{table}"')
        for (name,) in self._admin.execute("SELECT relname FROM pg_class WHERE relkind = 'S'").fetchall():
            steps.append(f"SELECT setval('{name}', 1, false)")
        return "; ".join(steps)

    def clear(self) -> None:
        """Make it new again."""
        self._admin.execute(self._empty)

    def open(self) -> ServerStore:
        """The register in the clerk's name, without the slow part of opening it."""
        return ServerStore(self.address, self.secret, self.key)


@cache
def served() -> Served:
    """The register of this process."""
    return Served(shared())
