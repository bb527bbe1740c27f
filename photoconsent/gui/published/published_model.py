"""The publication log as a table, and the filter over it. No widgets."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from consent_db.pages import Publication, TakeDown
from photoconsent.gui.fields.day_field import day_words
from photoconsent.gui.fields.ordered_rows import Index, OrderedFilter, OrderedRows


class Column(IntEnum):
    """What each column shows."""

    DAY = 0
    CHANNEL = 1
    EVENT = 2
    SHOWN = 3
    UNTIL = 4
    STATE = 5


AS_WALL = 100
"""No column, but an order to ask for: what must come down before the rest, and the newest before the older."""


class State(StrEnum):
    """Where a publication stands."""

    PREPARED = "prepared"
    """The copy is made; nobody has said yet where it was posted."""
    OUT = "out"
    DUE = "due"
    """It has to come down."""
    DOWN = "down"


class Role(IntEnum):
    """What a row can be asked for beside its texts."""

    PUBLICATION = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2


class PublishedModel(OrderedRows):
    """One row a publication, newest first."""

    columns = Column

    def __init__(self, name_of: Callable[[str], str], parent: QObject | None = None) -> None:
        """`name_of` gives the name of a person by number."""
        super().__init__(parent)
        self._name_of = name_of
        self.rows: Sequence[Publication] = ()
        self._titles: dict[str, str] = {}
        self.due: dict[str, TakeDown] = {}
        """What has to come down, by the number of the publication."""

    def show(self, publications: list[Publication], due: list[TakeDown], titles: dict[str, str]) -> None:
        """Take the log, what has to come down, and what the channels are called."""
        self._titles = titles
        self.due = {one.publication.number: one for one in due}
        self.take(publications)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column is called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        words = [self.tr("Day"), self.tr("Channel"), self.tr("Event"), self.tr("Shown")]
        return [*words, self.tr("Until"), self.tr("State")][section]

    def state_of(self, one: Publication) -> State:
        """Where a publication stands."""
        if one.taken_down_on is not None:
            return State.DOWN
        if one.number in self.due:
            return State.DUE
        return State.OUT if one.address else State.PREPARED

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, or what the row stands for."""
        if not index.isValid():
            return None
        one: Publication = self.rows[index.row()]
        if role == Role.PUBLICATION:
            return one
        if role == Role.STATE:
            return self.state_of(one)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hover(one)
        return self._text(one, Column(index.column())) if role == Qt.ItemDataRole.DisplayRole else None

    def key_of(self, row: Publication, column: int) -> Any:
        """See `OrderedRows.key_of`."""
        if column == AS_WALL:
            age = date.max.toordinal() - row.copy.day.toordinal()
            return f"{self.state_of(row) is not State.DUE:d} {age:08} {row.copy.event} {row.number}"
        if column == Column.DAY:
            return f"{row.copy.day.isoformat()} {row.recorded_at.isoformat()}"
        if column == Column.UNTIL:
            return (row.copy.take_down_on or date.max).isoformat()
        return len(row.copy.shown) if column == Column.SHOWN else self._text(row, Column(column)).casefold()

    def sought(self, row: Publication) -> str:
        """What is searched of a publication, in small letters."""
        copy = row.copy
        return f"{row.number} {self.title_of(copy.channel)} {copy.event} {row.address} {copy.output}".casefold()

    def _text(self, one: Publication, column: Column) -> str:
        copy = one.copy
        texts = {
            Column.DAY: day_words(copy.day),
            Column.CHANNEL: self.title_of(copy.channel),
            Column.EVENT: copy.event,
            Column.SHOWN: str(len(copy.shown)),
            Column.UNTIL: day_words(copy.take_down_on) if copy.take_down_on is not None else "",
            Column.STATE: self._state_words(one),
        }
        return texts[column]

    def title_of(self, channel: str) -> str:
        """What a channel is called."""
        return self._titles.get(channel, channel)

    def _state_words(self, one: Publication) -> str:
        if one.taken_down_on is not None:
            return self.tr("Down since {day}").format(day=day_words(one.taken_down_on))
        due = self.due.get(one.number)
        if due is not None and due.overdue:
            return self.tr("Late: should be down")
        words = {State.DUE: self.tr("Has to come down"), State.OUT: self.tr("Out"), State.PREPARED: self.tr("Prepared")}
        return words[self.state_of(one)]

    def _hover(self, one: Publication) -> str:
        """The file, and who is shown in it."""
        names = ", ".join(self._name_of(shown.person) for shown in one.copy.shown if shown.person is not None)
        file = one.copy.output.replace("\\", "/").rpartition("/")[2]
        return "\n".join(filter(None, (file, self.tr("Shown: {names}").format(names=names) if names else "")))


class PublishedFilter(OrderedFilter):
    """Only publications that stand as wanted and hold every word that is searched for."""

    def __init__(self, model: PublishedModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._state: State | None = None
        self._words: list[str] = []
        self.setSourceModel(model)

    def show_only(self, state: State | None) -> None:
        """Let through what stands so; None lets everything through."""
        self.beginFilterChange()
        self._state = state
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def look_for(self, text: str) -> None:
        """Let through what fits the text: event, channel, number, address or file."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """See `show_only` and `look_for`."""
        one: Publication = self._model.rows[source_row]
        if self._state is not None and self._model.state_of(one) != self._state:
            return False
        return not self._words or all(word in self._model.sought(one) for word in self._words)
