"""Keeps a folder prepared: what is new, changed or would be decided otherwise is prepared again, and nothing else.

What is there already is known from the register, so a watch that was ended or killed goes on where it was.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from consent_db.records import NewPublication
from photoconsent.pipeline.engines import Engine
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.journal import digest_of_file
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.progress import Progress
from photoconsent.pipeline.steps import Job
from photoconsent.publishing.publish import Publishing
from photoconsent.publishing.superseded import copies_in, lies_as

Stamp = tuple[int, int]
"""Length and time of the last change of a file: another stamp is another content."""

_MADE = (Status.EXPORTED, Status.READY)


@dataclass(frozen=True, slots=True)
class _Settled:
    """How a photo stood when nothing was left to do about it."""

    stamp: Stamp
    conditions: str
    result: PhotoResult | None
    """What was decided; None where the copy of an earlier watch was found as it would be made now."""


class Watching:
    """Knows of each photo of the watched folders whether anything is left to do about it."""

    def __init__(self, publishing: Publishing) -> None:
        self._publishing = publishing
        self._seen: dict[Path, Stamp] = {}
        self._settled: dict[Path, _Settled] = {}
        self._videos: frozenset[Path] = frozenset()

    def due(self, photos: Iterable[Path], order: Order, videos: Sequence[Path] = ()) -> list[Path]:
        """The photos, and the videos after them, about which something may have to be done.

        A photo is due when it lies as it lay at the call before (one that is just being copied into the folder grows),
        and when it, the register, what hands decided or the day of publication is not what it was.
        """
        self._videos = frozenset(videos)
        stamps = {photo: stamp for photo in (*photos, *videos) if (stamp := _stamp(photo)) is not None}
        still = [photo for photo, stamp in stamps.items() if self._seen.get(photo) == stamp]
        self._seen, conditions = stamps, self._conditions(order)
        return [photo for photo in still if not self._is_settled(photo, conditions)]

    def keep(self, due: Sequence[Path], order: Order, engine: Engine, progress: Progress) -> Iterator[PhotoResult]:
        """Prepare those of the due photos whose copy is missing or is not what would be made now.

        Raises what `Publishing.run` raises.
        """
        conditions, stamps = self._conditions(order), dict(self._seen)
        standing = self._standing(due, order)
        kept = set()
        for result in self._publishing.rehearse(self._jobs(standing), order, engine, progress):
            settled = self._settled.get(result.source)
            before = settled.result if settled else None
            if _is_the_same(result, standing[result.source], before):
                kept.add(result.source)
                self._settled[result.source] = _Settled(stamps[result.source], conditions, before)
        rest = self._jobs(photo for photo in due if photo not in kept)
        if not rest:
            return
        for result in self._publishing.run(rest, order, engine, progress):
            self._settled[result.source] = _Settled(stamps[result.source], conditions, result)
            yield result

    def _jobs(self, photos: Iterable[Path]) -> list[Job]:
        return [Job(photo, video=photo in self._videos) for photo in photos]

    def _is_settled(self, photo: Path, conditions: str) -> bool:
        """Whether nothing changed since nothing was left to do about the photo."""
        known = self._settled.get(photo)
        return known is not None and (known.stamp, known.conditions) == (self._seen[photo], conditions)

    def _conditions(self, order: Order) -> str:
        """What decisions depend on beside the photo."""
        register = self._publishing.register
        if register is None:
            return f"{order.day}"
        return f"{order.day} {register.revision()} {register.hand_revision()}"

    def _standing(self, due: Sequence[Path], order: Order) -> dict[Path, NewPublication]:
        """The photos of which a copy lies in the folder as it was recorded, with what is on record about it."""
        if self._publishing.register is None:
            return {}
        there = {copy.photo_sha256: (path, copy) for path, copy in copies_in(self._publishing.register, order).items()}
        found = {}
        for photo in due if there else ():
            path, copy = there.get(digest_of_file(photo) or "", (None, None))
            if path is not None and copy is not None and lies_as(path, copy.output_sha256):
                found[photo] = copy
        return found


def _stamp(photo: Path) -> Stamp | None:
    """The file's stamp; None where it cannot be looked at."""
    try:
        about = photo.stat()
    except OSError:
        return None
    return about.st_size, about.st_mtime_ns


def _is_the_same(now: PhotoResult, copy: NewPublication, before: PhotoResult | None) -> bool:
    """Whether the copy on record is what would be made now.

    The record holds who is shown on which consent and how many are hidden, not what is covered beside faces: where
    this watch did not make the copy itself, one with such areas is made anew.
    """
    if now.status not in _MADE:
        return False
    if before is not None and before.status in _MADE:
        return (before.areas, before.places) == (now.areas, now.places) and _decisions(before) == _decisions(now)
    shown = {
        (face.decision.person, face.decision.consent or "")
        for face in now.faces
        if face.decision.verdict is Verdict.SHOW
    }
    recorded = {(one.person, one.consent) for one in copy.shown}
    return not now.areas and shown == recorded and now.count(Verdict.HIDE) == copy.hidden


def _decisions(result: PhotoResult) -> list[tuple[object, ...]]:
    """Every face with what was decided about it, without what only explains it."""
    return [(one.face.box, one.decision.verdict, one.decision.person, one.decision.consent) for one in result.faces]
