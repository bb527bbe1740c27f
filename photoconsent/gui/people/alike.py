"""Which other groups of the event may be the same person, whom grouping left apart because it was not certain."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from photoconsent.gui.people.grouping import Group
from photoconsent.pipeline.face import Embedding, Quality
from photoconsent.pipeline.steps import Findings

LEAST = 0.25
"""Groups less alike than this (cosine of their means) are not worth a look; those above 0.46 are one group already."""
MOST = 6


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
