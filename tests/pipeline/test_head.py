"""The ellipse reaches over the whole head, however it is held."""

import itertools
from collections.abc import Iterator
from math import cos, pi, radians, sin
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Box, Face, Point
from photoconsent.pipeline.head import head_of
from photoconsent.pipeline.merging import MARGIN
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import open_photo

FRONTAL = ((27.0, 38.0), (53.0, 38.0), (40.0, 58.0), (29.0, 76.0), (51.0, 76.0))
"""Landmarks of a face whose box is 75 wide and 100 high and begins at (2.5, 0)."""

MEASURED = (
    (0, (59, 10, 126, 173)),
    (10, (59, 20, 122, 169)),
    (20, (65, 14, 159, 206)),
    (30, (61, 30, 113, 161)),
    (40, (64, 19, 121, 172)),
    (50, (68, 30, 116, 164)),
    (60, (52, 38, 108, 154)),
    (70, (71, -4, 125, 215)),
    (80, (70, -1, 139, 192)),
    (90, (59, 23, 116, 175)),
    (100, (81, 32, 146, 169)),
    (110, (78, 51, 112, 143)),
    (120, (71, 31, 118, 167)),
    (130, (40, 0, 172, 215)),
    (140, (78, 14, 150, 185)),
    (150, (68, 21, 119, 179)),
    (160, (88, 39, 115, 158)),
    (170, (99, 66, 107, 124)),
    (190, (84, 37, 112, 154)),
    (200, (86, 49, 115, 145)),
    (210, (77, 28, 121, 176)),
    (220, (75, 37, 118, 151)),
    (230, (30, 37, 122, 156)),
)
"""Heads with hair, ears, caps and a helmet, measured by hand: the picture's place among the strangers in order of their
names, and the box (x, y, width, height) of the head."""


def turned(point: Point, degrees: float) -> Point:
    """The point, turned clockwise as seen around (40, 50)."""
    x, y, angle = point[0] - 40, point[1] - 50, radians(degrees)
    return 40 + x * cos(angle) - y * sin(angle), 50 + x * sin(angle) + y * cos(angle)


def tilted(degrees: float) -> Face:
    """A frontal face, tilted, in the upright box that a detector draws around it."""
    a, b, c, d, e = (turned(mark, degrees) for mark in FRONTAL)
    outline = [turned((40 + 37.5 * cos(t), 50 + 50 * sin(t)), degrees) for t in (n * pi / 50 for n in range(100))]
    x, y = min(x for x, _ in outline), min(y for _, y in outline)
    box = Box(x, y, max(x for x, _ in outline) - x, max(y for _, y in outline) - y)
    return Face(box, 0.9, (a, b, c, d, e))


boxes = st.builds(
    Box, st.floats(-500, 5000), st.floats(-500, 5000), st.floats(0, 4000, width=32), st.floats(0, 4000, width=32)
)
points = st.tuples(st.floats(-500, 9000), st.floats(-500, 9000))


@given(boxes, st.none() | st.tuples(points, points, points, points, points))
def test_the_whole_face_lies_inside_whatever_the_landmarks_say(
    box: Box, landmarks: tuple[Point, Point, Point, Point, Point] | None
) -> None:
    # What a user drew is covered as drawn; what the detector framed has its margin around the face.
    framed = box if landmarks is None else box.grown(MARGIN)
    head = head_of(Face(framed, 0.5, landmarks))
    corners = itertools.product((box.x, box.right), (box.y, box.bottom))
    assert max(head.radius(corner) for corner in corners) <= 1.001


@pytest.mark.parametrize("degrees", range(-180, 180, 15))
def test_a_tilted_head_is_covered_from_crown_to_chin(degrees: int) -> None:
    head = head_of(tilted(degrees))
    reach = [(40 + 52 * cos(t), 33 + 70 * sin(t)) for t in (n * pi / 50 for n in range(100))]
    assert max(head.radius(turned(point, degrees)) for point in reach) <= 1


@pytest.mark.parametrize("degrees", [0, 40, -120])
def test_the_ellipse_turns_with_the_head(degrees: int) -> None:
    assert head_of(tilted(degrees)).tilt == pytest.approx(radians(degrees), abs=1e-6)


def test_it_grows_with_the_face() -> None:
    small, large = head_of(tilted(20)), head_of(tilted(20).scaled(50, 50))
    assert large.half_width == pytest.approx(50 * small.half_width)
    assert large.half_height == pytest.approx(50 * small.half_height)
    assert large.centre == pytest.approx((50 * small.centre[0], 50 * small.centre[1]))


def test_it_reaches_back_over_a_turned_head() -> None:
    box = Box(0, 0, 75, 100)
    looking_left = Face(box, 0.9, ((15, 38), (25, 38), (2, 58), (14, 76), (22, 76)))
    bounds, frontal = head_of(looking_left).bounds(), head_of(Face(box, 0.9)).bounds()
    assert bounds.right > frontal.right + 10
    assert bounds.x <= 0


def test_landmarks_far_outside_the_face_are_not_believed() -> None:
    box = Box(0, 0, 75, 100)
    astray = Face(box, 0.5, ((900, 30), (950, 300), (940, 90), (30, 70), (50, 70)))
    believed, drawn = head_of(astray), head_of(Face(box.grown(1 / (1 + MARGIN) - 1), 0.5))
    assert (believed.tilt, believed.half_width) == (0, pytest.approx(drawn.half_width))
    assert believed.centre == pytest.approx(drawn.centre)


@pytest.fixture(scope="module")
def networks() -> Networks:
    return Networks.load()


def outline(box: Box) -> Iterator[Point]:
    """Points of the ellipse inscribed in a box."""
    for n in range(72):
        x, y = box.centre
        yield x + box.w / 2 * cos(n * pi / 36), y + box.h / 2 * sin(n * pi / 36)


@pytest.mark.corpus
def test_measured_heads_lie_inside(corpus: Path, networks: Networks) -> None:
    pictures = sorted((corpus / "B_lfw_dev" / "strangers").glob("*/*.jpg"))
    inside = []
    for number, measured in MEASURED:
        head = Box(*measured)
        faces = find_faces(open_photo(pictures[number]).pixels, networks)
        ellipse = head_of(max(faces, key=lambda face: face.box.iou(head)))
        inside += [ellipse.radius(point) <= 1 for point in outline(head)]
    assert sum(inside) / len(inside) >= 0.99


@pytest.mark.corpus
def test_jaw_lines_lie_inside(corpus: Path, networks: Networks) -> None:
    folder = corpus / "A_dlib_faces"
    radii = []
    for listing in ("training_with_face_landmarks.xml", "testing_with_face_landmarks.xml"):
        for image in ElementTree.parse(folder / listing).iter("image"):
            faces = find_faces(open_photo(folder / image.attrib["file"]).pixels, networks)
            for marked in image.iter("box"):
                truth = Box(*(float(marked.attrib[key]) for key in ("left", "top", "width", "height")))
                near = [head_of(face) for face in faces if face.box.iou(truth) >= 0.3]
                jaw = [(float(part.attrib["x"]), float(part.attrib["y"])) for part in marked.iter("part")]
                radii += [min(head.radius(point) for head in near) for point in jaw if near]
    assert len(radii) > 30 * 68
    assert sum(radius <= 1 for radius in radii) / len(radii) >= 0.999
