"""A question before somebody is shown: can this person be in a photo of that day?

Who is recognised in a photo that says it was taken before the year and month of birth on record, or after the last day
of somebody who left, is hidden until a person has said who it is. A camera's clock may be wrong; so may a recogniser.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from consent_db.errors import KnownError
from consent_db.register import Register
from photoconsent.pipeline.decide import PhotoDecision, Pointed
from photoconsent.pipeline.face import Decision, Reason, Verdict


class Lives:
    """From when until when the people of a register can be in photos; asked only about those who would be shown."""

    def __init__(self, register: Register | None) -> None:
        self._register = register
        self._known: dict[str, tuple[date, date]] = {}

    def asked(self, decided: PhotoDecision, taken: date | None, said: Mapping[int, Pointed]) -> PhotoDecision:
        """The same decisions; who cannot have been there is hidden, unless a user `said` who it is."""
        if taken is None or self._register is None:
            return decided
        made = [
            replace(one, verdict=Verdict.HIDE, reason=Reason.NOT_THEN, consent=None)
            if n not in said and self._is_odd(one, taken)
            else one
            for n, one in enumerate(decided.decisions)
        ]
        return replace(decided, decisions=tuple(made))

    def _is_odd(self, one: Decision, taken: date) -> bool:
        if one.verdict is not Verdict.SHOW or one.person is None:
            return False
        first, last = self._span(one.person)
        return not first <= taken <= last

    def _span(self, person: str) -> tuple[date, date]:
        """The first and the last day on which the person can be in a photo, as far as the register tells."""
        if person not in self._known:
            assert self._register is not None
            first, last = date.min, date.max
            try:
                page = self._register.person(person)
                if page.person.born_year is not None:
                    first = date(page.person.born_year, page.person.born_month or 1, 1)
                last = page.summary.left_on or last
            except KnownError:  # erased meanwhile: nothing is asked of who is no longer known
                pass
            self._known[person] = first, last
        return self._known[person]
