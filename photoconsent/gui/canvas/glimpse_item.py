"""A place on the canvas where a face may have been missed: dotted, with a question mark; a click covers it."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

_LABEL = 18.0
"""Diameter of the question mark's disc, in screen pixels."""


class GlimpseItem(QGraphicsItem):
    """One such place; its coordinates are pixels of the full-size photo."""

    sign = "?"
    ground = QColor(20, 20, 20)

    def __init__(self, rect: QRectF) -> None:
        super().__init__()
        self.rect = rect
        self.chosen = False
        self.setZValue(0.5)
        words = QCoreApplication.translate("Glimpses", "A face may have been missed here. Click to cover it.")
        self.setToolTip(words)

    def choose(self, chosen: bool) -> None:
        """Mark it as the one that is looked at."""
        self.chosen = chosen
        self.update()

    def boundingRect(self) -> QRectF:
        """The place with its sign, at the present zoom."""
        reach = _LABEL / self._zoom()
        return self.rect.adjusted(-reach, -reach, reach, reach)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw dots on a dark line, so that they are seen on every ground; the sign keeps its size on the screen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = 3.0 if self.chosen else 2.0
        for colour, style in ((QColor(20, 20, 20, 200), Qt.PenStyle.SolidLine), (QColor("white"), Qt.PenStyle.DotLine)):
            pen = QPen(colour, width, style)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawRect(self.rect)
        painter.save()
        painter.translate(self.rect.topLeft())
        painter.scale(1 / self._zoom(), 1 / self._zoom())
        disc = QRectF(-_LABEL / 2, -_LABEL / 2, _LABEL, _LABEL)
        painter.setPen(QPen(QColor("white"), 1.5))
        painter.setBrush(self.ground)
        painter.drawEllipse(disc)
        font = QFont(painter.font())
        font.setPointSizeF(9)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor("white"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.sign)
        painter.restore()

    def _zoom(self) -> float:
        scene = self.scene()
        return scene.views()[0].transform().m11() if scene is not None and scene.views() else 1.0
