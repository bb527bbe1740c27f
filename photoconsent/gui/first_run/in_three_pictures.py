"""What the program does, in three pictures with a line each, for whoever sees it for the first time."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import label
from photoconsent.gui.ground.look import Look

_SIZE = QSize(150, 96)
_HEADS = ((0.22, 0.56, 0.12), (0.5, 0.48, 0.14), (0.79, 0.58, 0.11))
"""Three people on a photo: x and y of the head's middle and its half width, in widths and heights of the picture."""
_SIGNED = 1
"""The one of them who has signed."""


class InThreePictures(QWidget):
    """People on a photo, the forms they have signed, and the photo as it goes out."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inThreePictures")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addStretch()
        for step, words in enumerate(
            (
                self.tr("It finds the faces in your photos …"),
                self.tr("… looks up who has consented in writing …"),
                self.tr("… and covers everybody else in the copies."),
            )
        ):
            column = QVBoxLayout()
            column.setSpacing(8)
            column.addWidget(_Picture(step, words, look), 0, Qt.AlignmentFlag.AlignHCenter)
            text = label(words, "muted")
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            text.setFixedWidth(176)
            column.addWidget(text)
            column.addStretch()
            row.addLayout(column)
        row.addStretch()


class _Picture(QWidget):
    """One of the three, drawn: it shows nobody."""

    def __init__(self, step: int, words: str, look: Look) -> None:
        super().__init__()
        self._step, self._look = step, look
        self.setFixedSize(_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of today."""
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        for number, (x, y, half) in enumerate(_HEADS):
            middle, wide = QPointF(x * self.width(), y * self.height()), half * self.width() * 0.75
            self._draw_person(painter, middle, wide, signed=number == _SIGNED)
        painter.end()

    def _draw_person(self, painter: QPainter, middle: QPointF, wide: float, *, signed: bool) -> None:
        colours = self._look.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.control))
        painter.drawChord(QRectF(middle.x() - wide * 1.7, middle.y() + wide * 1.1, wide * 3.4, wide * 3.6), 0, 180 * 16)
        painter.setBrush(QColor(colours.muted))
        painter.drawEllipse(middle, wide, wide * 1.2)
        edge = QColor(colours.shown if signed else colours.hidden)
        frame = QRectF(middle.x() - wide * 1.3, middle.y() - wide * 1.5, wide * 2.6, wide * 3.0)
        if self._step == 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.asked), 2))
            painter.drawRoundedRect(frame, 5, 5)
        elif self._step == 1:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(edge, 2, Qt.PenStyle.SolidLine if signed else Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame, 5, 5)
            sign = self._look.icon("check" if signed else "close", edge.name())
            sign.paint(painter, round(middle.x()) - 8, 4, 16, 16)
        elif not signed:
            painter.setBrush(QColor(colours.sunken))
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawEllipse(middle, wide * 1.35, wide * 1.6)
