"""Others of the event who may be the person that is chosen, the likest first."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from photoconsent.event.groups import Group, alike
from photoconsent.gui.fields.parts import label
from photoconsent.gui.ground.images import picture_of
from photoconsent.gui.people.group_words import words_for
from photoconsent.gui.people.grouping import Grouping
from photoconsent.gui.workbench import Workbench

_SIDE = 64
_GROUP = Qt.ItemDataRole.UserRole + 1


class Suggestions(QWidget):
    """Looks for them away from the window's thread; a click puts one beside the person, to be compared and joined."""

    beside_wanted = Signal(object)
    """A Group: choose it as well."""

    def __init__(self, bench: Workbench, grouping: Grouping) -> None:
        super().__init__()
        self._bench, self._grouping = bench, grouping
        self._asked: list[Group] = []
        self._rows = QStandardItemModel(self)
        self._list = QListView()
        self._list.setObjectName("groupSuggestions")
        self._list.setAccessibleName(self.tr("May also be this person"))
        self._list.setModel(self._rows)
        self._list.setIconSize(QSize(_SIDE, _SIDE))
        self._list.setSpacing(4)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.activated.connect(lambda index: self.beside_wanted.emit(index.data(_GROUP)))
        self._list.clicked.connect(lambda index: self.beside_wanted.emit(index.data(_GROUP)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(label(self.tr("May also be this person"), "strong"))
        layout.addWidget(label(self.tr("A click puts them beside; M joins them."), "muted"))
        layout.addWidget(self._list, 1)
        grouping.crops_arrived.connect(self._draw)
        self.hide()

    def show_for(self, chosen: list[Group]) -> None:
        """Look for others like these; an answer for somebody who is no longer chosen is dropped."""
        if chosen == self._asked:
            return
        self._asked = chosen
        self._take(chosen, [])
        if chosen:
            found = {e.source: e.findings for e in self._bench.session.entries if e.findings is not None}
            look = partial(alike, chosen, self._grouping.groups, found)
            self._bench.errand.call(look, partial(self._take, chosen))

    def _take(self, chosen: list[Group], others: list[Group]) -> None:
        if chosen != self._asked:
            return
        self._rows.clear()
        for group in others:
            faces = [one for _, one in self._grouping.decided(group)]
            if faces:
                words = words_for(faces, self._bench.register.name_of)
                item = QStandardItem(f"{words.title}\n{words.short}")
                item.setData(group, _GROUP)
                item.setAccessibleText(words.spoken)
                self._rows.appendRow(item)
        self._draw()
        self.setVisible(self._rows.rowCount() > 0)

    def _draw(self) -> None:
        for row in range(self._rows.rowCount()):
            item = self._rows.item(row)
            if item.icon().isNull():
                picture = picture_of(self._grouping.crop(item.data(_GROUP)[0]))
                if not picture.isNull():
                    item.setIcon(QIcon(picture))
