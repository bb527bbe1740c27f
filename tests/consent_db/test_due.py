"""What somebody should see to, the most urgent first."""

from datetime import date, timedelta

from consent_db.consents import Withdrawal
from consent_db.due import Due, Task
from consent_db.records import NewPerson, Role
from consent_db.register import Register

from .conftest import TODAY, scan, signed


def test_consents_that_end_within_the_days_are_listed(register: Register) -> None:
    for n, days in enumerate((0, 30, 60, 61)):
        register.add_person(NewPerson(f"P{n}", role=Role.VISITOR))
        register.record_consent(f"P{n}", signed("facebook", until=TODAY + timedelta(days=days)), [scan("f.png", n)])
    assert [(d.person, d.consent) for d in register.due(TODAY) if d.task is Task.CONSENT_ENDS] == [
        ("P0", "C1.1"),
        ("P1", "C2.1"),
        ("P2", "C3.1"),
    ]
    june = register.expiring(date(2026, 6, 1), date(2026, 6, 30))
    assert [d.person for d in june] == ["P0"]


def test_a_child_who_comes_of_age_is_listed(register: Register) -> None:
    register.add_person(NewPerson("P1", role=Role.PUPIL, born_year=2011, born_month=7))
    register.add_person(NewPerson("P2", role=Role.PUPIL, born_year=2012, born_month=7))
    assert [d for d in register.due(TODAY) if d.task is Task.OWN_CONSENT] == [
        Due(Task.OWN_CONSENT, "P1", date(2026, 7, 1))
    ]


def test_consents_that_ended_long_ago_are_proposed_for_deletion_and_never_deleted_alone(register: Register) -> None:
    register.add_person(NewPerson("P1", role=Role.VISITOR))
    register.record_consent("P1", signed("facebook", on=date(2020, 1, 1), until=date(2024, 5, 31)), [scan("f.png")])
    register.record_consent("P1", signed("facebook", on=date(2020, 1, 1), until=date(2024, 6, 2)), [scan("g.png", 3)])
    assert [d.consent for d in register.due(TODAY) if d.task is Task.DELETION] == ["C1.1"]
    assert len(register.person("P1").consents) == 2


def test_what_was_taken_back_for_a_channel_is_kept_and_not_proposed(register: Register) -> None:
    register.add_person(NewPerson("P1", role=Role.VISITOR))
    both = signed("facebook", "intranet", on=date(2020, 1, 1), until=date(2024, 5, 31))
    register.record_consent("P1", both, [scan("f.png")])
    register.withdraw("C1", Withdrawal(date(2021, 1, 1), channels=frozenset({"facebook"})))
    assert [d.consent for d in register.due(TODAY) if d.task is Task.DELETION] == []
