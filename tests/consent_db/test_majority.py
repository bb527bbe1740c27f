"""From when a person signs for themselves, and how doubt about a birthday counts against showing."""

from datetime import date

import pytest

from consent_db.majority import Majority, of_age
from consent_db.permission import Subject
from consent_db.policies import NEUTRAL
from consent_db.records import Role


def born(year: int | None, month: int | None = None, *guardians: str, role: Role = Role.EMPLOYEE) -> Majority:
    return of_age(Subject("P1", role, year, month, guardians), NEUTRAL)


def test_the_month_leaves_a_month_of_doubt() -> None:
    assert born(2011, 2) == Majority(date(2026, 2, 1), date(2026, 2, 28))
    assert born(2013, 2) == Majority(date(2028, 2, 1), date(2028, 2, 29))
    assert born(2011, 12) == Majority(date(2026, 12, 1), date(2026, 12, 31))


def test_the_year_alone_leaves_a_year_of_doubt() -> None:
    assert born(2011) == Majority(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("person", "minor"),
    [
        (born(None), False),
        (born(None, None, "Mother"), True),
        (born(None, role=Role.PUPIL), True),
        (born(1970, role=Role.PUPIL), False),
    ],
)
def test_without_a_birth_on_record_guardians_and_role_decide(person: Majority, minor: bool) -> None:
    for day in (date(1980, 1, 1), date(2026, 6, 1), date(2090, 1, 1)):
        if person.earliest in (date.min, date.max):
            assert person.maybe_minor(day) is minor
            assert person.maybe_adult(day) is not minor


def test_within_the_doubt_both_must_have_signed() -> None:
    doubt = born(2011, 5)
    day = date(2026, 5, 20)
    assert doubt.maybe_minor(day)
    assert doubt.maybe_adult(day)
    assert doubt.own_say(date(2026, 5, 2), day)
    assert not doubt.own_say(date(2026, 4, 30), day)


def test_after_the_doubt_only_a_signature_that_was_surely_their_own_counts() -> None:
    grown = born(2011, 5)
    day = date(2026, 7, 1)
    assert not grown.own_say(date(2026, 5, 2), day)
    assert grown.own_say(date(2026, 5, 31), day)
    assert not grown.own_say(None, day)
