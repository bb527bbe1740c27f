"""A cover lies over the whole head in every frame, moves smoothly, is never late, and stays for half a second more."""

import math

import numpy as np
import pytest

from photoconsent.pipeline.face import Box
from photoconsent.pipeline.head import Ellipse, head_of
from photoconsent.video.heads import HOLD, covered
from photoconsent.video.track import Track
from tests.video.tracked import track

RATE = 25
TIMES = np.arange(200) / RATE


def around(head: Ellipse) -> list[tuple[float, float]]:
    points = []
    for turn in np.linspace(0, 2 * math.pi, 72, endpoint=False):
        a, b = head.half_width * math.cos(turn), head.half_height * math.sin(turn)
        c, s = math.cos(head.tilt), math.sin(head.tilt)
        points.append((head.centre[0] + a * c - b * s, head.centre[1] + a * s + b * c))
    return points


def halfway(a: Ellipse, b: Ellipse) -> Ellipse:
    return Ellipse(
        ((a.centre[0] + b.centre[0]) / 2, (a.centre[1] + b.centre[1]) / 2),
        (a.half_width + b.half_width) / 2,
        (a.half_height + b.half_height) / 2,
        (a.tilt + b.tilt) / 2,
    )


def shaking(seed: int, speed: float = 3.0) -> Track:
    """A face that moves, grows and shrinks, and is seen a little differently each time."""
    noise = np.random.default_rng(seed)
    boxes = []
    for n in range(60):
        size = 60 + 15 * math.sin(n / 9) + noise.normal(0, 3)
        boxes.append(Box(100 + speed * n + noise.normal(0, 3), 80 + noise.normal(0, 3), size, size * 1.2))
    return track(boxes, first=40)


@pytest.mark.parametrize("speed", [0, 3, 20])
@pytest.mark.parametrize("seed", range(4))
def test_the_whole_head_is_covered_in_every_frame(seed: int, speed: float) -> None:
    one = shaking(seed, speed)
    place = covered(one, [], TIMES, (0, 199))
    for frame in range(one.first, one.last + 1):
        cover = place.at(frame)
        assert cover is not None
        here = head_of(one.face(frame, 0.0))
        assert max(cover.radius(point) for point in around(here)) <= 1.0
        # And as it is between this frame and the ones beside it: so it is never late.
        for near in (frame - 1, frame + 1):
            if one.has(near):
                assert max(cover.radius(point) for point in around(halfway(here, head_of(one.face(near, 0.0))))) <= 1.0


def test_it_moves_smoothly_although_the_places_shake() -> None:
    one = shaking(1)
    place = covered(one, [], TIMES, (0, 199))
    bare = np.array([head_of(one.face(n, 0.0)).centre for n in range(40, 100)])
    smooth = place.ellipses[one.first - place.first : one.last - place.first + 1, :2]
    assert np.abs(np.diff(smooth, 2, axis=0)).mean() < 0.2 * np.abs(np.diff(bare, 2, axis=0)).mean()


def test_it_does_not_lag_behind_a_head_that_moves_evenly() -> None:
    one = track([Box(100 + 7 * n, 100 - n, 50, 60) for n in range(40)], first=50)
    place = covered(one, [], TIMES, (0, 199))
    for frame in range(60, 80):
        cover, head = place.at(frame), head_of(one.face(frame, 0.0))
        assert cover is not None
        assert math.dist(cover.centre, head.centre) < 0.5


def test_its_place_is_held_for_half_a_second_before_and_after() -> None:
    one = track([Box(100, 100, 50, 60)] * 20, first=50)
    place = covered(one, [], TIMES, (0, 199))
    hold = round(HOLD * RATE)
    assert (place.first, place.last) == (50 - hold, 69 + hold)
    for frame in (50 - hold, 69 + hold):
        cover = place.at(frame)
        assert cover is not None
        assert max(cover.radius(point) for point in around(head_of(one.face(50, 0.0)))) <= 1.0
    assert place.at(50 - hold - 1) is None


def test_the_hold_covers_where_a_moving_face_would_have_been() -> None:
    one = track([Box(100 + 4 * n, 100, 50, 60) for n in range(20)], first=50)
    place = covered(one, [], TIMES, (0, 199))
    for before in range(1, 12):
        cover = place.at(50 - before)
        assert cover is not None
        assert cover.radius((125 - 4 * before, 130)) < 0.8
        after = place.at(69 + before)
        assert after is not None
        assert after.radius((125 + 4 * (19 + before), 130)) < 0.8


def test_the_hold_ends_at_a_cut() -> None:
    one = track([Box(100, 100, 50, 60)] * 20, first=50)
    place = covered(one, [], TIMES, (47, 72))
    assert (place.first, place.last) == (47, 72)


def test_where_a_shown_face_meets_a_hidden_one_both_are_covered() -> None:
    hidden = track([Box(100, 100, 50, 60)] * 40, first=20)
    shown = track([Box(300 - 5 * n, 105, 50, 60) for n in range(40)], first=20)
    place = covered(hidden, [shown], TIMES, (0, 199))
    met = 0
    for frame in range(20, 60):
        cover, face = place.at(frame), shown.box(frame)
        assert cover is not None
        if face.iou(hidden.box(frame)) >= 0.1:
            met += 1
            assert max(cover.radius(point) for point in around(head_of(shown.face(frame, 0.0)))) <= 1.0
    assert met > 5
    apart = place.at(22)
    assert apart is not None
    assert apart.radius(shown.box(22).centre) > 2


def test_uneven_times_and_single_frames_are_covered_too() -> None:
    times = np.cumsum(np.random.default_rng(0).uniform(0.001, 0.2, 60))
    one = track([Box(100 + 2 * n, 100, 50, 60) for n in range(30)], first=10)
    for few in (one, one.part(20, 20, [])):
        place = covered(few, [], times, (0, 59))
        for frame in range(few.first, few.last + 1):
            cover = place.at(frame)
            assert cover is not None
            assert max(cover.radius(point) for point in around(head_of(few.face(frame, 0.0)))) <= 1.0


def test_a_larger_cover_is_larger() -> None:
    one = track([Box(100, 100, 50, 60)] * 20, first=50)
    usual, larger = (covered(one, [], TIMES, (0, 199), more).at(60) for more in (0.0, 0.33))
    assert usual is not None
    assert larger is not None
    assert larger.half_width > 1.3 * usual.half_width
