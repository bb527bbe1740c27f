"""Paints the cells of the list of people that are more than a text: who it is, where they stand, for which channels."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from consent_db.pages import PersonSummary
from photoconsent.gui.fields.pill import Tone, paint_chips, paint_pill, pill_width, small_font
from photoconsent.gui.ground.look import Look
from photoconsent.gui.register.people_model import Role
from photoconsent.gui.register.portraits import Portraits
from photoconsent.gui.register.standing import Standing, standing_word

Index = QModelIndex | QPersistentModelIndex
_EDGE = 8
TONES = {
    Standing.VALID: Tone.GOOD,
    Standing.EXPIRING: Tone.SOON,
    Standing.EXPIRED: Tone.BAD,
    Standing.WITHDRAWN: Tone.BAD,
    Standing.REFUSED: Tone.BAD,
    Standing.RESERVED: Tone.BAD,
    Standing.NO_FORM: Tone.SOON,
    Standing.NOTHING: Tone.QUIET,
    Standing.OBJECTED: Tone.BAD,
    Standing.TOLD: Tone.QUIET,
    Standing.LEFT: Tone.QUIET,
}
"""How each standing is to be taken: bad is whoever may be shown nowhere and said so, or whose time is over."""


class _CellDelegate(QStyledItemDelegate):
    """The ground of a cell as the style paints it, without its text."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The words are painted by hand."""
        super().initStyleOption(option, index)
        option.text = ""

    def _begin(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Paint the ground; returns the place for what is painted on it."""
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        return option.rect.adjusted(_EDGE, 0, -_EDGE, 0)


class WhoDelegate(_CellDelegate):
    """Portrait and name, with the number below."""

    def __init__(self, portraits: Portraits, look: Look, parent: QObject) -> None:
        super().__init__(look, parent)
        self._portraits = portraits

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the portrait and two lines."""
        return QSize(200, max(self._portraits.side + 12, option.fontMetrics.height() * 2 + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        person: PersonSummary = index.data(Role.PERSON)
        name, side = person.name or person.id, self._portraits.side
        place = self._begin(painter, option, index)
        where = QRect(place.left(), place.center().y() - side // 2, side, side)
        ratio = option.widget.devicePixelRatioF() if option.widget is not None else 1.0
        painter.drawPixmap(where, self._portraits.of(person.id, name, ratio))
        words = place.adjusted(side + 10, 0, 0, 0)
        _paint_two_lines(painter, words, (name, person.id if person.name else ""), option.font, self._look)
        painter.restore()


def _paint_two_lines(painter: QPainter, place: QRect, lines: tuple[str, str], font: QFont, look: Look) -> None:
    """The first line in the colour of text, the second one quiet; one alone stands in the middle."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(strong)
    top = place.center().y() - (metrics.height() if lines[1] else metrics.height() // 2)
    line = QRect(place.left(), top, place.width(), metrics.height())
    painter.setFont(strong)
    painter.setPen(QColor(look.colours.text))
    painter.drawText(line, 0, metrics.elidedText(lines[0], Qt.TextElideMode.ElideRight, line.width()))
    painter.setFont(font)
    painter.setPen(QColor(look.colours.muted))
    painter.drawText(line.translated(0, line.height()), 0, lines[1])


class StandingDelegate(_CellDelegate):
    """Where somebody stands, as a word on a coloured ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its pill."""
        metrics = QFontMetrics(small_font(option.font))
        return QSize(pill_width(metrics, standing_word(index.data(Role.STANDING))) + 2 * _EDGE, metrics.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        standing: Standing = index.data(Role.STANDING)
        place = self._begin(painter, option, index)
        painter.setFont(small_font(option.font))
        paint_pill(painter, place, standing_word(standing), TONES[standing], self._look.colours)
        painter.restore()


class ChannelsDelegate(_CellDelegate):
    """The channels of the consents that stand, one chip each, as many as there is room for."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        place = self._begin(painter, option, index)
        painter.setFont(small_font(option.font))
        paint_chips(painter, place, index.data(Role.CHANNELS), self._look.colours)
        painter.restore()


class CardDelegate(QStyledItemDelegate):
    """One card of the gallery: a large portrait, the name, and where the person stands."""

    def __init__(self, portraits: Portraits, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._portraits, self._look = portraits, look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The portrait, a line for the name, and the pill."""
        return QSize(self._portraits.side + 32, self._portraits.side + option.fontMetrics.height() * 3 + 44)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card."""
        person: PersonSummary = index.data(Role.PERSON)
        standing: Standing = index.data(Role.STANDING)
        name, side, colours = person.name or person.id, self._portraits.side, self._look.colours
        card = option.rect.adjusted(4, 4, -4, -4)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QColor(colours.accent if chosen else colours.border))
        painter.setBrush(QColor(colours.accent_soft if chosen else colours.surface))
        painter.drawRoundedRect(card, 10, 10)
        where = QRect(card.center().x() - side // 2, card.top() + 12, side, side)
        ratio = option.widget.devicePixelRatioF() if option.widget is not None else 1.0
        painter.drawPixmap(where, self._portraits.of(person.id, name, ratio))
        words = QRect(card.left() + 8, where.bottom() + 10, card.width() - 16, option.fontMetrics.height() + 2)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        fitted = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, fitted)
        painter.setFont(small_font(option.font))
        metrics = painter.fontMetrics()
        wide = min(pill_width(metrics, standing_word(standing)), words.width())
        pill = QRect(card.center().x() - wide // 2, words.bottom() + 6, wide, metrics.height() + 8)
        paint_pill(painter, pill, standing_word(standing), TONES[standing], colours)
        painter.restore()
