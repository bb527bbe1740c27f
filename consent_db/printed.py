"""Forms printed by us: a random number on paper finds the person, the language and the full text again."""

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from consent_db import people
from consent_db.audit import Change
from consent_db.errors import UnknownFormCode
from consent_db.tables import FormText, Person, PrintedForm

CODE_DIGITS = 20
"""About 66 random bits: two forms never get the same code, and nobody guesses one."""


class FormKind(StrEnum):
    """What is signed."""

    CONSENT = "consent"
    GUIDELINE = "guideline"


@dataclass(frozen=True, slots=True)
class Printed:
    """One printed form."""

    code: str
    kind: FormKind
    person: str | None
    """None: a blank form."""
    language: str
    form_version: str
    text: str = field(repr=False)
    printed_at: datetime
    layout: str = field(default="", repr=False)
    """Where its boxes stand; empty where nobody noted it."""


def print_form(
    change: Change,
    kind: FormKind,
    person: str | None,
    language: str,
    form_version: str,
    text: str,
    layout: str = "",
) -> Printed:
    """Draw a code for a form that is about to be printed. Raises UnknownPerson."""
    owner = people.row_of(change.session, person) if person is not None else None
    digest = hashlib.sha256(text.encode()).hexdigest()
    kept = change.session.scalar(select(FormText).where(FormText.sha256 == digest))
    if kept is None:
        kept = FormText(sha256=digest, text=text)
        change.session.add(kept)
        change.session.flush()
    row = PrintedForm(
        code="".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS)),
        kind=kind.value,
        person_key=owner.key if owner is not None else None,
        language=language,
        form_version=form_version,
        form_text_key=kept.key,
        printed_at=change.now,
        printed_by=change.actor,
        layout=layout or None,
    )
    change.session.add(row)
    change.session.flush()
    change.note("form printed", people.subject_of(owner) if owner is not None else "blank", decides=False)
    return _record(row, person, text)


def form_of(session: Session, code: str) -> Printed:
    """The form with this code. Raises UnknownFormCode."""
    row = session.scalar(select(PrintedForm).where(PrintedForm.code == code.strip()))
    if row is None:
        raise UnknownFormCode(code=code)
    person = session.get_one(Person, row.person_key).id if row.person_key is not None else None
    return _record(row, person, session.get_one(FormText, row.form_text_key).text)


def _record(row: PrintedForm, person: str | None, text: str) -> Printed:
    """The row as it leaves the register."""
    return Printed(
        row.code, FormKind(row.kind), person, row.language, row.form_version, text, row.printed_at, row.layout or ""
    )
