"""A new person for the register: name, number and role are enough."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from consent_db.records import NewPerson, Role
from photoconsent.gui.parts import button, label
from photoconsent.gui.standing import role_word


class PersonForm(QWidget):
    """Asks for what the register needs to know about somebody."""

    wanted = Signal(object)
    """A NewPerson."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personForm")
        self._name = self._field(self.tr("Name"), "personFormName")
        self._number = self._field(self.tr("Number"), "personFormNumber")
        self._role = QComboBox()
        self._role.setObjectName("personFormRole")
        self._role.setAccessibleName(self.tr("Role"))
        for role in Role:
            self._role.addItem(role_word(role), role.value)
        self._error = label("", "error", "personFormError")
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("Back"), "personFormBack", self.given_up.emit))
        buttons.addStretch()
        buttons.addWidget(button(self.tr("Add to the register"), "addPerson", self._submit, "primary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("New person"), "heading"))
        for words, field in (
            (self.tr("Number"), self._number),
            (self.tr("Name"), self._name),
            (self.tr("Role"), self._role),
        ):
            layout.addWidget(label(words, "strong"))
            layout.addWidget(field)
        layout.addWidget(label(self.tr("The number may be an employee number; the name may be left out."), "muted"))
        layout.addWidget(self._error)
        layout.addLayout(buttons)
        layout.addStretch()

    def _field(self, words: str, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.returnPressed.connect(self._submit)
        return made

    def begin(self) -> None:
        """Start with empty fields."""
        self._name.clear()
        self._number.clear()
        self._error.hide()
        self._number.setFocus()

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self._error.setText(sentence)
        self._error.show()

    def _submit(self) -> None:
        number, name = self._number.text().strip(), self._name.text().strip()
        self.wanted.emit(NewPerson(number, name or None, Role(self._role.currentData())))
