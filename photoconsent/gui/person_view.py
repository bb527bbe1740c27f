"""One person of the register: portrait, where they may be shown, and their consents as a timeline."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from consent_db.pages import PersonPage
from consent_db.records import Answer
from photoconsent.gui.consent_card import ConsentCard
from photoconsent.gui.look import Look
from photoconsent.gui.messages import channel_title, reason_sentence
from photoconsent.gui.parts import button, label
from photoconsent.gui.standing import role_word
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.face import Reason

_PORTRAIT = 96


class PersonView(QScrollArea):
    """Shows one person of the register."""

    record_wanted = Signal()
    refuse_wanted = Signal()
    reserve_wanted = Signal()
    withdraw_wanted = Signal(str)

    def __init__(self, channels: Mapping[str, Channel], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personView")
        self.setAccessibleName(self.tr("The person's page"))
        self.setWidgetResizable(True)
        self._channels, self._look = channels, look

    def show_person(self, page: PersonPage, answers: Mapping[str, Answer], portrait: QPixmap, day: date) -> None:
        """Show this page; `answers` holds the register's answer by channel, for that day."""
        inside = QWidget()
        inside.setObjectName("sheet")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        head = QWidget()
        head.setLayout(self._head(page, portrait))
        # A row of wrapped texts asks for the height of its narrowest width; it never needs more than the portrait's.
        head.setMaximumHeight(_PORTRAIT + 24)
        layout.addWidget(head)
        layout.addWidget(label(self._shown_words(answers), "", "mayBeShown"))
        layout.addLayout(self._buttons())
        layout.addSpacing(6)
        layout.addWidget(label(self.tr("Consents"), "heading"))
        for version in page.consents:
            card = ConsentCard(version, self._channels)
            card.withdraw_wanted.connect(self.withdraw_wanted)
            layout.addWidget(card)
        if not page.consents:
            layout.addWidget(label(self.tr("Nothing is recorded yet."), "muted"))
        layout.addWidget(label(self._published_words(page), "muted", "publishedCount"))
        layout.addStretch()
        self.setWidget(inside)

    def _head(self, page: PersonPage, portrait: QPixmap) -> QHBoxLayout:
        picture = QLabel()
        picture.setFixedSize(QSize(_PORTRAIT, _PORTRAIT))
        if portrait.isNull():
            picture.setPixmap(self._look.icon("person", self._look.colours.muted).pixmap(QSize(48, 48)))
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        else:
            picture.setPixmap(portrait.scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        words = QVBoxLayout()
        words.setSpacing(2)
        name = label(page.person.name or page.person.id, "title", "personName")
        name.setMinimumWidth(240)
        words.addWidget(name)
        words.addWidget(label(f"{page.person.id}  ·  {role_word(page.person.role)}", "muted"))
        words.addWidget(label(self._biometric_words(page), "muted", "biometrics"))
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Record a consent…"), "newConsent", self.record_wanted.emit, "primary"))
        row.addWidget(button(self.tr("Said no"), "refuse", self.refuse_wanted.emit))
        row.addWidget(button(self.tr("Reserved"), "reserve", self.reserve_wanted.emit))
        row.addStretch()
        return row

    def _shown_words(self, answers: Mapping[str, Answer]) -> str:
        """Where the person may be shown today; if nowhere, why."""
        titles = [channel_title(self._channels[name].title) for name, answer in answers.items() if answer.may_show]
        if titles:
            return self.tr("May be shown today on: {channels}.").format(channels=", ".join(titles))
        refusals = {answer.refusal for answer in answers.values() if answer.refusal is not None}
        why = reason_sentence(Reason(min(refusals).value)) if len(refusals) == 1 else ""
        return " ".join([self.tr("May not be shown anywhere today."), why]).strip()

    def _biometric_words(self, page: PersonPage) -> str:
        if page.summary.templates:
            return self.tr("Is recognised by the computer: has agreed, and has a reference picture.")
        return self.tr("Is not recognised by the computer; can be pointed out by hand.")

    def _published_words(self, page: PersonPage) -> str:
        return self.tr("Shown in %n publication(s).", "", len(page.publications))
