"""The chained log: every change and every copy, each entry sealed together with the one before.

The seal is an HMAC-SHA256 under a secret that is drawn when the register is made and never leaves it. A changed,
missing or reordered entry breaks the chain; a missing last entry disagrees with the seal kept beside. Entries hold
numbers, kinds and digests, never names or field contents, so that an erasure need not touch them. Who can open the
register and reads its secret could seal a false chain: that is what the seal kept outside is for (see `witness`).

The last entry of each change also seals the tables as that change left them (see `seals`), so the rows are bound to the
log and the log to the rows. What the log does not tell of (work in progress) is bound by the seal beside it.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from consent_db import parts, seals
from consent_db.pages import LogEntry
from consent_db.reached import Head
from consent_db.seals import LAST, REVISION, SEALS, SECRET, Parts, Sums, Told
from consent_db.tables import Event, Setting

START = "0" * 64
TABLES = "sealed"
"""Detail of the last entry of a change: the digest of the seals of all tables that the log tells of."""
_AT_ONCE = 500
"""Entries of the log that are fetched together."""


class Change:
    """One change in progress: its transaction, who makes it and when. `finish` it before the transaction ends."""

    def __init__(self, session: Session, actor: str, now: datetime) -> None:
        self.session = session
        self.actor = actor
        self.now = now
        self._settings: dict[str, Setting] = {}
        self._pending: Event | None = None
        self._details: dict[str, Any] = {}
        self._decides = False
        secret = session.get(Setting, SECRET)
        if secret is not None:
            seals.watch(session, bytes.fromhex(secret.value))

    def _setting(self, name: str) -> Setting:
        """The setting of that name, read once a change."""
        if name not in self._settings:
            self._settings[name] = _setting(self.session, name)
        return self._settings[name]

    def note(self, action: str, subject: str, *, decides: bool = True, **details: Any) -> None:
        """Add an entry to the log. `decides` is False for what cannot change whether anybody is shown."""
        self._write_pending()
        number, previous = self._setting(LAST).value.split(":")
        self._pending = Event(
            number=int(number) + 1,
            at=self.now.isoformat(timespec="microseconds"),
            actor=self.actor,
            action=action,
            subject=subject,
            previous=previous,
        )
        self._details, self._decides = details, decides

    def _write_pending(self, **more: str) -> None:
        """Seal the entry that was noted last; the next one goes on from it."""
        entry, self._pending = self._pending, None
        if entry is None:
            return
        entry.details = json.dumps({**self._details, **more}, sort_keys=True, default=str)
        entry.mac = _seal(_secret(self.session), entry)
        self.session.add(entry)
        self._setting(LAST).value = f"{entry.number}:{entry.mac}"
        if self._decides:
            self._setting(REVISION).value = entry.mac

    def finish(self) -> Head | None:
        """Seal what the change wrote; returns how far the register has come, None if nothing was written."""
        self.session.flush()
        moved = seals.written(self.session)
        if parts.move(self.session, seals.parts_written(self.session)):
            moved = seals.written(self.session)
        if self._pending is None and not moved:
            return None
        if self._pending is None and moved.keys() - seals.UNLOGGED:
            self.note("rows changed", ", ".join(sorted(moved.keys() - seals.UNLOGGED)))
        before = _stored(self.session)
        if before is None:  # the seals are gone or cannot be read: nothing that is written now makes up for that
            self._write_pending()
            return None
        return self.seal_as(
            {t: before[1].get(t, seals.NOTHING) + moved.get(t, seals.NOTHING) for t in before[1] | moved}
        )

    def seal_as(self, sums: Sums) -> Head:
        """Seal the tables by these sums, together with the entry that was noted last."""
        secret, before = _secret(self.session), _stored(self.session)
        self._write_pending(**{TABLES: _digest(secret, seals.as_text(sums, logged_only=True))})
        self.session.flush()
        changes = 1 + (before[0] if before is not None else 0)
        line = f"{changes}:{seals.as_text(sums)}"
        beside = [_setting(self.session, name).value for name in (LAST, REVISION)]
        seal = _digest(secret, json.dumps([line, *beside]))
        self.session.merge(Setting(name=SEALS, value=f"{seal}:{line}"))
        self.session.flush()
        found = head(self.session)
        assert found is not None
        return found

    def sealed(self, content: str) -> str:
        """A digest of a row's content under the register's secret, hex; says nothing about a name to who lacks it."""
        return _digest(_secret(self.session), content)


def begin(session: Session) -> None:
    """Draw the secret of a new register and start its chain and its seals."""
    secret = secrets.token_bytes(32)
    seals.watch(session, secret)
    session.add(Setting(name=SECRET, value=secret.hex()))
    session.add(Setting(name=SEALS, value=f"{START}:0:{{}}"))
    session.add(Setting(name=LAST, value=f"0:{START}"))
    session.add(Setting(name=REVISION, value=START))
    session.flush()


def revision(session: Session) -> str:
    """A text that changes whenever anything a decision depends on has changed."""
    return _setting(session, REVISION).value


def last_entry(session: Session) -> int:
    """The number of the newest entry of the log."""
    return int(_setting(session, LAST).value.partition(":")[0])


def state_of(session: Session, tables: frozenset[str]) -> str:
    """A text that changes with every row that this program writes into one of these tables."""
    stored = _stored(session)
    return "" if stored is None else seals.as_text({t: s for t, s in stored[1].items() if t in tables})


def sealer(session: Session) -> Callable[[str], str]:
    """What makes digests, hex, of contents under the register's secret, which is read once."""
    return partial(_digest, _secret(session))


def _secret(session: Session) -> bytes:
    """The secret that the register's seals are made with."""
    return bytes.fromhex(_setting(session, SECRET).value)


def _stored(session: Session) -> tuple[int, Sums] | None:
    """How many changes the seals have seen, and the seal of each table; None where there are none to be read."""
    found = session.get(Setting, SEALS)
    try:
        _, changes, sums = (found.value if found is not None else "").split(":", 2)
        return int(changes), seals.from_text(sums)
    except (ValueError, TypeError, AttributeError):
        return None


def provable(session: Session) -> bool:
    """Whether what log and seals are proved with is there, and can be read."""
    try:
        bytes.fromhex(_setting(session, SECRET).value)
        int(_setting(session, LAST).value.partition(":")[0])
    except (AssertionError, AttributeError, TypeError, ValueError):
        return False
    return session.get(Setting, REVISION) is not None or session.get(Setting, SEALS) is None


def head(session: Session) -> Head | None:
    """How far the register has come; None where it was never sealed or its seals are gone."""
    found = session.get(Setting, SEALS)
    if found is None or not provable(session) or _stored(session) is None:
        return None
    seal, changes, _ = found.value.split(":", 2)
    entry, _, mac = _setting(session, LAST).value.partition(":")
    return Head(_digest(_secret(session), "this register")[:16], int(changes), seal, int(entry), mac)


def seal_of(session: Session, number: int) -> str | None:
    """The seal of the log's entry with that number; None where there is no such entry."""
    return session.scalar(select(Event.mac).where(Event.number == number))


def was_sealed(session: Session) -> bool:
    """Whether the log says that the rows were sealed once, so that they may never be sealed anew in silence."""
    newest_first = select(Event.details).order_by(Event.number.desc()).execution_options(yield_per=_AT_ONCE)
    return any(f'"{TABLES}":' in str(details) for details in session.scalars(newest_first))


def contradictions(session: Session) -> list[str]:
    """What the log, the seals and the settings beside them say against each other, without reading any other row."""
    stored = _stored(session)
    if stored is None or not provable(session):
        return ["the seals of the tables are missing"]
    secret = _secret(session)
    seal, _, line = _setting(session, SEALS).value.partition(":")
    last, revised = (_setting(session, name).value for name in (LAST, REVISION))
    found = []
    if not _same(seal, _digest(secret, json.dumps([line, last, revised]))):
        found.append("the seals of the tables were changed")
    newest = session.scalar(select(Event).order_by(Event.number.desc()).limit(1))
    if newest is None or last != f"{newest.number}:{newest.mac}" or newest.mac != _seal(secret, newest):
        found.append("the end of the log is not as it was written")
    elif _digest(secret, seals.as_text(stored[1], logged_only=True)) != _details(newest).get(TABLES):
        found.append("the tables and the log contradict each other")
    return found


def altered_tables(session: Session, tables: frozenset[str] | None = None, told: Told | None = None) -> list[str]:
    """Tables whose rows are not those that this program wrote, in words; of these tables only, if any are named."""
    stored = _stored(session)
    sums = {} if stored is None else {t: s for t, s in stored[1].items() if tables is None or t in tables}
    found: Parts = {}
    differing = seals.differing(sums, seals.compute(session, _secret(session), tables, told, found))
    words = [f"table {name}: the rows are not those that were written" for name in differing]
    if tables is None and not words and found != seals.read_parts(session, _secret(session))[1]:
        words.append(f"table {seals.PARTS}: the seals of parts are not those of their rows")
    return words


def altered_parts(session: Session, wanted: Mapping[str, Collection[str]]) -> list[str]:
    """Of which families these parts are not what this program wrote, in words."""
    stored = _stored(session)
    return parts.altered(session, _secret(session), {} if stored is None else stored[1], wanted)


def rows(session: Session) -> int:
    """How many rows the seals speak of."""
    stored = _stored(session)
    return 0 if stored is None else sum(s.rows for s in stored[1].values())


def carried(session: Session) -> Sums | None:
    """For each table by how much its seal differs from its rows, before a step changes the rows; None if not sealed."""
    if session.get(Setting, SECRET) is None or contradictions(session):
        return None
    stored = _stored(session)
    assert stored is not None
    now = seals.compute(session, _secret(session))
    return {t: stored[1].get(t, seals.NOTHING) - now.get(t, seals.NOTHING) for t in stored[1].keys() | now.keys()}


def reseal(change: Change, differences: Sums) -> Head:
    """Seal all rows as they are now; what was wrong by these differences stays wrong by as much."""
    secret, found = _secret(change.session), Parts()
    now = seals.compute(change.session, secret, parts=found)
    parts.make_anew(change.session, found, [t for t, by in differences.items() if by != seals.NOTHING])
    now = {**now, **seals.compute(change.session, secret, frozenset({seals.PARTS}))}
    return change.seal_as({t: now.get(t, seals.NOTHING) + differences.get(t, seals.NOTHING) for t in now | differences})


def mend_end(session: Session) -> None:
    """Let the chain go on from the last entry that is there."""
    newest = session.scalar(select(Event).order_by(Event.number.desc()).limit(1))
    _setting(session, LAST).value = f"{newest.number}:{newest.mac}" if newest is not None else f"0:{START}"
    session.flush()


def _details(entry: Event) -> dict[str, Any]:
    """The details of an entry, nothing where they are not what this program writes."""
    try:
        found = json.loads(entry.details)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


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


def count(session: Session) -> int:
    """How many entries the log has."""
    return session.scalar(select(func.count()).select_from(Event)) or 0


def faults(session: Session, told: Callable[[int], object] = lambda _: None) -> list[str]:
    """What is wrong with the chain, in words; empty if every entry is as it was written.

    `told` hears how many more entries were read.
    """
    secret = _secret(session)
    found: list[str] = []
    expected, previous = 1, START
    log = session.execute(select(*_SEALED, Event.mac).order_by(Event.number).execution_options(yield_per=_AT_ONCE))
    read = 0
    for read, entry in enumerate(log, start=1):
        if read % _AT_ONCE == 0:
            told(_AT_ONCE)
        if entry.number != expected:
            found.append(f"log: entries {expected} to {entry.number - 1} are missing")
        elif entry.previous != previous:
            found.append(f"log: entry {entry.number} does not follow the one before it")
        if not _same(entry.mac, _seal(secret, entry)):
            found.append(f"log: entry {entry.number} was changed")
        expected, previous = entry.number + 1, entry.mac
    told(read % _AT_ONCE)
    if _setting(session, LAST).value != f"{expected - 1}:{previous}":
        found.append("log: the last entries are missing")
    return found


def _setting(session: Session, name: str) -> Setting:
    """The setting of that name, which every register has."""
    found = session.get(Setting, name)
    assert found is not None, name
    return found


def _same(stored: str, right: str) -> bool:
    """Whether a digest is the right one; what is stored may be anything, and `compare_digest` takes only ASCII."""
    return hmac.compare_digest(str(stored).encode(errors="replace"), right.encode())


_SEALED = (Event.number, Event.at, Event.actor, Event.action, Event.subject, Event.details, Event.previous)
"""The columns of an entry that its seal covers."""


def _seal(secret: bytes, entry: Any) -> str:
    """The seal of an entry (or a row of its columns): every field, and the seal of the entry before."""
    fields = [entry.number, entry.at, entry.actor, entry.action, entry.subject, entry.details, entry.previous]
    return hmac.new(secret, json.dumps(fields).encode(), hashlib.sha256).hexdigest()
