"""Paints one row of the list of photos: thumbnail, name, faces, and where it stands as a sign and a word."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from photoconsent.gui.event.pictures import Pictures
from photoconsent.gui.event.session import Entry, State
from photoconsent.gui.fields.rows import paint_ground, paint_picture
from photoconsent.gui.ground.look import Look
from photoconsent.gui.photos.photo_model import Role, state_word, summary
from photoconsent.paths import written

_SIGNS = {
    State.WAITING: ("search", "muted"),
    State.NEEDS_A_LOOK: ("eye", "asked"),
    State.LEFT_OUT: ("close", "muted"),
    State.BLOCKED: ("blocked", "error_text"),
    State.FAILED: ("warning", "error_text"),
    State.DONE: ("published", "good_text"),
}
"""The drawing and the colour of each state; the word stands beside them."""


def sign_of(entry: Entry) -> tuple[str, str]:
    """The drawing for where a photo stands, and the name of its colour."""
    return _SIGNS.get(entry.state, ("check", "accent") if entry.looked_at else ("eye", "muted"))


class PhotoDelegate(QStyledItemDelegate):
    """Paints rows of a `PhotoModel`."""

    picture_missing = Signal()
    """A row was painted without a picture."""

    def __init__(self, pictures: Pictures, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._look = pictures, look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Three lines of text, and never less than the thumbnail."""
        return QSize(220, max(88, option.fontMetrics.height() * 3 + 26))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        entry: Entry = index.data(Role.ENTRY)
        row = option.rect.adjusted(6, 3, -6, -3)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint_ground(painter, option, row, self._look.colours)
        picture = QRect(row.left() + 7, row.top() + 7, 92, row.height() - 14)
        thumbnail = self._pictures.thumbnail(entry)
        paint_picture(painter, picture, thumbnail, self._look.colours)
        if thumbnail.isNull():
            self.picture_missing.emit()
        text = QRect(picture.right() + 12, row.top() + 7, row.right() - picture.right() - 18, row.height() - 14)
        self._paint_words(painter, option, text, entry)
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, entry: Entry) -> None:
        colours, metrics = self._look.colours, option.fontMetrics
        line = QRect(place.left(), place.top(), place.width(), place.height() // 3)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        name = painter.fontMetrics().elidedText(written(entry.source.name), Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, middle, name)
        painter.setFont(option.font)
        sign, role = sign_of(entry)
        colour = getattr(colours, role)
        line.translate(0, line.height())
        self._look.icon(sign, colour).paint(painter, QRect(line.left(), line.center().y() - 7, 15, 15))
        painter.setPen(QColor(colour))
        painter.drawText(line.adjusted(20, 0, 0, 0), middle, state_word(entry))
        line.translate(0, line.height())
        painter.setPen(QColor(colours.muted))
        painter.drawText(line, middle, metrics.elidedText(summary(entry), Qt.TextElideMode.ElideRight, line.width()))
