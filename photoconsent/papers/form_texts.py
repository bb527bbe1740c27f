"""The texts of what is printed or sent, one file a language in `resources/forms`."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from consent_db.errors import BadEntry, Cause
from consent_db.records import Channel

LANGUAGES = ("nb", "nn", "da", "en")
_PARTS = [
    "consent",
    "information",
    "child_information",
    "guideline",
    "recovery",
    "takedown",
    "certificate",
    "handout",
    "day_list",
    "reminder",
    "copy",
    "overview",
    "states",
    "roles",
    "channels",
]


class Kind(StrEnum):
    """Whom a form is for; each has words of its own."""

    ADULT = "adult"
    CHILD = "child"
    """In the guardians' voice, each with a day and place of their own, and the young person with them."""
    PATIENT = "patient"
    """One named use of one picture or occasion, checked by two."""
    RELATIVE = "relative"
    VISITOR = "visitor"
    """Short, many on a sheet."""
    PHOTOGRAPHER = "photographer"
    """An agreement on rights and credit; never a consent to be shown."""


@dataclass(frozen=True, slots=True)
class FormTexts:
    """The texts of one language; each part maps a line's name to its words."""

    code: str
    """nb, nn, da or en."""
    version: str
    kinds: Mapping[Kind, Mapping[str, str]]
    """What differs from `consent`, by the kind of form."""
    consent: Mapping[str, str]
    """The form of an adult, and what all forms have in common."""
    information: Mapping[str, str]
    """What everybody has a right to know: the points of GDPR Art. 13."""
    child_information: Mapping[str, str]
    """What of it is said otherwise to guardians."""
    guideline: Mapping[str, str]
    recovery: Mapping[str, str]
    takedown: Mapping[str, str]
    """The mail that asks for a copy to be taken down."""
    certificate: Mapping[str, str]
    """The certificate of a batch for the archive."""
    handout: Mapping[str, str]
    """The pages a person gets who asks what is held on them."""
    day_list: Mapping[str, str]
    """The photographer's list of who may be shown where."""
    reminder: Mapping[str, str]
    """Letters and mails that ask people to answer, renew, sign or come, by `Ask`."""
    copy: Mapping[str, str]
    """The mail with a copy of a signed form."""
    overview: Mapping[str, str]
    """The leader's page."""
    states: Mapping[str, str]
    """What a consent says, by `State`."""
    roles: Mapping[str, str]
    """What somebody is to the organisation, by `Role`."""
    channels: Mapping[str, str]
    """Names of channels in this language, where they have one."""

    def words(self, kind: Kind) -> Mapping[str, str]:
        """The words of a kind of form."""
        return {**self.consent, **self.kinds.get(kind, {})}

    def told(self, kind: Kind) -> Mapping[str, str]:
        """What whoever signs this kind of form has a right to know."""
        return {**self.information, **(self.child_information if kind is Kind.CHILD else {})}

    def period(self, months: int) -> str:
        """How long a consent holds, in words; empty where there is no usual time."""
        if not months:
            return ""
        unit, count = ("months", months) if months % 12 else ("years", months // 12)
        return self.consent[unit].format(count=count)

    def day(self, day: date) -> str:
        """A day as it is written in this language."""
        return day.isoformat() if self.code == "en" else day.strftime("%d.%m.%Y")

    def titles(self, channels: Sequence[Channel]) -> list[str]:
        """What the channels are called on the form."""
        return [self.channels.get(c.name, c.title) for c in channels]


def load_texts(folder: Path, language: str) -> FormTexts:
    """The texts of a language. Raises BadEntry for one that does not exist."""
    if language not in LANGUAGES:
        raise BadEntry(field="language", cause=Cause("one of {known}", known=", ".join(LANGUAGES)))
    values = tomllib.loads((folder / f"{language}.toml").read_text(encoding="utf-8"))
    own = [kind for kind in Kind if kind is not Kind.ADULT]  # whose words are those of `consent`
    kinds: dict[Kind, Mapping[str, str]] = {kind: values[kind] for kind in own}
    return FormTexts(language, values["version"], kinds, *(values[part] for part in _PARTS))
