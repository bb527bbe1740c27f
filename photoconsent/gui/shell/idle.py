"""Notices that nobody has touched the window for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_EVERY = 5_000
"""Milliseconds between two looks at the clock."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
"""What only a person does."""


def seconds() -> float:
    """A clock that nobody sets, and that goes on while the computer sleeps where the system has such a one."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


class Idle(QObject):
    """Looks at what reaches the program's windows; the clock is also read before the first touch after a pause is let
    through, because the computer may have slept and no timer with it."""

    passed = Signal()
    """Nobody has touched the window for so long."""

    def __init__(self, limit: Callable[[], float], parent: QObject | None = None) -> None:
        """`limit` is in seconds, and asked each time."""
        super().__init__(parent)
        self.now: Callable[[], float] = seconds
        self._limit, self._touched = limit, self.now()
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            program.focusWindowChanged.connect(self._watch)

    def begin_anew(self) -> None:
        """Somebody is there at this moment."""
        self._touched = self.now()

    def look(self) -> bool:
        """Look at the clock; whether the time has passed."""
        if self.now() - self._touched < self._limit():
            return False
        self.passed.emit()
        return True

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # the same one comes forward again and again
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take notice of a touch; the one that comes too late is kept from what lies on the screen."""
        if event.type() not in _TOUCHES:
            return False
        if self.look():
            self.begin_anew()
            return True
        self.begin_anew()
        return False
