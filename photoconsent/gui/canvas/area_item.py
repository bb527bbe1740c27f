"""One covered area on the canvas, no face: hatched, with a sign and a word of its own; it can be chosen and moved."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from photoconsent.event.edits import AreaId
from photoconsent.gui.canvas.frame_item import corner_near, corners_of, pulled
from photoconsent.gui.ground.look import LIGHT, PILL
from photoconsent.pipeline.area import Area, Stroke, bounds_of, moved
from photoconsent.pipeline.face import Box

Moved = Callable[[AreaId, Area], None]
_GRIP = 9.0
"""Half the side of the place where a corner can be taken, in screen pixels."""
_HATCH = 9.0
"""Screen pixels between two lines of the hatching."""


class AreaItem(QGraphicsItem):
    """One area; its coordinates are pixels of the full-size photo. A box can be pulled at its corners too."""

    def __init__(self, which: AreaId, area: Area, changed: Moved) -> None:
        super().__init__()
        self.which, self.area = which, area
        self.chosen = False
        self._changed = changed
        self._grabbed: tuple[QPointF, Area, int | None] | None = None
        self.setAcceptHoverEvents(True)
        self.setToolTip(QCoreApplication.translate("Areas", "Covered: no face, but it could tell who somebody is"))

    @property
    def rect(self) -> QRectF:
        """The smallest upright rectangle around it."""
        return rect_of(self.area)

    def outline(self) -> QPainterPath:
        """The edge of the area."""
        return outline_of(self.area)

    def choose(self, chosen: bool) -> None:
        """Mark the area as the one that is talked about."""
        self.chosen = chosen
        self.setZValue(2 if chosen else 1)
        self.update()

    def boundingRect(self) -> QRectF:
        """The area with its label and handles, at the present zoom."""
        reach = 40 / self._zoom()
        return self.rect.adjusted(-reach, -reach, reach + 120 / self._zoom(), reach)

    def shape(self) -> QPainterPath:
        """Where the mouse meets it."""
        if not (self.chosen and isinstance(self.area, Box)):
            return self.outline()
        reach, path = _GRIP / self._zoom(), QPainterPath()
        path.addRect(self.rect.adjusted(-reach, -reach, reach, reach))
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw hatching and edge; sign, word and handles keep their size on the screen."""
        zoom, outline = self._zoom(), self.outline()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._hatch(painter, outline, zoom)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = 4.0 if self.chosen else 2.5
        for colour, thick in ((QColor(255, 255, 255, 210), width + 2), (QColor(LIGHT.area), width)):
            pen = QPen(colour, thick, Qt.PenStyle.SolidLine)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(outline)
        painter.save()
        painter.translate(self.rect.topLeft())
        painter.scale(1 / zoom, 1 / zoom)
        self._draw_label(painter)
        painter.restore()
        if self.chosen and isinstance(self.area, Box):
            self._draw_handles(painter, zoom)

    def _hatch(self, painter: QPainter, outline: QPainterPath, zoom: float) -> None:
        painter.save()
        painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        colour = QColor(LIGHT.area)
        colour.setAlpha(130)
        pen = QPen(colour, 2.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        rect, step = self.rect, _HATCH / zoom
        count = int((rect.width() + rect.height()) / step) + 1
        for number in range(min(count, 400)):
            x = rect.left() + number * step
            painter.drawLine(QPointF(x, rect.top()), QPointF(x - rect.height(), rect.bottom()))
        painter.restore()

    def _draw_label(self, painter: QPainter) -> None:
        """The word in a pill, where there is room for it or the area is chosen."""
        if self.rect.width() * self._zoom() < 44 and not self.chosen:
            return
        font = QFont(painter.font())
        font.setPointSizeF(8.5)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        text = QCoreApplication.translate("Areas", "covered")
        pill = QRectF(-2, -24, QFontMetricsF(font).horizontalAdvance(text) + 16, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*PILL))
        painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(QColor(LIGHT.area))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_handles(self, painter: QPainter, zoom: float) -> None:
        side = 8 / zoom
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.area))
        for corner in corners_of(self.rect):
            painter.drawRect(QRectF(corner.x() - side / 2, corner.y() - side / 2, side, side))

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Show what pulling here would do."""
        corner = self._corner_at(event.pos())
        shapes = (Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeBDiagCursor)
        if corner is not None:
            self.setCursor(QCursor(shapes[corner % 2]))
        else:
            self.setCursor(QCursor(Qt.CursorShape.SizeAllCursor if self.chosen else Qt.CursorShape.PointingHandCursor))

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Take hold of the area or of a corner."""
        if not self.chosen:
            event.ignore()
            return
        self._grabbed = (event.pos(), self.area, self._corner_at(event.pos()))

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Pull."""
        if self._grabbed is not None:
            start, area, corner = self._grabbed
            by = event.pos() - start
            self.prepareGeometryChange()
            if isinstance(area, Box):
                rect = pulled(QRectF(area.x, area.y, area.w, area.h), corner, by)
                self.area = Box(rect.x(), rect.y(), rect.width(), rect.height())
            else:
                self.area = moved(area, by.x(), by.y())

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Let go; only an area that really moved is a change."""
        if self._grabbed is not None and self._grabbed[1] != self.area:
            self._changed(self.which, self.area)
        self._grabbed = None

    def _corner_at(self, point: QPointF) -> int | None:
        box = self.chosen and isinstance(self.area, Box)
        return corner_near(self.rect, point, _GRIP / self._zoom()) if box else None

    def _zoom(self) -> float:
        scene = self.scene()
        return scene.views()[0].transform().m11() if scene is not None and scene.views() else 1.0


def rect_of(area: Area) -> QRectF:
    """The smallest upright rectangle around an area."""
    bounds = bounds_of(area)
    return QRectF(bounds.x, bounds.y, bounds.w, bounds.h)


def outline_of(area: Area) -> QPainterPath:
    """The edge of an area: four sides of a box, or the two sides and round ends of a stroke."""
    path = QPainterPath()
    if not isinstance(area, Stroke):
        path.addRect(QRectF(area.x, area.y, area.w, area.h))
        return path
    first, *others = [QPointF(x, y) for x, y in area.points]
    path.moveTo(first)
    for point in others or [first + QPointF(0.01, 0)]:
        path.lineTo(point)
    stroker = QPainterPathStroker()
    stroker.setWidth(area.width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path).simplified()
