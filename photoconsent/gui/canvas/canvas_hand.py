"""What the hand draws on the canvas: a frame around a face, a box over something else, or a stroke of the brush."""

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsRectItem, QGraphicsView

from photoconsent.gui.canvas.frame_item import SMALLEST
from photoconsent.gui.ground.look import LIGHT
from photoconsent.pipeline.area import Stroke
from photoconsent.pipeline.face import Box

_WIDTHS = (8, 12, 18, 26, 38, 56, 80, 120)
"""How wide the brush is, in pixels of the screen: whoever needs a finer one for the photo zooms in."""
_USUAL = 3


class Tool(StrEnum):
    """What the next drag does."""

    MOVE = "move"
    """Moves the photo."""
    FACE = "face"
    """Frames a face, once."""
    BOX = "box"
    """Covers something else, once."""
    BRUSH = "brush"
    """Covers by strokes, until another tool is taken."""


class CanvasHand(QObject):
    """Turns the mouse into frames, boxes and strokes, in pixels of the full-size photo."""

    face_drawn = Signal(QRectF)
    area_drawn = Signal(object)
    """An `Area` beside faces."""
    taken = Signal(object)
    """Another tool is in the hand."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._tool = Tool.MOVE
        self._width = _USUAL
        self._start: QPointF | None = None
        self._rubber: QGraphicsRectItem | None = None
        self._trail: QGraphicsPathItem | None = None
        self._points: list[QPointF] = []
        self._stroke_width = 0.0
        """Of the stroke under way: it stays as it was begun when somebody zooms meanwhile."""

    @property
    def tool(self) -> Tool:
        """The tool in the hand."""
        return self._tool

    def take(self, tool: Tool) -> None:
        """Take a tool; what was being drawn is given up."""
        self._drop()
        if tool is not self._tool:
            self._tool = tool
            modes = QGraphicsView.DragMode
            self._view.setDragMode(modes.ScrollHandDrag if tool is Tool.MOVE else modes.NoDrag)
            self._show_cursor()
            self.taken.emit(tool)

    def wider(self, by: int) -> None:
        """A wider brush (1), or a narrower one (-1)."""
        self._width = min(max(self._width + by, 0), len(_WIDTHS) - 1)
        self._show_cursor()

    @property
    def brush_width(self) -> float:
        """How wide the brush is, in pixels of the full-size photo."""
        return _WIDTHS[self._width] / self._view.transform().m11()

    def press(self, place: QPoint) -> bool:
        """The button went down at this place of the viewport; says whether that was for the tool."""
        if self._tool is Tool.MOVE:
            return False
        here = self._view.mapToScene(place)
        self._start = here
        if self._tool is Tool.BRUSH:
            self._points, self._stroke_width = [here], self.brush_width
            self._trail = self._view.scene().addPath(_path(self._points), self._ink())
            self._trail.setZValue(3)
        else:
            self._rubber = self._view.scene().addRect(QRectF(here, QSizeF()), self._line())
            self._rubber.setZValue(3)
        return True

    def move(self, place: QPoint) -> bool:
        """The mouse is at this place now."""
        here = self._view.mapToScene(place)
        if self._trail is not None:
            # Nearer points make the stroke longer on file and no finer.
            if (here - self._points[-1]).manhattanLength() >= self._stroke_width / 8:
                self._points.append(here)
                self._trail.setPath(_path(self._points))
            return True
        if self._rubber is not None and self._start is not None:
            self._rubber.setRect(QRectF(self._start, here).normalized())
            return True
        return False

    def release(self, place: QPoint) -> bool:
        """The button was let go: the drawing is finished."""
        here, start, tool = self._view.mapToScene(place), self._start, self._tool
        if start is None:
            return False
        points, width = [*self._points, here], self._stroke_width
        self._drop()
        if tool is Tool.BRUSH:
            self._hand_on_stroke(points, width)
            return True
        self.take(Tool.MOVE)
        self.hand_on(tool, QRectF(start, here).normalized())
        return True

    def hand_on(self, tool: Tool, rect: QRectF) -> None:
        """A frame or a box was drawn here; only what lies on the photo counts, and what is too small is nothing."""
        rect = rect.intersected(self._view.sceneRect())
        if min(rect.width(), rect.height()) >= SMALLEST:
            if tool is Tool.FACE:
                self.face_drawn.emit(rect)
            else:
                self.area_drawn.emit(Box(rect.x(), rect.y(), rect.width(), rect.height()))

    def _hand_on_stroke(self, points: list[QPointF], width: float) -> None:
        reach = self._view.sceneRect().adjusted(-width, -width, width, width)
        if any(reach.contains(point) for point in points):
            line = [points[0], *(b for a, b in pairwise(points) if a != b)]
            self.area_drawn.emit(Stroke(tuple((point.x(), point.y()) for point in line), width))

    def _drop(self) -> None:
        """Take away what was being drawn."""
        for item in (self._rubber, self._trail):
            if item is not None:
                self._view.scene().removeItem(item)
        self._rubber = self._trail = self._start = None
        self._points = []

    def _line(self) -> QPen:
        colour = LIGHT.hidden if self._tool is Tool.FACE else LIGHT.area
        pen = QPen(QColor(colour), 2.5, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        return pen

    def _ink(self) -> QPen:
        colour = QColor(LIGHT.area)
        colour.setAlpha(150)
        return QPen(colour, self.brush_width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)

    def _show_cursor(self) -> None:
        shapes = {Tool.MOVE: Qt.CursorShape.OpenHandCursor}
        cursor = QCursor(shapes.get(self._tool, Qt.CursorShape.CrossCursor))
        if self._tool is Tool.BRUSH:
            cursor = QCursor(_ring(_WIDTHS[self._width]))
        self._view.viewport().setCursor(cursor)


def _path(points: list[QPointF]) -> QPainterPath:
    """The line through these points; a single one becomes a dot."""
    path = QPainterPath(points[0])
    for point in points[1:] or [points[0] + QPointF(0.01, 0)]:
        path.lineTo(point)
    return path


def _ring(width: int) -> QPixmap:
    """The brush as a cursor: as wide as it paints, to be seen on light and on dark."""
    picture = QPixmap(width + 4, width + 4)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, thick in ((QColor(255, 255, 255, 220), 3.0), (QColor(LIGHT.area), 1.5)):
        painter.setPen(QPen(colour, thick))
        painter.drawEllipse(QRectF(2, 2, width, width))
    painter.end()
    return picture
