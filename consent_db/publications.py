"""The log of what went out, and the list of what must come down again."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from consent_db import answers, consents, notices, people
from consent_db.audit import Change
from consent_db.errors import UnknownConsent, UnknownPublication
from consent_db.pages import Publication, TakeDown
from consent_db.permission import Use
from consent_db.policies import Policy
from consent_db.records import Answer, Media, NewPublication, Refusal, Shown
from consent_db.tables import Person, PublicationRow, ShownRow

_PLAIN = (
    "photo_sha256",
    "output_sha256",
    "channel",
    "day",
    "hidden",
    "event",
    "purpose",
    "source",
    "output",
    "prepared_by",
    "released_by",
    "case_number",
    "credit",
    "take_down_on",
)
"""Fields that a row and the record hold alike."""


def label(key: int) -> str:
    """The number a publication is called by."""
    return f"U{key}"


def record(change: Change, policy: Policy, copy: NewPublication) -> str:
    """Put a copy on record; returns its number. The same copy for the same channel, day and purpose is there once.

    Raises UnknownPerson, UnknownConsent.
    """
    known = _recorded_already(change.session, copy)
    if known is not None:
        return label(known.key)
    row = PublicationRow(recorded_at=change.now, policy=policy.name, address="", taken_down_by="", media=copy.media)
    for name in _PLAIN:
        setattr(row, name, getattr(copy, name))
    row.prepared_by = copy.prepared_by or change.actor
    if row.take_down_on is None and policy.take_down_days:
        row.take_down_on = copy.day + timedelta(days=policy.take_down_days)
    row.shown = [_shown_row(change.session, shown) for shown in copy.shown]
    change.session.add(row)
    change.session.flush()
    relied = [(f"person:{s.person_key}", s.consent) for s in row.shown]
    facts = {
        name: getattr(row, name) for name in ("photo_sha256", "output_sha256", "channel", "day", "purpose", "hidden")
    }
    if copy.sound:
        facts["sound"] = copy.sound
    change.note("copy published", label(row.key), decides=False, shown=relied, **facts)
    return label(row.key)


def _recorded_already(session: Session, copy: NewPublication) -> PublicationRow | None:
    """The row of this very copy, if it is on record: a resumed batch may tell of it again."""
    found = session.scalars(
        select(PublicationRow)
        .where(PublicationRow.output_sha256 == copy.output_sha256)
        .where(PublicationRow.channel == copy.channel, PublicationRow.day == copy.day)
        .where(PublicationRow.output == copy.output, PublicationRow.photo_sha256 == copy.photo_sha256)
        .where(PublicationRow.purpose == copy.purpose)
    )
    return found.first()


def _shown_row(session: Session, shown: Shown) -> ShownRow:
    """The row of one person shown, with the digest of the form relied upon."""
    assert shown.person is not None
    relied = consents.version(session, shown.consent)
    if relied.person != shown.person:
        raise UnknownConsent(consent=shown.consent)
    proof = relied.evidence[0].sha256 if relied.evidence else ""
    return ShownRow(person_key=people.row_of(session, shown.person).key, consent=shown.consent, proof=proof)


def tell_address(change: Change, number: str, address: str) -> None:
    """Note where a copy was posted. Raises UnknownPublication."""
    _row(change.session, number).address = address
    change.note("publication address told", number, decides=False)


def taken_down(change: Change, number: str, on: date, by: str) -> None:
    """Note that a copy came down. Raises UnknownPublication."""
    row = _row(change.session, number)
    row.taken_down_on, row.taken_down_by = on, by or change.actor
    change.note("publication taken down", number, decides=False, on=on)


def note_asked(change: Change, number: str, on: date) -> None:
    """Note that whoever answers for the channel was asked to take a copy down. Raises UnknownPublication."""
    notices.note_publication(change, _row(change.session, number).key, number, on)


def taken_down_late(session: Session, policy: Policy, first: date, last: date) -> list[TakeDown]:
    """Copies that came down on one of these days and had to, as they were due on that day; `overdue`: too late."""
    down = _query().where(PublicationRow.taken_down_on.between(first, last))
    found = []
    for publication in _records(session, session.scalars(down)):
        day = publication.taken_down_on
        assert day is not None
        due = _take_down(session, policy, publication, _answers_for(session, policy, day, [publication]), day)
        if due is not None:
            found.append(due)
    return found


def all_of(session: Session) -> list[Publication]:
    """Every publication, newest first."""
    return _records(session, session.scalars(_query().order_by(PublicationRow.key.desc())))


def one(session: Session, number: str) -> Publication:
    """One publication. Raises UnknownPublication."""
    return _records(session, [_row(session, number)])[0]


def of_person(session: Session, person_key: int) -> list[Publication]:
    """Every publication that shows the person, newest first."""
    showing = select(ShownRow.publication_key).where(ShownRow.person_key == person_key)
    return _records(session, session.scalars(_query().where(PublicationRow.key.in_(showing)).order_by(_NEWEST)))


def take_downs(session: Session, policy: Policy, day: date, person_key: int | None = None) -> list[TakeDown]:
    """What must be down by this day and is not yet, the longest overdue first; of one person if a key is given.

    A copy must come down when its own time is over, or when a person it shows could not be shown today: consent
    withdrawn, ended, refused, reserved, the person erased, or left where the policy lets nothing stay.
    """
    up = _query().where(PublicationRow.taken_down_on.is_(None))
    if person_key is not None:
        up = up.where(PublicationRow.key.in_(select(ShownRow.publication_key).where(ShownRow.person_key == person_key)))
    records = _records(session, session.scalars(up))
    judged = _answers_for(session, policy, day, records)
    asked = {label(key): on for key, on in notices.publications_asked(session).items()}
    due = (_take_down(session, policy, p, judged, day) for p in records)
    found = [replace(t, asked_on=asked.get(t.publication.number)) for t in due if t is not None]
    return sorted(found, key=lambda t: (t.since, t.publication.number))


_Asked = tuple[str, Media, str]
"""Channel, media and purpose of a publication."""


def _asked(publication: Publication) -> _Asked:
    """What the publication needs a consent for."""
    return publication.copy.channel, publication.copy.media, publication.copy.purpose


def _answers_for(
    session: Session, policy: Policy, day: date, records: Iterable[Publication]
) -> dict[_Asked, dict[str, Answer]]:
    """Today's answer for everybody shown, by what the publications need."""
    wanted: dict[_Asked, set[str]] = defaultdict(set)
    for publication in records:
        wanted[_asked(publication)].update(s.person for s in publication.copy.shown if s.person is not None)
    return {
        asked: answers.answers_for(session, policy, Use(asked[0], asked[1], day, asked[2] or None), persons)
        for asked, persons in wanted.items()
    }


def _take_down(
    session: Session, policy: Policy, publication: Publication, judged: dict[_Asked, dict[str, Answer]], day: date
) -> TakeDown | None:
    """Why, and since when, this publication must come down; None if it may stay."""
    limit = publication.copy.take_down_on
    reasons: list[tuple[str | None, Refusal | None]] = []
    since: list[date] = []
    if limit is not None and limit <= day:
        reasons.append((None, None))
        since.append(limit)
    for shown in publication.copy.shown:
        answer = judged[_asked(publication)].get(shown.person) if shown.person is not None else None
        if answer is None:
            reasons.append((None, Refusal.NOT_REGISTERED))
            since.append(publication.copy.day)
        elif not answer.may_show and not _may_stay(answer, publication, policy):
            reasons.append((shown.person, answer.refusal))
            since.append(_since(session, answer, day))
    if not reasons:
        return None
    due_by = min(since) + timedelta(days=policy.take_down_within_days)
    return TakeDown(publication, min(since), tuple(reasons), due_by, day > due_by)


def _may_stay(answer: Answer, publication: Publication, policy: Policy) -> bool:
    """Whether a copy stays out although this person could not be shown today."""
    if answer.refusal is Refusal.LEFT:
        before = answer.valid_until is not None and publication.copy.day <= answer.valid_until
        return policy.copies_stay_after_leaving and before
    return answer.refusal is Refusal.NOT_YET_VALID


def _since(session: Session, answer: Answer, day: date) -> date:
    """The first day on which the person may not be shown, as near as the register knows."""
    if answer.consent is None:
        return day
    if answer.refusal in (Refusal.EXPIRED, Refusal.LEFT) and answer.valid_until is not None:
        return answer.valid_until + timedelta(days=1)
    relied = consents.version(session, answer.consent)
    return min(relied.terms.withdrawn_on or relied.recorded_at.date(), day)


_NEWEST = PublicationRow.key.desc()


def _query() -> Any:
    """A query for publications with the people they show."""
    return select(PublicationRow).options(selectinload(PublicationRow.shown))


def _row(session: Session, number: str) -> PublicationRow:
    """The row of a publication. Raises UnknownPublication."""
    digits = number[1:]
    if number[:1].upper() == "U" and digits.isascii() and digits.isdigit():
        found = session.get(PublicationRow, int(digits))
        if found is not None:
            return found
    raise UnknownPublication(publication=number)


def _records(session: Session, rows: Iterable[PublicationRow]) -> list[Publication]:
    """The rows as they leave the register."""
    listed = list(rows)
    keys = {s.person_key for row in listed for s in row.shown if s.person_key is not None}
    names: dict[int, str] = {}
    for key, number in session.execute(select(Person.key, Person.id).where(Person.key.in_(keys))):
        names[key] = number
    return [_record(row, names) for row in listed]


def _record(row: PublicationRow, names: dict[int, str]) -> Publication:
    """One row as it leaves the register; `names` gives the number of each person's key."""
    shown = tuple(Shown(names.get(s.person_key) if s.person_key is not None else None, s.consent) for s in row.shown)
    copy = NewPublication(shown=shown, media=Media(row.media), **{name: getattr(row, name) for name in _PLAIN})
    return Publication(
        number=label(row.key),
        recorded_at=row.recorded_at,
        copy=copy,
        policy=row.policy,
        address=row.address,
        taken_down_on=row.taken_down_on,
        taken_down_by=row.taken_down_by,
    )
