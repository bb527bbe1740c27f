"""The time that is left, without the pauses."""

import pytest

from photoconsent.publishing.pace import Pace


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_the_rest_takes_as_long_a_photo_as_what_is_done(clock: Clock) -> None:
    pace = Pace(clock)
    pace.start()
    assert pace.left(0, 10) is None
    clock.now += 20
    assert pace.left(4, 10) == pytest.approx(30)
    assert pace.left(10, 10) == 0


def test_a_pause_does_not_count(clock: Clock) -> None:
    pace = Pace(clock)
    pace.start()
    clock.now += 20
    pace.pause()
    clock.now += 3600
    assert pace.worked == pytest.approx(20)
    pace.resume()
    clock.now += 20
    assert pace.left(4, 8) == pytest.approx(40)


def test_a_second_batch_begins_anew(clock: Clock) -> None:
    pace = Pace(clock)
    pace.start()
    clock.now += 500
    pace.pause()
    pace.start()
    clock.now += 1
    assert pace.worked == pytest.approx(1)
