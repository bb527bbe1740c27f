"""A line of words over the canvas that says what can be done with the tool in the hand."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

_EDGE = 10
"""Pixels of the screen between the line and the edges of the canvas."""


class CanvasHint(QLabel):
    """Lies at the upper edge of a widget, as wide as its words, and lets the mouse through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("canvasHint")
        self.setProperty("role", "hint")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words; none take the line away."""
        if words != self.text() or not words:
            self.setText(words)
            self.setVisible(bool(words))
            self._lay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the edge."""
        if event.type() == QEvent.Type.Resize:
            self._lay()
        return super().eventFilter(watched, event)

    def _lay(self) -> None:
        self.ensurePolished()
        room = self._over.width() - 2 * _EDGE
        margins = self.contentsMargins()
        line = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + 28
        width = max(min(line, room), 1)
        self.setGeometry((self._over.width() - width) // 2, _EDGE, width, self.heightForWidth(width))
