"""The outlines of people who are covered whole, for showing: found in a process apart, which opens the photo anew."""

from collections import OrderedDict
from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QObject, Signal

from photoconsent.gui.event.session import Entry
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.area import Outline
from photoconsent.pipeline.face import Face, Verdict
from photoconsent.pipeline.silhouette import outlines_in

_KEPT = 200
"""Of so many photos the outlines stay in memory; those of one take some kilobytes."""


class Outlines(QObject):
    """Knows what is covered of people in a photo as it stands, beside their heads."""

    arrived = Signal()
    """The outlines of one more photo are known."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._kept: OrderedDict[Hashable, tuple[Outline, ...]] = OrderedDict()
        self._asked: set[Hashable] = set()

    def of(self, entry: Entry) -> tuple[Outline, ...] | None:
        """The outlines, in pixels of the photo; None while they are looked for, or where they cannot be found.

        The copy is made with outlines of its own, or not at all: these only show what will come.
        """
        whole, shown = whole_and_shown(entry)
        if not whole or entry.findings is None:
            return ()
        key = (entry.findings.sha256, whole, shown)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked:
            self._asked.add(key)
            find = partial(self._bench.apart.call, outlines_in, entry.source, entry.findings.sha256, whole, shown)
            self._bench.loader.call(find, partial(self._take, key), lambda _: None)
        return None

    def _take(self, key: Hashable, found: tuple[Outline, ...]) -> None:
        self._kept[key] = found
        self._asked.discard(key)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()


def whole_and_shown(entry: Entry) -> tuple[tuple[Face, ...], tuple[Face, ...]]:
    """The faces whose whole person is covered, and the faces that are shown."""
    whole = tuple(one.face for one in entry.faces if one.decision.whole)
    return whole, tuple(one.face for one in entry.faces if one.decision.verdict is Verdict.SHOW)
