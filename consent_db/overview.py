"""The leader's figures: who may be shown where, by group; what expires; copies that came down in time or late.

Numbers alone: nobody is named, so that the page can lie in the archive.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from consent_db import answers, channels, directory, due, groups, guidelines, leaving, publications
from consent_db.dates import plus_months
from consent_db.policies import Policy
from consent_db.records import Media, Role, State
from consent_db.tables import Person, PublicationRow


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """How the people of one group stand on the day."""

    name: str
    """Empty: everybody in the register who has not left."""
    people: int
    shown: tuple[tuple[str, int], ...]
    """(channel, how many may be shown there)."""
    unanswered: int
    refused: int
    """Said no, took everything back, or is against any picture."""
    objected: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the leader's page."""

    day: date
    since: date
    """From when copies that came down and reviews are counted."""
    groups: tuple[GroupFigures, ...]
    """Everybody first, then each group by name."""
    expiring: tuple[tuple[date, int], ...]
    """(first day of a month, consents whose last day lies in it), this month and the eleven after it."""
    out: int
    """Copies that are out."""
    must_down: int
    """Of those, how many must come down."""
    overdue: int
    """And how many of these should be down by now."""
    in_time: int
    """Copies that had to come down since then, and did in time."""
    late: int
    without_need: int
    """Came down since then although they might have stayed."""
    employees: int
    signed: int
    """Employees who have signed the guideline as it is now."""
    reviews: int
    """Reviews held since then."""
    review_due: int
    """Employees whose review is due."""


def overview(session: Session, policy: Policy, day: date, months: int = 12) -> Overview:
    """The figures of a day, looking back so many months."""
    since = plus_months(day, -months)
    due_now = publications.take_downs(session, policy, day)
    had_to = publications.taken_down_late(session, policy, since, day)
    late = sum(one.overdue for one in had_to)
    down = select(func.count()).where(PublicationRow.taken_down_on.between(since, day))
    gone = {one.person for one in leaving.leavers(session, day)}
    employees = set(session.scalars(select(Person.id).where(Person.role == Role.EMPLOYEE.value))) - gone
    unsigned = employees & set(guidelines.not_acknowledged(session, policy))
    reviewed = employees & {person for person, _ in guidelines.review_due(session, policy, day)}
    return Overview(
        day=day,
        since=since,
        groups=tuple(_by_group(session, policy, day)),
        expiring=tuple(_by_month(session, day)),
        out=session.scalar(select(func.count()).where(PublicationRow.taken_down_on.is_(None))) or 0,
        must_down=len(due_now),
        overdue=sum(one.overdue for one in due_now),
        in_time=len(had_to) - late,
        late=late,
        without_need=(session.scalar(down) or 0) - len(had_to),
        employees=len(employees),
        signed=len(employees) - len(unsigned),
        reviews=sum(since <= held.held_on <= day for held in guidelines.reviews(session)),
        review_due=len(reviewed),
    )


@dataclass(frozen=True, slots=True)
class _Stands:
    """How one person stands."""

    shown: frozenset[str]
    unanswered: bool
    refused: bool
    objected: bool


def _by_group(session: Session, policy: Policy, day: date) -> Iterable[GroupFigures]:
    """Everybody who has not left, then those of each group."""
    everybody = frozenset(session.scalars(select(Person.key)))
    subjects, held = answers.subjects(session, everybody), answers.claims(session, everybody)
    places = channels.channels(session)
    standing: dict[int, _Stands] = {}
    for key, subject in subjects.items():
        if subject.left_on is not None and subject.left_on < day:
            continue
        said = held.get(key, ())
        state = directory.state_of(said)
        standing[key] = _Stands(
            answers.shown_on(places, subject, said, policy, Media.STILL, day),
            state in (None, State.UNSIGNED, State.LIFTED),
            state in (State.REFUSED, State.RESERVED, State.WITHDRAWN),
            any(claim.state is State.OBJECTED for claim in said),
        )
    names = [place.name for place in places]
    yield _figures("", standing.values(), names)
    of_groups: dict[str, list[_Stands]] = defaultdict(list)
    for key, belongs in groups.of_people(session, everybody, day).items():
        if key in standing:
            for name in belongs:
                of_groups[name].append(standing[key])
    for group in groups.groups(session, day):
        yield _figures(group.name, of_groups[group.name], names)


def _figures(name: str, people: Iterable[_Stands], channels_: Iterable[str]) -> GroupFigures:
    """The sums over these people."""
    listed = list(people)
    counted = Counter(channel for one in listed for channel in one.shown)
    return GroupFigures(
        name,
        len(listed),
        tuple((channel, counted[channel]) for channel in channels_),
        sum(one.unanswered for one in listed),
        sum(one.refused for one in listed),
        sum(one.objected for one in listed),
    )


def _by_month(session: Session, day: date) -> Iterable[tuple[date, int]]:
    """How many consents end in each month, from this one on; those that ended already are not counted."""
    first = day.replace(day=1)
    months = [plus_months(first, n) for n in range(12)]
    ending = due.expiring(session, day, date.fromordinal(plus_months(first, 12).toordinal() - 1))
    counted = Counter(one.day.replace(day=1) for one in ending)
    return [(month, counted[month]) for month in months]
