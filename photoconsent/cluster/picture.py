"""The steps on one photo as a worker carries them out: in a process apart, which has no network and may be killed."""

import secrets
from functools import cache
from pathlib import Path

from photoconsent.cluster.questions import Covered, Found, Question, ToFind
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import Photo, open_photo, photo_of
from photoconsent.pipeline.source import Source
from photoconsent.pipeline.steps import Findings, Job, Steps


def carry_out(question: Question, prepared: Path, scratch: Path) -> Found | Covered:
    """Find the faces of the photo, or make its copy; raises KnownError.

    `prepared` is the folder of prepared networks, `scratch` where a copy lies until it is proved and read.
    """

    def opened(path: Path) -> Photo:
        return open_photo(path) if question.photo is None else photo_of(path, Source(question.photo))

    source, steps = Path(question.name), Steps(_networks(prepared), question.wanted, opened)
    if isinstance(question.step, ToFind):
        return Found.of(steps.find(question.step.job(source)))
    # Searched before, and the caller says what to cover; `find` sees that it is still the same photo.
    steps.find(Job(source, known=Findings(source, question.step.sha256, (0, 0), ())))
    target = scratch / f"{secrets.token_hex(8)}.jpg"
    try:
        copy = steps.copy(question.step.instructions(target))
        return Covered(target.read_bytes(), copy.attack, copy.spent)
    finally:
        target.unlink(missing_ok=True)


@cache
def _networks(prepared: Path) -> Networks:
    """The networks of this process, loaded for its first photo."""
    return Networks.load(prepared, threads=1)
