"""A face that was seen in one frame is looked for in the next one, around the place where it should be by then."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from photoconsent.pipeline.closer import look_closer
from photoconsent.pipeline.detect import Search
from photoconsent.pipeline.detector import Candidates
from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.merging import Place, face_at, places_of
from photoconsent.pipeline.networks import Networks

_BELIEVED: Final = 0.5
"""A look in a place where a face was just before needs no second one from this score on."""
_KNOWN: Final = 0.4
"""A face that was found already is the one at an expected place with at least this IoU."""


_COASTING: Final = 0.25
"""Seconds for which a face that nobody sees any more is still expected."""
_SAME: Final = 0.2
"""A face is one of those expected with at least this IoU."""


@dataclass(frozen=True, slots=True)
class _Mover:
    """A face, when it was seen last, and how it moves: pixels a second to the right and down."""

    box: Box
    seen: float
    right: float = 0.0
    down: float = 0.0

    def at(self, time: float) -> Box:
        since = time - self.seen
        return Box(self.box.x + self.right * since, self.box.y + self.down * since, self.box.w, self.box.h)


class Followers:
    """Where the faces of one frame are in the next one, by their motion; time goes on in either direction."""

    def __init__(self, boxes: Sequence[Box], time: float) -> None:
        """`boxes` are where faces are expected at that time, in seconds."""
        self._movers = [_Mover(box, time) for box in boxes]

    def expected(self, time: float) -> list[Box]:
        """Where they are at that time."""
        return [mover.at(time) for mover in self._movers]

    def take(self, time: float, faces: Sequence[Face]) -> None:
        """Note which faces are seen at that time, which is later than before."""
        left, now = list(self._movers), []
        for face in faces:
            was = max(left, key=lambda mover, box=face.box: mover.at(time).iou(box), default=None)  # type: ignore[misc]
            if was is None or was.at(time).iou(face.box) < _SAME:
                now.append(_Mover(face.box, time))
                continue
            left.remove(was)
            since = max(time - was.seen, 1e-3)
            (x, y), (was_x, was_y) = face.box.centre, was.box.centre
            now.append(_Mover(face.box, time, (x - was_x) / since, (y - was_y) / since))
        self._movers = now + [mover for mover in left if time - mover.seen <= _COASTING]


def followed(
    pixels: Pixels, expected: Sequence[Box], known: Sequence[Face], networks: Networks, search: Search
) -> list[Face]:
    """The faces at the expected places of a frame, without those that are known already."""
    found: list[Face] = []
    for box in expected:
        if any(box.iou(face.box) >= _KNOWN for face in (*known, *found)):
            continue
        face = look_at(pixels, box, networks, search)
        if face is not None and not any(face.box.iou(other.box) >= _KNOWN for other in (*known, *found)):
            found.append(face)
    return found


def look_at(pixels: Pixels, box: Box, networks: Networks, search: Search) -> Face | None:
    """The face at a place where one was in a neighbouring frame, or None where none is seen."""
    height, width = pixels.shape[:2]
    here = box.clipped(width, height)
    if min(here.w, here.h) < 2:
        return None
    place = np.array([here.x, here.y, here.right, here.bottom], np.float32)
    seen = look_closer(pixels, place, 0.0, networks.detector, mirror=False)
    score = float(seen.scores.max(initial=0.0))
    if score < _BELIEVED:
        # `look_closer` leaves the mirror image out where the score so far is low; here the frame before is a reason.
        both = look_closer(pixels, place, 0.5, networks.detector)
        score = float(both.scores.sum()) / 2
        seen = both
    seen = seen.clipped(width, height)
    if score < search.perhaps or not len(seen):
        return None
    leading = places_of(seen)[0]
    return face_at(Place(Candidates.joined([leading.seen]), score), width, height, search.sure)
