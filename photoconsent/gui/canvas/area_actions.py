"""What can be done about areas that are covered and no face, as actions for menu and keys; each can be undone."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from photoconsent.event.edits import AreaId
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.actions import action
from photoconsent.pipeline.area import Area
from photoconsent.pipeline.face import Box


class AreaActions(QObject):
    """Actions on the areas of the current photo of a selection."""

    def __init__(self, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self.next = action(self, self.tr("Next covered area"), "nextArea", "A", selection.step_area)
        self.remove = action(self, self.tr("Remove the covered area"), "removeArea", "Del", self._remove)
        selection.face_chosen.connect(self._offer)
        selection.photo_changed.connect(self._offer)
        self._offer()

    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [self.next, self.remove]

    def add(self, area: Area) -> None:
        """One more area is covered; a box is chosen, so that it can be pulled at once."""
        entry = self._selection.entry
        if entry is not None and entry.findings is not None:
            after = entry.edits.with_area(area)
            self._selection.session.edit(self._selection.index, after, self.tr("cover an area"))
            if isinstance(area, Box):
                self._selection.choose_area(max(after.areas))

    def change(self, which: AreaId, area: Area) -> None:
        """An area was moved or pulled."""
        entry = self._selection.entry
        if entry is not None:
            after = entry.edits.with_area(area, which)
            self._selection.session.edit(self._selection.index, after, self.tr("move the covered area"))

    def _remove(self) -> None:
        entry, which = self._selection.entry, self._selection.area
        if entry is not None and which is not None:
            after = entry.edits.without_area(which)
            self._selection.session.edit(self._selection.index, after, self.tr("remove the covered area"))

    def _offer(self) -> None:
        """Enable what makes sense; Del belongs to the face while one is chosen."""
        entry = self._selection.entry
        self.next.setEnabled(entry is not None and bool(entry.edits.areas))
        self.remove.setEnabled(self._selection.area is not None)
