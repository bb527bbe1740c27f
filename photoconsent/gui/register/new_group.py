"""A line for a new group: its name, and what it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from consent_db.groups import GroupKind
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.parts import button
from photoconsent.gui.register.group_words import kind_word


class NewGroup(QWidget):
    """Hands on what was typed; the register says what is wrong with it."""

    wanted = Signal(str, object)
    """A name and a GroupKind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = QLineEdit()
        self._name.setObjectName("newGroup")
        self._name.setAccessibleName(self.tr("Name of a new group"))
        self._name.setPlaceholderText(self._name.accessibleName())
        self._name.returnPressed.connect(self._hand_on)
        self._kind = Choice()
        self._kind.setObjectName("newGroupKind")
        self._kind.setAccessibleName(self.tr("What it is"))
        for kind in GroupKind:
            self._kind.addItem(kind_word(kind), kind.value)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._name, 1)
        layout.addWidget(self._kind)
        layout.addWidget(button(self.tr("Add"), "addGroup", self._hand_on))

    def clear(self) -> None:
        """The group was made."""
        self._name.clear()

    def _hand_on(self) -> None:
        name = self._name.text().strip()
        if name:
            self.wanted.emit(name, GroupKind(str(self._kind.currentData())))
