"""The open register: its file, its clock and who sits at it. Every reading and every change passes here."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from consent_db import audit, policies
from consent_db.audit import Change
from consent_db.errors import KnownError, RegisterContradicted, RegisterDamaged
from consent_db.policies import Policy
from consent_db.postgres.server_store import ServerStore
from consent_db.store import FILE, Clock, Store, utc_now
from consent_db.tables import Setting
from consent_db.witness import Witness

POLICY = "policy"
"""Setting: the register's own copy of its policy, as JSON."""


class Desk:
    """An open register without its many methods; `Register` adds them."""

    def __init__(
        self, store: Store, actor: str | None = None, clock: Clock = utc_now, witness: Witness | None = None
    ) -> None:
        self._store = store
        self._clock = clock
        self._witness = witness
        self.actor = store.user if isinstance(store, ServerStore) else actor or getpass.getuser()
        """Who is on record for every change: the user of the server, or of this computer unless told otherwise."""

    @property
    def path(self) -> Path:
        """The register's file."""
        return self._store.path

    def opens_with(self, passphrase: str) -> bool:
        """Whether this is the register's passphrase: who knows it is asked to prove it again."""
        return self._store.opens_with(passphrase)

    def today(self) -> date:
        """The present day on this computer."""
        return self._clock().astimezone().date()

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        """One view of the register."""
        with self._store.reading() as session, readable(self.path, session):
            yield session

    @contextmanager
    def _changing(self) -> Iterator[Change]:
        """One change: kept durably and whole when the block ends, or not at all."""
        try:
            with self._store.writing() as session:
                change = Change(session, self.actor, self._clock())
                yield change
                reached = change.finish()
        except (KnownError, DBAPIError, dbapi2.Error):
            raise
        except Exception:
            with self._reading():  # the rows as they were before this change
                raise
        if reached is not None and self._witness is not None:
            self._witness.saw(self.path, reached)

    @property
    def policy(self) -> Policy:
        """The policy the register follows."""
        with self._reading() as session:
            return policy_of(session)


@contextmanager
def readable(path: Path, session: Session, *, doubted: bool = False) -> Iterator[None]:
    """Tell of rows that nothing of ours wrote, on which the program trips, as damage. Raises RegisterDamaged.

    A failure that nobody foresaw stays one where the seals find every row as it was written: that is a mistake of ours.
    With `doubted` the seals are not asked, because they do not vouch for the rows.
    """
    try:
        yield
    except (KnownError, DBAPIError, dbapi2.Error):
        raise
    except Exception as error:
        if not doubted and not _altered(session):
            raise
        raise RegisterDamaged(path=str(path), cause="rows hold what cannot be read") from error


def _altered(session: Session) -> bool:
    """Whether the rows are not those that were written, as far as that can be told."""
    try:
        return bool(audit.contradictions(session) or audit.altered_tables(session) or audit.faults(session))
    except Exception:  # noqa: BLE001  (what cannot even be proved is not as it was written)
        return True


def policy_of(session: Session) -> Policy:
    """The policy the register follows, within a view of it. Raises RegisterContradicted where there is none."""
    try:
        return policies.from_json(session.get_one(Setting, POLICY).value)
    except (NoResultFound, AttributeError, TypeError, ValueError):
        problem = "its policy is missing or cannot be read"
        raise RegisterContradicted(path=str(session.info.get(FILE, "")), problem=problem) from None
