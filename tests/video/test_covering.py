"""What 300 frames of a covered head tell together is no more than what one tells: nothing."""

import itertools
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest

from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.proof import KNOWN_AGAIN, trace
from photoconsent.pipeline.recognise import embed, similarity_at
from photoconsent.pipeline.remains import remains
from photoconsent.video.covering import Painter, tells
from photoconsent.video.frames import Frame
from photoconsent.video.plan import CoverPlan
from photoconsent.video.track import Track
from tests.pipeline.portrait import meadow, paste
from tests.video.tracked import MARKS
from tests.video.tracked import track as made_by_hand

FRAMES = 300
TIMES = np.arange(FRAMES) / 25
SIZE = (260, 220)


def path(moving: bool) -> Callable[[int], tuple[int, int]]:
    """Where the head's corner is; the still one does not move by a pixel."""
    return (
        (lambda n: (30 + round(25 + 25 * np.sin(n / 17)), 10 + round(5 * np.cos(n / 11))))
        if moving
        else (lambda n: (55, 12))
    )


def film(moving: bool) -> tuple[list[Frame], Track]:
    frames, boxes, behind = [], [], meadow(*SIZE)
    for n in range(FRAMES):
        pixels = behind.copy()
        boxes.append(paste(pixels, *path(moving)(n), 60.0))
        frames.append(Frame(n, Fraction(n, 25), pixels))
    corners = np.array([(b.x, b.y, b.right, b.bottom) for b in boxes], np.float32)
    # As a detector would have it: a little beside the truth, otherwise each time.
    shaken = corners + np.random.default_rng(0).normal(0, 0.7, corners.shape).astype(np.float32)
    wide = shaken[:, 2:] - shaken[:, :2]
    marks = shaken[:, None, :2] + np.array(MARKS, np.float32)[None] * wide[:, None]
    return frames, Track(0, shaken, marks, np.full(FRAMES, 0.9, np.float32))


@pytest.fixture(scope="module", params=[False, True], ids=["still", "moving"])
def covered_film(request: pytest.FixtureRequest) -> tuple[list[Frame], Track, dict[Cover, list[Pixels]]]:
    frames, track = film(request.param)
    copies = {}
    for style in Cover:
        painter = Painter(CoverPlan((track,), (), TIMES, (), style))
        copies[style] = [painter.paint(frame) for frame in frames]
    return frames, track, copies


def averaged(pictures: list[Pixels], track: Track) -> Pixels:
    """All pictures on top of each other, each moved so that the face is where it is in the first one."""
    total = np.zeros(pictures[0].shape, np.float64)
    x0, y0 = np.round(track.boxes[0, :2])
    for n, picture in enumerate(pictures):
        dx, dy = np.round(track.boxes[n, :2]) - (x0, y0)
        total += np.roll(picture, (-int(dy), -int(dx)), (0, 1))
    return np.asarray(np.round(total / len(pictures)), np.uint8)


@pytest.mark.parametrize("style", list(Cover))
def test_the_average_of_all_frames_tells_nothing(
    covered_film: tuple[list[Frame], Track, dict[Cover, list[Pixels]]], style: Cover, networks: Networks
) -> None:
    frames, track, copies = covered_film
    original, face = frames[0].pixels, track.face(0, 0.6)
    (found,) = embed(original, [face], networks)
    assert found.embedding is not None
    peeled = averaged(copies[style], track)
    assert similarity_at(peeled, face, found.embedding, networks) < KNOWN_AGAIN
    assert not trace(original, peeled, face).seen
    assert not remains(original, peeled, face).seen
    # And the attack is one: of a cover that is anew in every frame, and lets a tenth through, the average tells all.
    noise = np.random.default_rng(1)
    thin = [
        np.asarray(0.1 * frame.pixels + 0.9 * noise.integers(0, 256, frame.pixels.shape), np.uint8) for frame in frames
    ]
    assert not trace(original, thin[0], face).seen
    assert trace(original, averaged(thin, track), face).seen


@pytest.mark.parametrize("style", list(Cover))
def test_the_paint_lasts_and_lies_over_the_whole_face_in_every_frame(
    covered_film: tuple[list[Frame], Track, dict[Cover, list[Pixels]]], style: Cover
) -> None:
    frames, track, copies = covered_film
    middles = []
    for frame, copy in zip(frames, copies[style], strict=True):
        assert not tells(frame.pixels, copy, track.face(frame.index, 0.6))
        x, y = (int(v) for v in track.box(frame.index).centre)
        middles.append(copy[y - 15 : y + 15, x - 15 : x + 15].astype(int))
    # The same paint moves with the head. Mixed anew in each frame, it would differ by 11 and more.
    assert np.abs(np.diff(middles, axis=0)).mean() < 6


@pytest.mark.parametrize("style", list(Cover))
def test_nothing_of_the_head_goes_into_the_paint(style: Cover, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secrets.randbits", lambda bits: 7)
    frames, track = film(moving=True)
    other = []
    for frame in frames[:40]:
        pixels = frame.pixels.copy()
        box = track.box(frame.index).grown(-0.2)
        pixels[round(box.y) : round(box.bottom), round(box.x) : round(box.right)] = (250, 10, 10)
        other.append(Frame(frame.index, frame.time, pixels))
    plan = CoverPlan((track,), (), TIMES, (), style)
    one, two = Painter(plan), Painter(plan)
    for frame, changed in zip(frames, other, strict=False):
        assert np.array_equal(one.paint(frame), two.paint(changed))


def test_paint_that_resembles_the_face_is_mixed_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    frames, track = film(moving=False)
    asked: list[Face] = []

    def alarmed(original: Pixels, copy: Pixels, face: Face) -> bool:
        asked.append(face)
        return len(asked) == 3

    drawn = itertools.count()
    monkeypatch.setattr("secrets.randbits", lambda bits: next(drawn))
    monkeypatch.setattr("photoconsent.video.covering.tells", alarmed)
    painter = Painter(CoverPlan((track,), (), TIMES, (), Cover.MOSAIC))
    middle = np.s_[60:120, 80:140]
    first, second, third, fourth = (painter.paint(frame)[middle].astype(int) for frame in frames[:4])
    assert np.abs(first - second).mean() < 5
    assert np.abs(second - third).mean() > 10
    assert np.abs(third - fourth).mean() < 5


def test_a_shown_face_stays_as_it_is() -> None:
    frames, track = film(moving=False)
    elsewhere = made_by_hand([Box(5, 190, 10, 12)] * FRAMES)
    copy = Painter(CoverPlan((elsewhere,), (track,), TIMES, (), Cover.SOFT)).paint(frames[0])
    box = track.box(0)
    place = np.s_[round(box.y) : round(box.bottom), round(box.x) : round(box.right)]
    assert np.array_equal(copy[place], frames[0].pixels[place])
