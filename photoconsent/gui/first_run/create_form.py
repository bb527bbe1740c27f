"""The fields for a new register: where it lies, and its passphrase twice."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.passphrase_fields import PassphraseFields


class CreateForm(QWidget):
    """Asks for a place and a passphrase; says honestly that a lost passphrase cannot be recovered."""

    wanted = Signal(Path, str)
    given_up = Signal()
    other_wanted = Signal(Path)
    """A register that is there already, such as the one that colleagues keep in a shared folder."""
    restore_wanted = Signal()
    server_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QLineEdit()
        self._place.setObjectName("newRegisterPath")
        self._place.setAccessibleName(self.tr("Place of the register"))
        self._secret = PassphraseFields("newPassphrase")
        self._secret.entered.connect(self._submit)
        self._error = label("", "error", "createError")
        self._error.hide()
        self._back = button(self.tr("Back"), "createBack", self.given_up.emit)
        self._fill()

    def _fill(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self._place, 1)
        place.addWidget(button(self.tr("Choose…"), "chooseRegisterPath", self._ask_for_place))
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch()
        buttons.addWidget(button(self.tr("Make the register"), "create", self._submit, "primary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Make a new register"), "title"))
        layout.addWidget(
            label(
                self.tr(
                    "The register keeps the written consents of your people, encrypted, in one file on this computer."
                ),
                "muted",
            )
        )
        layout.addWidget(label(self.tr("Where it lies"), "strong"))
        layout.addLayout(place)
        layout.addWidget(label(self.tr("Passphrase"), "strong"))
        layout.addWidget(self._secret)
        layout.addWidget(
            label(
                self.tr(
                    "A lost passphrase cannot be recovered, not by us and not by anybody else. Write it down and keep "
                    "it where only those who may open the register can find it."
                ),
                "muted",
                "honestWord",
            )
        )
        layout.addWidget(self._error)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        there = self.tr("Open a register that is there already…")
        layout.addWidget(button(there, "otherInstead", self._ask_for_file, "link"))
        look_around = self.tr("Look around on sample pictures first")
        layout.addWidget(button(look_around, "lookAround", self.sample_wanted.emit, "link"))
        layout.addWidget(button(self.tr("Restore a backup…"), "restoreInstead", self.restore_wanted.emit, "link"))
        server = self.tr("Use the organisation's register…")
        layout.addWidget(button(server, "serverInstead", self.server_wanted.emit, "link"))

    def begin(self, path: Path, *, back: bool) -> None:
        """Start with this place; `back` offers the way back to unlocking."""
        self._place.setText(str(path))
        self._back.setVisible(back)
        self._error.hide()
        self._secret.take_focus()

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self._error.setText(sentence)
        self._error.show()

    def forget(self) -> None:
        """Keep no passphrase longer than needed."""
        self._secret.forget()

    def _submit(self) -> None:
        if not self._secret.agree:
            self.say(self.tr("The two passphrases are not the same. Type them again."))
        elif not self._place.text().strip():
            self.say(self.tr("Choose where the register lies."))
        else:
            self.wanted.emit(Path(self._place.text().strip()), self._secret.passphrase)

    def _ask_for_place(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Where the register lies"), self._place.text())
        if name:
            self._place.setText(name)

    def _ask_for_file(self) -> None:
        folder = str(Path(self._place.text()).parent)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a register"), folder)
        if name:
            self.other_wanted.emit(Path(name))
