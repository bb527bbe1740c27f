"""The rights of the people in the register: see everything held on them, and be erased."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from consent_db import (
    biometrics,
    consent_rows,
    directory,
    drafts,
    evidence,
    guidelines,
    hand_decisions,
    notices,
    people,
)
from consent_db.audit import Change
from consent_db.errors import BadEntry, UnknownConsent
from consent_db.leaving import DepartureRow
from consent_db.policies import Policy
from consent_db.records import ConsentTerms, State
from consent_db.tables import Consent, ConsentEvidence, Evidence, Person, PrintedForm, ShownRow, TemplateRow


@dataclass(frozen=True, slots=True)
class Erasure:
    """What an erasure removed and what it kept."""

    removed: tuple[tuple[str, int], ...]
    """(what, how many)."""
    publications: tuple[str, ...]
    """Numbers of publications that showed the person: day, channel, hashes and the digest of the form relied upon stay,
    without name or number, to prove that they were lawful (GDPR Art. 17(3)(e)). They are now listed as take-downs."""


def everything(session: Session, policy: Policy, day: date, person: str, register: Path) -> Iterator[tuple[str, bytes]]:
    """All that is held on a person, as files (name, content): the record, every form, portrait and templates.

    Raises UnknownPerson, RegisterDamaged.
    """
    row = people.row_of(session, person)
    page = directory.page(session, policy, day, person)
    held: dict[str, Any] = asdict(page)
    held["acknowledgements"] = [asdict(a) for a in guidelines.acknowledgements(session, person)]
    held["printed_forms"] = [
        {"code": p.code, "kind": p.kind, "language": p.language, "printed_at": p.printed_at}
        for p in session.scalars(select(PrintedForm).where(PrintedForm.person_key == row.key))
    ]
    left = session.get(DepartureRow, row.key)
    held["last_day"] = left.left_on if left is not None else None
    held["asked_for"] = notices.of_person(session, row.key)
    held["templates"] = [
        {"network": t.network, "vector": t.vector.hex()}
        for t in session.scalars(select(TemplateRow).where(TemplateRow.person_key == row.key))
    ]
    held["pointed_out_in_drafts_saved_at"] = drafts.of_person(session, row.key)
    held["pointed_out_by_hand_in_photos"] = [asdict(one) for one in hand_decisions.of_person(session, row.key)]
    yield "record.json", json.dumps(_plain(held), ensure_ascii=False, indent=1, default=str).encode()
    yield "record.txt", "\n".join(_lines(_plain(held), "")).encode()
    for e in session.scalars(select(Evidence).where(Evidence.person_key == row.key).order_by(Evidence.key)):
        number = evidence.label(e.key)
        yield f"{number}{_SUFFIXES[e.media_type]}", evidence.content(session, number, register)
    portrait = biometrics.portrait(session, person)
    if portrait is not None:
        yield "portrait.jpg", portrait


_SUFFIXES = {
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "image/heic": ".heic",
}


def _plain(value: Any) -> Any:
    """The value with sets as sorted lists."""
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(str(v) for v in value)
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return value


def _lines(value: Any, indent: str) -> Iterator[str]:
    """The value as indented lines that a person can read."""
    for name, part in value.items() if isinstance(value, dict) else ((f"{i}.", p) for i, p in enumerate(value, 1)):
        if isinstance(part, dict | list) and part:
            yield f"{indent}{name}"
            yield from _lines(part, indent + "    ")
        elif part not in (None, "", []):
            yield f"{indent}{name}: {part}"


def erase(change: Change, person: str) -> Erasure:
    """Remove a person with everything held on them; see `Erasure` for what stays. Raises UnknownPerson."""
    row = people.row_of(change.session, person)
    session = change.session
    counts = tuple(
        (what, session.scalar(select(func.count()).select_from(table).where(table.person_key == row.key)) or 0)
        for what, table in (("consents", Consent), ("forms", Evidence), ("templates", TemplateRow))
    )
    shown = session.scalars(select(ShownRow.publication_key).where(ShownRow.person_key == row.key))
    publications = tuple(f"U{key}" for key in sorted(set(shown)))
    subject = people.subject_of(row)
    session.execute(delete(Person).where(Person.key == row.key))
    session.expire_all()
    change.note("person erased", subject, removed=dict(counts), publications=len(publications))
    return Erasure(counts, publications)


def may_be_deleted(terms: ConsentTerms, day: date) -> bool:
    """Whether a consent with these terms has ended and says no to nothing, so that it can be deleted on that day."""
    return not _says_no(terms) and terms.valid_until is not None and terms.valid_until < day


def _says_no(terms: ConsentTerms) -> bool:
    """Whether it says no to older consents as well, which would count again without it."""
    return terms.state is not State.CONSENTS or bool(terms.withdrawn_channels)


def delete_consent(change: Change, consent: str, day: date) -> None:
    """Remove one consent that has ended, with forms that prove nothing else. Raises UnknownConsent, BadEntry.

    See `may_be_deleted`.
    """
    digits = consent[1:].partition(".")[0]
    thread = change.session.get(Consent, int(digits)) if digits.isascii() and digits.isdigit() else None
    if thread is None or consent[:1].upper() != "C":
        raise UnknownConsent(consent=consent)
    terms = consent_rows.terms_of(thread.versions[-1])
    if _says_no(terms):
        raise BadEntry(field="consent", cause="what says no is kept as long as the person is in the register")
    if not may_be_deleted(terms, day):
        raise BadEntry(field="consent", cause="only a consent that has ended can be deleted; withdraw it instead")
    forms = {e.evidence_key for v in thread.versions for e in v.evidence}
    owner = f"person:{thread.person_key}"
    change.session.execute(delete(Consent).where(Consent.key == thread.key))
    still = set(change.session.scalars(select(ConsentEvidence.evidence_key)))
    change.session.execute(delete(Evidence).where(Evidence.key.in_(forms - still)))
    change.session.expire_all()
    change.note("consent deleted", consent_rows.consent_label(int(digits)), of=owner)
