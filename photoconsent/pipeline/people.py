"""The faces of one event grouped into people, without the register; nothing of it is kept.

Precision first: a person in two groups is named twice, but two people in one group would share a name.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from photoconsent.pipeline.face import Embedding, FoundFace, Quality


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One face of an event: the number of its photo and its number in that photo, both from 0."""

    photo: int
    face: int


@dataclass(frozen=True, slots=True)
class Person:
    """Faces that are taken for one person, the clearest one first; at least one."""

    faces: tuple[Place, ...]


def people_of(photos: Sequence[Sequence[FoundFace]], *, likeness: float = 0.46) -> list[Person]:
    """Group the faces of an event: whoever has most faces first, then in the order of the photos.

    Two groups become one while their faces are on average at least `likeness` alike (cosine; average linkage, UPGMA,
    Sokal and Michener 1958). Faces that are too poor to be known stay alone. Takes memory for all pairs of faces:
    about 400 MB for 10,000 faces.
    """
    places = [Place(n, m) for n, found in enumerate(photos) for m in range(len(found))]
    known = [p for p in places if photos[p.photo][p.face].quality is Quality.GOOD]
    vectors = {p: e for p in known if (e := photos[p.photo][p.face].embedding) is not None}
    groups = _grouped(list(vectors), np.stack(list(vectors.values())), likeness) if vectors else []
    alone = [(p,) for p in places if p not in vectors]
    return [Person(g) for g in sorted([*groups, *alone], key=lambda g: (-len(g), min(g)))]


def _grouped(places: Sequence[Place], vectors: Embedding, likeness: float) -> list[tuple[Place, ...]]:
    """The places in groups; `vectors` has one row for each place."""
    from scipy.cluster.hierarchy import fcluster, linkage  # here, because scipy takes a third of a second to load
    from scipy.spatial.distance import pdist

    if len(places) == 1:
        return [(places[0],)]
    labels = fcluster(linkage(np.clip(pdist(vectors, "cosine"), 0.0, 2.0), "average"), 1.0 - likeness, "distance")
    return [
        _clearest_first([n for n in range(len(places)) if labels[n] == label], places, vectors) for label in set(labels)
    ]


def _clearest_first(members: Sequence[int], places: Sequence[Place], vectors: Embedding) -> tuple[Place, ...]:
    """The members of a group, the one nearest to all the others first."""
    own = vectors[list(members)]
    nearness = (own @ own.T).sum(axis=1)
    return tuple(places[members[n]] for n in np.argsort(-nearness, kind="stable"))
