"""Faces that nobody sees at a glance, but everybody who stretches, turns or shrinks the copy, are covered as well."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from photoconsent.pipeline import harder
from photoconsent.pipeline.detect import Search, find_faces, see
from photoconsent.pipeline.detector import Candidates
from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.networks import Networks
from tests.pipeline.portrait import head, meadow, paste

BEFORE = Search(harder=False)


@pytest.fixture(scope="module")
def networks() -> Networks:
    return Networks.load()


def on_plain(level: int, face_width: float = 400) -> tuple[Pixels, Box]:
    """The portrait on a ground of one grey, and where its face is."""
    canvas = np.full((1200, 1600, 3), level, np.uint8)
    return canvas, paste(canvas, 400, 100, face_width)


def faint(opacity: float) -> tuple[Pixels, Box]:
    canvas, true = on_plain(255)
    return np.rint(255 - opacity * (255.0 - canvas)).astype(np.uint8), true


def dark(light: float) -> tuple[Pixels, Box]:
    canvas, true = on_plain(110)
    return np.rint(light * canvas).astype(np.uint8), true


def dark_corner(light: float) -> tuple[Pixels, Box]:
    """A face in a dark part of a bright picture: stretching the whole does not show it."""
    canvas = meadow(2800, 2000)
    part, true = dark(light)
    canvas[100:1300, 1100:2700] = part
    return canvas, Box(true.x + 1100, true.y + 100, true.w, true.h)


def lines(face_width: float) -> tuple[Pixels, Box]:
    """A face on a screen whose lines show: every other four rows have a fifth of the light."""
    canvas = np.full((600, 800, 3), 110, np.uint8)
    true = paste(canvas, 300, 150, face_width)
    rows = np.where(np.arange(600) % 8 < 4, 1.0, 0.2)[:, None, None]
    return np.rint(canvas * rows).astype(np.uint8), true


def cut_off(face_width: float, share: float) -> tuple[Pixels, Box]:
    """A face of which the right border leaves that share, and the part of it that is left."""
    canvas = np.full((600, 800, 3), 110, np.uint8)
    _, face = head(face_width)
    true = paste(canvas, round(800 - share * face.w - face.x), 150, face_width)
    return canvas, true.clipped(800, 600)


def covering(faces: list[Face], true: Box) -> list[Face]:
    """The faces that hide at least 80 % of the true one when grown by 30 %."""
    return [face for face in faces if face.box.grown(0.3).shared(true) >= 0.8 * true.area]


@pytest.mark.parametrize(
    "scene",
    [
        pytest.param(lambda: faint(0.06), id="six parts of ink in a hundred"),
        pytest.param(lambda: faint(0.03), id="three"),
        pytest.param(lambda: dark(0.03), id="three parts of light in a hundred"),
        pytest.param(lambda: dark(0.02), id="two"),
        pytest.param(lambda: dark_corner(0.03), id="a dark corner of a bright picture"),
        pytest.param(lambda: lines(90), id="lines of a screen"),
        pytest.param(lambda: cut_off(90, 0.25), id="a quarter left by the border"),
    ],
)
def test_a_face_that_is_hard_to_see_is_covered_and_never_shown(
    networks: Networks, scene: Callable[[], tuple[Pixels, Box]]
) -> None:
    pixels, true = scene()
    assert not covering(find_faces(pixels, networks, BEFORE), true), "the ordinary looks see it: this tests nothing"
    found = covering(find_faces(pixels, networks), true)
    assert found
    assert all(face.doubtful for face in found)


@pytest.mark.parametrize("quarters", [1, 3])
def test_what_is_seen_in_a_turned_picture_lies_where_it_is_in_the_photo(networks: Networks, quarters: int) -> None:
    canvas = np.full((300, 420, 3), 110, np.uint8)
    true = paste(canvas, 40, 30, 90)
    photo = np.ascontiguousarray(np.rot90(canvas, -quarters))
    place = {1: Box(300 - true.bottom, true.x, true.h, true.w), 3: Box(true.y, 420 - true.right, true.h, true.w)}
    upright = [view for view in harder.views(photo) if view.certain][0 if quarters == 1 else 1]
    seen = upright.back(harder.seen_in(upright, networks.detector, 0.8))
    best = int(np.argmax(seen.scores))
    left, top, right, bottom = seen.boxes[best].tolist()
    assert Box(left, top, right - left, bottom - top).iou(place[quarters]) > 0.4
    assert np.all(seen.landmarks[best] >= [left, top])
    assert np.all(seen.landmarks[best] <= [right, bottom])


def test_what_lies_beyond_the_border_or_far_from_it_does_not_count() -> None:
    view = harder.View(np.zeros((140, 140, 3), np.uint8), lambda seen: seen, certain=False, border=20)
    boxes = np.array([[0, 50, 18, 80], [10, 50, 30, 80], [50, 50, 80, 80], [12, 12, 34, 30]], np.float32)
    seen = Candidates(boxes, np.ones(4, np.float32), np.zeros((4, 5, 2), np.float32))
    assert harder.cut_by_the_border(seen, view).boxes.tolist() == [[10, 50, 30, 80]]


def test_a_piece_of_a_face_at_the_border_does_not_make_the_rest_of_it_known() -> None:
    whole, piece = np.array([0, 0, 40, 80], np.float32), np.array([0, 0, 40, 40], np.float32)
    at_border = harder.View(np.zeros((9, 9, 3), np.uint8), lambda seen: seen, certain=False, border=1)
    inside = harder.View(np.zeros((9, 9, 3), np.uint8), lambda seen: seen, certain=False)
    assert not harder.is_known(at_border, whole, [piece])
    assert harder.is_known(inside, whole, [piece])
    assert harder.is_known(at_border, piece, [whole])
    assert not harder.is_known(inside, whole, [])


def test_an_ordinary_picture_has_the_same_faces_with_and_without(networks: Networks) -> None:
    canvas = meadow(1400, 900)
    for n, width in enumerate((40, 90, 160)):
        paste(canvas, 50 + 420 * n, 200, width)
    assert see(canvas, networks) == see(canvas, networks, BEFORE)


def test_a_picture_too_small_for_a_hidden_face_is_not_searched_for_one() -> None:
    assert not list(harder.views(cv2.resize(meadow(400, 400), (400, 20))))  # type: ignore[arg-type]
