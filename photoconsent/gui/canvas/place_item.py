"""A thing found beside faces on the canvas: a frame with cut corners and a word, dashed until it is covered."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from photoconsent.gui.canvas.area_item import rect_of
from photoconsent.gui.ground.look import LIGHT, PILL
from photoconsent.gui.ground.place_words import state_of, trait_word
from photoconsent.pipeline.place import DecidedPlace

_CUT = 0.25
"""Share of the shorter side that is cut off at each corner."""


class PlaceItem(QGraphicsItem):
    """One such place; its coordinates are pixels of the full-size photo."""

    def __init__(self, one: DecidedPlace) -> None:
        super().__init__()
        self.one = one
        self.rect = rect_of(one.place.area)
        self.chosen = False
        self.setZValue(0.7)
        self.setToolTip(f"{trait_word(one.place.trait)}: {state_of(one)}")

    def choose(self, chosen: bool) -> None:
        """Mark it as the one that is talked about."""
        self.chosen = chosen
        self.update()

    def boundingRect(self) -> QRectF:
        """The place with its word, at the present zoom."""
        reach = 28 / self._zoom()
        return self.rect.adjusted(-reach, -reach, reach + 120 / self._zoom(), reach)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the frame: dashed where it is only offered. Word and lines keep their size on the screen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, covered = QColor(LIGHT.area), self.one.covered
        fill = QColor(colour)
        fill.setAlpha(70)
        brush = fill if covered else Qt.BrushStyle.NoBrush
        width = 4.0 if self.chosen else 2.5
        style = Qt.PenStyle.SolidLine if covered else Qt.PenStyle.DashLine
        for line, thick, way in (
            (QColor(255, 255, 255, 220), width + 2, Qt.PenStyle.SolidLine),
            (colour, width, style),
        ):
            pen = QPen(line, thick, way)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(brush)
            painter.drawPolygon(self._outline())
        if self.chosen or self.rect.width() * self._zoom() > 60:
            self._draw_word(painter, colour)

    def _outline(self) -> QPolygonF:
        """A box whose corners are cut off: no face and no drawn area looks so."""
        box, cut = self.rect, _CUT * min(self.rect.width(), self.rect.height())
        left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
        corners = (
            (left + cut, top), (right - cut, top), (right, top + cut), (right, bottom - cut),
            (right - cut, bottom), (left + cut, bottom), (left, bottom - cut), (left, top + cut),
        )  # fmt: skip
        return QPolygonF([QPointF(x, y) for x, y in corners])

    def _draw_word(self, painter: QPainter, colour: QColor) -> None:
        painter.save()
        painter.translate(self.rect.topLeft())
        painter.scale(1 / self._zoom(), 1 / self._zoom())
        font = QFont(painter.font())
        font.setPointSizeF(8.5)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        words = trait_word(self.one.place.trait)
        pill = QRectF(-2, -24, QFontMetricsF(font).horizontalAdvance(words) + 16, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*PILL))
        painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(colour)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()

    def _zoom(self) -> float:
        scene = self.scene()
        return scene.views()[0].transform().m11() if scene is not None and scene.views() else 1.0
