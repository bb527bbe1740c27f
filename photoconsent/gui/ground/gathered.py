"""Many changes in one turn of the window are answered twice at most: at the first, and after the last."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Gathered(QObject):
    """Calls a function for the first change, and once more, when the window has had its turn, if others followed.

    A person named in forty photos changes forty of them; whoever counts all photos need not count forty times.
    """

    def __init__(self, do: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._again = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._end)

    def note(self, *_: object) -> None:
        """Something changed."""
        if self._turn.isActive():
            self._again = True
        else:
            self._do()
            self._turn.start()

    def _end(self) -> None:
        if self._again:
            self._again = False
            self._do()
