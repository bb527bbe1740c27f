"""What was found beside the faces of the photo: a list with a tick for what is covered, and a button for each kind."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from consent_db.records import Trait
from photoconsent.gui.canvas.places import Places
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.ground.place_words import all_of, state_of, trait_word

_ROOM = 10
"""Pixels between two rows, so that a finger meets one."""
_ROWS = 5
"""So many rows are seen at a time; the list of faces needs the room more."""


class PlaceList(QWidget):
    """Hidden while nothing was found."""

    def __init__(self, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._title = label("", "heading", "placesTitle")
        self._looking = label("", "muted", "besideGoing")
        self._list = QListWidget()
        self._list.setObjectName("places")
        self._list.setAccessibleName(self.tr("Found beside the faces"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemChanged.connect(self._ticked)
        self._list.currentRowChanged.connect(self._places.choose)
        self._all = {
            trait: button(all_of(trait), f"coverAll-{trait.value}", partial(places.cover_all, trait), "link")
            for trait in Trait
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(4)
        for part in (self._title, self._looking, self._list, *self._all.values()):
            layout.addWidget(part)
        places.changed.connect(self._show)
        places.chosen.connect(self._choose)
        self.show_going(0)
        self._show()

    def show_going(self, left: int) -> None:
        """So many photos are still to be looked at."""
        self._looking.setText(self.tr("Looking for text and codes: %n photo(s) left", "", left))
        self._looking.setVisible(left > 0)
        self.setVisible(left > 0 or bool(self._places.shown))

    def _show(self) -> None:
        """Take the places of the current photo."""
        shown, before = self._places.shown, self._list.verticalScrollBar().value()
        self._list.blockSignals(True)
        self._list.clear()
        for one in shown:
            read = f" “{one.place.text}”" if one.place.text and one.place.trait is not Trait.CODE else ""
            item = QListWidgetItem(f"{trait_word(one.place.trait)}{read}: {state_of(one)}")
            item.setToolTip(item.text())
            item.setSizeHint(QSize(0, self.fontMetrics().height() + _ROOM))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.covered else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._list.verticalScrollBar().setValue(before)
        row = self.fontMetrics().height() + _ROOM
        self._list.setFixedHeight(row * min(len(shown), _ROWS) + 2 * self._list.frameWidth())
        self._list.setVisible(bool(shown))
        self._title.setText(self.tr("%n thing(s) found beside the faces", "", len(shown)))
        self._title.setVisible(bool(shown))
        for trait, pressed in self._all.items():
            pressed.setVisible(any(one.place.trait is trait and not one.covered for one in shown))
        self.setVisible(bool(shown) or self._looking.isVisibleTo(self))

    def _choose(self, number: int) -> None:
        self._list.blockSignals(True)
        self._list.setCurrentRow(number)
        self._list.blockSignals(False)

    def _ticked(self, item: QListWidgetItem) -> None:
        """Somebody ticked a row, or took the tick away."""
        self._places.cover(self._list.row(item), item.checkState() is Qt.CheckState.Checked)
