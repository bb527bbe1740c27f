"""The people of the register as a table or as a wall of portraits, whichever the user likes."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from photoconsent.gui.fields.parts import icon_button
from photoconsent.gui.register.people_gallery import PeopleGallery
from photoconsent.gui.register.people_model import PeopleFilter, Role
from photoconsent.gui.register.people_table import PeopleTable
from photoconsent.gui.register.portraits import Portraits
from photoconsent.gui.workbench import Workbench

_IN_ROWS, _IN_CARDS = 40, 112
"""Pixels each way of a portrait in the table and on the wall."""


class PeopleViews(QStackedWidget):
    """Both show the same people in the same order, and the same one is chosen in both."""

    chosen = Signal(QModelIndex)

    def __init__(self, bench: Workbench, people: PeopleFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._look = bench.settings, bench.look
        self.table = PeopleTable(people, Portraits(bench.register, bench.look, _IN_ROWS, self), bench.look)
        self.gallery = PeopleGallery(people, Portraits(bench.register, bench.look, _IN_CARDS, self), bench.look)
        self.gallery.setSelectionModel(self.table.selectionModel())
        for view in (self.table, self.gallery):
            self.addWidget(view)
        self.table.chosen.connect(self._choose)
        self.switch = icon_button(
            bench.look, "grid", self.tr("Portraits instead of a table"), "peopleAsGallery", self._switched
        )
        self.switch.setCheckable(True)
        kept = bench.settings.current
        self.table.restore_columns(kept.people_widths)
        self.switch.setChecked(kept.people_as_gallery)
        self._switched()

    def _choose(self, index: QModelIndex) -> None:
        rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().select(index, rows)
        self.chosen.emit(index)

    def _switched(self) -> None:
        wanted = self.gallery if self.switch.isChecked() else self.table
        self.setCurrentWidget(wanted)
        if self.table.currentIndex().isValid():
            wanted.scrollTo(self.table.currentIndex().siblingAtColumn(0))
        self._settings.change(people_as_gallery=self.switch.isChecked())

    def keep_place(self, fill: Callable[[], None]) -> None:
        """Fill the list anew: the same person stays chosen, and what was in view stays there."""
        shown = self.gallery if self.switch.isChecked() else self.table
        at, current = shown.verticalScrollBar().value(), self.table.currentIndex()
        person = current.data(Role.PERSON).id if current.isValid() else None
        fill()
        model = self.table.model()
        rows = (model.index(row, 0) for row in range(model.rowCount() if person is not None else 0))
        found = next((index for index in rows if index.data(Role.PERSON).id == person), None)
        if found is None:
            shown.verticalScrollBar().setValue(at)
            return
        self.table.blockSignals(True)  # nobody chose anything
        self.table.setCurrentIndex(found)
        self.table.blockSignals(False)
        shown.scrollTo(found)

    def take_focus(self) -> None:
        """Give the keys to the one that is shown."""
        shown = self.gallery if self.switch.isChecked() else self.table
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
