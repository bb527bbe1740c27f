"""Several at once: each hears of the others, nothing is lost, not even where the server's power goes."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from consent_db.consents import Withdrawal
from consent_db.errors import KnownError
from consent_db.postgres.errors import ServerAway
from consent_db.records import Document, NewPerson
from consent_db.register import Register
from tests.consent_db.clock import TODAY, still
from tests.postgres.conftest import signed
from tests.postgres.served import Served
from tests.postgres.server import Server


def test_others_hear_of_a_change_within_two_seconds_and_not_of_none(register: Register, register_there: Served) -> None:
    with Register(register_there.open(), clock=still) as other:
        ear = other.hear()
        try:
            assert not ear.heard()
            begun = time.monotonic()
            register.add_person(NewPerson("P1"))
            assert ear.heard(2.0)
            assert time.monotonic() - begun < 2
            assert not ear.heard()
        finally:
            ear.close()


def test_whoever_listens_is_told_once_that_the_connection_broke(register: Register, server: Server) -> None:
    ear = register.hear()
    server.say("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
    assert ear.heard(2.0)
    assert (ear.heard(), ear.deaf) == (False, True)


def test_a_batch_under_way_hears_of_a_withdrawal(register: Register, register_there: Served, form: Document) -> None:
    register.add_person(NewPerson("P1"))
    register.record_consent("P1", signed("facebook"), [form])
    with Register(register_there.open(), clock=still) as batch:
        state = batch.revision()
        assert batch.revision() == state
        register.withdraw("C1", Withdrawal(TODAY))
        assert batch.revision() != state


def test_many_write_at_once_and_the_log_stays_one_chain(register: Register, register_there: Served) -> None:
    def work(n: int) -> None:
        with Register(register_there.open(), clock=still) as mine:
            for i in range(8):
                mine.add_person(NewPerson(f"P{n}-{i}"))

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    assert (len(register.numbers()), register.check()) == (48, [])


def test_a_server_that_came_back_is_used_again(register: Register, server: Server) -> None:
    register.add_person(NewPerson("P1"))
    server.say("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk'")
    register.add_person(NewPerson("P2"))
    assert len(register.numbers()) == 2


def test_a_connection_that_breaks_in_a_change_keeps_nothing_of_it(register: Register, server: Server) -> None:
    def change_half() -> None:
        with register._changing() as change:
            change.note("something", "register")
            server.say("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk'")
            change.session.flush()

    with pytest.raises(ServerAway):
        change_half()
    assert (register.check(), register.log()[-1].action) == ([], "channel added")


def test_no_acknowledged_record_is_lost_when_the_server_is_killed() -> None:
    """A small run of what `python -m tests.benchmarks.organisation kills` does at length."""
    from tests.benchmarks.organisation import record_while_killed

    acknowledged, lost, faults = record_while_killed(clients=4, consents=80, kills=1)
    assert (acknowledged >= 80, lost, faults) == (True, [], [])
    assert threading.active_count() < 50
    assert issubclass(ServerAway, KnownError)
