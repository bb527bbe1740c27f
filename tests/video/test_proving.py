"""A written video is looked at again, frame by frame: what is not as promised is found, and when it is."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest

from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.networks import Networks
from photoconsent.video.covering import Painter
from photoconsent.video.errors import FaceKnownInVideo, FaceMissedInVideo, VideoProofFailed
from photoconsent.video.frames import Frame
from photoconsent.video.pace import Pace
from photoconsent.video.plan import CoverPlan
from photoconsent.video.proving import clock, prove_pictures
from photoconsent.video.search import search_frames
from tests.video.conftest import Film


@pytest.fixture(scope="session")
def plan(walking: Film, networks: Networks) -> CoverPlan:
    """Who walks by is hidden, who stands is shown."""
    found = search_frames(walking[0], networks)
    standing, walker = found.tracks
    return CoverPlan((walker,), (standing,), found.times, found.cuts, Cover.SOFT)


@pytest.fixture(scope="session")
def copy(walking: Film, plan: CoverPlan) -> list[Frame]:
    painter = Painter(plan)
    return [replace(frame, pixels=painter.paint(frame)) for frame in walking[0]]


def with_original(copy: Iterable[Frame], film: Film, *places: int) -> list[Frame]:
    """The copy with some frames as they were."""
    return [film[0][frame.index] if frame.index in places else frame for frame in copy]


def test_a_good_copy_is_proved(walking: Film, copy: list[Frame], plan: CoverPlan, networks: Networks) -> None:
    proof = prove_pictures(walking[0], copy, plan, networks)
    assert proof.failed is None
    assert proof.attack is not None
    assert proof.attack < 0.339


def test_a_smaller_copy_is_proved_too(walking: Film, copy: list[Frame], plan: CoverPlan, networks: Networks) -> None:
    half = [replace(frame, pixels=np.ascontiguousarray(frame.pixels[::2, ::2])) for frame in copy]
    assert prove_pictures(walking[0], half, plan, networks, Pace(key=9, glance=9)).failed is None


@pytest.mark.parametrize("place", [22, 33, 40])
def test_one_frame_that_is_not_covered_is_found(
    walking: Film, copy: list[Frame], plan: CoverPlan, networks: Networks, place: int
) -> None:
    proof = prove_pictures(walking[0], with_original(copy, walking, place), plan, networks, Pace(key=9, glance=9))
    assert isinstance(proof.failed, FaceKnownInVideo)
    assert proof.failed.facts["clock"] == clock(place / 25)
    assert proof.better is not None
    # Other paint first; it may have been chance. Then larger covers in one colour.
    assert (proof.better.style, proof.better.larger) == (Cover.SOFT, 0.0)
    again = proof.better.better()
    assert (again.style, again.larger > 0) == (Cover.SOLID, True)


def test_a_held_place_that_is_not_covered_is_found(
    walking: Film, copy: list[Frame], plan: CoverPlan, networks: Networks
) -> None:
    (walker,) = plan.hidden
    place = walker.first - 3
    assert plan.places()[0].at(place) is not None
    grain = np.random.default_rng(0).integers(0, 60, walking[0][0].pixels.shape, np.uint8)
    rough = [replace(frame, pixels=np.maximum(frame.pixels, 60) - grain) for frame in walking[0]]
    painter = Painter(plan)
    made = [replace(frame, pixels=painter.paint(frame)) for frame in rough]
    assert prove_pictures(rough, made, plan, networks, Pace(key=9, glance=9)).failed is None
    made[place] = rough[place]
    assert isinstance(prove_pictures(rough, made, plan, networks, Pace(key=9, glance=9)).failed, FaceKnownInVideo)


def test_a_face_that_is_neither_shown_nor_covered_is_found(
    walking: Film, copy: list[Frame], plan: CoverPlan, networks: Networks
) -> None:
    nobody = replace(plan, shown=())
    proof = prove_pictures(walking[0], copy, nobody, networks)
    assert isinstance(proof.failed, FaceMissedInVideo)
    assert proof.failed.facts["clock"] == "0:00"
    # What was missed is covered next time, and then the copy is good.
    assert proof.better is not None
    assert len(proof.better.hidden) == 2
    painter = Painter(proof.better)
    again = [replace(frame, pixels=painter.paint(frame)) for frame in walking[0]]
    assert prove_pictures(walking[0], again, proof.better, networks).failed is None


def test_a_copy_with_other_frames_is_none(
    walking: Film, copy: list[Frame], plan: CoverPlan, networks: Networks
) -> None:
    late = [replace(frame, time=frame.time + 1) if frame.index == 5 else frame for frame in copy]
    for wrong in (copy[:-1], [*copy, copy[-1]], late):
        with pytest.raises(VideoProofFailed):
            prove_pictures(walking[0], wrong, plan, networks, Pace(key=9, glance=9))


def test_times_are_told_as_players_show_them() -> None:
    assert [clock(s) for s in (0.0, 7.9, 65, 3599.5, 3723)] == ["0:00", "0:07", "1:05", "59:59", "1:02:03"]
