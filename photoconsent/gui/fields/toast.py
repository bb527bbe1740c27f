"""What went wrong or was done, in a sentence at the lower right of the window; it covers nothing for long.

It never lies on the button that leads on, and on no other button where there is room for that.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QWidget

from photoconsent.gui.fields.parts import button, icon_button, label, set_role
from photoconsent.gui.ground.look import Look

KINDS = ("info", "good", "warning", "error")
_WIDE = 440
_EDGE = 24
"""Pixels between a toast and the edges of the window."""
_BETWEEN = 8
"""Pixels between a toast and a button that it makes way for."""
_SECONDS = 6.0
_SECONDS_A_LETTER = 0.08
"""A long sentence, or one about trouble, stays for as long as it takes to read it slowly: 150 words a minute."""
_KEPT = 30


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence that was said."""

    words: str
    kind: str


class Toast(QFrame):
    """Hidden until there is something to say, and again some seconds later; it lies on the page and moves nothing.

    Put it on a parent whose lower right corner it is to keep to. It stays while the pointer is over it or the keys are
    in it. What was said is kept in `said` until `forget`.
    """

    said_more = Signal()
    given_more_time = Signal()
    """The time was over while somebody was at it."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, pace: float = 1.0) -> None:
        """`pace` is how many times as long as usual everything stays."""
        super().__init__(parent)
        self.setObjectName("message")
        self._pace = pace
        self.said: list[Said] = []
        self._words = label(name="messageText")
        close = icon_button(look, "close", self.tr("Close this message"), "messageClose", self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        self._offer = button(self.tr("Show"), "messageOffer", self._take_up, "link")
        self._taken_up: Callable[[], object] | None = None
        layout.addWidget(self._words, 1)
        layout.addWidget(self._offer)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(self._end)
        self._look_below = QTimer(self, singleShot=True)
        self._look_below.timeout.connect(self._keep_place)
        self.hide()

    def lie_on(self, ground: QWidget) -> None:
        """Lie on this part of the window from now on."""
        self.setParent(ground)
        ground.installEventFilter(self)

    def say(
        self, words: str, kind: str = "info", offer: str = "", taken_up: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence; `kind` is one of info, good, warning, error.

        With an `offer` a button stands beside it (Undo, Open the folder) that calls `taken_up`, once.
        """
        if kind not in KINDS:
            raise ValueError(kind)
        set_role(self, kind, "kind")
        set_role(self._words, kind, "kind")
        self._words.setText(words)
        self._taken_up = taken_up
        if offer:
            self._offer.setText(offer)
            self._offer.setAccessibleName(offer)
        self._offer.setVisible(bool(offer))
        self._remember(Said(words, kind))
        self.show()
        self._keep_place()
        self.raise_()
        patient = kind in ("warning", "error") or bool(offer)
        seconds = max(_SECONDS * (2 if patient else 1), len(words) * _SECONDS_A_LETTER)
        self._time.start(round(seconds * 1000 * self._pace))
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def forget(self) -> None:
        """Take back everything that was said, and what was offered with it."""
        self._take_back()
        self.said.clear()
        self.said_more.emit()

    def _take_back(self) -> None:
        self.hide()
        self._words.clear()
        self._taken_up = None

    def _remember(self, one: Said) -> None:
        if self.said and self.said[-1] == one:
            return
        self.said = [*self.said, one][-_KEPT:]
        self.said_more.emit()

    def _take_up(self) -> None:
        do = self._taken_up
        self._take_back()
        if do is not None:
            do()

    def _end(self) -> None:
        """The time is over; whoever is at it may finish."""
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._time.start(round(1000 * self._pace))
            self.given_more_time.emit()
        else:
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer came: stay."""
        super().enterEvent(event)
        if self._time.isActive():
            self._time.start(max(self._time.remainingTime(), round(2000 * self._pace)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner when the window gets another size."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._keep_place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whatever appears below it is drawn together with it: look whether that is a button."""
        super().paintEvent(event)
        self._look_below.start(0)

    def _keep_place(self) -> None:
        """Lie at the lower right, or above there where something would be covered that somebody may want to press."""
        ground = self.parentWidget()
        if ground is None or self.isHidden():
            return
        wide = min(_WIDE, ground.width() - 2 * _EDGE)
        inside = self.layout()
        assert inside is not None
        high = max(inside.heightForWidth(wide), inside.minimumSize().height())
        corner = QRect(ground.width() - wide - _EDGE, ground.height() - high - _EDGE, wide, high)
        others = [one for one in ground.findChildren(QAbstractButton) if one.isVisible() and not self.isAncestorOf(one)]
        place = above_all(corner, [_place_on(ground, one) for one in others])
        if place.top() < ground.height() // 2:
            place = above_all(corner, [_place_on(ground, one) for one in others if leads_on(one)])
        self.setGeometry(place)

    @property
    def words(self) -> str:
        """What is said now; empty while nothing is."""
        return "" if self.isHidden() else self._words.text()


def above_all(corner: QRect, buttons: Sequence[QRect]) -> QRect:
    """The lowest place at or above `corner` that touches none of the buttons; it may lie outside of the window."""
    place = QRect(corner)
    while met := [one for one in buttons if place.intersects(one)]:
        place.moveBottom(min(one.top() for one in met) - 1 - _BETWEEN)
    return place


def leads_on(one: QAbstractButton) -> bool:
    """Whether this is the button of its page that is pressed to go on; nothing ever lies on it."""
    return one.property("role") == "primary" or bool(one.property("leads_on"))


def _place_on(ground: QWidget, one: QWidget) -> QRect:
    """The part of a widget that can be seen, in the coordinates of the ground."""
    return one.visibleRegion().boundingRect().translated(one.mapTo(ground, QPoint()))
