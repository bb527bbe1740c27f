"""The photographer's list: for which group or unit, and where the file goes."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.opening import open_with_system
from photoconsent.gui.fields.parts import button
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.form_texts import FormTexts


class DayListFields(QWidget):
    """Writes the list for today, in the language of the window."""

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._changes = bench, changes
        self._unit = Choice()
        self._unit.setObjectName("dayUnit")
        self._unit.setAccessibleName(self.tr("Group or unit"))
        words = self.tr("List to write (.pdf or .csv)")
        self._place = PlaceField(words, "dayPlace", Place.NEW_FILE, "*.pdf *.csv")
        self._place.line.setPlaceholderText(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._unit)
        layout.addWidget(self._place)
        layout.addWidget(button(self.tr("Write the list"), "dayNow", self._write), 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, groups: Sequence[str], units: Sequence[str]) -> None:
        """Offer these; the one that is chosen stays chosen while it is among them."""
        chosen = self._unit.currentText()
        self._unit.clear()
        self._unit.addItem(self.tr("Everybody"), {})
        for group in groups:
            self._unit.addItem(group, {"group": group})
        for unit in units:
            self._unit.addItem(self.tr("Unit {name}").format(name=unit), {"unit": unit})
        self._unit.setCurrentIndex(max(0, self._unit.findText(chosen)))

    def _write(self) -> None:
        target, of = self._place.path, dict(self._unit.currentData() or {})
        if target is None:
            self._changes.messages.say(self.tr("Choose where the list goes."), "warning")
            return
        write = partial(_write, texts=self._bench.texts(), of=of, target=target)
        self._changes.messages.say(self.tr("The list is being written…"), "info")
        self._changes.make_apart(write, partial(self._written, target), changes=False)

    def _written(self, target: Path, people: int) -> None:
        words = self.tr("%n person(s) on the list, not encrypted: shred it when it has served.", "", people)
        open_it = partial(open_with_system, target)
        self._changes.messages.say(words, "warning", self.tr("Open it"), open_it)


def _write(register: Register, texts: FormTexts, of: dict[str, str], target: Path) -> int:
    """On the thread for errands."""
    from photoconsent.papers.day_pages import write_day_list  # here, because reportlab takes a while

    return write_day_list(register, texts, register.today(), target, **of)
