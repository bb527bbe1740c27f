"""The page before the register is open: unlock it, or make a new one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from consent_db.errors import KnownError
from consent_db.register import Register
from photoconsent.gui.fields.parts import breakable, button, frame, label
from photoconsent.gui.first_run.create_form import CreateForm
from photoconsent.gui.first_run.window_lock import WindowLock
from photoconsent.gui.messages import sentence_of
from photoconsent.gui.workbench import Workbench


class RegisterGate(QWidget):
    """Asks for a passphrase; opening takes a moment on purpose, so it happens in the background."""

    opened = Signal()
    created = Signal()
    """The register that was opened has just been made."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gate")
        self._bench = bench
        self._path = Path(bench.settings.current.register or bench.default_register)
        self._lock = WindowLock(bench.state)
        bench.register.changed.connect(self._register_changed)
        self._create = CreateForm()
        self._create.wanted.connect(self._make)
        self._create.given_up.connect(self.show_unlock)
        self._cards = (self._unlock_form(), frame("card", self._padded(self._create)))
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        for card in self._cards:
            # Between two stretches rather than aligned: an aligned card would not grow with its wrapped texts.
            card.setFixedWidth(520)
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(card)
            row.addStretch()
            layout.addLayout(row)
        layout.addStretch(3)
        self._choose(self._path)

    def _unlock_form(self) -> QFrame:
        self._where = label("", "muted", "registerPath")
        self._error = label("", "error", "gateError")
        self._error.hide()
        self._passphrase = QLineEdit()
        self._passphrase.setObjectName("passphrase")
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setAccessibleName(self.tr("Passphrase"))
        self._passphrase.setPlaceholderText(self.tr("Passphrase"))
        self._passphrase.returnPressed.connect(self._unlock)
        self._unlock_button = button(self.tr("Open the register"), "unlock", self._unlock, "primary")
        layout = QVBoxLayout()
        layout.setContentsMargins(36, 32, 36, 28)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Open the register"), "title"))
        layout.addWidget(self._where)
        layout.addSpacing(6)
        for part in (self._passphrase, self._error, self._unlock_button):
            layout.addWidget(part)
        layout.addSpacing(10)
        layout.addWidget(button(self.tr("Open another register…"), "otherRegister", self._ask_for_file, "link"))
        layout.addWidget(button(self.tr("Make a new register…"), "newRegister", self.show_create, "link"))
        return frame("card", layout)

    def _padded(self, form: QWidget) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(36, 32, 36, 28)
        layout.addWidget(form)
        return layout

    def show_unlock(self) -> None:
        """Ask for the passphrase of the register that is there."""
        self._show_card(0)
        self._passphrase.setFocus()

    def show_create(self) -> None:
        """Ask for everything a new register needs."""
        path = self._path
        if path.exists():
            path = path.with_name(f"{path.stem}-2{path.suffix}")
        self._show_card(1)
        self._create.begin(path, back=self._path.exists())

    def _show_card(self, number: int) -> None:
        for index, card in enumerate(self._cards):
            card.setVisible(index == number)

    def _choose(self, path: Path) -> None:
        self._path = path
        self._where.setText(breakable(path))
        if path.exists():
            self.show_unlock()
        else:
            self.show_create()

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open another register"), str(self._path.parent))
        if name:
            self._choose(Path(name))

    def _unlock(self) -> None:
        self._begin(partial(Register.open, self._path, self._passphrase.text()), self._path)

    def _make(self, path: Path, passphrase: str) -> None:
        self._begin(partial(Register.create, path, passphrase), path)

    def _begin(self, opener: "partial[Register]", path: Path) -> None:
        """Open or make the register in the background; the fields rest meanwhile."""
        if not self._lock.take(path):
            self._say(self.tr("This register is open in another window already. Go on there, or close that one first."))
            return
        self._rest(True)
        self._bench.errand.call(opener, partial(self._take, path), self._refused)

    def _take(self, path: Path, register: Register) -> None:
        self._rest(False)
        new = self._cards[0].isHidden()
        self._passphrase.clear()
        self._create.forget()
        self._path = path
        self._where.setText(breakable(path))
        self._bench.settings.change(register=str(path))
        self._bench.register.take(register, path)
        self.opened.emit()
        if new:
            self.created.emit()

    def _refused(self, error: KnownError) -> None:
        self._lock.release()
        self._rest(False)
        self._say(sentence_of(error))

    def _say(self, sentence: str) -> None:
        if self._cards[0].isHidden():
            self._create.say(sentence)
            return
        self._error.setText(sentence)
        self._error.show()
        self._passphrase.selectAll()
        self._passphrase.setFocus()

    def _register_changed(self) -> None:
        if self._bench.register.register is None:
            self._lock.release()

    def _rest(self, resting: bool) -> None:
        """Show that work is under way."""
        self._error.hide()
        self.setEnabled(not resting)
        self._unlock_button.setText(self.tr("Opening…") if resting else self.tr("Open the register"))
