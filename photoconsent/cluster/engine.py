"""The engine that works through the workers of a scheduler, as the others work on this computer.

It hands out what to search and what to cover, and never who it is. The register, the decisions, the journal and the
writing of copies stay here; a copy that comes back is looked at again before it gets its name.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from photoconsent.cluster.errors import AnswerRefused, NoWorkers, OtherVersion, SchedulerLost, WorkersDied
from photoconsent.cluster.line import Line
from photoconsent.cluster.questions import Covered, Found, Question, ToCover, ToFind
from photoconsent.cluster.sealing import ANSWERED, ASKED, PUBLIC_BYTES, CallerKeys, Unreadable
from photoconsent.cluster.second_look import Looked, SecondLooks
from photoconsent.cluster.spoken import Answered, Colleague, Forget, Introduce, Over, Staff, Task, Unanswered
from photoconsent.cluster.versions import difference, resource_of, versions_here
from photoconsent.errors import ChangedWhileRead, KnownError, PhotoError, ProofFailed, WorkerFailed
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.copies import put_copy
from photoconsent.pipeline.engines import Answer, Outcome, PauseWanted, StopWanted, never
from photoconsent.pipeline.preview import glance
from photoconsent.pipeline.source import read_source
from photoconsent.pipeline.steps import Findings, Instructions, Job, Wanted
from photoconsent.pipeline.worker import Limits

_TURN: Final = 0.05
"""Seconds that one look at the line lasts at most."""
_GLANCE: Final = Limits(10.0, 4096)
_TRIES: Final = 5
"""A task that was lost is sent so often at most."""
PATIENCE: Final = 60.0
"""Seconds that a batch waits for a worker when there is none."""


@dataclass(slots=True, eq=False)
class _UnderWay:
    """A photo of which something is to be done, and how far it is."""

    job: Job
    number: bytes = b""
    question: Question | None = None
    findings: Findings | None = None
    instructions: Instructions | None = None
    covered: Covered | None = None
    sent: int = 0


class Cluster:
    """Works through the scheduler at the other end of the line. Use it as a context manager.

    `looks` copies at a time are looked at again on this computer. With `shared` the workers read the photos themselves,
    under the same paths as here; otherwise they get their bytes. `refuse` hears once of each worker that gets none
    because it has other versions. There is never more under way than the workers have room for, and one more for each.
    """

    def __init__(
        self,
        line: Line,
        wanted: Wanted,
        looks: int,
        limits: Limits,
        *,
        shared: bool = False,
        refuse: Callable[[OtherVersion], None] = lambda _: None,
        patience: float = PATIENCE,
    ) -> None:
        self._line, self._wanted, self._shared, self._refuse = line, wanted, shared, refuse
        self._looks, self._glancing = SecondLooks(looks, limits), Apart(_GLANCE)
        self._keys = CallerKeys()
        self._versions = versions_here()
        self._resource = resource_of(self._versions)
        self._met: set[str] = set()
        self._refused: set[str] = set()
        self._room, self._patience = 0, patience
        self._last_seen = time.monotonic()
        self._under_way: dict[bytes, _UnderWay] = {}
        self._looking: dict[Future[Looked], _UnderWay] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._looks.close()
        self._glancing.close()
        with suppress(SchedulerLost):
            self._line.send(Over(self._keys.public))

    def glance(self, source: Path) -> bytes:
        """See `Engine.glance`; on this computer."""
        return self._glancing.call(glance, source)

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """See `Engine.work`. Raises SchedulerLost and NoWorkers."""
        waiting = iter(jobs)
        following = next(waiting, None)
        self._last_seen = time.monotonic()
        try:
            while self._under_way or self._looking or (following is not None and not stop()):
                while following is not None and self._has_room() and not stop() and not pause():
                    job, following = following, next(waiting, None)
                    yield from self._begun(job, answer)
                for said in self._line.said(0.0 if self._looking else _TURN):
                    yield from self._heard(said, answer)
                yield from self._looked()
                self._check_staff()
        finally:
            # Somebody stopped listening or `answer` failed: what is under way is not wanted any more.
            with suppress(SchedulerLost):
                for number in self._under_way:
                    self._line.send(Forget(number))
            self._under_way.clear()
            self._looking.clear()

    def _has_room(self) -> bool:
        return len(self._under_way) + len(self._looking) < self._room

    def _check_staff(self) -> None:
        """Give up when nobody has been there for long."""
        if self._room:
            self._last_seen = time.monotonic()
        elif time.monotonic() - self._last_seen > self._patience:
            raise NoWorkers(address=self._line.address, seconds=self._patience)

    def _begun(self, job: Job, answer: Answer) -> Iterator[Outcome]:
        """Have a photo searched; one that was searched before only needs to be the same still."""
        one = _UnderWay(job)
        try:
            if job.known is None or job.traits - job.known.sought:
                self._ask(one, ToFind.of(job))
            elif read_source(job.source).sha256 != job.known.sha256:
                raise ChangedWhileRead
            else:
                yield from self._found(one, job.known, answer)
        except PhotoError as error:
            yield Outcome(job.source, error=error)

    def _ask(self, one: _UnderWay, step: ToFind | ToCover) -> None:
        """Have a worker do a step; raises PhotoError."""
        source, one.sent = one.job.source, 0
        if self._shared:
            one.question = Question(str(source.resolve()), None, self._wanted, step)
        else:
            # No name leaves: a worker need not know more than the kind of file that the name promises.
            one.question = Question(f"photo{source.suffix}", read_source(source).data, self._wanted, step)
        self._send(one)

    def _send(self, one: _UnderWay) -> None:
        one.number, one.sent = os.urandom(16), one.sent + 1
        self._under_way[one.number] = one
        sealed = self._keys.seal.close(one.question, ASKED + one.number)
        urgent = one.findings is not None  # what is begun is finished first
        self._line.send(Task(one.number, self._resource, self._keys.public, sealed, urgent))

    def _heard(self, said: Answered | Unanswered | Staff | object, answer: Answer) -> Iterator[Outcome]:
        if isinstance(said, Staff):
            self._meet(said.workers)
        elif isinstance(said, Answered | Unanswered):
            one = self._under_way.pop(said.number, None)
            if one is not None:
                yield from self._result(one, said, answer)

    def _meet(self, workers: Iterable[Colleague]) -> None:
        """Introduce this run to the workers that have the same versions; name the others, once."""
        alike = [worker for worker in workers if self._resource in worker.resources]
        self._room = sum(worker.photos + 1 for worker in alike)
        for worker in alike:
            key = worker.told.get("public")
            if worker.address not in self._met and isinstance(key, bytes) and len(key) == PUBLIC_BYTES:
                self._line.send(Introduce(worker.address, self._keys.introduction_to(key)))
        self._met = {worker.address for worker in alike}
        for worker in workers:
            if worker not in alike and worker.name not in self._refused:
                self._refused.add(worker.name)
                versions = {name: told for name, told in worker.told.items() if name != "public"}
                differing = difference(self._versions, versions or None)
                self._refuse(OtherVersion(who=worker.name, difference=differing))

    def _result(self, one: _UnderWay, said: Answered | Unanswered, answer: Answer) -> Iterator[Outcome]:
        """What came of a task: an outcome, or the next step."""
        source = one.job.source
        if isinstance(said, Unanswered) and said.killers:
            yield Outcome(source, one.findings, error=WorkersDied())
            return
        if isinstance(said, Unanswered) or not said.sealed:  # it was lost, or the worker did not hear of this run
            if one.sent < _TRIES:
                self._send(one)
            else:
                yield Outcome(source, one.findings, error=WorkerFailed(details="cluster"))
            return
        try:
            told: Any = self._keys.seal.open(said.sealed, ANSWERED + one.number)
        except Unreadable:
            yield Outcome(source, one.findings, error=AnswerRefused())
            return
        if isinstance(told, PhotoError):
            yield Outcome(source, one.findings, error=told)
        elif isinstance(told, KnownError):
            raise told  # it concerns every photo
        elif isinstance(told, Found) and one.findings is None:
            try:
                found = told.findings(source)
            except TypeError:
                yield Outcome(source, error=AnswerRefused())
                return
            yield from self._found(one, found, answer)
        elif isinstance(told, Covered) and one.findings is not None and one.instructions is not None:
            try:
                one.covered, people = told, told.copy(one.instructions.target).people
            except TypeError:
                yield Outcome(source, one.findings, error=AnswerRefused())
                return
            look = self._looks.begin(source, one.findings.sha256, told.data, one.instructions, people)
            self._looking[look] = one
        else:
            yield Outcome(source, one.findings, error=AnswerRefused())

    def _found(self, one: _UnderWay, found: Findings, answer: Answer) -> Iterator[Outcome]:
        """Decide, here; then have the copy made, if there is to be one."""
        one.findings = found
        one.instructions = instructions = answer(found)
        if instructions is None:
            yield Outcome(one.job.source, found)
            return
        try:
            if len(instructions.hidden) + instructions.uncovered < len(found.faces):
                raise ProofFailed(check="a face was lost on the way")
            self._ask(one, ToCover.of(found.sha256, instructions))
        except PhotoError as error:
            yield Outcome(one.job.source, found, error=error)

    def _looked(self) -> Iterator[Outcome]:
        """Give the copies that passed the second look their names."""
        if self._looking:
            wait(self._looking, _TURN, FIRST_COMPLETED)
        for look in [look for look in self._looking if look.done()]:
            one = self._looking.pop(look)
            yield self._finished(one, look)

    def _finished(self, one: _UnderWay, look: "Future[Looked]") -> Outcome:
        found, instructions, covered = one.findings, one.instructions, one.covered
        assert instructions is not None
        assert covered is not None
        try:
            size, spent = look.result()
            sha256 = put_copy(covered.data, instructions.target)
        except PhotoError as error:
            return Outcome(one.job.source, found, error=error)
        copy = covered.copy(instructions.target)
        # Of the file it is this computer that knows best.
        copy = replace(copy, sha256=sha256, size=size, spent=copy.spent + spent)
        return Outcome(one.job.source, found, copy)
