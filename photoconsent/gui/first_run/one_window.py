"""One window for each register: a second one calls the first to the front. The terminal may work beside the window."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal


class WindowLock(QObject):
    """Holds one register at a time for this window; what a killed window left behind is noticed and taken over.

    A window that finds the register held knocks: it writes into a file beside the lock, which the holder watches. That
    needs no socket.
    """

    called = Signal()
    """Another window wanted the register that is held here."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """`folder` is where the lock's files are made; they name the register by a digest of its path only."""
        super().__init__(parent)
        self._folder = folder
        self._held: QLockFile | None = None
        self._register: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self.called.emit())

    def take(self, register: Path) -> bool:
        """Hold this register instead of the one held before; False if another window holds it, which is called."""
        register = register.resolve()
        if register == self._register:
            return True
        name = hashlib.sha256(str(register).encode()).hexdigest()[:24]
        lock = QLockFile(str(self._folder / f"{name}.window"))
        lock.setStaleLockTime(0)  # stale only when its process is gone, however long a window stays open
        bell = self._folder / f"{name}.bell"
        if not lock.tryLock(0):
            bell.write_bytes(b"")
            return False
        self.release()
        self._held, self._register = lock, register
        bell.touch()
        self._watcher.addPath(str(bell))
        return True

    def release(self) -> None:
        """Hold nothing any more."""
        if self._held is None:
            return
        for bell in self._watcher.files():
            self._watcher.removePath(bell)
            Path(bell).unlink(missing_ok=True)
        self._held.unlock()
        self._held = self._register = None
