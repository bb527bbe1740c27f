"""Changing the passphrase, and the sheet of paper on which it is kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from consent_db.errors import KnownError
from consent_db.register import Register
from photoconsent.errors import CopiesUnderWay
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.opening import open_with_system
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.passphrase_fields import PassphraseFields
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.workbench import Workbench
from photoconsent.home.unlocking import Unlocked, change_passphrase
from photoconsent.whole_file import write_whole


class PassphraseCard(QFrame):
    """The file is encrypted anew and opened again; backups keep the old passphrase, and that is said."""

    def __init__(
        self, bench: Workbench, changes: Changes, preparing: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        """`preparing` says whether copies are being made: they are put on record under the old passphrase."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._bench, self._changes, self._preparing = bench, changes, preparing
        self._fields = PassphraseFields("changedPassphrase")
        self._fields.entered.connect(self._submit)
        self._go = button(self.tr("Change the passphrase"), "changePassphrase", self._submit)
        sheet = button(self.tr("Print a passphrase sheet"), "recoverySheet", partial(print_sheet, bench, changes))
        row = QHBoxLayout()
        row.addWidget(self._go)
        row.addWidget(sheet)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Passphrase"), "heading"))
        layout.addWidget(
            label(self.tr("Nobody can recover a lost passphrase. Backups made before keep the old one."), "muted")
        )
        layout.addWidget(self._fields)
        layout.addLayout(row)

    def forget(self) -> None:
        """Keep nothing that was typed."""
        self._fields.forget()

    def _submit(self) -> None:
        if not self._fields.agree or not self._fields.passphrase:
            self._changes.messages.say(self.tr("Type the same new passphrase twice."), "warning")
            return
        if self._preparing():
            self._changes.messages.say(sentence_of(CopiesUnderWay()), "warning")
            return
        register = self._bench.register.register
        if register is not None:
            self._rest(True)
            change = partial(change_passphrase, register, self._fields.passphrase)
            self._bench.errand.call(change, partial(self._changed, register), self._refused)

    def _rest(self, resting: bool) -> None:
        """While the file is encrypted anew, leaving the register is asked about."""
        self._go.setEnabled(not resting)
        self._changes.under_way += 1 if resting else -1

    def _changed(self, before: Register, unlocked: Unlocked) -> None:
        self._rest(False)
        self._bench.register.exchange(before, unlocked.register)
        said = self.tr("The passphrase is changed. Make a new backup now.")
        if unlocked.unkept is None:
            self._changes.messages.say(said, "good")
        else:
            self._changes.messages.say(f"{said} {sentence_of(unlocked.unkept)}", "warning")

    def _refused(self, error: KnownError) -> None:
        self._rest(False)
        self._changes.messages.say(sentence_of(error), "error")


def print_sheet(bench: Workbench, changes: Changes) -> None:
    """Make the PDF on which the passphrase is written by hand, and open it; the passphrase itself is not on it."""
    folder = Path(bench.settings.current.form_folder or Path.home())
    texts = bench.texts()

    def make(register: Register) -> Path:
        from photoconsent.papers import forms  # here, because reportlab takes a while and is seldom needed

        target = folder / f"{texts.recovery['title']}.pdf"
        write_whole(target, forms.recovery_sheet(texts, str(register.path), register.today()))
        return target

    changes.make_apart(make, partial(_printed, changes), changes=False)


def _printed(changes: Changes, target: Path) -> None:
    words = QCoreApplication.translate("PassphraseCard", "The sheet is in {file}. Print it, and write by hand.")
    open_it = QCoreApplication.translate("PassphraseCard", "Open it")
    changes.messages.say(words.format(file=str(target)), "good", open_it, partial(open_with_system, target))
