"""What hands decided about one photo, as a value and as the text that the register keeps; fitted to what is found now.

The text holds frames and marks: no picture, no vector, and no person, who is called by a place
(`consent_db.hand_decisions`). A frame that somebody spoke about is kept with its box, because the next search may count
the faces otherwise or see them elsewhere: see `fitted`.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from consent_db.records import Trait
from photoconsent.event import film_hand
from photoconsent.event.edits import Edits, FaceId
from photoconsent.event.film_hand import TrackMark
from photoconsent.pipeline.area import Area, Stroke
from photoconsent.pipeline.crop import crop_as_json, crop_from_json
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.place import SaidPlace
from photoconsent.pipeline.steps import Findings
from photoconsent.video.arranged import UNTOUCHED, whole_of
from photoconsent.video.film import FilmFindings

SAME_FRAME = 0.7
"""So alike (IoU) a frame of the new search must be to count as the one that a user spoke about. The same program finds
the very same frame; less than this is another frame, perhaps around another head."""
BESIDE = 0.3
"""A second frame this near (IoU) makes it uncertain which of the two was meant."""


@dataclass(frozen=True, slots=True)
class HandDecisions:
    """What was decided about a photo, and the frames it was said about."""

    edits: Edits
    frames: Mapping[FaceId, Box]
    """The found frames that the edits speak about, as the search found them."""
    size: tuple[int, int] | None = None
    """Width and height of the upright photo that all frames are measured in; None where an older program wrote it."""
    doubt: bool = False
    """Whether it did not fit the photo, and nobody has looked at that since."""
    marks: Mapping[FaceId, TrackMark] = field(default_factory=lambda: MappingProxyType({}))
    """Of a video: where the found tracks were that the edits speak about."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Hand decisions about the faces of a new search."""

    edits: Edits
    whole: bool
    """Whether every frame that somebody spoke about was found again."""
    sure: bool
    """Whether everything was applied as it was meant; else a person has to look before the photo goes out."""


def decided(edits: Edits, findings: Findings, *, doubt: bool = False) -> HandDecisions:
    """What these edits of a photo or video decide, in which a search found this."""
    if isinstance(findings, FilmFindings):
        marks = film_hand.marks_of(edits, findings)
        return HandDecisions(edits, MappingProxyType({}), findings.size, doubt, marks)
    meant = sorted({i for i in (*edits.boxes, *edits.removed, *edits.pointed, *edits.whole) if i >= 0})
    frames = MappingProxyType({i: findings.faces[i].face.box for i in meant})
    return HandDecisions(edits, frames, findings.size, doubt)


def fitted(said: HandDecisions, findings: Findings) -> Fitted:
    """The same decisions about the faces of a new search of the same photo, file for file.

    Drawn frames and areas stay as they are. Where the frame that was meant is not found again, or it is not certain
    which one it was, what was hidden, named or moved is covered as a drawn frame, and so is every face beside it:
    somebody had a reason to speak about it. A name is never given to another frame.
    """
    if isinstance(findings, FilmFindings):
        now, whole = film_hand.fitted_film(said.edits, said.marks, findings)
        return Fitted(now, whole, sure=whole and not said.doubt)
    edits, measured = said.edits, said.size in (None, findings.size)
    fits = _fits(said.frames, findings) if measured else {}
    lost = {i: frame for i, frame in said.frames.items() if i not in fits}
    fits |= {drawn: drawn for drawn in range(-1, -edits.drawn - 1, -1)}
    now = replace(
        edits,
        boxes=MappingProxyType({fits[i]: box for i, box in edits.boxes.items() if i in fits}),
        removed=frozenset(fits[i] for i in edits.removed if i in fits),
        pointed=MappingProxyType({fits[i]: who for i, who in edits.pointed.items() if i in fits}),
        whole=frozenset(fits[i] for i in edits.whole if i in fits),
    )
    sure, taken = measured and not said.doubt, frozenset(fits.values())
    for i, frame in lost.items():
        beside = [face for face in _near(frame, findings, BESIDE) if face not in taken]
        if i in edits.removed:
            sure = sure and not beside
            continue
        now = now.with_drawn(edits.boxes.get(i, frame))
        now = now.with_whole(-now.drawn) if i in edits.whole else now.with_pointed(-now.drawn, None)
        for face in beside:
            now = now.with_pointed(face, None)
        sure = sure and edits.pointed.get(i) is None
    return Fitted(now, whole=not lost and measured, sure=sure)


def _fits(frames: Mapping[FaceId, Box], findings: Findings) -> dict[FaceId, FaceId]:
    """The found face of each frame, where it is certain which one that is."""
    now = {old: same_frame(box, findings) for old, box in frames.items()}
    known = [new for new in now.values() if new is not None]
    return {old: new for old, new in now.items() if new is not None and known.count(new) == 1}


def same_frame(frame: Box, findings: Findings) -> FaceId | None:
    """The found face with this frame; None when none or more than one may be meant."""
    near = _near(frame, findings, BESIDE)
    return near[0] if len(near) == 1 and findings.faces[near[0]].face.box.iou(frame) >= SAME_FRAME else None


def _near(frame: Box, findings: Findings, least: float) -> list[FaceId]:
    return [i for i, one in enumerate(findings.faces) if one.face.box.iou(frame) >= least]


def written(said: HandDecisions) -> tuple[str, list[str]]:
    """The text of the decisions, and the persons at the places it speaks of."""
    edits = said.edits
    people = sorted({who for who in edits.pointed.values() if who is not None})
    places = {person: place for place, person in enumerate(people)}
    text: dict[str, Any] = {
        "size": said.size,
        "doubt": said.doubt,
        "drawn": edits.drawn,
        "boxes": boxes_as_text(edits.boxes),
        "removed": sorted(edits.removed),
        "pointed": [[i, None if who is None else places[who]] for i, who in edits.pointed.items()],
        "areas": [[i, _area_as_text(area)] for i, area in edits.areas.items()],
        "frames": boxes_as_text(said.frames),
    }
    if edits.left_out:
        text["left_out"] = True
    if edits.places:
        text["places"] = [[one.trait, _area_as_text(one.area), one.covered] for one in edits.places]
    if edits.crop is not None:
        text["crop"] = crop_as_json(edits.crop)
    if edits.whole:
        text["whole"] = sorted(edits.whole)
    if said.marks or edits.tracks != UNTOUCHED:
        text["tracks"] = film_hand.as_text(edits, said.marks)
    return json.dumps(text), people


def read(body: str, people: Mapping[int, str]) -> HandDecisions:
    """The decisions that `written` wrote; whoever is no longer among `people` is hidden.

    Raises ValueError, KeyError, TypeError or AttributeError for any other text.
    """
    text = json.loads(body)
    boxes, frames, drawn = boxes_of(text["boxes"]), boxes_of(text["frames"]), int(text["drawn"])
    # A place that leads nowhere is somebody who was erased: hidden, like everybody who is nobody.
    pointed = {int(i): None if place is None else people.get(place) for i, place in text["pointed"]}
    areas = {int(i): _area_of(area) for i, area in text["areas"]}
    removed = frozenset(int(i) for i in text["removed"])
    whole = frozenset(int(i) for i in text.get("whole", ()))
    tracks, marks = film_hand.of_text(text["tracks"]) if "tracks" in text else (UNTOUCHED, MappingProxyType({}))
    known = {*frames, *range(-drawn, 0)}
    known |= {part for part in {*pointed, *removed, *whole} if whole_of(part) in marks or part < -drawn}
    if not known >= {*boxes, *pointed, *removed, *whole} or not set(range(-drawn, 0)) <= boxes.keys():
        raise ValueError("a frame is missing")
    places = [(Trait(trait), _area_of(area), bool(covered)) for trait, area, covered in text.get("places", ())]
    said = tuple(SaidPlace(*one) for one in places)
    crop = crop_from_json(text["crop"]) if text.get("crop") else None
    left_out = bool(text.get("left_out"))
    edits = Edits(
        drawn, boxes, removed, MappingProxyType(pointed), MappingProxyType(areas), left_out, said, crop, whole, tracks
    )
    size = (int(text["size"][0]), int(text["size"][1])) if text.get("size") is not None else None
    return HandDecisions(edits, frames, size, bool(text.get("doubt")), marks)


def boxes_as_text(boxes: Mapping[FaceId, Box]) -> list[list[Any]]:
    """Frames by their faces, for a text in JSON."""
    return [[i, [box.x, box.y, box.w, box.h]] for i, box in boxes.items()]


def boxes_of(pairs: Sequence[Any]) -> Mapping[FaceId, Box]:
    """The frames that `boxes_as_text` wrote."""
    return MappingProxyType({int(i): Box(*(float(v) for v in corners)) for i, corners in pairs})


def _area_as_text(area: Area) -> dict[str, Any]:
    if isinstance(area, Box):
        return {"box": [area.x, area.y, area.w, area.h]}
    return {"points": area.points, "width": area.width}


def _area_of(said: dict[str, Any]) -> Area:
    if "box" in said:
        return Box(*(float(v) for v in said["box"]))
    points = tuple((float(x), float(y)) for x, y in said["points"])
    if not points:
        raise ValueError("a stroke without points")
    return Stroke(points, float(said["width"]))
