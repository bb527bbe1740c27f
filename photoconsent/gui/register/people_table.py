"""The list of people in the register, sorted by any column."""

from PySide6.QtCore import QByteArray, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from photoconsent.gui.register.people_model import Column


class PeopleTable(QTableView):
    """Shows a filtered `PeopleModel`."""

    chosen = Signal(QModelIndex)

    def __init__(self, model: QSortFilterProxyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("peopleTable")
        self.setAccessibleName(self.tr("People in the register"))
        self.setModel(model)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 22)
        self.horizontalHeader().setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnWidth(Column.STANDING, 130)
        self.selectionModel().currentChanged.connect(self._changed)

    def _changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index)

    def columns_state(self) -> str:
        """Widths and order of the columns, to be remembered."""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode()

    def restore_columns(self, state: str) -> None:
        """Give the columns the widths they had."""
        if state:
            self.horizontalHeader().restoreState(QByteArray.fromBase64(state.encode()))
