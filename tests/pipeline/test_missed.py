"""Where a face may have been missed: places where somebody stands, and people without a face."""

import pytest

from photoconsent.pipeline.bodies import Bodies, Person
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.missed import places_to_look
from tests.pipeline.portrait import FACE, astronaut, meadow

BODY = Box(100, 100, 100, 300)
UPPER = Box(100, 100, 100, 150)
IN, OUT = Box(130, 120, 30, 40), Box(300, 120, 30, 40)


class One(Bodies):
    """Sees one person, as surely as it is told."""

    def __init__(self, score: float) -> None:
        super().__init__()
        self._score = score

    def find(self, pixels: Pixels, least: float = 0.2, *, closely: bool = True) -> list[Person]:
        return [Person(BODY, self._score)] if self._score >= least else []


@pytest.mark.parametrize(
    ("places", "faces", "score", "look"),
    [
        ([(IN, 0.21), (OUT, 0.21)], [], 0.15, [IN]),
        ([(IN, 0.21), (OUT, 0.26)], [], 0.15, [IN, OUT]),
        ([(IN, 0.21), (OUT, 0.21)], [], 0.05, []),
        ([], [], 0.6, [UPPER]),
        ([], [], 0.4, []),
        ([], [IN], 0.6, []),
        ([], [Box(140, 70, 30, 40)], 0.6, []),
        ([], [Box(140, 300, 30, 40)], 0.6, [UPPER]),
        ([(IN, 0.21)], [], 0.6, [IN]),
    ],
)
def test_a_place_is_worth_a_look_where_somebody_stands(
    places: list[tuple[Box, float]], faces: list[Box], score: float, look: list[Box]
) -> None:
    assert places_to_look(meadow(400, 400), places, faces, One(score)) == tuple(look)


def test_somebody_without_a_face_is_seen_in_a_real_photo() -> None:
    assert places_to_look(astronaut(), [], [FACE], Bodies()) == ()
    (place,) = places_to_look(astronaut(), [], [], Bodies())
    assert place.shared(FACE) > 0.9 * FACE.area
