"""One photo of the open event: what was found in it, what hands decided, and where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from photoconsent.errors import KnownError, PhotoError
from photoconsent.event.edits import Edits, FaceId
from photoconsent.event.outcome import Release, outcome_of
from photoconsent.pipeline.area import Area
from photoconsent.pipeline.face import Decision, Face, Reason, Verdict
from photoconsent.pipeline.order import PhotoResult, Status
from photoconsent.pipeline.place import DecidedPlace, covered_areas
from photoconsent.pipeline.steps import Findings
from photoconsent.video.film import FilmFindings
from photoconsent.video.track import Track
from photoconsent.video.who import SURE

ASKED = (Reason.UNSURE, Reason.ASK_A_HUMAN, Reason.NOT_THEN, Reason.DOUBTFUL_FACE)
"""The reasons that a person can settle by looking."""


class State(StrEnum):
    """Where a photo stands."""

    WAITING = "waiting"
    LEFT_OUT = "left-out"
    """Somebody said that no copy is to be made of it."""
    NEEDS_A_LOOK = "needs-a-look"
    READY = "ready"
    BLOCKED = "blocked"
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class DecidedFace:
    """One face of a photo as it stands."""

    id: FaceId
    face: Face
    decision: Decision
    pointed: bool
    """The user said who it is, or to hide it."""
    drawn: bool
    track: Track | None = None
    """Of a video: where the face is in each frame,"""
    seconds: tuple[float, float] | None = None
    """and when it is first and last seen."""

    def order(self) -> tuple[float, float, float]:
        """What faces are sorted by: in a video as they come, in a photo from left to right as one reads it."""
        box = self.face.box
        return (self.seconds[0] if self.seconds else 0.0, box.x, box.y)


@dataclass(slots=True, eq=False)
class Entry:
    """One photo of the event."""

    source: Path
    findings: Findings | None = None
    error: KnownError | None = None
    edits: Edits = field(default_factory=Edits)
    faces: tuple[DecidedFace, ...] = ()
    places: tuple[DecidedPlace, ...] = ()
    looked_at: bool = False
    seen: frozenset[str] = frozenset()
    """Whoever was shown, and where, when somebody looked at it; once anybody else is shown, nobody has looked at it."""
    people: Mapping[FaceId, int] = field(default_factory=dict)
    """Found faces that a user put together or apart, by the number of the person; the same in every photo."""
    release: Release | None = None
    """Who released the photo as it stands; a change of any decision takes that back."""
    result: PhotoResult | None = None
    doubt: PhotoError | None = None
    """Why what was decided by hand earlier cannot all be applied; the photo is held until somebody looked at it."""
    shown_by_hand: frozenset[str] = frozenset()
    """Who is shown only because somebody pointed them out: the program alone would cover them."""

    @property
    def state(self) -> State:
        """Where the photo stands; what needs a person comes before what is done."""
        if self.edits.left_out:
            return State.LEFT_OUT
        if self.result is not None and self.result.status is Status.EXPORTED:
            return State.DONE
        if self.findings is None:
            return State.FAILED if self.error is not None else State.WAITING
        if self.error is not None:
            return State.BLOCKED
        if self.result is not None:
            return State.BLOCKED if self.result.status is Status.HELD else State.FAILED
        asks = any(one.decision.reason in ASKED for one in self.faces)
        return State.NEEDS_A_LOOK if asks and not self.looked_at else State.READY

    def count(self, verdict: Verdict) -> int:
        """How many faces are shown, or covered."""
        return sum(one.decision.verdict is verdict for one in self.faces)

    @property
    def open_doubt(self) -> PhotoError | None:
        """The doubt that nobody has settled by looking at the photo."""
        return None if self.looked_at else self.doubt

    @property
    def waits_for_eyes(self) -> bool:
        """Whether it may go out and nobody has looked at it."""
        return self.findings is not None and not self.looked_at and not self.edits.left_out

    @property
    def areas(self) -> tuple[Area, ...]:
        """Everything that is covered beside faces: drawn by a hand, and found."""
        return tuple(dict.fromkeys((*self.edits.areas.values(), *covered_areas(self.places))))

    @property
    def released_by(self) -> str:
        """Who released the photo as it stands; empty when nobody has."""
        return self.release.name if self.release is not None else ""

    @property
    def film(self) -> FilmFindings | None:
        """What was found in it, of a video that was searched; None for a photo."""
        return self.findings if isinstance(self.findings, FilmFindings) else None

    def when(self, track: Track | None) -> tuple[Track | None, tuple[float, float] | None]:
        """A track of the video with the seconds in which it is first and last seen."""
        film = self.film
        if track is None or film is None or film.searched is None:
            return None, None
        times = film.searched.times
        return track, (float(times[track.first]), float(times[track.last]))

    def faces_at(self, frame: int) -> tuple[DecidedFace, ...]:
        """The faces that are in this frame of a video, where they are in it; those of a photo are always there."""
        here = [(one, one.track) for one in self.faces if one.track is None or one.track.has(frame)]
        return tuple(one if track is None else replace(one, face=track.face(frame, SURE)) for one, track in here)

    @property
    def pictured(self) -> tuple[DecidedFace, ...]:
        """The faces as they are in the preview: of a video that shows one of its frames."""
        return self.faces_at(self.film.previewed) if self.film is not None else self.faces

    def shown(self) -> frozenset[str]:
        """A digest of each face that is shown: where, and of whom."""
        return frozenset(
            outcome_of("", [(one.face.box, Decision(Verdict.SHOW, Reason.CONSENT, one.decision.person))], ())
            for one in self.faces
            if one.decision.verdict is Verdict.SHOW
        )
