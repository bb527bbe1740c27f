"""The faces of the photo on the canvas as rows of a list."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photoconsent.event.edits import FaceId
from photoconsent.gui.event.face_words import FaceWords, NameOf, words_for
from photoconsent.gui.event.session import DecidedFace, Entry

_ROOT = QModelIndex()


class Role(IntEnum):
    """What a row can be asked for beside its text."""

    FACE = Qt.ItemDataRole.UserRole + 1
    WORDS = Qt.ItemDataRole.UserRole + 2


class FaceModel(QAbstractListModel):
    """One row a face, from left to right as one reads a group photo."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self._rows: list[tuple[DecidedFace, FaceWords]] = []

    def show(self, entry: Entry | None, name_of: NameOf) -> None:
        """Take the faces of this photo, or of none."""
        faces = sorted(entry.faces, key=DecidedFace.order) if entry else []
        self.beginResetModel()
        self.entry = entry
        self._rows = [(one, words_for(one, name_of)) for one in faces]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many faces there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The face, or the words about it."""
        if not index.isValid():
            return None
        one, words = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.reason
        if role == Role.FACE:
            return one
        return words if role == Role.WORDS else None

    def row_of(self, face: FaceId) -> int:
        """The row of a face; -1 when there is no such face."""
        return next((row for row, (one, _) in enumerate(self._rows) if one.id == face), -1)

    def face_at(self, row: int) -> DecidedFace | None:
        """The face of a row; None when there is no such row."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def words_at(self, row: int) -> FaceWords | None:
        """What is said about the face of a row."""
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    def words(self) -> dict[FaceId, FaceWords]:
        """What is said about every face."""
        return {one.id: words for one, words in self._rows}
