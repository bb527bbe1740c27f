"""Areas beside faces: where they are, and that they survive being kept."""

import numpy as np
import pytest

from photoconsent.pipeline.area import Area, Stroke, area_as_json, area_from_json, bounds_of, mask_of, moved, scaled
from photoconsent.pipeline.face import Box

STROKE = Stroke(((20.0, 30.0), (60.0, 30.0), (60.0, 70.0)), 11.0)


def test_the_bounds_hold_the_whole_stroke() -> None:
    assert bounds_of(STROKE) == Box(14.5, 24.5, 51.0, 51.0)
    assert bounds_of(Box(1, 2, 3, 4)) == Box(1, 2, 3, 4)


@pytest.mark.parametrize("stroke", [STROKE, Stroke(((40.3, 41.7),), 9.0), Stroke(((-5.0, 10.0), (99.0, 83.0)), 3.0)])
def test_every_pixel_that_the_stroke_touches_is_in_its_mask(stroke: Stroke) -> None:
    mask = mask_of(stroke, Box(0, 0, 100, 100))
    for y, x in np.ndindex(100, 100):
        if near(stroke, x + 0.5, y + 0.5) <= stroke.width / 2:
            assert mask[y, x] == 255, (x, y)
    assert mask.mean() < 100


def near(stroke: Stroke, x: float, y: float) -> float:
    """The distance from a point to the line of the stroke; computed apart from the code."""
    ends = list(zip(stroke.points, stroke.points[1:] or stroke.points, strict=False))
    found = []
    for (ax, ay), (bx, by) in ends:
        length = (bx - ax) ** 2 + (by - ay) ** 2
        along = min(max(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0), 1) if length else 0
        found.append(float(np.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))))
    return min(found)


def test_a_box_takes_the_pixels_that_it_cuts() -> None:
    mask = mask_of(Box(1.5, 2.2, 3, 1), Box(0, 0, 8, 8))
    assert np.argwhere(mask).tolist() == [[y, x] for y in (2, 3) for x in (1, 2, 3, 4)]


def test_a_mask_in_a_region_is_that_part_of_the_whole() -> None:
    whole = mask_of(STROKE, Box(0, 0, 100, 100))
    assert np.array_equal(mask_of(STROKE, Box(15, 20, 40, 60)), whole[20:80, 15:55])


def test_areas_follow_the_size_of_the_picture() -> None:
    assert scaled(STROKE, 0.5, 0.5) == Stroke(((10.0, 15.0), (30.0, 15.0), (30.0, 35.0)), 5.5)
    assert scaled(STROKE, 0.5, 0.25).width == 5.5  # type: ignore[union-attr]
    assert moved(Box(1, 2, 3, 4), 1, -1) == Box(2, 1, 3, 4)


@pytest.mark.parametrize("area", [STROKE, Box(1.5, 2, 30, 40)])
def test_what_was_kept_comes_back(area: Area) -> None:
    assert area_from_json(area_as_json(area)) == area


@pytest.mark.parametrize("entry", [{}, {"box": [1, 2, 3]}, {"points": [], "width": 3}, {"points": [[1, 2]]}])
def test_what_is_no_area_is_refused(entry: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        area_from_json(entry)
