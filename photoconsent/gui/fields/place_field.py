"""A field for a file or folder: one can type it, or choose it from the system's own list."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from photoconsent.gui.fields.parts import button


class Place(StrEnum):
    """What is asked for."""

    FOLDER = "folder"
    FILE = "file"
    """A file that is there."""
    NEW_FILE = "new-file"


class PlaceField(QWidget):
    """A line and the button beside it; `chosen` fires when something was chosen or typed to the end."""

    chosen = Signal(Path)

    def __init__(self, words: str, name: str, place: Place, kinds: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._place, self._kinds = words, place, kinds
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(words)
        self.line.editingFinished.connect(self._typed)
        self._told = ""
        choose = button(self.tr("Choose…"), f"{name}Choose", self._ask)
        choose.setAccessibleName(f"{words}: {self.tr('Choose…')}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(choose)

    @property
    def path(self) -> Path | None:
        """What stands in the line; None if nothing does."""
        text = self.line.text().strip()
        return Path(text) if text else None

    def put(self, path: Path | str) -> None:
        """Show this place; nobody is told."""
        self.line.setText(str(path))
        self._told = self.line.text().strip()

    def _typed(self) -> None:
        text = self.line.text().strip()
        if text and text != self._told:
            self._told = text
            self.chosen.emit(Path(text))

    def _ask(self) -> None:
        now = self.line.text()
        if self._place is Place.FOLDER:
            name = QFileDialog.getExistingDirectory(self, self._words, now)
        elif self._place is Place.FILE:
            name, _ = QFileDialog.getOpenFileName(self, self._words, now, self._kinds)
        else:
            name, _ = QFileDialog.getSaveFileName(self, self._words, now, self._kinds)
        if name:
            self.line.setText(name)
            self._typed()
