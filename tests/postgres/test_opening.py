"""Opening a register on a server: what it takes, and what is said when it does not come about."""

from pathlib import Path

import pytest

from consent_db.errors import RegisterBusy, RegisterContradicted, RegisterRolledBack, RegisterTooNew, WeakPassphrase
from consent_db.postgres.address import Address, is_address, place_of
from consent_db.postgres.connecting import parts_of, refusal
from consent_db.postgres.errors import (
    BadAddress,
    DatabaseMissing,
    KeeperNeeded,
    NoKeyForUser,
    RegisterThere,
    ServerAway,
    TlsNeeded,
    WrongLogin,
)
from consent_db.records import NewPerson
from consent_db.register import Register
from photoconsent import paths
from tests.cli.terminal import Terminal
from tests.consent_db.clock import still
from tests.postgres.conftest import PASSPHRASE
from tests.postgres.served import NAME, TEMPLATE, Served
from tests.postgres.server import KEEPER, Server

REMOTE = "postgresql://anna@db.example/consents"


def test_a_register_is_made_opened_and_found_again(empty: Address) -> None:
    with Register.create(empty, PASSPHRASE, clock=still) as made:
        made.add_person(NewPerson("P1", "Kari Nordmann"))
        with pytest.raises(RegisterThere):
            Register.create(empty, PASSPHRASE)
    with Register.open(empty, PASSPHRASE, clock=still) as opened:
        assert opened.person("P1").person.name == "Kari Nordmann"
        assert (opened.check(), opened.actor, str(opened.path)) == ([], KEEPER, str(empty))


def test_a_weak_passphrase_makes_nothing(empty: Address) -> None:
    with pytest.raises(WeakPassphrase):
        Register.create(empty, "short")
    with pytest.raises(DatabaseMissing):
        Register.open(empty, PASSPHRASE)


def test_nothing_is_left_where_making_failed(empty: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ZeroDivisionError):
        Register.create(empty, PASSPHRASE, clock=lambda: 1 / 0)  # type: ignore[arg-type,return-value]
    Register.create(empty, PASSPHRASE).close()


def test_only_the_owner_of_a_database_makes_a_register(register_there: Served, empty: Address) -> None:
    register_there.server.say(f"GRANT CONNECT ON DATABASE {empty.parts[-1]} TO clerk")
    with pytest.raises(KeeperNeeded):
        Register.create(Address(register_there.server.address(empty.parts[-1], "clerk")), PASSPHRASE)


def test_a_wrong_passphrase_a_stranger_and_no_database_are_told_apart(register_there: Served) -> None:
    server = register_there.server
    with pytest.raises(WrongLogin):
        Register.open(Address(server.address(NAME)), "wrong wrong wrong")
    with pytest.raises(WrongLogin):
        Register.open(Address(server.address(NAME, "nobody_known")), PASSPHRASE)
    with pytest.raises(DatabaseMissing):
        Register.open(Address(server.address("no_such")), PASSPHRASE)
    with pytest.raises(NoKeyForUser):
        Register.open(Address(server.address(NAME, "clerk")), PASSPHRASE)


def test_a_server_that_is_away_is_said_to_be(register: Register) -> None:
    with pytest.raises(ServerAway):
        Register.open(Address("postgresql://anna@127.0.0.1:1/consents"), PASSPHRASE)


def test_a_newer_register_is_not_opened(copied: Address, server: Server) -> None:
    server.say("UPDATE alembic_version SET version_num = '9999'", copied.parts[-1])
    with pytest.raises(RegisterTooNew):
        Register.open(copied, PASSPHRASE)


def test_beyond_this_computer_the_certificate_is_checked_whatever_the_address_says() -> None:
    assert parts_of(Address(REMOTE))["sslmode"] == "verify-full"
    for weaker in ("disable", "allow", "prefer", "require", "verify-ca"):
        with pytest.raises(TlsNeeded):
            parts_of(Address(f"{REMOTE}?sslmode={weaker}"))
    for lie in ("?hostaddr=203.0.113.7&sslmode=disable", "?service=x&sslmode=disable"):
        with pytest.raises(TlsNeeded):
            parts_of(Address(f"postgresql://anna@localhost/consents{lie}"))
    with pytest.raises(TlsNeeded):
        parts_of(Address("postgresql://anna@localhost,db.example/consents?sslmode=prefer"))
    assert parts_of(Address("postgresql://anna@[::1]/consents"))["sslmode"] == "prefer"


@pytest.mark.parametrize(
    "bad", ["postgresql://anna:secret@db/x", "postgresql:///x", "postgresql://db", "postgresql://a b/c?x=y"]
)
def test_an_address_that_cannot_be_used_is_refused(bad: str) -> None:
    with pytest.raises(BadAddress) as refused:
        parts_of(Address(bad))
    assert "secret" not in str(refused.value)


def test_an_address_goes_where_a_path_goes(tmp_path: Path) -> None:
    address = place_of(Path(REMOTE + "?sslrootcert=/etc/ca.pem"))
    assert str(address) == REMOTE + "?sslrootcert=/etc/ca.pem"
    assert (is_address(address), is_address(REMOTE), is_address(tmp_path)) == (True, True, False)
    assert isinstance(address, Address)
    assert (address.resolve(), address.user) == (address, "anna")
    assert place_of("a/b.register") == Path("a/b.register")


def test_the_server_says_why_it_refuses() -> None:
    told = refusal(Address(REMOTE), 'connection failed: FATAL:  no pg_hba.conf entry for host "1.2.3.4"')
    assert 'no pg_hba.conf entry for host "1.2.3.4"' in str(told)


def test_a_writer_waits_for_another_and_says_so_in_the_end(
    register: Register, register_there: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("consent_db.postgres.connecting.SECONDS", 1)
    with Register(register_there.open()) as other:
        with register._changing(), pytest.raises(RegisterBusy):
            other.add_person(NewPerson("P1"))
        other.add_person(NewPerson("P1"))


def test_an_edit_past_the_program_is_noticed(copied: Address, server: Server) -> None:
    with Register.open(copied, PASSPHRASE) as opened:
        opened.add_person(NewPerson("P1", "Kari Nordmann"))
        opened.add_person(NewPerson("P2", "Ola Hansen"))
    server.say("UPDATE person SET born_year = 2015 WHERE id IS NOT NULL", copied.parts[-1])
    with pytest.raises(RegisterContradicted):
        Register.open(copied, PASSPHRASE)
    with Register.open(copied, PASSPHRASE, proved=False) as opened:
        assert opened.check() == ["table person: the rows are not those that were written"]


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("DROP TRIGGER note ON consent", "table consent is not as this program makes it"),
        ("GRANT INSERT ON consent TO PUBLIC", "table consent is not as this program makes it"),
        ("ALTER TABLE event DISABLE ROW LEVEL SECURITY", "table event is not as this program makes it"),
        ("DELETE FROM event WHERE number = 3", "log: entries 3 to 3 are missing"),
        ("ALTER TABLE person ADD COLUMN x int", "table person is not as this program makes it"),
    ],
)
def test_the_check_finds_what_the_administrator_altered(
    statement: str, found: str, copied: Address, server: Server
) -> None:
    server.say(statement, copied.parts[-1])
    with Register.open(copied, PASSPHRASE, proved=False) as opened:
        assert found in opened.check()


def test_an_older_state_of_the_database_is_noticed_and_taken_by_who_knows_of_it(
    copied: Address, server: Server, terminal: Terminal
) -> None:
    with Register.open(copied, PASSPHRASE, witness=paths.seals_folder()) as opened:
        opened.add_person(NewPerson("P1"))
    name = copied.parts[-1]
    server.say(f"DROP DATABASE {name}")
    server.say(f"CREATE DATABASE {name} OWNER {KEEPER} TEMPLATE {TEMPLATE}")
    with pytest.raises(RegisterRolledBack, match="older than what this computer has seen"):
        Register.open(copied, PASSPHRASE, witness=paths.seals_folder())
    with Register.open(copied, PASSPHRASE) as elsewhere:
        for number in range(9):
            elsewhere.add_person(NewPerson(f"Q{number}"))
    with pytest.raises(RegisterRolledBack):  # others have worked in it since
        Register.open(copied, PASSPHRASE, witness=paths.seals_folder())
    terminal("register", "accept", "--register", copied).succeeded()
    with Register.open(copied, PASSPHRASE) as opened:
        assert opened.log()[-1].action == "restored from a backup"
