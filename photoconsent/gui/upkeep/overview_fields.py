"""The leader's page: where the file goes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consent_db.overview import Overview
from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.opening import open_with_system
from photoconsent.gui.fields.parts import button
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.form_texts import FormTexts


class OverviewFields(QWidget):
    """Writes the figures of today, in the language of the window."""

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._changes = bench, changes
        words = self.tr("Page to write (.pdf or .png)")
        self._place = PlaceField(words, "overviewPlace", Place.NEW_FILE, "*.pdf *.png")
        self._place.line.setPlaceholderText(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._place)
        layout.addWidget(button(self.tr("Write the page"), "overviewNow", self._write), 0, Qt.AlignmentFlag.AlignLeft)

    def _write(self) -> None:
        target = self._place.path
        if target is None:
            self._changes.messages.say(self.tr("Choose where the page goes."), "warning")
            return
        write = partial(_write, texts=self._bench.texts(), target=target)
        self._changes.messages.say(self.tr("The figures are being counted…"), "info")
        self._changes.make_apart(write, partial(self._written, target), changes=False)

    def _written(self, target: Path, found: Overview) -> None:
        words = self.tr("The page is in {file}; it names nobody.").format(file=target.name)
        tone = "good"
        if found.overdue:
            words, tone = f"{words} {self.tr('%n cop(ies) should be down by now.', '', found.overdue)}", "error"
        self._changes.messages.say(words, tone, self.tr("Open it"), partial(open_with_system, target))


def _write(register: Register, texts: FormTexts, target: Path) -> Overview:
    """On the thread for errands."""
    from photoconsent.papers.leader_page import write_overview  # here, because reportlab takes a while

    return write_overview(register, texts, target)
