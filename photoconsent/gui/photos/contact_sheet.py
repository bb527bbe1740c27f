"""All photos of the event at a glance, as they are or as they would go out; several can be chosen."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from photoconsent.gui.event.glances import Glances
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.event.session import Entry
from photoconsent.gui.ground.single_keys import WITH_OTHERS, asks_for_key
from photoconsent.gui.photos.covered_tiles import CoveredTiles
from photoconsent.gui.photos.photo_model import PhotoFilter, Role
from photoconsent.gui.photos.tile_delegate import TileDelegate
from photoconsent.gui.workbench import Workbench

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_PHOTOS = (Qt.Key.Key_U, Qt.Key.Key_G)
"""Single keys that say something of whole photos; all others of the window speak of a photo that is not in sight."""


class ContactSheet(QListView):
    """Shows the photos that the list's filter lets through."""

    opening = Signal()
    """The current photo is wanted large."""
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self, bench: Workbench, selection: Selection, photos: PhotoFilter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._selection, self._photos = selection, photos
        self.setObjectName("contactSheet")
        self.setAccessibleName(self.tr("Contact sheet"))
        self.setModel(photos)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tiles = CoveredTiles(bench, self.in_view, self)
        self._delegate = TileDelegate(bench.pictures, self.tiles, bench.look, self)
        self.setItemDelegate(self._delegate)
        self._glances = Glances(bench, self.in_view, self)
        self._delegate.picture_missing.connect(self._glances.want)
        for arrived in (self._glances.arrived, self.tiles.arrived, bench.session.settled, bench.look.changed):
            arrived.connect(self.viewport().update)
        self.doubleClicked.connect(lambda _: self.opening.emit())
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        selection.photo_chosen.connect(self.go_to_current)

    @property
    def covered(self) -> bool:
        """Whether photos are shown only as they would go out."""
        return self._delegate.covered

    def show_covered(self, covered: bool) -> None:
        """Show the photos only as they would go out, or as they are."""
        self._delegate.covered = covered
        self.viewport().update()

    def indices(self) -> list[int]:
        """The chosen photos, by their place among the entries."""
        return sorted(self._photos.mapToSource(index).row() for index in self.selectionModel().selectedIndexes())

    def in_view(self) -> Iterator[Entry]:
        """The photos whose tiles can be seen, from the top."""
        seen = self.viewport().rect()
        row = self._first_row(seen.top())
        while self.isVisible() and row < self._photos.rowCount():
            index = self._photos.index(row, 0)
            if self.visualRect(index).top() > seen.bottom():
                return
            yield index.data(Role.ENTRY)
            row += 1

    def _first_row(self, top: int) -> int:
        """The first row that reaches below this line; tiles lie in order, so it is halved towards."""
        low, high = 0, self._photos.rowCount()
        while low < high:
            middle = (low + high) // 2
            if self.visualRect(self._photos.index(middle, 0)).bottom() < top:
                low = middle + 1
            else:
                high = middle
        return low

    def go_to_current(self) -> None:
        """Go to the photo that is chosen, perhaps elsewhere."""
        source = self._photos.sourceModel().index(max(self._selection.index, 0), 0)
        index = self._photos.mapFromSource(source)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid() and self.isVisible() and index.data(Role.ENTRY) is not self._selection.entry:
            self._selection.choose_photo(self._photos.mapToSource(index).row())

    def event(self, event: QEvent) -> bool:
        """Keys without Ctrl go through the tiles: what the window's single keys speak of is not in sight."""
        if asks_for_key(event) and not event.modifiers() & WITH_OTHERS:
            event.setAccepted(event.key() not in _OF_PHOTOS)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the photo."""
        if event.key() in _OPENING and self.currentIndex().isValid():
            self.opening.emit()
        else:
            super().keyPressEvent(event)
