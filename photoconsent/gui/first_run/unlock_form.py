"""The passphrase of a register that is there: typed, or kept in this computer's keyring where that was asked for."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from consent_db.postgres.address import is_address
from photoconsent.gui.fields.parts import breakable, button, label
from photoconsent.home.unlocking import Key


class UnlockForm(QWidget):
    """Asks for the passphrase; offers other registers and a new one."""

    wanted = Signal(Key)
    vouched = Signal(Key)
    """The user says that the register that lies there was restored on purpose."""
    other_wanted = Signal(Path)
    new_wanted = Signal()
    restore_wanted = Signal()
    server_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._where = label("", "muted", "registerPath")
        self._error = label("", "error", "gateError")
        self._error.hide()
        self._passphrase = QLineEdit()
        self._passphrase.setObjectName("passphrase")
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setAccessibleName(self.tr("Passphrase"))
        self._passphrase.returnPressed.connect(self._submit)
        self._remember = QCheckBox(self.tr("Remember on this computer"))
        self._remember.setObjectName("rememberPassphrase")
        self._remember.setToolTip(
            self.tr("Kept in the computer's own keyring: whoever is logged in here as you can open the register.")
        )
        self._go = button(self.tr("Open the register"), "unlock", self._submit, "primary")
        self._vouch = button(self.tr("I put this register there: open it"), "vouch", self._submit_vouched)
        self._vouch.hide()
        self._fill()

    def _fill(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Open the register"), "title"))
        layout.addWidget(self._where)
        layout.addSpacing(6)
        for part in (self._passphrase, self._remember, self._error, self._vouch, self._go):
            layout.addWidget(part)
        layout.addSpacing(10)
        layout.addWidget(button(self.tr("Open another register…"), "otherRegister", self._ask_for_file, "link"))
        server = self.tr("Use the organisation's register…")
        layout.addWidget(button(server, "serverRegister", self.server_wanted.emit, "link"))
        layout.addWidget(button(self.tr("Make a new register…"), "newRegister", self.new_wanted.emit, "link"))
        layout.addWidget(button(self.tr("Restore a backup…"), "restoreBackup", self.restore_wanted.emit, "link"))

    def begin(self, path: Path) -> None:
        """Ask for the passphrase of this register."""
        self._path = path
        self._where.setText(breakable(path))
        self._error.hide()
        self._vouch.hide()
        self.show_remembered(False)
        self._passphrase.setFocus()

    def show_remembered(self, kept: bool) -> None:
        """Say whether the passphrase is in the keyring: then nothing has to be typed."""
        self._remember.setChecked(kept)
        words = self.tr("Remembered on this computer: press Enter") if kept else self.tr("Passphrase")
        self._passphrase.setPlaceholderText(words)

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self._vouch.hide()
        self._error.setText(sentence)
        self._error.show()
        self._passphrase.selectAll()
        self._passphrase.setFocus()

    def offer_vouching(self) -> None:
        """Let the user answer for the register that lies there."""
        self._vouch.show()

    def rest(self, resting: bool) -> None:
        """Show that the register is being opened."""
        self._error.hide()
        self._vouch.hide()
        self._go.setText(self.tr("Opening…") if resting else self.tr("Open the register"))

    def forget(self) -> None:
        """Keep no passphrase longer than needed."""
        self._passphrase.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever starts the program begins to type at once."""
        super().showEvent(event)
        self._passphrase.setFocus()

    def _submit(self) -> None:
        self.wanted.emit(self._key())

    def _submit_vouched(self) -> None:
        self.vouched.emit(self._key())

    def _key(self) -> Key:
        return Key(self._path, self._passphrase.text(), self._remember.isChecked())

    def _ask_for_file(self) -> None:
        folder = "" if is_address(self._path) else str(self._path.parent)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open another register"), folder)
        if name:
            self.other_wanted.emit(Path(name))
