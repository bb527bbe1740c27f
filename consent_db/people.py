"""Persons: adding, correcting, finding. A person may be known by number alone."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from consent_db.audit import Change
from consent_db.errors import BadEntry, PersonExists, UnknownPerson
from consent_db.records import Guardian, NewPerson, Role
from consent_db.tables import GuardianRow, Person


def row_of(session: Session, person: str) -> Person:
    """The row of the person with this number. Raises UnknownPerson."""
    found = session.scalar(select(Person).where(Person.id == person))
    if found is None:
        raise UnknownPerson(person=person)
    return found


def subject_of(row: Person) -> str:
    """How the log names a person: by the row's key, which means nothing after an erasure."""
    return f"person:{row.key}"


def add(change: Change, person: NewPerson) -> Person:
    """Register a person. Raises PersonExists, BadEntry."""
    check(person)
    if change.session.scalar(select(Person.key).where(Person.id == person.id)) is not None:
        raise PersonExists(person=person.id)
    row = Person(recorded_at=change.now, recorded_by=change.actor, **_columns(person))
    row.guardians = _guardian_rows(person)
    change.session.add(row)
    change.session.flush()
    change.note("person added", subject_of(row))
    return row


def correct(change: Change, person: str, corrected: NewPerson) -> None:
    """Replace what is recorded about a person; the log says which fields changed, not from what to what.

    Raises UnknownPerson, PersonExists, BadEntry.
    """
    check(corrected)
    row = row_of(change.session, person)
    taken = change.session.scalar(select(Person.key).where(Person.id == corrected.id, Person.key != row.key))
    if taken is not None:
        raise PersonExists(person=corrected.id)
    before = record_of(row)
    for column, value in _columns(corrected).items():
        setattr(row, column, value)
    if before.guardians != corrected.guardians:
        row.guardians = _guardian_rows(corrected)
    fields = [f for f in NewPerson.__dataclass_fields__ if getattr(before, f) != getattr(corrected, f)]
    change.note("person corrected", subject_of(row), fields=fields)


def record_of(row: Person) -> NewPerson:
    """What is recorded about the person."""
    return NewPerson(
        row.id,
        row.name,
        Role(row.role),
        row.unit,
        row.contact,
        row.born_year,
        row.born_month,
        tuple(Guardian(g.name, g.relation, g.contact) for g in row.guardians),
    )


def matching(text: str) -> Any:
    """Keys of the persons whose number or name holds every word of the text, whatever the case."""
    wanted = select(Person.key)
    for word in text.casefold().split():
        wanted = wanted.where(func.instr(Person.sought, word) > 0)
    return wanted


def _columns(person: NewPerson) -> dict[str, object]:
    """The columns of the person's row."""
    return {
        "id": person.id,
        "name": person.name or None,
        "sought": f"{person.id} {person.name or ''}".casefold(),
        "role": person.role.value,
        "unit": person.unit,
        "contact": person.contact,
        "born_year": person.born_year,
        "born_month": person.born_month,
    }


def _guardian_rows(person: NewPerson) -> list[GuardianRow]:
    """The rows of those who must sign for the person."""
    return [GuardianRow(name=g.name, relation=g.relation, contact=g.contact) for g in person.guardians]


def check(person: NewPerson) -> None:
    """Refuse what cannot be a person. Raises BadEntry."""
    if not person.id.strip() or person.id != person.id.strip():
        raise BadEntry(field="id", cause="a number or short name is needed, without spaces around it")
    if person.born_month is not None and not (1 <= person.born_month <= 12 and person.born_year):
        raise BadEntry(field="born", cause="the month is 1 to 12, and needs a year")
    if person.born_year is not None and not 1900 <= person.born_year <= 2100:
        raise BadEntry(field="born", cause="the year has four digits")
    if any(not g.name.strip() for g in person.guardians):
        raise BadEntry(field="guardians", cause="each guardian needs a name")
