"""An engine that says what the test tells it, so that the conductor can be tested without pictures."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from photoconsent.errors import PhotoError
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.copies import Copy
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.decide import PhotoDecision
from photoconsent.pipeline.engines import Answer, Outcome, PauseWanted, StopWanted, never
from photoconsent.pipeline.face import Box, Decision, Face, FoundFace, Quality, Reason, Verdict
from photoconsent.pipeline.order import Order
from photoconsent.pipeline.steps import Findings, Instructions, Job

FACE = FoundFace(Face(Box(1, 2, 30, 40), 0.9), None, Quality.POOR)


def order(out: Path, **changes: object) -> Order:
    channel = Channel(name="instagram", title="Instagram", kind="public", sizes=((1080, 1350),))
    fields = {"channel": channel, "day": date(2026, 6, 1), "out": out, "event": "Sommerfest", "cover": Cover.SOFT}
    return Order(**{**fields, **changes})  # type: ignore[arg-type]


def hide_all(findings: Findings) -> PhotoDecision:
    return PhotoDecision(tuple(Decision(Verdict.HIDE, Reason.UNKNOWN) for _ in findings.faces))


@dataclass
class ScriptedEngine:
    """Finds one face in every file, "covers" it by copying the content, and fails where it is told to."""

    failing: dict[str, PhotoError] = field(default_factory=dict)
    after: Callable[[Outcome], None] = lambda outcome: None
    instructions: list[Instructions] = field(default_factory=list)
    searched: list[Path] = field(default_factory=list)

    def glance(self, source: Path) -> bytes:
        return source.read_bytes()

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        for job in jobs:
            if stop():
                return
            outcome = self._one(job, answer)
            self.after(outcome)
            yield outcome

    def _one(self, job: Job, answer: Answer) -> Outcome:
        self.searched.append(job.source)
        if job.source.name in self.failing:
            return Outcome(job.source, error=self.failing[job.source.name])
        content = job.source.read_bytes()
        found = job.known or Findings(job.source, hashlib.sha256(content).hexdigest(), (640, 480), (FACE,))
        told = answer(found)
        if told is None:
            return Outcome(job.source, found)
        self.instructions.append(told)
        told.target.write_bytes(content + b" covered")
        digest = hashlib.sha256(told.target.read_bytes()).hexdigest()
        return Outcome(job.source, found, Copy(told.target, digest, (640, 480), 0.1))


@dataclass
class Listener:
    """Remembers what it was told, and wants a stop after so many photos."""

    stop_after: int | None = None
    total: int = 0
    photos: int = 0
    faces: int = 0

    def begin(self, photos: int) -> None:
        self.total = photos

    def advance(self, photos: int, faces: int) -> None:
        self.photos += photos
        self.faces += faces

    def stop_wanted(self) -> bool:
        return self.stop_after is not None and self.photos >= self.stop_after

    def pause_wanted(self) -> bool:
        return False
