"""The fields for getting a register back from a backup: which backup, where the register goes, and its passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.place_field import Place, PlaceField


class RestoreForm(QWidget):
    """The backup stays as it is, and a register that is there is never overwritten."""

    wanted = Signal(Path, Path, str)
    """The backup, the place for the register, and the passphrase of the backup."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backup = PlaceField(self.tr("The backup"), "restoreFrom", Place.FILE)
        self._target = PlaceField(self.tr("Where the register goes"), "restoreTo", Place.NEW_FILE)
        self._secret = QLineEdit()
        self._secret.setObjectName("restorePassphrase")
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.setAccessibleName(self.tr("Passphrase of the backup"))
        self._secret.returnPressed.connect(self._submit)
        self._error = label("", "error", "restoreError")
        self._error.hide()
        self._go = button(self.tr("Restore"), "restoreGo", self._submit, "primary")
        self._fill()

    def _fill(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Restore a backup"), "title"))
        words = self.tr("Makes a register from a backup. The backup stays as it is, and no register is overwritten.")
        layout.addWidget(label(words, "muted"))
        for part, name in (
            (self._backup, self.tr("The backup")),
            (self._target, self.tr("Where the register goes")),
            (self._secret, self.tr("Passphrase of the backup")),
        ):
            layout.addWidget(label(name, "strong"))
            layout.addWidget(part)
        words = self.tr("It is the passphrase that the register had when the backup was made.")
        layout.addWidget(label(words, "muted"))
        layout.addWidget(self._error)
        layout.addSpacing(6)
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("Back"), "restoreBack", self.given_up.emit))
        buttons.addStretch()
        buttons.addWidget(self._go)
        layout.addLayout(buttons)

    def begin(self, target: Path) -> None:
        """Ask for a backup; the register goes to this place unless another one is chosen."""
        self._backup.put("")
        self._target.put(target)
        self._error.hide()
        self._backup.line.setFocus()

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self._error.setText(sentence)
        self._error.show()

    def rest(self, resting: bool) -> None:
        """Show that the register is being made."""
        self._go.setText(self.tr("Restoring…") if resting else self.tr("Restore"))

    def forget(self) -> None:
        """Keep no passphrase longer than needed."""
        self._secret.clear()

    def _submit(self) -> None:
        backup, target = self._backup.path, self._target.path
        if backup is None:
            self.say(self.tr("Choose the backup."))
        elif target is None:
            self.say(self.tr("Choose where the register goes."))
        else:
            self._error.hide()
            self.wanted.emit(backup, target, self._secret.text())
