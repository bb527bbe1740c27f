"""Lists of people: everybody, those who match a search, those whose consents end; and one person's page."""

import json
from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from consent_db import answers, audit, biometrics, consents, groups, people, publications
from consent_db.majority import of_age
from consent_db.pages import PeopleSince, PersonPage, PersonSummary
from consent_db.permission import Claim, Subject, counts_as_proof
from consent_db.policies import Policy
from consent_db.records import State
from consent_db.tables import Event, Person, TemplateRow


def summaries(session: Session, policy: Policy, day: date, keys: frozenset[int] | None = None) -> list[PersonSummary]:
    """One line for each of these persons, or for everybody, in the order of their numbers."""
    wanted = frozenset(session.scalars(select(Person.key))) if keys is None else keys
    if not wanted:
        return []
    held = answers.claims(session, wanted, whole=False)
    counts, belongs = _template_counts(session, wanted), groups.of_people(session, wanted, day)
    rows = session.execute(answers.among(select(Person.key, Person.name), Person.key, wanted))
    names: dict[int, str | None] = {key: name for key, name in rows if key in wanted}
    lines = [
        _summary(subject, names[key], held.get(key, ()), counts.get(key, 0), belongs.get(key, frozenset()), policy, day)
        for key, subject in answers.subjects(session, wanted).items()
    ]
    return sorted(lines, key=lambda line: line.id)


_ABOUT_NOBODY = frozenset(
    {
        "copy published",
        "publication address told",
        "publication taken down",
        "form printed",
        "form texts set",
        "organisation set",
        "columns of tables told",
        "form kept",
        "group made",
        "asked",
        "guideline acknowledged",
        "guideline acknowledgement taken back",
        "review held",
        "review taken back",
    }
)
"""Entries of the log that change no line of the list; a kept form belongs to a consent, which has an entry too."""


_NUMBER_GONE = frozenset({"person erased", "person corrected"})
"""Entries after which there may be nobody of a number that was listed before."""


def since(session: Session, policy: Policy, day: date, entry: int) -> PeopleSince:
    """What became of the list after this entry of the log."""
    last = audit.last_entry(session)
    later = select(Event.action, Event.subject, Event.details).where(Event.number > entry)
    found: set[int] = set()
    numbers_changed = False
    for action, subject, details in session.execute(later):
        if action in _ABOUT_NOBODY:
            continue
        kind, _, key = (subject if subject.startswith("person:") else json.loads(details).get("of", "")).partition(":")
        if kind != "person" or not key.isdigit():
            return PeopleSince(last, None)
        numbers_changed = numbers_changed or action in _NUMBER_GONE
        found.add(int(key))
    return PeopleSince(last, tuple(summaries(session, policy, day, frozenset(found))), numbers_changed)


def first_by_name(session: Session, policy: Policy, day: date, limit: int) -> list[PersonSummary]:
    """The first `limit` persons by name, or by number where only that is kept, whatever the case."""
    return sorted(summaries(session, policy, day, people.first_by_name(session, limit)), key=lambda line: line.in_order)


def portion(session: Session, policy: Policy, day: date, after: int, limit: int) -> tuple[int, list[PersonSummary]]:
    """The lines of the `limit` persons whose keys follow this one, and the last key; none after the last person."""
    keys = session.scalars(select(Person.key).where(Person.key > after).order_by(Person.key).limit(limit)).all()
    return max(keys, default=after), summaries(session, policy, day, frozenset(keys))


def _template_counts(session: Session, keys: frozenset[int]) -> dict[int, int]:
    """How many templates there are of each of these persons, by key."""
    query = select(TemplateRow.person_key, func.count()).group_by(TemplateRow.person_key)
    counted = session.execute(answers.among(query, TemplateRow.person_key, keys))
    return {row[0]: row[1] for row in counted}


def _summary(
    subject: Subject,
    name: str | None,
    held: Sequence[Claim],
    templates: int,
    belongs: frozenset[str],
    policy: Policy,
    day: date,
) -> PersonSummary:
    """One line of the list."""
    standing = [c for c in held if c.state is State.CONSENTS]
    ends = [c.valid_until for c in standing]
    return PersonSummary(
        id=subject.id,
        name=name,
        role=subject.role,
        state=state_of(held),
        channels=frozenset(name for c in standing for name in c.channels),
        valid_until=None if None in ends else max((d for d in ends if d is not None), default=None),
        with_form=bool(standing) and all(counts_as_proof(c.form_on_file, c.attested, policy) for c in standing),
        templates=templates,
        minor=of_age(subject, policy).maybe_minor(day),
        groups=belongs,
        left_on=subject.left_on,
        objected=any(c.state is State.OBJECTED for c in held),
        told=any(c.state is State.TOLD for c in held),
    )


def state_of(held: Sequence[Claim]) -> State | None:
    """How a person stands by these consents: reserved, or as the newest of them says; None where there is none.

    Having objected, or been told, says nothing about a consent.
    """
    about = [c for c in held if c.state not in (State.OBJECTED, State.TOLD)]
    newest = max(about, key=lambda c: c.order, default=None)
    reserved = any(c.state is State.RESERVED for c in held)
    return State.RESERVED if reserved else newest.state if newest is not None else None


def find(session: Session, policy: Policy, day: date, text: str, limit: int) -> list[PersonSummary]:
    """The first `limit` persons, in the order of their numbers, whose number or name holds every word of the text."""
    return summaries(session, policy, day, people.matching(session, text, limit))


def page(session: Session, policy: Policy, day: date, person: str) -> PersonPage:
    """Everything a manager looks up about one person. Raises UnknownPerson."""
    row = people.row_of(session, person)
    versions = tuple(consents.versions_of(session, person))
    ticks = tuple(biometrics.ticks(session, row.key))
    files = {e.number for v in versions for e in v.evidence} | {t.evidence for t in ticks if t.evidence}
    subjects = {people.subject_of(row)} | {v.label for v in versions} | files
    return PersonPage(
        summary=summaries(session, policy, day, frozenset({row.key}))[0],
        person=people.record_of(row),
        consents=versions,
        proved=frozenset(
            v.label for v in versions if counts_as_proof(bool(v.evidence), bool(v.terms.attested_by), policy)
        ),
        biometrics=ticks,
        memberships=tuple(groups.of_person(session, row.key)),
        networks=biometrics.networks_of(session, row.key),
        publications=tuple(publications.of_person(session, row.key)),
        log=tuple(audit.entries(session, frozenset(subjects))),
    )
