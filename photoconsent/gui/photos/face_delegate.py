"""Paints one row of the list of faces: portrait, who, what is done to the face, and why."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photoconsent.gui.canvas.frame_pen import draw_sign, frame_colour
from photoconsent.gui.event.face_words import FaceWords
from photoconsent.gui.event.pictures import Pictures
from photoconsent.gui.event.session import DecidedFace
from photoconsent.gui.look import Look
from photoconsent.gui.photos.face_model import FaceModel, Role

_SIDE = 52


class FaceDelegate(QStyledItemDelegate):
    """Paints rows of a `FaceModel`."""

    def __init__(self, model: FaceModel, pictures: Pictures, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._pictures, self._look = model, pictures, look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Four lines of text, and never less than the portrait."""
        return QSize(240, max(_SIDE + 24, option.fontMetrics.height() * 4 + 22))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        one: DecidedFace = index.data(Role.FACE)
        words: FaceWords = index.data(Role.WORDS)
        row = option.rect.adjusted(6, 2, -6, -2)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option, row)
        place = QRect(row.left() + 10, row.top() + 10, _SIDE, _SIDE)
        self._paint_portrait(painter, place, one)
        left = place.right() + 14
        self._paint_words(painter, option, QRect(left, row.top() + 8, row.right() - left - 8, row.height() - 16), words)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        colours = self._look.colours
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(colours.accent), 2 if focused else 1))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 9, 9)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.window))
            painter.drawRoundedRect(row, 9, 9)

    def _paint_portrait(self, painter: QPainter, place: QRect, one: DecidedFace) -> None:
        if self._model.entry is None:
            return
        ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
        portrait = self._pictures.portrait(self._model.entry, one.face.box, round(_SIDE * ratio))
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(place), 8, 8)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(place, QColor(self._look.colours.sunken))
        if not portrait.isNull():
            painter.drawPixmap(place, portrait)
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: FaceWords) -> None:
        """The name; the sign with the verdict; the reason in at most two lines."""
        colours, metrics = self._look.colours, option.fontMetrics
        height = metrics.height()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        title = painter.fontMetrics().elidedText(words.title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignTop, title)
        colour = frame_colour(words.kind, colours)
        top = place.top() + height + 3
        side = height - 5
        draw_sign(painter, QRectF(place.left(), top + 2, side, side), words.kind, colour)
        painter.setFont(option.font)
        painter.setPen(colour)
        painter.drawText(QRect(place.left() + height + 2, top, place.width(), height), 0, words.verdict)
        painter.setPen(QColor(colours.muted))
        rest = QRect(place.left(), top + height + 2, place.width(), height * 2 + 2)
        painter.drawText(rest, Qt.TextFlag.TextWordWrap, words.reason)
