"""The part of a video that its copy shows: frames and sound from the beginning of the part, and nothing of the rest."""

from collections.abc import Iterator
from fractions import Fraction

import numpy as np

from photoconsent.video.frames import RATE, Frame, Sound
from photoconsent.video.part import Part

TIMES = np.arange(10) / 10


def frames() -> Iterator[Frame]:
    for n in range(10):
        yield Frame(n, Fraction(n, 10), np.full((2, 2, 3), n, np.uint8))


def sounds() -> Iterator[Sound]:
    """A second in pieces of a tenth and a bit, each sample its own number."""
    samples, piece = np.arange(RATE, dtype=np.float32), 5000
    for begin in range(0, RATE, piece):
        part = samples[begin : begin + piece]
        yield Sound(Fraction(begin, RATE), np.stack([part, part]))


def test_the_whole_video_goes_through_as_it_is() -> None:
    part = Part.of(None, TIMES)
    assert [frame.index for frame in part.frames(frames())] == list(range(10))
    assert sum(one.samples.shape[1] for one in part.sound(sounds())) == RATE


def test_frames_are_counted_and_timed_from_where_the_part_begins() -> None:
    kept = list(Part.of((3, 5), TIMES).frames(frames()))
    assert [(frame.index, frame.time) for frame in kept] == [(0, 0), (1, Fraction(1, 10)), (2, Fraction(2, 10))]
    assert [int(frame.pixels[0, 0, 0]) for frame in kept] == [3, 4, 5]


def test_not_a_sample_of_the_rest_is_heard() -> None:
    heard = list(Part.of((3, 5), TIMES).sound(sounds()))
    samples = np.concatenate([one.samples[0] for one in heard])
    assert samples.min() >= 0.3 * RATE
    assert samples.max() < 0.6 * RATE
    assert len(samples) >= 0.3 * RATE - 2
    assert 0 <= heard[0].time < Fraction(1, RATE)
