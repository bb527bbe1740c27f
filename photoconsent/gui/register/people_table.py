"""The list of people in the register, sorted by any column."""

from PySide6.QtCore import QByteArray, QModelIndex, QSortFilterProxyModel, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from photoconsent.gui.fields.lines_table import LinesTable
from photoconsent.gui.register.people_model import Column

_ROOM_FOR_ALL = 420
"""So many pixels wide the table shows all of its columns."""


class PeopleTable(LinesTable):
    """Shows a filtered `PeopleModel`; the widths of its columns are the user's."""

    chosen = Signal(QModelIndex)

    def __init__(self, model: QSortFilterProxyModel, parent: QWidget | None = None) -> None:
        super().__init__(model, "peopleTable", self.tr("People in the register"), widest=Column.NAME, parent=parent)
        self.sort_by(Column.NAME)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column, width in ((Column.NUMBER, 80), (Column.STANDING, 130), (Column.UNTIL, 100)):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        self.selectionModel().currentChanged.connect(self._changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the names get it: the number stands on the person's page, and can be searched."""
        super().resizeEvent(event)
        self.setColumnHidden(Column.NUMBER, self.width() < _ROOM_FOR_ALL)

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
