"""Recalls what hands decided about a photo when it is opened again, from wherever, and keeps what they decide now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from consent_db.errors import RegisterError
from consent_db.hand_decisions import HandRecord, NewHandRecord
from consent_db.register import Register
from photoconsent.errors import AnotherPhotoHere, HandDoesNotFit, HandUnreadable, PhotoError
from photoconsent.event.edits import Edits
from photoconsent.event.hand_decisions import HandDecisions, fitted, read, written
from photoconsent.paths import written as written_path
from photoconsent.pipeline.steps import Findings

NOTHING = Edits()


@dataclass(frozen=True, slots=True)
class Recalled:
    """What was decided by hand about a photo, fitted to the faces found in it now."""

    edits: Edits = NOTHING
    doubt: PhotoError | None = None
    """Why the photo may not go out before a person has looked at it."""
    whole: bool = True
    """Whether every frame that somebody spoke about was found again."""
    decided_by: frozenset[str] = frozenset()
    decided_at: datetime | None = None
    """None: nothing is on record about this photo."""


def recall(register: Register, findings: Findings) -> Recalled:
    """What holds for the photo in which a search found this. Whatever stands in the way is a doubt, never an error."""
    try:
        record = register.hand_decisions(findings.sha256)
        if record is None:
            return Recalled(doubt=_doubt_of_another(register, findings.source))
    except RegisterError:
        return Recalled(doubt=HandUnreadable())
    known = Recalled(decided_by=frozenset(record.decided_by), decided_at=record.saved_at)
    try:
        now = fitted(read(record.body, record.people), findings)
    except (ValueError, KeyError, TypeError, AttributeError):
        return Recalled(NOTHING, HandUnreadable(), False, known.decided_by, known.decided_at)
    doubt = None if now.sure else HandDoesNotFit()
    return Recalled(now.edits, doubt, now.whole, known.decided_by, known.decided_at)


def keep(register: Register, decided: Iterable[tuple[str, Path, HandDecisions]]) -> None:
    """Put on record what is decided about photos now, all or none: their SHA-256, where they lie, and what it is.

    Raises RegisterError.
    """
    records = []
    for sha256, source, said in decided:
        body, persons = written(said)
        records.append(NewHandRecord(sha256, place_of(source), body, tuple(persons)))
    register.keep_all_hand_decisions(records)


def place_of(source: Path) -> str:
    """How the register calls the place where a photo lies."""
    return written_path(source.absolute())


def _doubt_of_another(register: Register, source: Path) -> PhotoError | None:
    """Nothing is known about this photo; but if another one lay here about which hands decided something, it may be the
    same picture, saved anew: then everything that was hidden by hand is to be hidden again."""
    others = register.hand_decisions_at(place_of(source))
    return AnotherPhotoHere() if any(map(_says_something, others)) else None


def _says_something(record: HandRecord) -> bool:
    try:
        return read(record.body, record.people).edits != NOTHING
    except (ValueError, KeyError, TypeError, AttributeError):
        return True
