"""The place where the register is kept: people, scans to file, guidelines, upkeep; and what they open for a while."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from consent_db.errors import KnownError
from consent_db.records import ConsentVersion
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.flow import Flow
from photoconsent.gui.fields.parts import label
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.register.filing_desk import FilingDesk
from photoconsent.gui.register.form_texts_desk import FormTextsDesk
from photoconsent.gui.register.group_desk import GroupDesk
from photoconsent.gui.register.import_desk import ImportDesk
from photoconsent.gui.register.people_desk import PeopleDesk
from photoconsent.gui.register.photo_list_desk import PhotoListDesk
from photoconsent.gui.register.record_desk import RecordDesk
from photoconsent.gui.shell.idle import Idle
from photoconsent.gui.shell.locking import Locking
from photoconsent.gui.upkeep.guideline_desk import GuidelineDesk
from photoconsent.gui.upkeep.remind_desk import RemindDesk
from photoconsent.gui.upkeep.upkeep_desk import UpkeepDesk
from photoconsent.gui.workbench import Workbench

if TYPE_CHECKING:
    from photoconsent.gui.register.kiosk import Answered

TABLES = (".csv", ".xlsx")
_ALONE = 300
"""Seconds without a touch after which a form that somebody left on the screen goes from it."""


class RegisterPage(QWidget):
    """Six desks to choose from, and four that are opened from them; every change is on record in the register."""

    def __init__(
        self,
        bench: Workbench,
        messages: Toast,
        preparing: Callable[[], bool],
        locking: Locking,
        parent: QWidget | None = None,
    ) -> None:
        """`preparing` says whether copies are being made, which need the register as it is."""
        super().__init__(parent)
        self.setObjectName("page")
        self._bench, self._messages, self._locking = bench, messages, locking
        self._changes = changes = Changes(bench, messages)
        self.people = PeopleDesk(bench, changes)
        self.filing = FilingDesk(bench, changes)
        self.groups = GroupDesk(bench, changes)
        self.reminders = RemindDesk(bench, changes)
        self.guidelines = GuidelineDesk(bench, changes)
        self.upkeep = UpkeepDesk(bench, changes, preparing)
        self._record, self._import = RecordDesk(bench, changes), ImportDesk(bench, changes)
        self._photo_list, self._form_texts = PhotoListDesk(bench, changes), FormTextsDesk(bench, changes)
        self._tabs = QButtonGroup(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 16, 8)
        head.setSpacing(8)
        title = label(self.tr("Register"), "title")
        title.setWordWrap(False)
        head.addWidget(title)
        head.addSpacing(24)
        tabs = Flow()
        self._desks = QStackedWidget()
        for words, name, desk in (
            (self.tr("People"), "deskPeople", self.people),
            (self.tr("File scans"), "deskFiling", self.filing),
            (self.tr("Guideline"), "deskGuideline", self.guidelines),
            (self.tr("Upkeep"), "deskUpkeep", self.upkeep),
            (self.tr("Groups"), "deskGroups", self.groups),
            (self.tr("Reminders"), "deskReminders", self.reminders),
        ):
            tabs.addWidget(self._tab(words, name))
            self._desks.addWidget(desk)
        head.addLayout(tabs, 1)
        for opened in (self._record, self._import, self._photo_list, self._form_texts):
            self._desks.addWidget(opened)
        self._head = QWidget()
        self._head.setLayout(head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._desks, 1)
        self._tabs.button(0).setChecked(True)

    def _tab(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words)
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setProperty("role", "tab")
        made.setCheckable(True)
        self._tabs.addButton(made, self._desks.count())
        return made

    def _connect(self) -> None:
        self._tabs.idClicked.connect(self._show_desk)
        self.people.record_wanted.connect(self._type_in)
        self.people.renew_wanted.connect(self._renew)
        self.people.correct_wanted.connect(self._correct)
        self.people.form_wanted.connect(self._show_form)
        self.people.screen_wanted.connect(self._sign_on_screen)
        self.people.hand_over.wanted.connect(self._lend_screen)
        self.people.import_wanted.connect(self.upkeep.ask_for_table)
        self.upkeep.import_wanted.connect(self.import_table)
        self.upkeep.form_texts_wanted.connect(self._edit_form_texts)
        self.upkeep.photo_list_wanted.connect(self._take_photo_list)
        self.upkeep.blank_forms_wanted.connect(self.print_blank)
        self.groups.print_wanted.connect(self._print_for_group)
        self.groups.tell_wanted.connect(self._tell_group)
        self.groups.people_wanted.connect(self._show_group)
        self.reminders.person_wanted.connect(self.show_person)
        self.guidelines.person_wanted.connect(self.show_person)
        for desk in (self._record, self._import, self._photo_list, self._form_texts):
            desk.finished.connect(lambda: self._show_desk(0))
        self._bench.register.changed.connect(self._register_changed)

    def _register_changed(self) -> None:
        if self._bench.register.register is None:
            self._show_desk(0)

    def _stays(self) -> bool:
        """Whether a form is half typed that has the whole page; then it says so."""
        if self._desks.currentWidget() is not self._record or not self._record.half_typed:
            return False
        self._record.say_half_typed()
        return True

    def _turn_to(self, number: int) -> None:
        """Show a desk because of something outside this page."""
        if not self._stays():
            self._show_desk(number)

    def _show_desk(self, number: int) -> None:
        self._desks.setCurrentIndex(number)
        self._tabs.button(number).setChecked(True)
        self._head.show()

    def _open(self, desk: QWidget) -> None:
        """Give the whole page to a desk that is left again."""
        self._desks.setCurrentWidget(desk)
        self._head.hide()

    def _type_in(self, person: str) -> None:
        register = self._bench.register.register
        if register is not None:
            self._record.record(person, register.today())
            self._open(self._record)

    def _renew(self, version: ConsentVersion) -> None:
        register = self._bench.register.register
        if register is not None:
            self._record.record(version.person, register.today(), version.terms)
            self._open(self._record)

    def _correct(self, version: ConsentVersion) -> None:
        self._record.correct(version)
        self._open(self._record)

    def _take_photo_list(self) -> None:
        self._photo_list.begin()
        self._open(self._photo_list)

    def _edit_form_texts(self) -> None:
        self._form_texts.begin()
        self._open(self._form_texts)

    def _show_form(self, version: ConsentVersion) -> None:
        self._record.show_version(version)
        self._open(self._record)

    def _sign_on_screen(self, person: str) -> None:
        """Lock the window, and let the person sign in front of it."""
        register = self._bench.register.own
        if register is None or register is not self._bench.register.register:
            self._messages.say(
                self.tr("Open a register of your own first: its passphrase unlocks the window."), "warning"
            )
            return
        if self._locking.remembered:
            self.people.ask_for_word(person)
        else:
            self._lend_screen(person, "")

    def _lend_screen(self, person: str, word: str) -> None:
        """Show the form in front of the locked window, which opens to the passphrase, or once to this word."""
        register = self._bench.register.own
        if register is None:
            return
        self.people.show_person()
        try:
            from photoconsent.gui.register.kiosk import Kiosk  # here, because reportlab takes a while

            kiosk = Kiosk(self._bench, register, person)
        except KnownError as error:
            self._messages.say(sentence_of(error), "warning")
            return
        self._locking.lock(typed=True, word=word)
        kiosk.finished.connect(self._signed)
        Idle(lambda: _ALONE, kiosk).passed.connect(kiosk.close)
        kiosk.showFullScreen()

    def _signed(self, answered: "Answered | None") -> None:
        """Behind the lock: who signed is in front, with the copy that was wished for."""
        if answered is None:
            return
        self.show_person(answered.person)
        if answered.on_paper or answered.mail:
            self.people.ask_about_copy(answered.person, answered.consent, answered.language)
            self.people.copies.form.wish(answered.on_paper, answered.mail)

    def show_person(self, person: str) -> None:
        """Show this person's page."""
        self._turn_to(0)
        self.people.choose_person(person)

    def show_filing(self) -> None:
        """Show where scans are filed."""
        self._turn_to(1)

    def show_guidelines(self) -> None:
        """Show who is due."""
        self._turn_to(2)

    def _print_for_group(self, group: str) -> None:
        self._turn_to(0)
        self.people.ask_for_group_forms(group)

    def _tell_group(self, group: str) -> None:
        self._turn_to(0)
        self.people.ask_about_telling(group)

    def _show_group(self, group: str) -> None:
        self._turn_to(0)
        self.people.show_group(group)

    def print_blank(self) -> None:
        """Ask for blank forms to print."""
        self._turn_to(0)
        self.people.ask_for_blank_forms()

    def ask_for_person(self) -> None:
        """Ask for somebody new."""
        self._turn_to(0)
        self.people.ask_for_person()

    def import_table(self, table: Path) -> None:
        """Show what taking in this table would do."""
        if not self._stays():
            self._import.look_at(table)
            self._open(self._import)

    def take_files(self, files: Sequence[Path]) -> None:
        """Files were dropped on the page: a table is looked at, everything else is taken for scanned forms.

        Where a photo list is asked for, the first is that list.
        """
        if self._desks.currentWidget() is self._photo_list:
            self._photo_list.look_at(files[0])
            return
        tables = [file for file in files if file.suffix.lower() in TABLES]
        if tables:
            self.import_table(tables[0])
        elif self._desks.currentWidget() is self._record and len(files) == 1:
            self._record.take_scan(files[0])
        elif not self._stays():
            self._show_desk(1)
            self.filing.take_scans(files)

    def unrecorded(self) -> list[str]:
        """What would be lost if this page were closed now, a sentence each."""
        words = []
        recording = self._desks.currentWidget() is self._record and self._record.half_typed
        ticked = self.guidelines.half_typed or self.groups.half_typed or self._form_texts.half_typed
        if recording or self.people.half_typed is not None or ticked:
            words.append(self.tr("A form on the page Register is half typed and not recorded yet."))
        if self.filing.left:
            words.append(self.tr("%n scanned form(s) are not filed yet.", "", self.filing.left))
        if self._changes.under_way:
            words.append(self.tr("Something is still being written into the register."))
        return words

    def remember(self) -> None:
        """Keep the widths of columns for the next time."""
        self.people.remember()
