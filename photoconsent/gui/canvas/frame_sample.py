"""A small frame as on the canvas, to explain what each kind means."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from photoconsent.gui.canvas.frame_pen import draw_frame, draw_sign, frame_colour
from photoconsent.gui.event.face_words import Kind
from photoconsent.gui.ground.look import LIGHT, Look


class FrameSample(QWidget):
    """Draws one kind of frame with its sign."""

    def __init__(self, kind: Kind, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(QSize(48, 48))
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_frame(painter, QRectF(10, 10, 32, 32), self._kind, 2.5)
        draw_sign(painter, QRectF(3, 3, 15, 15), self._kind, frame_colour(self._kind, LIGHT))
        painter.end()
