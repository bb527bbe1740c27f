"""Paints one tile of the contact sheet: the photo, its name, and where it stands."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photoconsent.gui.event.pictures import Pictures
from photoconsent.gui.event.session import Entry
from photoconsent.gui.fields.pill import small_font
from photoconsent.gui.ground.look import Look
from photoconsent.gui.photos.covered_tiles import GOING_OUT, CoveredTiles
from photoconsent.gui.photos.photo_delegate import sign_of
from photoconsent.gui.photos.photo_model import Role, state_word
from photoconsent.paths import written

Index = QModelIndex | QPersistentModelIndex
WIDE, HIGH = 200, 150
"""Pixels each way of the place for the picture, which is shown whole: what lies at its edge may be a face."""
_BESIDE = 8


class TileDelegate(QStyledItemDelegate):
    """Paints photos as they are or, where `covered` is set, only as they would go out."""

    picture_missing = Signal()
    """A tile was painted without the picture that a glance would give."""

    def __init__(self, pictures: Pictures, covered: CoveredTiles, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._tiles, self._look = pictures, covered, look
        self.covered = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The picture and two lines."""
        return QSize(WIDE + 2 * _BESIDE + 8, HIGH + option.fontMetrics.height() * 2 + 3 * _BESIDE + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the tile."""
        entry: Entry = index.data(Role.ENTRY)
        colours, card = self._look.colours, option.rect.adjusted(4, 4, -4, -4)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(colours.accent if chosen or current else colours.border), 2 if current else 1))
        painter.setBrush(QColor(colours.accent_soft if chosen else colours.surface))
        painter.drawRoundedRect(card, 8, 8)
        place = QRect(card.left() + _BESIDE, card.top() + _BESIDE, card.width() - 2 * _BESIDE, HIGH)
        painter.fillRect(place, QColor(colours.sunken))
        picture = self._picture(entry)
        if picture.isNull():
            painter.setPen(QColor(colours.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._instead(entry))
        else:
            _paint_whole(painter, place, picture, faint=entry.edits.left_out)
        self._paint_words(painter, option, place, entry)
        painter.restore()

    def _picture(self, entry: Entry) -> QPixmap:
        if self.covered:
            return self._tiles.picture(entry)
        picture = self._pictures.thumbnail(entry)
        if picture.isNull():
            self.picture_missing.emit()
        return picture

    def _instead(self, entry: Entry) -> str:
        """What stands where there is no picture."""
        return self.tr("Covering…") if self.covered and entry.state in GOING_OUT else state_word(entry)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, entry: Entry) -> None:
        colours = self._look.colours
        line = QRect(place.left(), place.bottom() + _BESIDE, place.width(), option.fontMetrics.height())
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        name = painter.fontMetrics().elidedText(written(entry.source.name), Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        line.translate(0, line.height() + 2)
        sign, role = sign_of(entry)
        colour = getattr(colours, role)
        self._look.icon(sign, colour).paint(painter, QRect(line.left(), line.center().y() - 7, 15, 15))
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(colour))
        painter.drawText(line.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, state_word(entry))


def _paint_whole(painter: QPainter, place: QRect, picture: QPixmap, *, faint: bool) -> None:
    """The whole picture in the middle of the place."""
    size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    whole = QRect(0, 0, size.width(), size.height())
    whole.moveCenter(place.center())
    painter.setOpacity(0.35 if faint else 1.0)
    painter.drawPixmap(whole, picture)
    painter.setOpacity(1.0)
