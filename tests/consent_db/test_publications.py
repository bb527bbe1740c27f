"""What went out is on record, and what must come down is listed until it is."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from consent_db.consents import Withdrawal
from consent_db.errors import UnknownConsent, UnknownPerson, UnknownPublication
from consent_db.records import NewPerson, NewPublication, Refusal, Shown
from consent_db.register import Register

from .conftest import TODAY, scan, signed


def copy_of(*shown: Shown, channel: str = "facebook", output: str = "b") -> NewPublication:
    return NewPublication("a" * 64, output * 64, channel, TODAY, shown, 3, event="Summer party", output="party-001.jpg")


def test_an_export_is_on_record_with_the_version_relied_upon(register: Register, kari: str) -> None:
    number = register.record_publication(copy_of(Shown(kari, "C1.1")))
    found = register.publication(number)
    assert (found.number, found.policy, found.copy.prepared_by) == ("U1", "neutral", "clerk")
    assert found.copy.shown == (Shown(kari, "C1.1"),)
    assert (found.copy.hidden, found.copy.event, found.address, found.taken_down_on) == (
        3,
        "Summer party",
        "",
        None,
    )
    assert register.person(kari).publications == (found,)
    assert register.log()[-1].subject == "U1"


def test_the_same_copy_is_recorded_once(register: Register, kari: str) -> None:
    assert register.record_publication(copy_of(Shown(kari, "C1.1"))) == "U1"
    assert register.record_publication(copy_of(Shown(kari, "C1.1"))) == "U1"
    assert register.record_publication(copy_of(Shown(kari, "C1.1"), output="c")) == "U2"
    assert [p.number for p in register.publications()] == ["U2", "U1"]


def test_the_same_copy_for_another_purpose_is_another_publication(register: Register, kari: str) -> None:
    register.record_publication(copy_of(Shown(kari, "C1.1")))
    assert register.record_publication(replace(copy_of(Shown(kari, "C1.1")), purpose="campaign")) == "U2"


def test_nobody_is_on_record_on_a_consent_of_somebody_else(register: Register, kari: str) -> None:
    register.add_person(NewPerson("P2"))
    with pytest.raises(UnknownConsent):
        register.record_publication(copy_of(Shown("P2", "C1.1")))
    with pytest.raises(UnknownConsent):
        register.record_publication(copy_of(Shown(kari, "C7.1")))
    with pytest.raises(UnknownConsent):
        register.record_publication(copy_of(Shown("P7", "C1.1")))
    assert register.publications() == []


def test_a_withdrawal_an_end_a_no_and_an_erasure_each_list_the_publication(register: Register) -> None:
    for n in range(4):
        register.add_person(NewPerson(f"P{n}"))
        until = TODAY + timedelta(days=5) if n == 1 else None
        label = register.record_consent(f"P{n}", signed("facebook", until=until), [scan("f.png", n)])
        register.record_publication(copy_of(Shown(f"P{n}", label), output="bcde"[n]))
    assert register.takedowns(TODAY) == []
    register.withdraw("C1", Withdrawal(date(2026, 5, 20)))
    register.refuse("P2", TODAY)
    register.erase("P3")
    found = register.takedowns(TODAY + timedelta(days=6))
    assert {(t.publication.number, t.since, t.reasons) for t in found} == {
        ("U1", date(2026, 5, 20), (("P0", Refusal.WITHDRAWN),)),
        ("U2", TODAY + timedelta(days=6), (("P1", Refusal.EXPIRED),)),
        ("U3", TODAY, (("P2", Refusal.REFUSED),)),
        ("U4", TODAY, ((None, Refusal.NOT_REGISTERED),)),
    }
    assert found[0].publication.number == "U1", "the longest overdue first"
    assert [t.publication.number for t in register.takedowns(TODAY, "P0")] == ["U1"]


def test_what_was_taken_down_is_listed_no_more(register: Register, kari: str) -> None:
    number = register.record_publication(copy_of(Shown(kari, "C1.1")))
    register.withdraw("C1", Withdrawal(TODAY))
    register.tell_address(number, "https://facebook.example/1")
    (due,) = register.takedowns(TODAY)
    assert due.publication.address == "https://facebook.example/1"
    register.mark_taken_down(number, TODAY)
    assert register.takedowns(TODAY) == []
    found = register.publication(number)
    assert (found.taken_down_on, found.taken_down_by) == (TODAY, "clerk")


def test_a_renewed_consent_keeps_the_publication_up(register: Register, kari: str) -> None:
    register.record_publication(copy_of(Shown(kari, "C1.1")))
    register.withdraw("C1", Withdrawal(date(2026, 5, 1)))
    register.record_consent(kari, signed("facebook", on=date(2026, 5, 2), until=None), [scan("f.png", 2)])
    assert register.takedowns(TODAY) == []


def test_numbers_of_no_publication_are_said(register: Register, kari: str) -> None:
    for number in ("U1", "7", "", "U²"):
        with pytest.raises(UnknownPublication):
            register.mark_taken_down(number, TODAY)
    with pytest.raises(UnknownPerson):
        register.takedowns(TODAY, "P7")
