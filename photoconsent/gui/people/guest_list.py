"""Who was at the event: only they are recognised, so that nobody else is taken for somebody."""

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.every_word import every_word
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.workbench import Workbench

_PERSON = Qt.ItemDataRole.UserRole + 1


class GuestList(QWidget):
    """Ticks people of the register; with nobody ticked it may be anybody."""

    changed = Signal()
    """The session's guest list is another now."""
    closed = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guestList")
        self._bench = bench
        self._filling = False
        self._rows = QStandardItemModel(self)
        self._rows.itemChanged.connect(self._ticked)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._rows)
        self._count = label("", "strong", "guestCount")
        self._search = QLineEdit()
        self._search.setObjectName("guestSearch")
        self._search.setPlaceholderText(self.tr("Name or number"))
        self._search.setAccessibleName(self.tr("Search the register"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._look_for)
        self._search.returnPressed.connect(self._tick_current)
        self._groups = Choice()
        self._groups.setObjectName("guestGroup")
        self._groups.setAccessibleName(self.tr("Tick a whole group"))
        self._groups.activated.connect(self._tick_group)
        self._list = QListView()
        self._list.setObjectName("guests")
        self._list.setAccessibleName(self.tr("People in the register; tick who was there"))
        self._list.setModel(self._found)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._fill()

    def _fill(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("Tick all found"), "guestsAll", self._tick_found))
        buttons.addWidget(button(self.tr("Untick all"), "guestsNone", self._untick))
        words = self.tr("Only those ticked are recognised. Whoever reserved against any picture is still looked for.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Who was there?"), "heading"))
        layout.addWidget(label(words, "muted"))
        layout.addWidget(self._groups)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._count)
        layout.addLayout(buttons)
        layout.addWidget(button(self.tr("Back"), "guestsBack", self.closed.emit))

    def begin(self) -> None:
        """Take the people of the register and the guests of the session."""
        guests = self._bench.session.guests or frozenset()
        self._filling = True
        self._rows.clear()
        for person in self._bench.register.people():
            words = person.name or person.id
            item = QStandardItem(words if words == person.id else f"{words}  ·  {person.id}")
            item.setData(person.id, _PERSON)
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Checked if person.id in guests else Qt.CheckState.Unchecked)
            self._rows.appendRow(item)
        self._filling = False
        self._offer_groups()
        self._search.clear()
        self._look_for("")
        self._say()
        self._search.setFocus()

    def _look_for(self, text: str) -> None:
        self._found.setFilterRegularExpression(every_word(text))
        self._list.setCurrentIndex(self._found.index(0, 0))

    def _items(self) -> list[QStandardItem]:
        return [self._rows.item(row) for row in range(self._rows.rowCount())]

    def _ticked(self) -> None:
        """The ticks are the guest list; it holds at once."""
        if self._filling:
            return
        guests = frozenset(i.data(_PERSON) for i in self._items() if i.checkState() is Qt.CheckState.Checked) or None
        if guests != self._bench.session.guests:
            self._bench.session.guests = guests
            register = self._bench.register.register
            if register is not None:
                self._bench.session.prepared_by |= {register.actor}
            self._say()
            self.changed.emit()

    def _set(self, items: list[QStandardItem], state: Qt.CheckState) -> None:
        """Tick many at once, with one look at what follows from it."""
        self._filling = True
        for item in items:
            item.setCheckState(state)
        self._filling = False
        self._ticked()

    def _tick_found(self) -> None:
        found = [self._found.mapToSource(self._found.index(row, 0)) for row in range(self._found.rowCount())]
        self._set([self._rows.itemFromIndex(index) for index in found], Qt.CheckState.Checked)

    def _offer_groups(self) -> None:
        register = self._bench.register.register
        names = [group.name for group in register.groups()] if register is not None else []
        self._groups.clear()
        self._groups.addItem(self.tr("Tick a whole group…"), "")
        for name in names:
            self._groups.addItem(name, name)
        self._groups.setVisible(bool(names))

    def _tick_group(self, place: int) -> None:
        """Tick everybody of the group beside those who are ticked already."""
        register, name = self._bench.register.register, self._groups.itemData(place)
        if register is not None and name:
            members = frozenset(register.members(name))
            self._set([item for item in self._items() if item.data(_PERSON) in members], Qt.CheckState.Checked)

    def _untick(self) -> None:
        self._set(self._items(), Qt.CheckState.Unchecked)

    def _tick_current(self) -> None:
        """Enter ticks the one that was searched for, and the search begins anew."""
        index = self._list.currentIndex()
        if index.isValid():
            self._rows.itemFromIndex(self._found.mapToSource(index)).setCheckState(Qt.CheckState.Checked)
            self._search.clear()

    def _say(self) -> None:
        guests = self._bench.session.guests
        self._count.setText(
            self.tr("It may be anybody in the register.") if guests is None else self.tr("%n guest(s)", "", len(guests))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the list while one types; Escape goes back."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif step is not None and self._found.rowCount():
            row = (self._list.currentIndex().row() + step) % self._found.rowCount()
            self._list.setCurrentIndex(self._found.index(row, 0))
        else:
            super().keyPressEvent(event)
