"""The divider between the photo as it is (left) and as it would be published (right)."""

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneMouseEvent,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from photoconsent.gui.ground.look import LIGHT, PILL

_REACH = 10.0
"""Within so many screen pixels of the line the mouse takes hold of it."""
_HANDLE = 15.0


class SplitItem(QGraphicsItem):
    """Paints the covered picture right of a line that can be dragged; the line keeps its place in the window."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__()
        self._view = view
        self._picture = QPixmap()
        self._whole = QRectF()
        self._share = 0.5
        self.setZValue(4)
        self.setCursor(QCursor(Qt.CursorShape.SplitHCursor))
        self.hide()

    def show_picture(self, picture: QPixmap, whole: QRectF) -> None:
        """Show this picture, which fills `whole`, right of the line; an empty one takes the line away."""
        self.prepareGeometryChange()
        self._picture, self._whole = picture, whole
        self.setVisible(not picture.isNull())
        self.update()

    @property
    def line(self) -> float:
        """Where the line is, in pixels of the full-size photo."""
        x = self._view.mapToScene(QPoint(round(self._share * self._view.viewport().width()), 0)).x()
        whole = self._whole
        return min(max(x, whole.left()), whole.right())

    @property
    def share(self) -> float:
        """Where the line is across the canvas: 0 at the left edge, 1 at the right one."""
        return self._share

    def move_line(self, by: float) -> None:
        """Move the line by a share of the canvas: to the right (positive) or to the left."""
        self._put_line(self._share + by)

    def _put_line(self, share: float) -> None:
        self._share = min(max(share, 0.02), 0.98)
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole photo."""
        return self._whole

    def shape(self) -> QPainterPath:
        """Only the line takes the mouse, so that everything else can be worked on."""
        reach, whole = _REACH / self._zoom(), self._whole
        path = QPainterPath()
        path.addRect(QRectF(self.line - reach, whole.top(), 2 * reach, whole.height()))
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the covered side, the line, its handle and the two words."""
        whole, x = self._whole, self.line
        scale = self._picture.width() / whole.width()
        right = QRectF(x, whole.top(), whole.right() - x, whole.height())
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(right, self._picture, QRectF(x * scale, 0, right.width() * scale, self._picture.height()))
        for colour, thick in ((QColor(20, 24, 28, 150), 5.0), (QColor("white"), 2.5)):
            pen = QPen(colour, thick)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()))
        seen = self._view.mapToScene(self._view.viewport().rect()).boundingRect().intersected(whole)
        painter.save()
        painter.translate(QPointF(x, seen.center().y()))
        painter.scale(1 / self._zoom(), 1 / self._zoom())
        _draw_handle(painter)
        painter.translate(0, -seen.height() / 2 * self._zoom() + 12)
        _draw_words(painter)
        painter.restore()

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Take hold of the line."""
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Drag the line."""
        width = max(self._view.viewport().width(), 1)
        self._put_line(self._view.mapFromScene(event.scenePos()).x() / width)

    def _zoom(self) -> float:
        return self._view.transform().m11()


def _draw_handle(painter: QPainter) -> None:
    """A disc with an arrow to each side."""
    painter.setPen(QPen(QColor(20, 24, 28, 150), 1.5))
    painter.setBrush(QColor("white"))
    painter.drawEllipse(QPointF(), _HANDLE, _HANDLE)
    painter.setPen(QPen(QColor(LIGHT.text), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for side in (-1, 1):
        painter.drawPolyline([QPointF(side * 4, -4), QPointF(side * 8, 0), QPointF(side * 4, 4)])


def _draw_words(painter: QPainter) -> None:
    """Which side is which."""
    font = QFont(painter.font())
    font.setPointSizeF(8.5)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    before = QCoreApplication.translate("SplitView", "Before")
    after = QCoreApplication.translate("SplitView", "After")
    for text, right in ((before, False), (after, True)):
        width = QFontMetricsF(font).horizontalAdvance(text) + 16
        pill = QRectF(12 if right else -12 - width, 0, width, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*PILL))
        painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
