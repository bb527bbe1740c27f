"""Decodes the preview of the photo that is looked at, and of those that are looked at next, away from the window."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from photoconsent.gui.event.selection import Selection
from photoconsent.gui.event.session import Entry
from photoconsent.gui.ground.images import read_jpeg
from photoconsent.gui.workbench import Workbench


class Prefetch(QObject):
    """Looks at the current photo, then one ahead and one back, whenever another is chosen or one has been searched."""

    arrived = Signal()
    """The current photo has its preview now; until then its thumbnail stands in."""

    def __init__(self, bench: Workbench, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._selection = bench, selection
        self._under_way = False
        selection.photo_chosen.connect(self._look)
        bench.session.changed.connect(self._changed)

    def _changed(self, index: int) -> None:
        if index in (self._selection.index, self._selection.index + 1):
            self._look()

    def _look(self) -> None:
        """Decode what is needed most; one at a time, so that a photo jumped to never waits for those passed over."""
        entries, here = self._bench.session.entries, self._selection.index
        near = (entries[index] for index in (here, here + 1, here - 1) if 0 <= index < len(entries))
        entry = next(filter(self._lacks_one, near), None)
        preview = entry.findings.preview if entry is not None and entry.findings is not None else None
        if entry is not None and preview is not None and not self._under_way:
            self._under_way = True
            self._bench.errand.call(partial(read_jpeg, preview), partial(self._take, entry))

    def _lacks_one(self, entry: Entry) -> bool:
        found = entry.findings
        return found is not None and found.preview is not None and not self._bench.pictures.has_preview(entry)

    def _take(self, entry: Entry, picture: QImage) -> None:
        self._under_way = False
        index = self._bench.session.index_of(entry.source)
        if index is not None and self._bench.session.entries[index] is entry:  # other photos may have been opened since
            self._bench.pictures.keep_preview(entry, picture)
            if entry is self._selection.entry:
                self.arrived.emit()
        self._look()
