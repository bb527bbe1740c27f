"""Where the steps run: in this process, or in local worker processes that can be killed.

Every engine holds a conversation about each photo: it finds the faces, asks `answer` (in the caller's process, where
the register is) what is to be done, and carries that out. `answer` may say None: nothing more with this photo.
"""

import time
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import psutil

from photoconsent.errors import KnownError, PhotoError, WorkerCrashed, WorkerOutOfMemory, WorkerTimedOut
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.copies import Copy, discard_partial
from photoconsent.pipeline.hearing import hear
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.preview import glance
from photoconsent.pipeline.spawned import spawned
from photoconsent.pipeline.steps import Findings, Instructions, Job, Steps, Wanted
from photoconsent.pipeline.worker import Limits, attempt, serve


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What became of one photo: a copy, or an error, or neither where only a search was wanted."""

    source: Path
    findings: Findings | None = None
    copy: Copy | None = None
    error: PhotoError | None = None


Answer = Callable[[Findings], Instructions | None]
StopWanted = Callable[[], bool]
PauseWanted = Callable[[], bool]

_PAUSE = 0.1
"""Seconds between two looks whether a pause is over."""
_GLANCE = 10.0
"""Seconds that a glance may take; a photo that takes longer is shown when it was searched."""


def never() -> bool:
    """Want no stop and no pause."""
    return False


def only_search(_: Findings) -> None:
    """Want no copy of any photo."""


class Engine(Protocol):
    """Works through photos and yields one outcome each, in the order in which they finish."""

    def glance(self, source: Path) -> bytes:
        """A thumbnail (JPEG) of a photo that is still to be searched; any thread may ask, also while others work.

        Raises KnownError.
        """

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """Once `stop`, or as long as `pause`, says True no new photo is begun; those under way are finished."""


class InProcess:
    """Runs the steps in this process, one photo after the other. A decoder that crashes takes the program with it."""

    def __init__(self, networks: Networks, wanted: Wanted | None = None) -> None:
        self._steps = Steps(networks, wanted or Wanted())

    def glance(self, source: Path) -> bytes:
        """See `Engine.glance`."""
        return glance(source)

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """See `Engine.work`."""
        for job in jobs:
            while pause() and not stop():
                time.sleep(_PAUSE)
            if stop():
                return
            yield self._one(job, answer)
            self._steps.close()

    def _one(self, job: Job, answer: Answer) -> Outcome:
        found = attempt(lambda: self._steps.find(job))
        if isinstance(found, KnownError):
            return Outcome(job.source, error=_of_photo(found))
        instructions = answer(found)
        if instructions is None:
            return Outcome(job.source, found)
        copy = attempt(lambda: self._steps.copy(instructions))
        if isinstance(copy, KnownError):
            return Outcome(job.source, found, error=_of_photo(copy))
        return Outcome(job.source, found, copy)


def _of_photo(error: KnownError) -> PhotoError:
    """The error, if it concerns one photo alone; what concerns every photo is raised."""
    if isinstance(error, PhotoError):
        return error
    raise error


class _Worker:
    """One worker process as its parent sees it, and the photo it has in hand."""

    def __init__(self, wanted: Wanted, limits: Limits) -> None:
        self._process, self.pipe = spawned(serve, wanted, limits)
        self._watched = psutil.Process(self._process.pid)
        self._limits = limits
        self.job: Job | None = None
        self.findings: Findings | None = None
        self.target: Path | None = None
        self._deadline = 0.0

    def give(self, job: Job) -> None:
        """Hand over a photo; the clock starts."""
        self.job, self.findings, self.target = job, None, None
        self._deadline = time.monotonic() + self._limits.seconds
        self.pipe.send(job)

    def instruct(self, instructions: Instructions | None) -> None:
        """Tell what to do with the photo in hand; the clock starts anew."""
        self.target = instructions.target if instructions else None
        self._deadline = time.monotonic() + self._limits.seconds
        self.pipe.send(instructions)

    def overstepped(self) -> PhotoError | None:
        """The limit that the photo in hand broke, if it did."""
        if self.job is None:
            return None
        if time.monotonic() > self._deadline:
            return WorkerTimedOut(seconds=self._limits.seconds)
        try:
            used = self._watched.memory_info().rss
        except psutil.NoSuchProcess:
            return None  # its pipe is at its end, which is seen next
        return WorkerOutOfMemory() if used > self._limits.megabytes * 2**20 else None

    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.is_alive()

    def kill(self) -> None:
        """End the process at once and remove what it had half written; an idle one has nothing left to do."""
        self._process.kill()
        self._process.join()
        self.pipe.close()
        if self.target is not None:
            discard_partial(self.target)


class _Waiting:
    """Photos still to be begun; each is asked for only when the one before it is given away."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        self._jobs = iter(jobs)
        self._next = next(self._jobs, None)

    def __bool__(self) -> bool:
        return self._next is not None

    def take(self) -> Job:
        """The next photo; there must be one."""
        job, self._next = self._next, next(self._jobs, None)
        assert job is not None
        return job


class LocalWorkers:
    """Runs the steps in worker processes on this computer; a photo that kills or hangs its worker costs one row.

    Use it as a context manager: leaving it ends the processes.
    """

    def __init__(self, workers: int, wanted: Wanted | None = None, limits: Limits | None = None) -> None:
        self._count = max(1, workers)
        self._wanted = wanted or Wanted()
        self._limits = limits or Limits()
        self._workers: list[_Worker] = []
        self._glancing = Apart(Limits(_GLANCE, self._limits.megabytes))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def glance(self, source: Path) -> bytes:
        """See `Engine.glance`; in a process of its own, because the workers are busy with the search."""
        return self._glancing.call(glance, source)

    def start(self, photos: int) -> None:
        """Start the workers for so many photos, while the caller has something else to do before it brings them."""
        while len(self._workers) < min(self._count, photos):
            self._workers.append(_Worker(self._wanted, self._limits))

    def get_ready(self) -> None:
        """Start what the first glance needs, so that it need not wait for that."""
        self._glancing.call(abs, 0)

    def close(self) -> None:
        """End all worker processes."""
        self._glancing.close()
        while self._workers:
            self._workers.pop().kill()

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """See `Engine.work`."""
        waiting = _Waiting(jobs)
        try:
            self._fill(waiting, stop, pause)
            while (busy := [w for w in self._workers if w.job is not None]) or (waiting and not stop()):
                if not busy:
                    time.sleep(_PAUSE)
                    self._fill(waiting, stop, pause)
                    continue
                ready = wait([w.pipe for w in busy], timeout=0.1)
                for worker in busy:
                    outcome = self._step(worker, ready, answer)
                    if outcome is not None:
                        yield outcome
                self._fill(waiting, stop, pause)
        finally:
            # Somebody stopped listening or `answer` failed: what is under way is ended, nothing half made is left.
            for worker in [w for w in self._workers if w.job is not None]:
                self._workers.remove(worker)
                worker.kill()

    def _fill(self, waiting: "_Waiting", stop: StopWanted, pause: PauseWanted) -> None:
        """Give a photo to every idle worker, starting workers only as there are photos for them."""
        while waiting and not stop() and not pause():
            self._bury()
            idle = next((w for w in self._workers if w.job is None), None)
            if idle is None and len(self._workers) >= self._count:
                return
            if idle is None:
                idle = _Worker(self._wanted, self._limits)
                self._workers.append(idle)
            idle.give(waiting.take())

    def _bury(self) -> None:
        """Forget idle workers that somebody killed."""
        for worker in [w for w in self._workers if w.job is None and not w.alive()]:
            self._workers.remove(worker)
            worker.kill()

    def _step(self, worker: _Worker, ready: Container[object], answer: Answer) -> Outcome | None:
        """Hear what a worker says, or find that it broke a limit or died."""
        if worker.pipe not in ready:
            broken = worker.overstepped()
            return self._lost(worker, broken) if broken else None
        try:
            said = hear(worker.pipe)
        except (EOFError, OSError):
            return self._lost(worker, WorkerCrashed())
        if not isinstance(said, Findings):
            return self._finished(worker, said)
        worker.findings = said
        instructions = answer(said)
        try:
            worker.instruct(instructions)
        except OSError:  # it died while it waited for the answer
            return self._lost(worker, WorkerCrashed())
        return None

    def _finished(self, worker: _Worker, said: Copy | KnownError | None) -> Outcome:
        """The worker is done with its photo, one way or the other."""
        job, worker.job = worker.job, None
        if job is None:
            raise RuntimeError("a worker spoke without a photo in hand")
        if isinstance(said, KnownError):
            return Outcome(job.source, worker.findings, error=_of_photo(said))
        return Outcome(job.source, worker.findings, said)

    def _lost(self, worker: _Worker, error: PhotoError) -> Outcome:
        """Give the worker up; the next photo gets a new one."""
        self._workers.remove(worker)
        worker.kill()
        return self._finished(worker, error)
