"""A person for the register, or a correction of one: number, name and role are enough."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from consent_db.dates import year_and_month
from consent_db.errors import BadEntry
from consent_db.records import Guardian, NewPerson, Role
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.gui.register.standing import role_word


class PersonForm(SideForm):
    """Asks for what the register needs to know about somebody."""

    wanted = Signal(str, object)
    """The number of the person who is corrected (empty for a new one), and a NewPerson."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("personForm", self.tr("New person"), self.tr("Add to the register"), parent)
        self._before: NewPerson | None = None
        self.go.setObjectName("addPerson")
        self._number = self._field(self.tr("Number"), "personFormNumber")
        self.add_note(self.tr("The number may be an employee number; the name may be left out."))
        self._name = self._field(self.tr("Name"), "personFormName")
        self._role = Choice()
        self._role.setObjectName("personFormRole")
        self._role.setAccessibleName(self.tr("Role"))
        for role in Role:
            self._role.addItem(role_word(role), role.value)
        self.add(self._role, self.tr("Role"))
        self._unit = self._field(self.tr("Unit"), "personFormUnit")
        self._contact = self._field(self.tr("How to reach the person"), "personFormContact")
        self._born = self._field(self.tr("Born (year, or year-month)"), "personFormBorn")
        self._guardians = self._field(self.tr("Guardians, separated by ;"), "personFormGuardians")
        self.add_note(self.tr("Birth and guardians are only needed for children, who cannot sign alone."))

    def _field(self, words: str, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.returnPressed.connect(self.submit)
        self.add(made, words)
        return made

    def begin(self, person: NewPerson | None = None) -> None:
        """Start with empty fields, or with what is recorded about somebody."""
        self._before = person
        correcting = person is not None
        self.title.setText(self.tr("Correct a person") if correcting else self.tr("New person"))
        self.go.setText(self.tr("Record the correction") if correcting else self.tr("Add to the register"))
        self.go.setAccessibleName(self.go.text())
        shown = person or NewPerson("")
        month = f"-{shown.born_month:02}" if shown.born_month else ""
        for field, text in (
            (self._number, shown.id),
            (self._name, shown.name or ""),
            (self._unit, shown.unit),
            (self._contact, shown.contact),
            (self._born, f"{shown.born_year or ''}{month}"),
            (self._guardians, "; ".join(g.name for g in shown.guardians)),
        ):
            field.setText(text)
        self._role.setCurrentIndex(self._role.findData(shown.role.value))
        self.say("")
        self.begun()
        self._number.setFocus()

    def submit(self) -> None:
        """Hand on what was typed; a birth that is no year is said here, the rest by the register."""
        try:
            year, month = year_and_month(self._born.text())
        except BadEntry:
            self.say(self.tr("Write the birth as a year, or year-month, like 2012-05."))
            return
        known = {g.name: g for g in (self._before.guardians if self._before is not None else ())}
        named = [name.strip() for name in self._guardians.text().split(";") if name.strip()]
        made = NewPerson(
            self._number.text().strip(),
            self._name.text().strip() or None,
            Role(self._role.currentData()),
            self._unit.text().strip(),
            self._contact.text().strip(),
            year,
            month,
            tuple(known.get(name, Guardian(name)) for name in named),
        )
        self.wanted.emit(self._before.id if self._before is not None else "", made)
