"""A register on disk, made once and copied for each test; the clock stands still."""

import shutil
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from consent_db import encryption
from consent_db.records import ConsentTerms, Document, NewPerson
from consent_db.register import Register
from consent_db.store import Store
from tests.conftest import PASSPHRASE
from tests.consent_db.clock import NOON, TODAY, still
from tests.postgres.served import served

__all__ = ["NOON", "PASSPHRASE", "TODAY", "still"]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, encryption.Key]:
    """An empty register and its key, so that the costly derivation happens once."""
    path = tmp_path_factory.mktemp("made") / "consents.register"
    Register.create(path, PASSPHRASE, actor="clerk", clock=still).close()
    return path, encryption.key_of(path, PASSPHRASE)


@pytest.fixture
def file(made: tuple[Path, encryption.Key], tmp_path: Path) -> Path:
    """A copy of the empty register's file."""
    target = tmp_path / "consents.register"
    shutil.copy(made[0], target)
    return target


@pytest.fixture
def store(made: tuple[Path, encryption.Key], file: Path) -> Iterator[Store]:
    """The file, opened below the register."""
    opened = Store(file, made[1])
    yield opened
    opened.close()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what needs a register twice: with one in a file and with one on a server.

    What looks below the register, into the file itself, runs with that alone.
    """
    if "kept_in" in metafunc.fixturenames:
        below = {"store", "file"} & set(metafunc.fixturenames)
        metafunc.parametrize("kept_in", ["file"] if below else ["file", "server"], indirect=True)


@pytest.fixture
def kept_in(request: pytest.FixtureRequest) -> str:
    """Where the register of a test is kept: in a `file` or on a `server`."""
    return str(request.param)


@pytest.fixture
def register(kept_in: str, request: pytest.FixtureRequest) -> Iterator[Register]:
    """An empty register, opened with its known key."""
    if kept_in == "file":
        yield Register(request.getfixturevalue("store"), "clerk", still)
        return
    made = served()
    made.clear()
    opened = made.open()
    yield Register(opened, clock=still)
    opened.close()


@pytest.fixture
def form() -> Document:
    """A scanned form."""
    return scan("form.png")


def scan(name: str, shade: int = 250) -> Document:
    """A small picture that is taken as a scanned form."""
    data = BytesIO()
    Image.new("L", (60, 80), shade).save(data, "PNG")
    return Document(name, data.getvalue())


def signed(*channels: str, on: date = date(2026, 1, 10), until: date | None = date(2028, 1, 10)) -> ConsentTerms:
    """The terms of an ordinary signed consent."""
    return ConsentTerms(channels=frozenset(channels or ("facebook",)), signed_on=on, valid_until=until)


@pytest.fixture
def kari(register: Register, form: Document) -> str:
    """The number of a person who consents to Facebook and the intranet, with a form on file."""
    register.add_person(NewPerson("P1", "Kari Nordmann"))
    register.record_consent("P1", signed("facebook", "intranet"), [form])
    return "P1"
