"""What an organisation says on its forms in words of its own, and its logo; kept in the register itself.

Which lines there are is no matter of the register: it keeps words by language and name, and counts how often they were
changed, so that each consent names the version that was signed. Forms printed before keep the text they had.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from consent_db.audit import Change
from consent_db.errors import BadEntry, Cause
from consent_db.tables import Setting

NAME = "form-texts"
"""Setting: an `OwnTexts` as JSON. A register of an older program has none, and opens all the same."""
MOST_LETTERS = 4000
"""Of one line; the longest of ours has some 450."""
MOST_LOGO_BYTES = 500_000


@dataclass(frozen=True, slots=True)
class OwnTexts:
    """What is said otherwise than the program says it."""

    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By language, the words of each line by its name, such as `child.intro`; empty words leave the line out."""
    logo: bytes = field(default=b"", repr=False)
    """A PNG; empty for none."""
    number: int = 0
    """How often it was changed; 0 where nobody ever did."""

    def of(self, language: str) -> Mapping[str, str]:
        """The lines of a language."""
        return self.words.get(language, {})


def own_texts(session: Session) -> OwnTexts:
    """What the organisation says in words of its own; nothing where it said nothing."""
    kept = session.get(Setting, NAME)
    return OwnTexts() if kept is None else _read(json.loads(kept.value))


def _read(values: dict[str, Any]) -> OwnTexts:
    """The texts that `tell` wrote."""
    words = {
        str(language): {str(name): str(text) for name, text in lines.items()}
        for language, lines in values["words"].items()
    }
    return OwnTexts(words, base64.b64decode(values["logo"]), int(values["number"]))


def tell(change: Change, words: Mapping[str, Mapping[str, str]], logo: bytes) -> OwnTexts:
    """Say it like this from now on; returns it as it is kept. Raises BadEntry for what is too long or too large."""
    kept = own_texts(change.session)
    for lines in words.values():
        for name, text in lines.items():
            if len(text) > MOST_LETTERS:
                raise BadEntry(field=name, cause=Cause("it has more than {most} letters", most=MOST_LETTERS))
    if len(logo) > MOST_LOGO_BYTES:
        raise BadEntry(field="logo", cause="the picture is too large a file")
    plain = {language: dict(sorted(lines.items())) for language, lines in sorted(words.items()) if lines}
    if plain == kept.words and logo == kept.logo:
        return kept
    told = OwnTexts(plain, logo, kept.number + 1)
    value = {"words": plain, "logo": base64.b64encode(logo).decode(), "number": told.number}
    change.session.merge(Setting(name=NAME, value=json.dumps(value, ensure_ascii=False, sort_keys=True)))
    change.session.flush()
    said = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(logo).hexdigest() if logo else ""
    change.note("form texts set", "register", decides=False, number=told.number, words=said, logo=digest)
    return told
