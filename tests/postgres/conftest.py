"""A register on the tests' server, new for each test, and whoever works in it."""

from collections.abc import Iterator

import pytest

from consent_db.postgres.address import Address
from consent_db.register import Register
from tests.conftest import PASSPHRASE
from tests.consent_db.clock import still
from tests.consent_db.conftest import form, signed
from tests.postgres.served import TEMPLATE, Served, served
from tests.postgres.server import Server, database

__all__ = ["PASSPHRASE", "form", "signed", "still"]


@pytest.fixture
def register_there() -> Served:
    """The register of this process, as if it were new."""
    served().clear()
    return served()


@pytest.fixture
def server(register_there: Served) -> Server:
    return register_there.server


@pytest.fixture
def register(register_there: Served) -> Iterator[Register]:
    """It, open in the name of a manager."""
    with Register(register_there.open(), clock=still) as opened:
        yield opened


@pytest.fixture
def copied(register_there: Served) -> Iterator[Address]:
    """The address of a database of its own with a new register, for what alters more than rows."""
    with database(register_there.server, TEMPLATE) as name:
        yield Address(register_there.server.address(name))


@pytest.fixture
def empty(register_there: Served) -> Iterator[Address]:
    """The address of an empty database."""
    with database(register_there.server) as name:
        yield Address(register_there.server.address(name))
