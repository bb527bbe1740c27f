"""Missed faces are counted by size, light and pose, and the range of the truth is Wilson's."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoconsent.pipeline.evaluation import Evaluation, Judged, Light, Rate, evaluate
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.faces_file import Mark
from photoconsent.pipeline.steps import Findings


def found(*boxes: Box, brightness: int = 128, size: tuple[int, int] = (400, 300)) -> Findings:
    """What a search found in an evenly grey photo; the preview is half its size."""
    file = BytesIO()
    Image.fromarray(np.full((size[1] // 2, size[0] // 2, 3), brightness, np.uint8)).save(file, "JPEG")
    faces = tuple(FoundFace(Face(box, 0.9), None, Quality.POOR) for box in boxes)
    return Findings(Path("a.jpg"), "00", size, faces, file.getvalue())


def one(findings: Findings, mark: Mark) -> Judged:
    """The verdict on the only mark."""
    (judged,) = evaluate([(findings, [mark])]).faces
    return judged


def test_a_face_is_covered_when_its_cover_would_hide_it() -> None:
    mark = Mark(Box(100, 100, 40, 50))
    assert one(found(mark.box), mark).covered
    assert one(found(Box(94, 94, 40, 50)), mark).covered
    assert not one(found(Box(130, 100, 40, 50)), mark).covered
    assert not one(found(), mark).covered


def test_only_missed_faces_leave_a_picture() -> None:
    mark = Mark(Box(100, 100, 40, 50))
    assert one(found(mark.box), mark).crop is None
    crop = one(found(), mark).crop
    assert crop is not None
    with Image.open(BytesIO(crop)) as picture:
        # Four times the face, in a preview of half the size; 25 / 2 is rounded outwards.
        assert picture.size == (80, 101)


def test_a_mark_outside_the_photo_is_a_missed_face_not_a_crash() -> None:
    judged = one(found(), Mark(Box(4000, 4000, 40, 50)))
    assert not judged.covered
    assert judged.crop is not None


@pytest.mark.parametrize(("brightness", "light"), [(20, Light.DARK), (128, Light.NORMAL), (230, Light.BRIGHT)])
def test_the_light_is_that_of_the_face(brightness: int, light: Light) -> None:
    assert one(found(brightness=brightness), Mark(Box(100, 100, 40, 50))).light is light


def test_places_that_touch_no_mark_are_extra_and_tiny_marks_do_not_count() -> None:
    marks = [Mark(Box(100, 100, 40, 50)), Mark(Box(10, 10, 11, 20))]
    evaluation = evaluate([(found(Box(110, 110, 40, 50), Box(300, 200, 20, 20)), marks)])
    assert (evaluation.photos, evaluation.extra, evaluation.too_small) == (1, 1, 1)
    assert evaluation.rate == Rate(0, 1)


def test_rates_are_counted_by_sort_and_sum_up() -> None:
    sides = [20, 30, 60, 200, 200]
    findings = found(Box(0, 0, 20, 20), size=(2000, 300))
    marks = [Mark(Box(300 * n, 0, side, side), "side" if n == 2 else None) for n, side in enumerate(sides)]
    evaluation = evaluate([(findings, marks)])
    assert evaluation.rate == Rate(4, 5)
    assert evaluation.rates(lambda face: face.size) == {0: Rate(0, 1), 1: Rate(1, 1), 2: Rate(1, 1), 3: Rate(2, 2)}
    assert evaluation.rates(lambda face: face.mark.pose) == {"side": Rate(1, 1)}
    assert [face.mark.box.w for face in evaluation.missed] == [200, 200, 60, 30]


@pytest.mark.parametrize(
    ("rate", "low", "high"),
    [(Rate(0, 10), 0.0, 0.2775), (Rate(1, 10), 0.0179, 0.4042), (Rate(50, 100), 0.4038, 0.5962)],
)
def test_the_interval_is_wilsons(rate: Rate, low: float, high: float) -> None:
    assert rate.interval == pytest.approx((low, high), abs=2e-4)


def test_without_faces_nothing_is_known() -> None:
    assert Evaluation(0, (), 0, 0).rate.interval == (0.0, 1.0)
