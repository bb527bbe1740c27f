"""The photos of the event, with a filter and a count of what still needs a person."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from photoconsent.gui.event.glances import Glances
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.event.session import Entry, State
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.parts import label
from photoconsent.gui.ground.gathered import Gathered
from photoconsent.gui.photos.photo_delegate import PhotoDelegate
from photoconsent.gui.photos.photo_model import PhotoFilter, PhotoModel, Role, filter_words
from photoconsent.gui.workbench import Workbench

_FILTERS: tuple[Callable[[Entry], bool], ...] = (
    lambda entry: entry.state is State.NEEDS_A_LOOK,
    lambda entry: entry.waits_for_eyes,
    lambda entry: entry.state is State.READY and entry.looked_at,
    lambda entry: entry.state in (State.BLOCKED, State.FAILED),
    lambda entry: entry.state is State.DONE,
    lambda entry: entry.state is State.LEFT_OUT,
)
"""What the filter offers beside all photos; those that need a look are among those not looked at."""


class PhotoList(QWidget):
    """Shows the photos of a selection's session."""

    def __init__(self, bench: Workbench, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._selection = bench, selection
        self._model = PhotoModel(bench.session, self)
        self.filtered = PhotoFilter(self._model, self)
        self.filter = Choice()
        self.filter.setObjectName("photoFilter")
        self.filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the photos
        self.filter.setAccessibleName(self.tr("Which photos are listed"))
        self.filter.currentIndexChanged.connect(self._filter_chosen)
        self._none = label(self.tr("No photo is in this state."), "muted")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list = self._make_list()
        self._delegate = PhotoDelegate(bench.pictures, bench.look, self._list)
        self._list.setItemDelegate(self._delegate)
        self.glances = Glances(bench, self.in_view, self)
        self._delegate.picture_missing.connect(self.glances.want)
        self.glances.arrived.connect(self._list.viewport().update)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(8)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(16, 0, 16, 0)
        self._head.addWidget(self.filter)
        layout.addLayout(self._head)
        layout.addWidget(self._none)
        layout.addWidget(self._list, 1)
        bench.session.reset.connect(self._count)
        bench.session.changed.connect(Gathered(self._count, self).note)
        bench.session.settled.connect(self._count)
        selection.photo_chosen.connect(self._choose)
        self._count()

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("photos")
        made.setAccessibleName(self.tr("Photos"))
        made.setModel(self.filtered)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setIconSize(QSize(96, 72))
        made.selectionModel().currentChanged.connect(self._chosen)
        self._bench.look.changed.connect(made.viewport().update)
        return made

    def take_filter_back(self) -> None:
        """The filter was lent to the contact sheet."""
        self._head.addWidget(self.filter)
        self.filter.show()

    def step(self, by: int) -> None:
        """Go to the photo below (1) or above (-1)."""
        row = self._list.currentIndex().row() + by
        if 0 <= row < self.filtered.rowCount():
            self._list.setCurrentIndex(self.filtered.index(row, 0))

    def in_view(self) -> Iterator[Entry]:
        """The photos whose rows can be seen, from the top."""
        seen = self._list.viewport().rect()
        row = max(0, self._list.indexAt(seen.topLeft()).row())
        while row < self.filtered.rowCount():
            index = self.filtered.index(row, 0)
            if not self._list.visualRect(index).intersects(seen):
                return
            yield index.data(Role.ENTRY)
            row += 1

    def next_unseen(self, after: int) -> None:
        """Go to the next photo that nobody has looked at, round again from the top; else just to the one below.

        `after` is the photo that was just looked at; its row may have left the list by that, and the list has then
        gone on by itself. Only photos that the list shows are gone to.
        """
        entries = self._bench.session.entries
        order = [*range(after + 1, len(entries)), *range(after)]
        listed = [i for i in order if self.filtered.mapFromSource(self._model.index(i)).isValid()]
        unseen = [i for i in listed if entries[i].findings is not None and not entries[i].looked_at]
        if unseen:
            self._selection.choose_photo(unseen[0])
        elif self._selection.index == after:
            self.step(1)

    def _count(self) -> None:
        """Write the counts into the filter; it is rebuilt only when they changed."""
        session = self._bench.session
        if session.settling:
            return
        words = [self.tr("All photos ({n})").format(n=len(session.entries))]
        counts = [sum(map(wanted, session.entries)) for wanted in _FILTERS]
        words += [f"{word} ({count})" for word, count in zip(filter_words(), counts, strict=True)]
        if words != [self.filter.itemText(i) for i in range(self.filter.count())]:
            chosen = max(0, self.filter.currentIndex())
            self.filter.blockSignals(True)
            self.filter.clear()
            self.filter.addItems(words)
            self.filter.setCurrentIndex(chosen)
            self.filter.blockSignals(False)
        self._none.setVisible(bool(session.entries) and self.filtered.rowCount() == 0)

    def _filter_chosen(self, row: int) -> None:
        self.filtered.show_only(_FILTERS[row - 1] if row > 0 else None)
        self._count()
        self._choose()

    def _choose(self) -> None:
        """Mark the current photo."""
        index = self.filtered.mapFromSource(self._model.index(self._selection.index))
        self._list.selectionModel().blockSignals(True)
        self._list.setCurrentIndex(index)
        self._list.selectionModel().blockSignals(False)
        self._list.viewport().update()
        if index.isValid():
            self._list.scrollTo(index)

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(Role.ENTRY) is not self._selection.entry:
            self._selection.choose_photo(self.filtered.mapToSource(index).row())
