"""Decodes the previews of the photos that are looked at next, so that they are there at the press of a key."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from photoconsent.gui.event.pictures import read_jpeg
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.event.session import Entry
from photoconsent.gui.workbench import Workbench


class Prefetch(QObject):
    """Looks one photo ahead and one back, whenever another photo is chosen or the one ahead has been searched."""

    def __init__(self, bench: Workbench, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._selection = bench, selection
        self._under_way: set[Path] = set()
        selection.photo_chosen.connect(self._look)
        bench.session.changed.connect(self._changed)

    def _changed(self, index: int) -> None:
        if index == self._selection.index + 1:
            self._look()

    def _look(self) -> None:
        entries, here = self._bench.session.entries, self._selection.index
        for index in (here + 1, here - 1):
            if 0 <= index < len(entries):
                self._fetch(entries[index])

    def _fetch(self, entry: Entry) -> None:
        preview = entry.findings.preview if entry.findings is not None else None
        if preview is None or entry.source in self._under_way or self._bench.pictures.has_preview(entry):
            return
        self._under_way.add(entry.source)

        def take(picture: QImage) -> None:
            self._under_way.discard(entry.source)
            if any(one is entry for one in self._bench.session.entries):  # other photos may have been opened since
                self._bench.pictures.keep_preview(entry, picture)

        self._bench.errand.call(partial(read_jpeg, preview), take)
