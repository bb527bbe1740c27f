"""The fields of a signed form, typed in beside its scan; the register checks them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from consent_db.dates import plus_months
from consent_db.pages import PersonPage
from consent_db.policies import Policy
from consent_db.records import Capacity, Channel, ConsentTerms, Media
from photoconsent.gui.fields.channel_boxes import ChannelBoxes
from photoconsent.gui.fields.day_field import day_field, day_in, put_day
from photoconsent.gui.fields.parts import label
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.gui.register.more_fields import MoreFields
from photoconsent.gui.register.paper_words import media_word
from photoconsent.gui.register.signers import Signers
from photoconsent.papers.filing import ReadTicks

_USUAL_MONTHS = 36
"""How long a consent is proposed to hold where the policy sets no time."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What was typed in."""

    terms: ConsentTerms
    biometrics: bool
    """The separate choice was ticked."""
    why: str
    """Why it is corrected; empty unless it is a correction."""


class ConsentForm(SideForm):
    """Channels and media one by one, days, who signed, and the separate choice to be recognised."""

    wanted = Signal(object)
    """A Filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("consent", self.tr("Record a signed consent"), self.tr("Record the consent"), parent)
        self.go.setObjectName("recordConsent")
        self._policy, self._terms = Policy(), ConsentTerms()
        self._channels = ChannelBoxes("consentChannel")
        self._media = {media: QCheckBox(media_word(media)) for media in Media}
        for media, box in self._media.items():
            box.setObjectName(f"consentMedia-{media}")
        self._name_shown = self._box(self.tr("The name may stand beside the picture"), "nameShown")
        self._biometrics = self._box(self.tr("Recognition by a computer is ticked: a separate choice"), "biometricTick")
        self._signers = Signers()
        self._signed = day_field(self.tr("Signed on"), "signedOn")
        self._until = day_field(self.tr("Valid until"), "validUntil")
        self._signed.dateChanged.connect(self._propose_end)
        self._more = MoreFields()
        self._why = QLineEdit()
        self._why.setObjectName("correctionWhy")
        self._why.setAccessibleName(self.tr("Why it is corrected"))
        self._why_words = label(self.tr("Why it is corrected"), "strong")
        self._read_from = label("", "asked", "readFromScan")
        self._fill()

    def _box(self, words: str, name: str) -> QCheckBox:
        made = QCheckBox(words)
        made.setObjectName(name)
        return made

    def _fill(self) -> None:
        self.add(self._read_from)
        self.add(self._channels, self.tr("Channels ticked on the form"))
        media = QHBoxLayout()
        for box in self._media.values():
            media.addWidget(box)
        media.addStretch()
        self.add_layout(media)
        self.add(self._name_shown)
        self.add(self._biometrics)
        self.add(self._signers)
        days = QHBoxLayout()
        for words, field in ((self.tr("Signed on"), self._signed), (self.tr("Valid until"), self._until)):
            column = QVBoxLayout()
            column.addWidget(label(words, "strong"))
            column.addWidget(field)
            days.addLayout(column)
        self.add_layout(days)
        self.add(self._more)
        self.add(self._why_words)
        self.add(self._why)

    def begin(
        self, person: PersonPage, channels: Sequence[Channel], policy: Policy, today: date, terms: ConsentTerms | None
    ) -> None:
        """Start for this person, with what `terms` say if there are any (a renewal or correction); `set_correcting`
        comes next."""
        self._policy, self._terms = policy, terms or ConsentTerms(signed_on=today)
        old = self._terms
        listed = [c for c in channels if c.open or c.name in old.channels]
        self._channels.show_channels(listed, old.channels - old.withdrawn_channels)
        for media, box in self._media.items():
            box.setChecked(media in old.media)
        self._name_shown.setChecked(old.name_shown)
        self._biometrics.setChecked(False)
        self._signers.ask(person.person, minor=person.summary.minor)
        put_day(self._signed, old.signed_on or today)
        self._propose_end()
        if old.valid_until is not None:
            put_day(self._until, old.valid_until)
        self._more.show_terms(old, may_attest=policy.attested_is_enough)
        self._why.clear()
        self._read_from.hide()
        self.say("")

    def show_ticks(self, ticks: ReadTicks) -> None:
        """Fill in what was read of the scan; the button has the focus, so that one key confirms it.

        Where a box is doubtful nothing is confirmed by one key.
        """
        self._channels.tick(ticks.channels)
        if ticks.channels:
            for media, box in self._media.items():
                box.setChecked(media in ticks.media)
        self._name_shown.setChecked(ticks.name_shown)
        self._biometrics.setChecked(ticks.biometrics)
        self.begun()
        if ticks.doubtful:
            words = self.tr("%n box(es) could not be read with certainty. Look at: {boxes}", "", len(ticks.doubtful))
            self._read_from.setText(words.format(boxes=", ".join(self._box_words(name) for name in ticks.doubtful)))
        elif not ticks.channels:
            self._read_from.setText(self.tr("No channel is ticked on the scan. Compare, then say that it is a no."))
        else:
            self._read_from.setText(self.tr("Read from the scan. Compare, then press Space to record it."))
            self.go.setFocus()
        self._read_from.show()

    def _box_words(self, name: str) -> str:
        """What a box of the form is called here."""
        kind, _, which = name.partition(":")
        if kind == "channel":
            return self._channels.title_of(which)
        if kind == "media":
            return media_word(Media(which))
        return self._name_shown.text() if name == "name" else self._biometrics.text()

    def set_correcting(self, correcting: bool) -> None:
        """Ask for the reason of a correction, and say which of the two it is."""
        for part in (self._why_words, self._why):
            part.setVisible(correcting)
        self._biometrics.setVisible(not correcting)
        self.title.setText(self.tr("Correct a consent") if correcting else self.tr("Record a signed consent"))
        self.go.setText(self.tr("Record the correction") if correcting else self.tr("Record the consent"))
        self.go.setAccessibleName(self.go.text())
        self.begun()

    def offer_no(self, said: Callable[[date], object]) -> None:
        """Offer a second button, for a form on which nothing is ticked: that is a no of the day of signing."""
        self.add_button(self.tr("Nothing is ticked: a no"), "recordNo", lambda: said(day_in(self._signed)))

    def _propose_end(self) -> None:
        months = self._policy.valid_months or _USUAL_MONTHS
        put_day(self._until, plus_months(day_in(self._signed), months))

    def submit(self) -> None:
        """Hand on what was typed in, unless something is missing that the form itself must say."""
        signed = day_in(self._signed)
        signatures = self._signers.signatures(signed)
        if not self._channels.ticked:
            self.say(self.tr("Tick at least one channel."))
        elif not any(box.isChecked() for box in self._media.values()):
            self.say(self.tr("Tick pictures, video or sound."))
        elif not any(s.signed_on is not None or s.capacity is Capacity.GUARDIAN for s in signatures):
            self.say(self.tr("Tick who signed."))
        else:
            self.say("")
            terms = replace(
                self._terms,
                channels=self._channels.ticked | self._terms.withdrawn_channels,
                media=frozenset(media for media, box in self._media.items() if box.isChecked()),
                name_shown=self._name_shown.isChecked(),
                signatures=signatures,
                signed_on=signed,
                valid_until=day_in(self._until),
            )
            self.wanted.emit(Filled(self._more.fill_in(terms), self._biometrics.isChecked(), self._why.text().strip()))
