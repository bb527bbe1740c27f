"""Older copies of the same photos that lie in the folder beside the new ones: named, and removed on request."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.order import Order, PhotoResult
from photoconsent.publishing.superseded import Superseded, find_superseded, remove_superseded

NAMED = 4
"""So many copies are named; the rest is a number."""


class OlderCopies(QWidget):
    """Seen only when there are some: whoever takes the folder would take them along."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("olderCopies")
        self._bench = bench
        self._copies: Sequence[Superseded] = ()
        self._words = label("", "", "olderCopiesWords")
        self._remove = button(self.tr("Remove the older copies"), "removeOlder", self._take_away)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(8)
        layout.addWidget(self._words)
        layout.addWidget(self._remove)
        self.forget()

    def forget(self) -> None:
        """Another batch begins."""
        self._copies = ()
        self.hide()

    def look(self, order: Order, results: Sequence[PhotoResult]) -> None:
        """Look for copies that these replace, without keeping the window waiting."""
        register = self._bench.register.register
        if register is not None and results:
            find = partial(find_superseded, register, order, tuple(results))
            self._bench.errand.call(find, self._show, lambda error: self._say(sentence_of(error)))

    def _show(self, copies: Sequence[Superseded]) -> None:
        self._copies = copies
        if copies:
            words = self.tr("Older copies of the same photos are in the folder: {names}.")
            self._say(words.format(names=_names([copy.path for copy in copies])))
            self._remove.show()

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._remove.hide()
        self.show()

    def _take_away(self) -> None:
        self._remove.hide()
        self._bench.errand.call(partial(remove_superseded, self._copies), self._gone)

    def _gone(self, left: Sequence[Path]) -> None:
        if left:
            self._say(self.tr("These could not be removed: {names}.").format(names=_names(left)))
        else:
            self._say(self.tr("The older copies are removed."))


def _names(files: Sequence[Path]) -> str:
    more = f" +{len(files) - NAMED}" if len(files) > NAMED else ""
    return ", ".join(file.name for file in files[:NAMED]) + more
