"""Whom to ask for what: letters, mails or a table for all of them at once, and that they were asked."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from consent_db.notices import Ask
from consent_db.register import Register
from consent_db.reminders import Reminder
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.day_field import day_words
from photoconsent.gui.fields.flow import Flow
from photoconsent.gui.fields.opening import open_with_system
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.upkeep.remind_words import ASKS, ask_words
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.form_texts import FormTexts

_MOST_ROWS = 2000
Write = Callable[[Register, FormTexts, Sequence[Reminder], Path], Path]
"""Writes something for these reminders into a folder; returns what is to be opened."""


class RemindDesk(QWidget):
    """Reads who is due when somebody looks; what is written concerns everybody who is listed."""

    person_wanted = Signal(str)
    """Show the page of the person with this number."""

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Reminders"))
        self._bench, self._changes = bench, changes
        self._all: list[Reminder] = []
        self._what, self._group = Choice(), Choice()
        for made, name, words in (
            (self._what, "remindWhat", self.tr("What they are asked for")),
            (self._group, "remindGroup", self.tr("Which group is listed")),
        ):
            made.setObjectName(name)
            made.setAccessibleName(words)
        self._what.addItem(self.tr("Everything"), "")
        for ask in ASKS:
            self._what.addItem(ask_words(ask), ask.value)
        self._sum = label("", "strong", "remindSum")
        self._list = self._make_list()
        self._folder = PlaceField(self.tr("Folder for letters and mails"), "remindFolder", Place.FOLDER)
        self._folder.line.setPlaceholderText(self._folder.line.accessibleName())
        self._lay_out()
        self._what.currentIndexChanged.connect(self._show)
        self._group.activated.connect(self._read)
        bench.register.changed.connect(self._read)

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setObjectName("remindList")
        made.setAccessibleName(self.tr("Whom to ask"))
        made.setHeaderLabels([self.tr("Person"), self.tr("What"), self.tr("Day"), self.tr("Asked before")])
        made.setRootIsDecorated(False)
        made.setColumnWidth(0, 240)
        made.setColumnWidth(1, 280)
        made.itemActivated.connect(lambda row: self.person_wanted.emit(row.data(0, Qt.ItemDataRole.UserRole)))
        return made

    def _lay_out(self) -> None:
        words = self.tr(
            "Letters and mails hold the form to sign, with a code that finds it again. Nothing is sent from here, and"
            " they are not encrypted. An answer that is recorded takes a person off the list."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label(words, "muted"))
        layout.addLayout(Flow(self._what, self._group))
        layout.addWidget(self._sum)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._folder)
        layout.addLayout(
            Flow(
                button(self.tr("Letters to print"), "remindPdf", lambda: self._write(_letters)),
                button(self.tr("Mails as files"), "remindMails", lambda: self._write(_mails)),
                button(self.tr("Table for mail merge"), "remindTable", lambda: self._write(_table)),
                button(self.tr("Note as asked today"), "remindNote", self._note),
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        if self._folder.path is None:
            self._folder.put(self._bench.settings.current.form_folder)
        self._read()

    def _read(self) -> None:
        """Ask the register beside the window: with many people it takes a while."""
        register = self._bench.register.register
        if register is None:
            self._all = []
            self._list.clear()
        elif self.isVisible():
            group = str(self._group.currentData() or "")
            names = [one.name for one in register.groups()]
            group = group if group in names else ""
            self._offer(names, group)
            self._bench.reader.call(
                lambda: register.reminders(register.today(), group=group), partial(self._take, register)
            )

    def _offer(self, names: Sequence[str], chosen: str) -> None:
        self._group.clear()
        self._group.addItem(self.tr("All groups"), "")
        for name in names:
            self._group.addItem(name, name)
        self._group.setCurrentIndex(max(0, self._group.findData(chosen)))
        self._group.setVisible(bool(names))

    def _take(self, register: Register, found: list[Reminder]) -> None:
        if register is self._bench.register.register:
            self._all = found
            self._show()

    def _listed(self) -> list[Reminder]:
        """Those that are asked for what is chosen."""
        wanted = str(self._what.currentData())
        return [one for one in self._all if wanted in ("", one.ask.value)]

    def _show(self) -> None:
        listed = self._listed()
        self._sum.setText(
            self.tr("%n reminder(s).", "", len(listed)) if listed else self.tr("Nobody has to be asked for this.")
        )
        self._list.clear()
        rows = []
        for one in listed[:_MOST_ROWS]:
            asked = day_words(one.asked_on) if one.asked_on is not None else ""
            words = self.tr("{day}, %n time(s)", "", one.times).format(day=asked) if asked else ""
            name = self._bench.register.name_of(one.person)
            rows.append(QTreeWidgetItem([name, ask_words(one.ask), day_words(one.day), words]))
            rows[-1].setData(0, Qt.ItemDataRole.UserRole, one.person)
        self._list.addTopLevelItems(rows)

    def _write(self, write: Write) -> None:
        """Write for everybody who is listed, away from the window's thread."""
        folder, listed, texts = self._folder.path, self._listed(), self._bench.texts()
        if folder is None or not listed:
            nobody = self.tr("Nobody has to be asked for this.")
            self._changes.messages.say(self.tr("Choose a folder for them.") if listed else nobody, "warning")
            return
        self._bench.settings.change(form_folder=str(folder))

        def written(target: Path) -> None:
            words = self.tr("Written for %n person(s), not encrypted. When they are sent, note that.", "", len(listed))
            self._changes.messages.say(words, "good", self.tr("Open it"), partial(open_with_system, target))

        self._changes.make_apart(lambda r: write(r, texts, listed, folder), written, changes=False)

    def _note(self) -> None:
        asked: list[tuple[str, Ask]] = [(one.person, one.ask) for one in self._listed()]
        words = self.tr("Noted for %n person(s).", "", len(asked))
        if asked:
            self._changes.make(
                lambda r: r.note_reminded(asked, r.today()), lambda _: self._changes.messages.say(words, "good")
            )


def _letters(register: Register, texts: FormTexts, wanted: Sequence[Reminder], folder: Path) -> Path:
    from photoconsent.papers import reminder_letters  # here, because reportlab takes a while
    from photoconsent.whole_file import write_whole

    target = folder / f"{texts.reminder['attached']} {register.today():%Y-%m-%d}.pdf"
    made = reminder_letters.addressed(register, texts, wanted)
    write_whole(target, reminder_letters.letters_pdf(register, texts, made))
    return target


def _mails(register: Register, texts: FormTexts, wanted: Sequence[Reminder], folder: Path) -> Path:
    from photoconsent.papers import reminder_letters
    from photoconsent.papers.mails import write_mails

    made = reminder_letters.addressed(register, texts, wanted)
    write_mails(folder, reminder_letters.reminder_mails(register, texts, made))
    return folder


def _table(register: Register, texts: FormTexts, wanted: Sequence[Reminder], folder: Path) -> Path:
    from photoconsent.papers import reminder_letters
    from photoconsent.whole_file import write_whole

    target = folder / f"{texts.reminder['attached']} {register.today():%Y-%m-%d}.csv"
    write_whole(target, reminder_letters.reminders_csv(texts, reminder_letters.addressed(register, texts, wanted)))
    return target
