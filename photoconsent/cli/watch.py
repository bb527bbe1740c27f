"""`photoconsent prepare --watch`: keeps folders prepared until somebody presses Ctrl-C."""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from photoconsent.cli.days import today
from photoconsent.cli.outcome import named, show
from photoconsent.cli.screen import Bar, out
from photoconsent.pipeline.engines import Engine
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.photo import Found, find_photos
from photoconsent.pipeline.progress import Cancelled
from photoconsent.pipeline.steps import Wanted
from photoconsent.publishing.publish import Publishing
from photoconsent.publishing.superseded import find_superseded, remove_superseded
from photoconsent.publishing.watching import Watching
from photoconsent.video.engine import PhotosAndVideos, VideoWorkers

PAUSE: Final = 2.0
"""Seconds between two looks into the folders: by asking, because network drives tell nobody of what changes there."""

Tell = Callable[[list[PhotoResult], Order], None]
"""Hears after each round what became of every photo that this watch prepared."""


def watch(publishing: Publishing, order: Order, chosen: list[Path], photos: Engine, tell: Tell, *, daily: bool) -> int:
    """Prepare what is missing in the folders, again and again. Returns 0 if every photo prepared has its copy, else 1.

    `photos` is the engine for those; videos get one of their own. `daily`: each round judges consents on the day on
    which it is made. Copies that a new round no longer allows are removed, as long as they are the very files that are
    on record.
    """
    watching, results = Watching(publishing), dict[Path, PhotoResult]()
    out.print(f"Watching {named(chosen)}. Press Ctrl-C to end.")
    wanted = Wanted(recognition=publishing.network is not None)
    with VideoWorkers(wanted, threads=os.cpu_count() or 1) as films:
        engine = PhotosAndVideos(photos, films)
        try:
            while True:
                found = find_photos(chosen)
                if daily:
                    order = replace(order, day=today())
                due = watching.due(found.photos, order, found.videos)
                if due:
                    _round(watching, due, order, engine, publishing, results)
                    tell(list(results.values()), order)
                else:
                    time.sleep(PAUSE)
        except (KeyboardInterrupt, Cancelled):
            tell(list(results.values()), order)
    return 1 if any(result.status is not Status.EXPORTED for result in results.values()) else 0


def _round(
    watching: Watching,
    due: list[Path],
    order: Order,
    engine: Engine,
    publishing: Publishing,
    results: dict[Path, PhotoResult],
) -> None:
    """Prepare what is due, say what came of it, and remove the copies that are not right any more."""
    bar, made = Bar("Preparing"), list[PhotoResult]()
    try:
        with bar.shown():
            for result in watching.keep(due, order, engine, bar):
                made.append(result)
                results[result.source] = result
    finally:
        if made:
            show(made, Found((), ()), order)
            if publishing.register is not None:
                old = find_superseded(publishing.register, order, made, also_of_held=True)
                left = remove_superseded(old)
                gone = [copy.path for copy in old if copy.path not in left]
                if gone:
                    out.print(f"Removed, because they are not right any more: {named(gone)}.")
                if left:
                    out.print(f"Not right any more, and could not be removed: {named(left)}.")
