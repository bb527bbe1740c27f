"""Forms to print and sign: for one person or blank, in the language of whoever signs."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from consent_db.organisation import Organisation
from photoconsent.gui.fields.choice import Choice, Number
from photoconsent.gui.fields.parts import label
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.gui.ground.translation import LANGUAGES
from photoconsent.gui.register.organisation_fields import OrganisationFields
from photoconsent.home.settings import SettingsFile
from photoconsent.papers.form_texts import Kind


@dataclass(frozen=True, slots=True)
class Print:
    """What is to be printed."""

    person: str | None
    """None: blank forms."""
    copies: int
    language: str
    organisation: Organisation
    """Who asks, kept in the register."""
    folder: Path
    guideline: bool
    """The form "read and understood" instead of a consent."""
    kind: Kind | None
    """Of the consent; None: what suits the person."""
    group: str = ""
    """A form for each who belongs to this group."""


class PrintForm(SideForm):
    """Asks who asks for the consent, which the register keeps, and for language, kind and the folder of the PDF."""

    wanted = Signal(object)
    """A Print."""

    def __init__(self, settings: SettingsFile, left_out: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`left_out` says what forms of a language leave out that the law wants told; nothing if it is empty."""
        super().__init__("print", self.tr("Print a form"), self.tr("Make the PDF"), parent)
        self._left_out, self._gone = left_out, label("", "error", "printLeftOut")
        self._settings, self.person, self._group = settings, "", ""
        self._language = Choice()
        self._language.setObjectName("printLanguage")
        self._language.setAccessibleName(self.tr("Language of the form"))
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.currentIndexChanged.connect(self._say_left_out)
        self._kind = self._make_kinds()
        self._who = OrganisationFields()
        self._copies = Number()
        self._copies.setObjectName("printCopies")
        self._copies.setAccessibleName(self.tr("How many blank forms"))
        self._copies.setRange(1, 200)
        self._guideline = QCheckBox(self.tr("“Read and understood” for the guideline instead"))
        self._guideline.setObjectName("printGuideline")
        self._folder = PlaceField(self.tr("Folder for the PDF"), "printFolder", Place.FOLDER)
        self.add_note(
            self.tr("The code on the form is a random number. It finds this person again when you drop the scan here.")
        )
        self.add(self._gone)
        self.add(self._language, self.tr("Language of the form"))
        self.add(self._kind, self.tr("Kind of form"))
        self.add(self._copies)
        self.add(self._guideline)
        self.add(self._who)
        self.add(self._folder, self.tr("Folder for the PDF"))

    def _say_left_out(self) -> None:
        gone = self._left_out(str(self._language.currentData()))
        self._gone.setText(gone)
        self._gone.setVisible(bool(gone))

    def _make_kinds(self) -> QComboBox:
        made = Choice()
        made.setObjectName("printKind")
        made.setAccessibleName(self.tr("Kind of form"))
        for name, words in (
            ("", self.tr("What suits the person")),
            (Kind.ADULT.value, self.tr("Adult, such as an employee")),
            (Kind.CHILD.value, self.tr("Child, signed by the guardians")),
            (Kind.PATIENT.value, self.tr("Patient or service user: one picture, one use")),
            (Kind.RELATIVE.value, self.tr("Relative")),
            (Kind.VISITOR.value, self.tr("Visitors: three on a sheet")),
            (Kind.PHOTOGRAPHER.value, self.tr("Agreement with a photographer")),
        ):
            made.addItem(words, name)
        return made

    def begin(self, person: str, name: str, language: str, told: Organisation) -> None:
        """Ask for this person, or for blank forms if `person` is empty; `language` is proposed.

        `told` is what the register says of who asks; what older programs remembered on this computer fills its gaps.
        """
        self.person, self._group = person, ""
        self.title.setText(
            self.tr("Print a form for {name}").format(name=name) if person else self.tr("Print blank forms")
        )
        self._start(language, told)
        self._copies.setVisible(not person)

    def begin_group(self, group: str, language: str, told: Organisation) -> None:
        """Ask for a form for each who belongs to this group."""
        self.person, self._group = "", group
        self.title.setText(self.tr("Print forms for {name}").format(name=group))
        self._start(language, told)
        self._copies.hide()

    def _start(self, language: str, told: Organisation) -> None:
        kept = self._settings.current
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self._say_left_out()
        self._kind.setCurrentIndex(0)
        controller, contact = told.controller or kept.form_controller, told.contact or kept.form_contact
        self._who.show_organisation(replace(told, controller=controller, contact=contact))
        self._copies.setValue(1)
        self._guideline.setChecked(False)
        self._folder.put(kept.form_folder)
        self.say("")

    def submit(self) -> None:
        """Hand on what is wanted; the folder is remembered."""
        folder = self._folder.path
        if folder is None:
            self.say(self.tr("Choose a folder for the PDF."))
            return
        self._settings.change(form_folder=str(folder))
        language, guideline = str(self._language.currentData()), self._guideline.isChecked()
        copies = 1 if self.person else self._copies.value()
        kind = Kind(self._kind.currentData()) if self._kind.currentData() else None
        who = self._who.organisation
        self.wanted.emit(Print(self.person or None, copies, language, who, folder, guideline, kind, self._group))
