"""Paints one row of the list of faces: portrait, who, what is done to the face, and why."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from photoconsent.gui.canvas.frame_pen import draw_sign, frame_colour
from photoconsent.gui.event.face_words import FaceWords
from photoconsent.gui.event.pictures import Pictures
from photoconsent.gui.event.session import DecidedFace
from photoconsent.gui.fields.rows import paint_ground, paint_picture
from photoconsent.gui.ground.look import Look
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
        paint_ground(painter, option, row, self._look.colours)
        place = QRect(row.left() + 10, row.top() + 10, _SIDE, _SIDE)
        paint_picture(painter, place, self._portrait(one, painter), self._look.colours)
        left = place.right() + 14
        self._paint_words(painter, option, QRect(left, row.top() + 8, row.right() - left - 8, row.height() - 16), words)
        painter.restore()

    def _portrait(self, one: DecidedFace, painter: QPainter) -> QPixmap:
        if self._model.entry is None:
            return QPixmap()
        ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
        return self._pictures.portrait(self._model.entry, one.face.box, round(_SIDE * ratio))

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
