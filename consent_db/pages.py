"""Frozen values for lists and pages: what a manager looks at."""

from dataclasses import dataclass
from datetime import date, datetime

from consent_db.records import ConsentVersion, NewPerson, NewPublication, Refusal, Role, State


@dataclass(frozen=True, slots=True)
class PersonSummary:
    """One line of the list of people."""

    id: str
    name: str | None
    role: Role
    state: State | None
    """Of the newest consent; None without any."""
    channels: frozenset[str]
    """Channels of all consents that stand, whatever their dates."""
    valid_until: date | None
    """The day the last of them ends."""
    with_form: bool
    """Every consent that stands counts as written: a form on file, or what the policy takes instead."""
    templates: int
    minor: bool
    """A guardian must sign, or birth is recorded and below the policy's age."""
    groups: frozenset[str] = frozenset()
    """Names of the groups that the person belongs to today."""
    left_on: date | None = None
    """The last day of somebody who leaves or has left."""
    objected: bool = False
    """Against uses that rest on another basis than consent."""
    told: bool = False
    """Was told of such uses on paper."""

    @property
    def in_order(self) -> str:
        """By what lists are sorted: the name, or the number where only that is kept, whatever the case."""
        return (self.name or self.id).casefold()

    @property
    def unanswered(self) -> bool:
        """Whether somebody who is still there has said neither yes nor no."""
        return self.state in (None, State.UNSIGNED, State.LIFTED) and self.left_on is None


@dataclass(frozen=True, slots=True)
class PeopleSince:
    """What became of the list of people after an entry of the log."""

    entry: int
    """How far the log has come."""
    lines: tuple[PersonSummary, ...] | None
    """The lines that may have changed; None: any may have."""
    numbers_changed: bool = False
    """Whether somebody may have gone, or have another number."""


@dataclass(frozen=True, slots=True)
class BiometricTick:
    """One decision about being recognised by a computer; the newest counts."""

    agreed: bool
    decided_on: date
    evidence: str | None
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class Publication:
    """One copy in the log of publications."""

    number: str
    """Like U31."""
    recorded_at: datetime
    copy: NewPublication
    policy: str
    address: str
    """Where it was posted, if told."""
    taken_down_on: date | None
    taken_down_by: str


@dataclass(frozen=True, slots=True)
class TakeDown:
    """A publication that must come down, and why."""

    publication: Publication
    since: date
    """The day it should have come down, or should come down."""
    reasons: tuple[tuple[str | None, Refusal | None], ...]
    """(person, why); person None: erased; why None: the policy's or the copy's own limit."""
    due_by: date | None = None
    """The last day that the policy gives for it."""
    overdue: bool = False
    """That day is over."""
    asked_on: date | None = None
    """When whoever answers for the channel was asked last."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of the chained log; it holds numbers and kinds, never names."""

    number: int
    at: datetime
    actor: str
    action: str
    subject: str
    """Like person:17, C12.2, U31. Persons are called by a key of the register's own, not by their number."""
    details: str


@dataclass(frozen=True, slots=True)
class Membership:
    """Somebody's time in a group."""

    group: str
    person: str
    since: date | None
    """None: since nobody knows when."""
    until: date | None
    """The last day; None: until further notice."""


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything a manager looks up about one person."""

    summary: PersonSummary
    person: NewPerson
    consents: tuple[ConsentVersion, ...]
    proved: frozenset[str]
    """Labels of the versions that count as written: a form on file, or what the policy takes instead."""
    """Newest first, every version."""
    biometrics: tuple[BiometricTick, ...]
    """Newest first."""
    memberships: tuple[Membership, ...]
    """Times in groups, past ones included."""
    networks: tuple[tuple[str, int], ...]
    """How many templates each network has made."""
    publications: tuple[Publication, ...]
    log: tuple[LogEntry, ...]
