"""The inside of a worker process: hears of a photo, finds its faces, hears what to do, does it."""

import os
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol, TypeVar

from photoconsent.errors import KnownError, WorkerFailed, WorkerOutOfMemory
from photoconsent.pipeline.confined import allow_time, confine
from photoconsent.pipeline.memory import keep_freed_memory
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.steps import Instructions, Job, Steps, Wanted

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one photo may cost."""

    seconds: float = 120.0
    """For each of the two steps."""
    megabytes: int = 4096
    """Memory of a worker process in MiB; a photo of 200 megapixels takes about half of it."""


def attempt(step: Callable[[], Made]) -> Made | KnownError:
    """Do one step on one photo; every failure becomes that photo's error, so that the others go on.

    A KnownError that is no PhotoError (a missing network, a folder that cannot be written) concerns every photo: the
    caller raises it.

    A failure nobody foresaw is a bug of ours. It is caught here, and only here, because one photo must never stop the
    batch; no copy of its photo is made, and the place in the code is handed on for the report.
    """
    try:
        return step()
    except KnownError as error:
        return error
    except MemoryError:
        return WorkerOutOfMemory()
    except Exception as error:  # noqa: BLE001 - see above
        if "Failed to allocate" in str(error) or "bad_alloc" in str(error):  # ONNX Runtime out of memory
            return WorkerOutOfMemory()
        return WorkerFailed(details=_place_of(error))


def _place_of(error: Exception) -> str:
    """Where in the code it happened: never the message, which may hold a path or a name."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    return " < ".join([type(error).__name__, *(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))])


def serve(pipe: "Connection[object, object]", wanted: Wanted, limits: Limits) -> None:
    """Work on the photos that come through the pipe until it closes."""
    confine(limits.megabytes)
    keep_freed_memory()
    steps = attempt(lambda: Steps(Networks.load(), wanted))
    silence_decoders()
    while True:
        try:
            job = pipe.recv()
            if not isinstance(job, Job):
                raise TypeError("expected a photo")
            allow_time(2 * limits.seconds)
            pipe.send(steps if isinstance(steps, KnownError) else converse(pipe, steps, job))
        except (EOFError, OSError):
            return  # the parent is gone or done with us


class TwoSteps(Protocol):
    """Finds what is in one photo or video, then writes its copy; each raises KnownError."""

    def find(self, job: Job) -> object:
        """What the caller is told, who answers with instructions."""

    def copy(self, instructions: Instructions) -> object:
        """What was written."""

    def close(self) -> None:
        """Let go of what was kept between the two."""


def converse(pipe: "Connection[object, object]", steps: TwoSteps, job: Job) -> object:
    """Find, ask, copy; the last word about this photo or video."""
    found = attempt(lambda: steps.find(job))
    if isinstance(found, KnownError):
        return found
    pipe.send(found)
    instructions = pipe.recv()
    if not isinstance(instructions, Instructions):
        return None
    try:
        return attempt(lambda: steps.copy(instructions))
    finally:
        steps.close()


def silence_decoders() -> None:
    """Drop what decoders written in C print about broken pictures; what matters comes as an error."""
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 2)
