"""Forms as they were scanned: kept inside the encrypted file, proved by SHA-256, opened only in memory."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session, undefer

from consent_db.audit import Change
from consent_db.errors import Cause, EvidenceNotAccepted, EvidenceTooLarge, RegisterDamaged, UnknownEvidence
from consent_db.named_files import MOST_FORM_BYTES, read_form
from consent_db.records import Document, EvidenceNote
from consent_db.scanned import kind_of
from consent_db.tables import Evidence


def read(path: Path, *, follow: bool = True) -> Document:
    """The form in this ordinary file. Raises EvidenceUnreadable, EvidenceNotAccepted, EvidenceTooLarge.

    With `follow` False a link is refused: what was found to be a file has been exchanged since.
    """
    # A name that is no text (Linux keeps bytes) is kept with those bytes written out.
    document = Document(path.name.encode("utf-8", "backslashreplace").decode(), read_form(path, follow=follow))
    media_type(document)
    return document


def check(path: Path) -> None:
    """Find out whether there is a form in this file. Raises EvidenceUnreadable, EvidenceNotAccepted."""
    read(path)


def media_type(document: Document) -> str:
    """What the content really is, whatever the name says. Raises EvidenceNotAccepted."""
    if len(document.data) > MOST_FORM_BYTES:
        raise EvidenceTooLarge(file=document.name, limit=MOST_FORM_BYTES / 1e6)
    kind = kind_of(document.data)
    if kind is None:
        raise EvidenceNotAccepted(file=document.name)
    return kind


def keep(change: Change, document: Document, person_key: int | None) -> Evidence:
    """Store a form. Raises EvidenceNotAccepted."""
    row = Evidence(
        person_key=person_key,
        name=document.name,
        media_type=media_type(document),
        size=len(document.data),
        sha256=hashlib.sha256(document.data).hexdigest(),
        data=document.data,
        added_at=change.now,
        added_by=change.actor,
    )
    change.session.add(row)
    change.session.flush()
    change.note("form kept", label(row.key), sha256=row.sha256)
    return row


def label(key: int) -> str:
    """The number a form is called by."""
    return f"E{key}"


def row_of(session: Session, number: str, *, content: bool = False) -> Evidence:
    """The row of a form. Raises UnknownEvidence."""
    wanted = select(Evidence).where(Evidence.key == key_of(number))
    found = session.scalar(wanted.options(undefer(Evidence.data)) if content else wanted)
    if found is None:
        raise UnknownEvidence(evidence=number)
    return found


def key_of(number: str) -> int:
    """The row's key of a number like E7. Raises UnknownEvidence."""
    digits = number[1:]
    if number[:1].upper() != "E" or not (digits.isascii() and digits.isdigit()):
        raise UnknownEvidence(evidence=number)
    return int(digits)


def content(session: Session, number: str, register: Path) -> bytes:
    """The form itself, proved against its SHA-256. Raises UnknownEvidence, RegisterDamaged."""
    row = row_of(session, number, content=True)
    if not _is_stored(row.data, row.sha256):
        raise RegisterDamaged(path=str(register), cause=Cause("form {number} is not what was stored", number=number))
    return row.data


def _is_stored(data: object, sha256: str) -> bool:
    """Whether this is the content with that SHA-256; an edit in SQL can put a text in its place."""
    return isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == sha256


def note_of(row: Evidence) -> EvidenceNote:
    """What is known about a form without opening it."""
    return EvidenceNote(label(row.key), row.name, row.media_type, row.size, row.sha256, row.added_at, row.added_by)


def count(session: Session) -> int:
    """How many forms there are."""
    return session.scalar(select(func.count()).select_from(Evidence)) or 0


def faults(session: Session, each: Callable[[], None] = lambda: None) -> list[str]:
    """Forms whose content is not what was stored, in words; `each` is called before each form."""
    found = []
    for key in session.scalars(select(Evidence.key).order_by(Evidence.key)):
        each()
        data, sha256 = session.execute(select(Evidence.data, Evidence.sha256).where(Evidence.key == key)).one()
        if not _is_stored(data, sha256):
            found.append(f"form {label(key)} is not what was stored")
    return found
