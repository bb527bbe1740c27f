"""What can be said about whole photos: no copy is made of this one; each can be undone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.actions import icon_action
from photoconsent.gui.ground.look import Look


class PhotoActions(QObject):
    """The action on the photos that are chosen: several in the contact sheet, else the one on the canvas."""

    copies_stay = Signal(int)
    """So many of the photos just left out have a copy from before, which stays where it is."""

    def __init__(
        self, selection: Selection, chosen: Callable[[], Sequence[int]], look: Look, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._selection, self._chosen, self._look = selection, chosen, look
        self.leave_out = icon_action(look, self, self.tr("Leave out"), "leaveOut", "close", "U", self._leave_out)
        selection.photo_chosen.connect(self.offer)
        selection.photo_changed.connect(self.offer)
        self.offer()

    def offer(self) -> None:
        """Leave out, or take in again where all that is chosen is left out; photos still to be searched wait."""
        known = self._known()
        back = bool(known) and all(self._left_out(index) for index in known)
        words = self.tr("Take in again") if back else self.tr("Leave out")
        self.leave_out.setText(words)
        self.leave_out.setIconText(words)
        self.leave_out.setToolTip(
            self.tr("Copies are made of these photos again (U)")
            if back
            else self.tr("Make no copy of these photos (U)")
        )
        self.leave_out.setEnabled(bool(known))

    def _known(self) -> list[int]:
        entries = self._selection.session.entries
        return [index for index in self._chosen() if entries[index].findings is not None]

    def _left_out(self, index: int) -> bool:
        return self._selection.session.entries[index].edits.left_out

    def _leave_out(self) -> None:
        known, session = self._known(), self._selection.session
        back = all(self._left_out(index) for index in known)
        prepared = sum(session.entries[index].result is not None for index in known)
        session.leave_out(known, not back, self.tr("take in again") if back else self.tr("leave out"))
        if prepared and not back:
            self.copies_stay.emit(prepared)
        self.offer()
