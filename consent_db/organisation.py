"""Who asks for consents: what every form says of the organisation, asked once and kept in the register itself.

Each field is a point of GDPR Art. 13; a form never leaves one out in silence.
"""

import dataclasses
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from consent_db.audit import Change
from consent_db.errors import BadEntry, Cause
from consent_db.tables import Setting

NAME = "organisation"
"""Setting: an `Organisation` as JSON. A register of an older program has none, and opens all the same."""


class Country(StrEnum):
    """Whose authority hears complaints."""

    NORWAY = "no"
    DENMARK = "dk"


@dataclass(frozen=True, slots=True)
class Organisation:
    """What forms say of who asks."""

    controller: str = ""
    """Who answers for the pictures: name, unit and address. Art. 13(1)(a)."""
    contact: str = ""
    """Where to ask or withdraw: phone, e-mail. Art. 13(1)(a), 7(3)."""
    officer: str = ""
    """How to reach the data protection officer, whom every public body has. Art. 13(1)(b), 37."""
    purposes: tuple[str, ...] = ()
    """What the pictures are for, one by one. Art. 13(1)(c)."""
    country: Country = Country.NORWAY
    """Where complaints go. Art. 13(2)(d)."""

    def missing(self) -> tuple[str, ...]:
        """Names of the fields that a form needs and that say nothing."""
        return tuple(name for name in ("controller", "contact", "officer", "purposes") if not getattr(self, name))


def country_of(word: str) -> Country:
    """The country of this code. Raises BadEntry."""
    try:
        return Country(word.strip().lower())
    except ValueError:
        raise BadEntry(field="country", cause=Cause("one of {known}", known="no, dk")) from None


def purposes_of(lines: Iterable[str]) -> tuple[str, ...]:
    """Purposes as they are kept: no empty ones, each once."""
    return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))


def organisation_of(session: Session) -> Organisation:
    """What the register says of who asks; nothing where nobody was asked yet."""
    kept = session.get(Setting, NAME)
    return Organisation() if kept is None else _read(json.loads(kept.value))


def _read(values: dict[str, Any]) -> Organisation:
    """The organisation that `tell` wrote."""
    return Organisation(
        str(values["controller"]),
        str(values["contact"]),
        str(values["officer"]),
        tuple(str(purpose) for purpose in values["purposes"]),
        Country(values["country"]),
    )


def tell(change: Change, organisation: Organisation) -> None:
    """Keep this from now on. Forms that were printed before keep the text they had."""
    text = json.dumps(dataclasses.asdict(organisation), sort_keys=True)
    kept = change.session.get(Setting, NAME)
    if kept is not None and kept.value == text:
        return
    change.session.merge(Setting(name=NAME, value=text))
    change.session.flush()
    change.note("organisation set", "register", decides=False, organisation=text)
