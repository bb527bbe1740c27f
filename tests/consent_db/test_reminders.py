"""Whom to remind of what, and that an answer closes it. Nobody is asked for two things about one consent."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from consent_db import notices
from consent_db.consents import Withdrawal
from consent_db.notices import Ask
from consent_db.records import Capacity, ConsentTerms, Document, Guardian, NewPerson, Role, Signature, State
from consent_db.register import Register
from consent_db.year_errors import UnknownGroup

from .conftest import TODAY, signed

DAY = timedelta(days=1)
MOTHER = (Signature("Mother", Capacity.GUARDIAN, TODAY - 400 * DAY),)


def asked(register: Register, day: date = TODAY, ahead: int = 60, group: str = "") -> list[tuple[str, Ask]]:
    """About consents only; employees owe the guideline as well."""
    guideline = (Ask.ACKNOWLEDGE, Ask.REVIEW)
    return [(one.person, one.ask) for one in register.reminders(day, ahead, group) if one.ask not in guideline]


def test_who_has_said_neither_yes_nor_no_is_asked_for_an_answer(register: Register, form: Document) -> None:
    for number in ("none", "unsigned", "yes", "no", "reserved", "lifted"):
        register.add_person(NewPerson(number))
    register.record_consent("unsigned", ConsentTerms(State.UNSIGNED, frozenset({"website"})))
    register.record_consent("yes", signed("website"), [form])
    register.refuse("no", TODAY)
    register.reserve("reserved", TODAY)
    register.withdraw(register.refuse("lifted", TODAY).partition(".")[0], Withdrawal(TODAY))
    assert asked(register) == [("lifted", Ask.ANSWER), ("none", Ask.ANSWER), ("unsigned", Ask.ANSWER)]
    assert {one.id for one in register.people() if one.unanswered} == {"lifted", "none", "unsigned"}


@pytest.mark.parametrize(
    ("until", "reminded"),
    [(TODAY + 60 * DAY, True), (TODAY + 61 * DAY, False), (TODAY - DAY, True), (TODAY - 366 * DAY, False)],
)
def test_a_consent_that_ends_or_has_just_ended_is_renewed(
    register: Register, form: Document, until: date, reminded: bool
) -> None:
    register.add_person(NewPerson("P1"))
    register.record_consent("P1", signed("website", on=date(2024, 1, 1), until=until), [form])
    assert asked(register) == [("P1", Ask.RENEW)] * reminded
    register.record_consent("P1", signed("website"), [form])
    assert asked(register) == [], "a later one stands"


def test_a_withdrawn_consent_is_never_asked_for_again(register: Register, kari: str) -> None:
    register.withdraw("C1", Withdrawal(TODAY))
    assert asked(register, date(2028, 1, 1)) == []


def test_the_young_sign_anew_when_they_come_of_age(register: Register, form: Document) -> None:
    register.add_person(NewPerson("P1", role=Role.PUPIL, born_year=2011, born_month=7, guardians=(Guardian("Mother"),)))
    terms = replace(signed("website"), signatures=MOTHER)
    register.record_consent("P1", terms, [form])
    assert asked(register, ahead=29) == []
    assert asked(register, ahead=30) == [("P1", Ask.SIGN_ANEW)]
    now = date(2026, 7, 1)
    own = replace(signed("website", on=now), signatures=(Signature(None, signed_on=now),))
    later = Register(register._store, "clerk", lambda: datetime(2026, 7, 2, 12, tzinfo=UTC))
    later.record_consent("P1", own, [form])
    assert asked(register, date(2026, 7, 2)) == []


def test_an_answer_closes_what_was_asked(register: Register, form: Document) -> None:
    for number in ("P1", "P2"):
        register.add_person(NewPerson(number))
    register.note_reminded([("P1", Ask.ANSWER), ("P2", Ask.ANSWER)], TODAY - 9 * DAY)
    register.note_reminded([("P1", Ask.ANSWER), ("P1", Ask.ACKNOWLEDGE), ("P1", Ask.REVIEW)], TODAY)
    noted = {(one.person, one.ask): (one.asked_on, one.times) for one in register.reminders(TODAY)}
    assert noted["P1", Ask.ANSWER] == (TODAY, 2)
    assert noted["P2", Ask.ANSWER] == (TODAY - 9 * DAY, 1)
    assert noted["P2", Ask.REVIEW] == (None, 0)
    register.record_consent("P1", ConsentTerms(State.UNSIGNED, frozenset({"website"})))
    assert ("P1", Ask.ANSWER) in asked(register), "a form that was handed out is no answer"
    register.refuse("P1", TODAY)
    register.acknowledge("P1", TODAY, "Oslo")
    register.hold_review("Leader", TODAY, "Oslo", ["P1"])
    assert [one for one in register.reminders(TODAY) if one.person == "P1"] == []
    with register._reading() as session:
        assert {when for _, _, when in notices.of_person(session, 1)} == {TODAY}
    assert register.check() == []


def test_nobody_who_has_left_is_reminded_and_a_group_narrows(register: Register) -> None:
    for number in ("P1", "P2", "P3"):
        register.add_person(NewPerson(number, role=Role.PUPIL))
    register.add_group("7B")
    register.join_group("7B", ["P1", "P2"])
    register.leave(["P2"], TODAY - DAY)
    assert asked(register) == [("P1", Ask.ANSWER), ("P3", Ask.ANSWER)]
    assert asked(register, group="7B") == [("P1", Ask.ANSWER)]
    with pytest.raises(UnknownGroup):
        register.reminders(TODAY, group="9C")


def test_the_log_says_that_somebody_was_asked_and_an_erasure_removes_it(register: Register, kari: str) -> None:
    register.note_reminded([(kari, Ask.RENEW)], TODAY)
    last = [entry for entry in register.log() if entry.action == "asked"][-1]
    assert last.subject == "person:1"
    register.erase(kari)
    assert register.check() == []
