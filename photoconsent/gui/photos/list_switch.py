"""Two lists in one place, the photos and the people of the event, with a button for each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import button


class ListSwitch(QWidget):
    """Shows either list."""

    switched = Signal(bool)
    """Whether the people are listed now."""

    def __init__(self, photos: QWidget, people: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._lists = QStackedWidget()
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(16, 16, 16, 0)
        row.setSpacing(8)
        for number, (shown, pressed) in enumerate(
            (
                (photos, button(self.tr("Photos"), "listPhotos", lambda: None)),
                (people, button(self.tr("People"), "listPeople", lambda: None)),
            )
        ):
            pressed.setCheckable(True)
            pressed.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the photos
            pressed.setProperty("role", "switch")
            pressed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(pressed, number)
            self._lists.addWidget(shown)
            row.addWidget(pressed)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self._lists, 1)

    @property
    def shows_people(self) -> bool:
        """Whether the people are listed."""
        return self._lists.currentWidget() is self._people

    def switch(self) -> None:
        """Show the other list."""
        self._group.button(0 if self.shows_people else 1).click()

    def say_open(self, count: int) -> None:
        """How many people are still to be answered, on the button."""
        pressed = self._group.button(1)
        assert isinstance(pressed, QPushButton)
        pressed.setText(self.tr("People ({n})").format(n=count) if count else self.tr("People"))

    def _show(self, number: int) -> None:
        self._lists.setCurrentIndex(number)
        self.switched.emit(number == 1)
