"""Small rounded grounds with a word on them: where somebody or something stands, and what belongs to it."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from photoconsent.gui.ground.look import Colours

_BESIDE = 10
"""Pixels between a word and the end of its ground."""
_BETWEEN = 4


class Tone(StrEnum):
    """How a state is to be taken; the word says which state it is, so that no colour is needed to read it."""

    GOOD = "good"
    SOON = "soon"
    """Good still, and something is to be done."""
    BAD = "bad"
    QUIET = "quiet"


def pill_height(metrics: QFontMetrics) -> int:
    """The height of a pill with a word in this font, pixels."""
    return metrics.height() + 6


def pill_width(metrics: QFontMetrics, word: str) -> int:
    """The width of a pill with this word, pixels."""
    return metrics.horizontalAdvance(word) + 2 * _BESIDE + 2  # what rounding takes


def paint_pill(painter: QPainter, place: QRect, word: str, tone: Tone, colours: Colours) -> None:
    """A word on its coloured ground, at the left of the place and in the middle of its height."""
    ground, ink = {
        Tone.GOOD: (colours.good_soft, colours.good_text),
        Tone.SOON: (colours.warning_soft, colours.warning_text),
        Tone.BAD: (colours.error_soft, colours.error_text),
        Tone.QUIET: (colours.sunken, colours.text),
    }[tone]
    metrics = painter.fontMetrics()
    shape = _shape(metrics, word, place.left(), place)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
    painter.setPen(QColor(ink))
    room = int(shape.width()) - 2 * _BESIDE
    painter.drawText(
        shape, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(word, Qt.TextElideMode.ElideRight, max(room, 0))
    )


def paint_chips(painter: QPainter, place: QRect, words: Sequence[str], colours: Colours) -> None:
    """As many of the words as there is room for, each with a line round it; what is left over as a number."""
    metrics = painter.fontMetrics()
    left = place.left()
    for number, word in enumerate(words):
        rest = len(words) - number - 1
        needed = pill_width(metrics, word) + (_BETWEEN + pill_width(metrics, f"+{rest}") if rest else 0)
        if left + needed > place.right() and number < len(words):
            _paint_chip(painter, _shape(metrics, f"+{rest + 1}", left, place), f"+{rest + 1}", colours)
            return
        shape = _shape(metrics, word, left, place)
        _paint_chip(painter, shape, word, colours)
        left = round(shape.right()) + _BETWEEN


def _paint_chip(painter: QPainter, shape: QRectF, word: str, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.border), 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(shape.translated(QPointF(0.5, 0.5)), shape.height() / 2, shape.height() / 2)
    painter.setPen(QColor(colours.text))
    painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, word)


def _shape(metrics: QFontMetrics, word: str, left: int, place: QRect) -> QRectF:
    """The ground of a word that begins at `left`, never wider than the place."""
    high = min(pill_height(metrics), place.height())
    wide = min(pill_width(metrics, word), max(place.right() - left, 0))
    return QRectF(left, place.center().y() - high // 2, wide, high)


def small_font(font: QFont) -> QFont:
    """The font of words on pills and chips."""
    small = QFont(font)
    small.setPointSizeF(max(font.pointSizeF() * 0.92, 7.0))
    small.setWeight(QFont.Weight.Medium)
    return small
