"""Frees objects that hold each other on the window's thread, and on no other.

Python looks for them on whichever thread happens to make an object. A part of the window that is found on the thread of
some work is then destroyed there, which Qt cannot bear: its timers are left running, and the program may crash.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_PAUSE: Final = 500
"""Milliseconds between two looks whether there is enough to sweep."""


class Sweeper(QObject):
    """Does from the event loop what Python would do by itself, by the same thresholds, until it is ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def sweep(self) -> None:
        """Go through the oldest generation that is due, which includes the younger ones."""
        due = [n for n, (count, most) in enumerate(zip(gc.get_count(), self._thresholds, strict=True)) if count > most]
        if due:
            gc.collect(due[-1])

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
