"""The photo with its frames and covered areas: zoom to the pointer, pan, choose and move; `CanvasHand` draws."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from photoconsent.event.edits import AreaId, FaceId
from photoconsent.gui.canvas.area_item import AreaItem, rect_of
from photoconsent.gui.canvas.canvas_hand import CanvasHand
from photoconsent.gui.canvas.canvas_hint import CanvasHint
from photoconsent.gui.canvas.canvas_keys import CanvasKeys
from photoconsent.gui.canvas.frame_item import FrameItem
from photoconsent.gui.canvas.glimpse_item import GlimpseItem
from photoconsent.gui.canvas.place_item import PlaceItem
from photoconsent.gui.canvas.refused_item import RefusedItem
from photoconsent.gui.canvas.split_item import SplitItem
from photoconsent.gui.event.face_words import FaceWords
from photoconsent.gui.event.session import DecidedFace
from photoconsent.gui.ground.look import LIGHT
from photoconsent.gui.ground.single_keys import asks_for_key
from photoconsent.pipeline.area import Area
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.place import DecidedPlace

Mark = TypeVar("Mark", bound=QGraphicsItem)
_STEP = 1.25
_CLOSEST = 8.0


class Canvas(QGraphicsView):
    """Shows one photo; scene coordinates are pixels of the upright full-size photo."""

    chosen = Signal(object)
    """A face was clicked: its FaceId, or None for the bare photo."""
    area_chosen = Signal(int)
    glimpse_chosen = Signal(int)
    """The glimpse of this number, in the order in which they were shown, was clicked."""
    place_chosen = Signal(int)
    """The thing of this number, in the order in which they were shown, was clicked."""
    moved = Signal(object, QRectF)
    """The frame of this FaceId was moved or pulled."""
    area_changed = Signal(int, object)
    """The area of this AreaId was moved or pulled: the `Area` it is now."""
    menu_wanted = Signal(object, QPoint)
    """A menu for this face is wanted, at this place of the screen."""
    zoomed = Signal()
    """The photo is larger or smaller on the screen now."""
    photo_shown = Signal()
    """Another photo lies on the canvas, and nothing on it yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        # Labels keep their size on the screen, so items change their extent with the zoom: an index of the scene would
        # go stale and keep items that are gone.
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
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
        self._split = SplitItem(self)
        self.scene().addItem(self._split)
        self._frames: dict[FaceId, FrameItem] = {}
        self._areas: dict[AreaId, AreaItem] = {}
        self._glimpses: list[GlimpseItem] = []
        self._places: list[PlaceItem] = []
        self._refused: list[RefusedItem] = []
        self._frames_wanted = True
        self._fitted = True
        self._pressed = QPoint()
        self.hand = CanvasHand(self)
        self.keys = CanvasKeys(self, self.hand, self._split)
        self.hint = CanvasHint(self)
        self.keys.said.connect(self.hint.say)

    def show_photo(self, picture: QPixmap, size: tuple[int, int]) -> None:
        """Show another photo, whole; `size` is that of the full-size photo."""
        self.keys.drop()
        self.show_split(QPixmap())
        self.show_picture(picture, size)
        self.show_faces((), {})
        self.show_areas({})
        self.show_glimpses(())
        self.show_places(())
        self.show_refused(())
        self.setSceneRect(QRectF(QPointF(), QSizeF(*size)))
        self.fit()
        self.photo_shown.emit()

    def show_picture(self, picture: QPixmap, size: tuple[int, int]) -> None:
        """Put another picture of the same photo in its place; zoom and frames stay."""
        self._photo.setPixmap(picture)
        if not picture.isNull():
            self._photo.setScale(size[0] / picture.width())

    def show_split(self, covered: QPixmap) -> None:
        """Show this picture right of a line that can be dragged; an empty one takes the line away."""
        self._split.show_picture(covered, self.sceneRect() if not covered.isNull() else QRectF())

    @property
    def split(self) -> SplitItem:
        """The line between before and after."""
        return self._split

    @property
    def picture(self) -> QPixmap:
        """The picture that is shown now."""
        return self._photo.pixmap()

    @property
    def needs_more_pixels(self) -> bool:
        """Whether the picture has fewer pixels than the screen shows of it."""
        drawn = self.transform().m11() * self._photo.scale() * self.devicePixelRatioF()
        return not self.is_empty and self._photo.scale() > 1 and drawn > 1

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
        boxes = [(one.id, one.face.box) for one in faces]
        made = [FrameItem(i, QRectF(b.x, b.y, b.w, b.h), words[i], self.moved.emit) for i, b in boxes]
        self._frames = {item.face: item for item in self._exchanged(list(self._frames.values()), made)}

    def show_areas(self, areas: Mapping[AreaId, Area]) -> None:
        """Hatch these areas."""
        made = [AreaItem(which, area, self.area_changed.emit) for which, area in areas.items()]
        self._areas = {item.which: item for item in self._exchanged(list(self._areas.values()), made)}

    def show_glimpses(self, places: Sequence[QRectF]) -> None:
        """Dot the places where a face may have been missed."""
        self._glimpses = self._exchanged(self._glimpses, [GlimpseItem(place) for place in places])

    def show_places(self, places: Sequence[DecidedPlace]) -> None:
        """Frame what was found beside the faces."""
        self._places = self._exchanged(self._places, [PlaceItem(one) for one in places])

    def show_refused(self, places: Sequence[QRectF]) -> None:
        """Mark the faces because of which the copy was refused."""
        self._refused = self._exchanged(self._refused, [RefusedItem(place) for place in places])

    def _exchanged(self, old: list[Mark], new: list[Mark]) -> list[Mark]:
        """Take the old marks away and put the new ones there."""
        for item in old:
            self.scene().removeItem(item)
        for item in new:
            self.scene().addItem(item)
            item.setVisible(self._frames_wanted)
        return new

    def choose_place(self, number: int) -> None:
        """Mark one thing beside the faces as the one that is talked about (-1: none), and bring it into view."""
        self._choose_mark(self._places, number)

    def choose_glimpse(self, number: int) -> None:
        """Mark one glimpse as the one that is looked at, and bring it into view when it is not."""
        self._choose_mark(self._glimpses, number)

    def _choose_mark(self, marks: Sequence[GlimpseItem | PlaceItem], number: int) -> None:
        for place, item in enumerate(marks):
            item.choose(place == number)
        if number >= 0 and not self._fitted:
            self.ensureVisible(marks[number].rect, 60, 60)

    def glimpse(self, number: int) -> GlimpseItem:
        """The glimpse of that number; raises IndexError."""
        return self._glimpses[number]

    def show_frames(self, visible: bool) -> None:
        """Show the frames, areas and glimpses, or the bare photo."""
        self._frames_wanted = visible
        frames = (*self._frames.values(), *self._areas.values())
        for item in (*frames, *self._glimpses, *self._places, *self._refused):
            item.setVisible(visible)

    def choose(self, face: FaceId | None, area: AreaId | None = None) -> None:
        """Mark one frame or area as chosen, and bring it into view when it is not."""
        self.keys.keep_only((face, area))
        for item in self._frames.values():
            item.choose(item.face == face)
        for hatched in self._areas.values():
            hatched.choose(hatched.which == area)
        chosen = self._frames.get(face) if face is not None else self._areas.get(area) if area is not None else None
        if chosen is not None and not self._fitted:
            self.ensureVisible(chosen.rect, 60, 60)

    def take_chosen(self) -> None:
        """Take the chosen frame or area into the hand, to move and size it by keys."""
        self.setFocus()
        for item in self._frames.values():
            if item.chosen:
                box = Box(item.rect.x(), item.rect.y(), item.rect.width(), item.rect.height())
                self.keys.take((item.face, None), box, LIGHT.hidden, self._mover(item.face))
        for hatched in self._areas.values():
            if hatched.chosen:
                put = partial(self.area_changed.emit, hatched.which)
                self.keys.take((None, hatched.which), hatched.area, LIGHT.area, put)

    def _mover(self, face: FaceId) -> Callable[[Area], None]:
        return lambda area: self.moved.emit(face, rect_of(area))

    def frame(self, face: FaceId) -> FrameItem:
        """The frame of a face; raises KeyError."""
        return self._frames[face]

    def area(self, which: AreaId) -> AreaItem:
        """The area of that number; raises KeyError."""
        return self._areas[which]

    def fit(self) -> None:
        """Show the whole photo, and keep doing so while the window changes its size."""
        self._fitted = True
        self.fitInView(self.sceneRect().adjusted(-2, -2, 2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        self.zoomed.emit()

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
        self.zoomed.emit()

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
        """Choose, begin to move, or begin to draw; what the keys hold is placed first."""
        self.keys.place()
        self._pressed = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.hand.press(self._pressed):
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick presses is one like the first: dabs of the brush come fast."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move, or draw on."""
        if not self.hand.move(event.position().toPoint()):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses what is under it; a drawing is finished."""
        here = event.position().toPoint()
        if self.hand.release(here):
            return
        super().mouseReleaseEvent(event)
        if (here - self._pressed).manhattanLength() < 4 and event.button() == Qt.MouseButton.LeftButton:
            self._choose_at(here)

    def _choose_at(self, point: QPoint) -> None:
        """Choose the smallest of all frames and areas around the point, or nothing."""
        face, area = self.face_at(point), self._area_at(point)
        if area is not None and (face is None or _extent(area.rect) < _extent(self._frames[face].rect)):
            self.area_chosen.emit(area.which)
        elif face is not None:
            self.chosen.emit(face)
        elif (glimpse := self._mark_at(point, self._glimpses)) is not None:
            self.glimpse_chosen.emit(glimpse)
        elif (place := self._mark_at(point, self._places)) is not None:
            self.place_chosen.emit(place)
        else:
            self.chosen.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work on what is in the hand, on the line, or on the part that is seen."""
        if not self.keys.press(event):
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Let keys that mean something here come before the shortcuts of the window."""
        if asks_for_key(event) and self.keys.wants(event):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes on elsewhere leaves behind what was held, placed; another window or a menu changes nothing."""
        reasons = Qt.FocusReason
        if event.reason() in (reasons.MouseFocusReason, reasons.TabFocusReason, reasons.BacktabFocusReason):
            self.keys.place()
        super().focusOutEvent(event)

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
        return min(around, key=lambda item: _extent(item.rect)).face if around else None

    def _mark_at(self, point: QPoint, marks: Sequence[GlimpseItem | PlaceItem]) -> int | None:
        """The number of the smallest of these marks around a point of the viewport."""
        where = self.mapToScene(point)
        around = [(_extent(item.rect), n) for n, item in enumerate(marks) if item.rect.contains(where)]
        return min(around)[1] if around else None

    def _area_at(self, point: QPoint) -> AreaItem | None:
        where = self.mapToScene(point)
        around = [item for item in self._areas.values() if item.outline().contains(where)]
        return min(around, key=lambda item: _extent(item.rect), default=None)


def _extent(rect: QRectF) -> float:
    return rect.width() * rect.height()
