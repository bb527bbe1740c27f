"""From a withdrawal to everybody who has to take a copy down: the page of it, and the mails."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from consent_db.pages import TakeDown
from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.opening import open_mail, open_with_system
from photoconsent.gui.ground.messages import channel_title
from photoconsent.gui.register.reach_form import ReachForm
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.mails import eml, write_mails
from photoconsent.papers.takedown_letter import letter, letters


class ReachErrand(QObject):
    """Owns the page, and writes the mails that are asked for there."""

    opened = Signal(QWidget)

    def __init__(self, bench: Workbench, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._changes = bench, changes
        self.form = ReachForm(bench.settings)
        self.form.mail_wanted.connect(self._begin_mail)
        self.form.files_wanted.connect(self._write_mails)

    def show(self, person: str) -> None:
        """Show every copy that shows the person, and who is to be asked to take it down."""
        register = self._bench.register.register
        if register is None:
            return
        page, due = register.person(person), register.takedowns(register.today(), person)
        titles = {name: channel_title(channel.title) for name, channel in self._bench.channels.items()}
        self.form.begin(page, due, register.channels(), titles)
        self.opened.emit(self.form)

    def _due_of(self, register: Register, channel: str = "") -> list[TakeDown]:
        """What must come down of those that show the person; of one channel, if named."""
        due = register.takedowns(register.today(), self.form.person)
        return [one for one in due if channel in ("", one.publication.copy.channel)]

    def _begin_mail(self, channel: str) -> None:
        """Hand the mail about one channel to the computer's own mail program."""
        register = self._bench.register.register
        due = self._due_of(register, channel) if register is not None else []
        if register is None or not due:
            return
        made = letter(self._bench.texts(), due, register.channels(), register.policy)
        if open_mail(made.to, made.subject, made.body):
            self._note_asked(due)
        else:
            self.form.say(self.tr("No mail program answered. Write the mails as files instead."))

    def _write_mails(self, folder: Path) -> None:
        """Write a mail for each channel, and note that they were asked for."""
        register = self._bench.register.register
        if register is None:
            return
        due, texts = self._due_of(register), self._bench.texts()

        def write(register: Register) -> list[Path]:
            made = letters(texts, due, register.channels(), register.policy)
            return write_mails(folder, [(one.channel, eml(one)) for one in made])

        def written(files: list[Path]) -> None:
            self._note_asked(due)
            words = self.tr("%n mail(s) written: open and send them.", "", len(files))
            open_it = partial(open_with_system, folder)
            self._changes.messages.say(words, "good", self.tr("Open the folder"), open_it)

        self._changes.make_apart(write, written, self.form.say, changes=False)

    def _note_asked(self, due: Sequence[TakeDown]) -> None:
        person, numbers = self.form.person, [one.publication.number for one in due]
        self._changes.make(lambda r: r.note_asked(numbers, r.today()), lambda _: self.show(person))
