"""How each kind of face is framed: colour, line, corners and sign all differ, so that no one of them is needed."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from photoconsent.gui.event.face_words import Kind
from photoconsent.gui.ground.look import LIGHT, Colours


@dataclass(frozen=True, slots=True)
class FrameStyle:
    """The line of a frame; `colour` names one of the `Colours`."""

    colour: str
    line: Qt.PenStyle
    rounded: bool


STYLES = {
    Kind.SHOWN: FrameStyle("shown", Qt.PenStyle.SolidLine, True),
    Kind.HIDDEN: FrameStyle("hidden", Qt.PenStyle.DashLine, False),
    Kind.ASKED: FrameStyle("asked", Qt.PenStyle.DotLine, False),
}


def frame_colour(kind: Kind, colours: Colours) -> QColor:
    """The colour of a kind of face."""
    return QColor(getattr(colours, STYLES[kind].colour))


def draw_frame(painter: QPainter, rect: QRectF, kind: Kind, width: float) -> None:
    """Draw a frame `width` screen pixels wide on a photo.

    Photos do not turn dark with the scheme: the colours stay, and a light line below keeps them visible on dark photos.
    """
    style = STYLES[kind]
    path = QPainterPath()
    corner = min(rect.width(), rect.height()) * 0.22 if style.rounded else 0.0
    path.addRoundedRect(rect, corner, corner)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, line, thick in (
        (QColor(255, 255, 255, 210), Qt.PenStyle.SolidLine, width + 2),
        (frame_colour(kind, LIGHT), style.line, width),
    ):
        pen = QPen(colour, thick, line)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawPath(path)


def draw_sign(painter: QPainter, square: QRectF, kind: Kind, colour: QColor) -> None:
    """A small sign: a disc with a tick for shown, a barred square for covered, a diamond with a dot for asked."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    c, r = square.center(), square.width() / 2
    white = QPen(QColor("white"), square.width() * 0.14)
    white.setCapStyle(Qt.PenCapStyle.RoundCap)
    if kind is Kind.SHOWN:
        painter.drawEllipse(square)
        painter.setPen(white)
        painter.drawPolyline(
            [c + QPointF(-r * 0.45, 0), c + QPointF(-r * 0.1, r * 0.4), c + QPointF(r * 0.5, -r * 0.35)]
        )
    elif kind is Kind.HIDDEN:
        painter.drawRoundedRect(square, r * 0.25, r * 0.25)
        painter.setPen(white)
        painter.drawLine(c + QPointF(-r * 0.5, r * 0.5), c + QPointF(r * 0.5, -r * 0.5))
    else:
        painter.drawPolygon([c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)])
        painter.setBrush(QColor("white"))
        painter.drawEllipse(c, r * 0.22, r * 0.22)
    painter.restore()
