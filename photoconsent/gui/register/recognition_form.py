"""Whether a person may be recognised by a computer: a choice of its own, with its own day, and revoked as easily."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from consent_db.pages import PersonPage
from photoconsent.gui.fields.day_field import day_field, day_in, day_words, put_day
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.side_form import SideForm


class RecognitionForm(SideForm):
    """Says what was agreed and what is kept; takes a yes, a no, reference pictures, or the wish to remove them."""

    ticked = Signal(str, bool, object)
    """Who; agreed or not; and the day (a date)."""
    pictures_wanted = Signal(str, object)
    """Whose reference pictures, and their paths."""
    wipe_wanted = Signal(str)
    """Whose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("recognition", self.tr("Recognition by a computer"), self.tr("Back to the person"), parent)
        self.person = ""
        """Who it is about."""
        self._state = label("", "strong", "recognitionState")
        self._day = day_field(self.tr("Day of the choice"), "recognitionDay")
        self.add_note(
            self.tr(
                "A reference picture is kept as a pattern of numbers, encrypted, only with this separate yes. Without "
                "it the person is pointed out by hand, and everything else is the same."
            )
        )
        self.add(self._state)
        self.add(self._day, self.tr("Day of the choice"))
        self._yes = button(self.tr("Has said yes"), "recognitionYes", lambda: self._tick(True))
        self._no = button(self.tr("Has said no"), "recognitionNo", lambda: self._tick(False))
        row = QHBoxLayout()
        row.addWidget(self._yes)
        row.addWidget(self._no)
        row.addStretch()
        self.add_layout(row)
        self._pictures = button(self.tr("Choose reference pictures…"), "recognitionPictures", self._ask)
        self._wipe = button(self.tr("Remove the reference pictures"), "recognitionWipe", self._remove)
        more = QHBoxLayout()
        more.addWidget(self._pictures)
        more.addWidget(self._wipe)
        more.addStretch()
        self.add_layout(more)
        self._verdicts = label("", "", "recognitionVerdicts")
        self.add(self._verdicts)

    def begin(self, page: PersonPage, today: date) -> None:
        """Show where this person stands."""
        self.person = page.person.id
        self.title.setText(self.tr("Recognition of {name}").format(name=page.person.name or page.person.id))
        agreed = bool(page.biometrics) and page.biometrics[0].agreed
        if not page.biometrics:
            words = self.tr("Nothing was said about it, so nobody is recognised.")
        elif agreed:
            words = self.tr("Said yes on {day}.").format(day=day_words(page.biometrics[0].decided_on))
        else:
            words = self.tr("Said no on {day}.").format(day=day_words(page.biometrics[0].decided_on))
        kept = self.tr("%n reference picture(s) on file.", "", page.summary.templates)
        self._state.setText(f"{words} {kept}")
        put_day(self._day, today)
        self._pictures.setEnabled(agreed)
        self._wipe.setEnabled(page.summary.templates > 0)
        self._verdicts.setText("")
        self.say("")

    def show_verdicts(self, lines: Sequence[str]) -> None:
        """Say what each picture is worth."""
        self._verdicts.setText("\n".join(lines))

    def _tick(self, agreed: bool) -> None:
        self.ticked.emit(self.person, agreed, day_in(self._day))

    def _remove(self) -> None:
        self.wipe_wanted.emit(self.person)

    def take(self, pictures: Sequence[Path]) -> None:
        """Hand these on as reference pictures."""
        self.pictures_wanted.emit(self.person, pictures)

    def _ask(self) -> None:
        kinds = self.tr("Pictures ({patterns})").format(patterns="*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Reference pictures"), "", kinds)
        if names:
            self.take([Path(name) for name in names])

    def submit(self) -> None:
        """Everything is kept as soon as it is said; this only goes back."""
        self.given_up.emit()
