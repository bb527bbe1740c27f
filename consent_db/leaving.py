"""People leave: from when, and what becomes of their consents and of copies that show them, as the policy says.

Nothing is removed by it. Once the time that the policy allows is over, no consent of theirs carries a new copy, and
what is out must come down unless the policy lets it stay.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from consent_db import people
from consent_db.audit import Change
from consent_db.tables import Person, Table, TemplateRow


class DepartureRow(Table):
    """Somebody's last day."""

    __tablename__ = "departure"
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), primary_key=True)
    left_on: Mapped[date]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]


@dataclass(frozen=True, slots=True)
class Leaver:
    """Somebody who leaves or has left."""

    person: str
    left_on: date
    """The last day."""
    templates: int
    """References by which they are still recognised."""


def leave(change: Change, person: str, last: date) -> None:
    """Note a person's last day, past or future; another one replaces it. Raises UnknownPerson."""
    owner = people.row_of(change.session, person)
    row = change.session.get(DepartureRow, owner.key)
    if row is None:
        row = DepartureRow(person_key=owner.key)
        change.session.add(row)
    row.left_on, row.recorded_at, row.recorded_by = last, change.now, change.actor
    change.note("person leaves", people.subject_of(owner), last=last)


def stay(change: Change, person: str) -> bool:
    """Take a last day back: a mistake, or somebody who came again. False if there was none. Raises UnknownPerson."""
    owner = people.row_of(change.session, person)
    row = change.session.get(DepartureRow, owner.key)
    if row is None:
        return False
    change.session.delete(row)
    change.note("person stays", people.subject_of(owner))
    return True


def leavers(session: Session, until: date) -> list[Leaver]:
    """Everybody whose last day is not after this day, who left last first."""
    query = (
        select(Person.id, DepartureRow.left_on, Person.key)
        .join(DepartureRow, DepartureRow.person_key == Person.key)
        .where(DepartureRow.left_on <= until)
    )
    rows = session.execute(query).all()
    known = Counter(session.scalars(select(TemplateRow.person_key)))
    found = [Leaver(number, left, known[key]) for number, left, key in rows]
    return sorted(found, key=lambda one: (-one.left_on.toordinal(), one.person))
