"""Many looks, one face: candidates that mean the same place are made one, and their agreement shapes its box."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.detector import Candidates
from photoconsent.pipeline.face import Box, Face
from photoconsent.pipeline.networks import Floats

SAME = 0.4
"""Candidates with at least this IoU are one place."""

NESTED = 0.85
"""A doubtful place that lies to this share inside a better one, or around it, is a part of it."""

BELIEVED = 0.3
"""A candidate has a say in the box of its place with at least this score,"""

NEARLY = 0.7
"""with at least this part of the best score there,"""

AGREEING = 0.4
"""and with at least this IoU with the leading candidate."""

TRIMMED = 0.1
"""The sides of the box are this quantile of the agreeing sides: nearly the hull, but one stray side does not count."""

MARGIN = 0.15
"""The box is grown by this share: YuNet's boxes are tight, and masks, hoods and hats make them tighter."""


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """One place where a face may be, and all that was seen of it, the leading candidate first; at least one."""

    seen: Candidates
    score: float
    """How sure it is that this is a face, 0 to 1."""


def overlaps(boxes: Floats, box: Floats) -> Floats:
    """The IoU of each of the boxes (n, 4; left, top, right, bottom) with the one box."""
    both = shared(boxes, box)
    return np.asarray(both / (_areas(boxes) + _areas(box[None]) - both + 1e-9), np.float32)


def places_of(candidates: Candidates) -> list[Place]:
    """The candidates grouped into places, each around the best-scored one that is left; best first."""
    left = candidates.chosen(np.argsort(-candidates.scores, kind="stable"))
    places = []
    while len(left):
        same = overlaps(left.boxes, left.boxes[0]) >= SAME
        same[0] = True
        places.append(Place(left.chosen(same), float(left.scores[0])))
        left = left.chosen(~same)
    return places


def merged(places: Sequence[Place], sure: float) -> list[Place]:
    """The places with those joined that turned out to be one face, best first; the best keeps its score.

    A place that scores less than `sure` is also dropped where a better one holds it or is held by it.
    """
    waiting = sorted(places, key=lambda place: -place.score)
    made = []
    while waiting:
        boxes = np.stack([place.seen.boxes[0] for place in waiting])
        same = overlaps(boxes, boxes[0]) >= SAME
        same[0] = True
        doubtful = np.array([place.score < sure for place in waiting])
        gone = same | (doubtful & (nested(boxes, boxes[0]) >= NESTED))
        joined = [place.seen for place, is_same in zip(waiting, same, strict=True) if is_same]
        made.append(Place(Candidates.joined(joined), waiting[0].score))
        waiting = [place for place, is_gone in zip(waiting, gone, strict=True) if not is_gone]
    return made


def face_at(place: Place, width: int, height: int, sure: float) -> Face:
    """The face of a place in a photo of that size: the nearly outermost of the agreeing boxes, grown a little."""
    seen = place.seen
    enough = max(BELIEVED, NEARLY * float(seen.scores.max()))
    agreeing = (overlaps(seen.boxes, seen.boxes[0]) >= AGREEING) & (seen.scores >= enough)
    agreeing[0] = True
    left, top = np.quantile(seen.boxes[agreeing, :2], TRIMMED, axis=0).tolist()
    right, bottom = np.quantile(seen.boxes[agreeing, 2:], 1 - TRIMMED, axis=0).tolist()
    box = Box(left, top, right - left, bottom - top).grown(MARGIN).clipped(width, height)
    a, b, c, d, e = ((x, y) for x, y in seen.landmarks[0].tolist())
    return Face(box, place.score, (a, b, c, d, e), place.score < sure)


def shared(boxes: Floats, box: Floats) -> Floats:
    """The area that each of the boxes shares with the one."""
    corner, opposite = np.maximum(boxes[:, :2], box[:2]), np.minimum(boxes[:, 2:], box[2:])
    return np.asarray(np.prod(np.clip(opposite - corner, 0, None), axis=1), np.float32)


def _areas(boxes: Floats) -> NDArray[np.float32]:
    """The area of each box."""
    return np.asarray(np.prod(boxes[:, 2:] - boxes[:, :2], axis=1), np.float32)


def nested(boxes: Floats, box: Floats) -> Floats:
    """How much of the smaller of each pair lies in the larger, 0 to 1."""
    return np.asarray(shared(boxes, box) / (np.minimum(_areas(boxes), _areas(box[None])) + 1e-9), np.float32)
