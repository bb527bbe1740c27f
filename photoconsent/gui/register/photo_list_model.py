"""A photo list, line by line: which picture, whose it is, and what becomes of it. No widgets."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from photoconsent.enrolment.photo_list import Fate, Line, PhotoList
from photoconsent.gui.ground.look import Look
from photoconsent.gui.register.reference_words import fate_sentence

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_QUIET = (Fate.READY, Fate.TAKEN, Fate.NO_TICK, Fate.HAS_LEFT)
"""What nobody has to do anything about."""


class Column(IntEnum):
    """What each column shows."""

    PICTURE = 0
    PERSON = 1
    FATE = 2


class PhotoListModel(QAbstractTableModel):
    """One row for each line, first those that somebody has to do something about."""

    def __init__(self, name_of: Callable[[str], str], look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name_of, self._look = name_of, look
        self._lines: list[Line] = []

    def show(self, found: PhotoList | None) -> None:
        """Take this list; None forgets it."""
        self.beginResetModel()
        lines = found.lines if found is not None else ()
        self._lines = sorted(lines, key=lambda line: (line.fate in _QUIET, line.fate is Fate.NO_TICK))
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column is called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return [self.tr("Picture"), self.tr("Person"), self.tr("What becomes of it")][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; what somebody has to find out is in the colour of errors."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.ForegroundRole and line.fate not in _QUIET:
            return QColor(self._look.colours.error_text)
        return None

    def _text(self, line: Line, column: Column) -> str:
        if column is Column.PICTURE:
            return line.picture or "–"
        if column is Column.FATE:
            return fate_sentence(line)
        name = self._name_of(line.person)
        return line.person if name == line.person else f"{name}  ·  {line.person}"
