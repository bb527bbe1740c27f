"""The few small parts every page is put together from: texts with a role, buttons with a name."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QToolButton, QWidget

from photoconsent.gui.ground.look import Look


def label(text: str = "", role: str = "", name: str = "") -> QLabel:
    """A text that wraps; the style sheet knows the role. Always plain text: it may hold a file's or a person's name."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    made.setObjectName(name)
    return made


def breakable(path: Path) -> str:
    """A path that a label can wrap: with a place to break, which is not seen, after each folder."""
    return str(path).replace(os.sep, f"{os.sep}\N{ZERO WIDTH SPACE}")


def button(text: str, name: str, pressed: Callable[[], object], role: str = "") -> QPushButton:
    """A button with words on it."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setProperty("role", role)
    made.setAccessibleName(text.replace("&", ""))
    made.clicked.connect(lambda: pressed())
    return made


def icon_button(look: Look, icon: str, words: str, name: str, pressed: Callable[[], object]) -> QToolButton:
    """A button with only a drawing on it; the words are its tip and its name for screen readers."""
    made = QToolButton()
    made.setObjectName(name)
    made.setToolTip(words)
    made.setAccessibleName(words)
    made.setProperty("role", "quiet")
    made.clicked.connect(lambda: pressed())
    look.dress(made, icon)
    return made


def frame(role: str, layout: QLayout | None = None) -> QFrame:
    """A ground of its own, as the style sheet knows it."""
    made = QFrame()
    made.setProperty("role", role)
    if layout is not None:
        made.setLayout(layout)
    return made


def set_role(widget: QWidget, role: str, name: str = "role") -> None:
    """Change the role of a widget (or another property the style sheet looks at) and dress it anew."""
    if widget.property(name) != role:
        widget.setProperty(name, role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
