"""The photo with its frames: zoom to the pointer, pan, choose, move and draw frames."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)

from photoconsent.gui.edits import FaceId
from photoconsent.gui.face_words import FaceWords
from photoconsent.gui.frame_item import SMALLEST, FrameItem
from photoconsent.gui.look import LIGHT
from photoconsent.gui.session import DecidedFace

_STEP = 1.25
_CLOSEST = 8.0


class Canvas(QGraphicsView):
    """Shows one photo; scene coordinates are pixels of the upright full-size photo."""

    chosen = Signal(object)
    """A face was clicked: its FaceId, or None for the bare photo."""
    moved = Signal(int, QRectF)
    drawn = Signal(QRectF)
    menu_wanted = Signal(int, QPoint)
    """A menu for this face is wanted, at this place of the screen."""
    drawing_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setObjectName("canvas")
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._photo = QGraphicsPixmapItem()
        self._photo.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene().addItem(self._photo)
        self._frames: dict[FaceId, FrameItem] = {}
        self._fitted = True
        self._drawing = False
        self._rubber: QGraphicsRectItem | None = None
        self._pressed = QPoint()

    def show_photo(self, picture: QPixmap, size: tuple[int, int]) -> None:
        """Show another photo, whole; `size` is that of the full-size photo."""
        self.show_covered(picture, size)
        self.show_faces((), {})
        self.setSceneRect(QRectF(QPointF(), QSizeF(*size)))
        self.fit()

    def show_covered(self, picture: QPixmap, size: tuple[int, int]) -> None:
        """Put another picture of the same photo in its place; zoom and frames stay."""
        self._photo.setPixmap(picture)
        if not picture.isNull():
            self._photo.setScale(size[0] / picture.width())

    @property
    def is_empty(self) -> bool:
        """Whether no photo is shown."""
        return self._photo.pixmap().isNull()

    @property
    def picture_key(self) -> int:
        """Changes with every other picture that is put onto the canvas."""
        return self._photo.pixmap().cacheKey()

    def clear(self) -> None:
        """Show nothing."""
        self.show_photo(QPixmap(), (1, 1))

    def show_faces(self, faces: Sequence[DecidedFace], words: Mapping[FaceId, FaceWords]) -> None:
        """Frame these faces."""
        for item in self._frames.values():
            self.scene().removeItem(item)
        self._frames = {}
        for one in faces:
            box = one.face.box
            item = FrameItem(one.id, QRectF(box.x, box.y, box.w, box.h), words[one.id], self.moved.emit)
            self.scene().addItem(item)
            self._frames[one.id] = item

    def show_frames(self, visible: bool) -> None:
        """Show the frames, or the bare photo."""
        for item in self._frames.values():
            item.setVisible(visible)

    def choose(self, face: FaceId | None) -> None:
        """Mark one frame as chosen, and bring it into view when it is not."""
        for item in self._frames.values():
            item.choose(item.face == face)
        if face in self._frames and not self._fitted:
            self.ensureVisible(self._frames[face].rect, 60, 60)

    def frame(self, face: FaceId) -> FrameItem:
        """The frame of a face; raises KeyError."""
        return self._frames[face]

    def fit(self) -> None:
        """Show the whole photo, and keep doing so while the window changes its size."""
        self._fitted = True
        self.fitInView(self.sceneRect().adjusted(-2, -2, 2, 2), Qt.AspectRatioMode.KeepAspectRatio)

    def actual_size(self) -> None:
        """One pixel of the photo on one of the screen."""
        self._zoom_to(1.0 / self.devicePixelRatioF())

    def zoom(self, steps: float) -> None:
        """Closer (positive) or further away, around the pointer or else the middle."""
        self._zoom_to(self.transform().m11() * _STEP**steps)

    def _zoom_to(self, scale: float) -> None:
        whole = self.viewport().rect()
        least = min(whole.width() / self.sceneRect().width(), whole.height() / self.sceneRect().height()) * 0.9
        scale = max(min(scale, _CLOSEST), min(least, 1.0))
        self._fitted = False
        now = self.transform().m11()
        self.scale(scale / now, scale / now)

    def draw_next(self, wanted: bool) -> None:
        """The next drag draws a frame instead of moving the photo (or not)."""
        self._drawing = wanted
        mode = QGraphicsView.DragMode.NoDrag if wanted else QGraphicsView.DragMode.ScrollHandDrag
        self.setDragMode(mode)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if wanted else Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the pointer."""
        self.zoom(event.angleDelta().y() / 120)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole photo in view if it was."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, begin to move, or begin to draw."""
        self._pressed = event.position().toPoint()
        if self._drawing and event.button() == Qt.MouseButton.LeftButton:
            pen = QPen(QColor(LIGHT.hidden), 2.5, Qt.PenStyle.DashLine)
            pen.setCosmetic(True)
            self._rubber = self.scene().addRect(QRectF(self.mapToScene(self._pressed), QSizeF()), pen)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move, or draw on."""
        if self._rubber is not None:
            self._rubber.setRect(self._between(self._pressed, event.position().toPoint()))
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses; a drawn frame becomes a face."""
        here = event.position().toPoint()
        if self._rubber is not None:
            self._end_drawing(self._between(self._pressed, here))
            return
        super().mouseReleaseEvent(event)
        if (here - self._pressed).manhattanLength() < 4 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.face_at(here))

    def _end_drawing(self, rect: QRectF) -> None:
        if self._rubber is not None:
            self.scene().removeItem(self._rubber)
        self._rubber = None
        self.draw_next(False)
        self.drawing_ended.emit()
        rect = rect.intersected(self.sceneRect())
        if min(rect.width(), rect.height()) >= SMALLEST:
            self.drawn.emit(rect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up drawing."""
        if event.key() == Qt.Key.Key_Escape and self._drawing:
            self._end_drawing(QRectF())
            return
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu on the face under the pointer."""
        face = self.face_at(event.pos())
        if face is not None:
            self.chosen.emit(face)
            self.menu_wanted.emit(face, event.globalPos())

    def face_at(self, point: QPoint) -> FaceId | None:
        """The smallest frame around a point of the viewport: in a crowd frames overlap."""
        where = self.mapToScene(point)
        around = [item for item in self._frames.values() if item.rect.contains(where)]
        around.sort(key=lambda item: item.rect.width() * item.rect.height())
        return around[0].face if around else None

    def _between(self, one: QPoint, other: QPoint) -> QRectF:
        return QRectF(self.mapToScene(one), self.mapToScene(other)).normalized()
