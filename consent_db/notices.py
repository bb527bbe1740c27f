"""What people were asked for, and when: copies to be taken down, consents to be given, renewed or signed anew.

The program sends nothing. Somebody notes that a letter or mail went out; an answer closes the note by itself.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from consent_db import people
from consent_db.audit import Change
from consent_db.columns import Word
from consent_db.tables import Numbered, Person, Table


class Ask(StrEnum):
    """What somebody was asked for."""

    TAKE_DOWN = "take-down"
    """Whoever answers for a channel: take a copy down."""
    ANSWER = "answer"
    """Say yes or no: no form came back yet."""
    RENEW = "renew"
    """The consent ends or has ended."""
    SIGN_ANEW = "sign-anew"
    """Old enough now to sign alone."""
    ACKNOWLEDGE = "acknowledge"
    """Sign the guideline as it is now."""
    REVIEW = "review"
    """Go through the guideline with the leader."""


class NoticeRow(Numbered, Table):
    """Somebody was asked for something once."""

    __tablename__ = "notice"
    ask: Mapped[Word]
    person_key: Mapped[int | None] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)
    publication_key: Mapped[int | None] = mapped_column(ForeignKey("publication.key", ondelete="CASCADE"), index=True)
    sent_on: Mapped[date]
    answered_on: Mapped[date | None]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]


def note_person(change: Change, person: str, ask: Ask, on: date) -> None:
    """Note that a person, or whoever signs for them, was asked. Raises UnknownPerson."""
    owner = people.row_of(change.session, person)
    _add(change, ask, on, person_key=owner.key)
    change.note("asked", people.subject_of(owner), decides=False, ask=ask.value, on=on)


def note_publication(change: Change, key: int, label: str, on: date) -> None:
    """Note that whoever answers for a channel was asked to take the copy with this key and number down."""
    _add(change, Ask.TAKE_DOWN, on, publication_key=key)
    change.note("asked", label, decides=False, ask=Ask.TAKE_DOWN.value, on=on)


def _add(
    change: Change, ask: Ask, on: date, *, person_key: int | None = None, publication_key: int | None = None
) -> None:
    change.session.add(
        NoticeRow(
            ask=ask.value,
            person_key=person_key,
            publication_key=publication_key,
            sent_on=on,
            answered_on=None,
            recorded_at=change.now,
            recorded_by=change.actor,
        )
    )
    change.session.flush()


def answered(change: Change, person_key: int, asks: Iterable[Ask], on: date) -> None:
    """Close what a person was asked for and has answered by now."""
    wanted = [ask.value for ask in asks]
    waiting = select(NoticeRow).where(NoticeRow.person_key == person_key, NoticeRow.answered_on.is_(None))
    for row in change.session.scalars(waiting.where(NoticeRow.ask.in_(wanted))):
        row.answered_on = on


def publications_asked(session: Session) -> dict[int, date]:
    """When somebody was asked last to take a copy down, by the key of its row."""
    query = select(NoticeRow.publication_key, func.max(NoticeRow.sent_on)).group_by(NoticeRow.publication_key)
    return {key: day for key, day in session.execute(query) if key is not None}


def people_asked(session: Session) -> dict[tuple[str, Ask], tuple[date, int]]:
    """For each person and what is still waited for: when it was asked last, and how often."""
    query = (
        select(Person.id, NoticeRow.ask, func.max(NoticeRow.sent_on), func.count())
        .join(Person, Person.key == NoticeRow.person_key)
        .where(NoticeRow.answered_on.is_(None))
        .group_by(Person.id, NoticeRow.ask)
    )
    return {(person, Ask(ask)): (day, times) for person, ask, day, times in session.execute(query)}


def of_person(session: Session, person_key: int) -> list[tuple[Ask, date, date | None]]:
    """What a person was asked for: what, when, and when it was answered; oldest first."""
    rows = session.scalars(select(NoticeRow).where(NoticeRow.person_key == person_key).order_by(NoticeRow.key))
    return [(Ask(row.ask), row.sent_on, row.answered_on) for row in rows]
