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
_ROOM_FOR_DATES = 430
"""So many, and it shows until when consents hold."""
_ROOM_FOR_NAMES = 180
"""So many pixels the names keep; the channels show fewer chips for it."""
_FEWEST_CHIPS = 90
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
        self._for_channels, self._fitting = _WIDTHS[Column.CHANNELS], False
        self.horizontalHeader().sectionResized.connect(self._resized)
        self.selectionModel().currentChanged.connect(self._changed)
        portraits.arrived.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the names get it: the rest stands on the person's page, and can be searched."""
        super().resizeEvent(event)
        self._fitting = True
        self.setColumnHidden(Column.UNTIL, self.width() < _ROOM_FOR_DATES)
        self.setColumnHidden(Column.CHANNELS, self.width() < _ROOM_FOR_CHANNELS)
        self.setColumnHidden(Column.NUMBER, self.width() < _ROOM_FOR_ALL)
        others = sum(self.columnWidth(one) for one in Column if one not in (Column.NAME, Column.CHANNELS))
        room = self.viewport().width() - others - _ROOM_FOR_NAMES
        if not self.isColumnHidden(Column.CHANNELS):
            self.setColumnWidth(Column.CHANNELS, max(min(self._for_channels, room), _FEWEST_CHIPS))
        self._fitting = False

    def _resized(self, column: int, _: int, width: int) -> None:
        """Somebody pulled at the edge of a column."""
        if column == Column.CHANNELS and width and not self._fitting:
            self._for_channels = width

    def _changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index)

    def columns_state(self) -> str:
        """Widths and order of the columns, to be remembered."""
        self._fitting = True
        if not self.isColumnHidden(Column.CHANNELS):
            self.setColumnWidth(Column.CHANNELS, self._for_channels)
        self._fitting = False
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode()

    def restore_columns(self, state: str) -> None:
        """Give the columns the widths they had."""
        if state:
            self.horizontalHeader().restoreState(QByteArray.fromBase64(state.encode()))
