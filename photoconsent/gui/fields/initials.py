"""A round sign with somebody's initials, where there is no portrait."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from photoconsent.gui.ground.look import Colours


def initials_of(name: str) -> str:
    """The first letters of the first and the last word: at most two."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def initials_sign(name: str, side: int, colours: Colours, ratio: float = 1.0) -> QPixmap:
    """The sign in a square of so many pixels; `ratio` is that of the screen."""
    sign = QPixmap(round(side * ratio), round(side * ratio))
    sign.setDevicePixelRatio(ratio)
    sign.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sign)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent_soft))
    square = QRectF(0, 0, side, side)
    painter.drawEllipse(square)
    font = QFont()
    font.setPixelSize(side * 2 // 5)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, initials_of(name))
    painter.end()
    return sign
