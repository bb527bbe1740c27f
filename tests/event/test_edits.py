"""What a user says about faces, and what becomes of the findings."""

from pathlib import Path

import numpy as np
import pytest

from consent_db.records import Trait
from photoconsent.event.edits import Edits
from photoconsent.pipeline.area import Stroke
from photoconsent.pipeline.decide import Pointed
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.place import Place, SaidPlace
from photoconsent.pipeline.steps import Findings

MARKS = ((1.0, 1.0), (2.0, 1.0), (1.5, 2.0), (1.0, 3.0), (2.0, 3.0))
VECTOR = np.ones(128, np.float32)


def found(x: float) -> FoundFace:
    return FoundFace(Face(Box(x, 10, 40, 50), 0.9, MARKS), VECTOR, Quality.GOOD)


@pytest.fixture
def findings() -> Findings:
    return Findings(Path("a.jpg"), "ab" * 32, (400, 300), (found(10), found(100), found(200)), b"preview")


def test_without_edits_the_findings_stay_but_for_the_preview(findings: Findings) -> None:
    applied = Edits().applied(findings)
    assert applied.faces == findings.faces
    assert applied.preview is None


def test_a_removed_face_is_gone_and_the_places_follow(findings: Findings) -> None:
    edits = Edits().without(0).with_pointed(2, "P1")
    assert list(edits.faces(findings)) == [1, 2]
    assert edits.pointed_by_index(findings) == {1: Pointed("P1")}


def test_a_drawn_face_comes_last_and_nobody_is_recognised_in_it(findings: Findings) -> None:
    edits = Edits().with_drawn(Box(300, 100, 30, 30))
    drawn = edits.applied(findings).faces[-1]
    assert drawn.face.box == Box(300, 100, 30, 30)
    assert drawn.embedding is None
    assert drawn.quality is Quality.POOR


def test_a_second_drawn_face_never_takes_the_place_of_a_removed_one(findings: Findings) -> None:
    edits = Edits().with_drawn(Box(1, 1, 9, 9)).without(-1).with_drawn(Box(2, 2, 9, 9))
    assert list(edits.faces(findings)) == [0, 1, 2, -2]


def test_a_frame_pulled_a_little_is_still_the_same_face(findings: Findings) -> None:
    moved = Edits().with_box(0, Box(8, 8, 46, 56)).applied(findings).faces[0]
    assert moved.embedding is VECTOR
    assert moved.face.landmarks is None


def test_a_frame_that_was_only_nudged_is_covered_as_the_head_is_held(findings: Findings) -> None:
    nudged = Edits().with_box(0, Box(11, 10, 40, 50)).faces(findings)[0]
    assert nudged.face.landmarks == MARKS


def test_a_frame_moved_away_is_nobody(findings: Findings) -> None:
    moved = Edits().with_box(0, Box(60, 10, 40, 50)).applied(findings).faces[0]
    assert moved.embedding is None
    assert moved.quality is Quality.POOR


def test_nobody_is_pointed_out_twice(findings: Findings) -> None:
    edits = Edits().with_pointed(0, "P1").with_pointed(1, "P1")
    assert edits.pointed_by_index(findings) == {1: Pointed("P1")}


def test_any_number_of_faces_can_be_hidden_by_hand(findings: Findings) -> None:
    edits = Edits().with_pointed(0, None).with_pointed(1, None)
    assert edits.pointed_by_index(findings) == {0: Pointed(None), 1: Pointed(None)}
    assert edits.unsaid(0).pointed_by_index(findings) == {1: Pointed(None)}


def test_areas_are_covered_beside_the_faces(findings: Findings) -> None:
    badge, line = Box(10, 20, 30, 10), Stroke(((1.0, 2.0), (3.0, 4.0)), 9.0)
    edits = Edits().with_area(badge).with_area(line)
    assert edits.applied(findings).areas == (badge, line)
    assert edits.applied(findings).faces == findings.faces


def test_an_area_can_be_moved_and_taken_away(findings: Findings) -> None:
    edits = Edits().with_area(Box(1, 2, 3, 4)).with_area(Box(5, 6, 7, 8))
    first, second = edits.areas
    moved = edits.with_area(Box(9, 9, 3, 4), first)
    assert moved.applied(findings).areas == (Box(9, 9, 3, 4), Box(5, 6, 7, 8))
    assert moved.without_area(first).applied(findings).areas == (Box(5, 6, 7, 8),)
    assert list(edits.without_area(first).with_area(Box(1, 1, 1, 1)).areas) == [second, second + 1]


def test_the_last_word_about_a_place_counts_and_can_be_taken_back(findings: Findings) -> None:
    badge = Place(Trait.CODE, Box(10, 20, 30, 30), "P-0012345")
    let_be = Edits().with_place(SaidPlace(Trait.CODE, badge.area, False))
    covered = let_be.with_place(SaidPlace(Trait.CODE, Box(11, 20, 30, 30), True))
    assert [one.covered for one in covered.applied(findings).said] == [True]
    assert covered.without_place(badge).applied(findings).said == ()
    assert let_be.without_place(Place(Trait.TEXT, badge.area)) == let_be


def test_a_whole_person_is_hidden_and_stays_so_when_the_head_alone_is_covered(findings: Findings) -> None:
    edits = Edits().with_pointed(1, "P1").with_whole(1)
    assert [one.face.whole for one in edits.applied(findings).faces] == [False, True, False]
    assert edits.pointed_by_index(findings) == {1: Pointed(None)}
    assert edits.with_head_alone(1) == Edits().with_pointed(1, None)
    assert edits.with_pointed(1, "P1") == Edits().with_pointed(1, "P1"), "who is named is no longer covered whole"
    assert edits.unsaid(1) == Edits()
