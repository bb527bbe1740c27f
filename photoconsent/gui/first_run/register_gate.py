"""The page before the register is open: unlock it, make a new one, or restore it from a backup."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from consent_db.errors import KnownError, RegisterExchanged, RegisterRolledBack
from consent_db.postgres.address import Address, is_address, place_of
from consent_db.register import Register
from photoconsent import paths
from photoconsent.gui.fields.parts import frame
from photoconsent.gui.fields.scrolling import scrolling
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.first_run.create_form import CreateForm
from photoconsent.gui.first_run.in_three_pictures import InThreePictures
from photoconsent.gui.first_run.one_window import WindowLock
from photoconsent.gui.first_run.restore_form import RestoreForm
from photoconsent.gui.first_run.server_form import ServerForm
from photoconsent.gui.first_run.unlock_form import UnlockForm
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.workbench import Workbench
from photoconsent.home import remembered
from photoconsent.home.unlocking import Key, Unlocked, restore, unlock

Form = UnlockForm | CreateForm | RestoreForm | ServerForm


class RegisterGate(QWidget):
    """Asks for a passphrase; opening takes a moment on purpose, so it happens in the background."""

    opened = Signal()
    created = Signal()
    """The register that was opened has just been made."""
    called = Signal()
    """Another window wanted the register that is open here."""
    sample_wanted = Signal()
    """Somebody wants to look around before making a register."""

    def __init__(self, bench: Workbench, messages: Toast, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gate")
        self._bench, self._messages = bench, messages
        self._path = place_of(bench.settings.current.register or bench.default_register)
        self._lock = WindowLock(bench.state, self)
        self._lock.called.connect(self.called)
        bench.register.changed.connect(self._register_changed)
        self._unlock, self._create, self._restore, self._server = (
            UnlockForm(),
            CreateForm(),
            RestoreForm(),
            ServerForm(),
        )
        self._shown: Form = self._unlock
        self._unlock.wanted.connect(self._open)
        self._unlock.vouched.connect(self._open_vouched)
        self._unlock.new_wanted.connect(self.show_create)
        self._create.wanted.connect(self._make)
        self._create.given_up.connect(self.show_unlock)
        self._create.sample_wanted.connect(self.sample_wanted)
        self._restore.wanted.connect(self._make_again)
        self._server.wanted.connect(self._open)
        for given_up in (self._restore.given_up, self._server.given_up):
            given_up.connect(lambda: self._choose(self._path))
        for form in (self._unlock, self._create):
            form.other_wanted.connect(self._choose)
            form.restore_wanted.connect(self.show_restore)
            form.server_wanted.connect(self.show_server)
        self._cards = {form: self._card(form) for form in (self._unlock, self._create, self._restore, self._server)}
        self._lay_out()
        self._choose(self._path)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        layout = QVBoxLayout(inside)
        layout.addStretch(2)
        self._pictures = InThreePictures(self._bench.look)
        layout.addWidget(self._pictures)
        layout.addSpacing(24)
        for card in self._cards.values():
            # Between two stretches rather than aligned: an aligned card would not grow with its wrapped texts.
            card.setFixedWidth(520)
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(card)
            row.addStretch()
            layout.addLayout(row)
        layout.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside, "gatePage"))

    def _card(self, form: QWidget) -> QFrame:
        layout = QVBoxLayout()
        layout.setContentsMargins(32, 32, 32, 24)
        layout.addWidget(form)
        return frame("card", layout)

    def show_unlock(self) -> None:
        """Ask for the passphrase of the register that is there."""
        self._show_card(self._unlock)
        self._unlock.begin(self._path)
        # The keyring may ask the desktop, which may take its time.
        self._bench.errand.call(partial(remembered.recall, self._path), partial(self._recalled, self._path))

    def _recalled(self, path: Path, secret: str | None) -> None:
        if secret is not None and path == self._path:
            self._unlock.show_remembered(True)

    def show_create(self) -> None:
        """Ask for everything a new register needs."""
        self._show_card(self._create)
        self._create.begin(_free(self._file), back=self._path.exists())

    def show_restore(self) -> None:
        """Ask for a backup to make the register from."""
        self._show_card(self._restore)
        self._restore.begin(_free(self._file))

    def show_server(self) -> None:
        """Ask where the organisation's register is, and who opens it."""
        self._show_card(self._server)
        self._server.begin(self._path if isinstance(self._path, Address) else None)

    @property
    def _file(self) -> Path:
        """Where a register in a file lies, or would lie."""
        return self._bench.default_register if is_address(self._path) else self._path

    def _show_card(self, wanted: Form) -> None:
        self._shown = wanted
        for form, card in self._cards.items():
            card.setVisible(form is wanted)

    def _choose(self, path: Path) -> None:
        self._path = path
        if path.exists():
            self.show_unlock()
        else:
            self.show_create()

    def _open(self, key: Key) -> None:
        self._begin(partial(unlock, key), key.path)

    def _open_vouched(self, key: Key) -> None:
        self._begin(partial(unlock, key, vouched=True), key.path, self._say_vouched)

    def _make(self, path: Path, passphrase: str) -> None:
        self._begin(lambda: Unlocked(Register.create(path, passphrase, witness=paths.seals_folder())), path)

    def _make_again(self, backup: Path, target: Path, passphrase: str) -> None:
        self._begin(partial(restore, backup, passphrase, target), target)

    def _begin(self, opener: Callable[[], Unlocked], path: Path, then: Callable[[], None] | None = None) -> None:
        """Open or make the register in the background; the fields rest meanwhile. `then` is called once it is open."""
        if not self._lock.take(path):
            self._say(self.tr("This register is open in another window already, which was called to the front."))
            return
        self._rest(True)
        self._bench.errand.call(opener, partial(self._take, path, then), self._refused)

    def _take(self, path: Path, then: Callable[[], None] | None, unlocked: Unlocked) -> None:
        self._rest(False)
        for form in self._cards:
            form.forget()
        self._path = path
        self._bench.settings.change(register=str(path))
        self._bench.register.take(unlocked.register, path)
        self.opened.emit()
        if self._shown is self._create:
            self.created.emit()
        if self._shown is self._restore:
            self._say_restored(unlocked)
        if then is not None:
            then()
        if unlocked.unkept is not None:
            self._messages.say(sentence_of(unlocked.unkept), "warning")

    def _say_restored(self, unlocked: Unlocked) -> None:
        """Say that the register is there again, and what is wrong with it."""
        if unlocked.faults:
            words = self.tr("The backup has faults: try an older one. {faults}")
            self._messages.say(words.format(faults="; ".join(unlocked.faults)), "error")
        else:
            self._messages.say(
                self.tr("The register is restored. Every page, every form and the log are whole."), "good"
            )

    def _say_vouched(self) -> None:
        """Say what is to be done after a register was put in place by hand."""
        self._messages.say(
            self.tr("The register is open, and its log says that it was restored. Enter again what came after it."),
            "warning",
        )

    def _refused(self, error: KnownError) -> None:
        self._lock.release()
        self._rest(False)
        self._say(sentence_of(error))
        if isinstance(error, RegisterRolledBack | RegisterExchanged):
            self._unlock.offer_vouching()

    def _say(self, sentence: str) -> None:
        self._shown.say(sentence)

    def _register_changed(self) -> None:
        opened = self._bench.register
        if opened.register is None:
            self._lock.release()
            self._choose(self._path)
        elif opened.path is not None and not opened.lent:
            self._lock.take(opened.path)  # it may have been opened without a word from here

    def _rest(self, resting: bool) -> None:
        """Show that work is under way."""
        self.setEnabled(not resting)
        self._unlock.rest(resting)
        self._restore.rest(resting)
        self._server.rest(resting)


def _free(path: Path) -> Path:
    """This place, or one beside it where nothing lies yet."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free
