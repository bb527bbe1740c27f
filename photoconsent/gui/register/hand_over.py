"""Before somebody signs on the screen: a word that opens the window again, for who does not know the passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from photoconsent.gui.fields.side_form import SideForm

_LEAST = 4
"""Characters: after a few wrong tries the word is void, so that it may be short."""


class HandOver(SideForm):
    """Asked where the computer remembers the passphrase: then whoever sits there may never have typed it."""

    wanted = Signal(str, str)
    """The number of the person, and the word; an empty one where the passphrase is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("handOver", self.tr("Hand the screen over"), self.tr("Hand it over"), parent)
        self._person = ""
        self.add_note(
            self.tr(
                "The window locks while somebody signs. This computer remembers the passphrase, but whoever holds the "
                "screen must not come in by that: the window opens to the passphrase typed, or to a word that you "
                "choose here. The word opens it once, and is void after five wrong tries."
            )
        )
        self._word = QLineEdit()
        self._word.setObjectName("handOverWord")
        self._word.setAccessibleName(self.tr("A word to come back with"))
        self._word.returnPressed.connect(self.submit)
        self.add(self._word, self.tr("A word to come back with (may be empty)"))

    def begin(self, person: str) -> None:
        """Ask before this person signs."""
        self._person = person
        self._word.clear()
        self.say("")
        self.begun()
        self._word.setFocus()

    def submit(self) -> None:
        """Hand on the word, and keep it nowhere."""
        word = self._word.text().strip()
        if word and len(word) < _LEAST:
            self.say(self.tr("Choose a word of four characters or more, or none."))
            return
        self._word.clear()
        self.wanted.emit(self._person, word)
