"""A photo list, line by line: which picture, whose it is, and what becomes of it. No widgets."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject

from photoconsent.enrolment.photo_list import Fate, Line, PhotoList
from photoconsent.gui.ground.look import Look
from photoconsent.gui.register.lines_model import LinesModel
from photoconsent.gui.register.reference_words import fate_sentence

_QUIET = (Fate.READY, Fate.TAKEN, Fate.NO_TICK, Fate.HAS_LEFT)
"""What nobody has to do anything about."""


class Column(IntEnum):
    """What each column shows."""

    PICTURE = 0
    PERSON = 1
    FATE = 2


class PhotoListModel(LinesModel[Line]):
    """One row for each line, first those that somebody has to do something about."""

    def __init__(self, name_of: Callable[[str], str], look: Look, parent: QObject | None = None) -> None:
        super().__init__(look, parent)
        self._name_of = name_of

    def show(self, found: PhotoList | None) -> None:
        """Take this list; None forgets it."""
        lines = found.lines if found is not None else ()
        self.take(sorted(lines, key=lambda line: (line.fate in _QUIET, line.fate is Fate.NO_TICK)))

    def headings(self) -> list[str]:
        """See `LinesModel.headings`."""
        return [self.tr("Picture"), self.tr("Person"), self.tr("What becomes of it")]

    def is_wrong(self, line: Line) -> bool:
        """See `LinesModel.is_wrong`."""
        return line.fate not in _QUIET

    def text(self, line: Line, column: int) -> str:
        """See `LinesModel.text`."""
        if column == Column.PICTURE:
            return line.picture or "–"
        if column == Column.FATE:
            return fate_sentence(line)
        name = self._name_of(line.person)
        return line.person if name == line.person else f"{name}  ·  {line.person}"
