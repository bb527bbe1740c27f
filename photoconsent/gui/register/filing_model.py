"""The scans that wait to be filed: what was found in each, whose it is, and what became of it. No widgets."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from consent_db.errors import KnownError
from consent_db.printed import FormKind, Printed
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.papers.filing import ReadTicks
from photoconsent.pipeline.scanned_pages import SeenForm

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Progress(StrEnum):
    """Where one form stands."""

    WAITING = "waiting"
    FILED = "filed"
    UNREADABLE = "unreadable"


@dataclass(slots=True, eq=False)
class Paper:
    """One form of one file."""

    file: Path
    seen: SeenForm | None = None
    error: KnownError | None = None
    printed: Printed | None = None
    """Set where the code on it is one of ours."""
    person: str = ""
    """The number of the person: from the code, or chosen by hand."""
    name: str = ""
    filed_as: str = ""
    ticks: ReadTicks | None = None
    """What was read of its boxes; None where nothing could be."""

    @property
    def progress(self) -> Progress:
        """Where it stands."""
        if self.error is not None:
            return Progress.UNREADABLE
        return Progress.FILED if self.filed_as else Progress.WAITING

    @property
    def is_guideline(self) -> bool:
        """Whether it is a "read and understood"."""
        return self.printed is not None and self.printed.kind is FormKind.GUIDELINE

    def sha256(self) -> str:
        """Of the form as it would be kept."""
        return hashlib.sha256(self.seen.form.document.data).hexdigest() if self.seen is not None else ""


class FilingModel(QAbstractListModel):
    """One row a form, in the order in which they were dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.papers: list[Paper] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many forms there are."""
        return 0 if parent.isValid() else len(self.papers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row."""
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if not index.isValid() or role not in spoken:
            return None
        return self._words(self.papers[index.row()])

    def _words(self, paper: Paper) -> str:
        if paper.progress is Progress.UNREADABLE and paper.error is not None:
            return f"{paper.file.name}\n{sentence_of(paper.error)}"
        if paper.progress is Progress.FILED:
            return self.tr("{name}\nFiled as {label}").format(name=paper.name, label=paper.filed_as)
        if not paper.person:
            return self.tr("{file}\nWhose form is it?").format(file=self._place(paper))
        return f"{paper.name}\n{self._place(paper)}"

    def _place(self, paper: Paper) -> str:
        """The file, and the pages where it holds several forms."""
        if paper.seen is None or paper.file.name == paper.seen.form.document.name:
            return paper.file.name
        pages = ", ".join(str(page) for page in paper.seen.form.pages)
        return self.tr("{file}, page {pages}").format(file=paper.file.name, pages=pages)

    def add(self, paper: Paper) -> None:
        """One more form."""
        self.beginInsertRows(QModelIndex(), len(self.papers), len(self.papers))
        self.papers.append(paper)
        self.endInsertRows()

    def touch(self, row: int) -> None:
        """A form is known better now."""
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def clear(self) -> None:
        """Forget all of them."""
        self.beginResetModel()
        self.papers = []
        self.endResetModel()

    def next_waiting(self, after: int = -1) -> int | None:
        """The row of the next form that waits, after this one and around; None if none does."""
        count = len(self.papers)
        rows = [(after + 1 + step) % count for step in range(count)]
        return next((row for row in rows if self.papers[row].progress is Progress.WAITING), None)
