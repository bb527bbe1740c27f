"""What the keyboard holds on the canvas: a frame, a box or an area that is not placed yet."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsView

from photoconsent.gui.canvas.area_item import outline_of, rect_of
from photoconsent.gui.canvas.frame_item import pulled
from photoconsent.pipeline.area import Area, Stroke, moved
from photoconsent.pipeline.face import Box

_NEW = 72.0
"""The side of a new frame, in pixels of the screen: about a face in a group."""
_LOWER_RIGHT = 2
"""The corner that sizing pulls, as `pulled` counts them."""


class KeyHand(QObject):
    """Holds one area, in pixels of the full-size photo, until it is placed or given up."""

    changed = Signal()
    """Something was taken up, moved, placed or given up."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._held: Area | None = None
        self._before: Area | None = None
        self._put: Callable[[Area], None] = lambda _: None
        self._ghost = self._make_ghost()

    def _make_ghost(self) -> list[QGraphicsPathItem]:
        """A dashed line on a white one, so that it is seen on every ground."""
        lines = [self._view.scene().addPath(outline_of(Box(0, 0, 1, 1))) for _ in range(2)]
        for line in lines:
            line.setZValue(5)
            line.hide()
        return lines

    @property
    def held(self) -> Area | None:
        """What is held, where it is now; None when nothing is."""
        return self._held

    def take(self, area: Area, colour: str, put: Callable[[Area], None]) -> None:
        """Take up what lies there; `put` is called with it when it is placed elsewhere or in another size."""
        self._held, self._before, self._put = area, area, put
        for line, ink, style in zip(
            self._ghost, ("white", colour), (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine), strict=True
        ):
            pen = QPen(QColor(ink), 5.0 if style is Qt.PenStyle.SolidLine else 3.0, style)
            pen.setCosmetic(True)
            line.setPen(pen)
        self._show()

    def make(self, colour: str, put: Callable[[Area], None]) -> None:
        """Hold a new box in the middle of what is seen; it is placed even if it is never moved."""
        seen = self._view.mapToScene(self._view.viewport().rect()).boundingRect().intersected(self._view.sceneRect())
        side = min(_NEW / self._view.transform().m11(), seen.width(), seen.height())
        middle = seen.center()
        self.take(Box(middle.x() - side / 2, middle.y() - side / 2, side, side), colour, put)
        self._before = None

    def move(self, by: QPointF) -> None:
        """Move it by so much; its middle stays within the photo."""
        if self._held is not None:
            whole, now = self._view.sceneRect(), rect_of(self._held).center()
            x = min(max(now.x() + by.x(), whole.left()), whole.right()) - now.x()
            y = min(max(now.y() + by.y(), whole.top()), whole.bottom()) - now.y()
            self._held = moved(self._held, x, y)
            self._show()

    def size(self, by: QPointF) -> None:
        """Make it so much wider and higher; a stroke keeps its size."""
        if self._held is not None and not isinstance(self._held, Stroke):
            rect = pulled(rect_of(self._held), _LOWER_RIGHT, by)
            self._held = Box(rect.x(), rect.y(), rect.width(), rect.height())
            self._show()

    def place(self) -> None:
        """Let go of it where it is."""
        held, before, put = self._held, self._before, self._put
        self.drop()
        if held is not None and held != before:
            put(held)

    def drop(self) -> None:
        """Give it up: everything stays as it was."""
        if self._held is not None:
            self._held = None
            for line in self._ghost:
                line.hide()
            self.changed.emit()

    def words(self) -> str:
        """Where it is and how large, for screen readers; empty when nothing is held."""
        if self._held is None:
            return ""
        rect, whole = rect_of(self._held), self._view.sceneRect()
        across, down = 100 / max(whole.width(), 1.0), 100 / max(whole.height(), 1.0)
        return self.tr("{x} % from the left, {y} % from the top, {width} % wide, {height} % high.").format(
            x=round(rect.x() * across),
            y=round(rect.y() * down),
            width=round(rect.width() * across),
            height=round(rect.height() * down),
        )

    def _show(self) -> None:
        if self._held is not None:
            for line in self._ghost:
                line.setPath(outline_of(self._held))
                line.show()
            self._view.ensureVisible(rect_of(self._held), 20, 20)
            self.changed.emit()
