"""Erasing a person: says what goes and what stays and why, and asks once, by typing the person's number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from consent_db.pages import PersonPage
from photoconsent.gui.fields.parts import label
from photoconsent.gui.fields.side_form import SideForm


class EraseForm(SideForm):
    """The button wakes when the number is typed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("erase", self.tr("Erase…"), self.tr("Erase for good"), parent)
        self._number = ""
        self._goes = label("", "", "eraseGoes")
        self._stays = label("", "", "eraseStays")
        self._typed = QLineEdit()
        self._typed.setObjectName("eraseNumber")
        self._typed.setAccessibleName(self.tr("The person's number, to confirm"))
        self._typed.textChanged.connect(self._compare)
        self._typed.returnPressed.connect(self.submit)
        self._ask = label("", "strong", "eraseAsk")
        self.add(self._goes, self.tr("What is removed"))
        self.add(self._stays, self.tr("What stays, and why"))
        self.add(self._ask)
        self.add(self._typed)

    def begin(self, page: PersonPage) -> None:
        """Ask about this person."""
        self._number = page.person.id
        name = page.person.name or page.person.id
        self.title.setText(self.tr("Erase {name}").format(name=name))
        forms = {note.number for version in page.consents for note in version.evidence}
        goes = [
            self.tr("The person's record, with name, number and contact."),
            self.tr("%n consent(s) with every version.", "", len({v.consent for v in page.consents})),
            self.tr("%n scanned form(s).", "", len(forms)),
            self.tr("Portrait and %n reference picture(s).", "", page.summary.templates),
        ]
        stays = [self.tr("The log keeps that something was erased and when, without name or number.")]
        shown = len(page.publications)
        if shown:
            stays.insert(
                0,
                self.tr(
                    "%n publication(s): day, channel and fingerprints of form and copy, without name or number. The "
                    "law lets them stay to prove that they were allowed. They are listed as to be taken down.",
                    "",
                    shown,
                ),
            )
        stays.append(self.tr("Backups made before today still hold the person: replace them."))
        self._goes.setText("\n".join(f"•  {line}" for line in goes))
        self._stays.setText("\n".join(f"•  {line}" for line in stays))
        self._ask.setText(self.tr("This cannot be undone. Type {number} to confirm.").format(number=self._number))
        self._typed.clear()
        self._compare()
        self.say("")
        self._typed.setFocus()

    def _compare(self) -> None:
        self.go.setEnabled(self._typed.text().strip() == self._number)

    def submit(self) -> None:
        """Erase, if the number is right."""
        if self.go.isEnabled():
            self.wanted.emit(self._number)
