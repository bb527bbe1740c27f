"""An engine that has searched the event's photos before, so that not every test waits for the same search."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from photoconsent.pipeline.engines import Answer, InProcess, Outcome, PauseWanted, StopWanted, never
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.steps import Findings, Job, Wanted


class SearchedBefore:
    """The real engine; it searches each photo once and from then on is told what it found, by what is in the file.

    The engine itself refuses a photo that has changed since, so nothing stale is ever used.
    """

    def __init__(self, networks: Networks) -> None:
        self.networks = networks
        self._real = InProcess(networks, Wanted(preview=900))
        self._found: dict[str, Findings] = {}

    def glance(self, source: Path) -> bytes:
        """See `Engine.glance`."""
        return self._real.glance(source)

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """See `Engine.work`."""
        for outcome in self._real.work(map(self._with_known, jobs), answer, stop, pause):
            found = outcome.findings
            if found is not None and found.preview is not None and not found.sought:
                self._found[found.sha256] = found
            yield outcome

    def _with_known(self, job: Job) -> Job:
        if job.known is not None or not job.source.is_file():
            return job
        found = self._found.get(hashlib.sha256(job.source.read_bytes()).hexdigest())
        if found is None:
            return job
        return replace(job, known=replace(found, source=job.source))
