"""The two steps on one photo, in whichever process they run: find its faces, then write its copy."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from consent_db.records import Trait
from photoconsent.errors import ChangedWhileRead, NetworkFailed, ProofFailed
from photoconsent.pipeline.area import Area
from photoconsent.pipeline.beside import Beside
from photoconsent.pipeline.body_proof import CoveredPeople
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.copies import Copy, write_copy
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.credit import Credit
from photoconsent.pipeline.crop import Crop
from photoconsent.pipeline.detect import Seen, see
from photoconsent.pipeline.face import Box, Embedding, Face, FoundFace, Quality
from photoconsent.pipeline.known_face import check_search
from photoconsent.pipeline.logo_files import Logo
from photoconsent.pipeline.moving import Moving
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import Photo, open_photo
from photoconsent.pipeline.place import Place, SaidPlace
from photoconsent.pipeline.preview import previews_of
from photoconsent.pipeline.recognise import embed
from photoconsent.pipeline.silhouette import Silhouettes
from photoconsent.pipeline.timing import Spent, Stage, Stopwatch


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """What one photo holds; `size` is the width and height of the upright photo."""

    source: Path
    sha256: str
    size: tuple[int, int]
    faces: tuple[FoundFace, ...]
    preview: bytes | None = None
    """A JPEG of the upright photo in sRGB, for showing; None unless asked for."""
    thumbnail: bytes | None = None
    """The same, small: for lists."""
    areas: tuple[Area, ...] = ()
    """What a user drew to be covered beside faces; no search finds any."""
    glimpses: tuple[Box, ...] = ()
    """Places where a face may have been missed; nothing is decided by them, a person should look."""
    sought: frozenset[Trait] = frozenset()
    """What else was looked for."""
    places: tuple[Place, ...] = ()
    """Where it was found."""
    said: tuple[SaidPlace, ...] = ()
    """What a user decided about such places; no search yields any."""
    taken: date | None = None
    """The day on which the photo says it was taken."""
    crop: Crop | None = None
    """The part of the photo that the copy is to show, as a user said; None: all of it."""
    moving: Moving | None = None
    """For a video, whose faces are followed over time; None for a photo."""
    spent: tuple[Spent, ...] = ()
    """What it took to find all this."""


@dataclass(frozen=True, slots=True, eq=False)
class SeenBefore:
    """What an earlier search by the very same finder saw in a photo of this SHA-256 and upright size."""

    sha256: str
    size: tuple[int, int]
    seen: Seen


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """One photo to work on. With `known` the search is skipped, but the file must still be the one searched.

    `before` spares looking for faces where the file is that very photo; any other file is searched. `traits` is what
    else is looked for, as far as `known` does not say where it is; `logos` is which logos those are.
    """

    source: Path
    known: Findings | None = None
    before: SeenBefore | None = None
    traits: frozenset[Trait] = frozenset()
    logos: tuple[Logo, ...] = ()
    video: bool = False
    """It is a video, and goes to the engine for those."""


@dataclass(frozen=True, slots=True, eq=False)
class Instructions:
    """The copy to write: where, for which channel, and what to hide, in pixels of the upright original."""

    target: Path
    channel: Channel
    style: Cover
    hidden: tuple[FoundFace, ...]
    original_size: bool = False
    areas: tuple[Area, ...] = ()
    credit: Credit | None = None
    uncovered: int = 0
    """How many of the faces that were found stay as they are: shown on a consent, or said to be no face."""
    codes_left: tuple[Area, ...] | None = None
    """Where the copy may hold codes that can be read; None: nobody asked for codes to be covered."""
    shown: tuple[Face, ...] = ()
    """The faces that are shown: what is covered of other people gives way around them."""
    crop: Crop | None = None
    """The part of the photo that the copy shows; everything above is in pixels of the whole photo all the same."""
    which: tuple[int, ...] = ()
    """Which of the findings' faces are hidden, by their index."""
    sound: bool = False
    """For a video: its sound may stay."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a search is to yield beside the faces."""

    recognition: bool = True
    """False: no embedding is made of anybody."""
    preview: int | None = None
    """The long side of the preview in pixels; None for no preview."""


class Steps:
    """Works on one photo at a time and keeps its pixels between the two steps, so that it is read once."""

    def __init__(self, networks: Networks, wanted: Wanted, open_one: Callable[[Path], Photo] = open_photo) -> None:
        self._networks = networks
        self._wanted = wanted
        self._open = open_one
        self._photo: Photo | None = None
        self._seen = 0
        """How many faces a search of our own saw in the photo; 0 where the caller brought them."""
        self._silhouettes = Silhouettes()
        self._beside = Beside(self._silhouettes.bodies)

    def find(self, job: Job) -> Findings:
        """Open the photo and find its faces; raises a PhotoError for a photo that cannot be prepared."""
        watch = Stopwatch()
        with watch.stage(Stage.OPEN):
            self._photo, self._seen = self._open(job.source), 0
        photo = self._photo
        if job.known is not None:
            if job.known.sha256 != photo.sha256:
                raise ChangedWhileRead
            return self._completed(job.known, job, photo)
        before = job.before
        same = before is not None and (before.sha256, before.size) == (photo.sha256, photo.size)
        with watch.stage(Stage.SEARCH):
            seen = before.seen if before is not None and same else self._search(photo)
        self._seen = max(self._seen, len(seen.faces))
        with watch.stage(Stage.EMBED):
            found = self._embedded(photo, seen.faces)
        if len(found) != self._seen:
            raise RuntimeError("a face was lost between the search and the findings")
        findings = Findings(job.source, photo.sha256, photo.size, found, glimpses=seen.glimpses, spent=watch.spent)
        findings = replace(findings, taken=photo.taken)
        findings = self._completed(findings, job, photo)
        if self._wanted.preview is None:
            return findings
        drawing = Stopwatch()
        with drawing.stage(Stage.PREVIEW):
            preview, thumbnail = previews_of(photo.pixels, self._wanted.preview)
        return replace(findings, preview=preview, thumbnail=thumbnail, spent=findings.spent + drawing.spent)

    def _completed(self, known: Findings, job: Job, photo: Photo) -> Findings:
        """The findings with the places of the job's traits too, as far as they were not looked for before."""
        new = job.traits - known.sought
        if not new:
            return known
        beside = self._beside.look(photo.pixels, new, job.logos, [one.face.box for one in known.faces])
        return replace(
            known,
            sought=known.sought | beside.sought,
            places=known.places + beside.places,
            spent=known.spent + beside.spent,
        )

    def _search(self, photo: Photo) -> Seen:
        """What is seen in the photo, by a search that is not blind. Raises NetworkFailed."""
        if photo.pixels.size == 0:
            raise RuntimeError("a photo without pixels")
        seen = see(photo.pixels, self._networks, bodies=self._silhouettes.bodies)
        check_search(self._networks, see)
        self._seen = len(seen.faces)
        return seen

    def _embedded(self, photo: Photo, faces: tuple[Face, ...]) -> tuple[FoundFace, ...]:
        """Every face with what the recogniser makes of it; a face that is lost here would go out uncovered."""
        if not self._wanted.recognition:
            return tuple(FoundFace(face, None, Quality.POOR) for face in faces)
        found = tuple(embed(photo.pixels, faces, self._networks))
        if len(found) != len(faces) or not all(_is_embedding(one.embedding) for one in found):
            raise NetworkFailed(name=self._networks.recogniser_name)
        return found

    def copy(self, instructions: Instructions) -> Copy:
        """Cover, write and prove the copy of the photo opened last; raises ProofFailed and leaves nothing then."""
        if self._photo is None:
            raise RuntimeError("no photo is open: find comes before copy")
        if len(instructions.hidden) + instructions.uncovered < self._seen:
            raise ProofFailed(check="a face was lost on the way")
        watch, whole, crop = Stopwatch(), [one.face for one in instructions.hidden if one.face.whole], instructions.crop
        pixels, size = self._photo.pixels, self._photo.size
        with watch.stage(Stage.COVER):
            people = self._silhouettes.of(pixels, whole, instructions.shown)
            if crop is not None:
                pixels, people = crop.pixels(pixels), [one.cropped(crop, size) for one in people]
                instructions = cropped(instructions, crop, size)
        copy = write_copy(
            pixels,
            instructions.target,
            instructions.channel,
            instructions.hidden,
            self._networks,
            style=instructions.style,
            original_size=instructions.original_size,
            areas=instructions.areas,
            credit=instructions.credit,
            codes_left=instructions.codes_left,
            people=CoveredPeople(people, self._silhouettes.bodies),
        )
        covered = copy.people if crop is None else tuple(crop.outline_back(one, size) for one in copy.people)
        return replace(copy, spent=watch.spent + copy.spent, people=covered)

    def close(self) -> None:
        """Let go of the pixels."""
        self._photo = None


def cropped(told: Instructions, crop: Crop, size: tuple[int, int]) -> Instructions:
    """The same instructions in pixels of the part; what lies wholly outside of it needs no cover."""

    def within(areas: Iterable[Area]) -> tuple[Area, ...]:
        return tuple(there for area in areas if (there := crop.area(area, size)) is not None)

    faces = [(one, crop.face(one.face, size)) for one in told.hidden]
    credit = told.credit
    if credit is not None:
        credit = replace(credit, clear_of=tuple(crop.within(*size).place(box, size) for box in credit.clear_of))
    return replace(
        told,
        hidden=tuple(replace(one, face=face) for one, face in faces if face is not None),
        areas=within(told.areas),
        codes_left=None if told.codes_left is None else within(told.codes_left),
        credit=credit,
    )


def _is_embedding(embedding: Embedding | None) -> bool:
    """Whether this is a vector of length 1, or none was made."""
    return embedding is None or abs(float(np.linalg.norm(embedding)) - 1) < 1e-3  # false for what is no number
