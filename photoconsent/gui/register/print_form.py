"""Forms to print and sign: for one person or blank, in the language of whoever signs."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.gui.ground.translation import LANGUAGES
from photoconsent.home.settings import SettingsFile


@dataclass(frozen=True, slots=True)
class Print:
    """What is to be printed."""

    person: str | None
    """None: blank forms."""
    copies: int
    language: str
    controller: str
    contact: str
    folder: Path
    guideline: bool
    """The form "read and understood" instead of a consent."""


class PrintForm(SideForm):
    """Asks for language, unit and contact, which are remembered, and for the folder of the PDF."""

    wanted = Signal(object)
    """A Print."""

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__("print", self.tr("Print a form"), self.tr("Make the PDF"), parent)
        self._settings, self.person = settings, ""
        self._language = QComboBox()
        self._language.setObjectName("printLanguage")
        self._language.setAccessibleName(self.tr("Language of the form"))
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._controller = self._line(self.tr("Unit that asks"), "printController")
        self._contact = self._line(self.tr("Where to ask or withdraw: phone, e-mail"), "printContact")
        self._copies = QSpinBox()
        self._copies.setObjectName("printCopies")
        self._copies.setAccessibleName(self.tr("How many blank forms"))
        self._copies.setRange(1, 200)
        self._guideline = QCheckBox(self.tr("“Read and understood” for the guideline instead"))
        self._guideline.setObjectName("printGuideline")
        self._folder = PlaceField(self.tr("Folder for the PDF"), "printFolder", Place.FOLDER)
        self.add_note(
            self.tr("The code on the form is a random number. It finds this person again when you drop the scan here.")
        )
        self.add(self._language, self.tr("Language of the form"))
        self.add(self._controller, self.tr("Unit that asks"))
        self.add(self._contact, self.tr("Where to ask or withdraw: phone, e-mail"))
        self.add(self._copies)
        self.add(self._guideline)
        self.add(self._folder, self.tr("Folder for the PDF"))

    def _line(self, words: str, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(words)
        return made

    def begin(self, person: str, name: str, language: str) -> None:
        """Ask for this person, or for blank forms if `person` is empty; `language` is proposed."""
        self.person = person
        self.title.setText(
            self.tr("Print a form for {name}").format(name=name) if person else self.tr("Print blank forms")
        )
        kept = self._settings.current
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self._controller.setText(kept.form_controller)
        self._contact.setText(kept.form_contact)
        self._copies.setVisible(not person)
        self._copies.setValue(1)
        self._guideline.setChecked(False)
        self._folder.put(kept.form_folder)
        self.say("")

    def submit(self) -> None:
        """Hand on what is wanted; unit, contact and folder are remembered."""
        folder = self._folder.path
        if folder is None:
            self.say(self.tr("Choose a folder for the PDF."))
            return
        controller, contact = self._controller.text().strip(), self._contact.text().strip()
        self._settings.change(form_controller=controller, form_contact=contact, form_folder=str(folder))
        language, guideline = str(self._language.currentData()), self._guideline.isChecked()
        copies = 1 if self.person else self._copies.value()
        self.wanted.emit(Print(self.person or None, copies, language, controller, contact, folder, guideline))
