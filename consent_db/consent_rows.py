"""Consents between their rows and the values that leave the register."""

import hashlib
import json

from sqlalchemy import select

from consent_db import evidence
from consent_db.audit import Change
from consent_db.records import (
    Capacity,
    ConsentTerms,
    ConsentVersion,
    Given,
    LegalBasis,
    Media,
    Signature,
    State,
)
from consent_db.tables import ConsentChannel, ConsentTerm, FormText, SignatureRow, VersionRow

_PLAIN = (
    "signed_on",
    "valid_from",
    "valid_until",
    "place",
    "controller",
    "name_shown",
    "form_version",
    "case_number",
    "attested_by",
    "withdrawn_on",
    "withdrawn_how",
    "withdrawn_by",
)
"""Fields that a row and the terms hold alike."""


def consent_label(key: int) -> str:
    """The number a consent is called by."""
    return f"C{key}"


def version_label(key: int, number: int) -> str:
    """The number a version of a consent is called by."""
    return f"C{key}.{number}"


def terms_of(row: VersionRow) -> ConsentTerms:
    """What the version says."""
    return ConsentTerms(
        state=State(row.state),
        channels=frozenset(c.channel for c in row.channels),
        withdrawn_channels=frozenset(c.channel for c in row.channels if c.withdrawn),
        media=frozenset(Media(t.value) for t in row.terms if t.kind == "media"),
        purposes=frozenset(t.value for t in row.terms if t.kind == "purpose"),
        signatures=tuple(Signature(s.name, Capacity(s.capacity), s.signed_on) for s in row.signatures),
        legal_basis=LegalBasis(row.legal_basis),
        given=Given(row.given),
        form_text=row.form_text.text if row.form_text is not None else "",
        **{name: getattr(row, name) for name in _PLAIN},
    )


def row_of(change: Change, terms: ConsentTerms, why: str) -> VersionRow:
    """A row, not yet numbered, that says the terms."""
    return VersionRow(
        state=terms.state.value,
        legal_basis=terms.legal_basis.value,
        given=terms.given.value,
        form_text=_form_text(change, terms.form_text),
        why=why,
        recorded_at=change.now,
        recorded_by=change.actor,
        channels=[ConsentChannel(channel=c, withdrawn=c in terms.withdrawn_channels) for c in sorted(terms.channels)],
        terms=[ConsentTerm(kind="media", value=m.value) for m in sorted(terms.media)]
        + [ConsentTerm(kind="purpose", value=p) for p in sorted(terms.purposes)],
        signatures=[
            SignatureRow(name=s.name, capacity=s.capacity.value, signed_on=s.signed_on) for s in terms.signatures
        ],
        **{name: getattr(terms, name) for name in _PLAIN},
    )


def record_of(row: VersionRow, person: str, *, newest: bool) -> ConsentVersion:
    """The version as it leaves the register."""
    return ConsentVersion(
        label=version_label(row.consent_key, row.number),
        consent=consent_label(row.consent_key),
        number=row.number,
        newest=newest,
        person=person,
        terms=terms_of(row),
        evidence=tuple(evidence.note_of(e.file) for e in row.evidence),
        why=row.why,
        recorded_at=row.recorded_at,
        recorded_by=row.recorded_by,
    )


def content(row: VersionRow) -> str:
    """Everything the version says and is proved by, as one text for the log's digest."""
    terms = terms_of(row)
    said = {name: getattr(terms, name) for name in ConsentTerms.__dataclass_fields__}
    plain = {n: sorted(v) if isinstance(v, frozenset) else v for n, v in said.items()}
    plain["signatures"] = [(s.name, s.capacity, s.signed_on) for s in terms.signatures]
    plain["evidence"] = [e.file.sha256 for e in row.evidence]
    plain["recorded"] = (row.consent_key, row.number, row.why, row.recorded_at.isoformat(), row.recorded_by)
    return json.dumps(plain, sort_keys=True, default=str)


def _form_text(change: Change, text: str) -> FormText | None:
    """The row of a form's text, kept once however many sign it."""
    if not text:
        return None
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    found = change.session.scalar(select(FormText).where(FormText.sha256 == sha256))
    return found or FormText(sha256=sha256, text=text)
