"""Units, classes, teams and events: who belongs to each, who joins, who leaves, and what is printed for all of them."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from consent_db.groups import Group, GroupKind
from consent_db.pages import Membership
from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.day_field import day_field, day_in, put_day
from photoconsent.gui.fields.flow import Flow
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.fields.staff_list import StaffList
from photoconsent.gui.register.group_words import kind_word
from photoconsent.gui.register.new_group import NewGroup
from photoconsent.gui.workbench import Workbench


class GroupDesk(QScrollArea):
    """The groups on the left, the people of the chosen one on the right; read whenever somebody looks."""

    print_wanted = Signal(str)
    """Forms for everybody of this group."""
    tell_wanted = Signal(str)
    """This group was told on paper of pictures that need no consent."""
    people_wanted = Signal(str)
    """Show this group in the list of people."""

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("groupDesk")
        self.setAccessibleName(self.tr("Groups"))
        self.setWidgetResizable(True)
        self._bench, self._changes = bench, changes
        self._people: list[tuple[str, str]] = []
        """(number, name) of everybody in the register."""
        self._members: frozenset[str] = frozenset()
        self._today: date | None = None
        self._groups = self._make_groups()
        self._new = NewGroup()
        self._title = label("", "heading", "groupTitle")
        self._new_name = QLineEdit()
        self._new_name.setObjectName("groupNewName")
        self._new_name.setAccessibleName(self.tr("What the group is called from now on"))
        self._new_name.returnPressed.connect(self._rename)
        self._new_name.hide()
        self._inside = StaffList("groupMembers", self.tr("Who belongs to it"))
        self._last = day_field(self.tr("Last day"), "groupLast")
        self._search = QLineEdit()
        self._search.setObjectName("groupSearch")
        self._search.setPlaceholderText(self.tr("Search the register by name or number"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._show_others)
        self._others = StaffList("groupOthers", self.tr("Who does not"))
        self._first = day_field(self.tr("First day"), "groupFirst")
        self._sure = False
        self._remove = button(self.tr("Remove the group…"), "removeGroup", self._remove_group)
        self._lay_out()
        self._new.wanted.connect(self._add)
        self._groups.currentItemChanged.connect(lambda: self._show_group())
        bench.register.changed.connect(self._read)
        bench.register.people_arrived.connect(self._read)

    def _make_groups(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setObjectName("groupList")
        made.setAccessibleName(self.tr("Groups"))
        made.setHeaderLabels([self.tr("Group"), self.tr("Kind"), self.tr("People")])
        made.setRootIsDecorated(False)
        made.setMinimumHeight(180)
        made.setColumnWidth(0, 180)
        return made

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(16, 4, 16, 16)
        layout.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(8)
        words = self.tr("A group says who belongs together, never who may be shown.")
        for part in (label(words, "muted"), self._new):
            left.addWidget(part)
        left.addWidget(self._groups, 1)
        layout.addLayout(left, 2)
        self._chosen = frame("card", self._of_group())
        layout.addWidget(self._chosen, 3)
        self.setWidget(inside)

    def _of_group(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._new_name)
        layout.addLayout(
            Flow(
                button(self.tr("Print forms for all…"), "printGroup", lambda: self.print_wanted.emit(self._name)),
                button(
                    self.tr("Show in the list of people"), "groupPeople", lambda: self.people_wanted.emit(self._name)
                ),
                button(self.tr("Told on paper…"), "tellGroup", lambda: self.tell_wanted.emit(self._name)),
                button(self.tr("Rename"), "renameGroup", self._begin_rename),
                self._remove,
            )
        )
        columns = QHBoxLayout()
        columns.setSpacing(16)
        gone = button(self.tr("The ticked leave it"), "leaveGroup", self._leave)
        columns.addLayout(_below(self._inside, _line(label(self.tr("Last day"), "strong"), self._last), gone), 1)
        joined = button(self.tr("The ticked join it"), "joinGroup", self._join)
        first = _line(label(self.tr("First day"), "strong"), self._first)
        columns.addLayout(_below(self._search, self._others, first, joined), 1)
        layout.addLayout(columns, 1)
        return layout

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._read()

    @property
    def half_typed(self) -> bool:
        """Whether somebody is ticked who has not joined or left yet."""
        return bool(self._inside.ticked() or self._others.ticked())

    @property
    def _name(self) -> str:
        """The chosen group; empty where none is."""
        chosen = self._groups.currentItem()
        return chosen.text(0) if chosen is not None else ""

    def _read(self) -> None:
        register = self._bench.register.register
        if register is None:
            self._today, self._people = None, []
            self._groups.clear()
            self._show_group()
        elif self.isVisible():
            self._people = [
                (one.id, one.name or one.id) for one in self._bench.register.people() if one.left_on is None
            ]
            if self._today != register.today():
                self._today = register.today()
                put_day(self._first, self._today)
                put_day(self._last, self._today)
            self._list(register.groups())

    def _list(self, groups: Sequence[Group]) -> None:
        """List the groups; the one that was chosen stays chosen."""
        before = self._name
        self._groups.blockSignals(True)
        self._groups.clear()
        for group in groups:
            row = QTreeWidgetItem([group.name, kind_word(group.kind), str(group.members)])
            row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
            self._groups.addTopLevelItem(row)
            if group.name == before:
                self._groups.setCurrentItem(row)
        self._groups.blockSignals(False)
        first = self._groups.topLevelItem(0)
        if self._groups.currentItem() is None and first is not None:
            self._groups.setCurrentItem(first)
        self._show_group()

    def _show_group(self) -> None:
        register, name = self._bench.register.register, self._name
        self._chosen.setVisible(bool(name))
        self._ask_anew()
        self._title.setText(name)
        self._new_name.hide()
        self._members = frozenset(register.members(name)) if register is not None and name else frozenset()
        names = self._bench.register.name_of
        self._inside.show_staff(
            sorted(((one, names(one)) for one in self._members), key=lambda pair: pair[1].casefold())
        )
        self._show_others()

    def _show_others(self) -> None:
        """Those who do not belong to it, and whose name or number holds every word that is searched."""
        words = self._search.text().casefold().split()
        found = [
            (number, name)
            for number, name in self._people
            if number not in self._members and all(word in f"{number} {name}".casefold() for word in words)
        ]
        self._others.show_staff(found)

    def _add(self, name: str, kind: GroupKind) -> None:
        def made(_: object) -> None:
            self._new.clear()
            self._choose(name)

        self._changes.make(lambda r: r.add_group(name, kind), made)

    def _join(self) -> None:
        people, name, first = self._others.ticked(), self._name, day_in(self._first)
        if not people:
            self._changes.messages.say(self.tr("Tick who joins."), "warning")
            return

        def join(register: Register) -> tuple[list[str], list[Membership]]:
            before = register.memberships(name)
            return register.join_group(name, people, first), before

        def made(done: tuple[list[str], list[Membership]]) -> None:
            words = self.tr("%n person(s) joined.", "", len(done[0]))
            self._changes.messages.say(words, "good", self.tr("Undo"), partial(self._put_back, name, *done))

        self._changes.make(join, made)

    def _put_back(self, name: str, people: Sequence[str], before: Sequence[Membership]) -> None:
        """Let these people belong to the group as they did."""
        back = self.tr("Taken back.")
        self._changes.make(
            lambda r: r.put_back(name, people, before), lambda _: self._changes.messages.say(back, "good")
        )

    def _leave(self) -> None:
        people, name, last = self._inside.ticked(), self._name, day_in(self._last)
        if not people:
            self._changes.messages.say(self.tr("Tick who leaves."), "warning")
            return
        words = self.tr("%n person(s) leave; what they signed stays as it is.", "", len(people))

        def leave(register: Register) -> tuple[list[str], list[Membership]]:
            before = register.memberships(name)
            return register.leave_group(name, people, last), before

        def made(done: tuple[list[str], list[Membership]]) -> None:
            self._inside.untick()  # who leaves today belongs to it still
            self._changes.messages.say(words, "good", self.tr("Undo"), partial(self._put_back, name, *done))

        self._changes.make(leave, made)

    def _begin_rename(self) -> None:
        """Ask what the chosen group is to be called, or do not ask any more."""
        self._new_name.setText(self._name)
        self._new_name.setVisible(self._new_name.isHidden())
        self._new_name.setFocus()
        self._new_name.selectAll()

    def _rename(self) -> None:
        before, name = self._name, self._new_name.text().strip()
        self._new_name.hide()
        if name == before:
            return
        words = self.tr("{before} is called {name} now.").format(before=before, name=name)
        back = self.tr("Taken back.")

        def undo() -> None:
            self._changes.make(lambda r: r.rename_group(name, before), lambda _: self._said(back))
            self._choose(before)

        if self._changes.make(lambda r: r.rename_group(before, name)):
            self._choose(name)
            self._changes.messages.say(words, "good", self.tr("Undo"), undo)

    def _choose(self, name: str) -> None:
        """Show this group, if it is there."""
        for row in self._groups.findItems(name, Qt.MatchFlag.MatchExactly):
            self._groups.setCurrentItem(row)

    def _said(self, words: str) -> None:
        self._changes.messages.say(words, "good")

    def _ask_anew(self) -> None:
        self._sure = False
        self._remove.setText(self.tr("Remove the group…"))
        self._remove.setAccessibleName(self._remove.text())

    def _remove_group(self) -> None:
        """The first click asks, the second does it."""
        if not self._sure:
            self._sure = True
            self._remove.setText(self.tr("Yes, remove it; the people stay"))
            self._remove.setAccessibleName(self._remove.text())
            return
        name = self._name
        words = self.tr("{name} is removed; its people are in the register as before.").format(name=name)

        def remove(register: Register) -> tuple[GroupKind, list[Membership]]:
            kind = next(one.kind for one in register.groups() if one.name == name)
            before = register.memberships(name)
            register.remove_group(name)
            return kind, before

        def undo(kind: GroupKind, before: list[Membership]) -> None:
            back = self.tr("Taken back.")
            self._changes.make(lambda r: r.restore_group(name, kind, before), lambda _: self._said(back))

        def made(done: tuple[GroupKind, list[Membership]]) -> None:
            self._changes.messages.say(words, "good", self.tr("Undo"), partial(undo, *done))

        self._changes.make(remove, made)


def _line(*parts: QWidget) -> QWidget:
    """Parts beside each other, not stretched."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch()
    return made


def _below(*parts: QWidget) -> QVBoxLayout:
    """Parts below each other; lists take the height that is there."""
    made = QVBoxLayout()
    made.setSpacing(8)
    for part in parts:
        made.addWidget(part, int(isinstance(part, StaffList)))
    return made
