"""Who of the registered people a face may be, and how sure that is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist

import lap
import numpy as np
from numpy.typing import NDArray

from consent_db.records import Template
from photoconsent.pipeline.face import Embedding, FoundFace, Quality

Similarities = NDArray[np.float32]


class Certainty(StrEnum):
    """How sure it is who a face is. Only CERTAIN counts without a human."""

    CERTAIN = "certain"
    """Beyond the threshold, clear of the second-best person, and no other face of the photo claims the same person; or
    unmistakable although another face does."""
    POSSIBLE = "possible"
    """Near to somebody, but not beyond the threshold."""
    AMBIGUOUS = "ambiguous"
    """Beyond the threshold of more than one person, or one of several faces that are near to the same person."""
    UNKNOWN = "unknown"
    """Near to nobody in the register."""
    POOR = "poor"
    """Too poor a picture for anybody to be known by it."""


@dataclass(frozen=True, slots=True)
class Match:
    """The registered person that a face is nearest to; `person` is None for UNKNOWN and POOR."""

    person: str | None
    similarity: float | None
    """Cosine similarity to the mean of the references of the nearest person, -1 to 1."""
    runner_up: float | None
    """The same for the second-best *person*; None if there is none."""
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Caution:
    """What a certain match takes."""

    false_positives: float = 0.0002
    """The share of strangers that may be taken for one of the registered people (FPIR)."""
    impostor_mean: float = 0.098
    impostor_spread: float = 0.0905
    """Similarities of different people follow this normal distribution, in its upper tail (LFW)."""
    least: float = 0.40
    """The threshold is never lower than this, however small the register."""
    slack: float = 0.08
    """So far below the threshold a match is still POSSIBLE."""
    margin: float = 0.06
    """A certain match is this much nearer than the second-best person."""
    again: float = 0.06
    """Two faces of a photo that claim the same person must each be so far beyond the threshold: that is about twenty
    times as rare among strangers. Nobody is in a photo twice except in mirrors, posters and collages, so the usual
    evidence is not enough; 2.0 would hide them always."""

    def threshold(self, people: int) -> float:
        """The similarity beyond which a match counts, for a register with so many people.

        A stranger is compared with every person, so the chance that one of N is beyond the threshold is
        1 - (1 - p)^N, where p is the chance for one: the independence model of ISO/IEC 19795-1 and of Wayman,
        "Error rate equations for the general biometric system" (1999). It is solved for p, and p for the threshold.
        """
        if people < 1:
            return 1.0
        single = -math.expm1(math.log1p(-self.false_positives) / people)
        return min(1.0, max(self.least, self.impostor_mean + self.impostor_spread * _normal_tail(single)))


class Gallery:
    """The references of all registered people, ready to be compared with faces."""

    def __init__(self, templates: Sequence[Template], network: str, caution: Caution | None = None) -> None:
        self._caution = caution or Caution()
        usable = sorted((t for t in templates if t.network == network), key=lambda t: t.person)
        self.people: tuple[str, ...] = tuple(dict.fromkeys(t.person for t in usable))
        """The ids of those who can be recognised, sorted."""
        self._vectors = _means(usable)
        self.threshold = self._caution.threshold(len(self.people))

    def match(self, found: Sequence[FoundFace]) -> list[Match]:
        """One match for each face of one photo, in the same order; a person claimed twice must be unmistakable."""
        usable = [n for n, one in enumerate(found) if one.quality is Quality.GOOD and one.embedding is not None]
        matches = [Match(None, None, None, Certainty.POOR)] * len(found)
        if not usable:
            return matches
        if not self.people:
            unknown = Match(None, None, None, Certainty.UNKNOWN)
            return [unknown if n in usable else match for n, match in enumerate(matches)]
        nearness = self._nearness([e for n in usable if (e := found[n].embedding) is not None])
        given = _assigned(nearness, self.threshold - self._caution.slack)
        for row, number in enumerate(usable):
            matches[number] = self._judged(nearness, row, given.get(row))
        return matches

    def likeness(self, embedding: Embedding) -> dict[str, float]:
        """The cosine similarity of one face to the mean of each person's references, by id; decides nothing."""
        if not self.people:
            return {}
        return dict(zip(self.people, self._nearness([embedding])[0].tolist(), strict=True))

    def _nearness(self, embeddings: Sequence[Embedding]) -> Similarities:
        """Shape (faces, people): the similarity of each face to the mean of each person's references."""
        return np.asarray(np.stack(embeddings) @ self._vectors.T, np.float32)

    def _judged(self, nearness: Similarities, row: int, given: int | None) -> Match:
        """The match of one face; `given` is the person that the assignment over the photo gives it."""
        own = nearness[row]
        best = int(own.argmax())
        similarity = float(own[best])
        others = np.delete(own, best)
        runner_up = float(others.max()) if others.size else None
        if not similarity >= self.threshold - self._caution.slack:  # so that what is no number is nobody
            return Match(None, similarity, runner_up, Certainty.UNKNOWN)
        claimed = given != best or bool((np.delete(nearness[:, best], row) > similarity - self._caution.margin).any())
        certainty = self._certainty(similarity, runner_up, claimed)
        return Match(self.people[best], similarity, runner_up, certainty)

    def _certainty(self, similarity: float, runner_up: float | None, claimed: bool) -> Certainty:
        """How sure a match is; `claimed` says that another face of the photo has as good a claim to the person."""
        if not similarity >= self.threshold:
            return Certainty.POSSIBLE
        if runner_up is not None and not runner_up <= similarity - self._caution.margin:
            return Certainty.AMBIGUOUS
        if claimed and similarity < self.threshold + self._caution.again:
            return Certainty.AMBIGUOUS
        return Certainty.CERTAIN


def _assigned(nearness: Similarities, least: float) -> dict[int, int]:
    """Which person each face is, when nobody is two faces: the assignment with the largest sum of similarities.

    Only pairs of at least `least` count. Jonker and Volgenant 1987, as the package `lap` has it.
    """
    people = np.flatnonzero((nearness >= least).any(axis=0))
    if not people.size:
        return {}
    worth = np.where(nearness[:, people] >= least, nearness[:, people], 0.0)
    _, columns, _ = lap.lapjv(1.0 - worth.astype(np.float64), extend_cost=True)
    return {row: int(people[c]) for row, c in enumerate(columns) if c >= 0 and worth[row, c] > 0}


def _means(templates: Sequence[Template]) -> NDArray[np.float32]:
    """One row of length 1 for each person: the mean of the references, which come sorted by person.

    The mean is nearer to further pictures of the person than the nearest reference is, and no nearer to other people.
    """
    if not templates:
        return np.empty((0, 0), np.float32)
    vectors = np.frombuffer(b"".join(t.vector for t in templates), "<f4").reshape(len(templates), -1)
    persons = [t.person for t in templates]
    starts = [n for n, person in enumerate(persons) if n == 0 or persons[n - 1] != person]
    totals = np.add.reduceat(_unit(vectors), starts, axis=0)
    return _unit(totals)


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """The rows made length 1."""
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6), np.float32)


def _normal_tail(chance: float) -> float:
    """How many standard deviations above the mean a normal value lies with that chance."""
    return -NormalDist().inv_cdf(chance)
