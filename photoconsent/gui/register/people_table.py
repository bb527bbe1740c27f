"""The list of people in the register, sorted by any column."""

from PySide6.QtCore import QByteArray, QModelIndex, QSortFilterProxyModel, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from photoconsent.gui.fields.lines_table import LinesTable
from photoconsent.gui.ground.look import Look
from photoconsent.gui.register.people_delegates import ChannelsDelegate, StandingDelegate, WhoDelegate
from photoconsent.gui.register.people_model import Column
from photoconsent.gui.register.portraits import Portraits

_ROOM_FOR_CHANNELS = 520
"""So many pixels wide the table shows the channels."""
_ROOM_FOR_ALL = 760
"""So many, and it shows the number in a column of its own; it stands below the name in any case."""
_WIDTHS = {Column.NUMBER: 90, Column.STANDING: 150, Column.CHANNELS: 210, Column.UNTIL: 100}


class PeopleTable(LinesTable):
    """Shows a filtered `PeopleModel`; the widths of its columns are the user's."""

    chosen = Signal(QModelIndex)

    def __init__(
        self, model: QSortFilterProxyModel, portraits: Portraits, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, "peopleTable", self.tr("People in the register"), widest=Column.NAME, parent=parent)
        self.sort_by(Column.NAME)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column, width in _WIDTHS.items():
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        self.setItemDelegateForColumn(Column.NAME, WhoDelegate(portraits, look, self))
        self.setItemDelegateForColumn(Column.STANDING, StandingDelegate(look, self))
        self.setItemDelegateForColumn(Column.CHANNELS, ChannelsDelegate(look, self))
        self.verticalHeader().setDefaultSectionSize(max(portraits.side + 14, self.fontMetrics().height() * 2 + 16))
        self.selectionModel().currentChanged.connect(self._changed)
        portraits.arrived.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the names get it: the rest stands on the person's page, and can be searched."""
        super().resizeEvent(event)
        self.setColumnHidden(Column.CHANNELS, self.width() < _ROOM_FOR_CHANNELS)
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
