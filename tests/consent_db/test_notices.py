"""What was asked for is on record, with a last day for it, and closed by the answer."""

from dataclasses import replace
from datetime import timedelta

import pytest

from consent_db import publications
from consent_db.consents import Withdrawal
from consent_db.errors import UnknownPublication
from consent_db.policies import NEUTRAL
from consent_db.records import NewPublication, Shown
from consent_db.register import Register

from .conftest import TODAY

WEEK = timedelta(days=7)


@pytest.fixture
def out(register: Register, kari: str) -> Register:
    """Two copies that show her, ten days old."""
    for channel in ("facebook", "intranet"):
        sha = channel.encode().hex().ljust(64, "0")
        day = TODAY - timedelta(days=10)
        register.record_publication(NewPublication(sha, sha, channel, day, (Shown(kari, "C1.1"),), 0))
    return register


def test_the_policy_sets_the_last_day_and_what_is_late_is_told(out: Register) -> None:
    out.withdraw("C1", Withdrawal(TODAY))
    assert [(one.since, one.due_by, one.overdue) for one in out.takedowns(TODAY)] == [(TODAY, TODAY + WEEK, False)] * 2
    later = TODAY + WEEK + timedelta(days=1)
    assert [one.overdue for one in out.takedowns(TODAY + WEEK)] == [False, False]
    assert [one.overdue for one in out.takedowns(later)] == [True, True]
    out.follow(replace(NEUTRAL, take_down_within_days=30))
    assert [one.overdue for one in out.takedowns(later)] == [False, False]


def test_a_withdrawal_that_is_recorded_late_is_late_at_once(out: Register) -> None:
    out.withdraw("C1", Withdrawal(TODAY - timedelta(days=9)))
    assert all(one.overdue for one in out.takedowns(TODAY))


def test_who_was_asked_is_on_record_and_names_nobody_in_the_log(out: Register) -> None:
    out.withdraw("C1", Withdrawal(TODAY))
    out.note_asked(["U1"], TODAY)
    out.note_asked(["U1"], TODAY + WEEK)
    assert [(one.publication.number, one.asked_on) for one in out.takedowns(TODAY)] == [
        ("U1", TODAY + WEEK),
        ("U2", None),
    ]
    assert [(entry.action, entry.subject) for entry in out.log()][-1] == ("asked", "U1")
    with pytest.raises(UnknownPublication):
        out.note_asked(["U1", "U9"], TODAY)
    assert out.check() == []


def test_what_came_down_in_time_or_late_can_be_told_afterwards(out: Register) -> None:
    out.withdraw("C1", Withdrawal(TODAY))
    out.mark_taken_down("U1", TODAY + WEEK)
    out.mark_taken_down("U2", TODAY + WEEK + timedelta(days=1))
    with out._reading() as session:
        found = publications.taken_down_late(session, NEUTRAL, TODAY, TODAY + 2 * WEEK)
    assert {one.publication.number: one.overdue for one in found} == {"U1": False, "U2": True}


def test_a_copy_that_came_down_without_need_is_neither_in_time_nor_late(out: Register) -> None:
    out.mark_taken_down("U1", TODAY)
    with out._reading() as session:
        assert publications.taken_down_late(session, NEUTRAL, TODAY, TODAY) == []
