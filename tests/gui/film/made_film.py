"""A short video: Eileen Collins sways on the left, a stranger stands on the right, a chequered cloth hangs between."""

from pathlib import Path

import numpy as np

from photoconsent.pipeline.face import Box
from tests.gui.sample import strangers
from tests.pipeline.portrait import head
from tests.video.movie import Actor, Place, make_movie, room, still, swaying

RATE, SECONDS = 10, 2.4
SIZE = (420, 220)


def make_film(path: Path) -> Path:
    """Write it, with a plain tone for sound."""
    path.parent.mkdir(exist_ok=True)
    pixels, face = head(95.0)
    (stranger,) = strangers(7, 1)
    people = [
        Actor(pixels, face, swaying(Place(110, 110, 90), 8)),
        Actor(np.asarray(stranger, np.uint8), Box(45, 40, 140, 160), still(Place(310, 110, 90))),
    ]
    wall = room(SIZE).copy()
    chequers = np.kron(np.indices((12, 6)).sum(axis=0) % 2 * 160 + 40, np.ones((10, 10))).astype(np.uint8)
    wall[50:170, 185:245] = chequers[..., None]
    make_movie(path, people, SECONDS, size=SIZE, rate=RATE, background=wall, tone=True)
    return path
