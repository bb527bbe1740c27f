"""Work on a stranger's file in a process of its own, one piece after the other: it may crash, hang or grow there."""

import threading
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from queue import LifoQueue
from types import TracebackType
from typing import Any, Self, TypeVar

from photoconsent.errors import KnownError, WorkerCrashed, WorkerTimedOut
from photoconsent.pipeline.confined import allow_time, confine
from photoconsent.pipeline.hearing import hear
from photoconsent.pipeline.memory import keep_freed_memory
from photoconsent.pipeline.spawned import spawned
from photoconsent.pipeline.worker import Limits, attempt, silence_decoders

Made = TypeVar("Made")


class Apart:
    """One process beside this one, started when first needed and anew after each accident.

    Any thread may call it; the calls wait for each other. What goes in and out travels through a pipe, never a file.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits(seconds=60.0, megabytes=2048)
        self._process: SpawnProcess | None = None
        self._pipe: Connection[Any, Any] | None = None
        self._turn = threading.Lock()
        self._closed = False

    def call(self, function: Callable[..., Made], *arguments: object) -> Made:
        """What the function, which must stand at the top of a module, makes of the arguments.

        Raises the KnownError that it raises, WorkerCrashed, WorkerTimedOut, WorkerOutOfMemory, WorkerFailed.
        """
        with self._turn:
            answer = self._ask(function, arguments)
        if isinstance(answer, KnownError):
            raise answer
        made: Made = answer
        return made

    def _ask(self, function: Callable[..., object], arguments: tuple[object, ...]) -> Any:
        if self._closed:
            return WorkerCrashed()
        try:
            pipe = self._started()
            pipe.send((function, arguments))
            if pipe.poll(self._limits.seconds):
                return hear(pipe)
        except (EOFError, OSError):
            self._end()
            return WorkerCrashed()
        self._end()
        return WorkerTimedOut(seconds=self._limits.seconds)

    def _started(self) -> "Connection[Any, Any]":
        if self._pipe is None:
            process, pipe = spawned(_serve, self._limits)
            self._pipe, self._process = pipe, process  # only now can `close`, in another thread, kill it
            if self._closed:
                process.kill()
            hear(self._pipe)  # it is up; its start does not count for the first piece of work
        return self._pipe

    def _end(self) -> None:
        if self._process is not None and self._pipe is not None:
            self._pipe.close()
            self._process.kill()
            self._process.join()
            self._process = self._pipe = None

    def close(self) -> None:
        """End the process at once; work under way there ends as if it had crashed, and no more is taken."""
        self._closed = True
        if self._process is not None:
            self._process.kill()
        with self._turn:
            self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Crew:
    """Several such processes for many pieces of work at once; each is started when first needed."""

    def __init__(self, count: int, limits: Limits | None = None) -> None:
        self._members = [Apart(limits) for _ in range(max(1, count))]
        # Last in, first out: a second process is started only where the first one is busy.
        self._idle: LifoQueue[Apart] = LifoQueue()
        for member in self._members:
            self._idle.put(member)

    @property
    def count(self) -> int:
        """How many calls are worked on at once; one more waits until a process is idle."""
        return len(self._members)

    def call(self, function: Callable[..., Made], *arguments: object) -> Made:
        """See `Apart.call`; any thread may call it."""
        member = self._idle.get()
        try:
            return member.call(function, *arguments)
        finally:
            self._idle.put(member)

    def close(self) -> None:
        """See `Apart.close`."""
        for member in self._members:
            member.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _serve(pipe: "Connection[Any, Any]", limits: Limits) -> None:
    """Do what comes through the pipe until it closes."""
    confine(limits.megabytes)
    keep_freed_memory()
    silence_decoders()
    pipe.send(None)
    while True:
        try:
            function, arguments = pipe.recv()
            allow_time(limits.seconds)
            pipe.send(attempt(partial(function, *arguments)))
        except (EOFError, OSError):
            return  # the parent is gone or done with us
