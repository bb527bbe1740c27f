"""Changing the passphrase, and the sheet of paper on which it is kept."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.passphrase_fields import PassphraseFields
from photoconsent.gui.messages import sentence_of
from photoconsent.gui.workbench import Workbench
from photoconsent.unlocking import Unlocked, change_passphrase
from photoconsent.whole_file import write_whole


class PassphraseCard(QFrame):
    """The file is encrypted anew and opened again; backups keep the old passphrase, and that is said."""

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._bench, self._changes = bench, changes
        self._fields = PassphraseFields("changedPassphrase")
        self._fields.entered.connect(self._submit)
        self._go = button(self.tr("Change the passphrase"), "changePassphrase", self._submit)
        sheet = button(self.tr("Print a passphrase sheet"), "recoverySheet", partial(print_sheet, bench, changes))
        row = QHBoxLayout()
        row.addWidget(self._go)
        row.addWidget(sheet)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(10)
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
        secret = self._fields.passphrase
        self._go.setEnabled(False)
        change = partial(change_passphrase, passphrase=secret)
        self._changes.make_apart(change, self._changed, self._refused, changes=False)

    def _changed(self, unlocked: Unlocked) -> None:
        self._go.setEnabled(True)
        self._bench.register.exchange(unlocked.register)
        said = self.tr("The passphrase is changed. Make a new backup now.")
        if unlocked.unkept is None:
            self._changes.messages.say(said, "good")
        else:
            self._changes.messages.say(f"{said} {sentence_of(unlocked.unkept)}", "warning")

    def _refused(self, sentence: str) -> None:
        self._go.setEnabled(True)
        self._changes.messages.say(sentence, "error")


def print_sheet(bench: Workbench, changes: Changes) -> None:
    """Make the PDF on which the passphrase is written by hand, and open it; the passphrase itself is not on it."""
    folder = Path(bench.settings.current.form_folder or Path.home())
    texts = bench.texts()

    def make(register: Register) -> Path:
        from photoconsent import paper  # here, because reportlab takes a while and is seldom needed

        target = folder / f"{texts.recovery['title']}.pdf"
        write_whole(target, paper.recovery_sheet(texts, str(register.path), register.today()))
        return target

    changes.make_apart(make, partial(_printed, changes), changes=False)


def _printed(changes: Changes, target: Path) -> None:
    words = QCoreApplication.translate("PassphraseCard", "The sheet is in {file}. Print it, and write by hand.")
    open_it = QCoreApplication.translate("PassphraseCard", "Open it")
    changes.messages.say(words.format(file=str(target)), "good", open_it, partial(open_file, target))


def open_file(target: Path) -> None:
    """Open a file with whatever the system opens such files with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
