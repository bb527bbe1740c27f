"""One window for each register: a second one says so instead of opening it. The terminal may work beside the window."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile


class WindowLock:
    """Holds one register at a time for this window; what a killed window left behind is noticed and taken over."""

    def __init__(self, folder: Path) -> None:
        """`folder` is where the lock's file is made; it names the register by a digest of its path only."""
        self._folder = folder
        self._held: QLockFile | None = None

    def take(self, register: Path) -> bool:
        """Hold this register instead of the one held before; False if another window holds it."""
        digest = hashlib.sha256(str(register.resolve()).encode()).hexdigest()[:24]
        lock = QLockFile(str(self._folder / f"{digest}.window"))
        lock.setStaleLockTime(0)  # stale only when its process is gone, however long a window stays open
        if not lock.tryLock(0):
            return False
        self.release()
        self._held = lock
        return True

    def release(self) -> None:
        """Hold nothing any more."""
        if self._held is not None:
            self._held.unlock()
            self._held = None
