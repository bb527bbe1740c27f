"""Fields that the wheel leaves alone: whoever scrolls a page past one does not change what it says."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox


class Choice(QComboBox):
    """One of several, chosen with a click or with keys."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()


class DayEdit(QDateEdit):
    """A day, typed or taken from the calendar."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()


class Number(QSpinBox):
    """A whole number, typed or stepped to with the arrows."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()
