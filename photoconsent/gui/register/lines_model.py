"""A table to look through line by line before something is done: rows of three or four texts. No widgets."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from photoconsent.gui.ground.look import Look

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Line = TypeVar("Line")


class LinesModel(QAbstractTableModel, Generic[Line]):
    """One row for each line; what somebody has to do something about is in the colour of errors."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: Sequence[Line] = ()

    def take(self, lines: Sequence[Line]) -> None:
        """Show these lines instead of those before."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def headings(self) -> list[str]:
        """What the columns are called."""
        raise NotImplementedError

    def text(self, line: Line, column: int) -> str:
        """What a cell says."""
        raise NotImplementedError

    def is_wrong(self, line: Line) -> bool:
        """Whether somebody has to do something about the line."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column is called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.headings()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and its colour where something is wrong."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(line, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and self.is_wrong(line):
            return QColor(self._look.colours.error_text)
        return None
