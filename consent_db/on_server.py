"""Makes a register on a server, and opens one with its tables at this program's step."""

from collections.abc import Callable

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from consent_db import schema, sealing
from consent_db.audit import Change
from consent_db.encryption import LEAST_CHARACTERS
from consent_db.policies import Policy
from consent_db.postgres import moved_rows, server_store
from consent_db.postgres.address import Address
from consent_db.postgres.server_store import ServerStore
from consent_db.store import Clock


def create(address: Address, passphrase: str, policy: Policy, clock: Clock) -> ServerStore:
    """Make a new register in an empty database that the user owns: whole, or not at all.

    Raises WeakPassphrase and the errors of `postgres.errors`.
    """

    def furnished(connection: Connection, carry: Callable[[], None]) -> None:
        carry()
        with Session(connection) as session:
            change = Change(session, store.user, clock())
            sealing.furnish(change, policy)
            sealing.note_layout(session, moved_rows.layout(connection))
            change.finish()

    store = server_store.make_store(address, passphrase, LEAST_CHARACTERS)
    try:
        server_store.migrate(store, "head", furnished)
    except BaseException:
        store.close()
        raise
    return store


def current(address: Address, passphrase: str, clock: Clock) -> ServerStore:
    """The register at the address; one of an older program is carried forward, if the user keeps it.

    Raises the errors of `postgres.errors`, KeeperNeeded for an older one that somebody else keeps.
    """
    store = server_store.open_store(address, passphrase)
    try:
        if store.step() != schema.STEPS[-1]:
            server_store.migrate(store, "head", lambda connection, carry: carry_sealed(store, clock, connection, carry))
    except BaseException:
        store.close()
        raise
    return store


def carry_sealed(store: ServerStore, clock: Clock, connection: Connection, carry: Callable[[], None]) -> None:
    """Carry the tables forward, and seal their rows as the step left them."""
    with Session(connection) as session:
        differences = sealing.before(connection, session)
        carry()
        if differences is not None:
            sealing.note_layout(session, moved_rows.layout(connection))
            sealing.seal_again(session, differences, store.user, clock())
