"""A PostgreSQL server of the tests' own: on loopback alone by default, in a temporary folder, as an ordinary user.

One serves all tests of a process. PostgreSQL refuses to run as root, so root starts it as `nobody`. Where there is none
the tests are skipped and say why; never where everything is promised to be there.
"""

import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from socket import AF_INET
from tempfile import mkdtemp

import psutil
import pytest

PROMISED = ("PHOTOCONSENT_CORPUS", "CI")
"""Where one of these variables is set, everything the tests need is there."""
FAST = ("fsync=off", "full_page_writes=off")
"""For tests that pull no plug; the register itself sets how commits are made durable."""
KEEPER = "keeper"


class Server:
    """A cluster with one superuser, `admin`, and the owner of registers, `keeper`, who may make roles."""

    def __init__(
        self, settings: Sequence[str] = FAST, certificate: tuple[Path, Path] | None = None, beside: str = ""
    ) -> None:
        """`certificate`: files with it and its key; `beside`: another address that is listened to."""
        self.programs = programs()
        self.folder = Path(mkdtemp(prefix="photoconsent-pg-"))
        self.user = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
        os.chown(self.folder, self.user.pw_uid, self.user.pw_gid)
        self.port = _free_port()
        secret = self.folder / "admin"
        secret.write_text("admin\n")
        os.chown(secret, self.user.pw_uid, self.user.pw_gid)
        made = ["-D", str(self.data), "-U", "admin", "--pwfile", str(secret), "-A", "scram-sha-256", "-N", "-E", "UTF8"]
        self.run("initdb", *made, "--locale=C.UTF-8")
        heard = ",".join(filter(None, ("127.0.0.1", beside)))
        lines = [f"port={self.port}", f"listen_addresses='{heard}'", "unix_socket_directories=''", *settings]
        lines += ["max_connections=200", "log_min_messages=fatal", "lc_messages='C'"]
        if certificate is not None:
            self._keep(certificate)
            lines += [f"ssl_{kind}_file='{self.folder / f'server.{kind}'}'" for kind in ("cert", "key")]
            lines.append("ssl=on")
        if beside:
            with (self.data / "pg_hba.conf").open("a") as file:
                file.write(f"host all all {beside}/32 scram-sha-256\n")
        with (self.data / "postgresql.conf").open("a") as file:
            file.write("\n".join(lines) + "\n")
        self.process: subprocess.Popen[bytes] | None = None
        self.start()

    def _keep(self, certificate: tuple[Path, Path]) -> None:
        """Put a certificate where the server reads it."""
        for kind, file in zip(("cert", "key"), certificate, strict=True):
            kept = self.folder / f"server.{kind}"
            shutil.copy(file, kept)
            kept.chmod(0o600)
            os.chown(kept, self.user.pw_uid, self.user.pw_gid)

    def certify(self, certificate: tuple[Path, Path] | None) -> None:
        """Show this certificate from now on, or encrypt nothing."""
        if certificate is not None:
            self._keep(certificate)
        self.say(f"ALTER SYSTEM SET ssl = {'off' if certificate is None else 'on'}")
        loaded = "SELECT pg_conf_load_time()"
        before, end = self.say(loaded), time.monotonic() + 60
        self.run("pg_ctl", "reload", "-s", "-D", str(self.data))
        while self.say(loaded) == before:
            assert time.monotonic() < end, "the server does not take up its settings"

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def run(self, program: str, *words: str) -> str:
        """Run one of PostgreSQL's programs to its end."""
        done = subprocess.run(
            [str(self.programs / program), *words], capture_output=True, text=True, **self._as_user(), check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def _as_user(self) -> dict[str, object]:
        """How a program is started as the server's user; it may not stand in a folder that user cannot see."""
        ways = {"cwd": self.folder, "env": {"PATH": os.environ["PATH"], "PGPASSWORD": "admin"}}
        return {**ways, "user": self.user.pw_uid, "group": self.user.pw_gid} if os.getuid() == 0 else ways

    def start(self) -> None:
        """Start it, and wait until it answers."""
        command = [str(self.programs / "postgres"), "-D", str(self.data)]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                command, stdout=subprocess.DEVNULL, stderr=log, start_new_session=True, **self._as_user()
            )
        end = time.monotonic() + 60
        while not self._answers():
            assert time.monotonic() < end, "the server does not answer"
            assert self.process.poll() is None, (self.folder / "log").read_text()
            time.sleep(0.05)

    def _answers(self) -> bool:
        asked = [str(self.programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port), "-d", "postgres"]
        return subprocess.run(asked, check=False).returncode == 0

    def kill(self) -> None:
        """End the server and all its processes at once, as when the power goes."""
        assert self.process is not None
        os.killpg(self.process.pid, 9)
        self.process.wait()

    def stop(self) -> None:
        """End it and remove its folder."""
        if self.process is not None and self.process.poll() is None:
            self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def say(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Carry out a statement as the superuser."""
        import psycopg

        with psycopg.connect(self.as_admin(database), autocommit=True) as connection:
            found = connection.execute(statement)
            return found.fetchall() if found.description is not None else []

    def as_admin(self, database: str = "postgres") -> str:
        return f"postgresql://admin:admin@127.0.0.1:{self.port}/{database}"

    def address(self, database: str, user: str = KEEPER) -> str:
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"


def programs() -> Path:
    """The folder of PostgreSQL's programs; skips where there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    named = Path(found[-1]) if found else Path(shutil.which("initdb") or "")
    if not named.is_file():
        if any(os.environ.get(name) for name in PROMISED):
            pytest.fail("there is no PostgreSQL here: install Debian's package postgresql")
        pytest.skip("there is no PostgreSQL here: install Debian's package postgresql")
    return named.parent


def own_address() -> str:
    """An address by which this computer is reached from the network; skips where it has none."""
    listed = [one.address for cards in psutil.net_if_addrs().values() for one in cards if one.family == AF_INET]
    found = next((address for address in listed if not ip_address(address).is_loopback), None)
    if found is None:
        pytest.skip("this computer has no address but its own loopback")
    return found


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


_shared: list[Server] = []


def shared() -> Server:
    """The server of this process, started when it is asked for first; `stop_shared` ends it."""
    if not _shared:
        from consent_db.postgres.connecting import secret_of
        from tests.conftest import PASSPHRASE

        server = Server()
        server.say(f"CREATE ROLE {KEEPER} LOGIN CREATEROLE PASSWORD '{secret_of(KEEPER, PASSPHRASE).login}'")
        _shared.append(server)
    return _shared[0]


at_the_end: list[Callable[[], object]] = []
"""What is closed before the shared server stops."""


def stop_shared() -> None:
    """End the shared server, if a test has started it."""
    while at_the_end:
        at_the_end.pop()()
    while _shared:
        _shared.pop().stop()


_numbers = iter(range(1_000_000))


@contextmanager
def database(server: Server, template: str = "template0") -> Iterator[str]:
    """A database of the keeper's for a while, empty or a copy; its name."""
    name = f"register{next(_numbers)}"
    server.say(f"CREATE DATABASE {name} OWNER {KEEPER} TEMPLATE {template}")
    server.say(f"GRANT ALL ON SCHEMA public TO {KEEPER}", name) if template == "template0" else None
    try:
        yield name
    finally:
        server.say(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
