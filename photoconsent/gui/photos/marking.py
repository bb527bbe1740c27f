"""Saves the faces of the photos somebody has gone through, so that `photoconsent evaluate` can compare with them."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from consent_db.errors import KnownError
from photoconsent.gui.event.session import Entry, Session
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.pipeline.face import Face
from photoconsent.pipeline.faces_file import write_marks


class Marking(QObject):
    """The action in the menu, and what it does."""

    def __init__(self, session: Session, messages: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._messages, self._window = session, messages, parent
        self.action = QAction(self.tr("Save the marked faces…"), self)
        self.action.setObjectName("saveMarks")
        self.action.triggered.connect(self._ask)

    def _ask(self) -> None:
        gone_through = [entry for entry in self._session.entries if entry.looked_at and entry.findings is not None]
        if not gone_through:
            words = self.tr("Put every frame right and press “Looks right” on each photo first; only those are saved.")
            self._messages.say(words, "warning")
            return
        start = str(gone_through[0].source.parent / "marks.json")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the marked faces"), start, "*.json")
        if name:
            self.save(Path(name), gone_through)

    def save(self, target: Path, entries: list[Entry]) -> None:
        """Write the faces of these photos as they stand; raises nothing, says what went wrong."""
        try:
            write_marks(target, {entry.source: _faces(entry) for entry in entries})
        except KnownError as error:
            self._messages.say(sentence_of(error), "error")
            return
        said = self.tr("The faces of %n photo(s) are saved. Measure with: photoconsent evaluate", "", len(entries))
        self._messages.say(said)


def _faces(entry: Entry) -> tuple[tuple[int, int], tuple[Face, ...]]:
    size = entry.findings.size if entry.findings is not None else (0, 0)
    return size, tuple(one.face for one in entry.faces)
