"""From when a person signs for themselves. What is not known about a birthday counts against showing."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from consent_db.policies import Policy
from consent_db.records import Role


class Born(Protocol):
    """What is on record about a birth; never inferred from a picture."""

    @property
    def role(self) -> Role:
        """What the person is to the organisation."""

    @property
    def born_year(self) -> int | None:
        """The year, if kept."""

    @property
    def born_month(self) -> int | None:
        """The month, if kept."""

    @property
    def guardians(self) -> tuple[object, ...]:
        """Those who must sign."""


@dataclass(frozen=True, slots=True)
class Majority:
    """The earliest and the latest day that may be the birthday from which the person's own signature is needed."""

    earliest: date
    latest: date

    def maybe_minor(self, day: date) -> bool:
        """True unless the person is surely of age: guardians must have signed."""
        return day < self.latest

    def maybe_adult(self, day: date) -> bool:
        """True unless the person is surely under age: the person must have signed."""
        return day >= self.earliest

    def own_say(self, signed_on: date | None, day: date) -> bool:
        """True if the person's own signature of that day counts for a publication on this day.

        Between the earliest and the latest possible birthday the guardians must have signed as well, so that one
        of both surely holds.
        """
        if signed_on is None:
            return False
        return signed_on >= (self.earliest if self.maybe_minor(day) else self.latest)


def of_age(person: Born, policy: Policy) -> Majority:
    """Between which days the person comes of the policy's age.

    Without a recorded birth, a person with guardians, or of a role that is taken to be under age, is a child on every
    day, and everybody else an adult.
    """
    if person.born_year is None:
        child = bool(person.guardians) or person.role in policy.child_roles
        return Majority(date.max, date.max) if child else Majority(date.min, date.min)
    year = person.born_year + policy.child_age
    if person.born_month is None:
        return Majority(date(year, 1, 1), date(year, 12, 31))
    last = date(year + person.born_month // 12, person.born_month % 12 + 1, 1).toordinal() - 1
    return Majority(date(year, person.born_month, 1), date.fromordinal(last))
