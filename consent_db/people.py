"""Persons: adding, correcting, finding. A person may be known by number alone."""

import heapq

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from consent_db.audit import Change
from consent_db.columns import cipher_of
from consent_db.errors import BadEntry, ChangedMeanwhile, PersonExists, UnknownPerson
from consent_db.records import Guardian, NewPerson, Role
from consent_db.tables import Event, GuardianRow, Person


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


def correct(change: Change, person: str, corrected: NewPerson, seen: NewPerson | None = None) -> None:
    """Replace what is recorded about a person; the log says which fields changed, not from what to what.

    `seen` is what the corrected record was made of. Raises UnknownPerson, PersonExists, BadEntry, and ChangedMeanwhile
    where something else is recorded by now.
    """
    check(corrected)
    row = row_of(change.session, person)
    if seen is not None and seen != record_of(row):
        by = _last_actor(change.session, subject_of(row))
        raise ChangedMeanwhile(what=person, by=by, **_both(record_of(row), corrected))
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


def matching(session: Session, text_: str, limit: int) -> frozenset[int]:
    """Keys of the first persons whose number or name holds every word of a text, whatever the case."""
    words, cipher = text_.casefold().split(), cipher_of(session.get_bind().dialect)
    if cipher is not None:
        return _decrypted_matching(session, words, cipher.tokens(text_.casefold()), limit)
    wanted = select(Person.key)
    for word in words:
        wanted = wanted.where(func.instr(Person.sought, word) > 0)
    return frozenset(session.scalars(wanted.order_by(Person.sought).limit(limit)))


def _decrypted_matching(session: Session, words: list[str], tokens: list[str], limit: int) -> frozenset[int]:
    """The same where the database knows tokens alone: it finds those who may match, and each is looked at here."""
    wanted = select(Person.key, Person.id, Person.name)
    if tokens:
        holds = text("string_to_array(person.sought, ' ') @> CAST(:tokens AS text[])")
        wanted = wanted.where(holds.bindparams(tokens=tokens))
    said = ((sought(number, name), key) for key, number, name in session.execute(wanted))
    found = sorted(one for one in said if all(word in one[0] for word in words))
    return frozenset(key for _, key in found[:limit])


def first_by_name(session: Session, limit: int) -> frozenset[int]:
    """Keys of the first persons by name, or by number where only that is kept, whatever the case.

    A file is sorted where it lies, in a tenth of the time; of other letters than A to Z it takes the small ones for
    later ones, so that the last of the first may be others. On a server names are encrypted: all are read, and
    compared here.
    """
    if cipher_of(session.get_bind().dialect) is None:
        called = func.coalesce(Person.name, Person.id).collate("NOCASE")
        return frozenset(session.scalars(select(Person.key).order_by(called, Person.key).limit(limit)))
    rows = session.execute(select(Person.key, Person.id, Person.name))
    first = heapq.nsmallest(limit, (((name or number).casefold(), key) for key, number, name in rows))
    return frozenset(key for _, key in first)


def sought(number: str, name: str | None) -> str:
    """What a person is searched by."""
    return f"{number} {name or ''}".casefold()


def _last_actor(session: Session, subject: str) -> str:
    """Who made the newest entry of the log about a subject."""
    newest = select(Event.actor).where(Event.subject == subject).order_by(Event.number.desc()).limit(1)
    return session.scalar(newest) or "–"


def _both(theirs: NewPerson, yours: NewPerson) -> dict[str, str]:
    """What differs between two records of a person, in words."""
    fields = [f for f in NewPerson.__dataclass_fields__ if getattr(theirs, f) != getattr(yours, f)]

    def said(one: NewPerson) -> str:
        values = {f: getattr(one, f) for f in fields}
        guardians = values.pop("guardians", ())
        return ", ".join([*(str(v) for v in values.values() if v), *(g.name for g in guardians)]) or "–"

    return {"theirs": said(theirs), "yours": said(yours)}


def _columns(person: NewPerson) -> dict[str, object]:
    """The columns of the person's row."""
    return {
        "id": person.id,
        "name": person.name or None,
        "sought": sought(person.id, person.name),
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
