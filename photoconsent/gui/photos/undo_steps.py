"""Undo and redo as actions: they work where the photos are seen, and go to the photo that they change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QWidget

from photoconsent.gui.event.selection import Selection


class UndoSteps(QUndoGroup):
    """Nobody takes something back, and so shows a face again, without seeing it."""

    def __init__(self, selection: Selection, window: QWidget) -> None:
        super().__init__(window)
        self._selection, self._stack = selection, selection.session.undo_stack
        self.addStack(self._stack)
        keys = QKeySequence.StandardKey
        self._undo = self._action(self.tr("Undo"), keys.Undo, self._stack.undo)
        self._redo = self._action(self.tr("Redo"), keys.Redo, self._stack.redo)
        self.canUndoChanged.connect(self._undo.setEnabled)
        self.canRedoChanged.connect(self._redo.setEnabled)
        self.undoTextChanged.connect(lambda what: self._undo.setText(f"{self.tr('Undo')} {what}".strip()))
        self.redoTextChanged.connect(lambda what: self._redo.setText(f"{self.tr('Redo')} {what}".strip()))

    def all(self) -> list[QAction]:
        """Undo and redo."""
        return [self._undo, self._redo]

    def allow(self, seen: bool) -> None:
        """The photos are in front now, or they are not."""
        self._stack.setActive(seen)

    def _action(self, words: str, key: QKeySequence.StandardKey, step: Callable[[], None]) -> QAction:
        action = QAction(words, self.parent())
        action.setShortcut(key)
        action.setEnabled(False)
        action.triggered.connect(partial(self._go, step))
        return action

    def _go(self, step: Callable[[], None]) -> None:
        """Take the step; where none of the photos it changes is on the canvas, put the first one there."""
        session, changed = self._selection.session, list[int]()
        note = changed.append
        session.changed.connect(note)
        step()
        session.changed.disconnect(note)
        if changed and self._selection.index not in changed:
            self._selection.choose_photo(changed[0])
