"""The fields of a signed form, typed in beside the person's page; the register checks them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from consent_db.records import ConsentTerms, Signature
from photoconsent.gui.messages import channel_title
from photoconsent.gui.parts import button, label
from photoconsent.pipeline.channels import Channel


class ConsentForm(QWidget):
    """Channels one by one, the day of signing, the last valid day, and the scanned form."""

    wanted = Signal(object, object)
    """ConsentTerms, and the path of the form or None."""
    given_up = Signal()

    def __init__(self, channels: Mapping[str, Channel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consentForm")
        self._boxes = {name: QCheckBox(channel_title(channel.title)) for name, channel in channels.items()}
        for name, box in self._boxes.items():
            box.setObjectName(f"consentChannel-{name}")
        self._signed = self._day(self.tr("Signed on"), "signedOn")
        self._until = self._day(self.tr("Valid until"), "validUntil")
        self._file = QLineEdit()
        self._file.setObjectName("formFile")
        self._file.setAccessibleName(self.tr("The scanned form"))
        self._file.setPlaceholderText(self.tr("PDF or picture of the signed form"))
        self._error = label("", "error", "consentError")
        self._fill()

    def _day(self, words: str, name: str) -> QDateEdit:
        made = QDateEdit()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setDisplayFormat("dd.MM.yyyy")
        made.setCalendarPopup(True)
        return made

    def _fill(self) -> None:
        boxes = QGridLayout()
        for number, box in enumerate(self._boxes.values()):
            boxes.addWidget(box, number // 2, number % 2)
        days = QHBoxLayout()
        for words, field in ((self.tr("Signed on"), self._signed), (self.tr("Valid until"), self._until)):
            column = QVBoxLayout()
            column.addWidget(label(words, "strong"))
            column.addWidget(field)
            days.addLayout(column)
        file = QHBoxLayout()
        file.addWidget(self._file, 1)
        file.addWidget(button(self.tr("Choose…"), "chooseForm", self._ask_for_file))
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("Back"), "consentBack", self.given_up.emit))
        buttons.addStretch()
        buttons.addWidget(button(self.tr("Record the consent"), "recordConsent", self._submit, "primary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Record a signed consent"), "heading"))
        layout.addWidget(label(self.tr("Channels ticked on the form"), "strong"))
        layout.addLayout(boxes)
        layout.addLayout(days)
        layout.addWidget(label(self.tr("The scanned form"), "strong"))
        layout.addLayout(file)
        note = self.tr("Without a form on file a consent does not count as written, and the face stays covered.")
        layout.addWidget(label(note, "muted"))
        layout.addWidget(self._error)
        layout.addLayout(buttons)
        layout.addStretch()

    def begin(self, today: date, years: int = 3) -> None:
        """Start with empty fields."""
        for box in self._boxes.values():
            box.setChecked(False)
        self._signed.setDate(QDate(today.year, today.month, today.day))
        self._until.setDate(self._signed.date().addYears(years))
        self._file.clear()
        self._error.hide()

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self._error.setText(sentence)
        self._error.show()

    def _ask_for_file(self) -> None:
        kinds = self.tr("Forms ({patterns})").format(patterns="*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The scanned form"), self._file.text(), kinds)
        if name:
            self._file.setText(name)

    def _submit(self) -> None:
        channels = frozenset(name for name, box in self._boxes.items() if box.isChecked())
        if not channels:
            self.say(self.tr("Tick at least one channel."))
            return
        signed = _as_date(self._signed)
        terms = ConsentTerms(
            channels=channels,
            signed_on=signed,
            valid_until=_as_date(self._until),
            signatures=(Signature(None, signed_on=signed),),
        )
        self.wanted.emit(terms, Path(self._file.text()) if self._file.text() else None)


def _as_date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
