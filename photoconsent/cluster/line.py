"""The line to a scheduler: a process of its own that speaks with it and knows nothing.

The process that holds the register has no network, also while a cluster works for it. It gives what is to be sent to
this one, sealed; what comes back is read as values, and opened with a key that is not here.
"""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from photoconsent.cluster.certificates import Certificates, make_certificates
from photoconsent.cluster.errors import ClusterNotInstalled, NoScheduler, OtherVersion, SchedulerLost
from photoconsent.cluster.places import Place
from photoconsent.cluster.sealing import Introduction, as_bytes
from photoconsent.errors import KnownError
from photoconsent.pipeline.confined import SECRETS, keep_private
from photoconsent.pipeline.hearing import hear
from photoconsent.pipeline.worker import Limits

_CONNECTING: Final = 10.0
"""Seconds in which a scheduler must answer."""
_LOOKING: Final = 0.5
"""Seconds between two looks at which workers are there."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A worker did what was asked, or found that it cannot; `sealed` says which."""

    number: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Unanswered:
    """The task is gone: `killers` workers died with it, or the scheduler forgot it (0)."""

    number: bytes
    killers: int


@dataclass(frozen=True, slots=True)
class Colleague:
    """A worker that the scheduler knows: where it is, how many photos it takes at a time, and what it has."""

    address: str
    name: str
    photos: int
    resources: tuple[str, ...]
    told: dict[str, object]
    """Its versions, and under `public` its public key; whatever it says."""


@dataclass(frozen=True, slots=True)
class Staff:
    """All workers that are there now."""

    workers: tuple[Colleague, ...]


@dataclass(frozen=True, slots=True)
class Gone:
    """The scheduler is."""


Said = Answered | Unanswered | Staff | Gone


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be sent: to a worker that offers the resource, before others when it is urgent."""

    number: bytes
    resource: str
    caller: bytes
    sealed: bytes
    urgent: bool


@dataclass(frozen=True, slots=True)
class Forget:
    """The task of this number is not wanted any more."""

    number: bytes


@dataclass(frozen=True, slots=True)
class Introduce:
    """The worker at this address is to hear of this run."""

    address: str
    introduction: Introduction


@dataclass(frozen=True, slots=True)
class Over:
    """The run is over: whoever heard of it is to forget its key."""

    caller: bytes


Request = Task | Forget | Introduce | Over


class Line:
    """The process as its parent sees it. Use it as a context manager: leaving it ends the process.

    `prepared` and `limits` are for workers that it starts itself (`local:N`). Raises NoScheduler, OtherVersion and
    ClusterNotInstalled.
    """

    def __init__(self, place: Place, certificates: Certificates | None, prepared: Path, limits: Limits) -> None:
        self.address = place.address
        # "spawn" everywhere: a fork of a process that runs Qt or ONNX Runtime threads may hang.
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        # No daemon: it may have children of its own. It ends when the pipe does, however this process ends.
        self._process = context.Process(target=serve, args=(theirs, place, certificates, prepared, limits))
        self._process.start()
        theirs.close()
        try:
            said = hear(self._pipe)
        except (EOFError, OSError):
            said = NoScheduler(address=place.address)
        if isinstance(said, KnownError):
            self.close()
            raise said

    def send(self, what: Request) -> None:
        """Hand something over. Raises SchedulerLost."""
        try:
            self._pipe.send(what)
        except OSError as error:
            raise SchedulerLost(address=self.address) from error

    def said(self, seconds: float) -> Iterator[Said]:
        """What was said since; waits so long for a first word. Raises SchedulerLost."""
        try:
            while self._pipe.poll(seconds):
                said = hear(self._pipe)
                if isinstance(said, Gone):
                    raise SchedulerLost(address=self.address)
                yield said
                seconds = 0.0
        except (EOFError, OSError) as error:
            raise SchedulerLost(address=self.address) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hang up; workers of its own end with it."""
        self._pipe.close()
        self._process.join(timeout=10)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


def serve(
    pipe: "Connection[Any, Any]", place: Place, certificates: Certificates | None, prepared: Path, limits: Limits
) -> None:
    """Speak with the scheduler until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which lets photos under way finish
    keep_private()
    for name in SECRETS:
        os.environ.pop(name, None)
    try:
        from photoconsent.cluster.dask_settings import settle  # here, because it may not be installed
    except ImportError:
        _say(pipe, ClusterNotInstalled())
        return
    settle()
    asyncio.run(_serve(pipe, place, certificates, prepared, limits))


async def _serve(
    pipe: "Connection[Any, Any]", place: Place, certificates: Certificates | None, prepared: Path, limits: Limits
) -> None:
    from distributed.client import Client

    from photoconsent.cluster.dask_settings import WHAT_WE_ARE, security_of
    from photoconsent.cluster.versions import difference, versions_here

    async with AsyncExitStack() as stack:
        address = place.address
        if place.workers:
            certificates = make_certificates(days=1)  # in memory alone
            address = await _start_here(stack, place.workers, certificates, prepared, limits)
        try:
            client = await stack.enter_async_context(
                Client(
                    address,
                    asynchronous=True,
                    security=security_of(certificates),
                    timeout=_CONNECTING,
                    set_as_default=False,
                    direct_to_workers=False,  # this computer need reach the scheduler alone
                )
            )
            theirs = await client.get_metadata([WHAT_WE_ARE], default=None)
        except (OSError, TimeoutError):
            _say(pipe, NoScheduler(address=place.address))
            return
        if differing := difference(versions_here(), theirs):
            _say(pipe, OtherVersion(who=place.address, difference=differing))
            return
        _say(pipe, None)
        await _Conversation(pipe, client).hold()


async def _start_here(
    stack: AsyncExitStack, workers: int, certificates: Certificates, prepared: Path, limits: Limits
) -> str:
    """Start a scheduler in this process and workers beside it; they end with the stack."""
    from photoconsent.cluster.scheduler import scheduler_at
    from photoconsent.cluster.worker import run_worker

    scheduler = await stack.enter_async_context(scheduler_at(Place("tls://127.0.0.1:0"), certificates, patience=60.0))
    address: str = scheduler.address
    context = multiprocessing.get_context("spawn")
    processes = [
        context.Process(target=run_worker, args=(Place(address), certificates, prepared, 1, limits))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()

    def end() -> None:
        for process in processes:
            process.terminate()
        for process in processes:
            process.join(timeout=5)
            process.kill()

    stack.callback(end)
    return address


class _Conversation:
    """Passes on what the parent wants done, and what becomes of it."""

    def __init__(self, pipe: "Connection[Any, Any]", client: Any) -> None:
        self._pipe, self._client = pipe, client
        self._futures: dict[bytes, Any] = {}
        self._following: set[asyncio.Task[None]] = set()

    async def hold(self) -> None:
        """Until the parent hangs up."""
        watching = asyncio.ensure_future(self._watch())
        try:
            while True:
                # In a thread, so that the parent never waits for us while we wait for it.
                self._take(await asyncio.to_thread(self._pipe.recv))
        except (EOFError, OSError):
            return
        finally:
            for task in (watching, *self._following):
                task.cancel()

    def _take(self, said: Request) -> None:
        from photoconsent.cluster.worker import forget, introduce, work_on

        if isinstance(said, Introduce):
            self._begin(self._run(introduce, said.introduction, [said.address]))
            return
        if isinstance(said, Over):
            self._begin(self._run(forget, said.caller, None))
            return
        if isinstance(said, Forget):
            if (future := self._futures.pop(said.number, None)) is not None:
                future.release()
            return
        future = self._client.submit(
            work_on,
            *(said.number, said.caller, said.sealed),
            key=f"photo-{said.number.hex()}",
            resources={said.resource: 1},
            priority=int(said.urgent),
            pure=False,
        )
        self._futures[said.number] = future
        self._begin(self._follow(said.number, future))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Do it beside the rest."""
        task = asyncio.ensure_future(work)
        self._following.add(task)
        task.add_done_callback(self._following.discard)

    async def _run(self, function: Callable[..., None], what: object, workers: list[str] | None) -> None:
        """Have the workers, or all, do something at once."""
        with suppress(Exception):  # who is gone meanwhile need not hear of it
            await self._client.run(function, what, workers=workers, on_error="ignore")

    async def _follow(self, number: bytes, future: Any) -> None:
        """Tell what became of a task."""
        from distributed.scheduler import KilledWorker

        said: Said
        try:
            said = Answered(number, await future.result())
        except KilledWorker:
            from photoconsent.cluster.dask_settings import MOST_DEATHS

            said = Unanswered(number, MOST_DEATHS + 1)
        except asyncio.CancelledError:
            if number not in self._futures:
                raise  # nobody wants it any more
            said = Unanswered(number, 0)
        except Exception:  # noqa: BLE001 - a fault in the task, or between here and there: the parent tries again
            said = Unanswered(number, 0)
        if self._futures.pop(number, None) is not None:
            future.release()
            _say(self._pipe, said)

    async def _watch(self) -> None:
        """Tell which workers are there, when that changes, and when the scheduler is gone."""
        before: Sequence[Colleague] | None = None
        while True:
            asked = asyncio.ensure_future(self._client.scheduler.identity())
            while not asked.done() and self._client.status == "running":
                await asyncio.wait((asked,), timeout=_LOOKING)
            if not asked.done() or asked.exception() is not None or self._client.status != "running":
                asked.cancel()
                _say(self._pipe, Gone())
                return
            staff = tuple(_colleague(*worker) for worker in asked.result()["workers"].items())
            if staff != before:
                before = staff
                _say(self._pipe, Staff(staff))
            await asyncio.sleep(_LOOKING)


def _say(pipe: "Connection[Any, Any]", what: object) -> None:
    """Tell the parent."""
    pipe.send_bytes(as_bytes(what))


def _colleague(address: str, known: dict[str, Any]) -> Colleague:
    """A worker as the scheduler describes it."""
    told = known.get("photoconsent")
    return Colleague(
        str(address),
        str(known.get("name")),
        int(known.get("nthreads", 0)),
        tuple(str(name) for name in known.get("resources", {})),
        dict(told) if isinstance(told, dict) else {},
    )
