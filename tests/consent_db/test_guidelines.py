"""Read and understood, and gone through every year."""

from datetime import timedelta

import pytest

from consent_db.due import Task
from consent_db.errors import BadEntry, UnknownPerson
from consent_db.records import NewPerson, Role
from consent_db.register import Register

from .conftest import TODAY


def test_only_employees_are_asked(register: Register) -> None:
    register.add_person(NewPerson("P1"))
    register.add_person(NewPerson("P2", role=Role.PATIENT))
    assert {d.person for d in register.due(TODAY)} == {"P1"}


def test_a_review_counts_for_those_who_took_part(register: Register) -> None:
    for number in ("P1", "P2"):
        register.add_person(NewPerson(number))
    register.hold_review("Leader", TODAY - timedelta(days=400), "Oslo", ["P1", "P2"])
    register.hold_review("Leader", TODAY, "Oslo", ["P1", "P1"])
    assert [d.person for d in register.due(TODAY) if d.task is Task.REVIEW] == ["P2"]
    assert [r.people for r in register.reviews()] == [("P1",), ("P1", "P2")]


def test_what_cannot_be_is_refused(register: Register) -> None:
    register.add_person(NewPerson("P1"))
    with pytest.raises(BadEntry):
        register.acknowledge("P1", TODAY + timedelta(days=1), "Oslo")
    with pytest.raises(BadEntry):
        register.hold_review(" ", TODAY, "Oslo", ["P1"])
    with pytest.raises(BadEntry):
        register.hold_review("Leader", TODAY, "Oslo", [])
    with pytest.raises(UnknownPerson):
        register.hold_review("Leader", TODAY, "Oslo", ["P1", "P7"])
    assert register.reviews() == []
