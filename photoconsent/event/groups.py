"""The faces of the open event as people, and which of them may be the same person.

Grouping leaves apart what is not certain: two people in one group would share a name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photoconsent.event.edits import FaceId
from photoconsent.pipeline.face import Embedding, Quality
from photoconsent.pipeline.people import people_of
from photoconsent.pipeline.steps import Findings
from photoconsent.video.film import FilmFindings

LEAST = 0.25
"""Groups less alike than this (cosine of their means) are not worth a look; those above 0.46 are one group already."""
MOST = 6


@dataclass(frozen=True, slots=True, order=True)
class FaceAt:
    """One found face of the event."""

    source: Path
    face: FaceId


Group = tuple[FaceAt, ...]
"""The faces of one person, the clearest one first; no two are seen at once, because nobody is in one photo twice."""


def grouped(photos: Sequence[Findings]) -> list[Group]:
    """The faces of these photos as people, whoever has most faces first."""
    groups: list[Group] = []
    at_once = AtOnce(photos)
    for person in people_of([findings.faces for findings in photos]):
        faces = [FaceAt(photos[place.photo].source, place.face) for place in person.faces]
        groups += once_a_photo(faces, at_once)
    return sorted(groups, key=lambda group: -len(group))


class AtOnce:
    """Says which faces are seen at the same time: all those of a photo; of a video those whose tracks overlap."""

    def __init__(self, photos: Sequence[Findings]) -> None:
        films = [one for one in photos if isinstance(one, FilmFindings)]
        self._tracks = {film.source: film.searched.tracks for film in films if film.searched is not None}

    def __call__(self, one: FaceAt, other: FaceAt) -> bool:
        """Whether these two are."""
        if one.source != other.source:
            return False
        tracks = self._tracks.get(one.source)
        known = tracks is not None and 0 <= one.face < len(tracks) and 0 <= other.face < len(tracks)
        return tracks is None or not known or tracks[one.face].overlaps(tracks[other.face])


def once_a_photo(faces: Sequence[FaceAt], at_once: AtOnce) -> list[Group]:
    """The faces in groups of which no two are seen at the same time; the clearest ones stay together."""
    groups: list[list[FaceAt]] = []
    for one in faces:
        free = next((group for group in groups if not any(at_once(one, other) for other in group)), None)
        if free is None:
            groups.append([one])
        else:
            free.append(one)
    return [tuple(group) for group in groups]


def alike(chosen: Sequence[Group], groups: Sequence[Group], found: Mapping[Path, Findings]) -> list[Group]:
    """Other groups that may be whom these are, the likest first; none that is in a photo beside them."""
    here = _mean(chosen, found)
    if here is None:
        return []
    here_too, at_once = [one for group in chosen for one in group], AtOnce(list(found.values()))
    likeness = []
    for group in groups:
        if group not in chosen and not any(at_once(one, other) for one in group for other in here_too):
            there = _mean([group], found)
            if there is not None and (near := float(here @ there)) >= LEAST:
                likeness.append((near, group))
    likeness.sort(key=lambda pair: -pair[0])
    return [group for _, group in likeness[:MOST]]


def _mean(groups: Sequence[Group], found: Mapping[Path, Findings]) -> Embedding | None:
    """The middle of the faces that can be compared, of length 1; None where there is none."""
    vectors = []
    for one in (one for group in groups for one in group):
        faces = found[one.source].faces if one.source in found else ()
        if 0 <= one.face < len(faces) and faces[one.face].quality is Quality.GOOD:
            vector = faces[one.face].embedding
            if vector is not None:
                vectors.append(vector)
    if not vectors:
        return None
    middle = np.mean(vectors, axis=0)
    return np.asarray(middle / max(float(np.linalg.norm(middle)), 1e-9), np.float32)
