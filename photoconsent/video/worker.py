"""The inside of the process that works on videos: hears of one, finds its faces, hears what to do, does it."""

from multiprocessing.connection import Connection

from photoconsent.errors import KnownError
from photoconsent.pipeline.confined import allow_time, confine
from photoconsent.pipeline.memory import keep_freed_memory
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.steps import Job, Wanted
from photoconsent.pipeline.worker import Limits, attempt, converse, silence_decoders
from photoconsent.video.far import Far
from photoconsent.video.film import FilmSteps
from photoconsent.video.frames import VideoLimits
from photoconsent.video.pace import Thoroughness

_LONGEST = 86_400.0
"""Seconds: whoever watches the clock does so frame by frame; this ends a process that nobody watches any more."""


def serve(
    pipe: "Connection[object, object]",
    wanted: Wanted,
    thoroughness: Thoroughness,
    threads: int,
    limits: Limits,
    video_limits: VideoLimits,
) -> None:
    """Work on the videos that come through the pipe until it closes; between answers it tells how far it is."""
    confine(limits.megabytes)
    keep_freed_memory()

    def load() -> FilmSteps:
        networks = Networks.load(threads=threads)
        return FilmSteps(networks, tell, wanted=wanted, thoroughness=thoroughness, limits=video_limits)

    def tell(far: Far) -> None:
        pipe.send(far)

    steps = attempt(load)
    silence_decoders()
    while True:
        try:
            job = pipe.recv()
            if not isinstance(job, Job):
                raise TypeError("expected a video")
            allow_time(_LONGEST)
            pipe.send(steps if isinstance(steps, KnownError) else converse(pipe, steps, job))
        except (EOFError, OSError):
            return  # the parent is gone or done with us
