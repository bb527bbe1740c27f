"""Work in progress on the photos of an event, kept so that closing or a crash loses nothing.

What was said about the photos is one text that the window writes and reads; the register looks into it as little as
into a scan. Persons must not stand in that text: it calls them by places (0, 1, …), and the places lead to the rows of
the persons. So an erasure takes a person out of every draft, and a corrected number holds here as well.

A draft decides nothing, so neither the log nor the revision tells of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from consent_db.audit import Change
from consent_db.desk import Desk
from consent_db.tables import Numbered, Person, Table

DAYS_KEPT = 90
"""So many days a draft is kept that nobody touches. Photos of an event go out within weeks, so a quarter outlasts
holidays and sick leave; and personal data may be kept no longer than its purpose needs (GDPR article 5(1)(e))."""


class DraftRow(Numbered, Table):
    """One event that somebody is working on."""

    __tablename__ = "draft"
    begun_by: Mapped[str]
    saved_by: Mapped[str]
    saved_at: Mapped[datetime]
    body: Mapped[str]


class DraftPerson(Table):
    """Somebody whom a draft speaks of; an erasure removes the row, and the draft speaks of nobody there."""

    __tablename__ = "draft_person"
    draft_key: Mapped[int] = mapped_column(ForeignKey("draft.key", ondelete="CASCADE"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)


@dataclass(frozen=True, slots=True)
class Draft:
    """Work in progress as it was saved last."""

    number: int
    begun_by: str
    saved_by: str
    saved_at: datetime
    body: str
    people: Mapping[int, str]
    """The number of the person at each place; a place is missing when that person was erased."""


class Drafting(Desk):
    """The part of the register that keeps work in progress."""

    def save_draft(self, number: int | None, body: str, people: Sequence[str]) -> int:
        """Keep a draft in place of the one with this number, or as a new one; returns its number.

        `people` holds the numbers of the persons at the places 0, 1, …; those not in the register get no place.
        """
        with self._changing() as change:
            return save(change, number, body, people)

    def drafts(self) -> list[Draft]:
        """Every draft, the one saved last first."""
        with self._reading() as session:
            return all_of(session)

    def forget_draft(self, number: int) -> None:
        """Remove a draft; nothing happens when it is gone already."""
        with self._changing() as change:
            change.session.execute(delete(DraftRow).where(DraftRow.key == number))

    def forget_old_drafts(self) -> list[Draft]:
        """Remove what nobody has touched for `DAYS_KEPT` days; returns what was removed."""
        before = self._clock() - timedelta(days=DAYS_KEPT)
        old = [draft for draft in self.drafts() if draft.saved_at < before]
        for draft in old:
            self.forget_draft(draft.number)
        return old


def save(change: Change, number: int | None, body: str, people: Sequence[str]) -> int:
    """See `Drafting.save_draft`."""
    session = change.session
    row = session.get(DraftRow, number) if number is not None else None
    if row is None:
        row = DraftRow(begun_by=change.actor)
        session.add(row)
    row.saved_by, row.saved_at, row.body = change.actor, change.now, body
    session.flush()
    session.execute(delete(DraftPerson).where(DraftPerson.draft_key == row.key))
    keys = {person: key for key, person in session.execute(select(Person.key, Person.id).where(Person.id.in_(people)))}
    places = [(place, keys[person]) for place, person in enumerate(people) if person in keys]
    session.add_all(DraftPerson(draft_key=row.key, place=place, person_key=key) for place, key in places)
    return row.key


def all_of(session: Session) -> list[Draft]:
    """Every draft, the one saved last first."""
    named = select(DraftPerson.draft_key, DraftPerson.place, Person.id).join(
        Person, Person.key == DraftPerson.person_key
    )
    people: dict[int, dict[int, str]] = {}
    for draft, place, person in session.execute(named):
        people.setdefault(draft, {})[place] = person
    rows = session.scalars(select(DraftRow).order_by(DraftRow.saved_at.desc(), DraftRow.key.desc()))
    return [
        Draft(r.key, r.begun_by, r.saved_by, r.saved_at, r.body, MappingProxyType(people.get(r.key, {}))) for r in rows
    ]


def of_person(session: Session, person_key: int) -> list[datetime]:
    """When the drafts were saved that speak of a person."""
    wanted = select(DraftRow.saved_at).join(DraftPerson).where(DraftPerson.person_key == person_key)
    return list(session.scalars(wanted.distinct().order_by(DraftRow.saved_at)))
