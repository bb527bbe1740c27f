"""The people of the event as rows of a list."""

import time
from collections.abc import Collection
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photoconsent.event.groups import Group
from photoconsent.gui.event.face_words import NameOf
from photoconsent.gui.people.group_words import GroupWords, Standing, words_for
from photoconsent.gui.people.grouping import Grouping

_ROOT = QModelIndex()

_UNNOTICED = 0.01
"""Seconds of work after which the window gets its turn."""
_AT_ONCE = 40
"""So many groups are looked at in one go however long it takes."""


class Role(IntEnum):
    """What a row can be asked for beside its text."""

    GROUP = Qt.ItemDataRole.UserRole + 1
    WORDS = Qt.ItemDataRole.UserRole + 2


class GroupModel(QAbstractListModel):
    """One row a group, whoever has most faces first; only groups in certain standings, if told so."""

    def __init__(self, grouping: Grouping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grouping = grouping
        self._shown: frozenset[Standing] = frozenset(Standing)
        self._known: dict[int, tuple[Group, GroupWords | None]] = {}
        """What was said of each group when it was looked at last (None: no face is left), by the group's identity."""
        self._all: list[tuple[Group, GroupWords]] = []
        self._rows: list[tuple[Group, GroupWords]] = []

    def forget(self, photos: Collection[Path]) -> None:
        """What was said of groups with a face in these photos holds no longer."""
        if photos:
            kept = [one for one in self._known.values() if not any(face.source in photos for face in one[0])]
            self._known = {id(group): (group, words) for group, words in kept}

    def forget_all(self) -> None:
        """Nothing that was said holds any longer: people have other names."""
        self._known = {}

    def read(self, name_of: NameOf) -> bool:
        """Look at groups that were not looked at, for as long as nobody notices; whether that were all of them.

        Only then are rows what the groups are now; they stay the same rows where the groups are the same.
        """
        until, looked = time.thread_time() + _UNNOTICED, 0
        for group in self._grouping.groups:
            if id(group) not in self._known:
                if looked >= _AT_ONCE and time.thread_time() > until:
                    return False
                faces = [one for _, one in self._grouping.decided(group)]
                self._known[id(group)] = group, words_for(faces, name_of) if faces else None
                looked += 1
        now = [self._known[id(group)] for group in self._grouping.groups]
        self._known = {id(group): (group, words) for group, words in now}
        self._all = [(group, words) for group, words in now if words is not None]
        self._fill()
        return True

    def show_standings(self, standings: Collection[Standing]) -> None:
        """Let only these through."""
        self._shown = frozenset(standings)
        self._fill()

    def count(self, standing: Standing) -> int:
        """How many groups stand so, shown or not."""
        return sum(words.standing is standing for _, words in self._all)

    def __len__(self) -> int:
        return len(self._all)

    def _fill(self) -> None:
        rows = [row for row in self._all if row[1].standing in self._shown]
        if [group for group, _ in rows] == [group for group, _ in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many groups are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The group, or the words about it."""
        if not index.isValid():
            return None
        group, words = self._rows[index.row()]
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: words.title,
            Qt.ItemDataRole.AccessibleTextRole: words.spoken,
            Qt.ItemDataRole.ToolTipRole: words.note,
            Role.GROUP: group,
            Role.WORDS: words,
        }
        return answers.get(role)

    def row_of(self, group: Group | None) -> int:
        """The row of a group; -1 when it is not listed."""
        return next((row for row, (one, _) in enumerate(self._rows) if one == group), -1)
