"""An engine that spares the search where the register keeps what the very same finder found in the very same file.

Frames, landmarks and scores are kept, never a vector: faces are embedded anew each time. A worker decodes pictures from
strangers, so what it says is kept only under the hash that this process took of the file itself.
"""

import contextlib
import json
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from math import isfinite
from pathlib import Path
from typing import Any

from consent_db.errors import RegisterError
from consent_db.postgres.errors import NotYourRole
from consent_db.register import Register
from photoconsent.pipeline.detect import Seen, finder_name
from photoconsent.pipeline.engines import Answer, Engine, Outcome, PauseWanted, StopWanted, never
from photoconsent.pipeline.face import Box, Face
from photoconsent.pipeline.journal import digest_of_file
from photoconsent.pipeline.source import MOST_BYTES
from photoconsent.pipeline.steps import Findings, Instructions, Job, SeenBefore

_LANDMARKS = 5


def _always() -> bool:
    return True


class KeptFaces:
    """Does what `engine` does. Once `still_open` says no the register is left alone; nothing that fails there matters
    here, because losing it costs time alone.
    """

    def __init__(self, engine: Engine, register: Register, still_open: Callable[[], bool] = _always) -> None:
        self._engine, self._register, self._still_open = engine, register, still_open
        self._finder = finder_name()
        self._new: dict[Path, str] = {}
        """The SHA-256 of photos that are being searched for the first time."""

    def glance(self, source: Path) -> bytes:
        """See `Engine.glance`."""
        return self._engine.glance(source)

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """See `Engine.work`."""

        def hear(findings: Findings) -> Instructions | None:
            self._keep(findings)
            return answer(findings)

        yield from self._engine.work(map(self._with_faces, jobs), hear, stop, pause)

    def _with_faces(self, job: Job) -> Job:
        """The job with what was seen before, as soon as its turn comes; faces of videos are not kept."""
        if job.video:
            return job
        sha256 = _digest(job.source) if job.known is None and self._still_open() else None
        if sha256 is None:
            return job
        body = None
        with contextlib.suppress(RegisterError):
            body = self._register.found_faces(sha256, self._finder)
        before = _read(sha256, body) if body is not None else None
        if before is None:
            self._new[job.source] = sha256
        return replace(job, before=before)

    def _keep(self, findings: Findings) -> None:
        if self._new.pop(findings.source, None) == findings.sha256 and self._still_open():
            with contextlib.suppress(RegisterError, NotYourRole):
                self._register.keep_found_faces(findings.sha256, self._finder, _written(findings))


def _digest(photo: Path) -> str | None:
    """The SHA-256 of a file that is opened as a photo; None for any other, which the engine will say more about."""
    try:
        about = photo.stat()  # looked at before it is opened: a pipe would be waited for, perhaps for ever
    except (OSError, ValueError):
        return None
    return digest_of_file(photo) if stat.S_ISREG(about.st_mode) and about.st_size <= MOST_BYTES else None


def _written(findings: Findings) -> str:
    faces = [
        [*_corners(one.face.box), float(one.face.score), one.face.doubtful, _marks(one.face)] for one in findings.faces
    ]
    return json.dumps(
        {
            "photo": findings.sha256,
            "size": findings.size,
            "faces": faces,
            "glimpses": list(map(_corners, findings.glimpses)),
        }
    )


def _corners(box: Box) -> list[float]:
    return [float(v) for v in (box.x, box.y, box.w, box.h)]


def _marks(face: Face) -> list[list[float]] | None:
    return None if face.landmarks is None else [[float(x), float(y)] for x, y in face.landmarks]


def _read(sha256: str, body: str) -> SeenBefore | None:
    """What was kept; None where it is anything else than what `_written` writes of it: then the photo is searched."""
    try:
        text = json.loads(body)
        if text["photo"] != sha256:
            return None  # somebody moved it here from another photo, past the register
        width, height = text["size"]
        seen = Seen(tuple(_face(*one) for one in text["faces"]), tuple(_box(*one) for one in text["glimpses"]))
        return SeenBefore(sha256, (int(width), int(height)), seen)
    except (ValueError, TypeError, KeyError):
        return None


def _box(x: float, y: float, w: float, h: float) -> Box:
    if not all(map(isfinite, (x, y, w, h))):
        raise ValueError("no frame")
    return Box(x, y, w, h)


def _face(x: float, y: float, w: float, h: float, score: float, doubtful: bool, marks: list[Any] | None) -> Face:
    if marks is None:
        return Face(_box(x, y, w, h), score, None, doubtful)
    if len(marks) != _LANDMARKS or not all(isfinite(v) for mark in marks for v in mark):
        raise ValueError("no landmarks")
    a, b, c, d, e = ((float(mark[0]), float(mark[1])) for mark in marks)
    return Face(_box(x, y, w, h), score, (a, b, c, d, e), doubtful)
