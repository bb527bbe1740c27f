"""A real scheduler and three worker processes: one killed, one frozen, one with another version; and what is sealed."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
from PIL import Image

from photoconsent import __version__
from photoconsent.cluster.certificates import Certificates, make_certificates, read_certificates
from photoconsent.cluster.engine import Cluster
from photoconsent.cluster.errors import NoScheduler, NoWorkers, OtherVersion, SchedulerLost, WorkersDied
from photoconsent.cluster.line import Line
from photoconsent.errors import BrokenPicture, ChangedWhileRead, FaceStillKnown
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.engines import LocalWorkers, Outcome, never, only_search
from photoconsent.pipeline.head import head_of
from photoconsent.pipeline.steps import Findings, Instructions, Job, Wanted
from photoconsent.pipeline.worker import Limits
from tests.cluster.crew import OTHER_VERSION, Crew, start

CHANNEL = Channel(name="website", title="Website", kind="public", long_side=2048)


@contextmanager
def line_to(crew: Crew, certificates: Certificates | None = None) -> Iterator[Line]:
    held = certificates or read_certificates(crew.certificates, "client")
    with Line(crew.place, held, Limits()) as line:
        yield line


@contextmanager
def cluster(crew: Crew, **more: Any) -> Iterator[Cluster]:
    with line_to(crew) as line, Cluster(line, Wanted(), 1, Limits(), **more) as engine:
        yield engine


REFUSED: list[OtherVersion] = []
"""What the shared engine was told of workers that it gives nothing."""


@pytest.fixture(scope="module")
def shared_engine(shared_crew: Crew) -> Iterator[Cluster]:
    with cluster(shared_crew, refuse=REFUSED.append) as engine:
        yield engine


@pytest.fixture
def engine(crew: Crew, shared_engine: Cluster) -> Cluster:
    """The engine of all tests here, with three workers."""
    return shared_engine


class HideAll:
    """Has every face covered, and does something once when the first faces are found."""

    def __init__(self, out: Path, at_first: Callable[[], object] = lambda: None) -> None:
        out.mkdir(exist_ok=True)
        self._out, self._at_first, self.asked = out, at_first, 0

    def __call__(self, found: Findings) -> Instructions:
        self.asked += 1
        if self.asked == 1:
            self._at_first()
        target = self._out / f"{found.source.stem}-copy.jpg"
        return Instructions(target, CHANNEL, Cover.SOFT, found.faces, original_size=True)


def by_name(outcomes: Iterator[Outcome]) -> dict[str, Outcome]:
    return {outcome.source.name: outcome for outcome in outcomes}


def finished(outcomes: dict[str, Outcome], photos: list[Path], out: Path) -> bool:
    """Whether every photo has its copy, and nothing else lies there."""
    assert [outcome.error for outcome in outcomes.values()] == [None] * len(photos)
    return {path.name for path in out.iterdir()} == {f"{photo.stem}-copy.jpg" for photo in photos}


def jobs_of(photos: list[Path]) -> list[Job]:
    return [Job(photo) for photo in photos]


def test_the_same_is_found_and_covered_as_on_one_machine(
    crew: Crew, engine: Cluster, photos: list[Path], tmp_path: Path
) -> None:
    photos[1].write_bytes(photos[1].read_bytes()[:9000])
    few = jobs_of(photos[:3])
    with LocalWorkers(1) as workers:
        ours = by_name(workers.work(few, HideAll(tmp_path / "here"), never))
    by_bytes = by_name(engine.work(few, HideAll(tmp_path / "bytes"), never))
    with cluster(crew, shared=True) as reading:
        by_path = by_name(reading.work(few, HideAll(tmp_path / "path"), never))
    for theirs in (by_bytes, by_path):
        assert ours.keys() == theirs.keys()
        assert isinstance(theirs[photos[1].name].error, BrokenPicture)
        for photo in (photos[0], photos[2]):
            assert_alike(ours[photo.name], theirs[photo.name])


def assert_alike(mine: Outcome, other: Outcome) -> None:
    """The same faces with the same vectors, and copies that are the same beside the covers."""
    assert mine.findings is not None
    assert other.findings is not None
    assert other.findings.source == mine.findings.source
    assert [f.face for f in mine.findings.faces] == [f.face for f in other.findings.faces]
    for one, two in zip(mine.findings.faces, other.findings.faces, strict=True):
        assert one.embedding is not None
        assert np.array_equal(one.embedding, two.embedding)
    assert_alike_but_for_covers(mine, other)


def assert_alike_but_for_covers(mine: Outcome, other: Outcome) -> None:
    """The paint is fresh each time; beside the covers both copies are the same."""
    assert mine.copy is not None
    assert other.copy is not None
    assert mine.findings is not None
    one, two = (np.asarray(Image.open(outcome.copy.path), np.int16) for outcome in (mine, other) if outcome.copy)
    differing = np.abs(one - two).max(axis=2) > 0
    assert differing.any()
    for found in mine.findings.faces:
        box = head_of(found.face).bounds().grown(0.5)
        differing[max(int(box.y) - 16, 0) : int(box.bottom) + 16, max(int(box.x) - 16, 0) : int(box.right) + 16] = False
    assert not differing.any()


def test_a_worker_that_is_killed_in_mid_run_costs_nothing(
    crew: Crew, engine: Cluster, photos: list[Path], tmp_path: Path
) -> None:
    out, victim = tmp_path / "out", crew.workers[0]
    outcomes = by_name(engine.work(jobs_of(photos), HideAll(out, lambda: crew.dismiss(victim)), never))
    assert finished(outcomes, photos, out)
    assert victim.poll() is not None


def test_a_worker_that_is_frozen_is_given_up(crew: Crew, engine: Cluster, photos: list[Path], tmp_path: Path) -> None:
    out, frozen = tmp_path / "out", crew.workers[0]

    def freeze() -> None:
        frozen.send_signal(signal.SIGSTOP)

    try:
        outcomes = by_name(engine.work(jobs_of(photos), HideAll(out, freeze), never))
    finally:
        frozen.send_signal(signal.SIGCONT)
        crew.dismiss(frozen)
    assert finished(outcomes, photos, out)


def test_a_worker_with_another_version_is_refused_in_a_sentence(crew: Crew) -> None:
    words = ["cluster", "worker", crew.place.address, "--certificates", crew.certificates]
    worker = start(*words, before=OTHER_VERSION)
    said = worker.communicate(timeout=60)[1]
    assert worker.returncode == 2
    assert f"refused, because it has other versions (photoconsent {__version__}, here 0.0.9)" in said
    assert "Traceback" not in said


def test_a_worker_that_is_none_of_ours_is_refused_and_gets_no_photo(
    crew: Crew, engine: Cluster, photos: list[Path], tmp_path: Path
) -> None:
    ca, own = crew.certificates / "ca.pem", crew.certificates / "worker.pem"
    tls = ["--tls-ca-file", ca, "--tls-cert", own, "--tls-key", own]
    words = [crew.place.address, *tls, "--no-nanny", "--name", "stranger", "--local-directory", tmp_path]
    stranger = subprocess.Popen(
        [sys.executable, "-c", "from distributed.cli.dask_worker import main; main()", *map(str, words)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    out, until = tmp_path / "out", time.monotonic() + 60
    try:
        while "stranger" not in (refused := [str(error.facts["who"]) for error in REFUSED]):
            assert time.monotonic() < until
            by_name(engine.work(jobs_of(photos[:1]), only_search, never))
        outcomes = by_name(engine.work(jobs_of(photos), HideAll(out), never))
    finally:
        stranger.kill()
        stranger.wait()
    assert refused.count("stranger") == 1
    assert finished(outcomes, photos, out)


def test_a_caller_with_another_version_is_refused(crew: Crew, photos: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["prepare", photos[0], "--channel", "website", "--out", out, "--no-recognition"]
    reach = ["--scheduler", crew.place.address, "--certificates", crew.certificates]
    # The version is that of the process that asks the scheduler, which is started anew: so the scheduler is another.
    other = start(
        *("cluster", "scheduler", "tls://127.0.0.1:0", "--certificates", crew.certificates), before=OTHER_VERSION
    )
    assert other.stderr is not None
    address = other.stderr.readline().split(" at ")[1].strip().rstrip(".")
    reach[1] = address
    try:
        said = start(*words, *reach).communicate(timeout=60)[1]
    finally:
        other.kill()
        other.communicate()
    assert f"{address} is refused, because it has other versions (photoconsent 0.0.9, here {__version__})" in said
    assert not out.exists()


def test_nobody_is_waited_for_without_end_and_what_ends_three_workers_is_a_failed_row(
    certificates: Path, photos: list[Path]
) -> None:
    crew = Crew(certificates)

    def kill_three() -> None:
        """Each as soon as it has the photo in hand: it starts its process for pictures then."""
        for _ in range(3):
            crew.hire()
            while not psutil.Process(crew.workers[0].pid).children():
                time.sleep(0.01)
            crew.dismiss(crew.workers[0])
        crew.hire()

    try:
        with cluster(crew, patience=0.1) as engine, pytest.raises(NoWorkers, match="cluster worker"):
            list(engine.work(jobs_of(photos), only_search, never))
        with cluster(crew) as engine, ThreadPoolExecutor(1) as beside:
            killing = beside.submit(kill_three)
            (outcome,) = engine.work(jobs_of(photos[:1]), only_search, never)
            killing.result()
            assert isinstance(outcome.error, WorkersDied)
            (after,) = engine.work(jobs_of(photos[1:2]), only_search, never)
            assert after.error is None
    finally:
        crew.close()


def test_no_more_photos_are_under_way_than_there_is_room_for(engine: Cluster, photos: list[Path]) -> None:
    taken = 0

    def many() -> Iterator[Job]:
        nonlocal taken
        for number in range(12):
            taken += 1
            yield Job(photos[number % len(photos)])

    most = 0
    for done, _ in enumerate(engine.work(many(), only_search, never)):
        most = max(most, taken - done)
    assert taken == 12
    # One more for each worker than it works on, and the one that is looked at whether it is the last.
    assert most <= 3 * 2 + 1


def test_a_stop_finishes_what_is_under_way_and_begins_nothing(
    engine: Cluster, photos: list[Path], tmp_path: Path
) -> None:
    made = list[Outcome]()
    for outcome in engine.work(jobs_of(photos) * 4, HideAll(tmp_path / "out"), lambda: bool(made)):
        made.append(outcome)
    assert 1 <= len(made) <= 3 * 2


def test_who_goes_away_in_the_middle_leaves_nothing_behind(engine: Cluster, photos: list[Path]) -> None:
    going = engine.work(jobs_of(photos), only_search, never)
    next(going)
    going.close()
    assert by_name(engine.work(jobs_of(photos[:2]), only_search, never)).keys() == {p.name for p in photos[:2]}


def test_a_photo_that_was_searched_before_must_be_the_same(engine: Cluster, photos: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    found = by_name(engine.work(jobs_of(photos[:2]), only_search, never))
    photos[0].write_bytes(photos[2].read_bytes())
    known = [Job(photo, found[photo.name].findings) for photo in photos[:2]]
    outcomes = by_name(engine.work(known, HideAll(out), never))
    assert isinstance(outcomes[photos[0].name].error, ChangedWhileRead)
    assert outcomes[photos[1].name].copy is not None


def test_no_vector_is_where_the_scheduler_or_a_file_could_keep_it(
    crew: Crew, engine: Cluster, photos: list[Path]
) -> None:
    outcomes = by_name(engine.work(jobs_of(photos), only_search, never))
    found = [one for outcome in outcomes.values() if outcome.findings for one in outcome.findings.faces]
    vectors = [one.embedding.tobytes()[:64] for one in found if one.embedding is not None]
    assert len(vectors) == len(photos)
    for worker in crew.workers:
        kept = [Path(file.path) for file in psutil.Process(worker.pid).open_files() if file.mode != "r"]
        assert [path for path in kept if path.suffix not in (".lock", ".dirlock")] == []
    memory = memory_of(crew.scheduler.pid)
    assert crew.place.address.encode() in memory  # it is its memory that was read
    assert [vector for vector in vectors if vector in memory] == []


def memory_of(process: int) -> bytes:
    """What a process holds; skips where the system does not let anybody read it, not even us."""
    held = bytearray()
    try:
        maps = Path(f"/proc/{process}/maps").read_text().splitlines()
        with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
            for line in maps:
                where, mode, *_ = line.split()
                if mode.startswith("rw"):
                    begin, end = (int(part, 16) for part in where.split("-"))
                    memory.seek(begin)
                    try:
                        held += memory.read(end - begin)
                    except OSError:
                        continue
    except OSError:
        pytest.skip("this system lets nobody read another process's memory: run as root")
    return bytes(held)


def test_who_has_no_certificate_of_this_making_is_not_let_in(crew: Crew) -> None:
    with pytest.raises(NoScheduler, match="certificates"), line_to(crew, make_certificates(days=1)):
        pass


LYING = """
import io
from PIL import Image
from photoconsent.cluster.questions import Covered
from photoconsent.cluster.worker import Bench
honest = Bench._answer
def lying(self, question):
    answer = honest(self, question)
    if not isinstance(answer, Covered):
        return answer
    bare = io.BytesIO()
    Image.open(io.BytesIO(question.photo)).save(bare, "JPEG", quality=95)
    return Covered(bare.getvalue(), answer.how)
Bench._answer = lying
"""
"""A worker that finds what there is to find, and sends back copies on which nothing is covered."""


def test_a_worker_that_lies_is_found_out_and_a_batch_whose_scheduler_ends_says_so(
    certificates: Path, photos: list[Path], tmp_path: Path
) -> None:
    crew, out = Crew(certificates), tmp_path / "out"
    try:
        crew.hire(before=LYING)
        with cluster(crew) as engine:
            (outcome,) = engine.work(jobs_of(photos[:1]), HideAll(out), never)
            assert isinstance(outcome.error, FaceStillKnown)
            assert list(out.iterdir()) == []
            outcomes = engine.work(jobs_of(photos), only_search, never)
            next(outcomes)
            crew.scheduler.kill()
            with pytest.raises(SchedulerLost):
                list(outcomes)
        crew.workers[0].wait(timeout=60)  # a worker ends with its scheduler
    finally:
        crew.close()
