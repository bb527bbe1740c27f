"""A page or a panel that scrolls in a low window, so that the window can be small and nothing is out of reach."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def scrolling(inside: QWidget, name: str) -> QScrollArea:
    """What is inside, scrolling up and down only.

    Tab goes through the controls inside and brings each into view, so the area itself takes no keys.
    """
    made = QScrollArea()
    made.setObjectName(name)
    made.setFrameShape(QScrollArea.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(inside)
    return made
