"""Who is this? A search over everybody in the register; Enter takes the first."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from photoconsent.gui.fields.every_word import every_word
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.portrait import Portrait
from photoconsent.gui.workbench import Workbench

PERSON = Qt.ItemDataRole.UserRole + 1
_SIDE = 96


class PersonPicker(QWidget):
    """Lists the people of the register; naming somebody never stands in for a consent, and the words say so."""

    picked = Signal(str)
    given_up = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picker")
        self._bench = bench
        self._rows = QStandardItemModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._rows)
        self._face = Portrait(bench.look, _SIDE, "pickerFace")
        self._known = Portrait(bench.look, _SIDE, "pickerKnown")
        self._search = QLineEdit()
        self._search.setObjectName("pickerSearch")
        self._search.setPlaceholderText(self.tr("Name or number"))
        self._search.setAccessibleName(self.tr("Search the register"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._look_for)
        self._search.returnPressed.connect(self._pick_current)
        self._list = QListView()
        self._list.setObjectName("people")
        self._list.setAccessibleName(self.tr("People in the register"))
        self._list.setModel(self._found)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.selectionModel().currentChanged.connect(self._compare)
        self._list.clicked.connect(self._pick)
        self._list.activated.connect(self._pick)
        self._fill()
        bench.register.changed.connect(self._read_people)
        self._read_people()

    def _fill(self) -> None:
        self._none = label(self.tr("Nobody by that name is in the register, so the face stays covered."), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Who is this?"), "heading"))
        layout.addLayout(self._pictures())
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none)
        layout.addWidget(
            label(self.tr("Saying who it is does not replace a consent: without one the face stays covered."), "muted")
        )
        layout.addWidget(button(self.tr("Back"), "pickerBack", self.given_up.emit))

    def _pictures(self) -> QHBoxLayout:
        """The face in question, and beside it the picture of whoever is chosen in the list."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._face)
        row.addWidget(self._known)
        row.addStretch()
        return row

    def _compare(self, index: QModelIndex) -> None:
        self._known.setVisible(index.isValid())
        if index.isValid():
            person = index.data(PERSON)
            register = self._bench.register
            self._known.show_person(register.name_of(person), register.portrait(person))

    def _read_people(self) -> None:
        self._rows.clear()
        for person in self._bench.register.people():
            words = person.name or person.id
            item = QStandardItem(words if words == person.id else f"{words}  ·  {person.id}")
            item.setData(person.id, PERSON)
            self._rows.appendRow(item)
        self._look_for(self._search.text())

    def begin(self, portrait: QPixmap) -> None:
        """Ask anew, beside this picture of the face."""
        self._face.setVisible(not portrait.isNull())
        self._face.show_person(self.tr("The face in the photo"), portrait)
        self._search.clear()
        self._look_for("")
        self._search.setFocus()

    def _look_for(self, text: str) -> None:
        self._found.setFilterRegularExpression(every_word(text))
        self._list.setCurrentIndex(self._found.index(0, 0))
        self._none.setVisible(self._found.rowCount() == 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the list while one types; Escape gives up."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif step is not None and self._found.rowCount():
            row = (self._list.currentIndex().row() + step) % self._found.rowCount()
            self._list.setCurrentIndex(self._found.index(row, 0))
        else:
            super().keyPressEvent(event)

    def _pick_current(self) -> None:
        self._pick(self._list.currentIndex())

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(index.data(PERSON))
