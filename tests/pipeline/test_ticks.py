"""Ticks read from scans: never a yes that is none, and doubt where a hand left any."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from photoconsent.pipeline import form_layout
from photoconsent.pipeline.form_layout import Place
from photoconsent.pipeline.tick_answers import TickAnswer
from photoconsent.pipeline.ticks import read_form, read_ticks
from tests.benchmarks import ticks as drawn


@pytest.mark.parametrize("way", drawn.WAYS, ids=[way.__name__ for way in drawn.WAYS])
def test_no_box_is_read_as_a_yes_that_is_none(way: drawn.Way) -> None:
    seen = drawn.measure(way, 4, seed=11)
    assert seen["boxes"] == 56
    assert (seen["wrong yes"], seen["wrong no"], seen["forms not read"]) == (0, 0, 0)
    assert seen["doubtful"] <= 3


def answers(mark: str) -> dict[str, TickAnswer]:
    """What is read of a form on which only the first box bears this mark."""
    page, places = drawn.clean_form(0)
    picture = Image.fromarray(page)
    pen, mm, place = ImageDraw.Draw(picture), drawn.MM, places[0]
    left, top, right, bottom = (v * mm for v in (place.x, place.y, place.x + place.side, place.y + place.side))
    if mark == "slash":
        pen.line((left, bottom, right, top), "navy", 3)
    elif mark == "dot":
        pen.ellipse((left + 10, top + 10, left + 17, top + 17), "navy")
    elif mark == "line through":
        pen.line((left - 60, top + 14, right + 60, top + 16), "navy", 4)
    elif mark == "blackened":
        pen.rectangle((left - 3, top - 3, right + 3, bottom + 3), "navy")
    elif mark == "blackened inside":
        pen.rectangle((left, top, right, bottom), "navy")
    elif mark == "two specks":
        for x, y in ((left + 8, top + 8), (right - 9, bottom - 9)):
            pen.rectangle((x, y, x + 1, y + 1), "black")
    elif mark == "cross without a box":
        pen.rectangle((left - 8, top - 8, right + 8, bottom + 8), "white")
        pen.line((left + 3, top + 3, right - 3, bottom - 3), "navy", 4)
        pen.line((right - 3, top + 3, left + 3, bottom - 3), "navy", 4)
    elif mark == "covered":
        pen.rectangle((left - 8, top - 8, right + 8, bottom + 8), "white")
    return {tick.name: tick.answer for tick in read_ticks(np.asarray(picture), places)}


@pytest.mark.parametrize(
    ("mark", "answer"),
    [
        ("nothing", TickAnswer.EMPTY),
        ("slash", TickAnswer.TICKED),
        ("dot", TickAnswer.DOUBTFUL),
        ("line through", TickAnswer.DOUBTFUL),
        ("blackened", TickAnswer.DOUBTFUL),
        ("blackened inside", TickAnswer.DOUBTFUL),
        ("two specks", TickAnswer.DOUBTFUL),
        ("cross without a box", TickAnswer.DOUBTFUL),
        ("covered", TickAnswer.DOUBTFUL),
    ],
)
def test_what_is_no_plain_tick_is_doubtful(mark: str, answer: TickAnswer) -> None:
    found = answers(mark)
    first, *others = found
    assert found[first] is answer
    assert {found[name] for name in others} == {TickAnswer.EMPTY}


def test_a_page_that_cannot_be_laid_flat_is_not_read() -> None:
    page, places = drawn.clean_form(0)
    cut = page.copy()
    cut[: int(20 * drawn.MM)] = 255  # two of the marks are gone
    assert read_ticks(cut, places) == ()
    moved, (x, y, side) = page.copy(), (round(v * drawn.MM) for v in form_layout.MARKS[2])
    moved[y - 2 : y + side + 2, x - 2 : x + side + 2] = 255
    moved[y - 315 : y - 315 + side, x : x + side] = 0  # 40 mm higher: code and marks contradict each other
    assert read_ticks(moved, places) == ()
    assert read_ticks(np.full((300, 200, 3), 255, np.uint8), places) == ()


def test_what_is_no_form_is_not_read() -> None:
    assert read_form(b"no picture", "[]") == ()
    assert read_form(b"", "") == ()


def test_the_layout_survives_writing() -> None:
    places = (Place("name", 20.0, 101.25, 4.0),)
    assert form_layout.read(form_layout.written(places)) == places
