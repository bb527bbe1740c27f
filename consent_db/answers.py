"""Gathers the facts for the rule, for one person or for all, in a handful of queries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from consent_db import channels, permission
from consent_db.consent_rows import version_label
from consent_db.leaving import DepartureRow
from consent_db.permission import Claim, Subject, Use
from consent_db.policies import Policy
from consent_db.records import Answer, Capacity, Channel, Media, Refusal, Role, Signature, State
from consent_db.tables import (
    Consent,
    ConsentChannel,
    ConsentEvidence,
    ConsentTerm,
    GuardianRow,
    Person,
    SignatureRow,
    TemplateRow,
    VersionRow,
)

Keys = frozenset[int]
Held = TypeVar("Held")
_STATES = {s.value: s for s in State}
_MEDIA = {m.value: m for m in Media}
_ROLES = {r.value: r for r in Role}
_CAPACITIES = {c.value: c for c in Capacity}
_NONE: Final[frozenset[Any]] = frozenset()


def answer(session: Session, policy: Policy, person: str, use: Use) -> Answer:
    """The answer for one person; somebody not in the register is not registered."""
    key = session.scalar(select(Person.key).where(Person.id == person))
    if key is None:
        return Answer(person, Refusal.NOT_REGISTERED)
    return _judge(session, policy, use, frozenset({key}))[person]


def answers(session: Session, policy: Policy, use: Use) -> dict[str, Answer]:
    """The answers for everybody who has a template, by the person's number."""
    with_template = set(session.scalars(select(TemplateRow.person_key).distinct()))
    return _judge(session, policy, use, frozenset(with_template))


def answers_for(session: Session, policy: Policy, use: Use, people: Iterable[str]) -> dict[str, Answer]:
    """The answers for these people, by number; those not in the register are not registered."""
    wanted = frozenset(people)
    keys = session.scalars(select(Person.key).where(Person.id.in_(wanted)))
    found = _judge(session, policy, use, frozenset(keys))
    return {p: found.get(p) or Answer(p, Refusal.NOT_REGISTERED) for p in wanted}


def everywhere(session: Session, policy: Policy, person: str, media: Media, day: date) -> dict[str, Answer]:
    """The answers for one person on every channel of the register, by its name, from one reading of what was signed."""
    places = channels.channels(session)
    key = session.scalar(select(Person.key).where(Person.id == person))
    if key is None:
        return {place.name: Answer(person, Refusal.NOT_REGISTERED) for place in places}
    subject, said = subjects(session, frozenset({key}))[key], claims(session, frozenset({key})).get(key, ())
    return on_each(places, subject, said, policy, media, day)


def on_each(
    places: Iterable[Channel], subject: Subject, said: Sequence[Claim], policy: Policy, media: Media, day: date
) -> dict[str, Answer]:
    """The answers for one person on each of these channels, by its name."""
    return {
        place.name: permission.may_show(subject, said, Use(place.name, media, day), policy, place.open, place.kind)
        for place in places
    }


def shown_on(
    places: Iterable[Channel], subject: Subject, said: Sequence[Claim], policy: Policy, media: Media, day: date
) -> frozenset[str]:
    """Names of those channels where the rule shows the person; where nothing could speak for it, it is not asked."""
    spoken = permission.spoken_for(said)
    could = [place for place in places if spoken is None or place.name in spoken]
    answered = on_each(could, subject, said, policy, media, day) if could else {}
    return frozenset(name for name, answer in answered.items() if answer.may_show)


def _judge(session: Session, policy: Policy, use: Use, keys: Keys) -> dict[str, Answer]:
    """Apply the rule to each of these persons."""
    is_open, kind = channels.state_of(session, use.channel)
    everything = claims(session, keys, use.channel)
    return {
        subject.id: permission.may_show(subject, everything.get(key, ()), use, policy, is_open, kind)
        for key, subject in subjects(session, keys).items()
    }


_MANY = 2500
"""More keys than this are picked out in Python: a full read is quicker than a list of many thousands in the query."""


def among(query: Any, column: Any, keys: Keys) -> Any:
    """The query narrowed to these keys of persons, where they are few."""
    return query.where(column.in_(keys)) if len(keys) <= _MANY else query


def subjects(session: Session, keys: Keys) -> dict[int, Subject]:
    """What the rule needs to know about each person, by key."""
    guardians: dict[int, list[str]] = defaultdict(list)
    for key, name in session.execute(
        among(select(GuardianRow.person_key, GuardianRow.name), GuardianRow.person_key, keys)
    ):
        guardians[key].append(name)
    rows = session.execute(
        among(select(Person.key, Person.id, Person.role, Person.born_year, Person.born_month), Person.key, keys)
    )
    leaving = among(select(DepartureRow.person_key, DepartureRow.left_on), DepartureRow.person_key, keys)
    left = dict(session.execute(leaving).all())
    return {
        key: Subject(number, _ROLES[role], year, month, tuple(guardians.get(key, ())), left.get(key))
        for key, number, role, year, month in rows
        if key in keys
    }


def claims(
    session: Session, keys: Keys, channel: str | None = None, *, whole: bool = True
) -> Mapping[int, list[Claim]]:
    """The newest version of each consent of these persons, by the person's key; only one channel's ticks if named.

    Claims that are not `whole` know of no media, purpose or signature: enough to say how people stand, in half the
    time. The rule shows nobody by such a claim.
    """
    parts = _Parts(session, keys, channel, whole=whole)
    found: dict[int, list[Claim]] = {}
    v = VersionRow
    query = _newest(
        Consent.person_key, Consent.key, v.key, v.number, v.state, v.signed_on, v.valid_from, v.valid_until,
        v.withdrawn_on, v.attested_by, _proved(),
    )  # fmt: skip
    for person, consent, version, number, state, signed, start, until, gone, attested, proved in session.execute(
        among(query, Consent.person_key, keys)
    ):
        if person in keys:
            claim = Claim(
                version_label(consent, number),
                version,
                _STATES[state],
                parts.channels.of(version),
                parts.withdrawn.of(version),
                gone,
                parts.media.of(version),
                parts.purposes.of(version),
                parts.signatures.get(version, ()),
                signed,
                start,
                until,
                bool(proved),
                bool(attested),
            )
            found.setdefault(person, []).append(claim)
    return found


def _newest(*columns: Any) -> Any:
    """A query over the newest versions."""
    joined = (Consent.key == VersionRow.consent_key) & (Consent.newest == VersionRow.number)
    return select(*columns).select_from(Consent).join(VersionRow, joined)


def _proved() -> Any:
    """Whether there is a form on file for the version."""
    return exists().where(ConsentEvidence.version_key == VersionRow.key)


class _Sets(Generic[Held]):
    """A set for each version. Equal sets are one: thousands of people tick the same few channels."""

    def __init__(self) -> None:
        self._sets: dict[int, frozenset[Held]] = {}
        self._grown: dict[tuple[frozenset[Held], Held], frozenset[Held]] = {}

    def add(self, version: int, value: Held) -> None:
        """One more value of a version."""
        before = self.of(version)
        grown = self._grown.get((before, value))
        if grown is None:
            grown = self._grown[before, value] = before | {value}
        self._sets[version] = grown

    def of(self, version: int) -> frozenset[Held]:
        """The values of a version."""
        return self._sets.get(version, _NONE)


class _Parts:
    """What hangs on versions: channels, media, purposes and signatures, by the version's key."""

    def __init__(self, session: Session, keys: Keys, channel: str | None, *, whole: bool) -> None:
        self.channels, self.withdrawn = _Sets[str](), _Sets[str]()
        self.media, self.purposes = _Sets[Media](), _Sets[str]()
        self.signatures: dict[int, tuple[Signature, ...]] = {}

        def rows(table: Any, *columns: Any) -> Any:
            query = _newest(VersionRow.key, *columns).join(table, table.version_key == VersionRow.key)
            if channel is not None and table is ConsentChannel:
                query = query.where(ConsentChannel.channel == channel)
            return session.execute(among(query, Consent.person_key, keys))

        for version, name, gone in rows(ConsentChannel, ConsentChannel.channel, ConsentChannel.withdrawn):
            (self.withdrawn if gone else self.channels).add(version, name)
        if not whole:
            return
        for version, kind, value in rows(ConsentTerm, ConsentTerm.kind, ConsentTerm.value):
            if kind == "media":
                self.media.add(version, _MEDIA[value])
            else:
                self.purposes.add(version, value)
        for version, name, capacity, day in rows(
            SignatureRow, SignatureRow.name, SignatureRow.capacity, SignatureRow.signed_on
        ):
            made = Signature(name, _CAPACITIES[capacity], day)
            self.signatures[version] = (*self.signatures.get(version, ()), made)
