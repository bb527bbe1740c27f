"""Who has left is covered from then on; what is out comes down, or stays, as the policy says."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from consent_db.consents import Withdrawal
from consent_db.due import Task
from consent_db.leaving import Leaver
from consent_db.policies import NEUTRAL
from consent_db.records import Document, Media, NewPublication, Refusal, Shown, Template
from consent_db.register import Register

from .conftest import TODAY

LAST = TODAY - timedelta(days=10)
DAY = timedelta(days=1)


def refusal(register: Register, day: date) -> Refusal | None:
    return register.may_show("P1", "facebook", Media.STILL, day).refusal


def publish(register: Register, day: date) -> str:
    copy = NewPublication(f"{day:%Y%m%d}" * 8, f"{day:%d%m%Y}" * 8, "facebook", day, (Shown("P1", "C1.1"),), 0)
    return register.record_publication(copy)


def test_a_consent_ends_with_the_last_day(register: Register, kari: str) -> None:
    register.leave([kari], LAST)
    answer = register.may_show(kari, "facebook", Media.STILL, LAST)
    assert answer.may_show
    assert answer.valid_until == LAST, "an export says so too"
    assert refusal(register, LAST + DAY) is Refusal.LEFT
    assert register.person(kari).consents[0].terms.valid_until == date(2028, 1, 10), "what was signed stays as it was"


def test_a_policy_may_let_consents_hold_longer(register: Register, kari: str) -> None:
    register.follow(replace(NEUTRAL, after_leaving_months=1))
    register.leave([kari], date(2026, 5, 31))
    assert refusal(register, date(2026, 6, 30)) is None
    assert refusal(register, date(2026, 7, 1)) is Refusal.LEFT


def test_who_stays_after_all_may_be_shown_again(register: Register, kari: str) -> None:
    register.leave([kari], LAST)
    assert register.stay([kari]) == [kari]
    assert refusal(register, TODAY) is None
    assert register.stay([kari]) == []
    assert [entry.action for entry in register.log()][-2:] == ["person leaves", "person stays"]


def test_copies_come_down_when_somebody_has_left(register: Register, kari: str) -> None:
    number = publish(register, LAST - 5 * DAY)
    register.leave([kari], LAST)
    (due,) = register.takedowns(TODAY, kari)
    assert (due.publication.number, due.since, due.reasons) == (number, LAST + DAY, ((kari, Refusal.LEFT),))


def test_a_policy_may_let_copies_stay_but_a_withdrawal_takes_them_down(register: Register, kari: str) -> None:
    register.follow(replace(NEUTRAL, copies_stay_after_leaving=True))
    before, after = publish(register, LAST), publish(register, LAST + DAY)
    register.leave([kari], LAST)
    assert [due.publication.number for due in register.takedowns(TODAY)] == [after], "published when nothing held"
    register.withdraw("C1", Withdrawal(TODAY))
    assert {due.publication.number for due in register.takedowns(TODAY)} == {before, after}


def test_a_withdrawal_or_refusal_is_told_before_the_leaving(register: Register, kari: str) -> None:
    register.leave([kari], LAST)
    register.refuse(kari, TODAY)
    assert refusal(register, TODAY) is Refusal.REFUSED
    register.reserve(kari, TODAY)
    assert refusal(register, TODAY) is Refusal.RESERVED


def test_nobody_who_has_left_is_asked_for_anything(register: Register, kari: str) -> None:
    asked = {Task.ACKNOWLEDGEMENT, Task.REVIEW}
    assert {one.task for one in register.due(TODAY)} == asked
    register.leave([kari], TODAY)
    assert {one.task for one in register.due(TODAY)} == asked, "the last day is one of theirs"
    register.leave([kari], LAST)
    assert register.due(TODAY) == []
    assert register.day_list(TODAY) == []
    assert [line.id for line in register.day_list(LAST)] == [kari]


def test_references_of_who_has_left_are_told(register: Register, kari: str, form: Document) -> None:
    register.tick_biometrics(kari, agreed=True, on=TODAY, form=form)
    register.enrol(kari, Template(kari, "net", b"\0" * 512))
    register.leave([kari], LAST)
    assert [(one.person, one.day) for one in register.due(TODAY) if one.task is Task.LEFT] == [(kari, LAST)]
    assert register.leavers(TODAY) == [Leaver(kari, LAST, 1)]
    assert register.leavers(LAST - DAY) == []
    register.wipe_biometrics(kari)
    assert not [one for one in register.due(TODAY) if one.task is Task.LEFT]


@pytest.mark.parametrize("last", [TODAY - DAY, TODAY + DAY])
def test_the_list_of_people_says_who_leaves(register: Register, kari: str, last: date) -> None:
    entry = register.last_entry()
    register.leave([kari], last)
    lines = register.people_since(entry).lines
    assert [line.left_on for line in lines or []] == [last]


def test_an_erasure_and_an_export_know_of_it(register: Register, kari: str, tmp_path: Path) -> None:
    register.leave([kari], LAST)
    register.add_group("7B")
    register.join_group("7B", [kari])
    register.everything_about(kari, tmp_path)
    said = (tmp_path / "record.txt").read_text("utf-8")
    assert "7B" in said
    assert LAST.isoformat() in said
    register.erase(kari)
    assert register.leavers(TODAY) == []
    assert register.check() == []
