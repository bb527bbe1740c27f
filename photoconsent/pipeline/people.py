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
    400 MB for 10,000 faces.
    """
    places = [Place(n, m) for n, found in enumerate(photos) for m in range(len(found))]
    known = [p for p in places if photos[p.photo][p.face].quality is Quality.GOOD]
    vectors = {p: e for p in known if (e := photos[p.photo][p.face].embedding) is not None}
    groups = _grouped(list(vectors), np.stack(list(vectors.values())), likeness) if vectors else []
    alone = [(p,) for p in places if p not in vectors]
    return [Person(g) for g in sorted([*groups, *alone], key=lambda g: (-len(g), min(g)))]


def _grouped(places: Sequence[Place], vectors: Embedding, likeness: float) -> list[tuple[Place, ...]]:
    """The places in groups; `vectors` has one row for each place."""
    unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    return [_clearest_first(members, places, vectors) for members in _joined(unit @ unit.T, likeness)]


def _joined(alike: Embedding, least: float) -> list[list[int]]:
    """Average linkage of rows, each group sorted: `alike` holds the likeness of every pair, and is written over.

    Each row is followed to its likest, and that one to its own, until two are each other's likest: they become one
    (the nearest-neighbour chain, Murtagh 1983, which gives what joining the likest pair of all each time would). A
    group whose likest is below `least` is done, because no later joining can bring another nearer to it.
    """
    np.fill_diagonal(alike, -np.inf)
    members = {n: [n] for n in range(len(alike))}
    done, chain = [], list[int]()
    while members:
        if not chain:
            chain.append(next(iter(members)))
        end = chain[-1]
        likest = int(alike[end].argmax())
        if len(chain) > 1 and alike[end, chain[-2]] >= alike[end, likest]:
            likest = chain[-2]  # of two as near the one it came from: otherwise the chain might run in circles
        if not alike[end, likest] >= least:  # so that what is no number joins nobody
            done.append(sorted(members.pop(end)))
            alike[end] = alike[:, end] = -np.inf
            chain.pop()
        elif len(chain) > 1 and likest == chain[-2]:
            del chain[-2:]
            own, other = len(members[end]), len(members[likest])
            mean = (alike[end] * own + alike[likest] * other) / (own + other)
            members[likest] += members.pop(end)
            alike[end] = alike[:, end] = -np.inf
            alike[likest] = alike[:, likest] = mean
            alike[likest, likest] = alike[likest, end] = -np.inf
        else:
            chain.append(likest)
    return done


def _clearest_first(members: Sequence[int], places: Sequence[Place], vectors: Embedding) -> tuple[Place, ...]:
    """The members of a group, the one nearest to all the others first."""
    own = vectors[list(members)]
    nearness = (own @ own.T).sum(axis=1)
    return tuple(places[members[n]] for n in np.argsort(-nearness, kind="stable"))
