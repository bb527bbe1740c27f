"""What hands decided about photos: who is who, what is hidden, drawn, covered, or no face. It belongs to the photo, by
its SHA-256, and holds in every later preparation, whoever opens the photo, from wherever.

What was decided is one text that the program writes and reads; the register looks into it as little as into a scan.
Persons must not stand in that text: it calls them by places (0, 1, …), and the places lead to the rows of the persons.
So an erasure takes a person out of every photo, and a face that nobody is said to be is hidden.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from consent_db import people, proving
from consent_db.audit import Change
from consent_db.columns import Matched, Photo
from consent_db.desk import Desk
from consent_db.drafts import DAYS_KEPT, DraftRow
from consent_db.tables import Person, PublicationRow, Table


class HandDecisionRow(Table):
    """What was decided by hand about one photo."""

    __tablename__ = "hand_decision"
    photo_sha256: Mapped[Photo] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(Matched("source"), index=True)
    """Where the photo lay when something was decided about it last."""
    body: Mapped[str]
    decided_by: Mapped[str]
    """The users who had a hand in it, as a JSON list."""
    saved_at: Mapped[datetime]


class HandDecisionPerson(Table):
    """Somebody who was pointed out in a photo; an erasure removes the row, and nobody is pointed out there."""

    __tablename__ = "hand_decision_person"
    photo_sha256: Mapped[Photo] = mapped_column(
        ForeignKey("hand_decision.photo_sha256", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True)
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)


@dataclass(frozen=True, slots=True)
class HandRecord:
    """What was decided by hand about one photo, as it was saved last."""

    photo_sha256: str
    source: str
    body: str
    people: Mapping[int, str]
    """The number of the person at each place; a place is missing when that person was erased."""
    decided_by: tuple[str, ...]
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class NewHandRecord:
    """What is decided about one photo now. `persons` holds the numbers of those at the places 0, 1, …; those not in the
    register get no place."""

    photo_sha256: str
    source: str
    body: str
    persons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PointedOut:
    """A photo in which somebody was pointed out by hand."""

    photo_sha256: str
    source: str
    """Where the photo lay."""
    saved_at: datetime


class HandDeciding(Desk):
    """The part of the register that keeps what hands decided about photos."""

    def keep_hand_decisions(self, photo_sha256: str, source: str, body: str, persons: Sequence[str]) -> None:
        """Keep this about a photo in place of what was kept before; see `NewHandRecord`."""
        self.keep_all_hand_decisions([NewHandRecord(photo_sha256, source, body, tuple(persons))])

    def keep_all_hand_decisions(self, records: Sequence[NewHandRecord]) -> None:
        """Keep these, all or none, in place of what was kept before; the present user had a hand in it."""
        if records:
            with self._changing() as change:
                persons = {person for record in records for person in record.persons}
                known = select(Person.id, Person.key).where(Person.id.in_(persons))
                keys = {row.id: row.key for row in change.session.execute(known)}
                for record in records:
                    keep(change, record, keys)

    def hand_decisions(self, photo_sha256: str) -> HandRecord | None:
        """What was decided about the photo; None where nobody ever decided anything. Raises RegisterContradicted."""
        with self._reading() as session:
            proving.prove_photo(session, photo_sha256)
            row = session.get(HandDecisionRow, photo_sha256)
            return None if row is None else _record(session, row)

    def hand_decisions_at(self, source: str) -> list[HandRecord]:
        """What was decided about photos that lay in this place."""
        with self._reading() as session:
            rows = session.scalars(select(HandDecisionRow).where(HandDecisionRow.source == source))
            return [_record(session, row) for row in rows]

    def pointed_out_in(self, person: str) -> list[PointedOut]:
        """The photos in which somebody said by hand that this is the person. Raises UnknownPerson."""
        with self._reading() as session:
            return of_person(session, people.row_of(session, person).key)

    def hand_revision(self) -> str:
        """A text that changes whenever anything is decided about any photo."""
        digest = hashlib.sha256()
        with self._reading() as session:
            wanted = select(HandDecisionRow.photo_sha256, HandDecisionRow.saved_at)
            for photo, saved_at in session.execute(wanted.order_by(HandDecisionRow.photo_sha256)):
                digest.update(f"{photo} {saved_at.isoformat()}\n".encode())
        return digest.hexdigest()

    def forget_old_names(self) -> int:
        """Forget who was pointed out in photos that nobody has touched for `DAYS_KEPT` days, no draft speaks of and no
        copy of which is out; they are hidden there from now on. Returns in how many photos.

        What hides is kept: it names nobody, and forgetting it would show somebody.
        """
        before = self._clock() - timedelta(days=DAYS_KEPT)
        with self._changing() as change:
            session = change.session
            named = select(HandDecisionPerson.photo_sha256)
            out = select(PublicationRow.photo_sha256).where(PublicationRow.taken_down_on.is_(None))
            old = session.scalars(
                select(HandDecisionRow.photo_sha256)
                .where(HandDecisionRow.saved_at < before, HandDecisionRow.photo_sha256.in_(named))
                .where(HandDecisionRow.photo_sha256.not_in(out))
            ).all()
            drafts = "".join(session.scalars(select(DraftRow.body))) if old else ""
            forgotten = [photo for photo in old if photo not in drafts]
            session.execute(delete(HandDecisionPerson).where(HandDecisionPerson.photo_sha256.in_(forgotten)))
        return len(forgotten)


def keep(change: Change, new: NewHandRecord, keys: Mapping[str, int]) -> None:
    """Keep one record; `keys` leads from the numbers of persons to their rows."""
    session = change.session
    row = session.get(HandDecisionRow, new.photo_sha256)
    before = json.loads(row.decided_by) if row is not None else []
    if row is None:
        row = HandDecisionRow(photo_sha256=new.photo_sha256)
        session.add(row)
    row.source, row.body, row.saved_at = new.source, new.body, change.now
    row.decided_by = json.dumps(sorted({*before, change.actor}), ensure_ascii=False)
    session.flush()
    session.execute(delete(HandDecisionPerson).where(HandDecisionPerson.photo_sha256 == new.photo_sha256))
    places = [(place, keys[person]) for place, person in enumerate(new.persons) if person in keys]
    session.add_all(
        HandDecisionPerson(photo_sha256=new.photo_sha256, place=place, person_key=key) for place, key in places
    )


def _record(session: Session, row: HandDecisionRow) -> HandRecord:
    named = (
        select(HandDecisionPerson.place, Person.id)
        .join(Person, Person.key == HandDecisionPerson.person_key)
        .where(HandDecisionPerson.photo_sha256 == row.photo_sha256)
    )
    there = MappingProxyType({row.place: row.id for row in session.execute(named)})
    return HandRecord(row.photo_sha256, row.source, row.body, there, tuple(json.loads(row.decided_by)), row.saved_at)


def of_person(session: Session, person_key: int) -> list[PointedOut]:
    """The photos in which a person was pointed out by hand, in the order in which that was said."""
    wanted = select(HandDecisionRow).join(HandDecisionPerson).where(HandDecisionPerson.person_key == person_key)
    return [
        PointedOut(row.photo_sha256, row.source, row.saved_at)
        for row in session.scalars(wanted.distinct().order_by(HandDecisionRow.saved_at, HandDecisionRow.photo_sha256))
    ]
