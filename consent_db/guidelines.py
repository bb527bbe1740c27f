"""Guidelines read and understood: acknowledgements of the staff, and the leader's yearly review with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from consent_db import evidence, notices, people
from consent_db.audit import Change
from consent_db.dates import plus_months
from consent_db.errors import BadEntry
from consent_db.notices import Ask
from consent_db.policies import Policy
from consent_db.records import Document, Role
from consent_db.tables import Acknowledgement, Person, Review, ReviewPerson


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """One person has read and understood one text version."""

    person: str
    guideline: str
    version: str
    place: str
    signed_on: date
    evidence: str | None
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class HeldReview:
    """A leader went through the guideline with these people."""

    leader: str
    guideline: str
    version: str
    held_on: date
    place: str
    people: tuple[str, ...]
    recorded_by: str


def acknowledge(
    change: Change, policy: Policy, person: str, signed_on: date, place: str, form: Document | None = None
) -> int:
    """Record that a person signed "read and understood" for the guideline as it is now; returns its number.

    Raises UnknownPerson, BadEntry, EvidenceNotAccepted.
    """
    row = people.row_of(change.session, person)
    if signed_on > change.now.date():
        raise BadEntry(field="signed_on", cause="the day of signing lies in the future")
    kept = evidence.keep(change, form, row.key) if form is not None else None
    made = Acknowledgement(
        person_key=row.key,
        guideline=policy.name,
        version=policy.guideline_version,
        place=place,
        signed_on=signed_on,
        evidence_key=kept.key if kept is not None else None,
        recorded_at=change.now,
        recorded_by=change.actor,
    )
    change.session.add(made)
    change.session.flush()
    notices.answered(change, row.key, [Ask.ACKNOWLEDGE], change.now.date())
    change.note("guideline acknowledged", people.subject_of(row), decides=False, version=policy.guideline_version)
    return made.key


def take_back(change: Change, numbers: Sequence[int]) -> None:
    """Remove acknowledgements that were recorded by mistake, those without a signed form; the log keeps that they were.

    Raises BadEntry for one that has a form: somebody signed that.
    """
    rows = change.session.scalars(select(Acknowledgement).where(Acknowledgement.key.in_(numbers))).all()
    if any(row.evidence_key is not None for row in rows):
        raise BadEntry(field="acknowledgement", cause="a signed form is kept with it")
    for row in rows:
        person = change.session.get_one(Person, row.person_key)
        change.note("guideline acknowledgement taken back", people.subject_of(person), decides=False)
        change.session.delete(row)


def hold_review(change: Change, policy: Policy, leader: str, held_on: date, place: str, persons: Sequence[str]) -> int:
    """Record that a leader went through the guideline with these people; returns its number.

    Raises UnknownPerson, BadEntry.
    """
    if not leader.strip() or not persons:
        raise BadEntry(field="review", cause="a review has a leader and somebody who took part")
    row = Review(
        leader=leader,
        guideline=policy.name,
        version=policy.guideline_version,
        held_on=held_on,
        place=place,
        recorded_at=change.now,
        recorded_by=change.actor,
    )
    change.session.add(row)
    change.session.flush()
    for key in sorted({people.row_of(change.session, person).key for person in persons}):
        change.session.add(ReviewPerson(review_key=row.key, person_key=key))
        notices.answered(change, key, [Ask.REVIEW], change.now.date())
    change.note("review held", f"review:{row.key}", decides=False, held_on=held_on, people=len(persons))
    return row.key


def take_back_review(change: Change, number: int) -> None:
    """Remove a review that was recorded by mistake; the log keeps that it was."""
    for present in change.session.scalars(select(ReviewPerson).where(ReviewPerson.review_key == number)):
        change.session.delete(present)
    change.session.flush()
    row = change.session.get(Review, number)
    if row is not None:
        change.session.delete(row)
        change.note("review taken back", f"review:{number}", decides=False)


def acknowledgements(session: Session, person: str | None = None) -> list[Acknowledged]:
    """Every acknowledgement, newest first; of one person if named."""
    query = select(Acknowledgement, Person.id).join(Person, Person.key == Acknowledgement.person_key)
    if person is not None:
        query = query.where(Person.id == person)
    return [
        Acknowledged(
            number,
            a.guideline,
            a.version,
            a.place,
            a.signed_on,
            evidence.label(a.evidence_key) if a.evidence_key is not None else None,
            a.recorded_at,
            a.recorded_by,
        )
        for a, number in session.execute(query.order_by(Acknowledgement.key.desc()))
    ]


def reviews(session: Session) -> list[HeldReview]:
    """Every review, newest first."""
    found = []
    for r in session.scalars(select(Review).order_by(Review.held_on.desc(), Review.key.desc())):
        present = select(Person.id).join(ReviewPerson, ReviewPerson.person_key == Person.key)
        persons = tuple(sorted(session.scalars(present.where(ReviewPerson.review_key == r.key))))
        found.append(HeldReview(r.leader, r.guideline, r.version, r.held_on, r.place, persons, r.recorded_by))
    return found


def not_acknowledged(session: Session, policy: Policy) -> list[str]:
    """Numbers of employees who have not signed the guideline as it is now."""
    signed = select(Acknowledgement.person_key).where(
        Acknowledgement.guideline == policy.name, Acknowledgement.version == policy.guideline_version
    )
    query = select(Person.id).where(Person.role == Role.EMPLOYEE.value, Person.key.not_in(signed))
    return sorted(session.scalars(query))


def review_due(session: Session, policy: Policy, day: date) -> list[tuple[str, date]]:
    """Employees whose review is due by this day, and since when: the day of registration, or the last review's end.

    Empty where the policy asks for no reviews.
    """
    if not policy.review_months:
        return []
    last = (
        select(ReviewPerson.person_key, func.max(Review.held_on).label("held_on"))
        .join(Review, Review.key == ReviewPerson.review_key)
        .where(Review.guideline == policy.name)
        .group_by(ReviewPerson.person_key)
        .subquery()
    )
    query = (
        select(Person.id, Person.recorded_at, last.c.held_on)
        .outerjoin(last, last.c.person_key == Person.key)
        .where(Person.role == Role.EMPLOYEE.value)
    )
    listed = [
        (number, plus_months(held, policy.review_months) if held is not None else recorded.date())
        for number, recorded, held in session.execute(query)
    ]
    return sorted((number, since) for number, since in listed if since <= day)
