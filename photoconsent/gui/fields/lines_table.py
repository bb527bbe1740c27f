"""A table to read and choose lines from; nothing in it is edited in place."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_LOOKED_AT = 20
"""How many lines are looked at to find how wide a column has to be."""


class LinesTable(QTableView):
    """Whole lines are chosen; each column is as wide as its words, and one takes what is left."""

    def __init__(
        self, model: QAbstractItemModel, name: str, words: str, *, widest: int, parent: QWidget | None = None
    ) -> None:
        """`words` is what a screen reader calls the table; `widest` the column that takes what is left."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 22)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_LOOKED_AT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def sort_by(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Let the headings sort the lines, and begin with this one."""
        self.setSortingEnabled(True)
        self.sortByColumn(column, order)
