"""What hands decided about a video, fitted to the tracks that a new search of the same file found.

Of every found track that somebody spoke about it is kept where it was, at some moments: the next search may count the
tracks otherwise, or end one sooner.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Final

import numpy as np

from photoconsent.event.edits import Edits, FaceId
from photoconsent.pipeline.face import Box
from photoconsent.video.arranged import Arrangement, Moment, begin_of, part_of, whole_of
from photoconsent.video.film import FilmFindings
from photoconsent.video.track import Track

SAME_TRACK: Final = 0.7
"""So alike (mean IoU) a track of the new search must be to count as the one that a user spoke about."""
_MOMENTS: Final = 40
"""At most so many moments of a track are kept."""
_FRAMES: Final = 3
"""A track may begin and end so many frames sooner or later."""


@dataclass(frozen=True, slots=True)
class TrackMark:
    """Where a found track was at some moments, the first and the last one among them."""

    moments: tuple[Moment, ...]


def marks_of(edits: Edits, findings: FilmFindings) -> Mapping[FaceId, TrackMark]:
    """The marks of all found tracks that these edits speak about."""
    if findings.searched is None:
        return MappingProxyType({})
    spoken = _spoken(edits)
    tracks = findings.searched.tracks
    return MappingProxyType({i: _mark(tracks[i]) for i in sorted(spoken) if i < len(tracks)})


def _spoken(edits: Edits) -> set[FaceId]:
    """The found tracks that these edits speak about."""
    hand = edits.tracks
    parts = [
        *edits.removed,
        *edits.pointed,
        *(one for one, _ in hand.splits),
        *(one for pair in hand.joins for one in pair),
    ]
    return {whole_of(part) for part in parts if part >= 0}


def _mark(track: Track) -> TrackMark:
    frames = np.unique(np.linspace(track.first, track.last, min(_MOMENTS, track.last - track.first + 1)).round())
    return TrackMark(tuple((int(frame), track.box(int(frame))) for frame in frames))


def fitted_film(edits: Edits, marks: Mapping[FaceId, TrackMark], findings: FilmFindings) -> tuple[Edits, bool]:
    """The same edits about the tracks of a new search, and whether every track that was meant was found again.

    Where one was not, it is covered as a drawn track where it was, whatever was said of it but that it is no face.
    """
    if findings.searched is None:
        return edits, not marks
    fits: dict[FaceId, FaceId] = {}
    for old, mark in marks.items():
        near = [new for new, track in enumerate(findings.searched.tracks) if _same(mark, track)]
        if len(near) == 1:
            fits[old] = near[0]
    if len(set(fits.values())) < len(fits):
        fits = {}
    lost = (_spoken(edits) | set(marks)) - set(fits)

    def now(part: FaceId) -> FaceId | None:
        if part < 0:
            return part
        new = fits.get(whole_of(part))
        return None if new is None else part_of(new, begin_of(part))

    def known(parts: frozenset[FaceId]) -> frozenset[FaceId]:
        return frozenset(new for part in parts if (new := now(part)) is not None)

    hand = edits.tracks
    joins = [(now(a), now(b)) for a, b in hand.joins]
    fitted = replace(
        edits,
        removed=known(edits.removed),
        pointed=MappingProxyType({n: who for i, who in edits.pointed.items() if (n := now(i)) is not None}),
        whole=known(edits.whole),
        tracks=replace(
            hand,
            splits=tuple((new, frame) for one, frame in hand.splits if (new := now(one)) is not None),
            joins=tuple((a, b) for a, b in joins if a is not None and b is not None),
        ),
    )
    for old in sorted(lost & set(marks)):
        if old in edits.removed:
            continue
        (frame, box), *rest = marks[old].moments
        fitted = fitted.with_drawn_at(frame, box)
        for frame, box in rest:
            fitted = fitted.with_drawn_at(frame, box, -fitted.drawn)
        fitted = fitted.with_pointed(-fitted.drawn, None)
    return fitted, not lost


def _same(mark: TrackMark, track: Track) -> bool:
    frames = [frame for frame, _ in mark.moments]
    if abs(frames[0] - track.first) > _FRAMES or abs(frames[-1] - track.last) > _FRAMES:
        return False
    alike = [track.box(min(max(frame, track.first), track.last)).iou(box) for frame, box in mark.moments]
    return float(np.mean(alike)) >= SAME_TRACK


def as_text(edits: Edits, marks: Mapping[FaceId, TrackMark]) -> dict[str, Any]:
    """What `of_text` reads."""
    hand = edits.tracks
    return {
        "drawn": [[number, _moments_as_text(moments)] for number, moments in hand.drawn.items()],
        "splits": hand.splits,
        "joins": hand.joins,
        "span": hand.span,
        "marks": [[number, _moments_as_text(mark.moments)] for number, mark in marks.items()],
    }


def of_text(text: Mapping[str, Any]) -> tuple[Arrangement, Mapping[FaceId, TrackMark]]:
    """What `as_text` wrote. Raises ValueError, KeyError or TypeError for anything else."""
    span = text["span"]
    hand = Arrangement(
        MappingProxyType({int(number): _moments_of(moments) for number, moments in text["drawn"]}),
        tuple((int(one), int(frame)) for one, frame in text["splits"]),
        tuple((int(a), int(b)) for a, b in text["joins"]),
        None if span is None else (int(span[0]), int(span[1])),
    )
    marks = {int(number): TrackMark(_moments_of(moments)) for number, moments in text["marks"]}
    return hand, MappingProxyType(marks)


def _moments_as_text(moments: tuple[Moment, ...]) -> list[list[Any]]:
    return [[frame, [round(v, 2) for v in (box.x, box.y, box.w, box.h)]] for frame, box in moments]


def _moments_of(text: Any) -> tuple[Moment, ...]:
    moments = tuple((int(frame), Box(*(float(v) for v in corners))) for frame, corners in text)
    if not moments:
        raise ValueError("a track without a moment")
    return moments
