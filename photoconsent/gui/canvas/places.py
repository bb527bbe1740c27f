"""What was found beside the faces of the photo on the canvas: shown, walked through, covered and let be at a word."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from consent_db.records import Trait
from photoconsent.event.edits import Edits
from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.actions import action
from photoconsent.pipeline.place import DecidedPlace, SaidPlace


class Places(QObject):
    """Keeps the places on the canvas in step with the selection; every change can be undone."""

    changed = Signal()
    """Other places are on the canvas, or something else is done with them."""
    chosen = Signal(int)
    """The place of this number is talked about; -1: none."""
    search_wanted = Signal()

    def __init__(self, selection: Selection, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selection, self._canvas = selection, canvas
        self.shown: tuple[DecidedPlace, ...] = ()
        """The places of the current photo."""
        self.current = -1
        self.search = action(
            self, self.tr("Look for text, codes and number plates"), "findBeside", "Ctrl+K", self.search_wanted.emit
        )
        self.next = action(self, self.tr("Next text, code or plate"), "nextPlace", "O", self.step)
        self.turn = action(self, self.tr("Cover it, or let it be"), "turnPlace", "Shift+O", self.turn_current)
        canvas.place_chosen.connect(self.choose)
        selection.photo_chosen.connect(self._begin)
        selection.photo_changed.connect(self._show)
        canvas.photo_shown.connect(self._begin)
        self._begin()

    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [self.search, self.next, self.turn]

    def choose(self, number: int) -> None:
        """Another place is talked about."""
        self.current = number if 0 <= number < len(self.shown) else -1
        self._canvas.choose_place(self.current)
        self.turn.setEnabled(self.current >= 0)
        self.chosen.emit(self.current)

    def step(self) -> None:
        """The next place, from the top of the photo to its bottom and round again."""
        if self.shown:
            self.choose((self.current + 1) % len(self.shown))

    def turn_current(self) -> None:
        """Cover the chosen place, or let it be where it is covered."""
        if self.current >= 0:
            self.cover(self.current, not self.shown[self.current].covered)

    def cover(self, number: int, covered: bool) -> None:
        """Cover this place of the photo, or let it be."""
        entry, one = self._selection.entry, self.shown[number]
        if entry is None or one.covered == covered:
            return
        words = self.tr("cover what was found") if covered else self.tr("let be what was found")
        self._selection.session.edit(self._selection.index, _with(entry.edits, one, covered), words)

    def cover_all(self, trait: Trait) -> None:
        """Cover everything of this kind in all open photos, in one step."""
        after: dict[int, Edits] = {}
        for index, entry in enumerate(self._selection.session.entries):
            for one in entry.places:
                if one.place.trait is trait and not one.covered:
                    after[index] = _with(after.get(index, entry.edits), one, True)
        self._selection.session.edit_many(after, self.tr("cover all of a kind"))

    def _begin(self) -> None:
        self.current = -1
        self._show()

    def _show(self) -> None:
        entry = self._selection.entry
        self.shown = entry.places if entry is not None else ()
        self._canvas.show_places(self.shown)
        self.next.setEnabled(bool(self.shown))
        self.changed.emit()
        self.choose(self.current)


def _with(edits: Edits, one: DecidedPlace, covered: bool) -> Edits:
    return edits.with_place(SaidPlace(one.place.trait, one.place.area, covered))
