"""A row that the database's administrator alters shows nobody, however large the register is, whenever it happens."""

from collections.abc import Callable
from datetime import date

import pytest

from consent_db.consents import Withdrawal
from consent_db.errors import RegisterContradicted
from consent_db.permission import Use
from consent_db.records import Document, Media, NewPerson
from consent_db.register import Register
from tests.consent_db.clock import TODAY
from tests.postgres.conftest import signed
from tests.postgres.served import NAME, Served
from tests.postgres.server import Server

USE = Use("facebook", Media.STILL, TODAY)
PHOTO = "aa" * 32
WITHDREW, REFUSED, FOREIGN, ENDED, CONSENTS = "P1", "P2", "P3", "P4", "P5"
"""Nobody may show these on Facebook today, but for the last one."""

ALTERED = {
    "an older version made the newest": (WITHDREW, "UPDATE consent SET newest = 1 WHERE key = 1"),
    "the withdrawal removed": (
        WITHDREW,
        "DELETE FROM consent_version WHERE key = 2; UPDATE consent SET newest = 1 WHERE key = 1",
    ),
    "a refusal made a consent": (
        REFUSED,
        "UPDATE consent_version SET state = (SELECT state FROM consent_version WHERE key = 6) WHERE key = 3",
    ),
    "somebody else's consent": (REFUSED, "UPDATE consent SET person_key = 2 WHERE key = 5"),
    "somebody else's number": (
        REFUSED,
        "CREATE TEMP TABLE was AS SELECT id FROM person WHERE key = 2; UPDATE person SET id = id || 'x' WHERE key = 2; "
        "UPDATE person SET id = (SELECT id FROM was) WHERE key = 5",
    ),
    "a channel ticked": (
        FOREIGN,
        "UPDATE consent_channel SET channel = (SELECT channel FROM consent_channel WHERE version_key = 6) "
        "WHERE version_key = 4",
    ),
    "a longer time": (ENDED, "UPDATE consent_version SET valid_until = '2099-01-01' WHERE key = 5"),
    "the whole policy": (ENDED, "UPDATE setting SET value = (SELECT value FROM setting WHERE name = 'log-secret') "
        "WHERE name = 'policy'"),
    "the seals of parts with the rows": (
        ENDED,
        "UPDATE consent_version SET valid_until = '2099-01-01' WHERE key = 5; DELETE FROM seal_part",
    ),
}  # fmt: skip
"""What is altered, whom it would show, and the statement that does it."""


@pytest.fixture
def large(register: Register, form: Document, monkeypatch: pytest.MonkeyPatch) -> Register:
    """A register with more rows than are all proved when it is opened, and somebody of each kind in it."""
    monkeypatch.setattr("consent_db.keeping.FEW_ROWS", 10)
    for person in (WITHDREW, REFUSED, FOREIGN, ENDED, CONSENTS):
        register.add_person(NewPerson(person))
    register.record_consent(WITHDREW, signed("facebook"), [form])
    register.withdraw("C1", Withdrawal(TODAY))
    register.refuse(REFUSED, TODAY)
    register.record_consent(FOREIGN, signed("intranet"), [form])
    register.record_consent(ENDED, signed("facebook", until=date(2026, 1, 12)), [form])
    register.record_consent(CONSENTS, signed("facebook"), [form])
    register.keep_hand_decisions(PHOTO, "a.jpg", '{"faces": []}', [REFUSED])
    register.keep_hand_decisions("bb" * 32, "b.jpg", "{}", [CONSENTS])
    return register


def asked(register: Register, person: str) -> list[Callable[[], object]]:
    """Every way to ask who may be shown."""
    return [
        lambda: register.may_show(person, USE.channel, USE.media, USE.day),
        lambda: register.everywhere(person, USE.media, USE.day),
        lambda: register.answers_for([person], USE),
        lambda: register.answers(USE.channel, USE.media, USE.day),
    ]


def test_what_nobody_altered_is_answered(large: Register, register_there: Served) -> None:
    with Register(register_there.open()) as other:
        other.prove()
        shown = {p for p, a in other.answers_for(["P1", "P2", "P3", "P4", "P5", "P6"], USE).items() if a.may_show}
        assert shown == {CONSENTS}
        assert other.may_show(CONSENTS, "facebook", Media.STILL, TODAY).may_show
        assert other.check() == []


@pytest.mark.parametrize("what", ALTERED)
def test_an_altered_row_shows_nobody(what: str, large: Register, server: Server, register_there: Served) -> None:
    person, statement = ALTERED[what]
    with Register(register_there.open()) as before:
        before.prove()
        assert not before.may_show(person, USE.channel, USE.media, USE.day).may_show
        server.say(f"SET session_replication_role = replica; {statement}", NAME)
        with Register(register_there.open()) as after:
            after.prove()  # as it is opened: nothing but seals and log is compared
            for register in (before, after):
                for ask in asked(register, person)[:3]:
                    with pytest.raises(RegisterContradicted):
                        ask()
            with pytest.raises(RegisterContradicted):
                after.answers(USE.channel, USE.media, USE.day)


def test_others_are_answered_as_before(large: Register, server: Server) -> None:
    for number in range(20):
        large.add_person(NewPerson(f"Q{number}"))
    server.say("UPDATE consent_version SET valid_until = '2099-01-01' WHERE key = 5", NAME)
    assert not large.may_show("Q19", USE.channel, USE.media, USE.day).may_show


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE hand_decision_person SET person_key = 5 WHERE person_key = 2",
        "DELETE FROM hand_decision_person WHERE person_key = 2",
        "UPDATE hand_decision one SET body = other.body FROM hand_decision other WHERE other.source <> one.source",
        "DELETE FROM hand_decision",
    ],
)
def test_what_hands_decided_about_a_photo_cannot_be_exchanged(statement: str, large: Register, server: Server) -> None:
    found = large.hand_decisions(PHOTO)
    assert found is not None
    assert found.people == {0: REFUSED}
    server.say(statement, NAME)
    with pytest.raises(RegisterContradicted):
        large.hand_decisions(PHOTO)


def test_what_the_program_writes_stays_proved(large: Register, form: Document) -> None:
    large.record_consent(REFUSED, signed("facebook"), [form])
    large.erase(WITHDREW)
    large.delete_consent("C4")
    assert large.may_show(REFUSED, USE.channel, USE.media, USE.day).person == REFUSED
    assert large.check() == []
