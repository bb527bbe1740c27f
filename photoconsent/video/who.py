"""Who a track is: what the rule for photos (`pipeline.decide`) is asked about all the frames of a track at once.

A track is known by the mean of its good looks, and only if every one of them agrees: each is a picture of that person
and none is nearer to anybody else. One that does not, and any other doubt, hides the whole track.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from photoconsent.pipeline.face import FoundFace, Quality
from photoconsent.pipeline.gallery import Certainty, Gallery, Match
from photoconsent.pipeline.proof import KNOWN_AGAIN
from photoconsent.video.joining import mean_of
from photoconsent.video.track import Sight, Times, Track

SURE: Final = 0.6
"""The score of a sure face, as `detect.Search` has it."""
_FEWEST: Final = 3
"""A track that was seen in fewer frames is doubtful."""
_SHORTEST: Final = 0.2
"""and so is one of fewer seconds."""


def faces_of(tracks: Sequence[Track], times: Times) -> tuple[FoundFace, ...]:
    """Each track as the rule for photos (`decide`) sees it."""
    return tuple(face_of(track, times) for track in tracks)


def face_of(track: Track, times: Times) -> FoundFace:
    """The track as the rule for photos sees it: its best look, with the mean embedding of all good ones."""
    mean = mean_of(track.sights)
    good = [sight for sight in track.sights if sight.good]
    best = max(good or track.sights, key=lambda sight: sight.found.face.score, default=None)
    face = best.found.face if best is not None else track.face(track.first + int(track.scores.argmax()), SURE)
    face = replace(face, doubtful=is_doubtful(track, times))
    return FoundFace(face, mean, Quality.POOR if mean is None else Quality.GOOD)


def is_doubtful(track: Track, times: Times) -> bool:
    """Whether a track is too short, too weak or too various for anybody to be known by it."""
    lasts = float(times[track.last] - times[track.first])
    weak = not float(track.scores.max()) >= SURE
    return bool(track.seen < _FEWEST or lasts < _SHORTEST or weak or track.mixed)


def matches_of(tracks: Sequence[Track], found: Sequence[FoundFace], gallery: Gallery) -> list[Match]:
    """Who each track is. Only tracks that are seen at the same time cannot be the same person."""
    matches = []
    for number, track in enumerate(tracks):
        match = gallery.match([found[number], *(found[n] for n in others_beside(number, tracks))])[0]
        if match.certainty is Certainty.CERTAIN and not _agree(track.sights, match.person, gallery):
            match = replace(match, certainty=Certainty.AMBIGUOUS)
        matches.append(match)
    return matches


def others_beside(number: int, tracks: Sequence[Track]) -> list[int]:
    """The indices of the tracks that are seen at the same time as this one."""
    return [n for n, other in enumerate(tracks) if n != number and tracks[number].overlaps(other)]


def perhaps(track: Track, gallery: Gallery) -> set[str]:
    """Everybody whom a good look at a track may be of, each look taken by itself."""
    return {
        match.person for sight in track.sights for match in gallery.match([sight.found]) if match.person is not None
    }


def _agree(sights: Sequence[Sight], person: str | None, gallery: Gallery) -> bool:
    """Whether every good look is of that person and of nobody else."""
    for sight in sights:
        if not sight.good or sight.found.embedding is None:
            continue
        likeness = gallery.likeness(sight.found.embedding)
        own = likeness.get(person, -1.0) if person is not None else -1.0
        if not own >= max(KNOWN_AGAIN, *likeness.values()):  # so that what is no number does not agree
            return False
    return True
