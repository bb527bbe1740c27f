"""Paints one row of the list of people: portrait, who, and how the faces stand."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from photoconsent.event.groups import FaceAt, Group
from photoconsent.gui.canvas.frame_pen import draw_sign, frame_colour
from photoconsent.gui.event.face_words import Kind
from photoconsent.gui.fields.rows import paint_ground, paint_picture
from photoconsent.gui.ground.images import picture_of
from photoconsent.gui.ground.look import Look
from photoconsent.gui.people.group_model import Role
from photoconsent.gui.people.group_words import GroupWords, Standing
from photoconsent.gui.people.grouping import Grouping

_SIDE = 48
_KEPT = 400
"""So many decoded portraits are kept; the crops themselves are small JPEGs."""
_KINDS = {
    Standing.ASKED: Kind.ASKED,
    Standing.NAMED: Kind.SHOWN,
    Standing.UNKNOWN: Kind.HIDDEN,
    Standing.HIDDEN: Kind.HIDDEN,
}


class GroupDelegate(QStyledItemDelegate):
    """Paints rows of a `GroupModel`."""

    def __init__(self, grouping: Grouping, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grouping, self._look = grouping, look
        self._portraits: dict[FaceAt, QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines of text beside the portrait."""
        return QSize(200, max(_SIDE + 18, option.fontMetrics.height() * 2 + 22))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        group: Group = index.data(Role.GROUP)
        words: GroupWords = index.data(Role.WORDS)
        row = option.rect.adjusted(6, 2, -6, -2)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint_ground(painter, option, row, self._look.colours)
        place = QRect(row.left() + 8, row.top() + (row.height() - _SIDE) // 2, _SIDE, _SIDE)
        paint_picture(painter, place, self._portrait(group[0]), self._look.colours)
        left = place.right() + 12
        self._paint_words(painter, option, QRect(left, row.top() + 8, row.right() - left - 6, row.height() - 12), words)
        painter.restore()

    def _portrait(self, one: FaceAt) -> QPixmap:
        if one not in self._portraits:
            made = picture_of(self._grouping.crop(one))
            if made.isNull():
                return made
            if len(self._portraits) >= _KEPT:
                self._portraits.clear()
            self._portraits[one] = made
        return self._portraits[one]

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: GroupWords) -> None:
        """The name; below it the sign and how many are shown."""
        colours, height = self._look.colours, option.fontMetrics.height()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            place, Qt.AlignmentFlag.AlignTop, painter.fontMetrics().elidedText(words.title, elide, place.width())
        )
        kind = _KINDS[words.standing]
        top, side = place.top() + height + 3, height - 5
        draw_sign(painter, QRectF(place.left(), top + 2, side, side), kind, frame_colour(kind, colours))
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        rest = QRect(place.left() + height + 2, top, place.width() - height - 2, height)
        painter.drawText(rest, 0, option.fontMetrics.elidedText(words.short, elide, rest.width()))
