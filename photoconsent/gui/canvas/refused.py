"""Marks on the photo on the canvas the faces because of which its copy was refused."""

from PySide6.QtCore import QObject, QRectF

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.event.selection import Selection


class Refused(QObject):
    """Keeps the marks in step with the work and the selection; a photo that was changed since has none."""

    def __init__(self, work: EventWork, selection: Selection, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._selection, self._canvas = work, selection, canvas
        for renewed in (work.prepare_began, work.prepare_ended, selection.photo_chosen, selection.photo_changed):
            renewed.connect(self._show)

    def _show(self) -> None:
        entry = self._selection.entry
        known = entry is not None and not self._work.has_changed(entry.source)
        boxes = self._work.refused.get(entry.source, ()) if entry is not None and known else ()
        self._canvas.show_refused([QRectF(box.x, box.y, box.w, box.h) for box in boxes])

    def choose_face(self) -> None:
        """Go to the largest of the faces, where there is one."""
        entry = self._selection.entry
        boxes = self._work.refused.get(entry.source, ()) if entry is not None else ()
        if entry is not None and boxes:
            near = [one for one in entry.faces if one.face.box.iou(boxes[0]) > 0.9]
            if near:
                self._selection.choose_face(near[0].id)
