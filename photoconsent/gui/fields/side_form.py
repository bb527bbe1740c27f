"""The forms beside the list of people: a heading, fields below each other, what is wrong, and two buttons."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoconsent.gui.fields.flow import Flow, Gap
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.tab_order import ReadingOrder


class SideForm(QScrollArea):
    """What every such form shows; each says what it asks for and what it does in `submit`."""

    given_up = Signal()

    def __init__(self, name: str, title: str, submit: str, parent: QWidget | None = None) -> None:
        """`name` is the first part of the names of its controls, `submit` the words on its main button."""
        super().__init__(parent)
        self._begun: dict[str, object] = {}
        self.setObjectName(name)
        self.setAccessibleName(title or submit)
        self.setWidgetResizable(True)
        self.title = label(title, "heading", f"{name}Title")
        self.error = label("", "error", f"{name}Error")
        self.error.hide()
        self.go = button(submit, f"{name}Go", self.submit, "primary")
        inside = QWidget()
        inside.setObjectName("sheet")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(16, 16, 16, 16)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.title)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(8)
        self._layout.addLayout(self._fields)
        self._layout.addWidget(self.error)
        self._buttons = Flow(button(self.tr("Back"), f"{name}Back", self.given_up.emit), Gap(), self.go)
        self._layout.addLayout(self._buttons)
        self._layout.addStretch()
        self.setWidget(inside)
        ReadingOrder(inside)

    def add(self, part: QWidget, words: str = "") -> None:
        """One more field, under these words."""
        if words:
            self._fields.addWidget(label(words, "strong"))
        self._fields.addWidget(part)

    def add_layout(self, part: QLayout) -> None:
        """Several fields beside each other."""
        self._fields.addLayout(part)

    def add_button(self, words: str, name: str, pressed: Callable[[], object]) -> None:
        """Another way out, left of the main one."""
        self._buttons.insert(self._buttons.count() - 1, button(words, name, pressed))

    def add_note(self, words: str, name: str = "") -> None:
        """A quiet sentence between the fields."""
        self._fields.addWidget(label(words, "muted", name))

    def say(self, sentence: str) -> None:
        """Say what is wrong; nothing hides the line."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def begun(self) -> None:
        """The fields stand as the program filled them in: whatever differs from now on was filled in by somebody."""
        self._begun = self._filled_in()

    @property
    def half_typed(self) -> bool:
        """Whether somebody filled in something since the form was begun."""
        now = self._filled_in()
        return any(now[name] != before for name, before in self._begun.items() if name in now)

    def _filled_in(self) -> dict[str, object]:
        """What stands in the fields, by their names."""
        parts = [part for part in self.findChildren(QWidget) if not part.isHidden()]
        lines = {part.objectName(): part.text() for part in parts if isinstance(part, QLineEdit)}
        boxes = {part.objectName(): part.isChecked() for part in parts if isinstance(part, QCheckBox)}
        choices = {part.objectName(): part.currentIndex() for part in parts if isinstance(part, QComboBox)}
        days = {part.objectName(): part.date() for part in parts if isinstance(part, QDateEdit)}
        found = lines | boxes | choices | days
        return {name: value for name, value in found.items() if name and not name.startswith("qt_")}

    def say_half_typed(self) -> None:
        """Say why the form stays where it is."""
        self.say(self.tr("This form is not recorded yet. Record it, or press Back to leave it."))
        self.ensureWidgetVisible(self.go)

    def submit(self) -> None:
        """The main button, or Enter in the last line."""
        raise NotImplementedError
