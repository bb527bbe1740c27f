"""Keys without Ctrl or Alt belong to the photos; a control that has the focus keeps those that work it."""

from typing import TypeGuard

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QWidget

WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def asks_for_key(event: QEvent) -> TypeGuard[QKeyEvent]:
    """Whether Qt asks, before it looks for a shortcut, if anybody wants this key for something else."""
    return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride


def kept_from_shortcuts(event: QKeyEvent, focus: QWidget | None, *, at_photos: bool) -> bool:
    """Whether the key goes to the control that has the focus, although an action of the window has it as its shortcut.

    Space ticks a box and presses a button, wherever they are: it must not say of a photo, that nobody may even see at
    the moment, that it looks right. Away from the photos that holds for every single key: letters, arrows, Page down.
    """
    if event.modifiers() & WITH_OTHERS:
        return False
    return not at_photos or (event.key() == Qt.Key.Key_Space and _takes_space(focus))


def _takes_space(focus: QWidget | None) -> bool:
    """Whether Space presses this control, or ticks its current row."""
    if isinstance(focus, QAbstractItemView):
        return bool(focus.currentIndex().flags() & Qt.ItemFlag.ItemIsUserCheckable)
    return isinstance(focus, QAbstractButton | QComboBox)
