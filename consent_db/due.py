"""What somebody should see to: consents that end, children who come of age, reviews, forms to delete."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from consent_db import answers, guidelines, leaving
from consent_db.consent_rows import version_label
from consent_db.dates import plus_months
from consent_db.majority import of_age
from consent_db.policies import Policy
from consent_db.records import State
from consent_db.tables import Consent, ConsentChannel, Person, VersionRow


class Task(StrEnum):
    """What is due."""

    CONSENT_ENDS = "consent-ends"
    OWN_CONSENT = "own-consent"
    """A child comes of the age from which the person signs."""
    ACKNOWLEDGEMENT = "acknowledgement"
    REVIEW = "review"
    LEFT = "left"
    """Has left, and is still recognised by a computer."""
    DELETION = "deletion"
    """The consent ended so long ago that it should be deleted."""


_OF_LEAVERS = (Task.LEFT, Task.DELETION)
"""What is seen to when somebody has left; nobody asks them for anything any more."""


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to see to."""

    task: Task
    person: str
    day: date
    consent: str | None = None


def due(session: Session, policy: Policy, day: date, ahead: timedelta) -> list[Due]:
    """Everything due by `day` plus `ahead`, the most urgent first."""
    found = (
        expiring(session, day, day + ahead)
        + coming_of_age(session, policy, day, day + ahead)
        + [Due(Task.ACKNOWLEDGEMENT, person, day) for person in guidelines.not_acknowledged(session, policy)]
        + [Due(Task.REVIEW, person, since) for person, since in guidelines.review_due(session, policy, day + ahead)]
        + [Due(Task.LEFT, one.person, one.left_on) for one in leaving.leavers(session, day) if one.templates]
        + to_delete(session, policy, day)
    )
    gone = {one.person for one in leaving.leavers(session, day - timedelta(days=1))}
    still = [d for d in found if d.person not in gone or d.task in _OF_LEAVERS]
    return sorted(still, key=lambda d: (d.day, d.task, d.person))


def expiring(session: Session, first: date, last: date) -> list[Due]:
    """Consents whose last valid day is one of these days, both included."""
    return _ending(session, Task.CONSENT_ENDS, VersionRow.valid_until.between(first, last))


def to_delete(session: Session, policy: Policy, day: date) -> list[Due]:
    """Consents that ended longer ago than the policy keeps them; only proposed, never deleted by itself.

    One that was taken back for a channel is kept: see `rights.may_be_deleted`.
    """
    if not policy.keep_expired_months:
        return []
    ended = VersionRow.valid_until < plus_months(day, -policy.keep_expired_months)
    return _ending(session, Task.DELETION, ended & ~VersionRow.channels.any(ConsentChannel.withdrawn))


def _ending(session: Session, task: Task, condition: ColumnElement[bool]) -> list[Due]:
    """Newest versions of standing consents of which the condition holds."""
    query = (
        select(Person.id, VersionRow.valid_until, Consent.key, VersionRow.number)
        .join(Consent, Consent.key == VersionRow.consent_key)
        .join(Person, Person.key == Consent.person_key)
        .where(Consent.newest == VersionRow.number, VersionRow.state == State.CONSENTS.value)
        .where(condition)
    )
    found = [
        Due(task, person, until, version_label(key, n)) for person, until, key, n in session.execute(query) if until
    ]
    return sorted(found, key=lambda one: (one.day, one.person))


def coming_of_age(session: Session, policy: Policy, first: date, last: date) -> list[Due]:
    """People whose first day of signing for themselves may be one of these days."""
    years = (first.year - policy.child_age, last.year - policy.child_age)
    born = select(Person.key).where(Person.born_year >= years[0], Person.born_year <= years[1])
    found = []
    for subject in answers.subjects(session, frozenset(session.scalars(born))).values():
        earliest = of_age(subject, policy).earliest
        if first <= earliest <= last:
            found.append(Due(Task.OWN_CONSENT, subject.id, earliest))
    return found
