"""The three parts of the photo page beside each other: the list, the photo, what is said of it. The list can fold."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import frame
from photoconsent.gui.workbench import Workbench

NARROW = 1000
"""In a page of fewer pixels the photo would have less than half of the window, so the list folds by itself."""


class PhotoColumns(QSplitter):
    """Remembers the widths, and whether the list is folded, in a wide window and in a narrow one by themselves."""

    folded = Signal(bool)
    """Whether the list is folded now."""

    def __init__(self, bench: Workbench, parts: Sequence[tuple[QWidget, str, int]]) -> None:
        """`parts` are each widget with its role and the least pixels it needs: list, photo, side."""
        super().__init__(Qt.Orientation.Horizontal)
        self._bench = bench
        self._wanted, self._needed = True, False
        self.setChildrenCollapsible(False)
        self._holders: list[QWidget] = []
        for part, role, least in parts:
            inside = QVBoxLayout()
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(part)
            holder = frame(role, inside)
            holder.setMinimumWidth(least)
            self.addWidget(holder)
            self._holders.append(holder)
        self.setStretchFactor(1, 1)
        self.setSizes([270, 680, 360])
        self.restoreState(QByteArray.fromBase64(bench.settings.current.columns.encode()))

    @property
    def narrow(self) -> bool:
        """Whether there is little room."""
        return self.width() < NARROW

    @property
    def is_folded(self) -> bool:
        """Whether somebody would have to unfold the list to see it."""
        kept = self._bench.settings.current
        return kept.list_folded_narrow if self.narrow else kept.list_folded

    def fold(self, folded: bool) -> None:
        """Fold the list, or bring it back; kept for windows as wide as this one."""
        self._bench.settings.change(**{"list_folded_narrow" if self.narrow else "list_folded": folded})
        self._arrange()

    def give_room(self, *, listed: bool, needed: bool, side: bool) -> None:
        """Whether the list has a place at all, whether it is needed though it is folded, and whether the side is."""
        self._wanted, self._needed = listed, needed
        self._holders[2].setVisible(side)
        self._arrange()

    def state(self) -> str:
        """How wide the parts are, for the settings."""
        if self._holders[0].isHidden():
            return self._bench.settings.current.columns
        return bytes(self.saveState().toBase64().data()).decode()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold as the room asks for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._holders[0].setVisible(self._wanted and (self._needed or not self.is_folded))
        self.folded.emit(self.is_folded)
