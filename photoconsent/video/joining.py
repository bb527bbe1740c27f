"""Faces of single frames joined into tracks: by where they are, how they move, and whether their looks are alike.

A chain is what follows from place and motion alone. Where that may be wrong, because two faces met, because nothing was
seen for a while, or because nobody could be known for long, the chain is unclear, and it stays one track only if the
looks before and after are alike. Otherwise it is cut there, and what is unclear belongs to both parts: hiding either
hides it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import hypot, sqrt
from typing import Final

import lap
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.face import Box, Embedding, Face
from photoconsent.pipeline.proof import KNOWN_AGAIN
from photoconsent.video.track import Sight, Track

_SAME: Final = 0.25
"""A face is the next one of a chain with at least this IoU with where the chain is expected."""
_RIVAL: Final = 0.1
"""A second face, or a second chain, makes it unclear which is which with at least this IoU, and half of the best."""
_LOST: Final = 2.0
"""Seconds after which a chain that nobody sees any more has ended."""
_NEAR: Final = 1.0
"""A chain that was lost goes on with a face at most so many of its widths from where it was last seen,"""
_ALIKE_SIZE: Final = 1.7
"""and at most so many times as large or as small."""
UNSEEN: Final = 0.2
"""Seconds without a look after which it is unclear that the next one is of the same face."""
UNKNOWN: Final = 2.0
"""Seconds from the first and from the last good look; what lies further outside is a track of its own."""
ALIKE: Final = 0.46
"""Cosine similarity from which two parts of a chain are one person, as for the people of an event (`people_of`)."""
_STEADY: Final = 0.6
"""How much of a chain's motion is that of the last frame; the rest is its motion before."""


@dataclass(slots=True, eq=False)
class _Chain:
    """What is known of a chain so far, one entry for each frame in which it was seen."""

    number: int
    frames: list[int] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    faces: list[Face] = field(default_factory=list)
    unclear: set[int] = field(default_factory=set)
    """Frames in which something else was as near."""
    sights: list[Sight] = field(default_factory=list)
    motion: tuple[float, float] = (0.0, 0.0)
    """Pixels a second."""

    def expected(self, time: float) -> Box:
        """Where it is at that time if it moves on as it did; a chain not seen for long is thought to have stopped."""
        box, since = self.faces[-1].box, min(time - self.times[-1], UNSEEN)
        return Box(box.x + self.motion[0] * since, box.y + self.motion[1] * since, box.w, box.h)

    def take(self, frame: int, time: float, face: Face) -> None:
        """Note where it is seen."""
        if self.faces:
            since = max(time - self.times[-1], 1e-3)
            (x, y), (was_x, was_y) = face.box.centre, self.faces[-1].box.centre
            moved = (x - was_x) / since, (y - was_y) / since
            fresh = _STEADY if len(self.faces) > 1 else 1.0
            self.motion = tuple(fresh * now + (1 - fresh) * was for now, was in zip(moved, self.motion, strict=True))  # type: ignore[assignment]
        self.frames.append(frame)
        self.times.append(time)
        self.faces.append(face)

    def is_near(self, face: Face) -> bool:
        """Whether a face may be this one again although it is not where it was expected."""
        last = self.faces[-1].box
        size, other = sqrt(last.area), sqrt(face.box.area)
        (x, y), (was_x, was_y) = face.box.centre, last.centre
        return hypot(x - was_x, y - was_y) <= _NEAR * size and max(size, other) <= _ALIKE_SIZE * min(size, other)


class Joiner:
    """Joins the faces of frames that come one after the other."""

    def __init__(self) -> None:
        self._open: dict[int, _Chain] = {}
        self._count = 0
        self._ended: list[_Chain] = []

    def take(self, frame: int, time: float, faces: Sequence[Face]) -> list[int]:
        """The numbers of the chains that these faces of one frame belong to, in the same order."""
        for chain in [one for one in self._open.values() if time - one.times[-1] > _LOST]:
            self._end(chain)
        chains = list(self._open.values())
        numbers = self._matched(chains, faces, frame, time)
        for place, face in enumerate(faces):
            if numbers[place] < 0:
                self._count += 1
                self._open[self._count] = _Chain(self._count)
                numbers[place] = self._count
            self._open[numbers[place]].take(frame, time, face)
        return numbers

    def expected(self, time: float) -> list[Box]:
        """Where the chains that go on should be seen next."""
        return [chain.expected(time) for chain in self._open.values()]

    def is_open(self, number: int) -> bool:
        """Whether a chain still goes on."""
        return number in self._open

    def is_clear(self, number: int, frame: int) -> bool:
        """Whether nothing else was near a chain in that frame."""
        return frame not in self._open[number].unclear

    def look(self, number: int, sight: Sight) -> None:
        """Add a look to a chain that was seen in one of the last frames."""
        self._open[number].sights.append(sight)

    def cut(self) -> None:
        """A new scene begins with the next frame: nothing goes on."""
        for chain in list(self._open.values()):
            self._end(chain)

    def tracks(self, times: Sequence[float]) -> list[Track]:
        """All tracks, when everything was taken: ordered by where they begin."""
        self.cut()
        made = [track for chain in self._ended for track in _tracks_of(chain, times)]
        return sorted(made, key=lambda track: (track.first, track.boxes[0].tolist()))

    def _end(self, chain: _Chain) -> None:
        del self._open[chain.number]
        self._ended.append(chain)

    def _matched(self, chains: Sequence[_Chain], faces: Sequence[Face], frame: int, time: float) -> list[int]:
        """For each face the number of the chain that goes on with it, or -1."""
        numbers = [-1] * len(faces)
        if not chains or not faces:
            return numbers
        near = np.array([[chain.expected(time).iou(face.box) for face in faces] for chain in chains])
        for row, place in _pairs(near, _SAME):
            numbers[place] = chains[row].number
        for row, chain in enumerate(chains):
            best = int(near[row].argmax())
            # Who stands beside another overlaps a little; only what is about as near could be taken for the other.
            least = max(_RIVAL, near[row, best] / 2)
            if (near[row] >= least).sum() > 1 or (near[:, best] >= least).sum() > 1:
                chain.unclear.add(frame)
        # What is left over may be a chain that was lost: its face was turned away, or something was before it.
        lost = [row for row, chain in enumerate(chains) if chain.number not in numbers]
        left = [place for place in range(len(faces)) if numbers[place] < 0]
        again = np.array([[1.0 if chains[row].is_near(faces[place]) else 0.0 for place in left] for row in lost])
        for row, place in _pairs(again, 0.5) if again.size else []:
            chain = chains[lost[row]]
            # A face that moves fast is far from where it was, before its motion is known; alone it can be nobody else.
            alone = again[row].sum() == 1 and again[:, place].sum() == 1
            if not alone or time - chain.times[-1] > UNSEEN:
                chain.unclear.add(frame)
            numbers[left[place]] = chain.number
        return numbers


def _pairs(worth: NDArray[np.float64], least: float) -> list[tuple[int, int]]:
    """Rows and columns matched so that the sum of what they are worth is largest; only pairs of at least `least`."""
    if not (worth >= least).any():
        return []
    _, columns, _ = lap.lapjv(1.0 - np.where(worth >= least, worth, 0.0), extend_cost=True)
    return [(row, int(c)) for row, c in enumerate(columns) if c >= 0 and worth[row, c] >= least]


def _tracks_of(chain: _Chain, times: Sequence[float]) -> list[Track]:
    """The chain as one track, or cut where it is unclear and nothing says that it is one person."""
    whole, unclear = _filled(chain, times)
    clear = _runs(~unclear)
    if not clear:
        return [whole]
    first = whole.first
    tracks: list[Track] = []
    # What comes before the first clear run, and after the last one, goes with it.
    begin, sights = 0, _within(chain.sights, first + clear[0][0], first + clear[0][1])
    for (_, ended), (begun, end) in pairwise(clear):
        more = _within(chain.sights, first + begun, first + end)
        if _alike(sights, more):
            sights = [*sights, *more]
            continue
        tracks.append(whole.part(first + begin, first + begun - 1, sights, mixed=_mixed(sights)))
        begin, sights = ended + 1, more
    tracks.append(whole.part(first + begin, whole.last, sights, mixed=_mixed(sights)))
    return [part for track in tracks for part in _ends_apart(track, times)]


def _ends_apart(track: Track, times: Sequence[float]) -> list[Track]:
    """The track, and as tracks of their own what lies long before its first good look and long after its last."""
    good = [sight.frame for sight in track.sights if sight.good]
    if not good:
        return [track]
    known = [
        f
        for f in range(track.first, track.last + 1)
        if times[good[0]] - UNKNOWN <= times[f] <= times[good[-1]] + UNKNOWN
    ]
    first, last = known[0], known[-1]
    inside = [sight for sight in track.sights if first <= sight.frame <= last]
    parts = [track.part(first, last, inside, mixed=track.mixed)]
    if first > track.first:
        parts.insert(0, track.part(track.first, first - 1, _within(track.sights, track.first, first - 1)))
    if last < track.last:
        parts.append(track.part(last + 1, track.last, _within(track.sights, last + 1, track.last)))
    return parts


def _filled(chain: _Chain, times: Sequence[float]) -> tuple[Track, NDArray[np.bool_]]:
    """The chain as a track with a place in every frame from first to last, and in which frames it is unclear."""
    first, count = chain.frames[0], chain.frames[-1] - chain.frames[0] + 1
    seen = np.array(chain.frames) - first
    when = np.array(times[first : first + count])
    boxes = np.array([(f.box.x, f.box.y, f.box.right, f.box.bottom) for f in chain.faces])
    every = np.stack([np.interp(when, when[seen], side) for side in boxes.T], axis=1).astype(np.float32)
    marks, scores = np.full((count, 5, 2), np.nan, np.float32), np.zeros(count, np.float32)
    marks[seen] = [f.landmarks if f.landmarks is not None else np.full((5, 2), np.nan) for f in chain.faces]
    scores[seen] = [max(f.score, 1e-3) for f in chain.faces]
    unclear = np.zeros(count, np.bool_)
    unclear[[frame - first for frame in chain.unclear if first <= frame < first + count]] = True
    for before, after in pairwise(seen.tolist()):
        if when[after] - when[before] > UNSEEN:
            unclear[before + 1 : after] = True
            # A head that was not seen may have been anywhere between: its place grows towards the middle of the gap.
            every[before + 1 : after] = _around_both(every[before : after + 1])
    return Track(first, every, marks, scores), unclear


def _around_both(boxes: NDArray[np.float32]) -> NDArray[np.float32]:
    """For each frame of a gap the box around its place and a part of the way to either end; both ends are given."""
    inside = boxes[1:-1]
    ends = np.stack([boxes[0], boxes[-1]])
    low, high = ends[:, :2].min(axis=0), ends[:, 2:].max(axis=0)
    reach = np.concatenate([np.minimum(inside[:, :2], (inside[:, :2] + low) / 2), inside[:, 2:]], axis=1)
    reach[:, 2:] = np.maximum(inside[:, 2:], (inside[:, 2:] + high) / 2)
    return np.asarray(reach, np.float32)


def _runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The first and last index of each stretch in which the mask is true."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], mask.astype(np.int8), [0]])))
    return [(int(a), int(b) - 1) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _within(sights: Sequence[Sight], first: int, last: int) -> list[Sight]:
    return [sight for sight in sights if first <= sight.frame <= last]


def mean_of(sights: Sequence[Sight]) -> Embedding | None:
    """The mean embedding of the good looks, of length 1; None where there is none."""
    vectors = [sight.found.embedding for sight in sights if sight.good and sight.found.embedding is not None]
    if not vectors:
        return None
    total = np.sum(vectors, axis=0)
    return np.asarray(total / max(float(np.linalg.norm(total)), 1e-6), np.float32)


def _alike(some: Sequence[Sight], more: Sequence[Sight]) -> bool:
    """Whether both have good looks and these are of one person."""
    a, b = mean_of(some), mean_of(more)
    return a is not None and b is not None and float(a @ b) >= ALIKE


def _mixed(sights: Sequence[Sight]) -> bool:
    """Whether one of several good looks is not like the others."""
    vectors = np.array([e for sight in sights if sight.good and (e := sight.found.embedding) is not None])
    if len(vectors) < 2:
        return False
    others = vectors.sum(axis=0) - vectors
    nearness = (vectors * others).sum(axis=1) / np.maximum(np.linalg.norm(others, axis=1), 1e-6)
    return bool(not nearness.min() >= KNOWN_AGAIN)  # so that what is no number is not like them
