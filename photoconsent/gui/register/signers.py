"""Who signed: the person, and for a child every guardian one by one."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from consent_db.records import Capacity, NewPerson, Signature
from photoconsent.gui.fields.parts import label


class Signers(QWidget):
    """Shown where somebody else than the person may have to sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = QCheckBox(self.tr("The person"))
        self._own.setObjectName("signed-self")
        self._guardians: dict[str, QCheckBox] = {}
        self._others = QLineEdit()
        self._others.setObjectName("signed-others")
        self._others.setAccessibleName(self.tr("Guardians who signed, separated by ;"))
        self._others.setPlaceholderText(self.tr("Guardians who signed, separated by ;"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(label(self.tr("Who signed"), "strong"))
        self._layout.addWidget(self._own)
        self._layout.addWidget(self._others)

    def ask(self, person: NewPerson, *, minor: bool) -> None:
        """Ask for this person; an adult without guardians signs alone, so nothing is asked."""
        for box in self._guardians.values():
            self._layout.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._guardians = {}
        for guardian in person.guardians:
            box = QCheckBox(f"{guardian.name} ({guardian.relation})" if guardian.relation else guardian.name)
            box.setObjectName(f"signed-{guardian.name}")
            self._guardians[guardian.name] = box
            self._layout.insertWidget(self._layout.count() - 1, box)
        self._own.setChecked(not minor)
        self._others.clear()
        self._others.setVisible(minor and not person.guardians)
        self.setVisible(minor or bool(person.guardians))

    def signatures(self, day: date) -> tuple[Signature, ...]:
        """The signatures of that day; a guardian who has not signed is named as missing."""
        own = (Signature(None, Capacity.SELF, day),) if self._own.isChecked() else ()
        listed = tuple(
            Signature(name, Capacity.GUARDIAN, day if box.isChecked() else None)
            for name, box in self._guardians.items()
        )
        typed = (name.strip() for name in self._others.text().split(";"))
        return own + listed + tuple(Signature(name, Capacity.GUARDIAN, day) for name in typed if name)
