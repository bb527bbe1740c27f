"""What can be done, as actions for menu, keys and buttons."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QToolButton

from photoconsent.gui.ground.look import Look


def action(parent: QObject, words: str, name: str, key: str, do: Callable[[], object]) -> QAction:
    """An action for the menu and a key."""
    made = QAction(words, parent)
    made.setObjectName(name)
    made.setShortcut(QKeySequence(key))
    made.triggered.connect(lambda: do())
    return made


def icon_action(
    look: Look, parent: QObject, words: str, name: str, icon: str, key: str, do: Callable[[], object]
) -> QAction:
    """An action that also has a button: with a drawing, and a tip that tells its key."""
    made = action(parent, words, name, key, do)
    made.setIconText(words)  # else Qt cuts the ellipsis off on buttons
    made.setToolTip(f"{words} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
    look.dress(made, icon)
    return made


def button_of(
    shown: QAction, role: str, style: Qt.ToolButtonStyle = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
) -> QToolButton:
    """A button for an action, called as the action is, also when that gets other words."""
    made = QToolButton()
    made.setDefaultAction(shown)
    made.setObjectName(f"{shown.objectName()}Button")
    made.setAccessibleName(shown.text())
    made.setProperty("role", role)
    made.setToolButtonStyle(style)
    shown.changed.connect(lambda: made.setAccessibleName(shown.text()))
    return made


def action_button(shown: QAction) -> QToolButton:
    """A button for an action, as wide as there is room."""
    made = button_of(shown, "action")
    made.setIconSize(QSize(20, 20))
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
