"""Opens an event and prepares its copies, away from the window's thread. No widgets: panels listen to its signals."""

import os
from collections import ChainMap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from consent_db.errors import KnownError
from photoconsent.errors import CopiesUnderWay, FaceStillKnown, NothingToPrepare
from photoconsent.event.kept_faces import KeptFaces
from photoconsent.gui.event.pictures import PREVIEW_SIDE
from photoconsent.gui.ground.background import Listener, Task
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.batch import search_jobs
from photoconsent.pipeline.cover import LARGER, Cover
from photoconsent.pipeline.engines import Engine, Outcome
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.order import Order, PhotoResult
from photoconsent.pipeline.photo import Found, NotPrepared, find_photos
from photoconsent.pipeline.progress import Progress
from photoconsent.pipeline.steps import Job, Wanted
from photoconsent.publishing.certificate import Certificate, certify_with
from photoconsent.publishing.clearance import NOTHING_CLEARED
from photoconsent.publishing.publish import Publishing
from photoconsent.video.engine import PhotosAndVideos, VideoWorkers


@dataclass(frozen=True, slots=True)
class Going:
    """How far a search or a batch is."""

    finished: int
    photos: int
    faces: int


class EventWork(QObject):
    """One event at a time: search its photos, then prepare copies of them."""

    opened = Signal()
    """The photos are known; the search goes on."""
    search_going = Signal(object)
    search_ended = Signal()
    prepare_began = Signal(int)
    prepare_going = Signal(object)
    prepare_ended = Signal(bool)
    """Whether the batch was finished (True) or stopped by the user."""
    failed = Signal(object)
    """A KnownError that concerns the work as a whole."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._search: Task | None = None
        self._found: tuple[Path, ...] = ()
        self._films: frozenset[Path] = frozenset()
        """Those of them that are videos."""
        # Between taking the photos in and judging them the window gets its turn.
        self._begin_soon = QTimer(self, singleShot=True, interval=0)
        self._begin_soon.timeout.connect(self._begin)
        self._prepare: Task | None = None
        self.chosen: tuple[Path, ...] = ()
        self.others: tuple[NotPrepared, ...] = ()
        """What lies among the photos and videos and is not prepared."""
        self.results: list[PhotoResult] = []
        self._asked: dict[Path, str] = {}
        """What was to become of each photo when the copies were asked for (`Session.outcome`)."""
        self.order: Order | None = None

    @property
    def photos(self) -> tuple[Path, ...]:
        """The photos that were found in what was opened, and the videos after them."""
        return self._found

    @property
    def searching(self) -> bool:
        """Whether photos are still being searched."""
        return self._begin_soon.isActive() or (self._search is not None and self._search.running)

    @property
    def preparing(self) -> bool:
        """Whether copies are being made."""
        return self._prepare is not None and self._prepare.running

    def open(self, paths: Sequence[Path]) -> None:
        """Open these photos and folders; a search under way is given up."""
        self._begin_soon.stop()
        if self._search is not None and self._search.running:
            self._search.cancel()
        self._bench.errand.call(lambda: find_photos(paths), lambda found: self._take_in(paths, found), self.failed.emit)

    def _take_in(self, paths: Sequence[Path], found: Found) -> None:
        if self.preparing:
            self.failed.emit(CopiesUnderWay())
            return
        if not found.photos and not found.videos:
            self.failed.emit(NothingToPrepare(where=", ".join(path.name for path in paths)))
            return
        self.chosen, self.others, self.results = tuple(paths), found.rest, []
        self._films = frozenset(found.videos)
        self._bench.pictures.clear()
        self._found = (*found.photos, *found.videos)
        self._bench.session.open(self._found)
        self._begin_soon.start()

    def _begin(self) -> None:
        jobs, engine = [Job(one, video=one in self._films) for one in self._found], self._engine()
        self.opened.emit()

        def work(progress: Progress) -> Iterator[Any]:
            with self._videos(PREVIEW_SIDE) as films:
                yield from search_jobs(jobs, PhotosAndVideos(engine, films), progress)

        listener = Listener(
            on_item=self._searched,
            on_progress=lambda done, photos, faces: self.search_going.emit(Going(done, photos, faces)),
            on_done=self.search_ended.emit,
            on_cancelled=self.search_ended.emit,
            on_error=self._search_failed,
        )
        self._search = self._bench.conductor.run(work, listener)

    def _engine(self) -> Engine:
        """What searches: where a register is open, it need not search a photo twice."""
        held = self._bench.register
        register = held.register
        if register is None:
            return self._bench.engine
        return KeptFaces(self._bench.engine, register, lambda: held.register is register)

    def _videos(self, preview: int | None = None) -> VideoWorkers:
        """What works on videos; `preview` is the long side of the pictures that a search puts aside."""
        wanted = Wanted(recognition=self._bench.network is not None, preview=preview)
        return VideoWorkers(wanted, threads=os.cpu_count() or 1)

    def _searched(self, outcome: Outcome) -> None:
        self._bench.session.take(outcome)

    def _search_failed(self, error: KnownError) -> None:
        self.failed.emit(error)
        self.search_ended.emit()

    def prepare(self, order: Order) -> None:
        """Make the copies; the user's words as they are at this moment hold for the whole batch."""
        self.order, self.results = order, []
        self._run(order, self._bench.session.jobs())

    def prepare_refused_larger(self) -> None:
        """Make those copies again that were refused because of a face, with larger covers in one colour."""
        refused = self.refused
        if self.order is not None and refused:
            self.results = [result for result in self.results if result.source not in refused]
            jobs = [job for job in self._bench.session.jobs() if job.source in refused]
            self._run(replace(self.order, cover=Cover.SOLID, larger=LARGER), jobs)

    @property
    def refused(self) -> dict[Path, tuple[Box, ...]]:
        """The photos whose copies were refused because of faces, and those faces, the largest first."""
        errors = {result.source: result.error for result in self.results}
        return {
            source: tuple(Box(*box) for box in error.facts["boxes"])
            for source, error in errors.items()
            if isinstance(error, FaceStillKnown)
        }

    def _run(self, order: Order, jobs: list[Job]) -> None:
        bench, session = self._bench, self._bench.session
        self._asked = {entry.source: session.outcome(entry) for entry in session.entries}
        pointed = session.pointed()
        register = bench.register.register
        clearance = session.clearance(register.actor) if register is not None else NOTHING_CLEARED
        doubts = ChainMap(session.left_out, session.doubts())
        publishing = Publishing(register, bench.network, bench.state, self.chosen, session.guests, clearance, doubts)
        listener = Listener(
            on_item=self._prepared,
            on_progress=lambda done, photos, faces: self.prepare_going.emit(Going(done, photos, faces)),
            on_done=lambda: self.prepare_ended.emit(True),
            on_cancelled=lambda: self.prepare_ended.emit(False),
            on_error=self._prepare_failed,
        )
        self.prepare_began.emit(len(jobs))

        def work(progress: Progress) -> Iterator[Any]:
            with self._videos() as films:
                yield from publishing.run(jobs, order, PhotosAndVideos(bench.engine, films), progress, pointed)

        self._prepare = bench.conductor.run(work, listener)

    def _prepared(self, result: PhotoResult) -> None:
        if not self.results and self.order is not None:  # refused orders come to no result; their words may name people
            self._bench.settings.change(event=self.order.event, out_folder=str(self.order.out))
        self.results.append(result)
        if not self.has_changed(result.source):
            self._bench.session.take_result(result)

    def has_changed(self, photo: Path) -> bool:
        """Whether anything else is to be done with an open photo than when its copy was asked for."""
        session = self._bench.session
        index = session.index_of(photo)
        return index is not None and session.outcome(session.entries[index]) != self._asked.get(photo)

    def _prepare_failed(self, error: KnownError) -> None:
        self.failed.emit(error)
        self.prepare_ended.emit(False)

    def unread(self) -> list[tuple[Path, KnownError]]:
        """The photos that could not be searched, and why."""
        entries = self._bench.session.entries
        return [(e.source, e.error) for e in entries if e.findings is None and e.error is not None]

    def cancel(self) -> None:
        """Stop the batch after the photos under way."""
        if self._prepare is not None:
            self._prepare.cancel()

    def pause(self, wanted: bool) -> None:
        """Begin no new copy after those under way, or go on."""
        if self._prepare is not None:
            self._prepare.pause(wanted)

    @property
    def paused(self) -> bool:
        """Whether the batch begins nothing new at the moment."""
        return self.preparing and self._prepare is not None and self._prepare.paused

    def certificate(self) -> Certificate | None:
        """The certificate of the batch made last; None before there was one."""
        if self.order is None:
            return None
        return certify_with(self._bench.register.register, self.order, self.results, self._bench.network)
