"""Nothing of the head remains under a right cover; under a wrong one it is seen, at every size."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
import skimage.data

from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.head import head_of
from photoconsent.pipeline.remains import remains
from tests.benchmarks.refusals import moved

FACE = Face(Box(170, 55, 108, 132), 0.9, ((203, 112), (246, 110), (224, 136), (206, 157), (246, 155)))
"""The astronaut's."""


@pytest.fixture(scope="module")
def portrait() -> Pixels:
    return np.ascontiguousarray(skimage.data.astronaut())


def sized(pixels: Pixels, factor: float) -> Pixels:
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=how), np.uint8)


@pytest.mark.parametrize("style", list(Cover))
@pytest.mark.parametrize("height", [20, 60, 132, 500])
def test_nothing_remains_under_our_covers(portrait: Pixels, style: Cover, height: int) -> None:
    factor = height / FACE.box.h
    picture, face = sized(portrait, factor), FACE.scaled(factor, factor)
    assert not any(remains(picture, cover(picture, [face], style), face).seen for _ in range(10))


@pytest.mark.parametrize("factor", [0.2, 0.5, 1.0])
def test_a_head_that_is_not_covered_remains_in_a_copy_of_any_size(portrait: Pixels, factor: float) -> None:
    found = remains(portrait, sized(portrait, factor), FACE)
    assert found.seen
    assert found.through > 0.5


def shifted(x: float, y: float) -> Callable[[Pixels, Cover], Pixels]:
    head = head_of(FACE).bounds()
    return lambda pixels, style: cover(pixels, [moved(FACE, x * head.w / 3, y * head.h / 3)], style)


WRONG: dict[str, Callable[[Pixels, Cover], Pixels]] = {
    "a tenth of its light": lambda pixels, style: np.asarray(
        (0.9 * cover(pixels, [FACE], style) + 0.1 * pixels).round(), np.uint8
    ),
    "moved left": shifted(-1, 0),
    "moved right": shifted(1, 0),
    "moved up": shifted(0, -1),
    "moved down": shifted(0, 1),
}


@pytest.mark.parametrize("style", list(Cover))
@pytest.mark.parametrize("name", list(WRONG))
def test_what_is_left_or_shines_through_is_seen_every_time(portrait: Pixels, style: Cover, name: str) -> None:
    assert all(remains(portrait, WRONG[name](portrait, style), FACE).seen for _ in range(3))


def test_a_head_outside_the_photo_or_of_a_few_pixels_is_nobody(portrait: Pixels) -> None:
    for box in (Box(900, 900, 60, 80), Box(200, 100, 2, 3), Box(-100, 100, 40, 50)):
        assert not remains(portrait, portrait, Face(box, 0.5)).seen


def test_an_even_patch_beside_an_edge_is_not_taken_for_paint_of_its_colour() -> None:
    stripes = np.full((512, 512, 3), 200, np.uint8)
    stripes[:, ::24] = 20
    painted = np.full_like(stripes, 200)
    assert not remains(stripes, painted, FACE).seen
    assert remains(stripes, stripes, FACE).seen
