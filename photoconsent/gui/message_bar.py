"""A line of text at the top of the window for what went wrong or was done; nothing has to be clicked away."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from photoconsent.gui.fields.parts import button, icon_button, label, set_role
from photoconsent.gui.look import Look

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
        self._offer = button(self.tr("Show"), "messageOffer", self._take_up, "link")
        self._taken_up: Callable[[], object] | None = None
        layout.addWidget(self._words, 1)
        layout.addWidget(self._offer)
        layout.addWidget(close)
        self.hide()

    def say(
        self, words: str, kind: str = "info", offer: str = "", taken_up: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence; `kind` is one of info, good, warning, error.

        With an `offer` a button stands beside it (Undo, Open the folder) that calls `taken_up`, once.
        """
        if kind not in KINDS:
            raise ValueError(kind)
        set_role(self, kind, "kind")
        set_role(self._words, kind, "kind")
        self._words.setText(words)
        self._taken_up = taken_up
        if offer:
            self._offer.setText(offer)
            self._offer.setAccessibleName(offer)
        self._offer.setVisible(bool(offer))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def forget(self) -> None:
        """Take back what was said, and what was offered with it."""
        self.hide()
        self._words.clear()
        self._taken_up = None

    def _take_up(self) -> None:
        do = self._taken_up
        self.forget()
        if do is not None:
            do()

    @property
    def words(self) -> str:
        """What is said now; empty while the bar is hidden."""
        return "" if self.isHidden() else self._words.text()
