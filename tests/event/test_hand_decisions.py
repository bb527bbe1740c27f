"""What hands decided survives as text, covers more rather than less, and never names another face."""

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from consent_db.records import Trait
from photoconsent.event.edits import Edits
from photoconsent.event.hand_decisions import Fitted, HandDecisions, decided, fitted, read, written
from photoconsent.pipeline.area import Stroke
from photoconsent.pipeline.crop import Crop
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.place import SaidPlace
from photoconsent.pipeline.steps import Findings

LEFT, MIDDLE, RIGHT = Box(10, 10, 40, 50), Box(100, 10, 40, 50), Box(200, 10, 40, 50)


def findings(*boxes: Box, size: tuple[int, int] = (400, 300)) -> Findings:
    faces = tuple(FoundFace(Face(box, 0.9), None, Quality.POOR) for box in boxes)
    return Findings(Path("a.jpg"), "ab" * 32, size, faces)


def said(edits: Edits) -> HandDecisions:
    return decided(edits, findings(LEFT, MIDDLE, RIGHT))


EVERYTHING = (
    Edits()
    .with_drawn(Box(300, 100, 30, 30))
    .with_box(1, Box(104, 12, 40, 50))
    .without(2)
    .with_pointed(0, "P1")
    .with_whole(-1)
    .with_area(Box(1, 2, 3, 4))
    .with_area(Stroke(((5.0, 6.0), (7.5, 8.0)), 9.0))
    .with_left_out(True)
    .with_crop(Crop(Box(10, 20, 300, 200), 1.5))
    .with_place(SaidPlace(Trait.CODE, Box(1, 2, 30, 40), True))
    .with_place(SaidPlace(Trait.TEXT, Stroke(((5.0, 6.0), (70.0, 8.0)), 9.0), False))
)


def test_every_kind_of_decision_comes_back_from_the_text_which_names_nobody() -> None:
    nothing = Edits()
    tried = {f.name for f in fields(Edits) if getattr(EVERYTHING, f.name) != getattr(nothing, f.name)}
    assert tried == {f.name for f in fields(Edits)} - {"tracks"}, "one is not tried here; tracks: test_film_hand"
    before = replace(said(EVERYTHING), doubt=True)
    body, people = written(before)
    assert people == ["P1"]
    assert '"P1"' not in body
    assert read(body, {0: "P1"}) == before


def test_somebody_who_was_erased_is_hidden() -> None:
    body, _ = written(said(EVERYTHING))
    assert read(body, {}).edits == EVERYTHING.with_pointed(0, None)


def damaged(**changes: object) -> str:
    body, _ = written(said(EVERYTHING))
    return json.dumps({**json.loads(body), **changes})


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        "null",
        damaged(boxes=[]),
        damaged(frames=[]),
        damaged(drawn=None),
        damaged(areas=[[1, {"points": [], "width": 3}]]),
        damaged(pointed=[[7, None]]),
        damaged(crop={"box": [0, 0, 0, 5], "angle": 0}),
    ],
)
def test_a_text_that_lacks_anything_is_no_text(body: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError, AttributeError)):
        read(body, {0: "P1"})


def test_the_same_search_takes_every_decision_again() -> None:
    assert fitted(said(EVERYTHING), findings(LEFT, MIDDLE, RIGHT)) == Fitted(EVERYTHING, whole=True, sure=True)


def test_decisions_follow_their_face_when_it_is_counted_otherwise() -> None:
    now = fitted(said(Edits().with_pointed(0, "P1").without(2)), findings(RIGHT, LEFT, MIDDLE))
    assert now == Fitted(Edits().with_pointed(1, "P1").without(0), whole=True, sure=True)


@pytest.mark.parametrize(
    ("moved", "beside"),
    [(Box(60, 100, 40, 50), False), (Box(22, 10, 40, 50), True), (Box(5, 5, 60, 75), True)],
    ids=["elsewhere", "beside", "wider"],
)
def test_a_name_is_never_given_to_another_frame(moved: Box, beside: bool) -> None:
    """Where it was all is hidden, whoever is recognised there now, and a person has to look."""
    now = fitted(said(Edits().with_pointed(0, "P1")), findings(moved, MIDDLE))
    hidden = Edits().with_drawn(LEFT).with_pointed(-1, None)
    assert now == Fitted(hidden.with_pointed(0, None) if beside else hidden, whole=False, sure=False)


def test_two_frames_that_may_be_meant_are_named_by_neither() -> None:
    near = Box(12, 12, 40, 50)
    now = fitted(said(Edits().with_pointed(0, "P1")), findings(LEFT, near))
    assert set(now.edits.pointed.values()) == {None}
    assert set(now.edits.pointed) == {-1, 0, 1}
    assert not now.sure


def test_one_frame_is_not_two_faces() -> None:
    twice = decided(Edits().with_pointed(0, "P1").with_pointed(1, "P2"), findings(LEFT, Box(14, 10, 40, 50)))
    now = fitted(twice, findings(Box(12, 10, 40, 50)))
    assert set(now.edits.pointed.values()) == {None}
    assert not now.sure


def test_a_hidden_face_that_is_not_found_again_is_covered_where_it_was() -> None:
    now = fitted(said(Edits().with_pointed(0, None)), findings(MIDDLE))
    assert now == Fitted(Edits().with_drawn(LEFT).with_pointed(-1, None), whole=False, sure=True)


def test_a_moved_frame_that_is_not_found_again_stays_where_it_was_put() -> None:
    put = Box(20, 15, 60, 60)
    now = fitted(said(Edits().with_box(0, put).with_pointed(0, "P1")), findings(MIDDLE))
    assert now.edits == Edits().with_drawn(put).with_pointed(-1, None)


def test_what_is_no_face_holds_for_no_other_frame_and_is_asked_about_only_where_one_is() -> None:
    no_face = said(Edits().without(0))
    assert fitted(no_face, findings(MIDDLE)) == Fitted(Edits(), whole=False, sure=True)
    assert fitted(no_face, findings(Box(22, 10, 40, 50))) == Fitted(Edits(), whole=False, sure=False)


def test_drawn_faces_and_areas_need_no_face_found() -> None:
    drawn = Edits().with_drawn(Box(300, 100, 30, 30)).with_pointed(-1, "P1").with_area(Box(1, 2, 3, 4))
    assert fitted(said(drawn), findings()) == Fitted(drawn, whole=True, sure=True)


def test_a_picture_of_another_size_is_asked_about() -> None:
    now = fitted(said(Edits().with_pointed(0, "P1")), findings(LEFT, size=(300, 400)))
    assert set(now.edits.pointed.values()) == {None}
    assert not now.sure


def test_a_doubt_that_nobody_settled_stays() -> None:
    assert not fitted(replace(said(EVERYTHING), doubt=True), findings(LEFT, MIDDLE, RIGHT)).sure


def test_a_whole_person_whose_frame_is_not_found_again_is_covered_whole_where_it_was() -> None:
    now = fitted(said(Edits().with_whole(1)), findings(LEFT, RIGHT))
    assert now.edits.whole == {-1}
    assert now.edits.applied(findings(LEFT, RIGHT)).faces[-1].face == Face(MIDDLE, 1.0, whole=True)
    assert fitted(said(Edits().with_whole(1)), findings(MIDDLE, LEFT, RIGHT)).edits.whole == {0}
