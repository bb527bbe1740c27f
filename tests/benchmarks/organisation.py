"""How quick a register on a server is with many clients at once, and what is lost when the server's power goes.

python -m tests.benchmarks.organisation [figures|kills] [--people 100000] [--clients 10] [--consents 1000]

`figures` prints the register on the server beside one in a file. The server runs on this computer as it is installed,
with every commit on the disk before it is acknowledged, and with room in memory for what is read (1 GB).
"""

import argparse
import multiprocessing
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from pathlib import Path

from consent_db.errors import KnownError
from consent_db.permission import Use
from consent_db.postgres.address import Address
from consent_db.postgres.connecting import secret_of
from consent_db.postgres.errors import ServerAway
from consent_db.postgres.server_store import ServerStore
from consent_db.records import Media, NewPerson
from consent_db.register import Register
from tests.benchmarks.register import DAY, fill
from tests.conftest import PASSPHRASE
from tests.consent_db.conftest import scan, signed
from tests.postgres.server import KEEPER, Server, database

DURABLE = ("shared_buffers=1GB", "max_wal_size=4GB")
NUMBERED = ("person", "consent", "consent_version", "template", "signature", "evidence")
TIMES = 20


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", choices=("figures", "kills"), default="figures")
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--kept", choices=("both", "file", "server"), default="both", help="which to measure")
    parser.add_argument("--clients", type=int, default=10)
    parser.add_argument("--consents", type=int, default=1_000)
    options = parser.parse_args()
    if options.what == "kills":
        begun = time.perf_counter()
        acknowledged, lost, faults = record_while_killed(options.clients, options.consents, kills=2)
        _say(f"{options.clients} clients, the server killed twice, {time.perf_counter() - begun:.0f} s:")
        _say(f"  {acknowledged} acknowledged, {len(lost)} lost, {len(faults)} faults {faults}")
        return
    if options.kept != "server":
        _in_a_file(options.people, options.clients)
    if options.kept != "file":
        _on_a_server(options.people, options.clients)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def started(settings: tuple[str, ...] = DURABLE) -> Server:
    """A server with a keeper of registers."""
    server = Server(settings)
    server.say(f"CREATE ROLE {KEEPER} LOGIN CREATEROLE PASSWORD '{secret_of(KEEPER, PASSPHRASE).login}'")
    return server


def _in_a_file(people: int, clients: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.register"
        begun = time.perf_counter()
        with Register.create(path, PASSPHRASE) as register:
            fill(register, people)
        _say(f"{people:,} people, {people * 3 // 2:,} consents in a file ({time.perf_counter() - begun:.0f} s to fill)")
        _measure(str(path), people, clients)


def _on_a_server(people: int, clients: int) -> None:
    server = started()
    try:
        with database(server) as name:
            begun = time.perf_counter()
            with Register.create(Address(server.address(name)), PASSPHRASE) as register:
                fill(register, people)
            for table in NUMBERED:
                last = f"(SELECT max(key) FROM {table})"
                server.say(f"SELECT setval(pg_get_serial_sequence('{table}', 'key'), {last})", name)
            server.say("ANALYZE", name)
            took = time.perf_counter() - begun
            _say(f"{people:,} people, {people * 3 // 2:,} consents on a server ({took:.0f} s to fill)")
            size = server.say(f"SELECT pg_database_size('{name}')")[0][0]
            _say(f"  {'size of the database':<58}{int(str(size)) / 1e6:9.0f} MB")
            _measure(server.address(name), people, clients)
    finally:
        server.stop()


def questions(register: Register, people: int, seed: int) -> dict[str, Callable[[], object]]:
    """What is asked of a register every day."""
    fifty = [f"P{n}" for n in random.Random(seed).sample(range(1, people), 50)]
    use = Use("facebook", Media.STILL, DAY)
    return {
        "may_show for 50 people": lambda: register.answers_for(fifty, use),
        "search by part of a name": lambda: register.find("degå", 50),
        "search by two words": lambda: register.find(f"kari {people // 2:x}", 50),
        "who expires this month": lambda: register.expiring(DAY, DAY + timedelta(days=30)),
        "one person's page": lambda: register.person("P77"),
    }


def _open(place: str) -> Register:
    return Register.open(Address(place) if place.startswith("postgresql") else Path(place), PASSPHRASE)


def _measure(place: str, people: int, clients: int) -> None:
    """One client, then many at once."""
    secret_of.cache_clear()
    begun = time.perf_counter()
    with _open(place) as register:
        _say(f"  {'open, the passphrase included':<58}{(time.perf_counter() - begun) * 1000:9.1f} ms")
        for what, ask in questions(register, people, 1).items():
            _say(f"  {what:<58}{statistics.median(_timed(ask, 7)) * 1000:9.1f} ms")
        register.add_person(NewPerson("new"))
        record = _timed(lambda: register.record_consent("new", signed("facebook"), [scan("form.png")]), 7)
        _say(f"  {'recording a consent with its form':<58}{statistics.median(record) * 1000:9.1f} ms")
    with ProcessPoolExecutor(clients, mp_context=multiprocessing.get_context("spawn")) as pool:
        all_of_them = list(pool.map(_client, [place] * clients, [people] * clients, range(clients)))
    for what in all_of_them[0]:
        spent = sorted(seconds for one in all_of_them for seconds in one[what])
        middle, slow = statistics.median(spent) * 1000, spent[int(len(spent) * 0.95)] * 1000
        _say(f"  {f'{clients} clients at once: {what}':<58}{middle:9.1f} ms, 95 of 100 in {slow:.1f} ms")


def _client(place: str, people: int, seed: int) -> dict[str, list[float]]:
    """What one of many clients waited."""
    with _open(place) as register:
        return {what: _timed(ask, TIMES) for what, ask in questions(register, people, seed).items()}


def _timed(work: Callable[[], object], times: int) -> list[float]:
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        spent.append(time.perf_counter() - begun)
    return spent


def record_while_killed(clients: int, consents: int, kills: int) -> tuple[int, list[str], list[str]]:
    """Record consents from many clients while the server is killed (kill -9) and started again.

    Returns how many were acknowledged, those of them that are not there, and what the check finds.
    """
    server = started()
    try:
        with database(server) as name:
            address = Address(server.address(name))
            with Register.create(address, PASSPHRASE) as register:
                for n in range(clients):
                    register.add_person(NewPerson(f"P{n}"))
                store = register._store
                assert isinstance(store, ServerStore)
                key, secret = store._secret_key, store._secret
            said: list[tuple[str, str]] = []
            each = -(-consents // clients)
            workers = [
                threading.Thread(target=_record, args=(ServerStore(address, secret, key), f"P{n}", each, said))
                for n in range(clients)
            ]
            for worker in workers:
                worker.start()
            for kill in range(kills):
                while len(said) < consents * (kill + 1) // (kills + 1):
                    time.sleep(0.01)
                server.kill()
                server.start()
            for worker in workers:
                worker.join()
            with Register.open(address, PASSPHRASE) as register:
                there = {version.label for n in range(clients) for version in register.person(f"P{n}").consents}
                return len(said), sorted(label for _, label in said if label not in there), register.check()
    finally:
        server.stop()


def _record(store: ServerStore, person: str, consents: int, said: list[tuple[str, str]]) -> None:
    """Record so many consents, and try again where the server was away."""
    with Register(store) as register:
        for n in range(consents):
            while True:
                try:
                    label = register.record_consent(person, signed("facebook"), [scan("form.png", n % 250)])
                except ServerAway:
                    time.sleep(0.1)
                    continue
                except KnownError as error:
                    said.append((person, f"refused: {error}"))
                    return
                said.append((person, label))
                break


if __name__ == "__main__":
    main()
