"""Thumbnails as the copies would look: the real cover, painted on them away from the window's thread."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from photoconsent.gui.event.outlines import Outlines
from photoconsent.gui.event.session import Entry, State
from photoconsent.gui.ground.images import read_jpeg, to_image, to_pixels
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.area import Shape, scaled
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.crop import Crop
from photoconsent.pipeline.face import Face, Verdict

_KEPT = 600
"""So many thumbnails stay in memory, as many as of those that are not covered."""
_AT_ONCE = 6
"""So many are painted in one go; each takes a millisecond or two."""
GOING_OUT = (State.NEEDS_A_LOOK, State.READY, State.DONE)
"""Of photos in any other state there is no copy as they stand."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is covered in which thumbnail; equal where the picture would be."""

    source: Path
    sha256: str
    size: tuple[int, int]
    """Width and height of the photo, in which faces and areas are measured."""
    hidden: tuple[Face, ...]
    areas: tuple[Shape, ...]
    style: Cover
    crop: Crop | None = None


class CoveredTiles(QObject):
    """Knows the covered thumbnail of a photo only as long as it is what the present decisions ask for."""

    arrived = Signal()
    """There are more pictures to show."""

    def __init__(self, bench: Workbench, in_view: Callable[[], Iterable[Entry]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._in_view = bench, in_view
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._refused: set[Wanted] = set()
        self._under_way = False
        self._outlines = Outlines(bench, self)
        self._outlines.arrived.connect(self.arrived)
        # A tile says that it lacks a picture while it is painted; what is in view then is asked when all are.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        bench.session.reset.connect(self._kept.clear)

    def picture(self, entry: Entry) -> QPixmap:
        """The thumbnail with its covers; empty while it is not certain what it would look like."""
        wanted = self._wanted(entry)
        if wanted is None:
            return QPixmap()
        known = self._kept.get(wanted)
        if known is None:
            if not self._under_way:
                self._soon.start()
            return QPixmap()
        self._kept.move_to_end(wanted)
        return known

    def _wanted(self, entry: Entry) -> Wanted | None:
        """None: no copy would be made, or it is not decided what it would show."""
        session, found = self._bench.session, entry.findings
        index = session.index_of(entry.source)
        if found is None or found.thumbnail is None or entry.state not in GOING_OUT:
            return None
        if index is None or session.entries[index] is not entry or not session.is_decided(index):
            return None
        hidden = tuple(one.face for one in entry.pictured if one.decision.verdict is not Verdict.SHOW)
        style, people = Cover(self._bench.settings.current.cover), self._outlines.of(entry)
        if people is None:
            return None
        return Wanted(entry.source, found.sha256, found.size, hidden, (*entry.areas, *people), style, entry.edits.crop)

    def _look(self) -> None:
        """Paint some of those that can be seen, then look again: what is in view may be others by then."""
        missing = []
        for entry in self._in_view():
            wanted, found = self._wanted(entry), entry.findings
            lacks = wanted is not None and wanted not in self._kept and wanted not in self._refused
            if lacks and wanted is not None and found is not None and found.thumbnail is not None:
                missing.append((wanted, found.thumbnail))
            if len(missing) == _AT_ONCE:
                break
        if missing and not self._under_way:
            self._under_way = True

            def paint() -> list[tuple[Wanted, QImage | None]]:
                return [(wanted, _painted(wanted, thumbnail)) for wanted, thumbnail in missing]

            self._bench.errand.call(paint, self._take)

    def _take(self, painted: list[tuple[Wanted, QImage | None]]) -> None:
        self._under_way = False
        for wanted, picture in painted:
            if picture is None:
                self._refused.add(wanted)
            else:
                self._kept[wanted] = QPixmap.fromImage(picture)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()
        self._look()


def _painted(wanted: Wanted, thumbnail: bytes) -> QImage | None:
    """The thumbnail with its covers; None where there is no picture."""
    picture = read_jpeg(thumbnail)
    if picture.isNull():
        return None
    x, y = picture.width() / wanted.size[0], picture.height() / wanted.size[1]
    hidden = [face.scaled(x, y) for face in wanted.hidden]
    covered = cover(to_pixels(picture), hidden, wanted.style, [scaled(area, x, y) for area in wanted.areas])
    return to_image(covered if wanted.crop is None else wanted.crop.scaled(x, y).framed(covered))
