"""What was said about photos survives as text, and is never applied to another face."""

from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from photoconsent.clearance import Release
from photoconsent.gui.event.draft import (
    EventDraft,
    PhotoDraft,
    Purpose,
    draft_of,
    read,
    refitted,
    written,
)
from photoconsent.gui.event.edits import Edits
from photoconsent.gui.event.session import Entry
from photoconsent.pipeline.area import Stroke
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.steps import Findings

PHOTO = Path("a.jpg")
WEBSITE = Purpose("website", date(2026, 6, 1))
LEFT, MIDDLE, RIGHT = Box(10, 10, 40, 50), Box(100, 10, 40, 50), Box(200, 10, 40, 50)


def findings(*boxes: Box) -> Findings:
    faces = tuple(FoundFace(Face(box, 0.9), None, Quality.POOR) for box in boxes)
    return Findings(PHOTO, "ab" * 32, (400, 300), faces)


def said(edits: Edits, *, looked_at: bool = True, people: dict[int, int] | None = None) -> PhotoDraft:
    entry = Entry(PHOTO, edits=edits, looked_at=looked_at, people=people or {})
    return draft_of(entry, findings(LEFT, MIDDLE, RIGHT))


EVERYTHING = (
    Edits()
    .with_drawn(Box(300, 100, 30, 30))
    .with_box(1, Box(104, 12, 40, 50))
    .without(2)
    .with_pointed(0, "P1")
    .with_pointed(-1, None)
    .with_area(Box(1, 2, 3, 4))
    .with_area(Stroke(((5.0, 6.0), (7.5, 8.0)), 9.0))
)


def test_every_kind_of_edit_comes_back_from_the_text() -> None:
    nothing = Edits()
    assert all(getattr(EVERYTHING, f.name) != getattr(nothing, f.name) for f in fields(Edits)), "one is not tried here"
    event = EventDraft(
        (Path("album"),),
        (
            said(EVERYTHING, people={0: 3, 2: 4}),
            PhotoDraft(Path("b.jpg"), "cd" * 32, release=Release("Ola Hansen", "ef" * 32)),
            said(Edits(), looked_at=False, people={1: 3}),
        ),
        Purpose(
            "website", date(2026, 6, 1), "Summer party", "mosaic", "1080x1350", "Photo: Liv", "/copies", "campaign"
        ),
        frozenset({"P1", "P7"}),
        ("clerk",),
    )
    purpose, unsaid = event.purpose, Purpose("", date.min)
    assert all(getattr(purpose, f.name) != getattr(unsaid, f.name) for f in fields(Purpose)), "one is not tried here"
    body, people = written(event)
    assert read(body, dict(enumerate(people))) == event


def test_what_an_older_program_wrote_is_read_and_what_it_did_not_know_is_not_said() -> None:
    """The text as the program wrote it before releases, people and the making of copies were kept."""
    body = (
        '{"chosen": ["album"], "channel": "website", "day": "2026-06-01", "event": "Summer party", "guests": [0], '
        '"prepared_by": ["clerk"], "photos": [{"source": "a.jpg", "sha256": "abab", "looked_at": true, "edits": '
        '{"drawn": 0, "boxes": [], "removed": [2], "pointed": [[0, 0]], "areas": [], '
        '"frames": [[0, [10, 10, 40, 50]], [2, [200, 10, 40, 50]]]}}, {"source": "b.jpg", "sha256": "cdcd"}]}'
    )
    assert read(body, {0: "P1"}) == EventDraft(
        (Path("album"),),
        (
            replace(said(Edits().without(2).with_pointed(0, "P1")), sha256="abab"),
            PhotoDraft(Path("b.jpg"), "cdcd"),
        ),
        Purpose("website", date(2026, 6, 1), "Summer party"),
        frozenset({"P1"}),
        ("clerk",),
    )


def test_the_text_names_nobody() -> None:
    event = EventDraft((), (said(EVERYTHING),), WEBSITE, guests=frozenset({"Kari-7"}))
    body, people = written(event)
    assert people == ["Kari-7", "P1"]
    assert "Kari-7" not in body
    assert '"P1"' not in body


def test_somebody_who_was_erased_is_hidden_and_no_guest() -> None:
    event = EventDraft((), (said(EVERYTHING),), WEBSITE, guests=frozenset({"P0", "P1"}))
    body, people = written(event)
    (photo,) = read(body, {0: people[0]}).photos
    assert photo.edits.pointed[0] is None
    assert read(body, {0: people[0]}).guests == {"P0"}


def test_nothing_said_is_nothing_to_lose() -> None:
    assert not PhotoDraft(PHOTO, "ab" * 32).says_something
    assert said(Edits(), looked_at=True).says_something
    assert said(Edits(), looked_at=False, people={1: 0}).says_something
    assert PhotoDraft(PHOTO, "ab" * 32, release=Release("Ola", "ef" * 32)).says_something


def test_the_same_search_takes_every_word_again() -> None:
    assert refitted(said(EVERYTHING), findings(LEFT, MIDDLE, RIGHT)).edits == EVERYTHING


def test_words_follow_their_face_when_it_is_counted_otherwise() -> None:
    edits = refitted(said(Edits().with_pointed(0, "P1").without(2)), findings(RIGHT, LEFT, MIDDLE)).edits
    assert dict(edits.pointed) == {1: "P1"}
    assert edits.removed == {0}


def test_people_put_together_by_hand_follow_their_faces_and_never_another() -> None:
    photo = refitted(said(Edits(), people={0: 1, 2: 5}), findings(RIGHT, LEFT, MIDDLE))
    assert dict(photo.people) == {1: 1, 0: 5}
    assert photo.looked_at
    assert dict(refitted(said(Edits(), people={0: 1, 2: 5}), findings(Box(40, 10, 40, 50), RIGHT)).people) == {1: 5}


@pytest.mark.parametrize(
    "moved", [Box(40, 10, 40, 50), Box(22, 10, 40, 50), Box(0, 0, 80, 100)], ids=["elsewhere", "beside", "wider"]
)
def test_a_name_is_never_given_to_another_frame(moved: Box) -> None:
    """Somebody had a reason to name it: where it was, all is hidden, whoever is recognised there now."""
    photo = refitted(said(Edits().with_pointed(0, "P1").without(2)), findings(moved, MIDDLE))
    assert photo.edits == Edits().with_drawn(LEFT).with_pointed(-1, None)
    assert not photo.looked_at


def test_two_frames_that_may_be_meant_are_named_by_neither() -> None:
    near = Box(12, 12, 40, 50)
    hidden = Edits().with_drawn(LEFT).with_pointed(-1, None)
    assert refitted(said(Edits().with_pointed(0, "P1")), findings(LEFT, near)).edits == hidden


def test_one_frame_is_not_two_faces() -> None:
    twice = Edits().with_pointed(0, "P1").with_pointed(1, "P2")
    photo = draft_of(Entry(PHOTO, edits=twice), findings(LEFT, Box(14, 10, 40, 50)))
    assert set(refitted(photo, findings(Box(12, 10, 40, 50))).edits.pointed.values()) == {None}


def test_a_hidden_face_that_is_not_found_again_stays_hidden() -> None:
    edits = refitted(said(Edits().with_pointed(0, None)), findings(MIDDLE)).edits
    assert edits == Edits().with_drawn(LEFT).with_pointed(-1, None)


def test_a_moved_frame_that_is_not_found_again_stays_where_it_was_put() -> None:
    put = Box(20, 15, 60, 60)
    edits = refitted(said(Edits().with_box(0, put).with_pointed(0, "P1")), findings(MIDDLE)).edits
    assert edits == Edits().with_drawn(put).with_pointed(-1, None)


def test_drawn_faces_always_stay() -> None:
    drawn = Edits().with_drawn(Box(300, 100, 30, 30)).with_pointed(-1, "P1")
    assert refitted(said(drawn), findings()).edits == drawn
