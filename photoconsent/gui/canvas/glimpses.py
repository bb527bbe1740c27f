"""Where a face may have been missed in the photo on the canvas: shown, walked through, and covered at a word."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QAction

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.canvas.face_actions import FaceActions
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.event.session import Entry
from photoconsent.gui.fields.actions import action
from photoconsent.pipeline.area import bounds_of
from photoconsent.pipeline.face import Box


class Glimpses(QObject):
    """Keeps the glimpses on the canvas in step with the selection; they are marks to look at and decide nothing."""

    changed = Signal(int)
    """There are so many on the canvas now."""

    def __init__(
        self, selection: Selection, canvas: Canvas, actions: FaceActions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._selection, self._canvas, self._actions = selection, canvas, actions
        self._current = -1
        self._places: list[Box] = []
        self.next = action(self, self.tr("Look where a face may be missed"), "nextGlimpse", "L", self.step)
        self.there = action(self, self.tr("There is a face: cover it"), "coverGlimpse", "K", self.cover)
        for one in self.all():
            one.setEnabled(False)
        canvas.glimpse_chosen.connect(self._cover)
        selection.photo_chosen.connect(self._begin)
        selection.photo_changed.connect(self._show)
        canvas.photo_shown.connect(self._begin)

    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [self.next, self.there]

    def _begin(self) -> None:
        self._current = -1
        self._show()

    def _show(self) -> None:
        entry = self._selection.entry
        self._places = open_glimpses(entry) if entry is not None else []
        self._canvas.show_glimpses([_rect(box) for box in self._places])
        self._current = min(self._current, len(self._places) - 1)
        for one in self.all():
            one.setEnabled(bool(self._places))
        self.changed.emit(len(self._places))

    def step(self) -> None:
        """Bring the next place into view, from left to right and round again."""
        if self._places:
            self._current = (self._current + 1) % len(self._places)
            self._canvas.choose_glimpse(self._current)

    def cover(self) -> None:
        """There is a face at the place looked at: cover it, and look at the next. If none was, look at the first."""
        if self._current >= 0:
            self._cover(self._current)
        else:
            self.step()

    def _cover(self, number: int) -> None:
        """What is covered next has been in view: nobody covers a place that was not looked at."""
        self._current = number - 1
        self._actions.draw(_rect(self._places[number]))
        if self._places:
            self.step()


def open_glimpses(entry: Entry) -> list[Box]:
    """The glimpses of a photo that no face and no area touches by a tenth, from left to right."""
    if entry.findings is None:
        return []
    taken = [one.face.box for one in entry.faces] + [bounds_of(area) for area in entry.edits.areas.values()]
    free = [box for box in entry.findings.glimpses if not any(_touches(box, other) for other in taken)]
    return sorted(free, key=lambda box: (box.x, box.y))


def _touches(box: Box, other: Box) -> bool:
    return box.shared(other) > 0.1 * min(box.area, other.area)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.w, box.h)
