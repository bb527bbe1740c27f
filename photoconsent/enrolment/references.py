"""Reference pictures: judged, and the face in each that surely is the person.

A reference is used only if it surely shows one person, near and sharp. Where others stand beside or behind, the face
counts that the person's other pictures show as well, or the one that is clearly the largest. The pictures of one person
must show the same face, else none of them is used: a wrong reference would show one person on the consent of another.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import numpy as np
from PIL import Image

from photoconsent.errors import PhotoError
from photoconsent.pipeline.alignment import aligned, sharpness
from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Embedding, Face, FoundFace, Pixels
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import open_photo
from photoconsent.pipeline.recognise import embed


class Verdict(StrEnum):
    """What a reference picture is worth."""

    GOOD = "good"
    BACKGROUND = "background"
    """Used, though others are in the picture: one face is clearly the largest, or in the other pictures as well."""
    UNREADABLE = "unreadable"
    NO_FACE = "no-face"
    SEVERAL_FACES = "several-faces"
    TOO_SMALL = "too-small"
    BLURRED = "blurred"
    TURNED_AWAY = "turned-away"
    ANOTHER_FACE = "another-face"
    """It does not show the same face as the person's other pictures."""

    @property
    def usable(self) -> bool:
        """True if a template may be made of the picture."""
        return self in (Verdict.GOOD, Verdict.BACKGROUND)


SENTENCES = {
    Verdict.GOOD: "The picture is good.",
    Verdict.BACKGROUND: "The picture is used, though others are in it.",
    Verdict.UNREADABLE: "The picture cannot be read. Save it as JPEG, PNG or HEIC.",
    Verdict.NO_FACE: "There is no face in the picture. Choose one that shows the face from the front.",
    Verdict.SEVERAL_FACES: "There is more than one face. Choose a picture of this person alone, or crop it.",
    Verdict.TOO_SMALL: "The face is too small. Choose a picture taken from nearer.",
    Verdict.BLURRED: "The face is blurred. Choose a sharper picture.",
    Verdict.TURNED_AWAY: "The face is turned away. Choose a picture that shows it from the front.",
    Verdict.ANOTHER_FACE: "The pictures do not show the same face. Take out those of somebody else.",
}
"""What a user is told; the window translates them."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a reference must be; stricter than what a face in a photo must be, because much hangs on it."""

    enlargement: float = 1.6
    """At most so much enlarged for the recogniser: 1.6 means about 22 pixels from eye to eye."""
    residual: float = 7.0
    """The landmarks lie at most so far from those of a frontal face, in pixels of 112."""
    sharpness: float = 0.0125
    """At least so sharp, see `alignment.sharpness`: the least of 50 LFW portraits has 0.032, a portrait blurred by a
    Gaussian of 2 % of the face's width 0.013."""
    dominance: float = 3.0
    """The largest face has at least so many times the area of the next."""
    same: float = 0.30
    """Pictures of one person have at least this cosine similarity; strangers of LFW reach it once in 300 pairs."""
    surely_same: float = 0.45
    """Two faces are taken to be one person among several only from this similarity on."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """One face of a reference picture that would do."""

    embedding: Embedding
    portrait: bytes
    """A JPEG of at most 160 pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """One reference picture and what came of it."""

    path: Path
    verdict: Verdict
    face: Candidate | None = None
    """Set whenever the verdict is usable."""
    others: tuple[Candidate, ...] = ()
    """The faces to choose from where there are several."""


def judge_all(pictures: Sequence[Path], networks: Networks, bounds: Bounds | None = None) -> list[Judged]:
    """Judge the pictures of one person, each alone and then together."""
    bounds = bounds or Bounds()
    return _agreeing(_chosen([judge(path, networks, bounds) for path in pictures], bounds), bounds)


def judge(path: Path, networks: Networks, bounds: Bounds) -> Judged:
    """Judge one picture alone."""
    try:
        pixels = open_photo(path).pixels
    except PhotoError:
        return Judged(path, Verdict.UNREADABLE)
    faces = sorted(find_faces(pixels, networks), key=lambda f: f.box.area, reverse=True)
    if not faces:
        return Judged(path, Verdict.NO_FACE)
    found = embed(pixels, faces, networks, reference=True)
    if len(faces) > 1 and faces[0].box.area < bounds.dominance * faces[1].box.area:
        good = [f for f in found if _objection(pixels, f, bounds) is None]
        return Judged(path, Verdict.SEVERAL_FACES, None, tuple(c for c in (_candidate(pixels, f) for f in good) if c))
    objection = _objection(pixels, found[0], bounds)
    face = _candidate(pixels, found[0])
    if objection is not None or face is None:
        return Judged(path, objection or Verdict.NO_FACE)
    return Judged(path, Verdict.BACKGROUND if len(faces) > 1 else Verdict.GOOD, face)


def _objection(pixels: Pixels, found: FoundFace, bounds: Bounds) -> Verdict | None:
    """Why the face will not do as a reference; None if it will."""
    seen = aligned(pixels, found.face.landmarks) if found.face.landmarks is not None else None
    if seen is None or found.face.doubtful:
        return Verdict.NO_FACE
    if seen.placement.enlargement > bounds.enlargement:
        return Verdict.TOO_SMALL
    if seen.placement.residual > bounds.residual:
        return Verdict.TURNED_AWAY
    return Verdict.BLURRED if sharpness(seen) < bounds.sharpness else None


def _candidate(pixels: Pixels, found: FoundFace) -> Candidate | None:
    """The face as it may be enrolled; None if the recogniser made nothing of it."""
    return None if found.embedding is None else Candidate(found.embedding, _portrait(pixels, found.face))


def _chosen(judged: Sequence[Judged], bounds: Bounds) -> list[Judged]:
    """The judged pictures; where one shows several faces, the only one that another picture shows as well is chosen."""
    return [_choose(j, [o for o in judged if o is not j], bounds) if j.others else j for j in judged]


def _choose(one: Judged, rest: Sequence[Judged], bounds: Bounds) -> Judged:
    """The picture with the face chosen that alone is seen in another picture; as it was if none or several are."""
    elsewhere = [c.embedding for o in rest for c in ((o.face,) if o.face is not None else o.others)]
    seen_again = [c for c in one.others if any(float(c.embedding @ other) >= bounds.surely_same for other in elsewhere)]
    return replace(one, verdict=Verdict.BACKGROUND, face=seen_again[0]) if len(seen_again) == 1 else one


def _agreeing(judged: Sequence[Judged], bounds: Bounds) -> list[Judged]:
    """The judged pictures; where two usable ones show different faces, none is usable any more."""
    vectors = [j.face.embedding for j in judged if j.face is not None]
    if len(vectors) < 2 or float(np.min(np.stack(vectors) @ np.stack(vectors).T)) >= bounds.same:
        return list(judged)
    return [Judged(j.path, Verdict.ANOTHER_FACE) if j.face is not None else j for j in judged]


def _portrait(pixels: Pixels, face: Face) -> bytes:
    """The face with hair and chin as a small JPEG."""
    height, width = pixels.shape[:2]
    box = face.box.grown(0.6).clipped(width, height)
    part = pixels[int(box.y) : int(box.bottom) + 1, int(box.x) : int(box.right) + 1]
    picture = Image.fromarray(part)
    picture.thumbnail((160, 160))
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=85)
    return data.getvalue()
