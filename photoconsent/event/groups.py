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

LEAST = 0.25
"""Groups less alike than this (cosine of their means) are not worth a look; those above 0.46 are one group already."""
MOST = 6


@dataclass(frozen=True, slots=True, order=True)
class FaceAt:
    """One found face of the event."""

    source: Path
    face: FaceId


Group = tuple[FaceAt, ...]
"""The faces of one person, the clearest one first; at most one of each photo, because nobody is in one photo twice."""


def grouped(photos: Sequence[Findings]) -> list[Group]:
    """The faces of these photos as people, whoever has most faces first."""
    groups: list[Group] = []
    for person in people_of([findings.faces for findings in photos]):
        groups += once_a_photo([FaceAt(photos[place.photo].source, place.face) for place in person.faces])
    return sorted(groups, key=lambda group: -len(group))


def once_a_photo(faces: Sequence[FaceAt]) -> list[Group]:
    """The faces in groups that have each photo once; the clearest ones stay together."""
    groups: list[dict[Path, FaceAt]] = []
    for one in faces:
        free = next((group for group in groups if one.source not in group), None)
        if free is None:
            groups.append({one.source: one})
        else:
            free[one.source] = one
    return [tuple(group.values()) for group in groups]


def alike(chosen: Sequence[Group], groups: Sequence[Group], found: Mapping[Path, Findings]) -> list[Group]:
    """Other groups that may be whom these are, the likest first; none that is in a photo beside them."""
    here = _mean(chosen, found)
    if here is None:
        return []
    photos = {one.source for group in chosen for one in group}
    likeness = []
    for group in groups:
        if group not in chosen and not any(one.source in photos for one in group):
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
