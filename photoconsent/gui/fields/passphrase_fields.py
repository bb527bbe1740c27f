"""A new passphrase, typed twice, with a line that says how long it is and what would make it better."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from consent_db.encryption import LEAST_CHARACTERS
from photoconsent.gui.fields.parts import label, set_role

_GOOD_CHARACTERS = 16
"""Three unrelated words reach it."""


class PassphraseFields(QWidget):
    """Keeps what is typed only until `forget`."""

    entered = Signal()
    """Enter was pressed in one of the fields."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is the name of the first field and the beginning of the others'."""
        super().__init__(parent)
        self._first = self._secret(self.tr("Passphrase"), name)
        self._second = self._secret(self.tr("The same passphrase again"), f"{name}Again")
        self._strength = label("", "muted", f"{name}Strength")
        self._first.textChanged.connect(self._judge)
        self._second.textChanged.connect(self._judge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._first, self._second, self._strength):
            layout.addWidget(part)
        self._judge()

    def _secret(self, words: str, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.returnPressed.connect(self.entered)
        return field

    def _judge(self) -> None:
        """Length is what counts (NIST SP 800-63B); three unrelated words are long and can be remembered."""
        typed = self._first.text()
        length = len(typed.strip())
        if not typed:
            words, role = self.tr("Three or four unrelated words are good: long, and easy to remember."), "muted"
        elif length < LEAST_CHARACTERS:
            words, role = self.tr("%n more character(s) at least.", "", LEAST_CHARACTERS - length), "error"
        elif self._second.text() and not typed.startswith(self._second.text()):
            words, role = self.tr("The two are not the same."), "error"
        elif length < _GOOD_CHARACTERS or len(set(typed)) < 6:
            words, role = self.tr("Enough, but another word would make it stronger."), "muted"
        else:
            words, role = self.tr("Long enough to be strong."), "good"
        self._strength.setText(words)
        set_role(self._strength, role)

    @property
    def agree(self) -> bool:
        """Whether both fields hold the same."""
        return self._first.text() == self._second.text()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._first.text()

    def take_focus(self) -> None:
        """Begin typing here."""
        self._first.setFocus()

    def forget(self) -> None:
        """Keep no passphrase longer than needed."""
        self._first.clear()
        self._second.clear()
