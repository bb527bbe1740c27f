"""Where a face may have been missed: places where somebody stands, and people without a face."""

import numpy as np
import pytest

from photoconsent.pipeline.bodies import Bodies, Person
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.missed import people_without_face, places_to_look
from tests.pipeline.portrait import FACE, astronaut, head, meadow

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


def wall_of_portraits() -> tuple[Pixels, list[Box]]:
    """Eight portraits, some of them cut close, and their faces."""
    wall, faces = np.full((560, 1000, 3), 235, np.uint8), list[Box]()
    for n in range(8):
        made, face = head(105 + 12 * n)
        top, x, y = 8 * n, 20 + n % 4 * 245, 20 + n // 4 * 270
        part = made[top : top + 250, max(int(face.x) - 55, 0) :][:, :220]
        wall[y : y + part.shape[0], x : x + part.shape[1]] = part
        faces.append(Box(x + face.x - max(int(face.x) - 55, 0), y + face.y - top, face.w, face.h))
    return wall, faces


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
        ([], [Box(110, 190, 80, 140)], 0.6, []),
        ([], [Box(110, 300, 80, 140)], 0.6, [UPPER]),
        ([], [Box(150, 190, 120, 140)], 0.6, [UPPER]),
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


def test_nobody_on_a_wall_of_portraits_is_without_a_face() -> None:
    """Frames of portraits are little larger than the faces, whose middles lie anywhere in them."""
    wall, faces = wall_of_portraits()
    assert people_without_face(wall, faces, Bodies()) == []
    assert len(people_without_face(wall, [], Bodies())) >= 6
