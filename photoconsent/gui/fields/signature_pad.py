"""A field to sign in, by finger, pen or mouse. It keeps the lines of the pen, and nothing else about it."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

_TALL = 150
_PEN = 2.5


class SignaturePad(QWidget):
    """Lines are kept in parts of the field's height; touch and pen come as the mouse, as Qt hands them on."""

    changed = Signal()

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        """`words` is what a screen reader calls it."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(True)
        self._lines: list[list[tuple[float, float]]] = []

    def sizeHint(self) -> QSize:
        """Wide enough for a name."""
        return QSize(520, _TALL)

    @property
    def strokes(self) -> tuple[tuple[tuple[float, float], ...], ...]:
        """What was drawn: each line with its points, to the right and down."""
        return tuple(tuple(line) for line in self._lines)

    def clear(self) -> None:
        """Nothing was drawn."""
        self._lines = []
        self.update()
        self.changed.emit()

    def _at(self, event: QMouseEvent) -> tuple[float, float]:
        """Where the pen is, within the field."""
        place, tall = event.position(), max(1, self.height())
        return min(max(place.x(), 0), self.width()) / tall, min(max(place.y(), 0), tall) / tall

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A line begins."""
        self._lines.append([self._at(event)])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The line goes on."""
        if self._lines:
            self._lines[-1].append(self._at(event))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The line is done."""
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, a line to sign on, and what was drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(QPen(ink, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        low = round(self.height() * 0.8)
        painter.drawLine(16, low, self.width() - 16, low)
        painter.setPen(QPen(ink, _PEN, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        for line in self._lines:
            points = [QPointF(x * self.height(), y * self.height()) for x, y in line]
            painter.drawPolyline(QPolygonF(points if len(points) > 1 else points * 2))
