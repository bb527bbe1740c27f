"""Names to tick, all at once if wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import label

MOST_LISTED = 500
"""So many are listed; when they are done the next ones follow."""


class StaffList(QWidget):
    """A heading with a count, a box that ticks everybody, and a line for each."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        """`name` is the name of the list and the beginning of the others'."""
        super().__init__(parent)
        self._words = words
        self._count = label(words, "", f"{name}Count")
        self._all = QCheckBox(self.tr("Tick all"))
        self._all.setObjectName(f"{name}All")
        self._all.toggled.connect(self._tick_all)
        self._list = QListWidget()
        self._list.setObjectName(name)
        self._list.setAccessibleName(words)
        self._list.setMinimumHeight(150)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._count)
        layout.addWidget(self._all)
        layout.addWidget(self._list, 1)

    def show_staff(self, people: Sequence[tuple[str, str]]) -> None:
        """List these (number, name); who was ticked before and is listed again stays ticked."""
        before = self.ticked()
        self._list.clear()
        self._all.setChecked(False)
        self._all.setEnabled(bool(people))
        self._count.setText(f"{self._words}: {len(people)}")
        for number, name in people[:MOST_LISTED]:
            item = QListWidgetItem(name if name == number else f"{name}  ·  {number}")
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if number in before else Qt.CheckState.Unchecked)
            self._list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _tick_all(self, wanted: bool) -> None:
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    def untick(self) -> None:
        """What was ticked is done."""
        self._all.setChecked(False)
        self._tick_all(False)

    def ticked(self) -> list[str]:
        """The numbers of those who are ticked."""
        checked = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        return [item.data(Qt.ItemDataRole.UserRole) for item in checked]
