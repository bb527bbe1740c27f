"""A head that leans to one side is known as well as one that does not."""

import math

import numpy as np
import pytest
from PIL import Image

from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Box, Embedding, Face, Pixels
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.recognise import embed
from photoconsent.pipeline.upright import with_upright_landmarks
from tests.pipeline.portrait import astronaut


@pytest.fixture(scope="module")
def networks() -> Networks:
    return Networks.load()


def leaning(degrees: float) -> Pixels:
    """The portrait, turned around the middle of the face."""
    picture = Image.fromarray(astronaut())
    turned = picture.rotate(-degrees, Image.Resampling.BICUBIC, center=(222, 117), fillcolor=(90, 90, 100))
    return np.asarray(turned, np.uint8)


def known(pixels: Pixels, face: Face, networks: Networks) -> Embedding:
    (found,) = embed(pixels, [face], networks)
    assert found.embedding is not None
    return found.embedding


def tilt(face: Face) -> float:
    assert face.landmarks is not None
    right, left = face.landmarks[:2]
    return math.degrees(math.atan2(left[1] - right[1], left[0] - right[0]))


def main_face(pixels: Pixels, networks: Networks) -> Face:
    return max(find_faces(pixels, networks), key=lambda face: face.box.area)


@pytest.mark.parametrize("degrees", [-35, -20, 20, 35])
def test_a_leaning_head_is_known(degrees: float, networks: Networks) -> None:
    straight = astronaut()
    wanted = known(straight, main_face(straight, networks), networks)
    pixels = leaning(degrees)
    face = main_face(pixels, networks)
    upright = with_upright_landmarks(pixels, face, networks)
    assert (upright.box, upright.score) == (face.box, face.score)
    assert known(pixels, upright, networks) @ wanted > 0.7
    if abs(degrees) > 30:
        assert tilt(upright) * math.copysign(1, degrees) > 20
        assert known(pixels, face, networks) @ wanted < known(pixels, upright, networks) @ wanted


def test_of_a_straight_head_nothing_changes_much(networks: Networks) -> None:
    pixels = astronaut()
    face = main_face(pixels, networks)
    upright = with_upright_landmarks(pixels, face, networks)
    assert known(pixels, upright, networks) @ known(pixels, face, networks) > 0.9


def test_where_no_face_is_seen_the_face_stays_as_it_was(networks: Networks) -> None:
    pixels = np.full((120, 160, 3), 128, np.uint8)
    for box in (Box(40, 30, 40, 50), Box(-20, 90, 60, 80), Box(0, 0, 1, 1)):
        assert with_upright_landmarks(pixels, Face(box, 0.5), networks) == Face(box, 0.5)
