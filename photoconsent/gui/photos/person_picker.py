"""Who is this? A search over everybody in the register, likest first; Enter takes nobody who was not chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from photoconsent.gui.fields.every_word import every_word
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.portrait import Portrait
from photoconsent.gui.workbench import Workbench

PERSON = Qt.ItemDataRole.UserRole + 1
_SIDE, _SMALL = 96, 32
ALIKE = 0.3
"""From this cosine similarity on a face counts as like somebody: a stranger of LFW reaches it about once in 80."""


class PersonPicker(QWidget):
    """Lists the people of the register; naming somebody never stands in for a consent, and the words say so.

    Nobody is chosen until somebody does so by arrow key, click or by typing until one person is left. A name whose
    pictures do not look alike is asked about once more.
    """

    picked = Signal(str)
    given_up = Signal()
    new_wanted = Signal()
    """It is somebody who is not in the register yet."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picker")
        self._bench = bench
        self._likeness: Mapping[str, float] = {}
        self._asked_about = ""
        """Whose name was given although the pictures do not look alike; given again it is taken."""
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
        self._list.setIconSize(QSize(_SMALL, _SMALL))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.selectionModel().currentChanged.connect(self._compare)
        self._list.clicked.connect(self._pick)
        self._fill()
        for changed in (bench.register.changed, bench.register.people_arrived):
            changed.connect(self._read_where_seen)

    def _fill(self) -> None:
        self._none = label(self.tr("Nobody by that name is in the register, so the face stays covered."), "muted")
        self._doubt = label("", "error", "pickerDoubt")
        self._doubt.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Who is this?"), "heading"))
        layout.addLayout(self._pictures())
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none)
        layout.addWidget(button(self.tr("Somebody new…"), "pickerNew", self.new_wanted.emit, "link"))
        layout.addWidget(self._doubt)
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
        self._ask_about("")
        self._known.setVisible(index.isValid())
        if index.isValid():
            person = index.data(PERSON)
            register = self._bench.register
            self._known.show_person(register.name_of(person), register.portrait(person))

    def _read_where_seen(self) -> None:
        """The register was opened, closed or changed; who is asked later reads it then."""
        if self.isVisible():
            self._read_people()

    def _read_people(self) -> None:
        self._rows.clear()
        register = self._bench.register
        people = register.people()
        nearest = sorted(
            (one for one in people if self._likeness.get(one.id, -1.0) >= ALIKE), key=lambda p: -self._likeness[p.id]
        )
        alike = {one.id for one in nearest}
        for person in (*nearest, *(one for one in people if self._likeness.get(one.id, -1.0) < ALIKE)):
            words = person.name or person.id
            words = words if words == person.id else f"{words}  ·  {person.id}"
            item = QStandardItem(f"{words}  ·  {self.tr('looks alike')}" if person.id in alike else words)
            if person.id in alike:
                item.setIcon(QIcon(register.portrait(person.id)))
            item.setData(person.id, PERSON)
            self._rows.appendRow(item)
        self._look_for(self._search.text())

    def begin(self, portrait: QPixmap, likeness: Mapping[str, float]) -> None:
        """Ask anew, beside this picture of the face; `likeness` is its cosine similarity to people of the register."""
        self._face.setVisible(not portrait.isNull())
        self._face.show_person(self.tr("The face in the photo"), portrait)
        self._likeness = likeness
        self._search.clear()
        self._read_people()
        self._list.scrollToTop()
        self._search.setFocus()

    def _look_for(self, text: str) -> None:
        """List whom the words fit; only somebody who is the last one left is chosen by that."""
        self._found.setFilterRegularExpression(every_word(text))
        only = bool(text.strip()) and self._found.rowCount() == 1
        self._list.setCurrentIndex(self._found.index(0, 0) if only else QModelIndex())
        self._known.setVisible(only)
        self._ask_about("")
        self._none.setVisible(self._found.rowCount() == 0)

    def _ask_about(self, person: str) -> None:
        """Ask whether it is really this person, or nobody."""
        self._asked_about = person
        words = self.tr("{name} does not look like this face. If it is {name} all the same, say so once more.")
        self._doubt.setText(words.format(name=self._bench.register.name_of(person)) if person else "")
        self._doubt.setVisible(bool(person))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the list while one types; Escape gives up."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif step is not None and self._found.rowCount():
            chosen = self._list.currentIndex()
            row = chosen.row() + step if chosen.isValid() else min(step, 0)
            row %= self._found.rowCount()
            self._list.setCurrentIndex(self._found.index(row, 0))
        else:
            super().keyPressEvent(event)

    def _pick_current(self) -> None:
        self._pick(self._list.currentIndex())

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            person = index.data(PERSON)
            unlike = person in self._likeness and self._likeness[person] < ALIKE
            if unlike and self._asked_about != person:
                self._ask_about(person)
            else:
                self.picked.emit(person)
