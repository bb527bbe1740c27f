"""Checks what is written in a photo against the register: whom it names, and whether it may be read there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from consent_db.register import Register
from photoconsent.pipeline.face import Decision, Verdict
from photoconsent.pipeline.named_texts import Names, same_text
from photoconsent.pipeline.place import Place


@dataclass(frozen=True, slots=True)
class CheckedTexts:
    """What the register says of the places of a photo, by their indexes."""

    named: frozenset[int] = frozenset()
    """They name somebody who may not be named there."""
    allowed: frozenset[int] = frozenset()
    """They only say where one is."""


NOTHING_KNOWN: Final = CheckedTexts()


class TextCheck:
    """One look at the names of a register, taken when the first text is met: it takes a while with many people."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._names: Names | None = None
        self._allowed = register.policy.allowed_texts
        self._may_name: dict[str, bool] = {}
        """Whether a consent allows the name, by its label."""

    def check(self, places: Sequence[Place], decisions: Sequence[Decision]) -> CheckedTexts:
        """Check the places of a photo in whose faces this was decided.

        Somebody may be named who is shown there on a consent that allows the name. A text that may name several people
        is covered unless all of them may be named.
        """
        texts = {index: place.text for index, place in enumerate(places) if place.text}
        allowed = {index for index, text in texts.items() if any(same_text(text, one) for one in self._allowed)}
        rest = {index: text for index, text in texts.items() if index not in allowed}
        if not rest:
            return CheckedTexts(allowed=frozenset(allowed))
        may_be_named = {
            one.person
            for one in decisions
            if one.verdict is Verdict.SHOW and one.consent is not None and self._allows_name(one.consent)
        }
        named = {index for index, text in rest.items() if self._known().named_in(text) - may_be_named}
        return CheckedTexts(frozenset(named), frozenset(allowed))

    def _known(self) -> Names:
        """Everybody in the register."""
        if self._names is None:
            self._names = Names(self._register.names().items())
        return self._names

    def _allows_name(self, consent: str) -> bool:
        if consent not in self._may_name:
            self._may_name[consent] = self._register.consent(consent).terms.name_shown
        return self._may_name[consent]
