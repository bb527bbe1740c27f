"""Typing a form in: its scan on the left, the fields on the right. Also shows a form that is on file."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from consent_db import evidence
from consent_db.errors import KnownError
from consent_db.printed import Printed
from consent_db.records import ConsentTerms, ConsentVersion, State
from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.register.consent_card import consent_lines
from photoconsent.gui.register.consent_form import ConsentForm, Filled
from photoconsent.gui.register.scan_view import ScanView
from photoconsent.gui.register.standing import state_of_paper
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.filing import on_form, printed_form, record_confirmed
from photoconsent.pipeline.scanned_pages import SeenForm, pages_of, see

FORM_FILES = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic"


class RecordDesk(QWidget):
    """One form at a time, of one person."""

    finished = Signal()

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordDesk")
        self._bench, self._changes = bench, changes
        self._person = self._correcting = self._corrected = ""
        self._printed: Printed | None = None
        self._whose = label("", "title", "recordWhose")
        kinds = self.tr("Forms ({patterns})").format(patterns=FORM_FILES)
        self._file = PlaceField(self.tr("The scanned form"), "formFile", Place.FILE, kinds)
        self._file.line.setPlaceholderText(self.tr("Drop the scan here, or choose the file"))
        self._file.chosen.connect(self.take_scan)
        self._note = label("", "muted", "scanNote")
        self._view = ScanView(bench.look)
        self._form = ConsentForm()
        self._form.wanted.connect(self._record)
        self._form.given_up.connect(self.finished)
        self._facts = QStackedWidget()
        self._lay_out()
        bench.register.changed.connect(self._register_changed)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(16, 16, 16, 16)
        left.setSpacing(8)
        for part in (self._whose, self._file, self._note):
            left.addWidget(part)
        left.addWidget(self._view, 1)
        beside = QWidget()
        beside.setLayout(left)
        self._right = QStackedWidget()
        self._right.addWidget(self._form)
        self._right.addWidget(self._facts)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._right)
        ground = frame("panel", inside)
        ground.setMinimumWidth(420)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        columns.addWidget(beside)
        columns.addWidget(ground)
        columns.setStretchFactor(0, 1)
        columns.setSizes([640, 480])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)

    def _register_changed(self) -> None:
        """Keep no form of a register that is locked."""
        if self._bench.register.register is None:
            self._person = ""
            self._view.clear("")
            self._file.put("")

    @property
    def half_typed(self) -> bool:
        """Whether a form is being typed in that is not recorded yet."""
        typing = bool(self._person) and self._right.currentWidget() is self._form
        return typing and (self._form.half_typed or self._file.path is not None)

    def say_half_typed(self) -> None:
        """Say why the form stays where it is."""
        self._form.say_half_typed()

    def record(self, person: str, today: date, terms: ConsentTerms | None = None) -> None:
        """A newly signed form; `terms` of an older one if it renews that."""
        fresh = replace(terms, signed_on=today, valid_until=None, form_version="", form_text="") if terms else None
        self._begin(person, fresh, "")
        self._form.set_correcting(False)

    def correct(self, version: ConsentVersion) -> None:
        """A correction of this version; the forms on file stay with it, and are shown."""
        self._begin(version.person, version.terms, version.consent)
        self._corrected = version.label
        self._form.set_correcting(True)
        self._show_forms(version)

    def show_version(self, version: ConsentVersion) -> None:
        """Only show what is on file."""
        self._person = version.person
        self._whose.setText(self._bench.register.name_of(version.person))
        self._file.hide()
        self._note.hide()
        self._show_facts(version)
        self._show_forms(version)

    def _begin(self, person: str, terms: ConsentTerms | None, correcting: str) -> None:
        register = self._bench.register.register
        if register is None:
            return
        self._person, self._correcting, self._printed = person, correcting, None
        self._whose.setText(self._bench.register.name_of(person))
        self._file.show()
        self._file.put("")
        self._note.show()
        self._note.setText(
            self.tr("Without a form on file a consent does not count as written, and the face stays covered.")
        )
        self._view.clear(self.tr("The scan is shown here while you type."))
        self._form.begin(register.person(person), register.channels(), register.policy, register.today(), terms)
        self._right.setCurrentWidget(self._form)
        self._file.line.setFocus()

    def take_scan(self, path: Path) -> None:
        """Look at this file, in a process apart; nothing of it is stored before the consent is recorded."""
        if self._file.isHidden():
            return
        self._file.put(path)
        self._view.clear(self.tr("Reading the scan…"))
        work = partial(self._bench.apart.call, see, path)
        self._bench.errand.call(work, partial(self._seen, path), self._unseen)

    def _seen(self, path: Path, forms: Sequence[SeenForm]) -> None:
        register = self._bench.register.register
        if register is None or self._file.path != path:
            return
        self._view.show_pages([page for one in forms for page in one.pages])
        self._printed = next((p for p in (printed_form(register, one.form.code) for one in forms) if p), None)
        if self._printed is not None and self._printed.person not in (None, self._person):
            whose = self._bench.register.name_of(self._printed.person or "")
            self._form.say(self.tr("This form was printed for {name}. Is it the right one?").format(name=whose))

    def _unseen(self, error: KnownError) -> None:
        self._view.clear(sentence_of(error))

    def _show_forms(self, version: ConsentVersion) -> None:
        """Draw the forms of a version from the register, in memory only."""
        register = self._bench.register.register
        if register is None or not version.evidence:
            self._view.clear(self.tr("There is no form on file."))
            return
        self._view.clear(self.tr("Opening the form…"))
        numbers = [note.number for note in version.evidence]
        self._bench.errand.call(
            partial(self._drawn, register, numbers), partial(self._show_drawn, version.person), self._unseen
        )

    def _drawn(self, register: Register, numbers: Sequence[str]) -> list[bytes]:
        forms = (register.evidence(number) for number in numbers)
        return [page for form in forms for page in self._bench.apart.call(pages_of, form)]

    def _show_drawn(self, person: str, pages: list[bytes]) -> None:
        if person == self._person and self._bench.register.register is not None:
            self._view.show_pages(pages)

    def _show_facts(self, version: ConsentVersion) -> None:
        """What a version says, in words."""
        while (old := self._facts.currentWidget()) is not None:
            self._facts.removeWidget(old)
            old.deleteLater()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label(state_of_paper(version.terms.state), "heading"))
        layout.addWidget(label(version.label, "muted"))
        for line in consent_lines(version, self._bench.channels):
            layout.addWidget(label(line))
        if version.terms.form_text:
            layout.addWidget(label(self.tr("The text that was signed"), "strong"))
            layout.addWidget(label(version.terms.form_text, "muted", "formText"))
        layout.addWidget(button(self.tr("Back"), "showBack", self.finished.emit))
        layout.addStretch()
        self._facts.addWidget(page)
        self._right.setCurrentWidget(self._facts)

    def _record(self, filled: Filled) -> None:
        path, person, correcting, seen = self._file.path, self._person, self._correcting, self._corrected
        terms = on_form(filled.terms, self._printed)

        def change(register: Register) -> str:
            document = self._bench.apart.call(evidence.read, path) if path is not None else None
            if correcting:
                more = [document] if document is not None else []
                return register.correct_consent(correcting, terms, filled.why, more, seen)
            return record_confirmed(register, person, terms, document, filled.biometrics)

        self._form.setEnabled(False)
        self._changes.make_apart(change, self._recorded, self._refused)

    def _refused(self, sentence: str) -> None:
        self._form.setEnabled(True)
        register = self._bench.register.register
        if register is not None and self._correcting:
            self._corrected = register.consent(self._correcting).label  # what others wrote meanwhile is told now
        self._form.say(sentence)

    def _recorded(self, consent: str) -> None:
        self._form.setEnabled(True)
        self.finished.emit()
        register = self._bench.register.register
        if register is None:
            return
        version = register.consent(consent)
        name = self._bench.register.name_of(version.person)
        if not version.evidence and version.terms.state is State.CONSENTS:
            words = self.tr("{consent} of {name} is recorded, but there is no form on file: nobody is shown on it yet.")
            self._changes.messages.say(words.format(consent=version.consent, name=name), "warning")
        else:
            words = self.tr("What {name} signed is recorded ({consent}).")
            self._changes.messages.say(words.format(consent=version.consent, name=name), "good")
