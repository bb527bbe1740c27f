"""A video searched: every frame is looked at, its faces are joined into tracks, and the best looks are recognised.

The frames are read once, a stretch of half a second at a time; only one stretch is kept. At both ends of a stretch the
frame is searched like a photo. Between them faces are followed forwards from the one and backwards from the other, and
every few frames the whole frame is searched at a smaller size for those that come and go in between.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import sqrt
from typing import Final

import numpy as np

from photoconsent.errors import NetworkFailed
from photoconsent.pipeline.detect import see
from photoconsent.pipeline.face import Face, Pixels
from photoconsent.pipeline.known_face import check_search
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.recognise import embed
from photoconsent.pipeline.timing import Stage, Stopwatch
from photoconsent.pipeline.upright import with_upright_landmarks
from photoconsent.video.cuts import AHEAD, Glimpse, glimpse_of, is_cut
from photoconsent.video.following import Followers, followed
from photoconsent.video.frames import Frame
from photoconsent.video.joining import Joiner
from photoconsent.video.keepsakes import Keepsakes
from photoconsent.video.pace import Pace
from photoconsent.video.track import Searched, Sight

_MOST_KEPT: Final = 400e6
"""Bytes of frames that a stretch may take; at 8K it is as short as three frames."""
_TRIES: Final = 2
"""So many of the best looks of a stretch are recognised until one is good."""
_BORDER: Final = 0.02
"""A face whose box comes so near to the border, in widths of itself, may be cut off: no best look."""


@dataclass(slots=True, eq=False)
class _Seen:
    """A frame of the stretch at hand and what was seen in it."""

    frame: Frame
    glimpse: Glimpse
    faces: list[Face] = field(default_factory=list)
    searched: bool = False
    """As thoroughly as a photo."""

    @property
    def time(self) -> float:
        return float(self.frame.time)


def search_frames(
    frames: Iterable[Frame],
    networks: Networks,
    pace: Pace | None = None,
    *,
    recognition: bool = True,
    watch: Stopwatch | None = None,
    progress: Callable[[int], None] = lambda done: None,
    keepsakes: Keepsakes | None = None,
) -> Searched:
    """The tracks of all faces; `progress` hears how many frames are done, `keepsakes` gets pictures for lists.

    Raises NetworkFailed, and what reading the frames raises.
    """
    return _Search(networks, pace or Pace(), recognition, watch or Stopwatch(), progress, keepsakes).run(frames)


class _Search:
    """The search of one video."""

    def __init__(
        self,
        networks: Networks,
        pace: Pace,
        recognition: bool,
        watch: Stopwatch,
        progress: Callable[[int], None],
        keepsakes: Keepsakes | None,
    ) -> None:
        self._networks, self._pace, self._recognition = networks, pace, recognition
        self._watch, self._progress, self._keepsakes = watch, progress, keepsakes
        self._joiner = Joiner()
        self._times: list[float] = []
        self._cuts: list[int] = []
        self._glanced = -1e9
        """When a whole frame was searched last."""

    def run(self, frames: Iterable[Frame]) -> Searched:
        check_search(self._networks, see)
        for stretch, after in self._stretches(frames):
            with self._watch.stage(Stage.SEARCH):
                self._search(stretch, after)
                numbers = self._join(stretch)
            with self._watch.stage(Stage.EMBED):
                if self._recognition:
                    self._recognise(stretch, numbers)
            stretch.clear()  # before more is read: the pixels of one stretch are enough
            self._progress(len(self._times))
        times = np.array(self._times)
        return Searched(times, tuple(self._cuts), tuple(self._joiner.tracks(self._times)))

    def _stretches(self, frames: Iterable[Frame]) -> Iterator[tuple[list[_Seen], _Seen | None]]:
        """The frames in stretches that end before the next key frame or cut; with each the key frame after it, None
        where the scene ends."""
        waiting: list[_Seen] = []
        incoming = iter(frames)
        ended = False
        while True:
            while not ended and not self._is_enough(waiting):
                with self._watch.stage(Stage.OPEN):
                    frame = next(incoming, None)
                    if frame is None:
                        ended = True
                    else:
                        waiting.append(_Seen(frame, glimpse_of(frame.pixels)))
            if not waiting:
                return
            cut = self._first_cut(waiting)
            if cut is not None:
                yield waiting[:cut], None
                self._joiner.cut()
                self._cuts.append(waiting[cut].frame.index)
                self._glanced = -1e9
                waiting = waiting[cut:]
            elif ended:
                yield waiting, None
                return
            else:
                key = len(waiting) - 1 - AHEAD
                yield waiting[:key], waiting[key]
                waiting = waiting[key:]

    def _is_enough(self, waiting: Sequence[_Seen]) -> bool:
        """Whether the frames reach to the next key frame, and so much further that a flash there is no cut."""
        if len(waiting) < 2 + AHEAD:
            return False
        kept = len(waiting) * waiting[0].frame.pixels.nbytes
        return waiting[-1 - AHEAD].time - waiting[0].time >= self._pace.key or kept >= _MOST_KEPT

    def _first_cut(self, waiting: Sequence[_Seen]) -> int | None:
        glimpses = [one.glimpse for one in waiting]
        for place in range(1, len(waiting)):
            if is_cut(glimpses[max(place - 3, 0) : place], glimpses[place : place + 1 + AHEAD]):
                return place
        return None

    def _search(self, stretch: list[_Seen], after: _Seen | None) -> None:
        """Find the faces of each frame of a stretch: forwards, then backwards from the key frame after it."""
        ends = [stretch[0], after if after is not None else stretch[-1]]
        for one in ends:
            self._as_a_photo(one)
        begun = stretch[0].time
        followers = Followers(self._joiner.expected(begun), begun)
        for one in stretch:
            if self._pace.every:
                self._as_a_photo(one)
            elif not one.searched and one.time - self._glanced >= self._pace.glance - 1e-6:
                one.faces = list(see(one.frame.pixels, self._networks, self._pace.glancing).faces)
                self._glanced = one.time
            if one.searched:
                self._glanced = one.time
            one.faces += followed(
                one.frame.pixels, followers.expected(one.time), one.faces, self._networks, self._pace.photo
            )
            followers.take(one.time, one.faces)
        if not self._pace.every:
            self._backwards(stretch, ends[1])

    def _backwards(self, stretch: list[_Seen], end: _Seen) -> None:
        """Follow what the last frame shows back to where nobody sees it any more."""
        followers = Followers([face.box for face in end.faces], -end.time)
        for one in reversed([one for one in stretch if one is not end]):
            expected = followers.expected(-one.time)
            one.faces += followed(one.frame.pixels, expected, one.faces, self._networks, self._pace.photo)
            followers.take(-one.time, one.faces)

    def _as_a_photo(self, one: _Seen) -> None:
        if not one.searched:
            one.faces = list(see(one.frame.pixels, self._networks, self._pace.photo).faces)
            one.searched = True
            if self._keepsakes is not None:
                self._keepsakes.look(one.frame.index, one.frame.pixels, len(one.faces))

    def _join(self, stretch: Sequence[_Seen]) -> list[list[int]]:
        """The number of the chain of each face of each frame."""
        numbers = []
        for one in stretch:
            self._times.append(one.time)
            numbers.append(self._joiner.take(one.frame.index, one.time, one.faces))
        return numbers

    def _recognise(self, stretch: Sequence[_Seen], numbers: Sequence[Sequence[int]]) -> None:
        """Add the best look of the stretch to each of its chains."""
        looks: dict[int, list[tuple[_Seen, Face]]] = {}
        for one, row in zip(stretch, numbers, strict=True):
            for face, number in zip(one.faces, row, strict=True):
                if self._joiner.is_open(number) and self._joiner.is_clear(number, one.frame.index):
                    looks.setdefault(number, []).append((one, face))
        for number, several in looks.items():
            best = sorted(several, key=lambda look: -_worth(look[1], look[0].frame.pixels))[:_TRIES]
            for one, face in best:
                sight = self._sight(one, face)
                if self._keepsakes is not None:
                    portrait = self._keepsakes.portrait(number, one.time, one.frame.pixels, sight.found.face)
                    sight = replace(sight, portrait=portrait)
                self._joiner.look(number, sight)
                if sight.good:
                    break

    def _sight(self, one: _Seen, face: Face) -> Sight:
        upright = with_upright_landmarks(one.frame.pixels, face, self._networks)
        (found,) = embed(one.frame.pixels, [upright], self._networks)
        if found.embedding is not None and not abs(float(np.linalg.norm(found.embedding)) - 1) < 1e-3:
            raise NetworkFailed(name=self._networks.recogniser_name)
        return Sight(one.frame.index, found)


def _worth(face: Face, pixels: Pixels) -> float:
    """How much may be expected of the recogniser: large, sure, turned to the camera and not cut off."""
    height, width = pixels.shape[:2]
    box, marks = face.box, face.landmarks
    room = _BORDER * box.w
    cut_off = box.x <= room or box.y <= room or box.right >= width - room or box.bottom >= height - room
    if marks is None:
        return 0.0
    middle = (marks[0][0] + marks[1][0] + marks[3][0] + marks[4][0]) / 4
    turned = abs(marks[2][0] - middle) / max(box.w, 1.0)
    return face.score * sqrt(sqrt(box.area)) * max(0.1, 1 - 2 * turned) * (0.3 if cut_off else 1.0)
