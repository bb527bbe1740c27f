"""Whole people in a photo: what the person detector sees in the whole picture and, in large ones, in its quarters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.merging import nested, overlaps
from photoconsent.pipeline.networks import Floats, Session, load_made

SIDE: Final = 300
"""The detector sees every picture at this width and height, whatever its shape (SSD300)."""
SURE: Final = 0.5
"""From this score on it is somebody; docs/accuracy.md has what other scores find."""
PERHAPS: Final = 0.2
"""From this score on it may be somebody."""
_PERSON: Final = 1
"""The column of the scores; column 0 is "nobody"."""
_SAME: Final = 0.5
"""Boxes with at least this IoU are one person."""
_PART: Final = 0.85
"""A box that lies to this share inside one that scores more is a part of that person."""
_QUARTER: Final = 0.6
"""A quarter of a photo has this share of its width and height, so that neighbours overlap by a fifth of it."""
_LARGE: Final = 1000
"""Photos with a longer side, in pixels, are looked at in quarters too: in smaller ones nobody is too small."""
_CUT: Final = 0.05
"""Who begins within this share of a lower quarter's height of its upper border may go on above it."""
_UPPER: Final = 0.4
"""Faces lie in this upper part of a person's box."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, as the detector frames them, in pixels of the upright photo."""

    box: Box
    score: float
    cut: bool = False
    """Whether only a lower quarter shows them, from its upper border on: the head may lie above the frame."""


class Bodies:
    """Finds people; loads its network when it is first asked. For one thread at a time."""

    def __init__(self) -> None:
        self._network: Session | None = None

    def find(self, pixels: Pixels, least: float = PERHAPS, *, closely: bool = True) -> list[Person]:
        """Everybody who scores at least so much, best first; unless `closely`, after one look at the whole picture.

        Raises what `load_made` and its sessions raise.
        """
        height, width = pixels.shape[:2]
        boxes, scores, below = [], [], []
        for view in _views(width, height, closely=closely):
            left, top, right, bottom = int(view.x), int(view.y), int(view.right), int(view.bottom)
            found, sure = self._look(pixels[top:bottom, left:right], least)
            boxes.append(found * np.array([view.w, view.h] * 2, np.float32) + np.array([left, top] * 2, np.float32))
            scores.append(sure)
            below.append(np.full(len(sure), view.y > 0))
        return _merged(np.concatenate(boxes), np.concatenate(scores), np.concatenate(below), width, height)

    def _look(self, picture: Pixels, least: float) -> tuple[Floats, Floats]:
        """Boxes (n, 4; left, top, right, bottom as shares of the picture) and scores of one look."""
        if self._network is None:
            self._network = load_made("person")
        # Of a large picture every second, third … pixel is averaged: the same to the network, and three times as fast.
        step = max(min(picture.shape[:2]) // (2 * SIDE), 1)
        how = cv2.INTER_AREA if min(picture.shape[:2]) > SIDE else cv2.INTER_LINEAR
        small = cv2.resize(np.ascontiguousarray(picture[::step, ::step]), (SIDE, SIDE), interpolation=how)
        fed = np.ascontiguousarray(small.transpose(2, 0, 1)[None], np.float32) / np.float32(255)
        boxes, scores = self._network.run(None, {"picture": fed})
        sure = scores[0, :, _PERSON]
        kept = sure >= least
        return boxes[0, kept][:, [1, 0, 3, 2]], sure[kept]


def _views(width: int, height: int, *, closely: bool) -> Iterator[Box]:
    """The whole picture, and the quarters of a large one, in whole pixels."""
    yield Box(0, 0, width, height)
    if closely and max(width, height) > _LARGE:
        w, h = round(width * _QUARTER), round(height * _QUARTER)
        yield from (Box(x, y, w, h) for y in (0, height - h) for x in (0, width - w))


def _merged(boxes: Floats, scores: Floats, below: NDArray[np.bool_], width: int, height: int) -> list[Person]:
    """One box for each person, best first; `below` says which boxes were seen in lower quarters."""
    order = np.argsort(-scores, kind="stable")
    boxes, scores, below = boxes[order], scores[order], below[order]
    tall = round(height * _QUARTER)
    people = []
    while len(scores):
        same = overlaps(boxes, boxes[0]) >= _SAME
        same[0] = True
        cut = bool(below[0]) and boxes[0, 1] <= height - tall + _CUT * tall
        others = np.flatnonzero(same & ~below)
        own = int(others[0]) if cut and len(others) else 0  # of somebody who is cut the frame that is not
        left, top, right, bottom = boxes[own].tolist()
        box = Box(left, top, right - left, bottom - top).clipped(width, height)
        people.append(Person(box, float(scores[0]), cut and not len(others)))
        smaller = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1) <= np.prod(boxes[own, 2:] - boxes[own, :2])
        gone = same | (smaller & (nested(boxes, boxes[own]) >= _PART))
        boxes, scores, below = boxes[~gone], scores[~gone], below[~gone]
    return [person for person in people if person.box.area > 0]


def upper_part(person: Person, share: float = _UPPER) -> Box:
    """Where the face of a person is, if it is to be seen at all: this share of the box's height, from above."""
    box = person.box
    return Box(box.x, box.y, box.w, box.h * share)


def person_of(face: Face, people: Sequence[Person]) -> Person | None:
    """The person whose face this is: the best-scored one that holds it in the upper part; None where nobody does."""
    x, y = face.box.centre
    fitting = [
        one
        for one in people
        if one.box.x <= x <= one.box.right
        and one.box.y - face.box.h / 2 <= y <= one.box.y + max(one.box.h * _UPPER, face.box.h)
        # A box hardly larger than the face frames that alone.
        and one.box.area > 1.5 * face.box.area
    ]

    def fits(one: Person) -> float:
        # Of a neighbour's box and the own one the own has the face in its middle.
        return one.score - abs(x - one.box.centre[0]) / one.box.w

    return max(fitting, key=fits, default=None)
