"""Groups: units, classes, teams and events, as lists that people belong to for a time.

A group says who belongs together, never who may be shown: the rule does not read it. People may belong to several, and
to the same one more than once, as long as the times do not overlap.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from consent_db import people
from consent_db.answers import Keys, among
from consent_db.audit import Change
from consent_db.columns import Matched, Word
from consent_db.errors import BadEntry
from consent_db.leaving import DepartureRow
from consent_db.pages import Membership
from consent_db.tables import Numbered, Person, Table
from consent_db.year_errors import GroupExists, UnknownGroup


class GroupKind(StrEnum):
    """What a group is."""

    UNIT = "unit"
    CLASS = "class"
    TEAM = "team"
    EVENT = "event"
    """Who was there: whoever was put on the list stays on it."""


class GroupRow(Numbered, Table):
    """A group."""

    __tablename__ = "people_group"
    name: Mapped[str] = mapped_column(Matched("group"), unique=True)
    kind: Mapped[Word]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]


class MembershipRow(Numbered, Table):
    """Somebody belongs to a group for a time."""

    __tablename__ = "membership"
    group_key: Mapped[int] = mapped_column(ForeignKey("people_group.key", ondelete="CASCADE"), index=True)
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)
    since: Mapped[date | None]
    until: Mapped[date | None]
    """The last day."""
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]


@dataclass(frozen=True, slots=True)
class Group:
    """A group, and how many belong to it on the day it was asked for."""

    name: str
    kind: GroupKind
    members: int


def row_of(session: Session, name: str) -> GroupRow:
    """The row of the group with this name. Raises UnknownGroup."""
    found = session.scalar(select(GroupRow).where(GroupRow.name == name))
    if found is None:
        known = sorted(session.scalars(select(GroupRow.name)))
        raise UnknownGroup(name=name, known=", ".join(known) or "–")
    return found


def subject_of(row: GroupRow) -> str:
    """How the log names a group."""
    return f"group:{row.key}"


def add(change: Change, name: str, kind: GroupKind) -> None:
    """Make a group. Raises GroupExists, BadEntry."""
    _check_name(change.session, name)
    row = GroupRow(name=name, kind=kind.value, recorded_at=change.now, recorded_by=change.actor)
    change.session.add(row)
    change.session.flush()
    change.note("group made", subject_of(row), decides=False, kind=kind.value)


def rename(change: Change, name: str, new: str) -> None:
    """Call a group something else. Raises UnknownGroup, GroupExists, BadEntry."""
    row = row_of(change.session, name)
    if new.casefold() != name.casefold():
        _check_name(change.session, new)
    row.name = new
    change.note("group renamed", subject_of(row), decides=False)


def remove(change: Change, name: str) -> None:
    """Remove a group; the people stay, and the log keeps that it was. Raises UnknownGroup."""
    row = row_of(change.session, name)
    members = change.session.scalar(select(func.count()).where(MembershipRow.group_key == row.key))
    change.note("group removed", subject_of(row), decides=False, people=members)
    change.session.delete(row)


def _check_name(session: Session, name: str) -> None:
    """Refuse a name that is none or is taken, whatever the case. Raises GroupExists, BadEntry."""
    if not name or name != name.strip() or ";" in name:
        raise BadEntry(field="group", cause="a name is needed, without spaces around it and without ;")
    if any(known.casefold() == name.casefold() for known in session.scalars(select(GroupRow.name))):
        raise GroupExists(name=name)


def join(
    change: Change, name: str, persons: Sequence[str], since: date | None = None, until: date | None = None
) -> list[str]:
    """Let people belong to a group for a time; returns those who did not belong to it in all or a part of that time.

    Who already did stays as recorded. Raises UnknownGroup, UnknownPerson, BadEntry.
    """
    if since is not None and until is not None and until < since:
        raise BadEntry(field="until", cause="the last day lies before the first one")
    row, joined = row_of(change.session, name), []
    for person in dict.fromkeys(persons):
        owner = people.row_of(change.session, person)
        if not join_as(change, row, owner, since, until):
            continue
        joined.append(person)
    return joined


def join_as(change: Change, row: GroupRow, owner: Person, since: date | None, until: date | None) -> bool:
    """The same for rows; False for somebody who belongs to it already in that time."""
    theirs = select(MembershipRow).where(MembershipRow.group_key == row.key, MembershipRow.person_key == owner.key)
    first, last = since or date.min, until or date.max
    if any((m.since or date.min) <= last and first <= (m.until or date.max) for m in change.session.scalars(theirs)):
        return False
    change.session.add(
        MembershipRow(
            group_key=row.key,
            person_key=owner.key,
            since=since,
            until=until,
            recorded_at=change.now,
            recorded_by=change.actor,
        )
    )
    change.session.flush()
    said = {"group": subject_of(row), "since": since, "until": until}
    change.note("group joined", people.subject_of(owner), decides=False, **said)
    return True


def leave(change: Change, name: str, persons: Sequence[str], last: date) -> list[str]:
    """End people's time in a group with this last day; returns those who belonged to it longer.

    A time that would end before it began is removed. Raises UnknownGroup, UnknownPerson.
    """
    row, gone = row_of(change.session, name), []
    for person in dict.fromkeys(persons):
        owner = people.row_of(change.session, person)
        theirs = select(MembershipRow).where(MembershipRow.group_key == row.key, MembershipRow.person_key == owner.key)
        longer = [m for m in change.session.scalars(theirs) if m.until is None or m.until > last]
        for membership in longer:
            if membership.since is not None and membership.since > last:
                change.session.delete(membership)
            else:
                membership.until = last
        if longer:
            gone.append(person)
            change.note("group left", people.subject_of(owner), decides=False, group=subject_of(row), until=last)
    return gone


def put_back(change: Change, name: str, persons: Sequence[str], before: Sequence[Membership]) -> None:
    """Let people belong to a group exactly as they did before a change of mind; the log keeps both.

    `before` holds their times in this group, as `memberships` gave them. Raises UnknownGroup, UnknownPerson.
    """
    row = row_of(change.session, name)
    for person in dict.fromkeys(persons):
        owner = people.row_of(change.session, person)
        theirs = select(MembershipRow).where(MembershipRow.group_key == row.key, MembershipRow.person_key == owner.key)
        for membership in change.session.scalars(theirs).all():
            change.session.delete(membership)
        change.session.flush()
        times = [(one.since, one.until) for one in before if one.person == person]
        stamp = {"recorded_at": change.now, "recorded_by": change.actor}
        for since, until in times:
            change.session.add(
                MembershipRow(group_key=row.key, person_key=owner.key, since=since, until=until, **stamp)
            )
        change.session.flush()
        change.note("group times put back", people.subject_of(owner), decides=False, group=subject_of(row))


def ensure(change: Change, name: str, kind: GroupKind) -> GroupRow:
    """The group of this name, made if there is none. Raises BadEntry."""
    found = change.session.scalar(select(GroupRow).where(GroupRow.name == name))
    if found is None:
        add(change, name, kind)
    return row_of(change.session, name)


def groups(session: Session, day: date) -> list[Group]:
    """Every group with the number of its people on that day, by name."""
    query = _on_day(select(MembershipRow.group_key, func.count()), day).group_by(MembershipRow.group_key)
    counted: dict[int, int] = dict(session.execute(query).all())
    rows = session.scalars(select(GroupRow)).all()
    return [
        Group(row.name, GroupKind(row.kind), counted.get(row.key, 0))
        for row in sorted(rows, key=lambda row: row.name.casefold())
    ]


def keys(session: Session, name: str, day: date) -> Keys:
    """The keys of those who belong to the group on that day. Raises UnknownGroup."""
    row = row_of(session, name)
    return frozenset(session.scalars(_on_day(select(MembershipRow.person_key), day, row.key)))


def members(session: Session, name: str, day: date) -> list[str]:
    """The numbers of those who belong to the group on that day, sorted. Raises UnknownGroup."""
    row = row_of(session, name)
    query = _on_day(select(Person.id), day, row.key).join(Person, Person.key == MembershipRow.person_key)
    return sorted(set(session.scalars(query)))


def memberships(session: Session, name: str) -> list[Membership]:
    """Everybody's times in a group, past ones included, by number. Raises UnknownGroup."""
    row = row_of(session, name)
    return _records(session, MembershipRow.group_key == row.key)


def of_person(session: Session, person_key: int) -> list[Membership]:
    """A person's times in groups, past ones included, by number and name."""
    return _records(session, MembershipRow.person_key == person_key)


def of_people(session: Session, persons: Keys, day: date) -> dict[int, frozenset[str]]:
    """The names of the groups that each of these people belongs to on that day, by key."""
    query = select(MembershipRow.person_key, GroupRow.name)
    found: dict[int, set[str]] = defaultdict(set)
    for key, name in session.execute(among(_on_day(query, day), MembershipRow.person_key, persons)):
        found[key].add(name)
    return {key: frozenset(names) for key, names in found.items()}


def _records(session: Session, wanted: Any) -> list[Membership]:
    """The memberships that are wanted, by the number of the person, then in time."""
    query = (
        select(GroupRow.name, Person.id, MembershipRow.since, MembershipRow.until)
        .join(GroupRow, GroupRow.key == MembershipRow.group_key)
        .join(Person, Person.key == MembershipRow.person_key)
        .where(wanted)
    )
    found = [Membership(*row) for row in session.execute(query)]
    return sorted(found, key=lambda m: (m.person, m.group, m.since or date.min))


def _on_day(query: Any, day: date, group: int | None = None) -> Any:
    """A query over memberships narrowed to those that hold on the day; of one group if its key is given.

    Who has left is in no group any more, except on the list of an event.
    """
    event = GroupRow.kind == GroupKind.EVENT.value
    wanted = (
        query.select_from(MembershipRow)
        .join(GroupRow, GroupRow.key == MembershipRow.group_key)
        .outerjoin(DepartureRow, DepartureRow.person_key == MembershipRow.person_key)
        .where(or_(MembershipRow.since.is_(None), MembershipRow.since <= day))
        .where(or_(event, MembershipRow.until.is_(None), MembershipRow.until >= day))
        .where(or_(event, DepartureRow.left_on.is_(None), DepartureRow.left_on >= day))
    )
    return wanted if group is None else wanted.where(MembershipRow.group_key == group)


def groups_of(text: str) -> tuple[str, ...]:
    """The names in a cell of a table, joined by `;`."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(";") if part.strip()))
