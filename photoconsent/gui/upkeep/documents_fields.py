"""Drafts for the data protection officer: in which language, and where they go."""

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
from photoconsent.gui.ground.translation import LANGUAGES
from photoconsent.gui.workbench import Workbench


class DocumentsFields(QWidget):
    """Writes all documents into the folder that is named, and offers to open it."""

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._changes = bench, changes
        self._language = Choice()
        self._language.setObjectName("documentsLanguage")
        self._language.setAccessibleName(self.tr("Language of the documents"))
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(bench.language)))
        words = self.tr("Folder for the documents")
        self._folder = PlaceField(words, "documentsFolder", Place.FOLDER)
        self._folder.line.setPlaceholderText(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._language)
        layout.addWidget(self._folder)
        write = button(self.tr("Write the documents"), "documentsNow", self._write)
        layout.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)

    def _write(self) -> None:
        folder = self._folder.path
        if folder is None:
            self._changes.messages.say(self.tr("Choose a folder for the documents."), "warning")
            return
        language = str(self._language.currentData())
        write = partial(_write, resources=self._bench.resources, language=language, folder=folder)
        self._changes.make_apart(write, partial(self._written, folder), changes=False)

    def _written(self, folder: Path, missing: Sequence[str]) -> None:
        words = self.tr("The drafts are in {folder}. Your lawyer decides what holds.").format(folder=folder.name)
        if missing:
            words += " " + self.tr("Who asks is not told yet: fill it in on the documents, or below Print blank forms.")
        open_it = partial(open_with_system, folder)
        kind = "warning" if missing else "good"
        self._changes.messages.say(words, kind, self.tr("Open the folder"), open_it)


def _write(register: Register, resources: Path, language: str, folder: Path) -> tuple[str, ...]:
    """On the thread for errands; returns what the organisation has not told."""
    from photoconsent.papers.officer_documents import situation_of, write_documents  # here: reportlab takes a while

    situation = situation_of(register)
    write_documents(situation, resources, language, folder)
    return situation.organisation.missing()
