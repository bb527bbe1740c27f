"""The inside of the process that works on videos: hears of one, finds its faces, hears what to do, does it."""

import os
from multiprocessing.connection import Connection
from pathlib import Path

from photoconsent.errors import KnownError
from photoconsent.pipeline.confined import allow_time, confine
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.steps import Instructions, Job, Wanted
from photoconsent.pipeline.worker import Limits, attempt
from photoconsent.video.far import Far
from photoconsent.video.film import FilmSteps
from photoconsent.video.frames import VideoLimits
from photoconsent.video.pace import Thoroughness

_LONGEST = 86_400.0
"""Seconds: whoever watches the clock does so frame by frame; this ends a process that nobody watches any more."""


def serve(
    pipe: "Connection[object, object]",
    cache: Path,
    wanted: Wanted,
    thoroughness: Thoroughness,
    threads: int,
    limits: Limits,
    video_limits: VideoLimits,
) -> None:
    """Work on the videos that come through the pipe until it closes; between answers it tells how far it is."""
    confine(limits.megabytes)

    def load() -> FilmSteps:
        networks = Networks.load(cache, threads=threads)
        return FilmSteps(networks, tell, recognition=wanted.recognition, thoroughness=thoroughness, limits=video_limits)

    def tell(far: Far) -> None:
        pipe.send(far)

    steps = attempt(load)
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 2)  # decoders written in C print about broken videos; what matters comes as an error
    while True:
        try:
            job = pipe.recv()
            if not isinstance(job, Job):
                raise TypeError("expected a video")
            allow_time(_LONGEST)
            pipe.send(steps if isinstance(steps, KnownError) else _converse(pipe, steps, job))
        except (EOFError, OSError):
            return  # the parent is gone or done with us


def _converse(pipe: "Connection[object, object]", steps: FilmSteps, job: Job) -> object:
    """Find, ask, copy; the last word about this video."""
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
