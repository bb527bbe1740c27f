"""A line of text at the top of the window for what went wrong or was done; nothing has to be clicked away."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from photoconsent.gui.look import Look
from photoconsent.gui.parts import icon_button, label, set_role

KINDS = ("info", "good", "warning", "error")


class MessageBar(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._words = label(name="messageText")
        close = icon_button(look, "close", self.tr("Close this message"), "messageClose", self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 10, 8)
        layout.addWidget(self._words, 1)
        layout.addWidget(close)
        self.hide()

    def say(self, words: str, kind: str = "info") -> None:
        """Show a sentence; `kind` is one of info, good, warning, error."""
        if kind not in KINDS:
            raise ValueError(kind)
        set_role(self, kind, "kind")
        set_role(self._words, kind, "kind")
        self._words.setText(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    @property
    def words(self) -> str:
        """What is said now; empty while the bar is hidden."""
        return "" if self.isHidden() else self._words.text()
