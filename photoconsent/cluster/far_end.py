"""The far end of the line: the process that speaks with the scheduler. It holds no key and no register.

Dask is loaded here, in schedulers and in workers, and nowhere else.
"""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, suppress
from multiprocessing.connection import Connection
from typing import Any, Final

from photoconsent.cluster.certificates import Certificates, make_certificates
from photoconsent.cluster.errors import ClusterNotInstalled, NoScheduler, OtherVersion
from photoconsent.cluster.places import Place
from photoconsent.cluster.sealing import as_bytes
from photoconsent.cluster.spoken import (
    Answered,
    Colleague,
    Forget,
    Gone,
    Introduce,
    Over,
    Request,
    Said,
    Staff,
    Unanswered,
)
from photoconsent.pipeline.confined import SECRETS, keep_private
from photoconsent.pipeline.worker import Limits

_CONNECTING: Final = 10.0
"""Seconds in which a scheduler must answer."""
_LOOKING: Final = 0.5
"""Seconds between two looks at which workers are there."""


def serve(pipe: "Connection[Any, Any]", place: Place, certificates: Certificates | None, limits: Limits) -> None:
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
    asyncio.run(_serve(pipe, place, certificates, limits))


async def _serve(pipe: "Connection[Any, Any]", place: Place, certificates: Certificates | None, limits: Limits) -> None:
    from distributed.client import Client

    from photoconsent.cluster.dask_settings import WHAT_WE_ARE, security_of
    from photoconsent.cluster.versions import difference, versions_here

    async with AsyncExitStack() as stack:
        address = place.address
        if place.workers:
            certificates = make_certificates(days=1)  # in memory alone
            address = await _start_here(stack, place.workers, certificates, limits)
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


async def _start_here(stack: AsyncExitStack, workers: int, certificates: Certificates, limits: Limits) -> str:
    """Start a scheduler in this process and workers beside it; they end with the stack."""
    from photoconsent.cluster.scheduler import scheduler_at
    from photoconsent.cluster.worker import run_worker

    scheduler = await stack.enter_async_context(scheduler_at(Place("tls://127.0.0.1:0"), certificates, patience=60.0))
    address: str = scheduler.address
    context = multiprocessing.get_context("spawn")
    processes = [
        context.Process(target=run_worker, args=(Place(address), certificates, 1, limits)) for _ in range(workers)
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
        self._staff: Sequence[Colleague] | None = None
        """The workers that the parent knows of."""
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
            self._staff = None  # the next run hears of them anew
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
        while True:
            asked = asyncio.ensure_future(self._client.scheduler.identity())
            while not asked.done() and self._client.status == "running":
                await asyncio.wait((asked,), timeout=_LOOKING)
            if not asked.done() or asked.exception() is not None or self._client.status != "running":
                asked.cancel()
                _say(self._pipe, Gone())
                return
            staff = tuple(_colleague(*worker) for worker in asked.result()["workers"].items())
            if staff != self._staff:
                self._staff = staff
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
