"""The people of the event, biggest group first, with a filter and a count of what still has to be answered."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from photoconsent.event.groups import Group
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.people.group_delegate import GroupDelegate
from photoconsent.gui.people.group_model import GroupModel, Role
from photoconsent.gui.people.group_words import Standing
from photoconsent.gui.people.grouping import Grouping
from photoconsent.gui.workbench import Workbench

_FILTERS = (tuple(Standing), (Standing.ASKED,), (Standing.UNKNOWN,), (Standing.NAMED,), (Standing.HIDDEN,))


class PeopleList(QWidget):
    """Lists the groups of a `Grouping`; one or more of them can be chosen."""

    chosen = Signal()
    another = Signal()
    """Somebody went to another person in this list."""
    guests_wanted = Signal()
    """The user is about to say who was there."""

    def __init__(self, bench: Workbench, grouping: Grouping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._grouping = bench, grouping
        self.model = GroupModel(grouping, self)
        self._filter = Choice()
        self._filter.setObjectName("peopleFilter")
        self._filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the photos
        self._filter.setAccessibleName(self.tr("Which people are listed"))
        self._filter.currentIndexChanged.connect(self._filter_chosen)
        self._none = label("", "muted", "noPeople")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list = self._make_list()
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self._filter)
        self._guests = button("", "guestsOpen", self.guests_wanted.emit, "link")
        head.addWidget(self._guests)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._none)
        layout.addWidget(self._list, 1)
        # One look for many changes: a person named in forty photos changes forty of them.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.read)
        grouping.regrouped.connect(self._soon.start)
        grouping.crops_arrived.connect(self._list.viewport().update)
        self._changed: set[Path] = set()
        bench.session.changed.connect(self._photo_changed)
        bench.session.settled.connect(self._soon.start)
        bench.register.changed.connect(self._names_changed)
        self.read()

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("eventPeople")
        made.setAccessibleName(self.tr("People of the event"))
        made.setModel(self.model)
        made.setItemDelegate(GroupDelegate(self._grouping, self._bench.look, made))
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.selectionModel().selectionChanged.connect(self.chosen)
        made.selectionModel().selectionChanged.connect(self._went_on)
        self._bench.look.changed.connect(made.viewport().update)
        return made

    def _went_on(self) -> None:
        if self._list.hasFocus():
            self.another.emit()

    @property
    def groups(self) -> list[Group]:
        """The chosen groups, in the order of the list."""
        rows = sorted(self._list.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(Role.GROUP) for index in rows]

    def choose(self, group: Group | None) -> None:
        """Choose this group alone; the first one when it is not listed."""
        row = max(0, self.model.row_of(group))
        if row < self.model.rowCount():
            index = self.model.index(row)
            self._list.setCurrentIndex(index)
            self._list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._list.scrollTo(index)

    def choose_beside(self, group: Group) -> None:
        """Choose this group as well; where the filter hides it, everybody is listed."""
        before = self.groups
        if self.model.row_of(group) < 0:
            self._filter.setCurrentIndex(0)
        for one in (*before, group):
            index = self.model.index(self.model.row_of(one))
            self._list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def step(self, by: int) -> None:
        """Go to the group below (1) or above (-1)."""
        row = self._list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.choose(self.model.index(row).data(Role.GROUP))

    def next_asked(self) -> None:
        """Go to the next group that has to be answered, round again from the top; stay where there is none."""
        start = self._list.currentIndex().row()
        rows = self.model.rowCount()
        for row in [*range(start + 1, rows), *range(start + 1)]:
            if self.model.index(row).data(Role.WORDS).standing is Standing.ASKED:
                self.choose(self.model.index(row).data(Role.GROUP))
                return

    def read(self) -> None:
        """Look again at the groups; who was chosen stays chosen, by most of the faces."""
        self._soon.stop()
        self.model.forget(self._changed)
        self._changed.clear()
        before = {one for group in self.groups for one in group}
        row = self._list.currentIndex().row()
        if not self.model.read(self._bench.register.name_of):
            self._soon.start()  # the rest when the window has had its turn
            return
        self._count()
        if before and not self.groups:
            likest = max(
                map(self._at, range(self.model.rowCount())), key=lambda g: len(before.intersection(g)), default=()
            )
            same = bool(before.intersection(likest))
            self.choose(likest if same else self._at(min(row, self.model.rowCount() - 1)))
        self.chosen.emit()

    def _photo_changed(self, index: int) -> None:
        self._changed.add(self._bench.session.entries[index].source)
        if not self._bench.session.settling:
            self._soon.start()

    def _names_changed(self) -> None:
        self.model.forget_all()
        self._soon.start()

    def _at(self, row: int) -> Group:
        group: Group = self.model.index(row).data(Role.GROUP)
        return group if group is not None else ()

    def _count(self) -> None:
        """Write the counts into the filter."""
        model = self.model
        words = [
            self.tr("Everybody ({n})").format(n=len(model)),
            self.tr("To be answered ({n})").format(n=model.count(Standing.ASKED)),
            self.tr("Unknown ({n})").format(n=model.count(Standing.UNKNOWN)),
            self.tr("Known ({n})").format(n=model.count(Standing.NAMED)),
            self.tr("Hidden by you ({n})").format(n=model.count(Standing.HIDDEN)),
        ]
        if words != [self._filter.itemText(i) for i in range(self._filter.count())]:
            chosen = max(0, self._filter.currentIndex())
            self._filter.blockSignals(True)
            self._filter.clear()
            self._filter.addItems(words)
            self._filter.setCurrentIndex(chosen)
            self._filter.blockSignals(False)
        guests = self._bench.session.guests
        self._guests.setText(
            self.tr("Who was there? Anybody…")
            if guests is None
            else self.tr("Who was there? %n guest(s)…", "", len(guests))
        )
        going = self._grouping.working or not self._bench.session.searched
        self._none.setText(
            self.tr("People are put together when all photos are searched.")
            if going
            else self.tr("Nobody is listed here.")
        )
        self._none.setVisible(self.model.rowCount() == 0)

    def _filter_chosen(self, row: int) -> None:
        self.model.show_standings(_FILTERS[max(0, row)])
        self._count()
        self.choose(None)
