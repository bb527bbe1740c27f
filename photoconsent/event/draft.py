"""Work in progress as values, and as the text that the register keeps.

What hands decided about a photo is not in it: that belongs to the photo (`photoconsent.event.recall`). The text holds
paths, digests, frames and marks: no picture, no embedding, and no person, who is called by a place
(`consent_db.drafts`). What an older program did not write is read as not said.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from consent_db.drafts import Draft
from photoconsent.event.edits import FaceId
from photoconsent.event.entry import Entry
from photoconsent.event.hand_decisions import boxes_as_text, boxes_of, same_frame
from photoconsent.event.outcome import Release
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.steps import Findings


@dataclass(frozen=True, slots=True)
class PhotoDraft:
    """What was said about one photo."""

    source: Path
    sha256: str
    looked_at: bool = False
    seen: frozenset[str] = frozenset()
    """Who was shown where when somebody looked at it (`Entry.shown`)."""
    frames: Mapping[FaceId, Box] = field(default_factory=lambda: MappingProxyType({}))
    """The found frames that `people` speaks about, as the search found them."""
    people: Mapping[FaceId, int] = field(default_factory=lambda: MappingProxyType({}))
    """Found faces that a user put together or apart: those with the same number, in whichever photo, are one person."""
    release: Release | None = None

    @property
    def says_something(self) -> bool:
        """Whether anybody looked at the photo, released it, or put its people together or apart."""
        return bool(self.looked_at or self.people or self.release)


@dataclass(frozen=True, slots=True)
class Purpose:
    """Where and when the photos are to be published, and how their copies are made; None: nobody said."""

    channel: str
    day: date
    event: str = ""
    """What the copies are called after."""
    cover: str | None = None
    """The name of a style of cover."""
    size: str | None = None
    """The name of a size that the channel offers."""
    credit: str | None = None
    out: str | None = None
    """The folder for the copies."""
    named: str = ""
    """What the copies are for, by the name that consents give it; empty: the general purpose."""


@dataclass(frozen=True, slots=True)
class EventDraft:
    """What was said about an event."""

    chosen: tuple[Path, ...]
    """The files and folders that were opened."""
    photos: tuple[PhotoDraft, ...]
    purpose: Purpose
    guests: frozenset[str] | None = None
    """Who of the register was there; None: nobody said, so it may be anybody."""
    prepared_by: tuple[str, ...] = ()
    """The users who worked on it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A draft of the register, read."""

    draft: Draft
    event: EventDraft
    age: int
    """Days since it was saved."""

    @property
    def called(self) -> str:
        """What the user opened, by name."""
        names = [path.name for path in self.event.chosen]
        return names[0] if len(names) == 1 else f"{names[0]} …" if names else ""


def draft_of(entry: Entry, findings: Findings) -> PhotoDraft:
    """What was said about a photo in which a search found this, with the frames it was said about."""
    frames = MappingProxyType({i: findings.faces[i].face.box for i in sorted(entry.people) if i >= 0})
    seen = entry.seen if entry.looked_at else frozenset()
    return PhotoDraft(entry.source, findings.sha256, entry.looked_at, seen, frames, entry.people, entry.release)


def refitted(photo: PhotoDraft, findings: Findings) -> PhotoDraft:
    """The same words about the faces of a new search of the same photo, file for file.

    Where a frame that was meant is not found again the photo counts as not looked at. A release is handed on as it is:
    only once the faces are decided can it be compared.
    """
    now = {old: same_frame(box, findings) for old, box in photo.frames.items()}
    known = [new for new in now.values() if new is not None]
    fits = {old: new for old, new in now.items() if new is not None and known.count(new) == 1}
    people = MappingProxyType({fits.get(i, i): n for i, n in photo.people.items() if i in fits or i < 0})
    looked_at = photo.looked_at and len(fits) == len(photo.frames)
    return replace(photo, looked_at=looked_at, frames=MappingProxyType({}), people=people)


def written(event: EventDraft) -> tuple[str, list[str]]:
    """The text of a draft, and the persons at the places it speaks of."""
    people = sorted(event.guests or ())
    places = {person: place for place, person in enumerate(people)}
    text = {
        "chosen": [str(path) for path in event.chosen],
        **asdict(event.purpose),
        "day": event.purpose.day.isoformat(),
        "guests": None if event.guests is None else sorted(places[person] for person in event.guests),
        "prepared_by": event.prepared_by,
        "photos": [_photo_as_text(photo) for photo in event.photos],
    }
    return json.dumps(text, ensure_ascii=False), people


def _photo_as_text(photo: PhotoDraft) -> dict[str, Any]:
    said: dict[str, Any] = {"source": str(photo.source), "sha256": photo.sha256}
    if photo.looked_at:
        said["looked_at"] = True
    if photo.seen:
        said["seen"] = sorted(photo.seen)
    if photo.release is not None:
        said["release"] = [photo.release.name, photo.release.outcome]
    if photo.people:
        said["frames"] = boxes_as_text(photo.frames)
        said["people"] = list(photo.people.items())
    return said


def read(body: str, people: Mapping[int, str]) -> EventDraft:
    """The draft that `written` made; whoever is no longer among `people` is no guest."""
    text = json.loads(body)
    guests = text["guests"]
    return EventDraft(
        chosen=tuple(Path(path) for path in text["chosen"]),
        photos=tuple(_photo_of(photo) for photo in text["photos"]),
        purpose=_purpose_of(text),
        guests=None if guests is None else frozenset(people[place] for place in guests if place in people),
        prepared_by=tuple(text["prepared_by"]),
    )


def _purpose_of(text: dict[str, Any]) -> Purpose:
    known = {f.name: text[f.name] for f in fields(Purpose) if f.name in text}
    return Purpose(**{**known, "day": date.fromisoformat(text["day"])})


def _photo_of(said: dict[str, Any]) -> PhotoDraft:
    return PhotoDraft(
        Path(said["source"]),
        said["sha256"],
        said.get("looked_at", False),
        frozenset(said.get("seen", ())),
        boxes_of(said.get("frames", ())),
        MappingProxyType(dict(said.get("people", ()))),
        Release(*said["release"]) if "release" in said else None,
    )
