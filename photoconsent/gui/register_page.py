"""The place where the register is kept: everybody in a list, and beside it one person's page or a form."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from consent_db.consents import Withdrawal
from consent_db.errors import EvidenceUnreadable, KnownError
from consent_db.records import ConsentTerms, Document, Media, NewPerson
from consent_db.register import Register
from photoconsent import paths
from photoconsent.enrolment import Imported, import_people
from photoconsent.gui.consent_form import ConsentForm
from photoconsent.gui.message_bar import MessageBar
from photoconsent.gui.messages import sentence_of
from photoconsent.gui.parts import button, frame, label
from photoconsent.gui.people_model import PeopleFilter, PeopleModel, Role
from photoconsent.gui.people_table import PeopleTable
from photoconsent.gui.person_form import PersonForm
from photoconsent.gui.person_view import PersonView
from photoconsent.gui.standing import Standing, standing_word
from photoconsent.gui.withdraw_form import WithdrawForm
from photoconsent.gui.workbench import Workbench


class RegisterPage(QWidget):
    """Shows the open register; every change goes through it and is on record there."""

    def __init__(self, bench: Workbench, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._bench, self._messages = bench, messages
        self._person = ""
        self._model = PeopleModel(self)
        self._found = PeopleFilter(self._model, self)
        self._table = PeopleTable(self._found)
        self._table.chosen.connect(self._choose)
        self._search = self._make_search()
        self._filter = self._make_filter()
        self._view = PersonView(bench.channels, bench.look)
        self._consent, self._withdraw, self._new = ConsentForm(bench.channels), WithdrawForm(), PersonForm()
        self._lay_out()
        self._connect()
        bench.register.changed.connect(self._read)
        self._read()

    def _make_search(self) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("peopleSearch")
        made.setPlaceholderText(self.tr("Search by name or number"))
        made.setAccessibleName(self.tr("Search by name or number"))
        made.setClearButtonEnabled(True)
        made.textChanged.connect(self._found.look_for)
        return made

    def _make_filter(self) -> QComboBox:
        made = QComboBox()
        made.setObjectName("standingFilter")
        made.setAccessibleName(self.tr("Who is listed"))
        made.addItem(self.tr("Everybody"), None)
        for standing in Standing:
            made.addItem(standing_word(standing), standing)
        made.currentIndexChanged.connect(lambda: self._found.show_standing(made.currentData()))
        return made

    def _lay_out(self) -> None:
        self._side = QStackedWidget()
        self._empty = label(self.tr("Choose a person to see what they have signed."), "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for panel in (self._empty, self._view, self._consent, self._withdraw, self._new):
            self._side.addWidget(panel)
        tools = QHBoxLayout()
        tools.addWidget(self._search, 1)
        tools.addWidget(self._filter)
        tools.addWidget(button(self.tr("New person…"), "newPerson", self._ask_for_person))
        tools.addWidget(button(self.tr("Import…"), "importPeople", self._ask_for_table))
        left = QVBoxLayout()
        left.setContentsMargins(20, 16, 16, 16)
        left.setSpacing(12)
        left.addWidget(label(self.tr("Register"), "title"))
        left.addLayout(tools)
        left.addWidget(self._table, 1)
        listing = QWidget()
        listing.setLayout(left)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._side)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        columns.addWidget(listing)
        ground = frame("panel", beside)
        ground.setMinimumWidth(420)
        columns.addWidget(ground)
        columns.setStretchFactor(0, 1)
        columns.setSizes([640, 500])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)

    def _connect(self) -> None:
        view = self._view
        view.record_wanted.connect(self._ask_for_consent)
        view.withdraw_wanted.connect(self._ask_how_withdrawn)
        view.refuse_wanted.connect(lambda: self._change(lambda r: r.refuse(self._person, r.today())))
        view.reserve_wanted.connect(lambda: self._change(lambda r: r.reserve(self._person, r.today())))
        self._consent.wanted.connect(self._record)
        self._withdraw.wanted.connect(self._take_back)
        self._new.wanted.connect(self._add)
        for form in (self._consent, self._withdraw, self._new):
            form.given_up.connect(self._show_person)

    def _read(self) -> None:
        """The register was opened, closed or changed."""
        register = self._bench.register.register
        self._model.show(self._bench.register.people(), register.today() if register is not None else date.min)
        self._show_person()

    def _choose(self, index: QModelIndex) -> None:
        self._person = index.data(Role.PERSON).id
        self._show_person()

    def _show_person(self) -> None:
        """Show the chosen person's page, or an invitation to choose."""
        register = self._bench.register.register
        if register is None or self._bench.register.person(self._person) is None:
            self._side.setCurrentWidget(self._empty)
            return
        day = register.today()
        answers = {name: register.may_show(self._person, name, Media.STILL, day) for name in self._bench.channels}
        portrait = QPixmap()
        portrait.loadFromData(register.portrait(self._person) or b"")
        self._view.show_person(register.person(self._person), answers, portrait, day)
        self._side.setCurrentWidget(self._view)

    def _change(self, change: Callable[[Register], object], say: Callable[[str], None] | None = None) -> bool:
        """Change the register; a refusal is said beside the fields, or in the line above the page."""
        register = self._bench.register.register
        if register is None:
            return False
        try:
            change(register)
        except KnownError as error:
            (say or partial(self._messages.say, kind="error"))(sentence_of(error))
            return False
        self._bench.register.read_again()
        return True

    def _ask_for_consent(self) -> None:
        register = self._bench.register.register
        if register is not None:
            self._consent.begin(register.today())
            self._side.setCurrentWidget(self._consent)

    def _record(self, terms: ConsentTerms, form: Path | None) -> None:
        person = self._person
        self._change(lambda r: r.record_consent(person, terms, documents_of(form)), self._consent.say)

    def _ask_how_withdrawn(self, consent: str) -> None:
        self._withdraw.begin(consent)
        self._side.setCurrentWidget(self._withdraw)

    def _take_back(self, consent: str, how: str) -> None:
        if not self._change(lambda r: r.withdraw(consent, Withdrawal(r.today(), how))):
            return
        register = self._bench.register.register
        due = len(register.takedowns(register.today(), self._person)) if register is not None else 0
        if due:
            self._messages.say(self.tr("%n published cop(ies) must come down: see Published.", "", due), "warning")
        else:
            self._messages.say(self.tr("Withdrawn. Nothing that is published has to come down."), "good")

    def _ask_for_person(self) -> None:
        self._new.begin()
        self._side.setCurrentWidget(self._new)

    def _add(self, person: NewPerson) -> None:
        self._person, before = person.id, self._person
        if not self._change(lambda r: r.add_person(person), self._new.say):
            self._person = before

    def _ask_for_table(self) -> None:
        kinds = self.tr("Tables ({patterns})").format(patterns="*.csv *.xlsx")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import people"), "", kinds)
        if name:
            self.import_table(Path(name))

    def import_table(self, table: Path) -> None:
        """Take in a whole table with forms and reference pictures, or nothing, in the background."""
        register = self._bench.register.register
        if register is None:
            return
        self._messages.say(self.tr("Importing…"))
        work = partial(import_people, register, table, paths.cache_folder())
        self._bench.errand.call(work, self._imported, lambda e: self._messages.say(sentence_of(e), "error"))

    def _imported(self, imported: Imported) -> None:
        self._bench.register.read_again()
        self._messages.say(self.tr("%n person(s) imported.", "", len(imported.plan.rows)), "good")


def documents_of(form: Path | None) -> tuple[Document, ...]:
    """The scanned form as it goes into the register; raises EvidenceUnreadable."""
    if form is None:
        return ()
    try:
        return (Document(form.name, form.read_bytes()),)
    except OSError as error:
        raise EvidenceUnreadable(file=form.name, cause=error.strerror or type(error).__name__) from error
