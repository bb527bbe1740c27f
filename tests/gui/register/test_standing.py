"""Where people stand, by their newest papers."""

from datetime import date

import pytest

from consent_db.pages import PersonSummary
from consent_db.records import Role, State
from photoconsent.gui.register.standing import ROLES, STANDINGS, STATES, Standing, standing_of

DAY = date(2026, 6, 1)


def person(
    state: State | None = State.CONSENTS,
    *,
    until: date | None = date(2028, 1, 1),
    form: bool = True,
    channels: frozenset[str] = frozenset({"website"}),
) -> PersonSummary:
    return PersonSummary("P1", "Kari", Role.EMPLOYEE, state, channels, until, form, 0, False)


@pytest.mark.parametrize(
    ("summary", "standing"),
    [
        (person(), Standing.VALID),
        (person(until=None), Standing.VALID),
        (person(until=date(2026, 7, 1)), Standing.EXPIRING),
        (person(until=DAY), Standing.EXPIRING),
        (person(until=date(2026, 5, 31)), Standing.EXPIRED),
        (person(form=False), Standing.NO_FORM),
        (person(channels=frozenset()), Standing.NOTHING),
        (person(None), Standing.NOTHING),
        (person(State.WITHDRAWN), Standing.WITHDRAWN),
        (person(State.REFUSED), Standing.REFUSED),
        (person(State.RESERVED), Standing.RESERVED),
        (person(State.UNSIGNED), Standing.NO_FORM),
    ],
)
def test_the_newest_papers_decide(summary: PersonSummary, standing: Standing) -> None:
    assert standing_of(summary, DAY) is standing


def test_every_value_has_a_word() -> None:
    assert set(STANDINGS) == set(Standing)
    assert set(ROLES) == set(Role)
    assert set(STATES) == set(State)
