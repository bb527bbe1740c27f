"""Whole runs with workers of a scheduler and a register on a server: the same report as on one machine with a file; and
a network for nobody who holds anything."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from consent_db.postgres.address import Address
from consent_db.register import Register
from photoconsent.__main__ import needs_network
from photoconsent.cli.app import run
from photoconsent.offline import can_close_network
from tests.cli.terminal import Terminal
from tests.cluster.crew import Crew, start
from tests.conftest import PASSPHRASE
from tests.end_to_end.small_album import make_small_album, told
from tests.postgres.server import database, shared


@dataclass(frozen=True)
class Prepared:
    """A small album, a register beside it, and the report of what one machine made of it."""

    album: Path
    register: Path
    report: Path

    def words(self, register: Path, out: Path) -> list[object]:
        """The command that prepares the album with a register into a folder, with a report beside."""
        return [
            *("prepare", self.album / "photos", "--channel", "instagram", "--event", "Open day", "--workers", 1),
            *("--register", register, "--out", out, "--report", out.with_suffix(".json")),
        ]


def typed(*arguments: object) -> int:
    """Type a command; its exit code."""
    return run([str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def passphrase(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The passphrase of the registers, and a home, while what all tests share is made."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PHOTOCONSENT_PASSPHRASE", PASSPHRASE)
        patch.setenv("PHOTOCONSENT_HOME", str(tmp_path_factory.mktemp("home")))
        yield


def make_register(register: Path, album: Path) -> None:
    """A new register with the people of the album."""
    assert typed("register", "create", "--register", register) == 0
    assert typed("register", "import", album / "people.csv", "--register", register) == 0


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory, passphrase: None) -> Prepared:
    """A portrait, a crowd and a broken photo, prepared once on one machine with a register in a file."""
    folder = tmp_path_factory.mktemp("here")
    photos = make_small_album(folder / "album")
    (photos / "broken.jpg").write_bytes((photos / "portrait0.jpg").read_bytes()[:5_000])
    made = Prepared(folder / "album", folder / "consents.register", folder / "here.json")
    make_register(made.register, made.album)
    assert typed(*made.words(made.register, folder / "here")) == 1
    return made


@pytest.fixture(scope="module")
def on_server(here: Prepared) -> Iterator[Path]:
    """The address of the same register on a server, made there by the same commands."""
    with database(shared()) as name:
        address = Address(shared().address(name))
        make_register(address, here.album)
        yield address


@pytest.mark.parametrize(("kept", "many"), [("file", True), ("server", False), ("server", True)])
def test_the_report_says_the_same_wherever_register_and_workers_are(
    kept: str, many: bool, here: Prepared, request: pytest.FixtureRequest, tmp_path: Path, terminal: Terminal
) -> None:
    register = here.register if kept == "file" else request.getfixturevalue("on_server")
    there, report = tmp_path / "there", tmp_path / "there.json"
    words = here.words(register, there)
    if many:
        crew: Crew = request.getfixturevalue("crew")
        process = start(*words, "--scheduler", crew.place.address, "--certificates", crew.certificates)
        said = process.communicate(timeout=240)[1]
        assert (process.returncode, said) == (1, "")
    else:
        terminal(*words).failed(1, "2 of 3 photos")
    assert told(report) == told(here.report)
    decisions = {face["decision"] for photo in told(report) for face in photo["faces"]}
    assert decisions == {"show", "hide"}
    copies = sorted(path.name for path in there.iterdir())
    assert copies == sorted(path.name for path in here.report.with_suffix("").iterdir())
    terminal("verify", there, "--report", report).succeeded()
    with Register.open(register, PASSPHRASE) as opened:
        on_record = [one.copy for one in opened.publications() if Path(one.copy.output).parent == there]
        assert [[shown.person for shown in copy.shown] for copy in on_record].count(["P0001"]) == 1
        assert (len(on_record), opened.check()) == (2, [])


@pytest.mark.skipif(not can_close_network(), reason="only Linux closes the network to a process that asks for it")
def test_who_opens_the_register_has_no_network_while_the_line_stands(crew: Crew) -> None:
    code = """
import socket, sys
from pathlib import Path
from photoconsent.cli.workplace import engine
from photoconsent.pipeline.steps import Wanted
if __name__ == "__main__":
    socket.socket(socket.AF_INET).close()
    with engine(sys.argv[1], Path(sys.argv[2]), False, 1, Wanted(), 1):
        try:
            socket.socket(socket.AF_INET)
            print("open")
        except PermissionError:
            print("closed")
"""
    words = [sys.executable, "-c", code, crew.place.address, str(crew.certificates)]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("closed\n", "")


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        (["prepare", "a", "--channel", "x"], False),
        (["prepare", "a", "--scheduler", "local:2"], True),
        (["prepare", "a", "--scheduler=local:2"], True),
        (["detect", "--scheduler", "a"], False),
        (["register", "list"], False),
        (["verify", "cluster"], False),
        (["cluster", "worker", "a"], True),
        (["demo"], True),
        (["--help"], False),
    ],
)
def test_the_network_is_closed_from_the_first_moment_unless_it_is_needed(words: list[str], needed: bool) -> None:
    assert needs_network(words) is needed


def test_addresses_and_certificates_are_looked_at_before_anything_is_opened(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff")
    words = ["prepare", tmp_path / "a.jpg", "--channel", "website", "--out", tmp_path / "out", "--scheduler"]
    terminal(*words, "tcp://10.0.0.5:8786").failed(2, "must be encrypted")
    terminal(*words, "tls://10.0.0.5:8786").failed(2, "must be encrypted")
    terminal(*words, "nowhere").failed(2, "no address of a scheduler")
    terminal(*words, "tls://10.0.0.5:8786", "--certificates", tmp_path).failed(2, "ca.pem")
    assert not (tmp_path / "out").exists()
