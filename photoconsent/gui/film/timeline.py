"""The timeline of a video: a bar for each track, in lanes; it shows where the video is, and leads anywhere else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from photoconsent.event.edits import FaceId
from photoconsent.gui.canvas.frame_pen import frame_colour
from photoconsent.gui.event.face_words import FaceWords, Kind
from photoconsent.gui.event.session import DecidedFace
from photoconsent.gui.ground.look import Look
from photoconsent.pipeline.moving import clock
from photoconsent.video.track import Times

LANE: Final = 16
"""Height of a bar in pixels,"""
_APART: Final = 4
"""and what lies between two lanes."""
RULER: Final = 20
"""Height of the line with the clock."""
_SIDE: Final = 10
"""What is left free at both ends."""
_LEAST: Final = 4.0
"""A bar is at least so wide."""
_STEPS: Final = (1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600)
"""Seconds between two marks of the clock."""
_PATTERNS: Final = {
    Kind.SHOWN: Qt.BrushStyle.SolidPattern,
    Kind.HIDDEN: Qt.BrushStyle.BDiagPattern,
    Kind.ASKED: Qt.BrushStyle.Dense5Pattern,
}
"""So that nobody needs to tell colours apart."""


@dataclass(frozen=True, slots=True)
class _Bar:
    face: FaceId
    begins: float
    ends: float
    lane: int
    words: FaceWords


class Timeline(QWidget):
    """Shows the tracks of one video; frames are counted as in the search."""

    sought = Signal(int)
    """This frame is wanted."""
    chosen = Signal(object)
    """The bar of this FaceId was clicked; None for the bare ground."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self.setMouseTracking(True)
        self._bars: list[_Bar] = []
        self._times: Sequence[float] = ()
        self._seconds = 1.0
        self._frame = 0
        self._face: FaceId | None = None
        self._span: tuple[int, int] | None = None
        look.changed.connect(self.update)

    def show_video(
        self,
        times: Times,
        seconds: float,
        faces: Sequence[DecidedFace],
        words: Mapping[FaceId, FaceWords],
        span: tuple[int, int] | None,
    ) -> None:
        """Show the tracks of a video of so many seconds, whose frames are shown at these times."""
        self._times, self._seconds, self._span = times.tolist(), max(seconds, 1e-3), span
        self._bars, ends = [], list[float]()
        for one in sorted(faces, key=DecidedFace.order):
            if one.seconds is None:
                continue
            begins, end = one.seconds
            lane = next((n for n, ended in enumerate(ends) if ended < begins - 1e-6), len(ends))
            ends[lane : lane + 1] = [end]
            self._bars.append(_Bar(one.id, begins, end, lane, words[one.id]))
        self.setMinimumHeight(RULER + max(1, len(ends)) * (LANE + _APART) + _APART)
        self.setAccessibleDescription("; ".join(map(self._spoken, self._bars)))
        self.updateGeometry()
        self.update()

    def _spoken(self, bar: _Bar) -> str:
        return f"{clock(bar.begins)}\N{EN DASH}{clock(bar.ends)} {bar.words.title}, {bar.words.verdict}"

    def show_frame(self, frame: int) -> None:
        """The video is at this frame."""
        self._frame = frame
        self.update()

    def choose(self, face: FaceId | None) -> None:
        """Mark one bar as the one that is talked about."""
        self._face = face
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lanes."""
        return QSize(400, self.minimumHeight())

    def bar(self, face: FaceId) -> QRectF:
        """Where the bar of a face is; an empty one where it has none."""
        return next((self._rect(bar) for bar in self._bars if bar.face == face), QRectF())

    def x_of(self, frame: int) -> float:
        """Where a frame lies, in pixels from the left."""
        return self._x(self._times[min(frame, len(self._times) - 1)] if self._times else 0.0)

    def _x(self, seconds: float) -> float:
        return _SIDE + seconds / self._seconds * max(1, self.width() - 2 * _SIDE)

    def _rect(self, bar: _Bar) -> QRectF:
        left, top = self._x(bar.begins), RULER + _APART + bar.lane * (LANE + _APART)
        return QRectF(left, top, max(self._x(bar.ends) - left, _LEAST), LANE)

    def _frame_at(self, x: float) -> int:
        """The frame nearest to a place."""
        wanted = (x - _SIDE) / max(1, self.width() - 2 * _SIDE) * self._seconds
        return min(range(len(self._times)), key=lambda n: abs(self._times[n] - wanted), default=0)

    def _bar_at(self, place: QPoint) -> _Bar | None:
        return next((bar for bar in self._bars if self._rect(bar).adjusted(-2, -2, 2, 2).contains(place)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the pointer, and go there."""
        if event.button() == Qt.MouseButton.LeftButton and self._times:
            bar = self._bar_at(event.position().toPoint())
            if bar is not None or event.position().y() > RULER:
                self.chosen.emit(bar.face if bar is not None else None)
            self.sought.emit(self._frame_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._times:
            self.sought.emit(self._frame_at(event.position().x()))

    def event(self, event: object) -> bool:
        """Say whose bar the pointer is on."""
        if isinstance(event, QHelpEvent):
            bar = self._bar_at(event.pos())
            QToolTip.showText(event.globalPos(), self._spoken(bar) if bar is not None else "", self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the clock, the bars, what is cut away, and where the video is."""
        painter, colours = QPainter(self), self._look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.surface))
        self._paint_clock(painter)
        for bar in self._bars:
            self._paint_bar(painter, bar)
        if self._span is not None and self._times:
            veil = QColor(colours.sunken)
            veil.setAlpha(215)
            begin, end = self.x_of(self._span[0]), self.x_of(self._span[1])
            painter.fillRect(QRectF(0, 0, begin, self.height()), veil)
            painter.fillRect(QRectF(end, 0, self.width() - end, self.height()), veil)
            painter.setPen(QPen(QColor(colours.accent), 2))
            for x in (begin, end):
                painter.drawLine(QRectF(x, 0, 0, self.height()).topLeft(), QRectF(x, 0, 0, self.height()).bottomLeft())
        x = self.x_of(self._frame)
        painter.setPen(QPen(QColor(colours.text), 2))
        painter.drawLine(QRectF(x, 2, 0, self.height() - 2).topLeft(), QRectF(x, 2, 0, self.height() - 2).bottomLeft())
        painter.end()

    def _paint_clock(self, painter: QPainter) -> None:
        colours, metrics = self._look.colours, painter.fontMetrics()
        room = metrics.horizontalAdvance("0:00:00") + 16
        width = max(1, self.width() - 2 * _SIDE)
        step = next((one for one in _STEPS if one / self._seconds * width >= room), _STEPS[-1])
        painter.setPen(QColor(colours.muted))
        for second in range(0, int(self._seconds) + 1, step):
            x = self._x(second)
            painter.drawLine(int(x), RULER - 4, int(x), RULER)
            painter.drawText(QRectF(x + 3, 0, room, RULER - 2), Qt.AlignmentFlag.AlignVCenter, clock(second))

    def _paint_bar(self, painter: QPainter, bar: _Bar) -> None:
        rect, colour = self._rect(bar), frame_colour(bar.words.kind, self._look.colours)
        ground = QColor(colour)
        ground.setAlpha(60)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 3, 3)
        painter.setBrush(QBrush(colour, _PATTERNS[bar.words.kind]))
        painter.drawRoundedRect(rect, 3, 3)
        if bar.face == self._face:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._look.colours.text), 2))
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4)
