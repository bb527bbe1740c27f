"""What is on record as a wall of pictures: what must come down first, then the newest."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from consent_db.pages import Publication
from photoconsent.gui.fields.pill import Tone, paint_pill, pill_height, small_font
from photoconsent.gui.fields.rows import paint_picture
from photoconsent.gui.ground.look import Look
from photoconsent.gui.published.copy_pictures import CopyPictures
from photoconsent.gui.published.published_model import Column, Role, State

Index = QModelIndex | QPersistentModelIndex
_WIDE, _HIGH = 184, 132
TONES = {State.DUE: Tone.BAD, State.OUT: Tone.GOOD, State.PREPARED: Tone.QUIET, State.DOWN: Tone.QUIET}
"""How each state is to be taken; its word stands with it."""


class CopyDelegate(QStyledItemDelegate):
    """One copy: its picture, where it stands, and for what it was made. What must come down has a red edge."""

    def __init__(self, pictures: CopyPictures, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures, self._look = pictures, look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The picture, a pill and two lines."""
        return QSize(_WIDE + 24, _HIGH + option.fontMetrics.height() * 3 + 44)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card."""
        one: Publication = index.data(Role.PUBLICATION)
        state = State(index.data(Role.STATE))  # which Qt hands on as a text
        colours = self._look.colours
        card = option.rect.adjusted(4, 4, -4, -4)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = colours.error_text if state == State.DUE else colours.accent if chosen else colours.border
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(edge), 2 if state == State.DUE or chosen else 1))
        painter.setBrush(QColor(colours.accent_soft if chosen else colours.surface))
        painter.drawRoundedRect(card, 10, 10)
        place = QRect(card.left() + 8, card.top() + 8, card.width() - 16, _HIGH)
        paint_picture(painter, place, self._pictures.of(one), colours)
        self._paint_words(painter, option, QRect(card.left() + 10, place.bottom() + 8, card.width() - 20, 0), index)
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, index: Index) -> None:
        colours, elide = self._look.colours, Qt.TextElideMode.ElideRight
        painter.setFont(small_font(option.font))
        high = pill_height(painter.fontMetrics())
        state = index.sibling(index.row(), Column.STATE).data()
        pill = QRect(place.left(), place.top(), place.width(), high)
        paint_pill(painter, pill, state, TONES[index.data(Role.STATE)], colours)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        line = QRect(place.left(), pill.bottom() + 6, place.width(), option.fontMetrics.height() + 2)
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        event = str(index.sibling(index.row(), Column.EVENT).data())
        painter.drawText(line, 0, painter.fontMetrics().elidedText(event, elide, line.width()))
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        where = "  ·  ".join(str(index.sibling(index.row(), one).data()) for one in (Column.CHANNEL, Column.DAY))
        line.translate(0, line.height())
        painter.drawText(line, 0, option.fontMetrics.elidedText(where, elide, line.width()))


class PublishedWall(QListView):
    """Shows a filtered `PublishedModel`; several copies can be chosen."""

    def __init__(
        self, model: QSortFilterProxyModel, pictures: CopyPictures, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("publishedWall")
        self.setAccessibleName(self.tr("Everything on record"))
        self.setModel(model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(CopyDelegate(pictures, look, self))
        pictures.arrived.connect(self.viewport().update)
        look.changed.connect(self.viewport().update)
