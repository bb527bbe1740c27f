"""What a role may not do the database refuses, whatever program asks."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from psycopg import errors

from consent_db.consents import Withdrawal
from consent_db.postgres.address import Address
from consent_db.postgres.connecting import secret_of
from consent_db.postgres.errors import (
    BadUserName,
    KeeperNeeded,
    NoKeyForUser,
    NotOnServer,
    NotYourRole,
    ServerRefused,
    UnknownUser,
    WrongLogin,
)
from consent_db.postgres.holders import Role
from consent_db.records import Document, Media, NewPerson, NewPublication, Shown
from consent_db.register import Register
from tests.consent_db.clock import TODAY, still
from tests.postgres.conftest import PASSPHRASE, signed
from tests.postgres.served import NAME, Served

WORDS = "another good passphrase"
PEOPLE = {Role.READER: "rita", Role.OFFICER: "otto", Role.MANAGER: "mona"}


@pytest.fixture
def keeper(register_there: Served) -> Iterator[Register]:
    """The register in the name of its keeper, who lets in one user of each role."""
    with Register.open(Address(register_there.server.address(NAME)), PASSPHRASE, clock=still) as opened:
        for role, name in PEOPLE.items():
            opened.let_in(name, role, WORDS)
        yield opened


@contextmanager
def raw(there: Served, name: str) -> Iterator[psycopg.Connection]:
    """A connection past the program, with the user's own login."""
    secret = secret_of(name, WORDS)
    address = there.server.address(NAME, name)
    with psycopg.connect(address, password=secret.login, autocommit=True) as connection:
        yield connection


def opened_as(there: Served, name: str, words: str = WORDS) -> Register:
    return Register.open(Address(there.server.address(NAME, name)), words, clock=still)


TRESPASSES = {
    "a consent": "INSERT INTO consent (person_key, newest) VALUES (1, 1)",
    "its version": "UPDATE consent_version SET valid_until = '2099-01-01'",
    "a person": "DELETE FROM person",
    "a form": "INSERT INTO evidence (name) VALUES ('x')",
    "a template": "DELETE FROM template",
    "the policy": "UPDATE setting SET name = 'policy'",
    "a channel": "UPDATE channel SET open = true",
    "another's key": "INSERT INTO key_holder (name, role, wrapped) VALUES ('x', 'manager', '')",
    "the log": "UPDATE event SET actor = 'mona'",
    "its end": "DELETE FROM event",
    "a table": "CREATE TABLE x (y int)",
    "a role": "GRANT served_manager TO otto",
    "a trigger": "ALTER TABLE person DISABLE TRIGGER ALL",
}


@pytest.mark.parametrize("statement", TRESPASSES.values(), ids=TRESPASSES.keys())
@pytest.mark.parametrize("role", [Role.READER, Role.OFFICER])
def test_the_database_refuses_what_the_role_does_not_allow(
    role: Role, statement: str, keeper: Register, register_there: Served
) -> None:
    with raw(register_there, PEOPLE[role]) as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute(statement)


def test_the_log_is_added_to_in_ones_own_name_and_never_changed(keeper: Register, register_there: Served) -> None:
    entry = "INSERT INTO event (number, at, actor, action, subject, details, previous, mac) VALUES (99999, '', '{}', "
    rest = "'', '', '', '', '')"
    for name in ("otto", "mona"):
        with raw(register_there, name) as connection:
            with pytest.raises(errors.InsufficientPrivilege):
                connection.execute(entry.format("rita") + rest)
            for statement in ("UPDATE event SET mac = ''", "DELETE FROM event"):
                with pytest.raises(errors.InsufficientPrivilege):
                    connection.execute(statement)
    assert keeper.check() == []


def test_an_officer_changes_no_setting_but_how_far_the_log_has_come(keeper: Register, register_there: Served) -> None:
    with raw(register_there, "otto") as connection:
        changed = connection.execute("UPDATE setting SET value = value WHERE name IN ('policy', 'log-secret')")
        assert changed.rowcount == 0


def test_a_user_sees_no_key_but_their_own(keeper: Register, register_there: Served) -> None:
    with raw(register_there, "otto") as connection:
        assert connection.execute("SELECT name FROM key_holder").fetchall() == [("otto",)]


def test_an_officer_asks_and_publishes_and_only_a_manager_records(
    keeper: Register, register_there: Served, form: Document
) -> None:
    with opened_as(register_there, "mona") as mona:
        mona.add_person(NewPerson("P1", "Kari Nordmann"))
        label = mona.record_consent("P1", signed("facebook"), [form])
    with opened_as(register_there, "otto") as otto:
        answer = otto.may_show("P1", "facebook", Media.STILL, TODAY)
        assert answer.may_show
        copy = NewPublication("a" * 64, "b" * 64, "facebook", TODAY, (Shown("P1", label),), 0)
        number = otto.record_publication(copy)
        otto.tell_address(number, "https://example.org/1")
        otto.mark_taken_down(number, TODAY)
        otto.keep_hand_decisions("c" * 64, "p.jpg", "{}", ["P1"])
        otto.forget_draft(otto.save_draft(None, "{}", ["P1"]))
        otto.note_asked([number], TODAY)
        for change in (
            lambda: otto.add_person(NewPerson("P2")),
            lambda: otto.record_consent("P1", signed("facebook"), [form]),
            lambda: otto.withdraw("C1", Withdrawal(TODAY)),
            lambda: otto.erase("P1"),
            lambda: otto.wipe_biometrics(),
        ):
            with pytest.raises(NotYourRole):
                change()
    with opened_as(register_there, "rita") as rita:
        assert [line.name for line in rita.people()] == ["Kari Nordmann"]
        with pytest.raises(NotYourRole):
            rita.record_publication(NewPublication("a" * 64, "d" * 64, "facebook", TODAY, (Shown("P1", label),), 0))
    assert {entry.actor for entry in keeper.log()} >= {"mona", "otto", "keeper"}
    assert keeper.check() == []


def test_users_come_and_go_and_nothing_is_encrypted_anew(keeper: Register, register_there: Served) -> None:
    keeper.add_person(NewPerson("P1", "Kari Nordmann"))
    before = register_there.server.say("SELECT name FROM person", NAME)
    keeper.shut_out("otto")
    with pytest.raises((NoKeyForUser, ServerRefused)):
        opened_as(register_there, "otto")
    with pytest.raises(UnknownUser):
        keeper.shut_out("otto")
    keeper.let_in("otto", Role.READER, "a new passphrase")
    with opened_as(register_there, "otto", "a new passphrase") as otto:
        assert otto.people()[0].name == "Kari Nordmann"
        with pytest.raises(NotYourRole):
            otto.save_draft(None, "{}", [])
    assert register_there.server.say("SELECT name FROM person", NAME) == before
    assert (("otto", Role.READER) in keeper.users(), keeper.check()) == (True, [])


def test_who_is_shut_out_at_work_does_nothing_more(keeper: Register, register_there: Served) -> None:
    with opened_as(register_there, "mona") as mona:
        mona.add_person(NewPerson("P1"))
        keeper.shut_out("mona")
        with pytest.raises(NotYourRole):
            mona.add_person(NewPerson("P2"))


def test_a_user_changes_the_own_passphrase_and_nobody_elses(keeper: Register, register_there: Served) -> None:
    with opened_as(register_there, "rita") as rita:
        assert (rita.opens_with(WORDS), rita.opens_with("wrong wrong")) == (True, False)
        rita.change_passphrase("ritas own passphrase")
    with pytest.raises(WrongLogin):
        opened_as(register_there, "rita")
    opened_as(register_there, "rita", "ritas own passphrase").close()
    opened_as(register_there, "mona").close()


def test_only_the_keeper_lets_users_in(keeper: Register, register_there: Served) -> None:
    with opened_as(register_there, "mona") as mona, pytest.raises(KeeperNeeded):
        mona.let_in("eve", Role.MANAGER, WORDS)
    for name in ("Robert'); DROP", "Å", "", "x" * 70):
        with pytest.raises(BadUserName):
            keeper.let_in(name, Role.READER, WORDS)


def test_a_register_in_a_file_has_no_users(tmp_path: object) -> None:
    from pathlib import Path

    with Register.create(Path(str(tmp_path)) / "x.register", WORDS) as made, pytest.raises(NotOnServer):
        made.users()


def test_what_the_server_keeps_of_a_passphrase_opens_no_key() -> None:
    secret = secret_of("anna", WORDS)
    assert bytes.fromhex(secret.login) != secret.opener
    assert secret_of("anna", "a" + WORDS) != secret
