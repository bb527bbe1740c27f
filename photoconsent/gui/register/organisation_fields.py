"""Fields for who asks for consents: each is a point that the law wants told on the form."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from consent_db.organisation import Country, Organisation, purposes_of
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.parts import label

_PURPOSE_LINES = 4


class OrganisationFields(QWidget):
    """Filled in from the register; what is still missing stands below the fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._controller = self._line(self.tr("Who answers for the pictures: name, unit, address"), "printController")
        self._contact = self._line(self.tr("Where to ask or withdraw: phone, e-mail"), "printContact")
        self._officer = self._line(self.tr("Data protection officer: e-mail, phone"), "printOfficer")
        self._purposes = QPlainTextEdit()
        self._purposes.setObjectName("printPurposes")
        self._purposes.setTabChangesFocus(True)
        self._purposes.setFixedHeight(self._purposes.fontMetrics().lineSpacing() * _PURPOSE_LINES + 16)
        self._purposes.textChanged.connect(self._say_missing)
        self._add(self._purposes, self.tr("What the pictures are for, a line each"))
        self._country = Choice()
        self._country.setObjectName("printCountry")
        self._country.addItem(self.tr("Norway"), Country.NORWAY.value)
        self._country.addItem(self.tr("Denmark"), Country.DENMARK.value)
        self._add(self._country, self.tr("Complaints go to Datatilsynet in"))
        self._missing = label("", "asked", "printMissing")
        self._layout.addWidget(self._missing)

    def _line(self, words: str, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.textChanged.connect(self._say_missing)
        self._add(made, words)
        return made

    def _add(self, part: QWidget, words: str) -> None:
        part.setAccessibleName(words)
        self._layout.addWidget(label(words, "strong"))
        self._layout.addWidget(part)

    def show_organisation(self, told: Organisation) -> None:
        """Fill the fields in."""
        self._controller.setText(told.controller)
        self._contact.setText(told.contact)
        self._officer.setText(told.officer)
        self._purposes.setPlainText("\n".join(told.purposes))
        self._country.setCurrentIndex(max(0, self._country.findData(told.country.value)))
        self._say_missing()

    @property
    def organisation(self) -> Organisation:
        """As the fields say it."""
        lines = (self._controller, self._contact, self._officer)
        controller, contact, officer = (line.text().strip() for line in lines)
        purposes = purposes_of(self._purposes.toPlainText().splitlines())
        return Organisation(controller, contact, officer, purposes, Country(str(self._country.currentData())))

    def _say_missing(self) -> None:
        """The fields are made one after the other, so this may come before the last one."""
        if not hasattr(self, "_missing"):
            return
        words = self.tr("What is empty here becomes a line to write on. Nobody is informed before it is filled in.")
        self._missing.setText(words if self.organisation.missing() else "")
        self._missing.setVisible(bool(self.organisation.missing()))
