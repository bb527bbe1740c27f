"""The list of people in the register, sorted by any column."""

from PySide6.QtCore import QByteArray, QModelIndex, QSortFilterProxyModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from photoconsent.gui.fields.lines_table import LinesTable
from photoconsent.gui.register.people_model import Column


class PeopleTable(LinesTable):
    """Shows a filtered `PeopleModel`; the widths of its columns are the user's."""

    chosen = Signal(QModelIndex)

    def __init__(self, model: QSortFilterProxyModel, parent: QWidget | None = None) -> None:
        super().__init__(model, "peopleTable", self.tr("People in the register"), widest=Column.NAME, parent=parent)
        self.sort_by(Column.NAME)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column in set(Column) - {Column.NAME}:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
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
