"""Faces of one event in groups: never two people in one group."""

import numpy as np
import pytest
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import pdist

from photoconsent.pipeline.face import Box, Embedding, Face, FoundFace, Quality
from photoconsent.pipeline.people import Person, Place, people_of


def near(person: int, *, noise: float, seed: int) -> Embedding:
    """A vector of length 1 around the direction of a person."""
    vector = np.zeros(128, np.float32)
    vector[person] = 1.0
    vector += noise * np.random.default_rng(seed).normal(size=128).astype(np.float32) / np.sqrt(128)
    return np.asarray(vector / np.linalg.norm(vector), np.float32)


def found(embedding: Embedding | None, quality: Quality = Quality.GOOD) -> FoundFace:
    return FoundFace(Face(Box(0, 0, 50, 60), 0.9), embedding, quality)


def test_each_person_is_one_group_the_largest_first() -> None:
    photos = [
        [found(near(1, noise=0.7, seed=1)), found(near(2, noise=0.7, seed=2))],
        [found(near(2, noise=0.7, seed=3))],
        [found(near(3, noise=0.7, seed=4)), found(near(2, noise=0.7, seed=5))],
    ]
    groups = people_of(photos)
    assert [sorted(person.faces) for person in groups] == [
        [Place(0, 1), Place(1, 0), Place(2, 1)],
        [Place(0, 0)],
        [Place(2, 0)],
    ]


def test_the_clearest_face_comes_first() -> None:
    photos = [
        [found(near(1, noise=1.0, seed=1))],
        [found(near(1, noise=0.1, seed=2))],
        [found(near(1, noise=1.0, seed=3))],
    ]
    assert people_of(photos)[0].faces[0] == Place(1, 0)


def test_a_chain_of_likenesses_does_not_join_its_ends() -> None:
    angles = np.radians([0, 40, 80, 120, 160])
    vectors = [np.pad(np.array([np.cos(a), np.sin(a)], np.float32), (0, 126)) for a in angles]
    groups = people_of([[found(vector)] for vector in vectors])
    assert len(groups) > 1
    assert not any({Place(0, 0), Place(4, 0)} <= set(person.faces) for person in groups)


def test_poor_faces_stay_alone() -> None:
    same = near(1, noise=0.0, seed=0)
    groups = people_of([[found(same, Quality.POOR), found(same)], [found(None, Quality.POOR)], [found(same)]])
    assert groups == [
        Person((Place(0, 1), Place(2, 0))),
        Person((Place(0, 0),)),
        Person((Place(1, 0),)),
    ]


def test_an_event_without_faces_has_no_people() -> None:
    assert people_of([]) == []
    assert people_of([[], []]) == []


@pytest.mark.parametrize("seed", range(20))
def test_the_groups_are_those_of_another_average_linkage(seed: int) -> None:
    random = np.random.default_rng(seed)
    vectors = [near(int(person), noise=1.3, seed=seed * 1000 + n) for n, person in enumerate(random.integers(0, 8, 60))]
    tree = linkage(pdist(np.stack(vectors), "cosine"), "average")
    labels = fcluster(tree, 1.0 - 0.46, "distance")
    theirs = {frozenset(Place(int(n), 0) for n in np.flatnonzero(labels == label)) for label in set(labels)}
    assert {frozenset(person.faces) for person in people_of([[found(vector)] for vector in vectors])} == theirs
    assert 8 < len(theirs) < 60


def test_faces_that_are_the_same_to_the_last_bit_are_one_person() -> None:
    same = near(1, noise=0.0, seed=0)
    assert len(people_of([[found(same)] for _ in range(50)])) == 1
