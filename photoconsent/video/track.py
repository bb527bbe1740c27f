"""The values of faces over time: a track is one face from where it comes to where it goes, frame by frame.

Frames are counted from 0, in the order in which a player shows them; places are pixels of the upright frame.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.networks import Floats

Times = NDArray[np.float64]
"""Shape (frames,): when each frame is shown, in seconds since the first."""


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """One of the best looks at a face of a track, with what the recogniser made of it."""

    frame: int
    found: FoundFace
    portrait: bytes = b""
    """A small JPEG of the face, for a list; of most looks there is none."""

    @property
    def good(self) -> bool:
        """Whether somebody could be known by it."""
        return self.found.quality is Quality.GOOD and self.found.embedding is not None


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """One face over time, in frames that follow each other without a gap."""

    first: int
    """The first frame it is in."""
    boxes: Floats
    """Shape (n, 4): left, top, right, bottom in each of its n frames."""
    marks: Floats
    """Shape (n, 5, 2): the landmarks, in the order of `Face.landmarks`; no numbers where nobody saw them."""
    scores: Floats
    """Shape (n,): how sure the detector was; 0 where it saw nothing and the place was worked out from both sides."""
    sights: tuple[Sight, ...] = ()
    """The best look of every half second, in order of time."""
    mixed: bool = False
    """Its looks are not alike, so that it may be more than one person."""

    @property
    def last(self) -> int:
        """The last frame it is in."""
        return self.first + len(self.scores) - 1

    @property
    def portrait(self) -> bytes:
        """A small JPEG of the face; empty where none was kept."""
        return next((sight.portrait for sight in self.sights if sight.portrait), b"")

    @property
    def seen(self) -> int:
        """In how many frames the detector saw it."""
        return int((self.scores > 0).sum())

    def has(self, frame: int) -> bool:
        """Whether it is in that frame."""
        return self.first <= frame <= self.last

    def overlaps(self, other: "Track") -> bool:
        """Whether both are in the same frame at some time."""
        return self.first <= other.last and other.first <= self.last

    def box(self, frame: int) -> Box:
        """Where the face is in one of its frames."""
        left, top, right, bottom = self.boxes[frame - self.first].tolist()
        return Box(left, top, right - left, bottom - top)

    def face(self, frame: int, sure: float) -> Face:
        """The face in one of its frames; doubtful below the score `sure`."""
        score, marks = float(self.scores[frame - self.first]), self.marks[frame - self.first]
        if not np.isfinite(marks).all():
            return Face(self.box(frame), score, None, score < sure)
        a, b, c, d, e = ((x, y) for x, y in marks.tolist())
        return Face(self.box(frame), score, (a, b, c, d, e), score < sure)

    def scaled(self, factor_x: float, factor_y: float) -> "Track":
        """The same track in frames whose width and height are multiplied by these factors, without its looks."""
        factor = np.array([factor_x, factor_y], np.float32)
        return Track(self.first, self.boxes * np.tile(factor, 2), self.marks * factor, self.scores)

    def part(self, first: int, last: int, sights: Sequence[Sight], *, mixed: bool = False) -> "Track":
        """The frames from `first` to `last`, both of which it is in, with these of its looks."""
        piece = slice(first - self.first, last - self.first + 1)
        return Track(first, self.boxes[piece], self.marks[piece], self.scores[piece], tuple(sights), mixed)


@dataclass(frozen=True, slots=True, eq=False)
class Searched:
    """What the frames of one video hold."""

    times: Times
    cuts: tuple[int, ...]
    """The first frames of new scenes, without frame 0."""
    tracks: tuple[Track, ...]
    """In the order in which they begin."""


def scene_of(cuts: Sequence[int], frames: int, frame: int) -> tuple[int, int]:
    """The first and the last frame of the scene that a frame is in; `cuts` are the first frames of scenes but for 0."""
    begun = max((cut for cut in cuts if cut <= frame), default=0)
    ended = min((cut for cut in cuts if cut > frame), default=frames)
    return begun, ended - 1
