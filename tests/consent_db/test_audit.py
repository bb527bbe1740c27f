"""The log tells of every change, names nobody, and shows when it was tampered with."""

from hashlib import sha256

import pytest
from sqlalchemy import text

from consent_db.records import Channel, ConsentTerms, NewPerson, State, Template
from consent_db.register import Register
from consent_db.store import Store

from .conftest import TODAY, scan, signed


def tamper(store: Store, statement: str) -> None:
    with store.connection() as connection:
        connection.execute(text(statement))


def test_an_untouched_log_has_no_faults(register: Register, kari: str) -> None:
    assert register.check() == []
    assert [e.number for e in register.log()] == list(range(1, len(register.log()) + 1))


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE event SET actor = 'somebody else' WHERE number = 5", "entry 5 was changed"),
        ("UPDATE event SET details = '{}' WHERE number = 5", "entry 5 was changed"),
        ("UPDATE event SET previous = 'ff' WHERE number = 5", "entry 5 was changed"),
        ("UPDATE event SET at = '2020-01-01T00:00:00+00:00' WHERE number = 5", "entry 5 was changed"),
        ("DELETE FROM event WHERE number = 5", "entries 5 to 5 are missing"),
        ("DELETE FROM event WHERE number = (SELECT max(number) FROM event)", "last entries are missing"),
        ("DELETE FROM event", "last entries are missing"),
        ("DELETE FROM event WHERE number = 1", "entries 1 to 1 are missing"),
    ],
)
def test_a_changed_or_missing_entry_is_found(
    register: Register, kari: str, store: Store, statement: str, told: str
) -> None:
    tamper(store, statement)
    assert any(told in fault for fault in register.check()), register.check()


def test_two_entries_that_changed_places_are_found(register: Register, kari: str, store: Store) -> None:
    for old, new in ((5, 900), (6, 5), (900, 6)):
        tamper(store, f"UPDATE event SET number = {new} WHERE number = {old}")
    found = register.check()
    assert any("entry 5 was changed" in f for f in found)
    assert any("entry 6 was changed" in f for f in found)


def test_a_consent_changed_behind_the_logs_back_is_found(register: Register, kari: str, store: Store) -> None:
    tamper(store, "UPDATE consent_channel SET channel = 'linkedin' WHERE channel = 'facebook'")
    assert "consent C1.1 is not what was recorded" in register.check()


def test_a_form_changed_behind_the_logs_back_is_found(register: Register, kari: str, store: Store) -> None:
    tamper(store, "UPDATE evidence SET data = x'00' WHERE key = 1")
    assert "form E1 is not what was stored" in register.check()


def test_a_form_and_its_hash_changed_together_are_found(register: Register, kari: str, store: Store) -> None:
    tamper(store, f"UPDATE evidence SET data = x'00', sha256 = '{sha256(bytes(1)).hexdigest()}' WHERE key = 1")
    assert "consent C1.1 is not what was recorded" in register.check()


def test_the_log_names_nobody_and_says_nothing_that_was_written(register: Register) -> None:
    register.add_person(NewPerson("KN-4711", "Kari Nordmann", unit="Skole", contact="kari@example.org"))
    register.record_consent("KN-4711", signed("facebook"), [scan("Kari.png")])
    register.correct_person("KN-4711", NewPerson("KN-4712", "Kari Hansen"))
    text = " ".join(f"{e.subject} {e.action} {e.details}" for e in register.log())
    for word in ("Kari", "Nordmann", "Hansen", "KN-471", "Skole", "example.org"):
        assert word not in text


def test_every_kind_of_change_is_on_record(register: Register, kari: str) -> None:
    before = len(register.log())
    register.tick_biometrics(kari, True, TODAY)
    register.enrol(kari, Template(kari, "net", bytes(8)))
    register.wipe_biometrics(kari)
    register.add_channel(Channel("newsletter", "Newsletter", "print"))
    register.alter_channel(Channel("newsletter", "Newsletter", "print", "The desk", open=False))
    register.refuse(kari, TODAY)
    register.acknowledge(kari, TODAY, "Oslo")
    register.hold_review("Leader", TODAY, "Oslo", [kari])
    assert [e.action for e in register.log()[before:]] == [
        "biometrics ticked",
        "references enrolled",
        "biometrics wiped",
        "channel added",
        "channel changed",
        "consent recorded",
        "guideline acknowledged",
        "review held",
    ]


def test_the_revision_follows_what_decides_and_nothing_else(register: Register, kari: str) -> None:
    first = register.revision()
    register.acknowledge(kari, TODAY, "Oslo")
    assert register.revision() == first
    register.record_consent(kari, ConsentTerms(State.REFUSED))
    second = register.revision()
    assert second != first
    register.alter_channel(Channel("facebook", "Facebook", "public", open=False))
    assert register.revision() not in (first, second)
