"""Who of a unit may be shown where on a day: the list for the photographer, answered by the rule itself."""

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from consent_db import answers, channels, directory, groups
from consent_db.majority import of_age
from consent_db.policies import Policy
from consent_db.records import Media, State
from consent_db.tables import Person, Portrait


@dataclass(frozen=True, slots=True)
class DayLine:
    """One person on the list."""

    id: str
    name: str
    """Empty where only the number is kept."""
    unit: str
    channels: frozenset[str]
    """Where a picture may be shown on that day."""
    reserved: bool
    """Against any picture: do not photograph."""
    answered: bool
    """False: no form came back yet, or nothing was signed; an answer that is missing is no yes."""
    comes_of_age: bool
    """Reaches the policy's age in the year of that day, so that a form of their own is needed."""
    portrait: bytes | None = field(repr=False, default=None)
    """A small JPEG, of those who agreed to one."""
    objected: bool = False
    """Against pictures that rest on another basis than consent."""


def units(session: Session) -> list[str]:
    """The units that people belong to, sorted."""
    return sorted(unit for unit in session.scalars(select(Person.unit).distinct()) if unit)


def day_list(session: Session, policy: Policy, day: date, unit: str = "", group: str = "") -> list[DayLine]:
    """A line for each person of the unit and of the group on that day, or for everybody: by name, then by number.

    Who has left before that day is not listed. Raises UnknownGroup.
    """
    query = select(Person.key, Person.id, Person.name, Person.unit)
    rows = session.execute(query.where(Person.unit == unit) if unit else query).all()
    keys = frozenset(row[0] for row in rows)
    if group:
        keys &= groups.keys(session, group, day)
    if not keys:
        return []
    places, held = channels.channels(session), answers.claims(session, keys)
    subjects = answers.subjects(session, keys)
    portraits = dict(
        session.execute(answers.among(select(Portrait.person_key, Portrait.jpeg), Portrait.person_key, keys)).all()
    )
    lines = []
    for key, number, name, of in rows:
        if key not in keys:
            continue
        subject, said = subjects[key], held.get(key, ())
        if subject.left_on is not None and subject.left_on < day:
            continue
        shown = answers.shown_on(places, subject, said, policy, Media.STILL, day)
        state, age = directory.state_of(said), of_age(subject, policy)
        answered = state not in (None, State.UNSIGNED)
        # Within the year, whichever of the possible days it is; no day is known of a child whose birth is not kept.
        of_age_now = subject.born_year is not None and age.earliest.year == day.year
        reserved = state is State.RESERVED
        lines.append(
            DayLine(
                *(number, name or "", of, shown, reserved, answered, of_age_now, portraits.get(key)),
                objected=any(claim.state is State.OBJECTED for claim in said),
            )
        )
    return sorted(lines, key=lambda line: ((line.name or line.id).casefold(), line.id))
