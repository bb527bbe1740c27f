"""One face's frame on the canvas: it can be chosen, moved and pulled at its corners."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from photoconsent.event.edits import FaceId
from photoconsent.gui.canvas.frame_pen import draw_frame, draw_sign, frame_colour
from photoconsent.gui.event.face_words import FaceWords
from photoconsent.gui.ground.look import LIGHT, PILL

SMALLEST = 8.0
"""A frame never gets smaller than this many pixels of the photo a side."""
_GRIP = 9.0
"""Half the side of the place where a corner can be taken, in screen pixels."""
_SIGN, _SMALL_SIGN = 14.0, 10.0
_ON_THE_CORNER = QRectF(-5, -5, 8, 8)
"""Where the sign goes when faces stand too close for anything to lie between them."""
_NARROW = 34.0
"""Frames of fewer screen pixels get the small sign alone: a word would lie on the faces beside them."""
_LABEL = 24.0
"""Screen pixels that the word takes above or below a frame."""

Moved = Callable[[FaceId, QRectF], None]


class FrameItem(QGraphicsItem):
    """The frame of one face; its coordinates are pixels of the full-size photo."""

    def __init__(self, face: FaceId, rect: QRectF, words: FaceWords, moved: Moved) -> None:
        super().__init__()
        self.face, self.rect, self.words = face, rect, words
        self.chosen = False
        self._moved = moved
        self._corner: int | None = None
        self._grabbed: tuple[QPointF, QRectF] | None = None
        self.setAcceptHoverEvents(True)
        self.setToolTip(f"{words.title}\n{words.reason}")

    def choose(self, chosen: bool) -> None:
        """Mark the frame as the one that is talked about."""
        self.chosen = chosen
        self.setZValue(2 if chosen else 1)
        self.update()

    def boundingRect(self) -> QRectF:
        """The frame with its label, handles and line, at the present zoom."""
        reach = 40 / self._zoom()
        return self.rect.adjusted(-reach - 120 / self._zoom(), -reach, reach + 120 / self._zoom(), reach)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the frame; sign, word and handles keep their size on the screen."""
        draw_frame(painter, self.rect, self.words.kind, 4.0 if self.chosen else 2.5)
        zoom = self._zoom()
        painter.save()
        painter.translate(self.rect.topLeft())
        painter.scale(1 / zoom, 1 / zoom)
        self._draw_label(painter, self.rect.width() * zoom, self.rect.height() * zoom)
        painter.restore()
        if self.chosen:
            self._draw_handles(painter, zoom)

    def _draw_label(self, painter: QPainter, width: float, height: float) -> None:
        """The sign, with the word in a pill where there is room or the frame is chosen; never on any face if it can.

        `width` and `height` are those of the frame in screen pixels, in which the painter draws from its corner.
        """
        colour = frame_colour(self.words.kind, LIGHT)
        font = QFont(painter.font())
        font.setPointSizeF(8.5)
        font.setWeight(QFont.Weight.DemiBold)
        text = self.words.title if self.chosen else self.words.word
        reach = QFontMetricsF(font).horizontalAdvance(text)
        pill = None
        if width >= _NARROW or self.chosen:
            pills = self._places(width, height, QSizeF(reach + _SIGN + 18, _LABEL - 2))
            pill = next(filter(self._is_free, pills), pills[0] if self.chosen else None)
        if pill is None:
            signs = self._places(width, height, QSizeF(_SMALL_SIGN, _SMALL_SIGN))
            draw_sign(painter, next(filter(self._is_free, signs), _ON_THE_CORNER), self.words.kind, colour)
            return
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*PILL))
        painter.drawRoundedRect(pill, 6, 6)
        draw_sign(painter, QRectF(pill.left() + 5, pill.top() + 4, _SIGN, _SIGN), self.words.kind, colour)
        painter.setPen(colour)
        painter.drawText(pill.adjusted(_SIGN + 10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _places(self, width: float, height: float, size: QSizeF) -> list[QRectF]:
        """Where a label of this size may lie beside the frame, the best first; only in the photo, if it can."""
        above, below, middle = -size.height() - 2, height + 2, (height - size.height()) / 2
        begins, ends = -2.0, width + 2 - size.width()
        corners = ((begins, above), (ends, above), (begins, below), (ends, below))
        sides = ((width + 2, middle), (-2 - size.width(), middle))
        places = [QRectF(QPointF(x, y), size) for x, y in corners + sides]
        return [place for place in places if self._photo().contains(self._on_photo(place))] or places

    def _is_free(self, place: QRectF) -> bool:
        """Whether no other frame lies there."""
        here, scene = self._on_photo(place), self.scene()
        near = scene.items(here, Qt.ItemSelectionMode.IntersectsItemBoundingRect) if scene is not None else []
        return not any(isinstance(one, FrameItem) and one is not self and one.rect.intersects(here) for one in near)

    def _on_photo(self, place: QRectF) -> QRectF:
        """A place in screen pixels from the corner of the frame, in pixels of the photo."""
        zoom = self._zoom()
        return QRectF(self.rect.topLeft() + place.topLeft() / zoom, place.size() / zoom)

    def _photo(self) -> QRectF:
        scene = self.scene()
        return scene.views()[0].sceneRect() if scene is not None and scene.views() else QRectF()

    def _draw_handles(self, painter: QPainter, zoom: float) -> None:
        side = 8 / zoom
        painter.setPen(Qt.PenStyle.NoPen)
        for corner in corners_of(self.rect):
            painter.setBrush(frame_colour(self.words.kind, LIGHT))
            painter.drawRect(QRectF(corner.x() - side / 2, corner.y() - side / 2, side, side))
            painter.setBrush(QColor("white"))
            painter.drawRect(QRectF(corner.x() - side / 4, corner.y() - side / 4, side / 2, side / 2))

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Show what pulling here would do."""
        corner = self._corner_at(event.pos())
        shapes = (Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeBDiagCursor)
        if corner is not None:
            self.setCursor(QCursor(shapes[corner % 2]))
        else:
            self.setCursor(QCursor(Qt.CursorShape.SizeAllCursor if self.chosen else Qt.CursorShape.PointingHandCursor))

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Take hold of the frame or of a corner."""
        if not self.chosen:
            event.ignore()
            return
        self._corner = self._corner_at(event.pos())
        self._grabbed = (event.pos(), QRectF(self.rect))

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Pull."""
        if self._grabbed is not None:
            start, rect = self._grabbed
            self.prepareGeometryChange()
            self.rect = pulled(rect, self._corner, event.pos() - start)

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Let go; only a frame that really moved is a change."""
        if self._grabbed is not None and self._grabbed[1] != self.rect:
            self._moved(self.face, self.rect)
        self._grabbed = None

    def _corner_at(self, point: QPointF) -> int | None:
        """Which corner is under the point: 0 to 3 clockwise from the top left."""
        return corner_near(self.rect, point, _GRIP / self._zoom()) if self.chosen else None

    def _zoom(self) -> float:
        scene = self.scene()
        return scene.views()[0].transform().m11() if scene is not None and scene.views() else 1.0


def pulled(rect: QRectF, corner: int | None, by: QPointF) -> QRectF:
    """The frame after pulling a corner (0 to 3 clockwise from the top left), or all of it (None), by so much."""
    if corner is None:
        return rect.translated(by)
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    if corner in (0, 3):
        left = min(left + by.x(), right - SMALLEST)
    else:
        right = max(right + by.x(), left + SMALLEST)
    if corner in (0, 1):
        top = min(top + by.y(), bottom - SMALLEST)
    else:
        bottom = max(bottom + by.y(), top + SMALLEST)
    return QRectF(QPointF(left, top), QPointF(right, bottom))


def corner_near(rect: QRectF, point: QPointF, reach: float) -> int | None:
    """Which corner is no further than `reach` from the point: 0 to 3 clockwise from the top left."""
    for number, corner in enumerate(corners_of(rect)):
        if abs(corner.x() - point.x()) <= reach and abs(corner.y() - point.y()) <= reach:
            return number
    return None


def corners_of(rect: QRectF) -> list[QPointF]:
    """The corners, clockwise from the top left."""
    return [rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()]
