"""Worker processes: they find and copy as this process does, and one that breaks costs one row."""

import hashlib
import multiprocessing
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from skimage import data

import photoconsent
from consent_db.records import Trait
from photoconsent.errors import (
    BrokenPicture,
    ChangedWhileRead,
    NetworkMissing,
    WorkerCrashed,
    WorkerOutOfMemory,
    WorkerTimedOut,
)
from photoconsent.paths import resources_folder
from photoconsent.pipeline.area import Stroke
from photoconsent.pipeline.area_proof import area_seen
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.engines import Engine, InProcess, LocalWorkers, Outcome, only_search
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.networks import Networks, networks_folder
from photoconsent.pipeline.steps import Findings, Instructions, Job, Wanted
from photoconsent.pipeline.worker import Limits, attempt
from tests.pipeline.drawn_codes import code, room, stuck

CHANNEL = Channel(name="website", title="Website", kind="public", long_side=2048)


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """A portrait, a picture that is cut off, and the portrait in another size."""
    astronaut = Image.fromarray(data.astronaut())
    names = [tmp_path / f"{n}.jpg" for n in "abc"]
    astronaut.save(names[0])
    names[1].write_bytes(names[0].read_bytes()[:9000])
    astronaut.resize((700, 700)).save(names[2])
    return names


def hide_all(out: Path) -> "object":
    def answer(found: Findings) -> Instructions:
        return Instructions(out / f"{found.source.stem}-copy.jpg", CHANNEL, Cover.SOFT, found.faces)

    return answer


def never() -> bool:
    return False


def work(engine: Engine, photos: list[Path], answer: object = only_search) -> dict[str, Outcome]:
    outcomes = engine.work([Job(photo) for photo in photos], answer, never)  # type: ignore[arg-type]
    return {outcome.source.name: outcome for outcome in outcomes}


@pytest.fixture
def in_process() -> InProcess:
    return InProcess(Networks.load(), Wanted(preview=300))


class Pause:
    """Wants a pause after so many outcomes, until it was asked so often."""

    def __init__(self, asked: int) -> None:
        self.left = asked
        self.wanted = False

    def __call__(self) -> bool:
        if self.wanted:
            self.left -= 1
            self.wanted = self.left > 0
        return self.wanted


@pytest.mark.parametrize("where", ["here", "workers"])
def test_a_pause_begins_nothing_new_and_loses_nothing(photos: list[Path], in_process: InProcess, where: str) -> None:
    with LocalWorkers(1, Wanted(preview=300)) as workers:
        engine: Engine = in_process if where == "here" else workers
        pause, seen = Pause(asked=4), []
        for outcome in engine.work([Job(photo) for photo in photos], only_search, never, pause):
            seen.append(outcome.source)
            pause.wanted = len(seen) == 1
        assert seen == photos
        assert pause.left <= 0


def test_a_glance_is_taken_apart_while_the_workers_work(photos: list[Path], in_process: InProcess) -> None:
    with LocalWorkers(1) as workers:
        searched = workers.work([Job(photos[0]), Job(photos[2])], only_search, never)
        next(searched)
        before = set(multiprocessing.active_children())
        workers.get_ready()
        assert len(set(multiprocessing.active_children()) - before) == 1
        assert workers.glance(photos[0]) == in_process.glance(photos[0])
        with pytest.raises(BrokenPicture):
            workers.glance(photos[1])
        assert next(searched).source == photos[2]
    assert not set(multiprocessing.active_children()) & before


def test_workers_start_while_the_caller_has_something_else_to_do(photos: list[Path]) -> None:
    before = set(multiprocessing.active_children())
    with LocalWorkers(2) as workers:
        workers.start(0)
        assert set(multiprocessing.active_children()) == before
        workers.start(1)
        (early,) = set(multiprocessing.active_children()) - before
        workers.start(5)
        started = set(multiprocessing.active_children()) - before
        assert len(started) == 2
        jobs = [Job(photos[0]), Job(photos[2])]
        assert {one.source for one in workers.work(jobs, only_search, never)} == {photos[0], photos[2]}
        assert set(multiprocessing.active_children()) - before == started
        assert early in started
    assert not set(multiprocessing.active_children()) & started


def test_a_stop_ends_a_pause(photos: list[Path]) -> None:
    with LocalWorkers(1) as workers:
        stopped = Pause(asked=3)
        stopped.wanted = True
        jobs = [Job(photo) for photo in photos]
        assert list(workers.work(jobs, only_search, lambda: not stopped(), lambda: True)) == []


def test_workers_do_what_this_process_does(photos: list[Path], tmp_path: Path, in_process: InProcess) -> None:
    with LocalWorkers(2, Wanted(preview=300)) as workers:
        theirs = work(workers, photos, hide_all(tmp_path))
    for outcome in theirs.values():
        if outcome.copy:
            outcome.copy.path.unlink()
    ours = work(in_process, photos, hide_all(tmp_path))
    assert theirs.keys() == ours.keys() == {"a.jpg", "b.jpg", "c.jpg"}
    assert isinstance(theirs["b.jpg"].error, BrokenPicture)
    assert isinstance(ours["b.jpg"].error, BrokenPicture)
    for name in ("a.jpg", "c.jpg"):
        there, here = theirs[name].findings, ours[name].findings
        assert there is not None
        assert here is not None
        assert [one.face.box for one in there.faces] == [one.face.box for one in here.faces]
        assert len(there.faces) == 1
        assert there.sha256 == here.sha256
        assert there.preview == here.preview
        assert ours[name].copy is not None
        assert theirs[name].error is None


def test_a_worker_that_dies_costs_one_row_and_leaves_nothing(photos: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    killed = []

    def answer(found: Findings) -> Instructions:
        if found.source.name == "a.jpg":
            killed.extend(multiprocessing.active_children())
            for child in killed:
                child.kill()
                child.join()
        return Instructions(out / f"{found.source.stem}.jpg", CHANNEL, Cover.SOFT, found.faces)

    with LocalWorkers(1) as workers:
        outcomes = work(workers, [photos[0], photos[2]], answer)
    assert killed
    assert isinstance(outcomes["a.jpg"].error, WorkerCrashed)
    assert outcomes["c.jpg"].copy is not None
    assert [path.name for path in out.iterdir()] == ["c.jpg"]


def test_a_picture_that_takes_too_long_is_left_out(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (6000, 8000, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "slow.jpg", quality=95)
    with LocalWorkers(1, limits=Limits(seconds=0.05)) as workers:
        outcomes = work(workers, [tmp_path / "slow.jpg"])
    assert isinstance(outcomes["slow.jpg"].error, WorkerTimedOut)


def test_a_picture_that_needs_too_much_memory_is_left_out(photos: list[Path], tmp_path: Path) -> None:
    Image.new("RGB", (13_000, 13_000), "grey").save(tmp_path / "huge.png")
    with LocalWorkers(1, limits=Limits(megabytes=700)) as workers:
        outcomes = work(workers, [tmp_path / "huge.png", photos[0]])
    assert isinstance(outcomes["huge.png"].error, WorkerOutOfMemory)
    assert outcomes["a.jpg"].error is None


def test_a_photo_that_changed_since_the_search_is_refused(photos: list[Path], in_process: InProcess) -> None:
    found = work(in_process, photos[:1])["a.jpg"].findings
    photos[0].write_bytes(photos[2].read_bytes())
    outcome = next(iter(in_process.work([Job(photos[0], found)], only_search, never)))
    assert isinstance(outcome.error, ChangedWhileRead)


def test_what_was_found_before_is_not_searched_again(photos: list[Path], in_process: InProcess) -> None:
    found = work(in_process, photos[:1])["a.jpg"].findings
    outcome = next(iter(in_process.work([Job(photos[0], found)], only_search, never)))
    assert outcome.findings is found


def test_without_networks_there_is_an_error_and_not_a_photo_without_faces(
    photos: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "photoconsent"  # the worker finds a program that is whole but for one file
    (program / "resources").mkdir(parents=True)
    for part in Path(photoconsent.__file__).parent.iterdir():
        if part.name != "resources":
            (program / part.name).symlink_to(part)
    for part in resources_folder().iterdir():
        if part.name != "networks":
            (program / "resources" / part.name).symlink_to(part)
    shutil.copytree(networks_folder(), program / "resources" / "networks")
    (program / "resources" / "networks" / "yunet-2023mar.onnx").unlink()
    monkeypatch.syspath_prepend(tmp_path)
    with LocalWorkers(1) as workers, pytest.raises(NetworkMissing):
        work(workers, photos[:1])


def test_a_stop_begins_no_new_photo(photos: list[Path]) -> None:
    with LocalWorkers(1) as workers:
        done = list(workers.work([Job(p) for p in photos], only_search, lambda: True))
    assert done == []


def test_leaving_ends_the_processes(photos: list[Path]) -> None:
    with LocalWorkers(2) as workers:
        work(workers, photos)
        assert 1 <= len(multiprocessing.active_children()) <= 2
    assert multiprocessing.active_children() == []


def test_a_bug_of_ours_is_told_without_names() -> None:
    def step() -> None:
        raise ZeroDivisionError("/home/kari/photos")

    error = attempt(step)
    assert "kari" not in str(error)
    assert "ZeroDivisionError" in str(error)
    assert "test_engines.py" in str(error)


def test_areas_reach_the_worker_and_are_gone_from_its_copy(photos: list[Path], tmp_path: Path) -> None:
    areas = (Box(20, 300, 120, 90), Stroke(((300.0, 400.0), (420.0, 460.0)), 30.0))

    def answer(found: Findings) -> Instructions:
        return Instructions(tmp_path / "copy.jpg", CHANNEL, Cover.SOFT, found.faces, areas=found.areas)

    digest = hashlib.sha256(photos[0].read_bytes()).hexdigest()
    known = Findings(photos[0], digest, (512, 512), (), areas=areas)
    with LocalWorkers(1) as workers:
        (outcome,) = workers.work([Job(photos[0], known)], answer, never)
    assert outcome.copy is not None
    original, copy = (np.asarray(Image.open(path)) for path in (photos[0], outcome.copy.path))
    assert not any(area_seen(original, copy, area) for area in areas)
    assert area_seen(original, original, areas[0])


def test_what_was_not_looked_for_before_is_found_when_the_copy_is_made(tmp_path: Path) -> None:
    Image.fromarray(stuck(room(800, 600), code("P-0012345", module=4), 300, 200)[0]).save(tmp_path / "a.png")
    engine, wanted = InProcess(Networks.load()), frozenset({Trait.CODE})
    seen: list[Findings] = []
    for known, traits in ((None, frozenset[Trait]()), (0, wanted), (1, wanted)):
        job = Job(tmp_path / "a.png", None if known is None else seen[known], traits=traits)
        list(engine.work([job], lambda found: seen.append(found), never))  # type: ignore[func-returns-value]
    assert [[one.text for one in found.places] for found in seen] == [[], ["P-0012345"], ["P-0012345"]]
    assert [found.sought for found in seen] == [frozenset(), wanted, wanted]
    assert seen[2].spent == seen[1].spent, "it is not looked for twice"
