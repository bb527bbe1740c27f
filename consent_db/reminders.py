"""Whom to remind of what: no answer yet, a consent that ends, signing anew, the guideline's signature and review."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from consent_db import answers, directory, guidelines, leaving, notices
from consent_db.answers import Keys
from consent_db.majority import of_age
from consent_db.notices import Ask
from consent_db.permission import Claim, Subject
from consent_db.policies import Policy
from consent_db.records import Capacity, State
from consent_db.tables import Person

LONG_AGO = timedelta(days=365)
"""Who let a consent end longer ago than this is not reminded of it any more: that was an answer."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing that one person is to be asked for."""

    person: str
    ask: Ask
    day: date
    """By when, or since when it is due."""
    asked_on: date | None = None
    """When the person was asked for this last."""
    times: int = 0
    """How often, without an answer so far."""


def reminders(
    session: Session, policy: Policy, day: date, ahead: timedelta, keys: Keys | None = None
) -> list[Reminder]:
    """Everything that is due by `day` plus `ahead`, by what is asked, then by day; of these people only, if given.

    Nobody who has left is asked for anything.
    """
    gone = {one.person for one in leaving.leavers(session, day - timedelta(days=1))}
    rows = session.execute(select(Person.key, Person.id, Person.recorded_at)).all()
    wanted = {key: (number, at.date()) for key, number, at in rows if number not in gone}
    if keys is not None:
        wanted = {key: about for key, about in wanted.items() if key in keys}
    among = frozenset(wanted)
    held, subjects = answers.claims(session, among), answers.subjects(session, among)
    found: list[Reminder] = []
    for key, (_, since) in wanted.items():
        found += _asked_of(subjects[key], held.get(key, ()), since, policy, day, ahead)
    numbers = {number for number, _ in wanted.values()}
    found += [Reminder(p, Ask.ACKNOWLEDGE, day) for p in guidelines.not_acknowledged(session, policy) if p in numbers]
    review = guidelines.review_due(session, policy, day + ahead)
    found += [Reminder(p, Ask.REVIEW, since) for p, since in review if p in numbers]
    asked = notices.people_asked(session)
    order = list(Ask)
    noted = [_noted(one, asked.get((one.person, one.ask))) for one in found]
    return sorted(noted, key=lambda one: (order.index(one.ask), one.day, one.person))


def _noted(one: Reminder, asked: tuple[date, int] | None) -> Reminder:
    """The same with when it was asked before."""
    return one if asked is None else Reminder(one.person, one.ask, one.day, *asked)


def _asked_of(
    person: Subject, said: Sequence[Claim], since: date, policy: Policy, day: date, ahead: timedelta
) -> Iterator[Reminder]:
    """What a person is to be asked for about their consents: one thing at a time."""
    state = directory.state_of(said)
    if state in (None, State.UNSIGNED, State.LIFTED):
        yield Reminder(person.id, Ask.ANSWER, since)
    if state is not State.CONSENTS:
        return
    standing = [claim for claim in said if claim.state is State.CONSENTS]
    anew = _must_sign_anew(person, standing, policy, day, ahead)
    ends = [claim.valid_until for claim in standing]
    last = None if None in ends else max((end for end in ends if end is not None), default=None)
    if anew is not None:
        yield Reminder(person.id, Ask.SIGN_ANEW, anew)
    elif last is not None and day - LONG_AGO <= last <= day + ahead:
        yield Reminder(person.id, Ask.RENEW, last)


def _must_sign_anew(
    person: Subject, standing: Sequence[Claim], policy: Policy, day: date, ahead: timedelta
) -> date | None:
    """The day from which somebody signs alone for whom guardians signed so far; None where nothing is to be signed."""
    earliest = of_age(person, policy).earliest
    if person.born_year is None or earliest > day + ahead:
        return None
    holding = [claim for claim in standing if claim.valid_until is None or claim.valid_until >= day]
    signatures = [signature for claim in holding for signature in claim.signatures if signature.signed_on is not None]
    own = any(s.capacity is Capacity.SELF and s.signed_on is not None and s.signed_on >= earliest for s in signatures)
    by_others = any(signature.capacity is Capacity.GUARDIAN for signature in signatures)
    return earliest if by_others and not own else None
