"""Videos are worked on in a process apart: one that breaks, hangs or is killed costs a row and leaves nothing."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest

from photoconsent.errors import ChangedWhileRead, CopyExists, OutNotWritable, ProofFailed
from photoconsent.pipeline.channels import Channel, Film
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.engines import Outcome, only_search
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.steps import Findings, Instructions, Job, Wanted
from photoconsent.pipeline.worker import Limits
from photoconsent.video.container import prove_container
from photoconsent.video.engine import VideoWorkers
from photoconsent.video.errors import (
    BrokenVideo,
    VideoCrashed,
    VideoOutOfMemory,
    VideoPartsMissing,
    VideoTimedOut,
    VideoTooLong,
)
from photoconsent.video.far import Doing, Far
from photoconsent.video.frames import VideoLimits
from photoconsent.video.reading import frames_of
from tests.pipeline.portrait import head
from tests.video.movie import Actor, Movie, Place, make_movie, swaying

CHANNEL = Channel("intranet", "Intranet", "intranet", film=Film(long_side=320))


@pytest.fixture(scope="module")
def movie(tmp_path_factory: pytest.TempPathFactory) -> Movie:
    """Somebody in front of a wall, for half a second, with sound."""
    pixels, face = head(95.0)
    somebody = Actor(pixels, face, swaying(Place(180, 110, 80), 8))
    return make_movie(tmp_path_factory.mktemp("movie") / "a.mp4", [somebody], 0.6, size=(360, 240), rate=20, tone=True)


class Stage:
    """A place where somebody hears how far the engine is and does something about it."""

    def __init__(self) -> None:
        self.told: list[Far] = []
        self.act: Callable[[Far], None] = lambda far: None

    def hear(self, _: Path, far: Far) -> None:
        self.told.append(far)
        self.act(far)


@pytest.fixture(scope="module")
def stage() -> Stage:
    return Stage()


@pytest.fixture(scope="module")
def shared(stage: Stage) -> Iterator[VideoWorkers]:
    with VideoWorkers(Wanted(recognition=False), hear_far=stage.hear) as workers:
        yield workers


@pytest.fixture
def engine(shared: VideoWorkers, stage: Stage) -> VideoWorkers:
    stage.told, stage.act = [], lambda far: None
    return shared


def hide_all(target: Path, **changes: object) -> Callable[[Findings], Instructions]:
    def answer(found: Findings) -> Instructions:
        which = tuple(range(len(found.faces)))
        told = Instructions(target, CHANNEL, Cover.SOFT, found.faces, which=which)
        return replace(told, **changes)  # type: ignore[arg-type]

    return answer


def work(engine: VideoWorkers, path: Path, answer: object = only_search, stop: object = lambda: False) -> list[Outcome]:
    return list(engine.work([Job(path, video=True)], answer, stop))  # type: ignore[arg-type]


def test_a_video_is_searched_covered_and_proved(
    engine: VideoWorkers, stage: Stage, movie: Movie, tmp_path: Path
) -> None:
    (outcome,) = work(engine, movie.path, hide_all(tmp_path / "copy.mp4"))
    assert outcome.error is None
    assert outcome.findings is not None
    assert outcome.copy is not None
    moving = outcome.findings.moving
    assert moving is not None
    assert (moving.frames, moving.has_sound) == (12, True)
    assert [span for span in moving.spans if span == (0.0, 0.55)]
    facts = prove_container(outcome.copy.path, 12, sound=False)
    assert facts.size == (320, 212)  # the channel's long side, and whole pairs of pixels
    assert [path.name for path in tmp_path.iterdir()] == ["copy.mp4"]
    assert [(far.doing, far.frames) for far in stage.told] == [(doing, n) for doing in Doing for n in range(1, 13)]


def test_the_covered_head_is_gone_and_the_rest_is_there(engine: VideoWorkers, movie: Movie, tmp_path: Path) -> None:
    (outcome,) = work(engine, movie.path, hide_all(tmp_path / "copy.mp4", original_size=True))
    assert outcome.copy is not None
    for original, copy, truth in zip(frames_of(movie.path), frames_of(outcome.copy.path), movie.truth, strict=True):
        assert copy.time == original.time
        changed = np.abs(original.pixels.astype(int) - copy.pixels).max(axis=2) > 24
        box = truth[0].box
        assert changed[round(box.y) : round(box.bottom), round(box.x) : round(box.right)].mean() > 0.6
        assert changed[:, :60].mean() < 0.01


def test_sound_goes_out_only_where_it_may(engine: VideoWorkers, movie: Movie, tmp_path: Path) -> None:
    (outcome,) = work(engine, movie.path, hide_all(tmp_path / "heard.mp4", sound=True))
    assert outcome.copy is not None
    prove_container(outcome.copy.path, 12, sound=True)


def test_nothing_but_a_search_writes_nothing(engine: VideoWorkers, movie: Movie) -> None:
    (outcome,) = work(engine, movie.path)
    assert outcome.findings is not None
    assert (outcome.copy, outcome.error) == (None, None)
    assert any(face.face.box.iou(movie.truth[0][0].box) > 0.2 for face in outcome.findings.faces)


def test_a_face_that_gets_lost_stops_the_copy(engine: VideoWorkers, movie: Movie, tmp_path: Path) -> None:
    (outcome,) = work(engine, movie.path, hide_all(tmp_path / "copy.mp4", which=()))
    assert isinstance(outcome.error, ProofFailed)
    assert list(tmp_path.iterdir()) == []


def test_a_video_that_changes_meanwhile_is_refused(engine: VideoWorkers, movie: Movie, tmp_path: Path) -> None:
    video = tmp_path / "video.mp4"
    video.write_bytes(movie.path.read_bytes())

    def answer(found: Findings) -> Instructions:
        video.write_bytes(video.read_bytes() + b"more")
        return hide_all(tmp_path / "copy.mp4")(found)

    (outcome,) = work(engine, video, answer)
    assert isinstance(outcome.error, ChangedWhileRead)
    assert list(tmp_path.iterdir()) == [video]


def test_what_lies_there_is_left_alone(engine: VideoWorkers, movie: Movie, tmp_path: Path) -> None:
    (tmp_path / "copy.mp4").write_bytes(b"mine")
    (outcome,) = work(engine, movie.path, hide_all(tmp_path / "copy.mp4"))
    assert isinstance(outcome.error, CopyExists)
    assert (tmp_path / "copy.mp4").read_bytes() == b"mine"
    with pytest.raises(OutNotWritable):
        work(engine, movie.path, hide_all(tmp_path / "nowhere" / "copy.mp4"))


def test_a_broken_video_costs_one_row(engine: VideoWorkers, tmp_path: Path, movie: Movie) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(movie.path.read_bytes()[:900])
    jobs = [Job(broken, video=True), Job(movie.path, video=True)]
    first, second = engine.work(jobs, only_search, lambda: False)
    assert isinstance(first.error, BrokenVideo)
    assert second.findings is not None


@pytest.mark.parametrize(("doing", "frame"), [(Doing.SEARCH, 5), (Doing.WRITE, 1), (Doing.WRITE, 12), (Doing.PROVE, 6)])
def test_a_killed_process_leaves_nothing_and_the_next_run_completes(
    engine: VideoWorkers, stage: Stage, movie: Movie, tmp_path: Path, doing: Doing, frame: int
) -> None:
    def kill(far: Far) -> None:
        if (far.doing, far.frames) == (doing, frame):
            for child in psutil.Process().children():
                if "spawn_main" in " ".join(child.cmdline()):
                    child.kill()

    stage.act = kill
    (outcome,) = work(engine, movie.path, hide_all(tmp_path / "copy.mp4"))
    assert isinstance(outcome.error, VideoCrashed)
    assert list(tmp_path.iterdir()) == []
    stage.act = lambda far: None
    (again,) = work(engine, movie.path, hide_all(tmp_path / "copy.mp4"))
    assert again.copy is not None
    prove_container(again.copy.path, 12, sound=False)


def test_a_stop_ends_the_video_under_way_at_once(
    engine: VideoWorkers, stage: Stage, movie: Movie, tmp_path: Path
) -> None:
    assert (
        work(
            engine,
            movie.path,
            hide_all(tmp_path / "copy.mp4"),
            lambda: any(far.doing is Doing.WRITE for far in stage.told),
        )
        == []
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("limits", "videos", "error"),
    [
        (Limits(seconds=0.2), VideoLimits(), VideoTimedOut),
        (Limits(seconds=60.0, megabytes=8), VideoLimits(), VideoOutOfMemory),  # less than Python takes to begin
        (Limits(seconds=60.0), VideoLimits(frames=5), VideoTooLong),
    ],
)
def test_limits_end_a_video(movie: Movie, limits: Limits, videos: VideoLimits, error: type[Exception]) -> None:
    with VideoWorkers(Wanted(recognition=False), limits=limits, video_limits=videos) as workers:
        (outcome,) = work(workers, movie.path)
    assert isinstance(outcome.error, error)


def test_without_the_extra_it_says_how_to_add_it(
    engine: VideoWorkers, movie: Movie, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "av", None)
    (outcome,) = work(engine, movie.path)
    assert isinstance(outcome.error, VideoPartsMissing)
    assert "pip install 'photoconsent[video]'" in str(outcome.error)


def test_boxes_are_places_in_the_upright_picture(engine: VideoWorkers, movie: Movie) -> None:
    (outcome,) = work(engine, movie.path)
    assert outcome.findings is not None
    assert outcome.findings.size == movie.size
    assert all(isinstance(one.face.box, Box) for one in outcome.findings.faces)
