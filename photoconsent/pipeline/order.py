"""What is wanted of a batch, and what became of each of its photos."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from photoconsent.errors import KnownError
from photoconsent.pipeline.area import Area, Outline
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.crop import Crop
from photoconsent.pipeline.face import Box, Decision, Face, Verdict
from photoconsent.pipeline.logo_files import Logo
from photoconsent.pipeline.moving import Moving
from photoconsent.pipeline.place import NO_SWITCHES, DecidedPlace, Switches
from photoconsent.pipeline.timing import Spent


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of every photo of a batch."""

    channel: Channel
    day: date
    """The day of publication: consents are judged on it."""
    out: Path
    event: str
    cover: Cover = Cover.SOFT
    original_size: bool = False
    credit: str = ""
    """A line to be written in a corner of each copy; empty: none."""
    purpose: str = ""
    """What the copies are for, by the name that consents give it; empty: the general purpose."""
    larger: float = 0.0
    """Covers of heads are wider and higher than usual by this share."""
    switches: Switches = NO_SWITCHES
    """What is looked for, offered and covered beside faces."""
    logos: tuple[Logo, ...] = ()
    """Which logos those are, where logos are looked for."""
    crop_to_comply: bool = False
    """Photos that nobody cropped, and that show somebody, show the part that complies best (`crop.complying`)."""
    whole_people: tuple[str, ...] = ()
    """Of whom the whole person is covered, as `publishing.whole_people` reads it."""
    keep_audio: bool = False
    """Somebody decided that the sound of videos goes out, whoever is heard; else only consents for sound let it."""


class Status(StrEnum):
    """What became of a photo."""

    EXPORTED = "exported"
    HELD = "held"
    """Nothing is wrong with the photo, but a person must decide before it goes out."""
    FAILED = "failed"
    READY = "ready"
    """Its copy could be made; said by a rehearsal alone, which makes none."""


@dataclass(frozen=True, slots=True)
class FaceResult:
    """One face and what was done to it."""

    face: Face
    decision: Decision


@dataclass(frozen=True, slots=True)
class PhotoResult:
    """One photo and what became of it; `attack` is the highest similarity of any hidden face to its original."""

    source: Path
    status: Status
    sha256: str | None = None
    size: tuple[int, int] | None = None
    output: Path | None = None
    output_sha256: str | None = None
    error: KnownError | None = None
    faces: tuple[FaceResult, ...] = ()
    attack: float | None = None
    areas: tuple[Area, ...] = ()
    """What was covered beside faces: drawn by a hand, and found."""
    places: tuple[DecidedPlace, ...] = ()
    """What was found beside faces, with those of `areas` that were not drawn."""
    people: tuple[Outline, ...] = ()
    """What was covered of people who were covered whole."""
    crop: Crop | None = None
    """The part of the photo that the copy shows; None: all of it."""
    glimpses: tuple[Box, ...] = ()
    """Places where a face may have been missed and a person should look; they were left as they are."""
    moving: Moving | None = None
    """For a video: how long it is, when its faces are seen, and whether the copy has sound."""
    spent: tuple[Spent, ...] = field(default=(), compare=False)
    """What it took, in every process that had a part in it."""

    def count(self, verdict: Verdict) -> int:
        """How many faces were shown, or hidden."""
        return sum(f.decision.verdict is verdict for f in self.faces)
