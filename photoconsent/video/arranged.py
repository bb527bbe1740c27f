"""The tracks of a video as hands arrange them: drawn, split, joined, and only the part of the video that is wanted.

Nothing here shows anybody: a part of a track is known by its own looks alone, and what was joined or drawn is nobody
until somebody says who it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType
from typing import Final

import numpy as np

from photoconsent.pipeline.face import Box
from photoconsent.video.heads import HOLD
from photoconsent.video.track import Searched, Times, Track, scene_of

TrackId = int
"""Which track: the index of a found one, -1, -2, … for drawn ones, or what `part_of` makes of either."""

Moment = tuple[int, Box]
"""A frame, and where a face is in it."""

_PART: Final = 2**20
"""More tracks than a video has."""
_GAP: Final = 2.0
"""Seconds that may lie between two tracks which are joined: as long as one is still looked for by itself."""


def part_of(track: TrackId, frame: int) -> TrackId:
    """The part of a track that begins with this frame, after a split or a cut; with 0 the track's first part."""
    return track + _PART * frame if track >= 0 else track - _PART * frame


def whole_of(part: TrackId) -> TrackId:
    """The track that this is a part of."""
    return part % _PART if part >= 0 else -(-part % _PART)


def begin_of(part: TrackId) -> int:
    """The frame that `part_of` was told."""
    return abs(part) // _PART


def _nothing() -> Mapping[TrackId, tuple[Moment, ...]]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What hands changed about the tracks of one video, and how much of it is wanted."""

    drawn: Mapping[TrackId, tuple[Moment, ...]] = field(default_factory=_nothing)
    """Drawn tracks: where the face is at one moment and more, in order; in between it moves evenly."""
    splits: tuple[tuple[TrackId, int], ...] = ()
    """Found tracks, and the frames with which another face begins in them."""
    joins: tuple[tuple[TrackId, TrackId], ...] = ()
    """Tracks, and later ones that are the same face."""
    span: tuple[int, int] | None = None
    """The first and the last frame that the copy shows; None: all of it."""

    def with_moment(self, track: TrackId, frame: int, box: Box) -> "Arrangement":
        """A drawn face is here in this frame."""
        moments = {**dict(self.drawn.get(track, ())), frame: box}
        return replace(self, drawn=MappingProxyType({**self.drawn, track: tuple(sorted(moments.items()))}))

    def with_split(self, part: TrackId, frame: int) -> "Arrangement":
        """From this frame on the found track of that part is another face."""
        return replace(self, splits=tuple(sorted({*self.splits, (whole_of(part), frame)})))

    def with_join(self, earlier: TrackId, later: TrackId) -> "Arrangement":
        """The later track is the same face as the earlier one."""
        return replace(self, joins=(*self.joins, (earlier, later)))

    def with_span(self, span: tuple[int, int] | None) -> "Arrangement":
        """The copy shows these frames, or (None) all."""
        return replace(self, span=span)


UNTOUCHED: Final = Arrangement()


def arranged(searched: Searched, hand: Arrangement) -> dict[TrackId, Track]:
    """The tracks as they stand, found ones first; those are left out of which nothing is in the copy."""
    tracks: dict[TrackId, Track] = {}
    for number, track in enumerate(searched.tracks):
        tracks |= _split(number, track, [frame for one, frame in hand.splits if one == number])
    for earlier, later in hand.joins:
        if earlier in tracks and later in tracks and can_join(tracks[earlier], tracks[later], searched):
            tracks[earlier] = _joined(tracks[earlier], tracks.pop(later), searched.times)
    for number, moments in hand.drawn.items():
        tracks |= _drawn(number, moments, searched)
    if hand.span is None:
        return tracks
    return {number: track for number, track in tracks.items() if _is_near(track, hand.span, searched.times)}


def _split(number: TrackId, track: Track, frames: Sequence[int]) -> dict[TrackId, Track]:
    inside = sorted({frame for frame in frames if track.first < frame <= track.last})
    bounds = [track.first, *inside, track.last + 1]
    return {
        part_of(number, begin if begin != track.first else 0): piece_of(track, begin, end - 1)
        for begin, end in pairwise(bounds)
    }


def piece_of(track: Track, first: int, last: int) -> Track:
    """The frames from `first` to `last` of a track, with the looks that lie in them."""
    looks = [sight for sight in track.sights if first <= sight.frame <= last]
    return track.part(first, last, looks, mixed=track.mixed)


def can_join(earlier: Track, later: Track, searched: Searched) -> bool:
    """Whether two tracks can be one face: one after the other, at most two seconds apart, and in the same scene."""
    if earlier.last >= later.first:
        return False
    scene = scene_of(searched.cuts, len(searched.times), earlier.last)
    gap = float(searched.times[later.first] - searched.times[earlier.last])
    return later.first <= scene[1] and gap <= _GAP


def _joined(earlier: Track, later: Track, times: Times) -> Track:
    """Both as one track, filled in between. Nobody is shown by that: it is doubtful until somebody says who it is."""
    count = later.last - earlier.first + 1
    frames = np.concatenate([np.arange(len(earlier.scores)), np.arange(count - len(later.scores), count)])
    when, sides = times[earlier.first : later.last + 1], np.concatenate([earlier.boxes, later.boxes])
    boxes = np.stack([np.interp(when, when[frames], side) for side in sides.T], axis=1).astype(np.float32)
    marks, scores = np.full((count, 5, 2), np.nan, np.float32), np.zeros(count, np.float32)
    marks[frames] = np.concatenate([earlier.marks, later.marks])
    scores[frames] = np.concatenate([earlier.scores, later.scores])
    return Track(earlier.first, boxes, marks, scores, (*earlier.sights, *later.sights), mixed=True)


def _drawn(number: TrackId, moments: Sequence[Moment], searched: Searched) -> dict[TrackId, Track]:
    """A drawn track, cut where a new scene begins: nothing moves on through a cut."""
    count, tracks = len(searched.times), dict[TrackId, Track]()
    scenes: dict[int, list[Moment]] = {}
    for frame, box in moments:
        inside = min(max(frame, 0), count - 1)
        scenes.setdefault(scene_of(searched.cuts, count, inside)[0], []).append((inside, box))
    for begin, here in scenes.items():
        first, last = here[0][0], here[-1][0]
        frames = np.array([frame for frame, _ in here])
        sides = np.array([(box.x, box.y, box.right, box.bottom) for _, box in here])
        when = searched.times[first : last + 1]
        boxes = np.stack([np.interp(when, searched.times[frames], side) for side in sides.T], axis=1)
        marks = np.full((len(when), 5, 2), np.nan, np.float32)
        scores = np.ones(len(when), np.float32)
        key = number if not tracks else part_of(number, begin)
        tracks[key] = Track(first, boxes.astype(np.float32), marks, scores)
    return tracks


def _is_near(track: Track, span: tuple[int, int], times: Times) -> bool:
    """Whether anything of a track, or of the place that is held before and after it, is in these frames."""
    first, last = float(times[span[0]]), float(times[span[1]])
    return float(times[track.last]) + HOLD >= first and float(times[track.first]) - HOLD <= last


def within(tracks: Sequence[Track], span: tuple[int, int], times: Times) -> list[Track | None]:
    """The tracks in frames counted from the beginning of the span; None for one of which nothing is covered in it.

    Of one that has just gone, or is about to come, its nearest place stands for it in the outermost frame.
    """
    first, last = span
    made: list[Track | None] = []
    for track in tracks:
        begin, end = max(track.first, first), min(track.last, last)
        if begin <= end:
            piece = piece_of(track, begin, end)
        elif _is_near(track, span, times):
            nearest = track.last if track.last < first else track.first
            piece = replace(piece_of(track, nearest, nearest), first=first if track.last < first else last, sights=())
        else:
            made.append(None)
            continue
        sights = tuple(replace(sight, frame=sight.frame - first) for sight in piece.sights)
        made.append(replace(piece, first=piece.first - first, sights=sights))
    return made
