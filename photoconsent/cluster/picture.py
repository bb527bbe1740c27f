"""The steps on one photo as a worker carries them out: in a process apart, which has no network and may be killed."""

import secrets
from functools import cache
from pathlib import Path

from photoconsent.cluster.questions import Covered, Found, Question, ToFind
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import Photo, open_photo, photo_of
from photoconsent.pipeline.source import Source
from photoconsent.pipeline.steps import Findings, Job, Steps, Wanted


def carry_out(question: Question, scratch: Path) -> Found | Covered:
    """Find the faces of the photo, or make its copy; raises KnownError.

    `scratch` is where a copy lies until it is proved and read.
    """
    return _easel(question.wanted).work_on(question, scratch)


@cache
def _easel(wanted: Wanted) -> "_Easel":
    """The one of this process."""
    return _Easel(wanted)


class _Easel:
    """Keeps networks from photo to photo, and of the photo nothing."""

    def __init__(self, wanted: Wanted) -> None:
        self._steps = Steps(Networks.load(), wanted, self._open)
        self._bytes: bytes | None = None

    def _open(self, path: Path) -> Photo:
        return open_photo(path) if self._bytes is None else photo_of(path, Source(self._bytes))

    def work_on(self, question: Question, scratch: Path) -> Found | Covered:
        """See `carry_out`."""
        self._bytes = question.photo
        try:
            return self._step(question, Path(question.name), scratch)
        finally:
            self._bytes = None
            self._steps.close()

    def _step(self, question: Question, source: Path, scratch: Path) -> Found | Covered:
        if isinstance(question.step, ToFind):
            return Found.of(self._steps.find(question.step.job(source)))
        # Searched before, and the caller says what to cover; `find` sees that it is still the same photo.
        self._steps.find(Job(source, known=Findings(source, question.step.sha256, (0, 0), ())))
        target = scratch / f"{secrets.token_hex(8)}.jpg"
        try:
            return Covered.of(self._steps.copy(question.step.instructions(target)), target.read_bytes())
        finally:
            target.unlink(missing_ok=True)
