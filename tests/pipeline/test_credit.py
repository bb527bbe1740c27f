"""The photographer's line: readable, in a corner, and never on a face where there is another corner."""

import numpy as np
import pytest

from photoconsent.pipeline.credit import Credit, write_credit
from photoconsent.pipeline.face import Box, Pixels

WIDTH, HEIGHT = 900, 600
TEXT = "Foto: Åse Ærlig Østby / Sørum kommune"


@pytest.fixture
def copy() -> Pixels:
    return np.full((HEIGHT, WIDTH, 3), 120, np.uint8)


def written(copy: Pixels, credit: Credit, factors: tuple[float, float] = (1.0, 1.0)) -> Box:
    """Where the letters are."""
    before = copy.copy()
    after = write_credit(copy, credit, factors)
    assert np.array_equal(copy, before)
    rows, columns = np.nonzero((after != before).any(axis=2))
    return Box(int(columns.min()), int(rows.min()), int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1)


def test_it_stands_in_the_corner_right_below(copy: Pixels) -> None:
    place = written(copy, Credit(TEXT))
    assert place.right < WIDTH
    assert place.right > WIDTH - 20
    assert HEIGHT - 20 < place.bottom < HEIGHT
    assert place.h < 30


@pytest.mark.parametrize(
    ("taken", "x", "y"),
    [
        ((Box(1600, 1000, 200, 200),), "left", "below"),
        ((Box(1600, 1000, 200, 200), Box(0, 1100, 300, 100)), "right", "above"),
        ((Box(0, 1000, 1800, 200), Box(1600, 0, 200, 200)), "left", "above"),
    ],
)
def test_it_avoids_faces(copy: Pixels, taken: tuple[Box, ...], x: str, y: str) -> None:
    place = written(copy, Credit(TEXT, taken), (0.5, 0.5))
    assert ("left" if place.x < WIDTH / 2 - 100 else "right") == x
    assert ("above" if place.y < HEIGHT / 2 else "below") == y
    assert all(place.shared(box.scaled(0.5, 0.5)) == 0 for box in taken)


def test_where_faces_are_everywhere_it_takes_the_corner_with_least_of_them(copy: Pixels) -> None:
    everywhere = (Box(0, 0, WIDTH, HEIGHT), Box(WIDTH / 2, 0, WIDTH / 2, HEIGHT), Box(0, 0, WIDTH, HEIGHT / 2))
    place = written(copy, Credit(TEXT, everywhere))
    assert (place.x < 30, place.y > HEIGHT / 2) == (True, True)


def test_a_long_line_is_written_smaller(copy: Pixels) -> None:
    assert written(copy, Credit(TEXT * 5)).w <= WIDTH


def test_every_letter_of_ours_is_a_letter_of_its_own(copy: Pixels) -> None:
    seen = {write_credit(copy, Credit(letter), (1.0, 1.0)).tobytes() for letter in "æøåÆØÅäöéü©–"}
    assert len(seen) == 12
