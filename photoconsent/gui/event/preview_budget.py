"""Bounds the memory of previews: those far from the current photo are let go, and made again when they are due."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from photoconsent.gui.event.pictures import PREVIEW_SIDE
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.event.session import Entry
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.preview import read_preview

LIMIT = 400_000_000
"""Bytes of previews (JPEG) that are kept: about a thousand photos."""


class PreviewBudget(QObject):
    """Watches what the search brings in. Thumbnails stay, and so do the photo on the canvas and its neighbours."""

    def __init__(
        self, bench: Workbench, selection: Selection, limit: int = LIMIT, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self._selection, self._limit = bench, selection, limit
        self._kept: dict[Path, int] = {}
        self._under_way: set[Path] = set()
        bench.session.reset.connect(self._kept.clear)
        bench.session.changed.connect(self._note)
        selection.photo_chosen.connect(self._fetch_near)

    def _note(self, index: int) -> None:
        entry = self._bench.session.entries[index]
        if entry.film is not None:
            return  # it is one of the frames that a search puts aside, and there are few videos
        if entry.findings is not None and entry.findings.preview is not None and entry.source not in self._kept:
            self._kept[entry.source] = len(entry.findings.preview)
            if sum(self._kept.values()) > self._limit:
                self._let_go()

    def _let_go(self) -> None:
        """Forget the previews furthest from the current photo, until a tenth of the memory is free."""
        entries, here = self._bench.session.entries, self._selection.index
        furthest = sorted(range(len(entries)), key=lambda index: -abs(index - here))
        spent = sum(self._kept.values())
        for index in furthest:
            entry = entries[index]
            if spent <= 0.9 * self._limit or abs(index - here) <= 1:
                return
            if entry.source in self._kept and entry.findings is not None:
                spent -= self._kept.pop(entry.source)
                entry.findings = replace(entry.findings, preview=None)

    def _fetch_near(self) -> None:
        entries, here = self._bench.session.entries, self._selection.index
        for index in (here, here + 1, here - 1):
            if 0 <= index < len(entries):
                self._fetch(entries[index])

    def _fetch(self, entry: Entry) -> None:
        findings = entry.findings
        had_one = findings is not None and findings.thumbnail is not None and findings.preview is None
        if findings is None or not had_one or entry.source in self._under_way:
            return
        self._under_way.add(entry.source)
        make = partial(self._bench.apart.call, read_preview, entry.source, findings.sha256, PREVIEW_SIDE)
        self._bench.loader.call(make, partial(self._take, entry), lambda _: self._under_way.discard(entry.source))

    def _take(self, entry: Entry, preview: bytes) -> None:
        self._under_way.discard(entry.source)
        index = self._bench.session.index_of(entry.source)
        if index is None or self._bench.session.entries[index] is not entry or entry.findings is None:
            return  # other photos were opened since
        entry.findings = replace(entry.findings, preview=preview)
        self._bench.session.changed.emit(index)
