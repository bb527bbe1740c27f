"""The proof of covered areas: it sees what shines through, and lets pass what our covers leave."""

import cv2
import numpy as np
import pytest
import skimage.data

from photoconsent.pipeline.area import Area, Stroke
from photoconsent.pipeline.area_proof import area_seen
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.face import Box, Pixels

PLACES: list[Area] = [
    Box(700, 500, 420, 300),
    Box(300, 900, 90, 60),
    Box(0, 0, 1500, 1500),
    Stroke(((300.0, 300.0), (700.0, 420.0), (900.0, 900.0)), 60.0),
    Stroke(((200.0, 1400.0), (1400.0, 100.0)), 24.0),
]


@pytest.fixture(scope="module")
def photo() -> Pixels:
    return np.asarray(cv2.resize(skimage.data.astronaut(), (1500, 1500), interpolation=cv2.INTER_CUBIC), np.uint8)


def copied(pixels: Pixels, side: int) -> Pixels:
    """The picture as it comes out of a JPEG of another size."""
    small = cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.imdecode(cv2.imencode(".jpg", small)[1], cv2.IMREAD_COLOR), np.uint8)


@pytest.mark.parametrize("area", PLACES)
@pytest.mark.parametrize("side", [1500, 800])
def test_what_is_not_covered_is_seen(photo: Pixels, area: Area, side: int) -> None:
    assert area_seen(photo, copied(photo, side), area)


@pytest.mark.parametrize("area", PLACES)
def test_what_shines_through_is_seen(photo: Pixels, area: Area) -> None:
    thin = cv2.addWeighted(cover(photo, [], Cover.SOFT, [area]), 0.7, photo, 0.3, 0)
    assert area_seen(photo, copied(np.asarray(thin, np.uint8), 1500), area)


@pytest.mark.parametrize("area", PLACES)
@pytest.mark.parametrize("style", list(Cover))
@pytest.mark.parametrize("side", [1500, 800])
def test_covers_pass_nearly_always(photo: Pixels, area: Area, style: Cover, side: int) -> None:
    seen = [area_seen(photo, copied(cover(photo, [], style, [area]), side), area) for _ in range(8)]
    assert sum(seen) <= 1


def test_a_place_outside_the_photo_is_nothing_to_see(photo: Pixels) -> None:
    assert not area_seen(photo, photo, Box(1600, 10, 50, 50))
    assert not area_seen(photo, photo, Stroke(((-90.0, -90.0),), 20.0))
