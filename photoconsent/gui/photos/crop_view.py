"""The photo with the part that its copy is to show: drawn with the hand, or moved and sized with the arrow keys."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from photoconsent.gui.ground.look import Look
from photoconsent.gui.ground.single_keys import asks_for_key
from photoconsent.pipeline.crop import SMALLEST, Crop
from photoconsent.pipeline.face import Box

_OUTSIDE = QColor(0, 0, 0, 165)
_GRIP = 14.0
"""A corner is taken within so many screen pixels."""
_STEP = 0.01
"""An arrow key moves by this share of the photo's longer side."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropView(QWidget):
    """Holds a crop of one photo in pixels of that; what lies outside of it is darkened."""

    changed = Signal()
    """The hand or a key made another crop."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cropView")
        self.setAccessibleName(self.tr("The part that is shown: arrow keys move it, with Shift they size it"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(220)
        self._look = look
        self._picture, self._size = QPixmap(), (1, 1)
        self._crop = Crop(Box(0, 0, 1, 1))
        self.shape: tuple[int, int] | None = None
        """Width and height that the part is to have in proportion; None: any."""
        self._taken: tuple[str, QPointF, QRectF] | None = None

    @property
    def crop(self) -> Crop:
        """The part as it stands."""
        return self._crop

    def show_photo(self, picture: QPixmap, size: tuple[int, int]) -> None:
        """Another photo; `size` is that of the full-size one."""
        self._picture, self._size = picture, size
        self.update()

    def show_crop(self, crop: Crop) -> None:
        """Show this part."""
        self._crop = crop.within(*self._size)
        self.update()

    def rect_on_screen(self) -> QRectF:
        """The part in pixels of this widget."""
        scale, left, top = self._place()
        box = self._crop.box
        return QRectF(left + box.x * scale, top + box.y * scale, box.w * scale, box.h * scale)

    def _place(self) -> tuple[float, float, float]:
        """How many screen pixels a pixel of the photo takes, and where its corner lies."""
        scale = min(self.width() / self._size[0], self.height() / self._size[1])
        return scale, (self.width() - self._size[0] * scale) / 2, (self.height() - self._size[1] * scale) / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the photo, turned, and darken what is not shown."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        scale, left, top = self._place()
        whole = QRectF(left, top, self._size[0] * scale, self._size[1] * scale)
        painter.setClipRect(whole)
        painter.save()
        painter.translate(whole.center())
        painter.rotate(self._crop.angle)
        painter.translate(-whole.center())
        painter.drawPixmap(whole, self._picture, QRectF(self._picture.rect()))
        painter.restore()
        part = self.rect_on_screen()
        for outside in (
            QRectF(whole.topLeft(), QPointF(whole.right(), part.top())),
            QRectF(QPointF(whole.left(), part.bottom()), whole.bottomRight()),
            QRectF(QPointF(whole.left(), part.top()), part.bottomLeft()),
            QRectF(part.topRight(), QPointF(whole.right(), part.bottom())),
        ):
            painter.fillRect(outside, _OUTSIDE)
        painter.setPen(QPen(QColor("white"), 3 if self.hasFocus() else 1.5))
        painter.drawRect(part.adjusted(1, 1, -1, -1))
        painter.setBrush(QColor("white"))
        for corner in self._corners(part).values():
            painter.drawEllipse(corner, 4, 4)

    @staticmethod
    def _corners(part: QRectF) -> dict[str, QPointF]:
        return {
            "left top": part.topLeft(),
            "right top": part.topRight(),
            "left bottom": part.bottomLeft(),
            "right bottom": part.bottomRight(),
        }

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a corner, or the part itself."""
        at, part = event.position(), self.rect_on_screen()
        near = {name: (corner - at).manhattanLength() for name, corner in self._corners(part).items()}
        nearest = min(near, key=lambda name: near[name])
        if near[nearest] <= _GRIP:
            self._taken = nearest, at, part
        elif part.contains(at):
            self._taken = "", at, part

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull or move it."""
        if self._taken is None:
            return
        name, begun, before = self._taken
        by, after = event.position() - begun, QRectF(before)
        if not name:
            after.translate(by)
        if "left" in name:
            after.setLeft(before.left() + by.x())
        if "right" in name:
            after.setRight(before.right() + by.x())
        if "top" in name:
            after.setTop(before.top() + by.y())
        if "bottom" in name:
            after.setBottom(before.bottom() + by.y())
        scale, left, top = self._place()
        box = Box((after.x() - left) / scale, (after.y() - top) / scale, after.width() / scale, after.height() / scale)
        self._take(box, name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._taken = None

    def event(self, event: QEvent) -> bool:
        """Arrow keys work here and do not walk through the faces."""
        if asks_for_key(event) and event.key() in _ARROWS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the part, with Shift they move its lower right corner."""
        arrow = next((by for key, by in _ARROWS.items() if event.key() == key), None)
        if arrow is None:
            super().keyPressEvent(event)
            return
        step, box = max(self._size) * _STEP, self._crop.box
        x, y = arrow[0] * step, arrow[1] * step
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._take(Box(box.x, box.y, box.w + x, box.h + y), "right bottom")
        else:
            self._take(Box(box.x + x, box.y + y, box.w, box.h), "")

    def _take(self, box: Box, corner: str) -> None:
        """Make it the part, in the shape that is wanted and inside the photo; a corner moves against the other one."""
        width, height = self._size
        if not corner:
            box = Box(min(max(box.x, 0), width - box.w), min(max(box.y, 0), height - box.h), box.w, box.h)
        elif self.shape is not None:
            box = _in_shape(box, self.shape, QSizeF(width, height), corner)
        if min(box.w, box.h) >= SMALLEST:
            self.show_crop(Crop(box, self._crop.angle))
            self.changed.emit()


def _in_shape(box: Box, shape: tuple[int, int], photo: QSizeF, corner: str) -> Box:
    """The box in the shape, with the corner opposite of this one where it was."""
    most_w = box.right if "left" in corner else photo.width() - box.x
    most_h = box.bottom if "top" in corner else photo.height() - box.y
    w = min(max(box.w, box.h * shape[0] / shape[1]), most_w, most_h * shape[0] / shape[1])
    h = w * shape[1] / shape[0]
    return Box(box.right - w if "left" in corner else box.x, box.bottom - h if "top" in corner else box.y, w, h)
