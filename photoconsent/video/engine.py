"""Where videos are worked on: in a process of their own that can be killed, one video after the other."""

import time
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import psutil

from photoconsent.errors import KnownError, PhotoError
from photoconsent.pipeline.copies import Copy, discard_partial
from photoconsent.pipeline.engines import Answer, Engine, Outcome, PauseWanted, StopWanted, never
from photoconsent.pipeline.hearing import hear
from photoconsent.pipeline.spawned import spawned
from photoconsent.pipeline.steps import Findings, Instructions, Job, Wanted
from photoconsent.pipeline.worker import Limits
from photoconsent.video.available import can_read_videos
from photoconsent.video.errors import VideoCrashed, VideoOutOfMemory, VideoPartsMissing, VideoTimedOut
from photoconsent.video.far import Far
from photoconsent.video.frames import VideoLimits
from photoconsent.video.pace import Thoroughness
from photoconsent.video.worker import serve

_LOOK: Final = 0.1
"""Seconds between two looks whether somebody wants a stop, and whether the process keeps its limits."""

Hear = Callable[[Path, Far], None]
"""Hears how far the work on a video is."""


def unheard(_: Path, __: Far) -> None:
    """Hear nothing."""


class VideoWorkers:
    """Works on videos in one process beside this one; a video that kills or hangs it costs one row.

    `limits.seconds` is the longest time between two frames, so that a long video may take long and a hanging decoder
    may not. A stop ends the video under way at once, with nothing left of it. Use it as a context manager.
    """

    def __init__(
        self,
        wanted: Wanted | None = None,
        *,
        threads: int = 1,
        thoroughness: Thoroughness = Thoroughness.USUAL,
        hear_far: Hear = unheard,
        limits: Limits | None = None,
        video_limits: VideoLimits | None = None,
    ) -> None:
        self._limits = limits or Limits(seconds=300.0)
        self._about = (
            wanted or Wanted(),
            thoroughness,
            max(1, threads),
            self._limits,
            video_limits or VideoLimits(),
        )
        self._hear_far = hear_far
        self._process: SpawnProcess | None = None
        self._pipe: Connection[Any, Any] | None = None
        self._target: Path | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process at once; what it had half written goes."""
        if self._process is not None and self._pipe is not None:
            self._process.kill()
            self._process.join()
            self._pipe.close()
            self._process = self._pipe = None
        if self._target is not None:
            discard_partial(self._target)
            self._target = None

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """See `Engine.work`."""
        try:
            for job in jobs:
                while pause() and not stop():
                    time.sleep(_LOOK)
                if stop():
                    return
                if not can_read_videos():
                    yield Outcome(job.source, error=VideoPartsMissing())
                    continue
                outcome = self._one(job, answer, stop)
                if outcome is None:
                    return
                yield outcome
        finally:
            # Somebody stopped listening, or `answer` failed: what is under way is ended, nothing half made is left.
            if self._target is not None:
                self.close()

    def _one(self, job: Job, answer: Answer, stop: StopWanted) -> Outcome | None:
        """The conversation about one video; None when somebody wanted a stop."""
        found: Findings | None = None
        try:
            pipe = self._started()
            pipe.send(job)
            while True:
                said = self._heard(pipe, job, stop)
                if isinstance(said, Findings):
                    found, instructions = said, answer(said)
                    self._target = instructions.target if isinstance(instructions, Instructions) else None
                    pipe.send(instructions)
                    continue
                break
        except (EOFError, OSError) as error:
            self.close()
            if isinstance(error, _Stopped):
                return None
            return Outcome(job.source, found, error=VideoCrashed())
        except PhotoError as error:  # it overstepped a limit
            self.close()
            return Outcome(job.source, found, error=error)
        self._target = None
        if isinstance(said, PhotoError):
            return Outcome(job.source, found, error=said)
        if isinstance(said, KnownError):
            raise said
        return Outcome(job.source, found, said if isinstance(said, Copy) else None)

    def _heard(self, pipe: "Connection[Any, Any]", job: Job, stop: StopWanted) -> Any:
        """The next word that is not about how far it is. Raises _Stopped, VideoTimedOut and VideoOutOfMemory."""
        deadline = time.monotonic() + self._limits.seconds
        while True:
            if pipe.poll(_LOOK):
                said = hear(pipe)
                if not isinstance(said, Far):
                    return said
                deadline = time.monotonic() + self._limits.seconds
                self._hear_far(job.source, said)
            if stop():
                raise _Stopped
            if time.monotonic() > deadline:
                raise VideoTimedOut(seconds=self._limits.seconds)
            self._check_memory()

    def _check_memory(self) -> None:
        try:
            used = psutil.Process(self._process.pid if self._process else None).memory_info().rss
        except psutil.NoSuchProcess:
            return  # its pipe is at its end, which is seen next
        if used > self._limits.megabytes * 2**20:
            raise VideoOutOfMemory

    def _started(self) -> "Connection[Any, Any]":
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self.close()
            self._process, self._pipe = spawned(serve, *self._about)
        return self._pipe


class _Stopped(OSError):
    """Somebody wanted a stop."""


class PhotosAndVideos:
    """Does what `photos` does with photos, and afterwards what `videos` does with videos."""

    def __init__(self, photos: Engine, videos: VideoWorkers) -> None:
        self._photos, self._videos = photos, videos

    def glance(self, source: Path) -> bytes:
        """See `Engine.glance`."""
        return self._photos.glance(source)

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """See `Engine.work`."""
        later: list[Job] = []

        def photos() -> Iterator[Job]:
            for job in jobs:
                if job.video:
                    later.append(job)
                else:
                    yield job

        yield from self._photos.work(photos(), answer, stop, pause)
        yield from self._videos.work(later, answer, stop, pause)
