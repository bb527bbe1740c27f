"""The people of the register as a table, and the filter over it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from consent_db.pages import PersonSummary
from photoconsent.gui.fields.ordered_rows import Index, OrderedFilter, OrderedRows
from photoconsent.gui.register.standing import Group, Standing, standing_of, standing_word

_FEW = 50
"""So many lines are exchanged one by one; where more have changed all are taken anew."""


class Column(IntEnum):
    """What each column shows."""

    NAME = 0
    NUMBER = 1
    STANDING = 2
    CHANNELS = 3
    UNTIL = 4


class Role(IntEnum):
    """What a row can be asked for beside its texts."""

    PERSON = Qt.ItemDataRole.UserRole + 1
    STANDING = Qt.ItemDataRole.UserRole + 2
    CHANNELS = Qt.ItemDataRole.UserRole + 3
    """What the channels are called for which there is a consent that stands, in the order of the list of channels."""


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody, how they stand, and what is searched: name and number in small letters."""

    person: PersonSummary
    standing: Standing
    sought: str


class PeopleModel(OrderedRows):
    """One row a person."""

    columns = Column

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self._titles: dict[str, str] = {}
        self._day: date | None = None

    def show(self, people: list[PersonSummary], day: date, titles: dict[str, str]) -> None:
        """Take these people, as they stand on that day; `titles` is what the channels are called, by name."""
        alike = (self._day, self._titles) == (day, titles)
        self._day, self._titles = day, titles
        if not (alike and self._exchanged(people)):
            self.take([self._row(one) for one in people])

    def _row(self, person: PersonSummary) -> Row:
        assert self._day is not None
        return Row(person, standing_of(person, self._day), f"{person.name or ''} {person.id}".casefold())

    def _exchanged(self, people: list[PersonSummary]) -> bool:
        """Whether the same people are listed, in the same order, and the few lines that changed were exchanged."""
        known = {row.person.id: place for place, row in enumerate(self.rows)}
        if len(people) != len(known) or any(one.id not in known for one in people):
            return False
        others = [one for one in people if self.rows[known[one.id]].person is not one]
        if len(others) > _FEW:
            return False
        rows, places = list(self.rows), []
        for one in others:
            place, row = known[one.id], self._row(one)
            if self.key_of(row, self._column) != self.key_of(rows[place], self._column):
                return False
            rows[place] = row
            places.append(place)
        self.rows = rows
        for place in places:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        return True

    def clear(self) -> None:
        """Nobody: the register is closed."""
        self._day = None
        self.take(())

    def key_of(self, row: Row, column: int) -> Any:
        """See `OrderedRows.key_of`."""
        if column == Column.UNTIL:
            return (row.person.valid_until or date.max).toordinal()
        return self._text(row.person, row.standing, Column(column)).casefold()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column is called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        words = [self.tr("Name"), self.tr("Number"), self.tr("Consent"), self.tr("Channels"), self.tr("Until")]
        return words[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, or what the row stands for."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        person, standing = row.person, row.standing
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(person, standing, Column(index.column()))
        if role == Role.PERSON:
            return person
        if role == Role.STANDING:
            return standing
        if role == Role.CHANNELS:
            return self._channels(person, standing)
        return None

    def _text(self, person: PersonSummary, standing: Standing, column: Column) -> str:
        if column is Column.NAME:
            return person.name or person.id
        if column is Column.NUMBER:
            return person.id
        if column is Column.STANDING:
            return standing_word(standing)
        if column is Column.CHANNELS:
            return ", ".join(self._channels(person, standing))
        return person.valid_until.strftime("%d.%m.%Y") if person.valid_until is not None else ""

    def _channels(self, person: PersonSummary, standing: Standing) -> list[str]:
        """Nothing where no consent stands: a list of channels would look like leave to publish."""
        if standing not in (Standing.VALID, Standing.EXPIRING):
            return []
        return [title for name, title in self._titles.items() if name in person.channels]


class PeopleFilter(OrderedFilter):
    """Only the people whose name or number holds every word, and who stand as wanted."""

    def __init__(self, model: PeopleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: list[str] = []
        self._wanted: Standing | Group | None = None
        self._due: frozenset[str] = frozenset()
        self._group = ""
        self.setSourceModel(model)

    def look_for(self, text: str) -> None:
        """Let through whoever fits the text."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def show_only(self, wanted: Standing | Group | None, due: frozenset[str] = frozenset()) -> None:
        """Let through whoever stands so or is of that group; None lets everybody through.

        `due` holds the numbers of those whose review is due, for that group.
        """
        if (wanted, due) == (self._wanted, self._due):
            return
        self.beginFilterChange()
        self._wanted, self._due = wanted, due
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def show_group(self, group: str) -> None:
        """Let through only whoever belongs to this group; an empty name lets everybody through."""
        if group == self._group:
            return
        self.beginFilterChange()
        self._group = group
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """See `look_for`, `show_only` and `show_group`."""
        row = self._model.rows[source_row]
        if self._group and self._group not in row.person.groups:
            return False
        return self._is_wanted(row.person, row.standing) and all(word in row.sought for word in self._words)

    def _is_wanted(self, person: PersonSummary, standing: Standing) -> bool:
        if self._wanted == Group.MINORS:
            return person.minor
        if self._wanted == Group.UNANSWERED:
            return person.unanswered
        if self._wanted == Group.REVIEW:
            return person.id in self._due
        return self._wanted is None or standing == self._wanted
