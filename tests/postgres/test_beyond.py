"""A server that is reached by an address of the network: proved by its certificate, or not spoken with at all."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from consent_db.postgres.address import Address
from consent_db.postgres.connecting import secret_of
from consent_db.postgres.errors import ServerUntrusted, TlsNeeded
from consent_db.records import NewPerson
from consent_db.register import Register
from tests.consent_db.clock import still
from tests.postgres.authority import Authority
from tests.postgres.conftest import PASSPHRASE
from tests.postgres.server import FAST, KEEPER, Server, database, own_address


@dataclass
class Reached:
    """A server in the network, the authority that vouches for it, and one that nobody has heard of."""

    server: Server
    host: str
    ours: Authority
    strange: Authority

    def address(self, database: str, root: Path | str, more: str = "") -> Address:
        """A register there, for somebody who trusts this root."""
        place = f"{self.host}:{self.server.port}/{database}"
        return Address(f"postgresql://{KEEPER}@{place}?sslrootcert={root}{more}")

    def show(self, certificate: tuple[Path, Path] | None) -> None:
        """Let the server show this certificate from now on."""
        self.server.certify(certificate)


@pytest.fixture(scope="module")
def reached(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reached]:
    host = own_address()
    folder = tmp_path_factory.mktemp("authorities")
    ours, strange = Authority(folder / "ours"), Authority(folder / "strange")
    server = Server(FAST, ours.vouch(host), host)
    server.say(f"CREATE ROLE {KEEPER} LOGIN CREATEROLE PASSWORD '{secret_of(KEEPER, PASSPHRASE).login}'")
    try:
        yield Reached(server, host, ours, strange)
    finally:
        server.stop()


@pytest.fixture
def empty(reached: Reached) -> Iterator[str]:
    """The name of an empty database; the server shows its right certificate."""
    reached.show(reached.ours.vouch(reached.host))
    with database(reached.server) as name:
        yield name


def test_a_server_that_proves_itself_is_worked_with_and_all_is_encrypted(reached: Reached, empty: str) -> None:
    address = reached.address(empty, reached.ours.root)
    with Register.create(address, PASSPHRASE, clock=still) as made:
        made.add_person(NewPerson("P1", "Kari Nordmann"))
    with Register.open(address, PASSPHRASE, clock=still) as opened:
        ear = opened.hear()
        told = "SELECT ssl, version FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = 'keeper'"
        found = reached.server.say(told)
        ear.close()
        assert opened.person("P1").person.name == "Kari Nordmann"
    assert found
    assert {(ssl, version) for ssl, version in found} == {(True, "TLSv1.3")}


def test_another_name_in_the_certificate_is_refused(reached: Reached, empty: str) -> None:
    reached.show(reached.ours.vouch("db.example"))
    refused(reached.address(empty, reached.ours.root), f'does not match host name "{reached.host}"')


def test_an_authority_that_nobody_trusts_is_refused(reached: Reached, empty: str) -> None:
    refused(reached.address(empty, reached.strange.root), "certificate verify failed")
    refused(reached.address(empty, "system"), "certificate verify failed")
    reached.show(reached.strange.vouch(reached.host))
    refused(reached.address(empty, reached.ours.root), "certificate verify failed")


def test_a_server_that_does_not_encrypt_is_refused(reached: Reached, empty: str) -> None:
    reached.show(None)
    refused(reached.address(empty, reached.ours.root), "server does not support SSL")


def test_who_asks_for_less_is_refused_before_anything_is_sent(reached: Reached, empty: str) -> None:
    for weaker in ("disable", "prefer", "require", "verify-ca"):
        with pytest.raises(TlsNeeded):
            Register.open(reached.address(empty, reached.ours.root, more=f"&sslmode={weaker}"), PASSPHRASE)


def refused(address: Address, words: str) -> None:
    """Nothing is opened and nothing is made there, and a sentence says why."""
    for begin in (Register.open, Register.create):
        with pytest.raises(ServerUntrusted) as said:
            begin(address, PASSPHRASE)
        assert words in str(said.value)
        assert "\n" not in str(said.value)
