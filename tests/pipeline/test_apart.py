"""Work in a process apart: results and errors come back, accidents cost one piece of work."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from photoconsent.errors import NotAPicture, WorkerCrashed, WorkerFailed, WorkerTimedOut
from photoconsent.pipeline.apart import Apart, Crew
from photoconsent.pipeline.worker import Limits


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    with Apart() as apart:
        yield apart


def refuse() -> None:
    raise NotAPicture


def wait_for_ever() -> None:
    reading, _ = os.pipe()
    os.read(reading, 1)


def test_the_result_comes_from_another_process(apart: Apart) -> None:
    assert apart.call(os.getpid) != os.getpid()
    assert apart.call(sorted, [3, 1, 2]) == [1, 2, 3]


def test_what_a_user_can_put_right_comes_back_as_it_was_raised(apart: Apart) -> None:
    with pytest.raises(NotAPicture):
        apart.call(refuse)


def test_a_fault_of_ours_names_its_place_and_no_file(apart: Apart) -> None:
    with pytest.raises(WorkerFailed) as failed:
        apart.call(Path.read_bytes, Path("/nowhere/Kari.jpg"))
    assert "Kari" not in str(failed.value)


def test_a_crash_costs_one_piece_of_work(apart: Apart) -> None:
    with pytest.raises(WorkerCrashed):
        apart.call(os.abort)
    assert apart.call(sorted, [2, 1]) == [1, 2]


def test_what_hangs_is_ended() -> None:
    with Apart(Limits(seconds=1.5, megabytes=2048)) as hasty:
        hasty.call(os.getpid)  # it is up now
        with pytest.raises(WorkerTimedOut):
            hasty.call(wait_for_ever)
        assert hasty.call(sorted, [1]) == [1]


def test_nothing_is_left_running() -> None:
    apart = Apart()
    process = apart.call(os.getpid)
    apart.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_crew_works_on_several_things_at_once(tmp_path: Path) -> None:
    # A named pipe opens for the one only when the other opens it as well: one after the other they would wait for ever.
    os.mkfifo(tmp_path / "pipe")
    with Crew(2, Limits(seconds=60.0, megabytes=2048)) as crew, ThreadPoolExecutor(2) as threads:
        ends = [threads.submit(crew.call, os.open, tmp_path / "pipe", how) for how in (os.O_RDONLY, os.O_WRONLY)]
        assert all(end.result() > 2 for end in ends)


def test_a_crew_starts_no_more_processes_than_it_needs() -> None:
    with Crew(4) as crew:
        assert len({crew.call(os.getpid) for _ in range(3)}) == 1


def test_a_crash_in_a_crew_costs_one_piece_of_work() -> None:
    with Crew(1) as crew:
        with pytest.raises(WorkerCrashed):
            crew.call(os.abort)
        assert crew.call(sorted, [2, 1]) == [1, 2]
