"""What was said about an event survives as text."""

from dataclasses import fields
from datetime import date
from pathlib import Path

from photoconsent.event.draft import (
    EventDraft,
    PhotoDraft,
    Purpose,
    draft_of,
    read,
    refitted,
    written,
)
from photoconsent.event.edits import Edits
from photoconsent.event.entry import Entry
from photoconsent.event.outcome import Release
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.steps import Findings

PHOTO = Path("a.jpg")
WEBSITE = Purpose("website", date(2026, 6, 1))
LEFT, MIDDLE, RIGHT = Box(10, 10, 40, 50), Box(100, 10, 40, 50), Box(200, 10, 40, 50)


def findings(*boxes: Box) -> Findings:
    faces = tuple(FoundFace(Face(box, 0.9), None, Quality.POOR) for box in boxes)
    return Findings(PHOTO, "ab" * 32, (400, 300), faces)


def said(*, looked_at: bool = True, people: dict[int, int] | None = None) -> PhotoDraft:
    entry = Entry(PHOTO, looked_at=looked_at, people=people or {})
    return draft_of(entry, findings(LEFT, MIDDLE, RIGHT))


def test_everything_that_was_said_comes_back_from_the_text() -> None:
    event = EventDraft(
        (Path("album"),),
        (
            said(people={0: 3, 2: 4}),
            PhotoDraft(Path("b.jpg"), "cd" * 32, release=Release("Ola Hansen", "ef" * 32)),
            said(looked_at=False, people={1: 3}),
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
        '"prepared_by": ["clerk"], "photos": [{"source": "a.jpg", "sha256": "abab", "looked_at": true}, '
        '{"source": "b.jpg", "sha256": "cdcd"}]}'
    )
    assert read(body, {0: "P1"}) == EventDraft(
        (Path("album"),),
        (PhotoDraft(PHOTO, "abab", looked_at=True), PhotoDraft(Path("b.jpg"), "cdcd")),
        Purpose("website", date(2026, 6, 1), "Summer party"),
        frozenset({"P1"}),
        ("clerk",),
    )


def test_the_text_names_nobody_and_somebody_who_was_erased_is_no_guest() -> None:
    body, people = written(EventDraft((), (said(),), WEBSITE, guests=frozenset({"Kari-7", "P1"})))
    assert people == ["Kari-7", "P1"]
    assert "Kari-7" not in body
    assert '"P1"' not in body
    assert read(body, {1: "P1"}).guests == {"P1"}


def test_what_hands_decided_is_not_in_it() -> None:
    entry = Entry(PHOTO, edits=Edits().with_drawn(LEFT).with_pointed(0, "P1"))
    photo = draft_of(entry, findings(LEFT, MIDDLE, RIGHT))
    assert photo == PhotoDraft(PHOTO, "ab" * 32)
    assert not photo.says_something


def test_nothing_said_is_nothing_to_lose() -> None:
    assert not PhotoDraft(PHOTO, "ab" * 32).says_something
    assert said(looked_at=True).says_something
    assert said(looked_at=False, people={1: 0}).says_something
    assert PhotoDraft(PHOTO, "ab" * 32, release=Release("Ola", "ef" * 32)).says_something


def test_people_put_together_by_hand_follow_their_faces_and_never_another() -> None:
    photo = refitted(said(people={0: 1, 2: 5}), findings(RIGHT, LEFT, MIDDLE))
    assert dict(photo.people) == {1: 1, 0: 5}
    assert photo.looked_at
    lost = refitted(said(people={0: 1, 2: 5}), findings(Box(40, 10, 40, 50), RIGHT))
    assert dict(lost.people) == {1: 5}
    assert not lost.looked_at
