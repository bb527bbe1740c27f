"""Steps of the undo stack: something that was done, and how it is taken back."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Undoable(QUndoCommand):
    """Does something when it is pushed, and again after it was undone; `words` name it in the menu."""

    def __init__(self, words: str, do: Callable[[], object], take_back: Callable[[], object]) -> None:
        super().__init__(words)
        self._do, self._take_back = do, take_back

    def redo(self) -> None:
        """Do it."""
        self._do()

    def undo(self) -> None:
        """Take it back."""
        self._take_back()


class Looked(Undoable):
    """Somebody looked at a photo; that alone is no work on it, so a second person may do it before a release."""
