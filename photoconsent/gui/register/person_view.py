"""One person of the register: portrait, where they may be shown, and their consents as a timeline."""

from collections.abc import Mapping
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from consent_db.pages import PersonPage
from consent_db.records import Answer, ConsentVersion
from photoconsent.gui.fields.day_field import day_words
from photoconsent.gui.fields.flow import Flow, Gap
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.portrait import Portrait
from photoconsent.gui.ground.look import Look
from photoconsent.gui.ground.messages import channel_title, reason_sentence
from photoconsent.gui.register.consent_card import ConsentCard
from photoconsent.gui.register.standing import role_word
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.face import Reason

_PORTRAIT = 96


class PersonView(QScrollArea):
    """Shows one person of the register; what is to be done with it is asked for by its signals."""

    record_wanted = Signal()
    refuse_wanted = Signal()
    reserve_wanted = Signal()
    object_wanted = Signal()
    print_wanted = Signal()
    screen_wanted = Signal()
    copy_wanted = Signal()
    correct_person_wanted = Signal()
    recognition_wanted = Signal()
    handout_wanted = Signal()
    leave_wanted = Signal()
    reach_wanted = Signal()
    erase_wanted = Signal()
    withdraw_wanted = Signal(object)
    renew_wanted = Signal(object)
    correct_wanted = Signal(object)
    delete_wanted = Signal(object)
    form_wanted = Signal(object)
    """A ConsentVersion each."""

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
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        head = QWidget()
        head.setLayout(self._head(page, portrait))
        # A row of wrapped texts asks for the height of its narrowest width; it never needs more than the portrait's.
        head.setMaximumHeight(_PORTRAIT + 24)
        layout.addWidget(head)
        layout.addWidget(label(self._shown_words(answers), "", "mayBeShown"))
        belonging = self._belonging(page, day)
        if belonging:
            layout.addWidget(label(belonging, "muted", "belonging"))
        layout.addLayout(self._buttons())
        layout.addSpacing(6)
        layout.addWidget(label(self.tr("Consents"), "heading"))
        for versions in _by_consent(page):
            layout.addWidget(self._card(versions, day, page.proved))
        if not page.consents:
            layout.addWidget(label(self.tr("Nothing is recorded yet."), "muted"))
        layout.addWidget(label(self._published_words(page), "muted", "publishedCount"))
        layout.addStretch()
        self.setWidget(inside)

    def _card(self, versions: list[ConsentVersion], day: date, proved: frozenset[str]) -> ConsentCard:
        card = ConsentCard(versions, self._channels, day, proved=versions[0].label in proved)
        for said, passed_on in (
            (card.withdraw_wanted, self.withdraw_wanted),
            (card.renew_wanted, self.renew_wanted),
            (card.correct_wanted, self.correct_wanted),
            (card.delete_wanted, self.delete_wanted),
            (card.form_wanted, self.form_wanted),
        ):
            said.connect(passed_on)
        return card

    def _head(self, page: PersonPage, portrait: QPixmap) -> QHBoxLayout:
        name = page.person.name or page.person.id
        picture = Portrait(self._look, _PORTRAIT, "portrait")
        picture.show_person(name, portrait)
        words = QVBoxLayout()
        words.setSpacing(4)
        title = label(name, "title", "personName")
        title.setMinimumWidth(240)
        words.addWidget(title)
        facts = [page.person.id, role_word(page.person.role), page.person.unit, page.person.contact]
        words.addWidget(label("  ·  ".join(fact for fact in facts if fact), "muted", "personFacts"))
        words.addWidget(label(self._biometric_words(page), "muted", "biometrics"))
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _buttons(self) -> Flow:
        return Flow(
            button(self.tr("Record a consent…"), "newConsent", self.record_wanted.emit, "primary"),
            button(self.tr("Print a form…"), "printForm", self.print_wanted.emit),
            Gap(),
            self._more(),
        )

    def _more(self) -> QToolButton:
        """What is needed now and then."""
        made = QToolButton()
        made.setObjectName("personMore")
        made.setText(self.tr("More"))
        made.setAccessibleName(self.tr("More about this person"))
        made.setProperty("role", "worded")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        for words, name, signal in (
            (self.tr("Sign on the screen…"), "signOnScreen", self.screen_wanted),
            (self.tr("A copy for who signed…"), "copyForm", self.copy_wanted),
            (self.tr("Said no…"), "refuse", self.refuse_wanted),
            (self.tr("Against any picture…"), "reserve", self.reserve_wanted),
            (self.tr("Objects…"), "object", self.object_wanted),
            ("", "", None),
            (self.tr("Correct number, name or role…"), "correctPerson", self.correct_person_wanted),
            (self.tr("Recognition by a computer…"), "recognition", self.recognition_wanted),
            ("", "", None),
            (self.tr("Leaves, or has left…"), "leave", self.leave_wanted),
            (self.tr("Where this person is shown…"), "reach", self.reach_wanted),
            (self.tr("Everything about this person…"), "handout", self.handout_wanted),
            (self.tr("Erase…"), "erase", self.erase_wanted),
        ):
            if signal is None:
                menu.addSeparator()
                continue
            action = QAction(words, menu)
            action.setObjectName(name)
            action.triggered.connect(lambda _, said=signal: said.emit())
            menu.addAction(action)
        made.setMenu(menu)
        return made

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

    def _belonging(self, page: PersonPage, day: date) -> str:
        """Groups, and the last day of somebody who leaves."""
        last = page.summary.left_on
        said = ", ".join(sorted(page.summary.groups))
        if last is not None:
            gone, going = self.tr("Has left; the last day was {day}."), self.tr("Leaves; the last day is {day}.")
            words = gone if last < day else going
            said = words.format(day=day_words(last))
        return said

    def _published_words(self, page: PersonPage) -> str:
        return self.tr("Shown in %n publication(s).", "", len(page.publications))


def _by_consent(page: PersonPage) -> list[list[ConsentVersion]]:
    """The versions of each consent, newest first; the consent that changed last comes first."""
    order = {v.consent: place for place, v in reversed(list(enumerate(page.consents)))}
    listed = sorted(page.consents, key=lambda v: (order[v.consent], -v.number))
    return [list(versions) for _, versions in groupby(listed, key=lambda v: v.consent)]
