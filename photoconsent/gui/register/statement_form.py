"""What a person said beside a signed consent: no, no picture at all, or that something is taken back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from consent_db.consents import LIFTABLE
from consent_db.records import Channel, ConsentVersion
from photoconsent.gui.fields.channel_boxes import ChannelBoxes
from photoconsent.gui.fields.day_field import day_field, day_in
from photoconsent.gui.fields.parts import label
from photoconsent.gui.fields.side_form import SideForm


class Kind(StrEnum):
    """What is said."""

    REFUSE = "refuse"
    RESERVE = "reserve"
    OBJECT = "object"
    WITHDRAW = "withdraw"
    LIFT = "lift"
    """A refusal, reservation or objection is taken back."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What was said, when, how, and by whom."""

    kind: Kind
    person: str
    consent: str
    """The consent that is withdrawn, or the refusal that is lifted; empty for a new statement."""
    on: date
    how: str
    by: str
    """Empty: the person."""
    channels: frozenset[str]
    """Of a withdrawal or objection: only these; empty for all."""


class StatementForm(SideForm):
    """A word is enough: a day, how it came and from whom. No form is asked for."""

    wanted = Signal(object)
    """A Statement."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("statement", self.tr("What was said"), self.tr("Record the no"), parent)
        self._kind, self._person, self._consent = Kind.REFUSE, "", ""
        self._meaning = label("", "", "statementMeaning")
        self._channels = ChannelBoxes("withdrawChannel")
        self._channels_words = label(self.tr("Taken back for"), "strong")
        self._on = day_field(self.tr("Day it was said"), "statementDay")
        self._how = self._line(self.tr("How it was said"), "statementHow")
        self._how.setPlaceholderText(self.tr("By e-mail, on the phone, in person…"))
        self._by = self._line(self.tr("Who said it"), "statementBy")
        self._by.setPlaceholderText(self.tr("The person"))
        self.add(self._meaning)
        self.add(self._channels_words)
        self.add(self._channels)
        self.add(self._on, self.tr("Day it was said"))
        self.add(self._how, self.tr("How it was said"))
        self.add(self._by, self.tr("Who said it"))

    def _line(self, words: str, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.returnPressed.connect(self.submit)
        return made

    def begin(self, kind: Kind, person: str, name: str, today: date) -> None:
        """Ask about a new no (REFUSE) or reservation (RESERVE) of this person."""
        self._start(kind, person, "", today)
        if kind is Kind.REFUSE:
            self._say_what(
                self.tr("{name} says no").format(name=name),
                self.tr("Record the no"),
                self.tr(
                    "From that day on the face is covered everywhere, whatever was signed before. A consent signed "
                    "later counts again."
                ),
            )
        else:
            self._say_what(
                self.tr("{name} is against any picture").format(name=name),
                self.tr("Record the reservation"),
                self.tr("Every photo with this person is held back as a whole, until somebody decides about it."),
            )

    def begin_objection(
        self, person: str, name: str, channels: Sequence[Channel], other_basis: Collection[str], today: date
    ) -> None:
        """Ask which channels a person objects to; those of these kinds, where no consent is asked for, are ticked."""
        self._start(Kind.OBJECT, person, "", today)
        ticked = [channel.name for channel in channels if channel.kind in other_basis]
        self._channels.show_channels(channels, ticked)
        self._channels_words.setText(self.tr("Objects to pictures in"))
        for part in (self._channels, self._channels_words):
            part.show()
        self._say_what(
            self.tr("{name} objects").format(name=name),
            self.tr("Record the objection"),
            self.tr(
                "The face is covered there from now on, until the objection is taken back. It is no word about any "
                "consent: in other channels consents count as before."
            ),
        )

    def begin_withdrawal(self, version: ConsentVersion, channels: Sequence[Channel], today: date) -> None:
        """Ask how this consent was withdrawn, or this refusal or reservation taken back."""
        terms = version.terms
        if terms.state in LIFTABLE:
            self._start(Kind.LIFT, version.person, version.consent, today)
            meaning = self.tr("It is no longer held against a picture. Nobody is shown by this alone.")
            words = self.tr("Take back {consent}").format(consent=version.consent)
            self._say_what(words, self.tr("Take it back"), meaning)
            return
        self._start(Kind.WITHDRAW, version.person, version.consent, today)
        standing = terms.channels - terms.withdrawn_channels
        self._channels.show_channels([c for c in channels if c.name in standing], standing)
        for part in (self._channels, self._channels_words):
            part.setVisible(len(standing) > 1)
        self._say_what(
            self.tr("Withdraw {consent}").format(consent=version.consent),
            self.tr("Withdraw now"),
            self.tr(
                "It holds at once and cannot be undone: from now on the face is covered. What is already published "
                "and has to come down is listed under Published."
            ),
        )

    def _start(self, kind: Kind, person: str, consent: str, today: date) -> None:
        self._kind, self._person, self._consent = kind, person, consent
        self._channels.show_channels([])
        self._channels_words.setText(self.tr("Taken back for"))
        self._channels.hide()
        self._channels_words.hide()
        self._on.setDate(QDate(today.year, today.month, today.day))
        self._on.setMaximumDate(self._on.date())
        self._how.clear()
        self._by.clear()
        self.say("")

    def _say_what(self, title: str, go: str, meaning: str) -> None:
        self.title.setText(title)
        self.go.setText(go)
        self.go.setAccessibleName(go)
        self._meaning.setText(meaning)
        self.begun()
        self._how.setFocus()

    def submit(self) -> None:
        """Hand the statement on."""
        ticked = self._channels.ticked
        if self._kind in (Kind.WITHDRAW, Kind.OBJECT) and self._channels.isVisibleTo(self) and not ticked:
            self.say(self.tr("Tick at least one channel."))
            return
        self.wanted.emit(
            Statement(
                self._kind,
                self._person,
                self._consent,
                day_in(self._on),
                self._how.text().strip(),
                self._by.text().strip(),
                ticked,
            )
        )
