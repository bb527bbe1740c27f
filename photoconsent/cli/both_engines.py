"""The engines of the terminal: workers for photos, and one process for videos that shows how far it is."""

from collections.abc import Iterator
from contextlib import contextmanager

from photoconsent.cli.screen import Bar
from photoconsent.pipeline.engines import LocalWorkers
from photoconsent.pipeline.steps import Wanted
from photoconsent.video.engine import PhotosAndVideos, VideoWorkers
from photoconsent.video.pace import Thoroughness


def video_workers(
    wanted: Wanted, bar: Bar, *, threads: int = 1, thoroughness: Thoroughness = Thoroughness.USUAL
) -> VideoWorkers:
    """The process for videos; it is not started before there is one."""
    return VideoWorkers(wanted, threads=threads, thoroughness=thoroughness, hear_far=bar.frames)


@contextmanager
def both_engines(workers: int, wanted: Wanted, bar: Bar) -> Iterator[PhotosAndVideos]:
    """Engines on this computer that live as long as the block."""
    with (
        LocalWorkers(workers, wanted) as photos,
        video_workers(wanted, bar, threads=workers) as videos,
    ):
        yield PhotosAndVideos(photos, videos)
