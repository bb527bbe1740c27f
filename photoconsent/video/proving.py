"""The proof of a written video, as far as it can be seen: its pictures, frame by frame, beside those of the original.

In every frame each hidden face is looked at by its structure, as in the proof of a photo. The recogniser tries to know
it again at the best looks and at some that nobody can foresee. And the whole copy is searched as the original was: a
face in it that is neither shown nor covered was missed, and the copy is not good.
"""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from photoconsent.errors import PhotoError
from photoconsent.pipeline.face import Box, FoundFace, Pixels, Quality
from photoconsent.pipeline.moving import clock
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.proof import attack
from photoconsent.pipeline.recognise import embed
from photoconsent.pipeline.remains import remains_at
from photoconsent.video.covering import tells
from photoconsent.video.errors import FaceKnownInVideo, FaceMissedInVideo, VideoProofFailed
from photoconsent.video.frames import Frame
from photoconsent.video.heads import Covered
from photoconsent.video.pace import Pace
from photoconsent.video.plan import CoverPlan
from photoconsent.video.search import search_frames
from photoconsent.video.track import Track
from photoconsent.video.who import SURE

_ONE_IN: Final = 50
"""The recogniser looks at one of so many hidden faces beside the best looks; which, nobody can foresee."""
_LATE: Final = 0.01
"""Seconds by which a frame may be shown earlier or later in the copy."""
_SAME: Final = 0.2
"""A face of the copy is a shown one with at least this IoU, in one of the frames around;"""
_AROUND: Final = 0.25
"""so many seconds to both sides: where a face comes and goes, two searches differ by some frames."""
_HELD_LEFT: Final = 0.05
"""The share of a held place, where nobody was seen, that may be as it was: paint on a wall of its colour looks so."""
_EDGE: Final = 1.15
"""A face of the copy is a covered one when its middle lies so far from the middle of a cover, whose outline is 1."""


@dataclass(frozen=True, slots=True, eq=False)
class PictureProof:
    """What came of it."""

    attack: float | None
    """The attack meter, as of `copies.Copy`."""
    failed: PhotoError | None = None
    """Why the copy may not be used; it names the time. None for a good copy."""
    better: CoverPlan | None = None
    """After a failure a plan that covers more: worth another try."""


def prove_pictures(
    originals: Iterable[Frame], copies: Iterable[Frame], plan: CoverPlan, networks: Networks, pace: Pace | None = None
) -> PictureProof:
    """Look at all frames of the copy beside those of the original, once and in order; neither is kept.

    Raises VideoProofFailed when the copy has other frames than the original, NetworkFailed, and what reading raises.
    """
    look = _Look(plan, networks)
    searched = search_frames(look.beside(originals, copies), networks, pace, recognition=False)
    if look.known is not None:
        known = FaceKnownInVideo(check="a hidden face could be known", clock=clock(look.known))
        return PictureProof(look.meter, known, plan.better())
    missed = [track for track in searched.tracks if _is_missed(track, plan, look)]
    if missed:
        when = plan.times[min(track.first for track in missed)]
        factors = 1 / look.factors[0], 1 / look.factors[1]
        better = plan.with_missed([track.scaled(*factors) for track in missed])
        return PictureProof(look.meter, FaceMissedInVideo(check="a face was missed", clock=clock(float(when))), better)
    return PictureProof(look.meter)


class _Look:
    """The looks at every pair of frames, while the search takes the copy's."""

    def __init__(self, plan: CoverPlan, networks: Networks) -> None:
        self._plan, self._networks = plan, networks
        self.places: list[Covered] = plan.places()
        self._sights = [{sight.frame: sight.found for sight in track.sights} for track in plan.hidden]
        self.known: float | None = None
        """When a hidden face was known first, in seconds."""
        self.meter: float | None = None
        self.factors = (1.0, 1.0)
        """How many times as wide and as high the copy is."""

    def beside(self, originals: Iterable[Frame], copies: Iterable[Frame]) -> Iterator[Frame]:
        """The frames of the copy, each after it was looked at. Raises VideoProofFailed."""
        count = 0
        for original, copy in zip_longest(originals, copies):
            if original is None or copy is None or count >= len(self._plan.times):
                raise VideoProofFailed(check="number of pictures")
            if abs(float(copy.time - original.time)) > _LATE:
                raise VideoProofFailed(check="times of pictures")
            self._compare(original, copy.pixels)
            count += 1
            yield copy
        if count != len(self._plan.times):
            raise VideoProofFailed(check="number of pictures")

    def _compare(self, original: Frame, copy: Pixels) -> None:
        before = original.pixels
        self.factors = copy.shape[1] / before.shape[1], copy.shape[0] / before.shape[0]
        for number, track in enumerate(self._plan.hidden):
            head = self.places[number].at(original.index)
            if head is None:
                continue
            if not track.has(original.index):
                # Its place is held: whatever is there, nothing of it may be as it was.
                known = not remains_at(before, copy, head).left <= _HELD_LEFT
                self._note(original, known)
                continue
            known = tells(before, copy, track.face(original.index, SURE))
            for found in self._to_attack(number, track, original):
                # Only a plain no counts: a look that answers with nothing has not looked.
                one = attack(copy, found, self.factors, self._networks)
                known = (
                    known
                    or (one is None) != (found.embedding is None)
                    or (one is not None and one.succeeded is not False)
                )
                if one is not None and found.quality is Quality.GOOD:
                    self.meter = max(self.meter if self.meter is not None else -1.0, one.similarity)
            self._note(original, known)

    def _note(self, original: Frame, known: bool) -> None:
        if known and self.known is None:
            self.known = float(original.time)

    def _to_attack(self, number: int, track: Track, original: Frame) -> Sequence[FoundFace]:
        """The looks of a hidden track that the recogniser tries to know again in this frame."""
        found = self._sights[number].get(original.index)
        if found is not None:
            return [found]
        recognised = bool(track.sights)
        if recognised and track.scores[original.index - track.first] > 0 and secrets.randbelow(_ONE_IN) == 0:
            return embed(original.pixels, [track.face(original.index, SURE)], self._networks)
        return []


def _is_missed(track: Track, plan: CoverPlan, look: _Look) -> bool:
    """Whether a track of the copy is a sure face, in some frame, that is neither shown nor covered there."""
    back = track.scaled(1 / look.factors[0], 1 / look.factors[1])
    return any(
        score >= SURE and not _is_accounted_for(back.box(frame), frame, plan, look.places)
        for frame, score in enumerate(back.scores.tolist(), back.first)
    )


def _is_accounted_for(box: Box, frame: int, plan: CoverPlan, places: Sequence[Covered]) -> bool:
    """Whether a face at this place of a frame is one that is shown, or lies under a cover."""
    if any((head := place.at(frame)) is not None and head.radius(box.centre) <= _EDGE for place in places):
        return True
    now = plan.times[frame]
    for track in plan.shown:
        if plan.times[track.first] - _AROUND <= now <= plan.times[track.last] + _AROUND:
            near = track.box(min(max(frame, track.first), track.last))
            if near.iou(box) >= _SAME:
                return True
    return False
