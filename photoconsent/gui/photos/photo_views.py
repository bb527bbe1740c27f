"""One photo on the canvas, all of them as a contact sheet, or all faces of a person, in the same place."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.actions import icon_action
from photoconsent.gui.people.face_wall import FaceWall
from photoconsent.gui.photos.contact_sheet import ContactSheet
from photoconsent.gui.photos.photo_actions import PhotoActions
from photoconsent.gui.photos.photo_head import PhotoHead
from photoconsent.gui.photos.photo_list import PhotoList
from photoconsent.gui.workbench import Workbench


class PhotoViews(QWidget):
    """Remembers which of the two somebody likes; a photo opened from the sheet is looked at and left again."""

    switched = Signal()
    """The other of the two is in front."""
    fold_wanted = Signal(bool)
    """The list beside the photo is to fold, or to come back."""

    def __init__(
        self,
        bench: Workbench,
        selection: Selection,
        photos: PhotoList,
        large: QWidget,
        canvas: QWidget,
        wall: FaceWall,
    ) -> None:
        super().__init__()
        self._bench, self._photos, self._canvas = bench, photos, canvas
        self.sheet = ContactSheet(bench, selection, photos.filtered)
        self._selection = selection
        self._stack = QStackedWidget()
        self._stack.addWidget(large)
        self._stack.addWidget(self.sheet)
        self._stack.addWidget(wall)
        self._large, self._wall = large, wall
        self.on_photos = PhotoActions(selection, self._chosen, bench.look, self)
        self.as_sheet = icon_action(
            bench.look, self, self.tr("Contact sheet"), "contactSheetAction", "grid", "G", self._toggled
        )
        self.as_sheet.setCheckable(True)
        self.list_shown = icon_action(
            bench.look, self, self.tr("List of photos"), "listShown", "list", "F9", self._fold
        )
        self.list_shown.setCheckable(True)
        self.head = PhotoHead(selection, self.as_sheet, self.on_photos.leave_out, self.list_shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self.sheet.opening.connect(lambda: self.show_sheet(False))
        wall.opening.connect(self._show_large)
        self.sheet.chosen_changed.connect(self._chosen_changed)
        self.sheet.menu_wanted.connect(self._show_menu)
        self.head.covered.toggled.connect(self.sheet.show_covered)
        bench.session.reset.connect(lambda: self.show_sheet(bench.settings.current.photos_as_sheet))

    def all(self) -> list[QAction]:
        """The actions that change what is in front, for the menu."""
        return [self.as_sheet, self.list_shown]

    @property
    def shows_sheet(self) -> bool:
        """Whether the contact sheet is in front."""
        return self._stack.currentWidget() is self.sheet

    @property
    def shows_photo(self) -> bool:
        """Whether one photo is in front."""
        return self._stack.currentWidget() is self._large

    def show_folded(self, folded: bool) -> None:
        """The list beside the photo is folded now, or not."""
        self.list_shown.setChecked(not folded)

    def _fold(self) -> None:
        self.fold_wanted.emit(not self.list_shown.isChecked())

    def show_wall(self, shown: bool) -> None:
        """Put all faces of a person in front, or one photo."""
        self.show_sheet(False)
        self.head.setHidden(shown)
        self._stack.setCurrentWidget(self._wall if shown else self._large)
        self.switched.emit()

    def show_sheet(self, shown: bool) -> None:
        """Put the contact sheet or the photo in front, and give it the keys."""
        self.as_sheet.setChecked(shown)
        self.sheet.go_to_current()
        if shown is self.shows_sheet:
            return
        self.head.show()
        self._stack.setCurrentIndex(int(shown))
        if shown:
            self.head.show_sheet(True, self._photos.filter)
        else:
            self._photos.take_filter_back()
            self.head.show_sheet(False)
        self._chosen_changed()
        self.switched.emit()
        self.take_focus()

    def _show_large(self) -> None:
        self.show_wall(False)
        self.take_focus()

    def take_focus(self) -> None:
        """Give the keys to what is in front."""
        front = self._canvas if self.shows_photo else self.sheet if self.shows_sheet else self._wall
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self) -> None:
        self._bench.settings.change(photos_as_sheet=self.as_sheet.isChecked())
        self.show_sheet(self.as_sheet.isChecked())

    def _chosen(self) -> list[int]:
        if self.shows_sheet:
            return self.sheet.indices()
        return [self._selection.index] if self._selection.entry is not None else []

    def _chosen_changed(self) -> None:
        self.on_photos.offer()
        self.head.show_chosen(len(self._chosen()) if self.shows_sheet else 1)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.on_photos.leave_out, self.as_sheet])
        menu.popup(place)
