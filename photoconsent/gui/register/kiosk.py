"""The window on which one person signs on the screen: large, and with nothing of anybody else on it.

First the language is chosen, then the form speaks it, buttons and all; at the end the person may wish for a copy. The
window behind is locked meanwhile: whoever holds the screen can go nowhere but back to the lock, which opens only to a
typed passphrase.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from consent_db.errors import KnownError
from consent_db.records import State
from consent_db.register import Register
from photoconsent.gui.fields.flow import Flow, Gap
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.ground.translation import LANGUAGES, Tongue
from photoconsent.gui.register.kiosk_form import KioskForm, bare_line
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.filing import record_no
from photoconsent.papers.on_screen import Said, record_signed, sheet_for


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of it."""

    person: str
    consent: str
    """The label of what was recorded."""
    language: str
    """That the person chose."""
    on_paper: bool
    """A copy is wished for."""
    mail: str
    """Where a copy is to be sent; empty for nowhere."""


class Kiosk(QWidget):
    """Language, form, thanks; closes when the person is done, or when it is left."""

    finished = Signal(object)
    """An Answered; None where nothing was recorded."""

    def __init__(self, bench: Workbench, register: Register, person: str) -> None:
        """Raises UnknownPerson, and BadEntry for somebody whose form is signed on paper alone."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench, self._register, self._person = bench, register, person
        sheet_for(register, bench.texts(), person)  # whether it may be signed here at all
        self._tongue = Tongue(bench.resources, bench.language, "Kiosk")
        self._answer: Answered | None = None
        self._told = False
        self._stages = QStackedWidget()
        self._stages.addWidget(self._languages())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.addWidget(self._stages)
        # What somebody copied before may be about anybody, and could be pasted here.
        QGuiApplication.clipboard().clear()

    def _languages(self) -> QWidget:
        """The first stage, which says nothing of anybody: each language by its own name."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(2)
        for code, name in LANGUAGES.items():
            one = button(name, f"kioskLanguage-{code}", partial(self._show_form, code), "primary")
            one.setMinimumSize(320, 64)
            column.addWidget(one, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        column.addWidget(button(self._tongue.tr("Cancel"), "kioskCancel", self.close), 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _stage(self, page: QWidget) -> None:
        """Show this alone; what was typed on the stage before is gone."""
        before = self._stages.currentWidget()
        self._stages.addWidget(page)
        self._stages.setCurrentWidget(page)
        if before is not None:
            self._stages.removeWidget(before)
            before.deleteLater()

    def _show_form(self, language: str) -> None:
        """The form in this language; nothing that was ticked or drawn in another one is kept."""
        self._tongue = tongue = Tongue(self._bench.resources, language, "Kiosk")
        self._form = KioskForm(sheet_for(self._register, self._bench.texts(language), self._person), tongue)
        self._error = label("", "error", "kioskError")
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form, 1)
        layout.addWidget(self._error)
        layout.addLayout(
            Flow(
                button(tongue.tr("Cancel"), "kioskCancel", self.close),
                button(tongue.tr("Another language"), "kioskBack", lambda: self._stage(self._languages())),
                Gap(),
                button(tongue.tr("No to all pictures here"), "kioskNo", self._say_no),
                button(tongue.tr("Yes to what I ticked"), "kioskYes", self._say_yes, "primary"),
            )
        )
        self._say("")
        self._stage(page)
        self._form.setFocus()

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _say_yes(self) -> None:
        said = Said(self._form.ticked, self._form.drawn, self._form.place, datetime.now(UTC))
        self._record(partial(record_signed, self._register, self._form.sheet, said), copies=True)

    def _say_no(self) -> None:
        how, day = self._tongue.tr("On the screen"), self._register.today()
        self._record(partial(record_no, self._register, self._person, State.REFUSED, day, how, ""), copies=False)

    def _record(self, write: Callable[[], str], *, copies: bool) -> None:
        """Write it, and thank; what is refused is said here, in the person's language."""
        try:
            made = write()
        except KnownError as error:
            self._say(sentence_of(error, self._tongue.translate))
            return
        self._bench.register.read_again()
        self._answer = Answered(self._person, made, self._tongue.code, False, "")
        self._thank(copies=copies)

    def _thank(self, *, copies: bool) -> None:
        tongue = self._tongue
        self._paper = QCheckBox(tongue.tr("I would like a copy on paper"))
        self._paper.setObjectName("kioskPaper")
        self._mail = bare_line(tongue.tr("A copy by mail to (may be empty)"), "kioskMail")
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(2)
        column.addWidget(label(tongue.tr("Thank you. Your answer is recorded."), "title", "kioskThanks"))
        column.addWidget(label(tongue.tr("You can change your mind at any time: tell us."), "heading"))
        for part in (self._paper, self._mail) if copies else ():
            column.addWidget(part)
        done = button(tongue.tr("Done"), "kioskDone", self._done, "primary")
        done.setMinimumSize(200, 56)
        column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        self._stage(page)

    def _done(self) -> None:
        if self._answer is not None:
            mail, said = self._mail.text().strip(), self._answer
            self._answer = Answered(said.person, said.consent, said.language, self._paper.isChecked(), mail)
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """However it is left: what was recorded is told, once."""
        super().closeEvent(event)
        if not self._told:
            self._told = True
            self.finished.emit(self._answer)
