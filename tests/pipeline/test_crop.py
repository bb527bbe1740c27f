"""A crop shows the part that was asked for and nothing beyond the photo; the proposed one complies."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from photoconsent.errors import FaceStillKnown
from photoconsent.paths import resources_folder
from photoconsent.pipeline.area import Outline, Stroke
from photoconsent.pipeline.channels import load_channels
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.credit import Credit
from photoconsent.pipeline.crop import Crop, complying, crop_as_json, crop_from_json
from photoconsent.pipeline.face import Box, Face, FoundFace, Pixels, Quality
from photoconsent.pipeline.head import head_of
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import Photo
from photoconsent.pipeline.proof import prove_file
from photoconsent.pipeline.steps import Instructions, Job, Steps, Wanted
from tests.pipeline.portrait import meadow

SIZE = (1200, 800)
LEFT, MIDDLE, RIGHT = (Face(Box(x, 300, 60, 80), 0.9) for x in (150, 560, 950))
SHAPES = [(1080, 1350), (1080, 1080)]


def dots(*points: tuple[int, int]) -> Pixels:
    """A grey photo with a white disc of 9 pixels at each point."""
    made = np.full((SIZE[1], SIZE[0], 3), 90, np.uint8)
    for point in points:
        cv2.circle(made, point, 4, (255, 255, 255), cv2.FILLED)
    return made


def test_a_straight_crop_is_the_very_pixels_of_the_photo() -> None:
    photo = meadow(*SIZE)
    assert np.array_equal(Crop(Box(100, 50, 300, 200)).pixels(photo), photo[50:250, 100:400])


@pytest.mark.parametrize("angle", [-7.5, 0.0, 3.0, 15.0])
def test_a_point_lies_in_the_part_where_it_is_seen_and_back(angle: float) -> None:
    crop = Crop(Box(300, 200, 500, 400), angle).within(*SIZE)
    seen = crop.pixels(dots((600, 420)))
    y, x = np.argwhere(seen[:, :, 0] > 200).mean(axis=0)
    there = crop.point((600.5, 420.5), SIZE)
    assert np.allclose(there, (x + 0.5, y + 0.5), atol=0.5)
    assert np.allclose(crop.point_back(there, SIZE), (600.5, 420.5))


@pytest.mark.parametrize("angle", [-15.0, -2.0, 8.0])
def test_a_turned_crop_holds_nothing_from_beyond_the_photo(angle: float) -> None:
    photo = np.full((SIZE[1], SIZE[0], 3), 200, np.uint8)
    photo[[0, -1]] = photo[:, [0, -1]] = 0  # what would be repeated beyond the border is black
    crop = Crop(Box(0, 0, *SIZE), angle).within(*SIZE)
    assert crop.within(*SIZE) == crop
    assert min(crop.box.w, crop.box.h) > 300
    inner = crop.pixels(photo)[3:-3, 3:-3]
    assert inner.min() > 150
    assert Crop(Box(0, 0, *SIZE), 40.0).within(*SIZE).angle == 15.0


def test_faces_areas_and_outlines_move_and_what_is_outside_is_left_out() -> None:
    crop = Crop(Box(500, 200, 400, 400))
    assert crop.face(MIDDLE, SIZE) == Face(Box(60, 100, 60, 80), 0.9)
    assert crop.face(LEFT, SIZE) is None
    assert crop.face(Face(Box(905, 300, 60, 80), 0.9), SIZE) is not None, "a head at the border reaches in"
    assert crop.face(replace(MIDDLE, whole=True, larger=0.3), SIZE) == replace(
        MIDDLE, box=Box(60, 100, 60, 80), whole=True, larger=0.3
    )
    assert crop.area(Box(550, 250, 10, 20), SIZE) == Box(50, 50, 10, 20)
    assert crop.area(Stroke(((510.0, 210.0),), 9.0), SIZE) == Stroke(((10.0, 10.0),), 9.0)
    assert crop.area(Box(10, 10, 20, 20), SIZE) is None
    turned = replace(crop, angle=5.0)
    outline = Outline((((600.0, 300.0), (700.0, 300.0), (650.0, 400.0)),), 2.0)
    back = turned.outline_back(turned.outline(outline, SIZE), SIZE)
    assert np.allclose(back.lines, outline.lines)


def test_the_part_that_complies_holds_everyone_shown_and_nobody_covered() -> None:
    found = complying(SIZE, [MIDDLE], [LEFT, RIGHT], SHAPES)
    assert found is not None
    assert found.covered == 0
    box = found.crop.box
    assert box.w / box.h == pytest.approx(4 / 5, abs=0.01) or box.w / box.h == pytest.approx(1, abs=0.01)
    head = head_of(MIDDLE).bounds()
    assert (box.x <= head.x, box.y <= head.y, box.right >= head.right, box.bottom >= head.bottom) == (True,) * 4
    assert all(head_of(face).bounds().shared(box) == 0 for face in (LEFT, RIGHT))
    free = complying(SIZE, [MIDDLE], [LEFT, RIGHT], [])
    assert free is not None
    assert free.crop.box.h == SIZE[1], "any shape: all of the height between the two"
    assert free.crop.box.area > box.area


def test_a_covered_head_between_shown_ones_is_let_in_and_counted() -> None:
    found = complying(SIZE, [LEFT, RIGHT], [MIDDLE, Face(Box(560, 30, 50, 60), 0.9)], [])
    assert found is not None
    assert found.covered == 1
    assert found.crop.box.y > 90, "the one above them is left out"


def test_nothing_is_proposed_where_nothing_helps() -> None:
    assert complying(SIZE, [MIDDLE], [], SHAPES) is None
    assert complying(SIZE, [LEFT, RIGHT], [MIDDLE], []) is None, "nobody else could be left out"
    assert complying(SIZE, [LEFT, RIGHT], [Face(Box(560, 30, 50, 60), 0.9)], [(100, 900)]) is None, (
        "no shape holds both"
    )


def test_without_anyone_shown_the_largest_part_without_anybody_is_proposed() -> None:
    found = complying(SIZE, [], [LEFT], [])
    assert found is not None
    assert found.crop.box.right == SIZE[0]
    assert found.crop.box.w > 850


def test_bodies_of_covered_people_are_kept_out_too_where_that_leaves_enough() -> None:
    beside = Face(Box(700, 300, 60, 80), 0.9)
    found = complying(SIZE, [Face(Box(300, 300, 60, 80), 0.9)], [beside], [])
    assert found is not None
    assert (found.covered, found.bodies) == (0, 0)
    assert found.crop.box.right < head_of(beside).bounds().x - 50, "the shoulders are broader than the head"


def test_a_body_is_let_in_rather_than_most_of_the_photo_lost() -> None:
    shown, covered = Face(Box(560, 600, 60, 80), 0.9), Face(Box(560, 150, 60, 80), 0.9)
    found = complying(SIZE, [shown], [covered], [])
    assert found is not None
    assert found.covered == 0
    assert found.bodies == 1, "the body of the one behind lies around the head of the one in front"
    assert found.crop.box.y > head_of(covered).bounds().bottom


def test_a_crop_comes_back_from_json() -> None:
    crop = Crop(Box(1, 2, 30, 40), -2.5)
    assert crop_from_json(crop_as_json(crop)) == crop
    for broken in ({"box": [1, 2, 0, 4], "angle": 0}, {"box": [1, 2, 3], "angle": 0}, {"angle": 0}):
        with pytest.raises((ValueError, KeyError)):
            crop_from_json(broken)


def test_the_copy_shows_the_part_with_what_lies_in_it_covered(tmp_path: Path) -> None:
    photo, target = meadow(*SIZE), tmp_path / "a.jpg"
    photo[::4] //= 2  # so that there is something to be seen under a cover
    steps = Steps(
        Networks.load(),
        Wanted(),
        lambda path: Photo(path, "ab", photo, SIZE, "JPEG"),  # type: ignore[arg-type]
    )
    steps.find(Job(Path("a.jpg")))
    told = Instructions(
        target,
        load_channels(resources_folder() / "channels.toml")["website"],
        Cover.SOLID,
        tuple(FoundFace(face, None, Quality.POOR) for face in (LEFT, MIDDLE)),
        True,
        (Box(700, 500, 80, 40), Box(10, 10, 50, 50)),
        Credit("Foto: Åse", (Box(0, 0, 10, 10),)),
        crop=Crop(Box(500, 200, 400, 400)),
    )
    try:
        done = steps.copy(told)
    except FaceStillKnown:
        pytest.fail("a face outside of the part was looked for")
    assert done.size == (400, 400)
    changed = np.abs(prove_file(target).astype(int) - photo[200:600, 500:900]).mean(axis=2)
    assert changed[110:170, 70:110].mean() > 15, "the head in the part"
    assert changed[305:335, 205:275].mean() > 15, "the area in the part"
    assert changed[40:90, 200:380].mean() < 12, "nothing beside"
