"""What is on the screen while the window is locked: a field for the passphrase, and nothing of anybody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import button, frame, label


class LockedPage(QWidget):
    """Asks for the passphrase of the register that is open behind it."""

    wanted = Signal(str)
    """The passphrase that was typed; empty where it may be remembered on this computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._going = label("", "muted", "lockedGoing")
        self._going.hide()
        self._error = label("", "error", "lockedError")
        self._passphrase = QLineEdit()
        self._passphrase.setObjectName("lockedPassphrase")
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setAccessibleName(self.tr("Passphrase"))
        self._passphrase.returnPressed.connect(self._submit)
        self._go = button(self.tr("Go on"), "goOn", self._submit, "primary")
        inside = QVBoxLayout()
        inside.setContentsMargins(32, 32, 32, 24)
        inside.setSpacing(8)
        inside.addWidget(label(self.tr("The window is locked"), "title"))
        inside.addWidget(label(self.tr("Everything is as you left it. The passphrase shows it again.")))
        for part in (self._going, self._passphrase, self._error, self._go):
            inside.addWidget(part)
        card = frame("card", inside)
        card.setFixedWidth(520)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(card)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)

    def begin(self) -> None:
        """Ask for the passphrase."""
        self._passphrase.clear()
        self._error.hide()
        self.rest(False)
        self._passphrase.setPlaceholderText(self.tr("Passphrase"))
        self._passphrase.setFocus()

    def show_remembered(self) -> None:
        """The passphrase is remembered on this computer: nothing has to be typed."""
        self._passphrase.setPlaceholderText(self.tr("Remembered on this computer: press Enter"))

    def show_word(self) -> None:
        """A word that was chosen before opens it as well."""
        self._passphrase.setPlaceholderText(self.tr("The word that you chose, or the passphrase"))

    def show_going(self, finished: int, photos: int) -> None:
        """Copies are being made meanwhile."""
        self._going.setText(
            self.tr("Copies are still being made: {n} of {all}.").format(n=finished, all=photos) if photos else ""
        )
        self._going.setVisible(bool(photos))

    def rest(self, resting: bool) -> None:
        """Show that the passphrase is being looked at."""
        self._go.setEnabled(not resting)
        self._passphrase.setReadOnly(resting)

    def say_wrong(self, *, word: bool = False) -> None:
        """Say that it is not the passphrase, nor the `word` where there is one."""
        if word:
            self.say(self.tr("This is neither the word nor the passphrase. Check capital letters."))
            return
        self.say(self.tr("This is not the passphrase. Check capital letters and the keyboard's language."))

    def say_unfinished(self) -> None:
        """Say why the window is not closed."""
        self.say(self.tr("Something behind this page is not finished. Unlock the window first, then close it."))

    def say(self, sentence: str) -> None:
        """Say what stands in the way."""
        self.rest(False)
        self._error.setText(sentence)
        self._error.show()
        self._passphrase.selectAll()
        self._passphrase.setFocus()

    def _submit(self) -> None:
        self.wanted.emit(self._passphrase.text())
