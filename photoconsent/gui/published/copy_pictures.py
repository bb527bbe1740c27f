"""Small pictures of published copies, for the eye alone: read one after the other in a process of its own."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from consent_db.pages import Publication
from photoconsent.gui.ground.images import picture_of
from photoconsent.gui.workbench import Workbench
from photoconsent.paths import read_back

_KEPT = 400


class CopyPictures(QObject):
    """A picture that is not there yet is empty; `arrived` says when there is one more."""

    arrived = Signal()

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._kept: dict[str, QPixmap] = {}
        self._wanted: list[tuple[str, Path]] = []
        self._under_way = False
        bench.register.giving_way.connect(self._forget)

    def _forget(self) -> None:
        self._kept.clear()
        self._wanted.clear()

    def of(self, one: Publication) -> QPixmap:
        """The picture of the copy; asked for, it is read soon, what was asked for last first."""
        if one.number in self._kept:
            return self._kept[one.number]
        wanted = (one.number, read_back(one.copy.output))
        if wanted in self._wanted:
            self._wanted.remove(wanted)
        self._wanted.append(wanted)
        self._read()
        return QPixmap()

    def _read(self) -> None:
        if self._under_way or not self._wanted:
            return
        number, path = self._wanted.pop()
        if not path.is_file():
            self._take(number, b"")
            return
        self._under_way = True
        glance = partial(self._bench.engine.glance, path)
        self._bench.loader.call(glance, partial(self._take, number), lambda _: self._take(number, b""))

    def _take(self, number: str, jpeg: bytes) -> None:
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        self._kept[number] = picture_of(jpeg)
        self._under_way = False
        self.arrived.emit()
        if self._wanted:
            self._read()
