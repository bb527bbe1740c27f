"""A tour of two minutes: nine places, each framed, with a sentence or two beside it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import button, frame, label

_WIDE = 340
_GAP = 12
"""Pixels between what is framed and the card that tells of it."""
_EDGE = 4


@dataclass(frozen=True, slots=True)
class Stop:
    """One place of the tour."""

    target: str
    """Name of the part of the window that is framed."""
    words: str


class Tour(QObject):
    """Leads from place to place; can be left at any moment, and begun again.

    It lies on the window's own contents, so that it goes with them when the window is locked.
    """

    ended = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._frame = QFrame(ground)
        self._frame.setObjectName("tourFrame")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title, self._words = label("", "muted", "tourCount"), label("", name="tourWords")
        self._leave = button(self.tr("Leave the tour"), "tourLeave", self.end, "quiet")
        self._next = button(self.tr("Next"), "tourNext", self._go_on)
        self._card = self._make_card()
        self._stops = self._all_stops()
        self._at = 0
        self._watched: QWidget | None = None
        ground.installEventFilter(self)
        self.end_quietly()

    def _make_card(self) -> QFrame:
        buttons = QHBoxLayout()
        buttons.addWidget(self._leave)
        buttons.addStretch()
        buttons.addWidget(self._next)
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        made = frame("card", layout)
        made.setObjectName("tourCard")
        made.setParent(self._ground)
        made.setFixedWidth(_WIDE)
        return made

    def _all_stops(self) -> tuple[Stop, ...]:
        return (
            Stop("photos", self.tr("These are the photos. Each says in a word what is still to be done about it.")),
            Stop(
                "canvas",
                self.tr(
                    "Every face has a frame. A face is shown only if it is certain who it is, and a written consent "
                    "covers the channel and the day. All others are covered."
                ),
            ),
            Stop(
                "faces",
                self.tr(
                    "The same faces, each with the reason. Press T to say who somebody is, H to cover a face, D to "
                    "draw one that was missed. Ctrl+Z takes anything back."
                ),
            ),
            Stop("showCoveredButton", self.tr("This shows the photo as it would be published. Press it twice.")),
            Stop("looksRightButton", self.tr("When a photo looks right, Space says so and goes to the next one.")),
            Stop("channel", self.tr("Where the copies go. Choose another place: other people may be shown there.")),
            Stop(
                "prepare",
                self.tr(
                    "This makes the copies, and checks each of them after writing. Your own photos are never changed, "
                    "and nothing leaves this computer."
                ),
            ),
            Stop("goRegister", self.tr("Here are the people, and the forms they have signed.")),
            Stop(
                "goPublished",
                self.tr("Here is what is out. When somebody takes a consent back, it says what has to come down."),
            ),
        )

    @property
    def going(self) -> bool:
        """Whether somebody is on the tour."""
        return not self._card.isHidden()

    def begin(self) -> None:
        """Start with the first place."""
        self._show(0)

    def end(self) -> None:
        """Leave the tour."""
        self.end_quietly()
        self.ended.emit()

    def end_quietly(self) -> None:
        """Take everything away; nobody is told."""
        self._watch(None)
        self._card.hide()
        self._frame.hide()

    def _go_on(self) -> None:
        if self._at + 1 < len(self._stops):
            self._show(self._at + 1)
        else:
            self.end()

    def _show(self, number: int) -> None:
        self._at = number
        stop, last = self._stops[number], number + 1 == len(self._stops)
        self._title.setText(self.tr("{n} of {count}").format(n=number + 1, count=len(self._stops)))
        self._words.setText(stop.words)
        self._next.setText(self.tr("Done") if last else self.tr("Next"))
        self._next.setAccessibleName(self._next.text())
        self._watch(self._target())
        self._card.show()
        self._place()
        self._next.setFocus()

    def _target(self) -> QWidget | None:
        found = self._ground.findChildren(QWidget, self._stops[self._at].target)
        return next((one for one in found if one.isVisible()), found[0] if found else None)

    def _watch(self, target: QWidget | None) -> None:
        """Follow what is framed when it moves."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = target
        if target is not None:
            target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Frame it anew where the window or the part in it has moved."""
        if self.going and event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        target, room = self._watched, self._ground.rect()
        size = QSize(_WIDE, self._card.heightForWidth(_WIDE))
        if target is None or not target.isVisible():
            self._frame.hide()
            around = QRect(room.bottomRight(), QSize(1, 1))
        else:
            around = QRect(target.mapTo(self._ground, QPoint(0, 0)), target.size()) & room
            self._frame.setGeometry(around.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE) & room)
            self._frame.show()
            self._frame.raise_()
        self._card.setGeometry(QRect(beside(around, size, room), size))
        self._card.raise_()


def beside(target: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a card of this size stands beside the target: below, above, right or left of it, or in its lower corner."""
    middle = target.center() - QPoint(size.width() // 2, size.height() // 2)
    places = (
        QPoint(middle.x(), target.bottom() + _GAP),
        QPoint(middle.x(), target.top() - _GAP - size.height()),
        QPoint(target.right() + _GAP, middle.y()),
        QPoint(target.left() - _GAP - size.width(), middle.y()),
    )
    within = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)

    def kept_in(place: QPoint) -> QPoint:
        x = min(max(place.x(), within.left()), max(within.left(), within.right() + 1 - size.width()))
        y = min(max(place.y(), within.top()), max(within.top(), within.bottom() + 1 - size.height()))
        return QPoint(x, y)

    free = [kept for kept in map(kept_in, places) if not QRect(kept, size).intersects(target)]
    corner = target.bottomRight() - QPoint(size.width() + _GAP, size.height() + _GAP)
    return free[0] if free else kept_in(corner)
