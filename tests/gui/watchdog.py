"""Watches how long the window keeps its user waiting: the work between two returns to the event loop."""

import gc
import time

from PySide6.QtCore import QObject, QTimer

LIMIT = 0.050
"""Seconds: what is slower than this is felt (RAIL asks for 50 ms a task, https://web.dev/articles/rail)."""


class Watchdog(QObject):
    """Notes the longest block of the window's thread, in seconds of its own work, whatever else the computer does.

    What earlier tests left behind is kept from the garbage collector meanwhile: looking through it takes up to a second
    after some hundred tests, and is no work of the window.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.collect()
        gc.freeze()
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def _tick(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def begin(self) -> None:
        """Forget what was before."""
        self.longest, self._last = 0.0, time.thread_time()

    def end(self) -> None:
        """Nothing is watched any more."""
        self._timer.stop()
        gc.unfreeze()
