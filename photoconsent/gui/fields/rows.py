"""How rows of our lists are painted: the ground of one that is chosen or pointed at, and rounded pictures."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from photoconsent.gui.ground.look import Colours


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, row: QRect, colours: Colours) -> None:
    """The ground of a row: chosen (with a wider line while the keys are there), pointed at, or nothing."""
    if option.state & QStyle.StateFlag.State_Selected:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(colours.accent), 2 if focused else 1))
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 9, 9)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.window))
        painter.drawRoundedRect(row, 9, 9)


def paint_picture(painter: QPainter, place: QRect, picture: QPixmap, colours: Colours) -> None:
    """Fill the place with the middle of the picture; a quiet ground while there is none."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(place), 8, 8)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(place, QColor(colours.sunken))
    if not picture.isNull():
        size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        whole = QRect(0, 0, size.width(), size.height())
        whole.moveCenter(place.center())
        painter.drawPixmap(whole, picture)
    painter.restore()
