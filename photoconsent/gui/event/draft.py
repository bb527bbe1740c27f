"""Work in progress as values, and as the text that the register keeps. No widgets.

The text holds paths, digests, frames and marks: no picture, no embedding, and no person, who is called by a place
(`consent_db.drafts`). A frame that a user spoke about is kept with its box, because the next search may count the faces
otherwise: see `refitted`. What an older program did not write is read as not said.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from consent_db.drafts import Draft
from photoconsent.clearance import Release
from photoconsent.gui.event.edits import Edits, FaceId
from photoconsent.gui.event.session import Entry
from photoconsent.pipeline.area import Area, Stroke
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.steps import Findings

SAME_FRAME = 0.7
"""So alike (IoU) a frame of the new search must be to count as the one that a user spoke about. The same program finds
the very same frame; less than this is another frame, perhaps around another head."""
BESIDE = 0.3
"""A second frame this near (IoU) makes it uncertain which of the two was meant."""


@dataclass(frozen=True, slots=True)
class PhotoDraft:
    """What was said about one photo."""

    source: Path
    sha256: str
    looked_at: bool = False
    seen: frozenset[str] = frozenset()
    """Who was shown where when somebody looked at it (`Entry.shown`)."""
    edits: Edits = field(default_factory=Edits)
    frames: Mapping[FaceId, Box] = field(default_factory=lambda: MappingProxyType({}))
    """The found frames that the edits and `people` speak about, as the search found them."""
    people: Mapping[FaceId, int] = field(default_factory=lambda: MappingProxyType({}))
    """Found faces that a user put together or apart: those with the same number, in whichever photo, are one person."""
    release: Release | None = None

    @property
    def says_something(self) -> bool:
        """Whether anybody looked at the photo, released it, or changed anything."""
        return bool(self.looked_at or self.edits != Edits() or self.people or self.release)


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
    finished: bool = False
    """Whether every copy was made: nothing is left to go on with, but what was said holds when they are made again."""


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
    edits = entry.edits
    meant = {i for i in (*edits.boxes, *edits.removed, *edits.pointed, *entry.people) if i >= 0}
    frames = MappingProxyType({i: findings.faces[i].face.box for i in sorted(meant)})
    seen = entry.seen if entry.looked_at else frozenset()
    return PhotoDraft(entry.source, findings.sha256, entry.looked_at, seen, edits, frames, entry.people, entry.release)


def refitted(photo: PhotoDraft, findings: Findings) -> PhotoDraft:
    """The same words about the faces of a new search of the same photo, file for file.

    Where the frame that was meant is not found again, "not a face" is dropped, and a frame that was moved, named or
    said to be hidden is hidden as a drawn one; such a photo counts as not looked at. Drawn frames and areas
    stay as they are. A release is handed on as it is: only once the faces are decided can it be compared.
    """
    now = {old: _same(box, findings) for old, box in photo.frames.items()}
    known = [new for new in now.values() if new is not None]
    fits = {old: new for old, new in now.items() if new is not None and known.count(new) == 1}
    fits |= {drawn: drawn for drawn in range(-1, -photo.edits.drawn - 1, -1)}
    said = photo.edits
    edits = replace(
        said,
        boxes=MappingProxyType({fits[i]: box for i, box in said.boxes.items() if i in fits}),
        removed=frozenset(fits[i] for i in said.removed if i in fits),
        pointed=MappingProxyType({fits[i]: who for i, who in said.pointed.items() if i in fits}),
    )
    lost = [i for i in photo.frames if i not in fits]
    for i in lost:
        if i in said.boxes or i in said.pointed:
            edits = edits.with_drawn(said.boxes.get(i, photo.frames[i]))
            edits = edits.with_pointed(-edits.drawn, None)
    people = MappingProxyType({fits[i]: number for i, number in photo.people.items() if i in fits})
    looked_at = photo.looked_at and not lost
    return replace(photo, looked_at=looked_at, edits=edits, frames=MappingProxyType({}), people=people)


def _same(frame: Box, findings: Findings) -> FaceId | None:
    """The found face with this frame; None when none or more than one may be meant."""
    near = [i for i, one in enumerate(findings.faces) if one.face.box.iou(frame) >= BESIDE]
    return near[0] if len(near) == 1 and findings.faces[near[0]].face.box.iou(frame) >= SAME_FRAME else None


def written(event: EventDraft) -> tuple[str, list[str]]:
    """The text of a draft, and the persons at the places it speaks of."""
    named = {who for photo in event.photos for who in photo.edits.pointed.values() if who is not None}
    people = sorted(named | (event.guests or frozenset()))
    places = {person: place for place, person in enumerate(people)}
    text = {
        "chosen": [str(path) for path in event.chosen],
        **asdict(event.purpose),
        "day": event.purpose.day.isoformat(),
        "guests": None if event.guests is None else sorted(places[person] for person in event.guests),
        "prepared_by": event.prepared_by,
        "finished": event.finished,
        "photos": [_photo_as_text(photo, places) for photo in event.photos],
    }
    return json.dumps(text, ensure_ascii=False), people


def _photo_as_text(photo: PhotoDraft, places: Mapping[str, int]) -> dict[str, Any]:
    said: dict[str, Any] = {"source": str(photo.source), "sha256": photo.sha256}
    if photo.looked_at:
        said["looked_at"] = True
    if photo.seen:
        said["seen"] = sorted(photo.seen)
    if photo.release is not None:
        said["release"] = [photo.release.name, photo.release.outcome]
    if photo.edits != Edits() or photo.people:
        edits = photo.edits
        said["edits"] = {
            "drawn": edits.drawn,
            "boxes": [[i, _corners(box)] for i, box in edits.boxes.items()],
            "removed": sorted(edits.removed),
            "pointed": [[i, None if who is None else places[who]] for i, who in edits.pointed.items()],
            "areas": [[i, _area_as_text(area)] for i, area in edits.areas.items()],
            "frames": [[i, _corners(box)] for i, box in photo.frames.items()],
            "people": list(photo.people.items()),
        }
    return said


def _corners(box: Box) -> list[float]:
    return [box.x, box.y, box.w, box.h]


def _area_as_text(area: Area) -> dict[str, Any]:
    return {"box": _corners(area)} if isinstance(area, Box) else {"points": area.points, "width": area.width}


def read(body: str, people: Mapping[int, str]) -> EventDraft:
    """The draft that `written` made; whoever is no longer among `people` is hidden and no guest."""
    text = json.loads(body)
    guests = text["guests"]
    return EventDraft(
        chosen=tuple(Path(path) for path in text["chosen"]),
        photos=tuple(_photo_of(photo, people) for photo in text["photos"]),
        purpose=_purpose_of(text),
        guests=None if guests is None else frozenset(people[place] for place in guests if place in people),
        prepared_by=tuple(text["prepared_by"]),
        finished=text.get("finished", False),
    )


def _purpose_of(text: dict[str, Any]) -> Purpose:
    known = {f.name: text[f.name] for f in fields(Purpose) if f.name in text}
    return Purpose(**{**known, "day": date.fromisoformat(text["day"])})


def _photo_of(said: dict[str, Any], people: Mapping[int, str]) -> PhotoDraft:
    release = Release(*said["release"]) if "release" in said else None
    seen = frozenset(said.get("seen", ()))
    photo = PhotoDraft(Path(said["source"]), said["sha256"], said.get("looked_at", False), seen, release=release)
    if "edits" not in said:
        return photo
    edits: Mapping[str, Sequence[Any]] = said["edits"]
    return replace(
        photo,
        edits=Edits(
            drawn=said["edits"]["drawn"],
            boxes=_boxes(edits["boxes"]),
            removed=frozenset(edits["removed"]),
            # A place that leads nowhere is somebody who was erased: hidden, like everybody who is nobody.
            pointed=MappingProxyType({i: people.get(place) for i, place in edits["pointed"]}),
            areas=MappingProxyType({i: _area_of(area) for i, area in edits["areas"]}),
        ),
        frames=_boxes(edits["frames"]),
        people=MappingProxyType(dict(edits.get("people", ()))),
    )


def _boxes(pairs: Sequence[Any]) -> Mapping[FaceId, Box]:
    return MappingProxyType({i: Box(*corners) for i, corners in pairs})


def _area_of(said: dict[str, Any]) -> Area:
    if "box" in said:
        return Box(*said["box"])
    return Stroke(tuple((x, y) for x, y in said["points"]), said["width"])
