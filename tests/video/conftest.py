"""A short film and the networks, shared: both are costly."""

from fractions import Fraction

import numpy as np
import pytest

from photoconsent.pipeline.face import Box
from photoconsent.pipeline.networks import Networks
from photoconsent.video.frames import Frame
from tests.pipeline.portrait import head
from tests.video.movie import Actor, Appearance, Path_, Place, frame_of, room, still, straight, swaying

Film = tuple[list[Frame], list[tuple[Appearance, ...]]]
"""The frames, and the truth about each."""


@pytest.fixture(scope="session")
def networks() -> Networks:
    return Networks.load()


def film_of(*actors: Actor, frames: int, size: tuple[int, int] = (480, 270)) -> Film:
    """A film of these actors, 25 frames a second."""
    behind, made, truth = room(size), [], []
    for n in range(frames):
        pixels, appearances = frame_of(behind, actors, n / 25)
        made.append(Frame(n, Fraction(n, 25), pixels))
        truth.append(appearances)
    return made, truth


def actor(path: Path_, *, mirrored: bool = False) -> Actor:
    """Somebody who moves so; mirrored, it is another face to look at."""
    pixels, face = head(95.0)
    if mirrored:
        pixels = np.ascontiguousarray(pixels[:, ::-1])
        face = Box(pixels.shape[1] - face.right, face.y, face.w, face.h)
    return Actor(pixels, face, path)


@pytest.fixture(scope="session")
def walking() -> Film:
    """Somebody stands and sways, somebody else walks through the picture: 2 seconds."""
    return film_of(
        actor(swaying(Place(120, 110, 70), 12, 1.5, 10)),
        actor(straight(Place(520, 150, 60), Place(240, 150, 66), 1.4, 0.3), mirrored=True),
        frames=50,
    )


@pytest.fixture(scope="session")
def standing() -> Film:
    """Somebody who does not move at all."""
    return film_of(actor(still(Place(160, 120, 80))), frames=8, size=(320, 240))
