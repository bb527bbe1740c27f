"""Reference pictures: judged, and made into the templates by which a person is recognised.

A reference is used only if it surely shows one person, near and sharp. Where somebody stands in the background, the
face that is clearly the largest counts. The pictures of one person must show the same face, else none of them is used:
a wrong reference would show one person on the consent of another.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
from PIL import Image

from consent_db.errors import ImportRefused
from consent_db.importing import Enrolment, Plan
from consent_db.records import Template
from consent_db.register import Register
from consent_db.table_lines import Row
from photoconsent.errors import PhotoError
from photoconsent.pipeline.alignment import aligned, sharpness
from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Embedding, Face, FoundFace, Pixels
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import open_photo
from photoconsent.pipeline.progress import Cancelled, NoProgress, Progress
from photoconsent.pipeline.recognise import embed, vector_bytes


class Verdict(StrEnum):
    """What a reference picture is worth."""

    GOOD = "good"
    BACKGROUND = "background"
    """Used: one face is clearly the largest, others stand behind."""
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
    Verdict.BACKGROUND: "The picture is used; the largest face is taken to be the person.",
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
    sharpness: float = 0.004
    """At least so sharp, see `alignment.sharpness`."""
    dominance: float = 3.0
    """The largest face has at least so many times the area of the next."""
    same: float = 0.30
    """Pictures of one person have at least this cosine similarity; strangers of LFW reach it once in 300 pairs."""


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """One reference picture and what came of it."""

    path: Path
    verdict: Verdict
    embedding: Embedding | None = None
    portrait: bytes | None = None
    """A JPEG of at most 160 pixels of the face, if the picture is usable."""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What was made of a person's references, and the verdict on each."""

    made: Enrolment
    judged: tuple[Judged, ...]


def enrol(
    person: str, pictures: Sequence[Path], networks: Networks, bounds: Bounds | None = None, *, portrait: bool = True
) -> Enrolled:
    """Templates of a person from their reference pictures; none if the pictures disagree or none is usable."""
    bounds = bounds or Bounds()
    judged = _agreeing([judge(path, networks, bounds) for path in pictures], bounds)
    good = [j for j in judged if j.verdict.usable and j.embedding is not None]
    templates = tuple(
        Template(person, networks.recogniser_name, vector_bytes(j.embedding)) for j in good if j.embedding is not None
    )
    kept = next((j.portrait for j in good), None) if portrait else None
    return Enrolled(Enrolment(templates, kept), tuple(judged))


def judge(path: Path, networks: Networks, bounds: Bounds) -> Judged:
    """Judge one picture."""
    try:
        pixels = open_photo(path).pixels
    except PhotoError:
        return Judged(path, Verdict.UNREADABLE)
    faces = sorted(find_faces(pixels, networks), key=lambda f: f.box.area, reverse=True)
    if not faces:
        return Judged(path, Verdict.NO_FACE)
    if len(faces) > 1 and faces[0].box.area < bounds.dominance * faces[1].box.area:
        return Judged(path, Verdict.SEVERAL_FACES)
    found = embed(pixels, faces[:1], networks)[0]
    objection = _objection(pixels, found, bounds)
    if objection is not None or found.embedding is None:
        return Judged(path, objection or Verdict.NO_FACE)
    verdict = Verdict.BACKGROUND if len(faces) > 1 else Verdict.GOOD
    return Judged(path, verdict, found.embedding, _portrait(pixels, found.face))


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


def _agreeing(judged: Sequence[Judged], bounds: Bounds) -> list[Judged]:
    """The judged pictures; where two usable ones show different faces, none is usable any more."""
    vectors = [j.embedding for j in judged if j.verdict.usable and j.embedding is not None]
    if len(vectors) < 2 or float(np.min(np.stack(vectors) @ np.stack(vectors).T)) >= bounds.same:
        return list(judged)
    return [Judged(j.path, Verdict.ANOTHER_FACE) if j.verdict.usable else j for j in judged]


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


def enrol_all(rows: Sequence[Row], cache: Path, progress: Progress | None = None) -> dict[str, Enrolled]:
    """Judge the references of every row that has any, by the person's number. Raises Cancelled, NetworkMissing.

    `cache` is the folder of prepared networks, which are loaded only if there is a picture to look at.
    """
    progress = progress or NoProgress()
    with_pictures = [row for row in rows if row.references]
    if not with_pictures:
        return {}
    networks = Networks.load(cache)
    progress.begin(sum(len(row.references) for row in with_pictures))
    found = {}
    for row in with_pictures:
        if progress.stop_wanted():
            raise Cancelled
        found[row.person.id] = enrol(row.person.id, row.references, networks)
        progress.advance(len(row.references), len(found[row.person.id].made.templates))
    return found


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of importing a table."""

    plan: Plan
    enrolled: Mapping[str, Enrolled]


def import_people(register: Register, table: Path, cache: Path, progress: Progress | None = None) -> Imported:
    """Take in a whole CSV or Excel table with forms and references, or nothing. Raises ImportRefused and others.

    Lines with something wrong are listed by `Register.plan_import`.
    """
    plan = register.plan_import(table)
    if plan.problems:
        wrong = len({p.line for p in plan.problems})
        raise ImportRefused(file=table.name, wrong=wrong, lines=wrong + len(plan.rows))
    enrolled = enrol_all(plan.rows, cache, progress)
    register.import_people(plan.rows, {person: e.made for person, e in enrolled.items()})
    return Imported(plan, enrolled)
