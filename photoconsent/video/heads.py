"""Where a hidden head is covered, frame by frame: always the whole head, smooth over time, and never late.

The ellipse of each frame is the mean of those around it, before and after, so it follows without lagging. Then it is
grown until it holds the head of that frame, and as it is halfway to the frames beside it; how much it is grown is
smoothed as well, but never below what is needed. Half a second before a face is first seen, and after it is seen last,
its place is covered together with where it would have been by its motion.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.head import Ellipse, head_of
from photoconsent.video.track import Times, Track

Ellipses = NDArray[np.float64]
"""Shape (frames, 5): x and y of the middle, half the width, half the height, tilt; as of `head.Ellipse`."""

HOLD: Final = 0.5
"""Seconds for which a place is covered before and after."""
_SMOOTH: Final = 0.12
"""Standard deviation, in seconds, of the mean over time."""
_SIZE: Final = 0.2
"""Seconds to both sides within which a head is taken to be as large as it is anywhere in them: a face at the border, or
half behind something, looks smaller than it is."""
_MOTION: Final = 0.2
"""Seconds over which the motion at either end is measured,"""
_MEASURED: Final = 4
"""if the face was seen in so many frames of them: fewer tell the detector's doubts rather than a motion."""
_FARTHEST: Final = 2.0
"""A head that is not seen is thought to have moved at most so far, in halves of its height."""
_MEETING: Final = 0.1
"""Two faces meet with at least this IoU: either may be taken for the other, so the cover is over both."""
_SPOKES: Final = 32
_ROUNDING: Final = 1 / np.cos(np.pi / _SPOKES)
"""An ellipse through so many points of another's outline holds that one when it is so much larger."""


@dataclass(frozen=True, slots=True, eq=False)
class Covered:
    """Where one hidden track is covered."""

    first: int
    """The first frame in which it is covered."""
    ellipses: Ellipses

    @property
    def last(self) -> int:
        """The last frame in which it is covered."""
        return self.first + len(self.ellipses) - 1

    def at(self, frame: int) -> Ellipse | None:
        """The head as it is covered in a frame; None where it is not."""
        if not self.first <= frame <= self.last:
            return None
        x, y, width, height, tilt = self.ellipses[frame - self.first].tolist()
        return Ellipse((x, y), width, height, tilt)


def covered(track: Track, shown: Sequence[Track], times: Times, scene: tuple[int, int], larger: float = 0.0) -> Covered:
    """Where a hidden track is covered, in a scene from its first to its last frame; `shown` are those who are not.

    `larger` is the share by which the cover is wider and higher than usual.
    """
    begin = max(int(np.searchsorted(times, times[track.first] - HOLD - 1e-6)), scene[0])
    end = min(int(np.searchsorted(times, times[track.last] + HOLD + 1e-6, "right")) - 1, scene[1])
    inside = np.asarray(times[track.first : track.last + 1])
    heads = _met(_heads(track), track, shown)
    seen = track.scores > 0
    before = _held(heads, seen, inside, np.asarray(times[begin : track.first]))
    # Time runs backwards for what comes after the end, as if it came before a beginning.
    after = _held(heads[::-1], seen[::-1], -inside[::-1], -np.asarray(times[track.last + 1 : end + 1])[::-1])[::-1]
    whole = np.concatenate([before, heads, after])
    frames = _per_second(times[begin : end + 1])
    smooth = _smoothed(whole, _SMOOTH * frames)
    smooth[:, 2:4] = _highest(smooth[:, 2:4], round(_SIZE * frames))
    needed = np.maximum.reduce([_needed(smooth, one) for one in (whole, _towards(whole, 1), _towards(whole, -1))])
    smooth[:, 2:4] *= (_raised(np.maximum(needed, 1.0), round(_SMOOTH * frames)) * (1 + larger))[:, None]
    return Covered(begin, smooth)


def _heads(track: Track) -> Ellipses:
    """The head of each frame of a track; where nobody saw its landmarks it is held as before and after."""
    heads = [head_of(track.face(frame, 0.0)) for frame in range(track.first, track.last + 1)]
    made = np.array([(*h.centre, h.half_width, h.half_height, h.tilt) for h in heads], np.float64)
    seen = np.flatnonzero(np.isfinite(track.marks).all(axis=(1, 2)))
    if len(seen):
        made[:, 4] = np.interp(np.arange(len(made)), seen, np.unwrap(made[seen, 4]))
    return made


def _met(heads: Ellipses, track: Track, shown: Sequence[Track]) -> Ellipses:
    """The heads; where a shown face meets the hidden one, an ellipse around both."""
    made = heads.copy()
    for other in shown:
        for frame in range(max(track.first, other.first), min(track.last, other.last) + 1):
            if other.box(frame).iou(track.box(frame)) >= _MEETING:
                place, head = frame - track.first, head_of(other.face(frame, 0.0))
                theirs = np.array([[*head.centre, head.half_width, head.half_height, head.tilt]])
                made[place] = _joined(made[place : place + 1], theirs)[0]
    return made


def _held(heads: Ellipses, seen: NDArray[np.bool_], times: Times, before: Times) -> Ellipses:
    """The places for the times before the first head: around it and where it would have been by its motion."""
    if not len(before):
        return np.empty((0, 5))
    lately = times - times[0] <= _MOTION
    measured = lately & seen
    motion = np.zeros(2)
    if measured.sum() >= _MEASURED and seen[0]:
        since = times[measured] - times[0]
        motion = ((heads[measured, :2] - heads[0, :2]) * since[:, None]).sum(axis=0) / (since**2).sum()
    way = motion * (before - times[0])[:, None]
    length, most = np.linalg.norm(way, axis=1), _FARTHEST * heads[0, 3]
    way *= np.minimum(1.0, most / np.maximum(length, 1e-9))[:, None]
    there = np.repeat(heads[:1], len(before), axis=0)
    moved = there.copy()
    moved[:, :2] += way
    around = there
    for head in heads[np.flatnonzero(lately)[:: max(1, int(lately.sum()) // 3)]]:
        around = _joined(around, np.repeat(head[None], len(before), axis=0))
    return _joined(around, moved)


def _joined(a: Ellipses, b: Ellipses) -> Ellipses:
    """For each pair of ellipses one that holds both."""
    made = a.copy()
    made[:, :2] = (a[:, :2] + b[:, :2]) / 2
    apart = np.abs(a[:, :2] - b[:, :2]) / 2
    made[:, 2:4] = np.maximum(a[:, 2:4], b[:, 2:4]) + apart
    made[:, 2:4] *= np.maximum(_needed(made, a), _needed(made, b))[:, None]
    return made


def _needed(outer: Ellipses, inner: Ellipses) -> NDArray[np.float64]:
    """How many times as large each of the outer ellipses must be to hold the inner one, shape (n,); may be below 1."""
    spokes = np.arange(_SPOKES) * (2 * np.pi / _SPOKES)
    along, across = np.cos(spokes) * inner[:, 2:3], np.sin(spokes) * inner[:, 3:4]
    cos, sin = np.cos(inner[:, 4:5]), np.sin(inner[:, 4:5])
    dx = inner[:, 0:1] + along * cos - across * sin - outer[:, 0:1]
    dy = inner[:, 1:2] + along * sin + across * cos - outer[:, 1:2]
    cos, sin = np.cos(outer[:, 4:5]), np.sin(outer[:, 4:5])
    radius = np.hypot((dx * cos + dy * sin) / outer[:, 2:3], (dy * cos - dx * sin) / outer[:, 3:4])
    return np.asarray(radius.max(axis=1) * _ROUNDING)


def _per_second(times: Times) -> float:
    """Frames a second, by the middle of all distances; 25 for a single frame."""
    return 1 / max(float(np.median(np.diff(times))), 1e-3) if len(times) > 1 else 25.0


def _smoothed(rows: Ellipses, spread: float) -> Ellipses:
    """The mean over time with Gaussian weights, `spread` frames wide; what moves evenly stays, also at its ends."""
    reach = min(round(3 * spread), len(rows) - 1)
    if reach < 1:
        return rows.copy()
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / spread) ** 2)
    weights /= weights.sum()
    padded = np.pad(rows, ((reach, reach), (0, 0)), mode="reflect", reflect_type="odd")
    made = np.stack([np.convolve(column, weights, "valid") for column in padded.T], axis=1)
    made[:, 2:4] = np.maximum(made[:, 2:4], 0.5)
    return made


def _highest(rows: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """The highest value of each column within so many rows to both sides."""
    made = rows.copy()
    for by in range(1, min(reach, len(rows) - 1) + 1):
        made[by:] = np.maximum(made[by:], rows[:-by])
        made[:-by] = np.maximum(made[:-by], rows[by:])
    return made


def _raised(needed: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """A smooth curve that is nowhere below what is needed: the mean of the highest values around."""
    if reach < 1:
        return needed
    highest = _highest(needed[:, None], reach)[:, 0]
    padded = np.pad(highest, reach, mode="edge")
    return np.maximum(np.convolve(padded, np.full(2 * reach + 1, 1 / (2 * reach + 1)), "valid"), needed)


def _towards(rows: Ellipses, by: int) -> Ellipses:
    """Halfway from each row to the one before (1) or after (-1): where a blurred frame may still show the head."""
    beside = np.concatenate([rows[:1], rows[:-1]]) if by > 0 else np.concatenate([rows[1:], rows[-1:]])
    return np.asarray((rows + beside) / 2)
