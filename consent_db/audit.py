"""The chained log: every change and every export, each entry sealed together with the one before.

The seal is an HMAC-SHA256 under a secret that is drawn when the register is made and never leaves it. A changed,
missing or reordered entry breaks the chain; a missing last entry disagrees with the seal kept beside. Entries hold
numbers, kinds and digests, never names or field contents, so that an erasure need not touch them. Who can open the
register and reads its secret could seal a false chain: keep backups, whose last seal must occur in the chain.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from consent_db.pages import LogEntry
from consent_db.tables import Event, Setting

SECRET = "log-secret"
LAST = "log-last"
"""Setting: number and seal of the last entry."""
REVISION = "decision-revision"
"""Setting: seal of the last entry that may change a decision."""
START = "0" * 64


class Change:
    """One change in progress: its transaction, who makes it and when."""

    def __init__(self, session: Session, actor: str, now: datetime) -> None:
        self.session = session
        self.actor = actor
        self.now = now
        self._settings: dict[str, Setting] = {}

    def _setting(self, name: str) -> Setting:
        """The setting of that name, read once a change."""
        if name not in self._settings:
            self._settings[name] = _setting(self.session, name)
        return self._settings[name]

    def note(self, action: str, subject: str, *, decides: bool = True, **details: Any) -> None:
        """Add an entry to the log. `decides` is False for what cannot change whether anybody is shown."""
        secret = bytes.fromhex(self._setting(SECRET).value)
        last = self._setting(LAST)
        number, previous = last.value.split(":")
        entry = Event(
            number=int(number) + 1,
            at=self.now.isoformat(timespec="microseconds"),
            actor=self.actor,
            action=action,
            subject=subject,
            details=json.dumps(details, sort_keys=True, default=str),
            previous=previous,
        )
        entry.mac = _seal(secret, entry)
        self.session.add(entry)
        last.value = f"{entry.number}:{entry.mac}"
        if decides:
            self._setting(REVISION).value = entry.mac

    def sealed(self, content: str) -> str:
        """A digest of a row's content under the register's secret, hex; says nothing about a name to who lacks it."""
        return _digest(bytes.fromhex(self._setting(SECRET).value), content)


def begin(session: Session) -> None:
    """Draw the secret of a new register and start its chain."""
    session.add(Setting(name=SECRET, value=secrets.token_hex(32)))
    session.add(Setting(name=LAST, value=f"0:{START}"))
    session.add(Setting(name=REVISION, value=START))
    session.flush()


def revision(session: Session) -> str:
    """A text that changes whenever anything a decision depends on has changed."""
    return _setting(session, REVISION).value


def sealed(session: Session, content: str) -> str:
    """A digest of the content under the register's secret, hex."""
    return _digest(bytes.fromhex(_setting(session, SECRET).value), content)


def _digest(secret: bytes, content: str) -> str:
    """The HMAC-SHA256 of the content, hex."""
    return hmac.new(secret, content.encode(), hashlib.sha256).hexdigest()


def entries(session: Session, subjects: frozenset[str] | None = None) -> Iterator[LogEntry]:
    """The log, oldest first; only entries about these subjects if any are given."""
    wanted = select(Event).order_by(Event.number)
    if subjects is not None:
        wanted = wanted.where(Event.subject.in_(subjects))
    for e in session.scalars(wanted):
        yield LogEntry(e.number, datetime.fromisoformat(e.at), e.actor, e.action, e.subject, e.details)


def faults(session: Session) -> list[str]:
    """What is wrong with the chain, in words; empty if every entry is as it was written."""
    secret = bytes.fromhex(_setting(session, SECRET).value)
    found: list[str] = []
    expected, previous = 1, START
    for entry in session.scalars(select(Event).order_by(Event.number)):
        if entry.number != expected:
            found.append(f"log: entries {expected} to {entry.number - 1} are missing")
        elif entry.previous != previous:
            found.append(f"log: entry {entry.number} does not follow the one before it")
        if not hmac.compare_digest(entry.mac, _seal(secret, entry)):
            found.append(f"log: entry {entry.number} was changed")
        expected, previous = entry.number + 1, entry.mac
    if _setting(session, LAST).value != f"{expected - 1}:{previous}":
        found.append("log: the last entries are missing")
    return found


def _setting(session: Session, name: str) -> Setting:
    """The setting of that name, which every register has."""
    found = session.get(Setting, name)
    assert found is not None, name
    return found


def _seal(secret: bytes, entry: Event) -> str:
    """The entry's seal: every field, and the seal of the entry before, under the secret."""
    fields = [entry.number, entry.at, entry.actor, entry.action, entry.subject, entry.details, entry.previous]
    return hmac.new(secret, json.dumps(fields).encode(), hashlib.sha256).hexdigest()
