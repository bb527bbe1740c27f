"""A worker: takes photos from a scheduler, and has each worked on in a process apart.

The worker itself speaks with the network and opens no picture. The processes that do open them have no network, a limit
on time and memory, and may be killed; a photo that kills one of them is a row, as on one computer.
"""

import asyncio
import os
import platform
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import Final

import psutil
from distributed import get_worker
from distributed.core import rpc
from distributed.diagnostics.plugin import WorkerPlugin
from distributed.worker import Worker

from photoconsent.cluster.certificates import Certificates
from photoconsent.cluster.dask_settings import NO_PAGES, WHAT_WE_ARE, security_of, settle
from photoconsent.cluster.ending import when_told
from photoconsent.cluster.errors import NoScheduler, OtherVersion
from photoconsent.cluster.picture import carry_out
from photoconsent.cluster.places import Place
from photoconsent.cluster.questions import Question
from photoconsent.cluster.sealing import ANSWERED, ASKED, Introduction, Seal, WorkerKeys
from photoconsent.cluster.versions import difference, resource_of, versions_here
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.worker import Limits, attempt

_JOINING: Final = 60.0
"""Seconds in which the scheduler must answer."""
_INTRODUCTION: Final = 30.0
"""Seconds that a task waits for its caller's key; a caller sends it within a second of seeing the worker."""
_MOST_CALLERS: Final = 100
"""Runs whose keys are held at a time."""


def most_photos(limits: Limits) -> int:
    """How many photos at a time this computer has cores and memory for."""
    memory = int(psutil.virtual_memory().total) // (limits.megabytes * 2**20)
    return max(1, min(os.cpu_count() or 1, memory))


def work_on(number: bytes, caller: bytes, sealed: bytes) -> bytes:
    """The task: one step on one photo, sealed on its way here and on its way back."""
    return _bench().work_on(number, caller, sealed)


def introduce(introduction: Introduction, dask_worker: Worker) -> None:
    """Called on a worker before a caller's first task is carried out there."""
    _bench(dask_worker).introduce(introduction)


def forget(caller: bytes, dask_worker: Worker) -> None:
    """Called on a worker when a caller's run is over."""
    _bench(dask_worker).forget(caller)


def _bench(worker: Worker | None = None) -> "Bench":
    bench = (worker or get_worker()).plugins[WHAT_WE_ARE]
    assert isinstance(bench, Bench)
    return bench


class Bench(WorkerPlugin):
    """Where a worker works: its keys, those of the runs that it works for, and a process apart for each photo."""

    name = WHAT_WE_ARE

    def __init__(self, photos: int, limits: Limits, scratch: Path) -> None:
        self.keys = WorkerKeys()
        self._scratch = scratch
        self._seals: dict[bytes, Seal] = {}
        self._introduced = threading.Condition()
        self._aparts = [Apart(limits) for _ in range(photos)]
        self._free: SimpleQueue[Apart] = SimpleQueue()
        for apart in self._aparts:
            self._free.put(apart)

    def introduce(self, introduction: Introduction) -> None:
        """Hear of a run; that of a caller who went away without a word is forgotten after many others."""
        with self._introduced:
            self._seals[introduction.caller] = self.keys.seal_of(introduction)
            while len(self._seals) > _MOST_CALLERS:
                del self._seals[next(iter(self._seals))]
            self._introduced.notify_all()

    def forget(self, caller: bytes) -> None:
        """Let go of the key of a run that is over."""
        with self._introduced:
            self._seals.pop(caller, None)

    def work_on(self, number: bytes, caller: bytes, sealed: bytes) -> bytes:
        """See `work_on` of this module; the answer is empty when the caller did not introduce itself in time."""
        with self._introduced:
            if not self._introduced.wait_for(lambda: caller in self._seals, _INTRODUCTION):
                return b""
            seal = self._seals[caller]
        question = seal.open(sealed, ASKED + number)
        answer = attempt(lambda: self._answer(question))
        return seal.close(answer, ANSWERED + number)

    def _answer(self, question: Question) -> object:
        apart = self._free.get()
        try:
            return apart.call(carry_out, question, self._scratch)
        finally:
            self._free.put(apart)

    def teardown(self, worker: Worker) -> None:
        """End the processes at once; what they had in hand is done elsewhere."""
        for apart in self._aparts:
            apart.close()


def run_worker(
    place: Place,
    certificates: Certificates | None,
    photos: int,
    limits: Limits,
    port: int = 0,
    started: Callable[[], None] = lambda: None,
) -> None:
    """Work for the scheduler until it ends or somebody ends this process; `started` is called once it has taken us.

    Works on so many photos at a time; the scheduler reaches it at the port (0: any). Raises NoScheduler, and
    OtherVersion when the scheduler has other versions.
    """
    asyncio.run(_run(place, certificates, photos, limits, port, started))


async def _run(
    place: Place,
    certificates: Certificates | None,
    photos: int,
    limits: Limits,
    port: int,
    started: Callable[[], None],
) -> None:
    settle()
    security, versions = security_of(certificates), versions_here()
    try:
        async with rpc(place.address, connection_args=security.get_connection_args("worker")) as asked:
            theirs = await asyncio.wait_for(asked.get_metadata(keys=[WHAT_WE_ARE], default=None), _JOINING)
    except (OSError, TimeoutError) as error:
        raise NoScheduler(address=place.address) from error
    if differing := difference(versions, theirs):
        raise OtherVersion(who=place.address, difference=differing)
    with tempfile.TemporaryDirectory(prefix="photoconsent-worker-") as scratch:
        bench = Bench(photos, limits, Path(scratch))
        worker = Worker(
            place.address,
            name=f"{platform.node()}-{os.getpid()}",
            nthreads=photos,
            resources={resource_of(versions): photos},
            # What a worker holds of a task stays in a plain dictionary: with no limit there is no file to spill into.
            memory_limit=0,
            host="127.0.0.1" if place.on_this_computer else None,
            port=port,
            security=security,
            startup_information={WHAT_WE_ARE: lambda _: {**versions, "public": bench.keys.public}},
            plugins=(bench,),
            local_directory=scratch,
            dashboard=False,
            dashboard_address=NO_PAGES,
            death_timeout=_JOINING,
            preload=[],
        )
        async with worker:
            started()
            await when_told(worker.finished())
