"""The organisation's register on a server: where it is, who opens it, and their passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from consent_db.postgres.address import Address
from photoconsent.gui.fields.parts import button, label
from photoconsent.home.unlocking import Key


class ServerForm(QWidget):
    """Asks for address, user and passphrase; the next time the passphrase alone is asked for."""

    wanted = Signal(Key)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = self._field("serverAddress", self.tr("Address"))
        self._address.setPlaceholderText(self.tr("server/name, like db.example.org/consents"))
        self._user = self._field("serverUser", self.tr("User"))
        self._secret = self._field("serverPassphrase", self.tr("Passphrase"))
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._remember = QCheckBox(self.tr("Remember on this computer"))
        self._remember.setObjectName("serverRemember")
        self._error = label("", "error", "serverError")
        self._error.hide()
        self._go = button(self.tr("Open the register"), "serverOpen", self._submit, "primary")
        self._fill()

    def _field(self, name: str, words: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.returnPressed.connect(self._submit)
        return made

    def _fill(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Use the organisation's register"), "title"))
        words = self.tr(
            "One register for many computers, on a server of your organisation. Whoever keeps it gave you a name and a "
            "passphrase, and told you the address."
        )
        layout.addWidget(label(words, "muted"))
        for field in (self._address, self._user, self._secret):
            layout.addWidget(label(field.accessibleName(), "strong"))
            layout.addWidget(field)
        layout.addWidget(self._remember)
        layout.addWidget(self._error)
        layout.addSpacing(6)
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("Back"), "serverBack", self.given_up.emit))
        buttons.addStretch()
        buttons.addWidget(self._go)
        layout.addLayout(buttons)

    def begin(self, known: Address | None) -> None:
        """Ask for everything; what is known of an address that was used before is there already."""
        if known is not None:
            self._address.setText(str(known).partition("//")[2].rpartition("@")[2])
            self._user.setText(known.user)
        self._error.hide()
        empty = (field for field in (self._address, self._user, self._secret) if not field.text())
        next(empty, self._secret).setFocus()

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self._error.setText(sentence)
        self._error.show()
        self._secret.selectAll()
        self._secret.setFocus()

    def rest(self, resting: bool) -> None:
        """Show that the register is being opened."""
        self._error.hide()
        self._go.setText(self.tr("Opening…") if resting else self.tr("Open the register"))

    def forget(self) -> None:
        """Keep no passphrase longer than needed."""
        self._secret.clear()

    def _submit(self) -> None:
        place, user = self._address.text().strip().removeprefix("postgresql://"), self._user.text().strip()
        if not place or not user or not self._secret.text():
            self.say(self.tr("Fill in address, user and passphrase."))
            return
        address = Address(f"postgresql://{user}@{place.rpartition('@')[2]}")
        self.wanted.emit(Key(address, self._secret.text(), self._remember.isChecked()))
