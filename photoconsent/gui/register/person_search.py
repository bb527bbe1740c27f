"""A line to find somebody in the register by, and the few who fit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from photoconsent.gui.workbench import Workbench

_MOST = 12


class PersonSearch(QWidget):
    """Enter or a click takes somebody; the register itself does the looking, however many it holds."""

    chosen = Signal(str)
    """The number of the person."""

    def __init__(self, bench: Workbench, name: str, parent: QWidget | None = None) -> None:
        """`name` is the first part of the names of the line and the list."""
        super().__init__(parent)
        self._bench = bench
        self._line = QLineEdit()
        self._line.setObjectName(f"{name}Line")
        self._line.setAccessibleName(self.tr("Search by name or number"))
        self._line.setPlaceholderText(self.tr("Search by name or number"))
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._look_for)
        self._line.returnPressed.connect(self._take_current)
        self._list = QListWidget()
        self._list.setObjectName(f"{name}List")
        self._list.setAccessibleName(self.tr("People in the register"))
        self._list.itemClicked.connect(self._take)
        self._list.itemActivated.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        layout.addWidget(self._list, 1)

    def begin(self) -> None:
        """Ask anew."""
        self._line.clear()
        self._look_for("")
        self._line.setFocus()

    def _look_for(self, text: str) -> None:
        self._list.clear()
        register = self._bench.register.register
        if register is None:
            return
        for person in register.find(text, _MOST):
            item = QListWidgetItem(f"{person.name}  ·  {person.id}" if person.name else person.id)
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the list while one types."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self._list.count():
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        else:
            super().keyPressEvent(event)

    def _take_current(self) -> None:
        if self._list.currentItem() is not None:
            self._take(self._list.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
