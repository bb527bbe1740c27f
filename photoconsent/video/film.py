"""The two steps on one video, in the process where it is decoded: find its faces over time, then write its copy."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Set
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Final, Self

from photoconsent.errors import ChangedWhileRead, CopyExists, OutNotWritable, PhotoError, ProofFailed
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.copies import Copy, created, discard_partial, new_partial, put_in_place
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.journal import digest_of_file
from photoconsent.pipeline.moving import Moving
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.steps import Findings, Instructions, Job, Wanted
from photoconsent.pipeline.timing import Stage, Stopwatch
from photoconsent.video.arranged import within
from photoconsent.video.available import check_available
from photoconsent.video.far import Doing, Far
from photoconsent.video.frames import Frame, VideoFacts, VideoLimits
from photoconsent.video.keepsakes import Keepsakes
from photoconsent.video.pace import PACES, Thoroughness
from photoconsent.video.part import Part
from photoconsent.video.plan import CoverPlan
from photoconsent.video.search import search_frames
from photoconsent.video.track import Searched, Track
from photoconsent.video.who import faces_of

_REWRITES: Final = 2
"""How often a copy in which the proof saw something is written anew, with more covered or other paint."""
BRIGHT: Final = "bright"
"""The note on a video that was made for bright screens."""


@dataclass(frozen=True, slots=True, eq=False)
class FilmFindings(Findings):
    """What one video holds; each of the `faces` is a track as the rule sees it."""

    searched: Searched | None = None
    facts: VideoFacts | None = None
    no_faces: tuple[Track, ...] = ()
    """Tracks of which somebody said that they are no face."""
    span: tuple[int, int] | None = None
    """The first and the last frame that the copy is to show; None: all of it."""
    previewed: int = 0
    """The frame that the preview shows."""


@dataclass(frozen=True, slots=True, eq=False)
class FilmInstructions(Instructions):
    """The same about a video whose tracks hands have arranged otherwise since it was searched."""

    found: FilmFindings | None = None

    @classmethod
    def about(cls, told: Instructions, found: FilmFindings) -> Self:
        """These instructions, about the tracks in these findings."""
        return cls(**{one.name: getattr(told, one.name) for one in fields(Instructions)}, found=found)


Tell = Callable[[Far], None]


class FilmSteps:
    """Works on one video at a time. Nothing of it is kept between the steps but what was found: it is read again."""

    def __init__(
        self,
        networks: Networks,
        tell: Tell,
        *,
        wanted: Wanted | None = None,
        thoroughness: Thoroughness = Thoroughness.USUAL,
        limits: VideoLimits | None = None,
    ) -> None:
        self._networks, self._tell = networks, tell
        self._wanted, self._thoroughness = wanted or Wanted(), thoroughness
        self._limits = limits or VideoLimits()
        self._found: FilmFindings | None = None

    def find(self, job: Job) -> FilmFindings:
        """Read the video once and find its faces; raises a PhotoError for one that cannot be prepared.

        What is known of it already is not searched again, but the file must still be the one that was.
        """
        check_available()
        from photoconsent.video.reading import open_video  # here, because it needs the extra

        watch, self._found = Stopwatch(), None
        with watch.stage(Stage.OPEN):
            facts = open_video(job.source, self._limits)
        if isinstance(job.known, FilmFindings):
            if job.known.sha256 != facts.sha256:
                raise ChangedWhileRead
            self._found = job.known
            return job.known
        keepsakes = Keepsakes(self._wanted.preview) if self._wanted.preview is not None else None
        searched = search_frames(
            self._counted(frames_to(job.source, self._limits), Doing.SEARCH, facts.expected),
            self._networks,
            PACES[self._thoroughness],
            recognition=self._wanted.recognition,
            watch=watch,
            keepsakes=keepsakes,
        )
        times = searched.times.tolist()
        found = FilmFindings(
            job.source,
            facts.sha256,
            facts.size,
            tuple(faces_of(searched.tracks, searched.times)),
            moving=Moving(_seconds(times, facts), len(times), facts.has_sound, spans_of(searched), _notes(facts)),
            spent=watch.spent,
            searched=searched,
            facts=facts,
        )
        if keepsakes is not None:
            preview, thumbnail = keepsakes.preview, keepsakes.thumbnail
            found = replace(found, preview=preview, thumbnail=thumbnail, previewed=keepsakes.frame)
        self._found = found
        return found

    def copy(self, instructions: Instructions) -> Copy:
        """Cover, write and prove the copy of the video searched last.

        Raises ProofFailed and leaves nothing then; ChangedWhileRead, CopyExists and OutNotWritable.
        """
        found = self._found
        if isinstance(instructions, FilmInstructions) and instructions.found is not None:
            found = instructions.found
        if self._found is None or found is None or found.searched is None or found.facts is None:
            raise RuntimeError("no video was searched: find comes before copy")
        tracks, hidden = found.searched.tracks, set(instructions.which)
        if len(hidden) + instructions.uncovered != len(tracks) or not hidden <= set(range(len(tracks))):
            raise ProofFailed(check="a face was lost on the way")
        if digest_of_file(found.source) != found.sha256 or found.sha256 != self._found.sha256:
            raise ChangedWhileRead
        if os.path.lexists(instructions.target):
            raise CopyExists(name=instructions.target.name)
        larger = max((one.face.larger for one in instructions.hidden), default=0.0)
        part, plan = part_wanted(found, hidden, instructions.style, larger)
        watch = Stopwatch()
        try:
            return self._proved(found.source, found.facts, instructions, plan, part, watch)
        finally:
            with suppress(Exception):  # whatever it is, a finished copy stands; what is left here is swept up later
                discard_partial(instructions.target)

    def _proved(
        self, source: Path, facts: VideoFacts, instructions: Instructions, plan: CoverPlan, part: Part, watch: Stopwatch
    ) -> Copy:
        """Write the copy until it is proved, and put it in place."""
        from photoconsent.video.container import prove_container
        from photoconsent.video.proving import prove_pictures
        from photoconsent.video.reading import frames_of

        failed: PhotoError | None = None
        sound = instructions.sound and facts.has_sound
        for _ in range(1 + _REWRITES):
            discard_partial(instructions.target)
            partial = new_partial(instructions.target)
            mode = _claimed(partial)
            with watch.stage(Stage.WRITE):
                self._write(source, partial, facts, instructions, plan, part)
            with watch.stage(Stage.PROVE):
                prove_container(partial, len(plan.times), sound)
                originals = self._counted(part.frames(frames_to(source, self._limits)), Doing.PROVE, len(plan.times))
                proof = prove_pictures(originals, frames_of(partial), plan, self._networks, PACES[self._thoroughness])
            if proof.failed is None:
                with partial.open("rb") as file:
                    sha256 = hashlib.file_digest(file, "sha256").hexdigest()
                    os.fsync(file.fileno())
                size = size_for(instructions.channel, facts.size, instructions.original_size)
                finished = Copy(instructions.target, sha256, size, proof.attack, watch.spent)
                put_in_place(partial, instructions.target, mode)
                return finished
            failed = proof.failed
            if proof.better is None:
                break
            plan = proof.better
        assert failed is not None
        raise failed

    def _write(
        self, source: Path, partial: Path, facts: VideoFacts, instructions: Instructions, plan: CoverPlan, part: Part
    ) -> None:
        """Write the covered frames, and the sound if it may stay."""
        from photoconsent.video.covering import Painter
        from photoconsent.video.reading import sound_of
        from photoconsent.video.writing import VideoPreset, Writer

        painter = Painter(plan)
        heard = instructions.sound and facts.has_sound
        sound = part.sound(sound_of(source, self._limits)) if heard else None
        preset = VideoPreset(megabits=instructions.channel.film.megabits)
        try:
            size = size_for(instructions.channel, facts.size, instructions.original_size)
            writer = Writer(partial, size, preset, sound, facts.rate)
            try:
                frames = part.frames(frames_to(source, self._limits))
                for frame in self._counted(frames, Doing.WRITE, len(plan.times)):
                    if frame.index >= len(plan.times):
                        raise ChangedWhileRead
                    writer.add(painter.paint(frame), frame.time)
                writer.close()
            except BaseException:
                with suppress(Exception):
                    writer.abandon()
                raise
        except OSError as error:
            if isinstance(error, PhotoError):
                raise
            raise OutNotWritable(out=str(partial.parent), cause=error.strerror or type(error).__name__) from error

    def _counted(self, frames: Iterable[Frame], doing: Doing, expected: int) -> Iterator[Frame]:
        """The frames, telling how far they are."""
        for frame in frames:
            yield frame
            self._tell(Far(doing, frame.index + 1, max(expected, frame.index + 1)))

    def close(self) -> None:
        """Let go of what was found."""
        self._found = None


def frames_to(source: Path, limits: VideoLimits) -> Iterator[Frame]:
    """The frames of the video; see `reading.frames_of`, which needs the extra."""
    from photoconsent.video.reading import frames_of

    return frames_of(source, limits)


def part_wanted(found: FilmFindings, hidden: Set[int], style: Cover, larger: float = 0.0) -> tuple[Part, CoverPlan]:
    """Which part of a video its copy shows, and what is covered in it; `hidden` are the indices of the tracks."""
    if found.searched is None:
        raise ValueError("the video was not searched")
    searched = found.searched
    part = Part.of(found.span, searched.times)
    tracks = within(searched.tracks, part.span, searched.times)
    others = within(found.no_faces, part.span, searched.times)
    first, last = part.span
    plan = CoverPlan(
        tuple(track for n, track in enumerate(tracks) if track is not None and n in hidden),
        tuple(one for one in (*(t for n, t in enumerate(tracks) if n not in hidden), *others) if one is not None),
        searched.times[first : last + 1] - searched.times[first],
        tuple(cut - first for cut in searched.cuts if first < cut <= last),
        style,
        larger,
    )
    return part, plan


def spans_of(searched: Searched) -> tuple[tuple[float, float], ...]:
    """The seconds in which each track is first and last seen."""
    times = searched.times.tolist()
    return tuple((times[track.first], times[track.last]) for track in searched.tracks)


def size_for(channel: Channel, size: tuple[int, int], original_size: bool) -> tuple[int, int]:
    """Width and height of the copy of a video of this size: whole pairs of pixels, as H.264 needs them."""
    width, height = size if original_size else channel.film.fit(*size)
    return max(2, width // 2 * 2), max(2, height // 2 * 2)


def _seconds(times: list[float], facts: VideoFacts) -> float:
    """How long it is, the last frame included."""
    return (times[-1] if times else 0.0) + float(1 / facts.rate)


def _notes(facts: VideoFacts) -> tuple[str, ...]:
    return ((BRIGHT,) if facts.colours.bright else ()) + facts.dropped


def _claimed(partial: Path) -> int:
    """Make the partial file; returns the mode that a new file has. Raises OutNotWritable."""
    try:
        handle, mode = created(partial)
        os.close(handle)
        return mode
    except OSError as error:
        raise OutNotWritable(out=str(partial.parent), cause=error.strerror or type(error).__name__) from error
