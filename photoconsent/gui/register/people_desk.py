"""Everybody in a list, and beside it one person's page or a form about that person."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from consent_db.due import Task
from consent_db.records import Media, NewPerson
from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.flow import Flow
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.gui.ground.messages import channel_title
from photoconsent.gui.register.copy_form import CopyErrand
from photoconsent.gui.register.hand_over import HandOver
from photoconsent.gui.register.people_model import PeopleFilter, PeopleModel, Role
from photoconsent.gui.register.people_views import PeopleViews
from photoconsent.gui.register.person_errands import PersonErrands
from photoconsent.gui.register.person_form import PersonForm
from photoconsent.gui.register.person_view import PersonView
from photoconsent.gui.register.standing import Group, Standing, group_word, standing_word
from photoconsent.gui.workbench import Workbench


class PeopleDesk(QWidget):
    """Looks people up and starts everything that concerns one of them."""

    record_wanted = Signal(str)
    """A form of the person with this number is to be typed in."""
    renew_wanted = Signal(object)
    correct_wanted = Signal(object)
    form_wanted = Signal(object)
    """A ConsentVersion each."""
    import_wanted = Signal()
    screen_wanted = Signal(str)
    """The person with this number is to sign on the screen."""

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._changes = bench, changes
        self._person = ""
        self._seen: NewPerson | None = None
        """What a correction began with."""
        self._shown: Register | None = None
        """The register that was read last."""
        self._model = PeopleModel(self)
        self._found = PeopleFilter(self._model, self)
        self._views = PeopleViews(bench, self._found)
        self._views.chosen.connect(self._choose)
        self._search = self._make_search()
        self._filter = self._make_filter()
        self._group = self._make_group_filter()
        self._view = PersonView(bench.channels, bench.look)
        self._new = PersonForm()
        self._errands = PersonErrands(bench, changes, self._page_shown)
        self.copies = CopyErrand(bench, changes, self)
        self.hand_over = HandOver()
        self._lay_out()
        self._connect()
        bench.register.changed.connect(self._read)
        bench.register.people_arrived.connect(self._take_everybody)
        self._read()

    def _make_search(self) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("peopleSearch")
        made.setPlaceholderText(self.tr("Search by name or number"))
        made.setAccessibleName(self.tr("Search by name or number"))
        made.setClearButtonEnabled(True)
        made.textChanged.connect(self._found.look_for)
        made.returnPressed.connect(self._views.take_focus)
        return made

    def _make_filter(self) -> QComboBox:
        made = Choice()
        made.setObjectName("standingFilter")
        made.setAccessibleName(self.tr("Who is listed"))
        made.addItem(self.tr("Everybody"), None)
        for standing in Standing:
            made.addItem(standing_word(standing), standing)
        for group in Group:
            made.addItem(group_word(group), group)
        made.currentIndexChanged.connect(self._list_only)
        return made

    def _make_group_filter(self) -> QComboBox:
        made = Choice()
        made.setObjectName("groupFilter")
        made.setAccessibleName(self.tr("Which group is listed"))
        made.currentIndexChanged.connect(self._list_group)
        return made

    def _list_group(self) -> None:
        self._found.show_group(str(self._group.currentData() or ""))

    def _show_groups(self, names: Sequence[str]) -> None:
        """Offer these; the one that is chosen stays chosen while it is among them."""
        offered = [self.tr("All groups"), *names]
        if [self._group.itemText(row) for row in range(self._group.count())] == offered:
            return
        chosen = self._group.currentData()
        self._group.blockSignals(True)
        self._group.clear()
        for words, name in zip(offered, ["", *names], strict=True):
            self._group.addItem(words, name)
        self._group.setCurrentIndex(max(0, self._group.findData(chosen)))
        self._group.blockSignals(False)
        self._group.setVisible(bool(names))
        self._list_group()

    def show_group(self, name: str) -> None:
        """List who belongs to this group."""
        self._group.setCurrentIndex(max(0, self._group.findData(name)))

    def _lay_out(self) -> None:
        self._side = QStackedWidget()
        self._empty = label(self.tr("Choose a person to see what they have signed."), "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for panel in (self._empty, self._view, self._new, self.copies.form, self.hand_over, *self._errands.forms()):
            self._side.addWidget(panel)
        tools = Flow(
            self._search,
            self._filter,
            self._group,
            self._views.switch,
            button(self.tr("New person…"), "newPerson", self.ask_for_person),
            button(self.tr("Import…"), "importPeople", self.import_wanted.emit),
        )
        left = QVBoxLayout()
        left.setContentsMargins(16, 4, 16, 16)
        left.setSpacing(8)
        left.addLayout(tools)
        left.addWidget(self._views, 1)
        self._nobody = label("", "muted", "nobodyListed")
        left.addWidget(self._nobody)
        listing = QWidget()
        listing.setLayout(left)
        listing.setMinimumWidth(400)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._side)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setChildrenCollapsible(False)
        self._columns.addWidget(listing)
        ground = frame("panel", beside)
        ground.setMinimumWidth(420)
        self._columns.addWidget(ground)
        self._columns.setStretchFactor(0, 1)
        self._columns.setSizes([640, 500])
        kept = self._bench.settings.current
        self._columns.restoreState(QByteArray.fromBase64(kept.register_columns.encode()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)

    def _connect(self) -> None:
        view, errands = self._view, self._errands
        view.record_wanted.connect(lambda: self.record_wanted.emit(self._person))
        view.renew_wanted.connect(self.renew_wanted)
        view.correct_wanted.connect(self.correct_wanted)
        view.form_wanted.connect(self.form_wanted)
        view.correct_person_wanted.connect(self._ask_to_correct)
        view.refuse_wanted.connect(lambda: errands.ask_about_no(self._person))
        view.reserve_wanted.connect(lambda: errands.ask_about_reservation(self._person))
        view.object_wanted.connect(lambda: errands.ask_about_objection(self._person))
        view.withdraw_wanted.connect(errands.ask_about_withdrawal)
        view.delete_wanted.connect(errands.ask_about_deletion)
        view.print_wanted.connect(lambda: errands.ask_about_print(self._person))
        view.recognition_wanted.connect(lambda: errands.ask_about_recognition(self._person))
        view.handout_wanted.connect(lambda: errands.ask_about_handout(self._person))
        view.leave_wanted.connect(lambda: errands.ask_about_leaving(self._person))
        view.reach_wanted.connect(lambda: errands.show_reach(self._person))
        view.screen_wanted.connect(lambda: self.screen_wanted.emit(self._person))
        view.erase_wanted.connect(lambda: errands.ask_about_erasure(self._person))
        self._new.wanted.connect(self._keep_person)
        for form in (self._new, self.hand_over):
            form.given_up.connect(self.show_person)
        view.copy_wanted.connect(lambda: self.ask_about_copy(self._person))
        for one in (errands, self.copies):
            one.opened.connect(self._open_form)
            one.closed.connect(self._close_form)

    def _read(self) -> None:
        """The register was opened, closed or changed."""
        register = self._bench.register.register
        self._show_groups([one.name for one in register.groups()] if register is not None else [])
        self._list_people()
        self._list_only()
        if register is not self._shown or self.half_typed is None:
            self.show_person()
        self._shown = register

    def _list_people(self) -> None:
        """Take the people into the table: of many, the first by name, until the others were read as well."""
        open_one = self._bench.register
        people = open_one.people()
        if open_one.register is not None:
            titles = {name: channel_title(channel.title) for name, channel in self._bench.channels.items()}
            self._model.show(people, open_one.register.today(), titles)
        else:
            self._model.clear()
            self._search.clear()
        nobody = self.tr("Nobody is in the register yet. Add a person, or import a table.")
        arriving = self.tr("These are the first by name; the others are being read…")
        self._nobody.setText(nobody if not people else arriving if open_one.people_arrive else "")
        self._nobody.setVisible(bool(self._nobody.text()))

    def _take_everybody(self) -> None:
        """The others were read: whoever was chosen and where the list stood stay as they are."""
        self._views.keep_place(self._list_people)

    @property
    def half_typed(self) -> SideForm | None:
        """The form beside the list, if somebody filled in something that is not recorded yet."""
        shown = self._side.currentWidget()
        return shown if isinstance(shown, SideForm) and shown.half_typed else None

    def _open_form(self, form: QWidget) -> None:
        """Show a form, unless another one is half typed."""
        half = self.half_typed
        if half is not None and half is not form:
            half.say_half_typed()
        else:
            self._side.setCurrentWidget(form)

    def _page_shown(self) -> str:
        return self._person if self._side.currentWidget() is self._view else ""

    def _close_form(self, form: QWidget) -> None:
        """Go back to the person; another form that was opened meanwhile stays."""
        if self._side.currentWidget() is form:
            self.show_person()

    def _list_only(self) -> None:
        """List whoever the filter names; whose review is due is only looked up when that is asked for."""
        wanted, register = self._filter.currentData(), self._bench.register.register
        due: frozenset[str] = frozenset()
        if wanted == Group.REVIEW and register is not None:
            tasks = (Task.REVIEW, Task.ACKNOWLEDGEMENT)
            due = frozenset(one.person for one in register.due(register.today(), 0) if one.task in tasks)
        self._found.show_only(wanted, due)

    def _choose(self, index: QModelIndex) -> None:
        self.choose_person(index.data(Role.PERSON).id)

    def choose_person(self, person: str) -> None:
        """Show this person's page; a form that is half typed stays until it is recorded or left."""
        self._person = person
        half = self.half_typed
        if half is not None:
            half.say_half_typed()
        else:
            self.show_person()

    def show_person(self) -> None:
        """Show the chosen person's page, or an invitation to choose."""
        register = self._bench.register.register
        if register is None or self._bench.register.person(self._person) is None:
            self._side.setCurrentWidget(self._empty)
            return
        day = register.today()
        answered = register.everywhere(self._person, Media.STILL, day)
        answers = {name: answered[name] for name in self._bench.channels if name in answered}
        portrait = self._bench.register.portrait(self._person)
        self._view.show_person(register.person(self._person), answers, portrait, day)
        self._side.setCurrentWidget(self._view)

    def ask_for_person(self) -> None:
        """Ask for somebody new."""
        half = self.half_typed
        if half is not None:
            half.say_half_typed()
            return
        self._new.begin()
        self._side.setCurrentWidget(self._new)

    def enrol(self, pictures: Sequence[Path]) -> None:
        """Take these as reference pictures of the person whose recognition is talked about."""
        self._errands.enrol(pictures)

    def ask_about_copy(self, person: str, consent: str = "", language: str = "") -> None:
        """Ask how a copy of a signed form goes out."""
        self.copies.ask(person, consent, language)

    def ask_for_word(self, person: str) -> None:
        """Ask by which word the window opens again once this person has signed."""
        if self.half_typed is None:
            self.hand_over.begin(person)
        self._open_form(self.hand_over)

    def ask_for_blank_forms(self) -> None:
        """Ask for blank forms to print."""
        self._errands.ask_about_print("")

    def ask_for_group_forms(self, group: str) -> None:
        """Ask for a form for each who belongs to this group."""
        self._errands.ask_about_group_print(group)

    def ask_about_telling(self, group: str) -> None:
        """Ask when and by what paper this group was told."""
        self._errands.ask_about_telling(group)

    def _ask_to_correct(self) -> None:
        register = self._bench.register.register
        if register is not None:
            self._seen = register.person(self._person).person
            self._new.begin(self._seen)
            self._side.setCurrentWidget(self._new)

    def _keep_person(self, before: str, person: NewPerson) -> None:
        shown, self._person, seen = self._person, person.id, self._seen

        def write(register: Register) -> None:
            if before:
                register.correct_person(before, person, seen)
            else:
                register.add_person(person)

        if self._changes.make(write, say=self._new.say):
            self.show_person()
        else:
            self._person = shown
            self._see_again(before)

    def _see_again(self, person: str) -> None:
        """Whoever was told what others wrote meanwhile has seen it, and may decide."""
        register = self._bench.register.register
        if register is not None and person in register.numbers():
            self._seen = register.person(person).person

    def remember(self) -> None:
        """Keep the widths of columns for the next time."""
        state = bytes(self._columns.saveState().toBase64().data()).decode()
        self._bench.settings.change(register_columns=state, people_widths=self._views.table.columns_state())
