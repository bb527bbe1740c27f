"""The line above the photo or the contact sheet: which photo, the how-manieth, and what is said of it as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.actions import button_of
from photoconsent.gui.fields.parts import label, set_role
from photoconsent.gui.photos.photo_model import state_word
from photoconsent.paths import written

_WIDE = 640
"""From so many pixels on there is room for the words on the buttons."""
_TOLD = 440
"""From so many on there is room for where the photo stands; where there is less, the list is beside it and says it."""


class PhotoHead(QFrame):
    """Says what is in front; its buttons do what the actions do."""

    def __init__(
        self,
        selection: Selection,
        sheet: QAction,
        leave_out: QAction,
        listed: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "head")
        self._selection = selection
        self._chosen = 1
        self._name = QLabel()
        self._name.setObjectName("photoName")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "strong")
        self._name.setMinimumWidth(40)
        self._place = label("", "muted", "photoPlace")
        self._place.setWordWrap(False)
        self.covered = QCheckBox(self.tr("As they go out"))
        self.covered.setObjectName("sheetCovered")
        self.covered.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the photos
        self.covered.setToolTip(self.tr("Show each photo with its covers, as its copy would look"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self._listed = _button(listed)
        set_role(self._listed, "tool")
        self._listed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._row.addWidget(self._listed)
        self._row.addWidget(self._name, 1)
        self._row.addWidget(self._place)
        self._row.addWidget(self.covered)
        self._buttons = [_button(action) for action in (leave_out, sheet)]
        for pressed in self._buttons:
            self._row.addWidget(pressed)
        for changed in (selection.photo_chosen, selection.photo_changed, selection.session.reset):
            changed.connect(self._show)
        self.show_sheet(False)

    def show_sheet(self, shown: bool, filter_field: QWidget | None = None) -> None:
        """The contact sheet is in front, with the field that says which photos it shows; or one photo is."""
        self.covered.setVisible(shown)
        self._listed.setHidden(shown)
        if shown and filter_field is not None:
            self._row.insertWidget(3, filter_field)
            filter_field.show()
        self._show()

    def show_chosen(self, count: int) -> None:
        """So many photos are chosen."""
        self._chosen = max(count, 1)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name to what there is room for, and leave words out where there is little."""
        super().resizeEvent(event)
        worded = self.width() >= _WIDE
        for made in self._buttons:
            style = Qt.ToolButtonStyle
            made.setToolButtonStyle(style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly)
            set_role(made, "worded" if worded else "tool")
        self._show()

    def _show(self) -> None:
        entry, count = self._selection.entry, len(self._selection.session.entries)
        if entry is None:
            self._name.clear()
            self._place.clear()
            return
        name = written(entry.source.name)
        if self._chosen > 1:
            name = self.tr("%n photo(s) chosen", "", self._chosen)
        self._name.setToolTip(written(entry.source))
        self._name.setText(
            self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, max(self._name.width(), 40))
        )
        place = self.tr("{n} of {count}").format(n=self._selection.index + 1, count=count)
        if self.width() >= _TOLD:
            place = f"{place}  ·  {state_word(entry)}"
        self._place.setText(place if self._chosen == 1 else "")


def _button(action: QAction) -> QToolButton:
    made = button_of(action, "worded")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
