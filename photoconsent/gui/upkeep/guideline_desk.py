"""The guideline: who has signed that they read it, the leader's yearly review, and everything else that is due."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from consent_db.due import Due, Task
from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.day_field import day_field, day_in, day_words, put_day
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.fields.staff_list import StaffList
from photoconsent.gui.upkeep.due_words import due_words
from photoconsent.gui.upkeep.policy_words import policy_title
from photoconsent.gui.workbench import Workbench

_MOST_ROWS = 500


class GuidelineDesk(QScrollArea):
    """Reads who is due whenever somebody looks."""

    person_wanted = Signal(str)
    """Show the page of the person with this number."""

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidelineDesk")
        self.setAccessibleName(self.tr("Guideline"))
        self.setWidgetResizable(True)
        self._bench, self._changes = bench, changes
        self._today: date | None = None
        """The day that was filled in last; what was typed over it stays."""
        self._title = label("", "muted", "guidelineTitle")
        self._unsigned = StaffList("unsigned", self.tr("Employees who have not signed"))
        self._review = StaffList("reviewed", self.tr("Employees whose review is due"))
        self._signed_on = day_field(self.tr("Signed on"), "signedGuidelineOn")
        self._held_on = day_field(self.tr("Held on"), "reviewHeldOn")
        self._signed_place = self._line(self.tr("Place"), "signedGuidelinePlace")
        self._held_place = self._line(self.tr("Place"), "reviewPlace")
        self._leader = self._line(self.tr("Leader"), "reviewLeader")
        self._last = label("", "muted", "lastReview")
        self._due = self._make_due()
        self._nothing = label(self.tr("Nothing else is due."), "muted", "nothingElseDue")
        self._lay_out()
        bench.register.changed.connect(self._read)

    def _line(self, words: str, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setPlaceholderText(words)
        return made

    def _make_due(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setObjectName("dueList")
        made.setAccessibleName(self.tr("What else is due"))
        made.setHeaderLabels([self.tr("Day"), self.tr("Person"), self.tr("What")])
        made.setRootIsDecorated(False)
        made.setMinimumHeight(180)
        made.setColumnWidth(0, 110)
        made.setColumnWidth(1, 220)
        made.itemActivated.connect(self._open_row)
        made.itemDoubleClicked.connect(self._open_row)
        return made

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(16, 4, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self._title)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(frame("card", self._signing()), 1)
        columns.addWidget(frame("card", self._reviewing()), 1)
        layout.addLayout(columns, 2)
        layout.addWidget(label(self.tr("What else is due"), "heading"))
        layout.addWidget(self._nothing)
        layout.addWidget(self._due, 1)
        self.setWidget(inside)

    def _signing(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Read and understood"), "heading"))
        layout.addWidget(self._unsigned, 1)
        row = QHBoxLayout()
        row.addWidget(self._signed_on)
        row.addWidget(self._signed_place, 1)
        layout.addLayout(row)
        go = button(self.tr("The ticked have signed"), "recordSigned", self._record_signed)
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return layout

    def _reviewing(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Yearly review"), "heading"))
        layout.addWidget(self._last)
        layout.addWidget(self._review, 1)
        row = QHBoxLayout()
        row.addWidget(self._leader, 1)
        row.addWidget(self._held_on)
        row.addWidget(self._held_place, 1)
        layout.addLayout(row)
        go = button(self.tr("Held with the ticked"), "recordReview", self._record_review)
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return layout

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._read()

    @property
    def half_typed(self) -> bool:
        """Whether somebody is ticked whose signature or review is not recorded yet."""
        return bool(self._unsigned.ticked() or self._review.ticked())

    def _read(self) -> None:
        register = self._bench.register.register
        if register is None:
            self._today = None
            self._unsigned.show_staff([])
            self._review.show_staff([])
            self._due.clear()
        elif self.isVisible():
            self._show(register, register.today())

    def _show(self, register: Register, today: date) -> None:
        policy, due = register.policy, register.due(today)
        title = self.tr("The register follows “{policy}”, guideline version {version}.")
        self._title.setText(title.format(policy=policy_title(policy), version=policy.guideline_version))
        self._unsigned.show_staff(self._named(due, Task.ACKNOWLEDGEMENT, today))
        self._review.show_staff(self._named(due, Task.REVIEW, today))
        if today != self._today:
            self._today = today
            put_day(self._signed_on, today)
            put_day(self._held_on, today)
        held = register.reviews()
        words = self.tr("Last held {day} by {leader} with %n person(s).", "", len(held[0].people)) if held else ""
        self._last.setText(words.format(day=day_words(held[0].held_on), leader=held[0].leader) if held else "")
        self._last.setVisible(bool(held))
        others = [one for one in due if one.task not in (Task.ACKNOWLEDGEMENT, Task.REVIEW)]
        self._due.clear()
        for one in others[:_MOST_ROWS]:
            name = self._bench.register.name_of(one.person)
            row = QTreeWidgetItem([day_words(one.day), name, due_words(one)])
            row.setData(0, Qt.ItemDataRole.UserRole, one.person)
            self._due.addTopLevelItem(row)
        self._due.setVisible(bool(others))
        self._nothing.setVisible(not others)

    def _named(self, due: Sequence[Due], task: Task, today: date) -> list[tuple[str, str]]:
        """(number, words) of everybody with this task that is due by today."""
        people = [one.person for one in due if one.task is task and one.day <= today]
        return [(person, self._bench.register.name_of(person)) for person in people]

    def _open_row(self, row: QTreeWidgetItem) -> None:
        self.person_wanted.emit(row.data(0, Qt.ItemDataRole.UserRole))

    def _record_signed(self) -> None:
        people, on, place = self._unsigned.ticked(), day_in(self._signed_on), self._signed_place.text().strip()
        if not people:
            self._changes.messages.say(self.tr("Tick who has signed."), "warning")
            return

        def change(register: Register) -> list[int]:
            return [register.acknowledge(person, on, place) for person in people]

        def made(numbers: list[int]) -> None:
            self._say_made(words, lambda register: register.take_back_acknowledgements(numbers))

        words = self.tr("%n signature(s) recorded.", "", len(people))
        make = partial(self._changes.make, change, made)
        self._once_sure(people, self.tr("Record that all of these have signed? {names}"), make)

    def _say_made(self, words: str, take_back: Callable[[Register], object]) -> None:
        """Say what was recorded, and offer to take it back."""

        def undo() -> None:
            self._changes.make(take_back, lambda _: self._changes.messages.say(self.tr("Taken back."), "good"))

        self._changes.messages.say(words, "good", self.tr("Undo"), undo)

    def _once_sure(self, people: Sequence[str], question: str, make: Callable[[], object]) -> None:
        """What concerns more than one person is done once somebody has read whom, and said yes."""
        if len(people) == 1:
            make()
            return
        names = ", ".join(self._bench.register.name_of(person) for person in people)
        words = self.tr("Yes, all %n", "", len(people))
        self._changes.messages.say(question.format(names=names), "warning", words, make)

    def _record_review(self) -> None:
        people, leader = self._review.ticked(), self._leader.text().strip()
        if not people or not leader:
            self._changes.messages.say(self.tr("Tick who took part, and say who led it."), "warning")
            return
        on, place = day_in(self._held_on), self._held_place.text().strip()
        words = self.tr("The review with %n person(s) is recorded.", "", len(people))

        def made(number: int) -> None:
            self._say_made(words, lambda register: register.take_back_review(number))

        make = partial(self._changes.make, lambda r: r.hold_review(leader, on, place, people), made)
        self._once_sure(people, self.tr("Record the review with all of these? {names}"), make)
