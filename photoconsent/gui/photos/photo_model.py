"""The photos of the open event as rows of a list, and the filter over them."""

from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from photoconsent.gui.event.session import Entry, Session, State
from photoconsent.paths import written
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.moving import Moving, clock

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What a row can be asked for beside its text."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    SUMMARY = Qt.ItemDataRole.UserRole + 3


class PhotoModel(QAbstractListModel):
    """One row a photo, in the order in which they were opened."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.reset.connect(self._reset)
        session.changed.connect(self._changed)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many photos there are."""
        return 0 if parent.isValid() else len(self._session.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of the file, the words about it, or the entry itself."""
        if not index.isValid():
            return None
        entry = self._session.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return written(entry.source.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return written(entry.source)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{written(entry.source.name)}: {state_word(entry)}, {summary(entry)}"
        if role == Role.ENTRY:
            return entry
        if role == Role.STATE:
            return entry.state
        return summary(entry) if role == Role.SUMMARY else None

    def path(self, row: int) -> Path:
        """The file of a row."""
        return self._session.entries[row].source

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _changed(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)


class PhotoFilter(QSortFilterProxyModel):
    """Only the photos of a certain kind."""

    def __init__(self, model: PhotoModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: Callable[[Entry], bool] | None = None
        self.setSourceModel(model)

    def show_only(self, wanted: Callable[[Entry], bool] | None) -> None:
        """Let only these photos through; None: all."""
        self.beginFilterChange()
        self._wanted = wanted
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """See `show_only`."""
        if self._wanted is None:
            return True
        return self._wanted(self.sourceModel().index(source_row, 0, source_parent).data(Role.ENTRY))


def state_word(entry: Entry) -> str:
    """Where a photo stands, in the user's language."""
    words = {
        State.LEFT_OUT: QCoreApplication.translate("States", "Left out"),
        State.WAITING: QCoreApplication.translate("States", "Searching"),
        State.NEEDS_A_LOOK: QCoreApplication.translate("States", "Needs a look"),
        State.BLOCKED: QCoreApplication.translate("States", "Blocked"),
        State.FAILED: QCoreApplication.translate("States", "Not possible"),
        State.DONE: QCoreApplication.translate("States", "Prepared"),
    }
    seen = QCoreApplication.translate("States", "Looked at")
    return words.get(entry.state) or (seen if entry.looked_at else not_looked_at())


def not_looked_at() -> str:
    """The word for a photo that asks nothing and that nobody has looked at."""
    return QCoreApplication.translate("States", "Not looked at")


def filter_words() -> list[str]:
    """What the filter of the list calls its choices, in their order."""
    return [
        QCoreApplication.translate("States", "Needs a look"),
        not_looked_at(),
        QCoreApplication.translate("States", "Looked at"),
        QCoreApplication.translate("States", "Blocked"),
        QCoreApplication.translate("States", "Prepared"),
        QCoreApplication.translate("States", "Left out"),
    ]


def summary(entry: Entry) -> str:
    """The faces of a photo in a few words."""
    if entry.findings is None:
        return ""
    if entry.findings.moving is not None:
        return _video_summary(entry, entry.findings.moving)
    return _faces_summary(entry)


def _video_summary(entry: Entry, moving: Moving) -> str:
    words = QCoreApplication.translate("States", "Video {clock}").format(clock=clock(moving.seconds))
    return f"{words} \N{MIDDLE DOT} {_faces_summary(entry)}"


def _faces_summary(entry: Entry) -> str:
    if not entry.faces:
        return QCoreApplication.translate("States", "no faces")
    shown, hidden = entry.count(Verdict.SHOW), entry.count(Verdict.HIDE)
    return QCoreApplication.translate("States", "{shown} shown, {hidden} covered").format(shown=shown, hidden=hidden)
