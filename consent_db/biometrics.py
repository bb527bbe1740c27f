"""Being recognised by a computer: a separate choice of its own, with its own day and form (GDPR Art. 9).

Without the tick no template and no portrait is stored; taking it back removes both at once. A person without it can
still be pointed out by hand and shown on a consent.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from consent_db import evidence, people
from consent_db.audit import Change
from consent_db.errors import BadEntry, BiometricsNotTicked
from consent_db.pages import BiometricTick
from consent_db.records import Document, Template
from consent_db.tables import Biometric, Person, Portrait, TemplateRow


def tick(change: Change, person: str, agreed: bool, decided_on: date, form: Document | None = None) -> None:
    """Record the decision of a person; a "no" removes templates and portrait at once. Raises UnknownPerson."""
    row = people.row_of(change.session, person)
    kept = evidence.keep(change, form, row.key) if form is not None else None
    record_tick(change, row, agreed, decided_on, kept.key if kept is not None else None)


def record_tick(change: Change, row: Person, agreed: bool, decided_on: date, evidence_key: int | None) -> None:
    """Record the decision with a form that is on file already, or none."""
    change.session.add(
        Biometric(
            person_key=row.key,
            agreed=agreed,
            decided_on=decided_on,
            evidence_key=evidence_key,
            recorded_at=change.now,
            recorded_by=change.actor,
        )
    )
    change.session.flush()
    change.note("biometrics ticked" if agreed else "biometrics declined", people.subject_of(row))
    if not agreed:
        wipe(change, row)


def agrees(session: Session, person_key: int) -> bool:
    """True if the person's newest decision is a yes."""
    newest = select(Biometric.agreed).where(Biometric.person_key == person_key).order_by(Biometric.key.desc()).limit(1)
    return session.scalar(newest) is True


def who_agrees(session: Session) -> list[str]:
    """Numbers of everybody whose newest decision is a yes."""
    newest = select(func.max(Biometric.key)).group_by(Biometric.person_key)
    query = select(Person.id).join(Biometric, Biometric.person_key == Person.key)
    return list(session.scalars(query.where(Biometric.key.in_(newest), Biometric.agreed.is_(True))))


def ticks(session: Session, person_key: int) -> list[BiometricTick]:
    """Every decision of the person, newest first."""
    rows = session.scalars(select(Biometric).where(Biometric.person_key == person_key).order_by(Biometric.key.desc()))
    return [
        BiometricTick(
            r.agreed,
            r.decided_on,
            evidence.label(r.evidence_key) if r.evidence_key is not None else None,
            r.recorded_at,
            r.recorded_by,
        )
        for r in rows
    ]


def enrol(change: Change, person: str, vectors: Sequence[Template], portrait: bytes | None = None) -> None:
    """Replace the person's templates of the networks given, and the portrait if there is one.

    Raises UnknownPerson, BiometricsNotTicked, BadEntry for a vector that is not whole float32 numbers.
    """
    row = people.row_of(change.session, person)
    if not agrees(change.session, row.key):
        raise BiometricsNotTicked(person=person)
    for template in vectors:
        if template.person != person or not template.vector or len(template.vector) % 4:
            raise BadEntry(field="template", cause="it belongs to somebody else or is not whole")
    networks = sorted({t.network for t in vectors})
    change.session.execute(
        delete(TemplateRow).where(TemplateRow.person_key == row.key, TemplateRow.network.in_(networks))
    )
    for template in vectors:
        change.session.add(
            TemplateRow(person_key=row.key, network=template.network, vector=template.vector, made_at=change.now)
        )
    if portrait is not None:
        change.session.merge(Portrait(person_key=row.key, jpeg=portrait))
    change.note("references enrolled", people.subject_of(row), networks=networks, templates=len(vectors))


def templates(session: Session, network: str) -> list[Template]:
    """The templates this network made; those of other networks are never mixed in."""
    rows = session.execute(
        select(Person.id, TemplateRow.vector)
        .join(Person, Person.key == TemplateRow.person_key)
        .where(TemplateRow.network == network)
        .order_by(TemplateRow.key)
    )
    return [Template(person, network, vector) for person, vector in rows]


def to_enrol_again(session: Session, network: str) -> list[str]:
    """Numbers of people who have templates, but none that this network made."""
    this = select(TemplateRow.person_key).where(TemplateRow.network == network)
    query = select(Person.id).join(TemplateRow, TemplateRow.person_key == Person.key)
    return sorted(session.scalars(query.where(Person.key.not_in(this)).distinct()))


def networks_of(session: Session, person_key: int) -> tuple[tuple[str, int], ...]:
    """How many templates of the person each network has made."""
    rows = session.execute(
        select(TemplateRow.network, func.count())
        .where(TemplateRow.person_key == person_key)
        .group_by(TemplateRow.network)
    )
    return tuple(sorted((network, count) for network, count in rows))


def portrait(session: Session, person: str) -> bytes | None:
    """The small JPEG of the person, if there is one. Raises UnknownPerson."""
    jpeg = session.scalar(select(Portrait.jpeg).where(Portrait.person_key == people.row_of(session, person).key))
    return jpeg if isinstance(jpeg, bytes) else None  # an altered register that somebody accepted may hold anything


def wipe(change: Change, row: Person) -> int:
    """Remove the templates and the portrait of one person; returns how many templates there were."""
    gone = change.session.scalar(select(func.count()).where(TemplateRow.person_key == row.key)) or 0
    change.session.execute(delete(TemplateRow).where(TemplateRow.person_key == row.key))
    change.session.execute(delete(Portrait).where(Portrait.person_key == row.key))
    change.note("biometrics wiped", people.subject_of(row), templates=gone)
    return gone


def wipe_all(change: Change) -> int:
    """Remove every template and portrait; returns how many templates there were."""
    gone = change.session.scalar(select(func.count()).select_from(TemplateRow)) or 0
    change.session.execute(delete(TemplateRow))
    change.session.execute(delete(Portrait))
    change.note("biometrics wiped", "everybody", templates=gone)
    return gone
