"""Fetches the photo pixel by pixel when somebody looks closer than the preview goes; one photo at a time is kept."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.event.session import Entry
from photoconsent.gui.ground.images import read_jpeg
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.preview import read_full


class FullSize(QObject):
    """Watches the zoom of the canvas; the photo itself is opened in a process apart, never in this one."""

    arrived = Signal()
    """The photo on the canvas is at hand in full size now."""

    def __init__(self, bench: Workbench, selection: Selection, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._selection, self._canvas = bench, selection, canvas
        self._fetching = False
        self._refused: Entry | None = None
        selection.photo_chosen.connect(self._forget)
        canvas.zoomed.connect(self.look)

    def _forget(self) -> None:
        """Another photo is looked at: the memory is for that one."""
        self._bench.pictures.drop_full()
        self._refused = None

    def look(self) -> None:
        """Fetch the photo if it is looked at closely; one at a time, the last one asked for comes next."""
        entry = self._selection.entry
        if entry is None or entry.film is not None or not self._bench.pictures.has_preview(entry):
            return  # any photo needs more pixels than its thumbnail has, and a video is more than one picture
        if self._fetching or entry.findings is None or not self._canvas.needs_more_pixels:
            return
        if entry is self._refused or self._bench.pictures.has_full(entry):
            return
        self._fetching = True
        fetch = partial(self._bench.apart.call, read_full, entry.source, entry.findings.sha256)
        self._bench.loader.call(lambda: read_jpeg(fetch()), partial(self._take, entry), lambda _: self._give_up(entry))

    def _take(self, entry: Entry, picture: QImage) -> None:
        self._fetching = False
        if entry is not self._selection.entry:
            self.look()
        elif not picture.isNull():
            self._bench.pictures.keep_full(entry.source, QPixmap.fromImage(picture))
            self.arrived.emit()

    def _give_up(self, entry: Entry) -> None:
        """It cannot be read any more: the preview stays, and preparing will say why."""
        self._fetching = False
        self._refused = entry
        self.look()
