"""Small pictures of the photos in view that are still to be searched, so that the list is no list of grey boxes."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from photoconsent.gui.event.session import Entry, State
from photoconsent.gui.workbench import Workbench

AT_LEAST = 24
"""So many photos may be glanced at in any event, about three screenfuls."""
SHARE = 0.5
"""And this share of all photos: a glance takes a twentieth of a search, so the search loses less than 3 %."""


class Glances(QObject):
    """Has a glance taken at one photo after the other, only at those that can be seen at that moment.

    A glance is for the eye alone: it is kept beside the session, where nothing is decided or prepared by it, and it
    gives way to the thumbnail that comes with the search.
    """

    arrived = Signal()
    """There is one more picture to show."""

    def __init__(self, bench: Workbench, in_view: Callable[[], Iterable[Entry]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._in_view = bench, in_view
        self._under_way = False
        self._refused: set[Path] = set()
        self._taken = 0
        # A row says that it lacks a picture while it is painted; what is in view then is asked when all are.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        bench.session.reset.connect(self._forget)

    def _forget(self) -> None:
        self._refused.clear()
        self._taken = 0

    def want(self) -> None:
        """Something in view lacks a picture."""
        if not self._under_way:
            self._soon.start()

    def _look(self) -> None:
        entry = next(filter(self._lacks_one, self._in_view()), None)
        most = AT_LEAST + SHARE * len(self._bench.session.entries)
        if self._under_way or entry is None or self._taken >= most:
            return
        self._under_way = True
        self._taken += 1
        self._bench.pictures.glanced_at.add(entry.source)
        glance = partial(self._bench.engine.glance, entry.source)
        self._bench.loader.call(glance, partial(self._take, entry), lambda _: self._pass_over(entry))

    def _lacks_one(self, entry: Entry) -> bool:
        waits = entry.state is State.WAITING and entry.source not in self._refused
        pictures = self._bench.pictures
        return waits and not pictures.has_glance(entry) and entry.source not in pictures.glanced_at

    def _take(self, entry: Entry, thumbnail: bytes) -> None:
        self._bench.pictures.glanced_at.discard(entry.source)
        index = self._bench.session.index_of(entry.source)
        if index is not None and self._bench.session.entries[index] is entry:
            self._bench.pictures.keep_glance(entry, thumbnail)
            self.arrived.emit()
        self._under_way = False
        self._look()

    def _pass_over(self, entry: Entry) -> None:
        """It cannot be shown; the search will say why."""
        self._bench.pictures.glanced_at.discard(entry.source)
        self._refused.add(entry.source)
        self._under_way = False
        self._look()
