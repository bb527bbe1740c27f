"""Everything that is asked before copies are made, with a summary of what would come out."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from consent_db.errors import KnownError
from photoconsent.event.draft import Purpose
from photoconsent.gui.event.session import Entry
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.fields.scrolling import scrolling
from photoconsent.gui.ground.messages import channel_title, cover_name, sentence_of
from photoconsent.gui.prepare.beside_choice import BesideChoice
from photoconsent.gui.prepare.release_card import ReleaseCard
from photoconsent.gui.prepare.size_choice import SizeChoice
from photoconsent.gui.prepare.tally import in_words, tally_of_entries
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.logo_files import Logo
from photoconsent.pipeline.order import Order


class PreparePanel(QWidget):
    """Event, cover, size, credit and folder; the channel and the day stand above."""

    wanted = Signal()
    given_up = Signal()
    cover_changed = Signal()
    changed = Signal()
    """Something else is filled in now."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preparePanel")
        self._bench = bench
        self._summary = label("", "", "prepareSummary")
        self._event = QLineEdit(bench.settings.current.event)
        self._event.setObjectName("event")
        self._event.setAccessibleName(self.tr("Name of the event"))
        self._event.setPlaceholderText(self.tr("Summer party 2026"))
        self._cover = self._make_cover()
        self._channel = ""
        self._out = QLineEdit(bench.settings.current.out_folder)
        self._out.setObjectName("outFolder")
        self._out.setAccessibleName(self.tr("Folder for the copies"))
        self._size = SizeChoice()
        self._credit = QLineEdit()
        self._credit.setObjectName("credit")
        self._credit.setMaxLength(80)
        self._credit.setAccessibleName(self.tr("Photographer, written into a corner"))
        self._credit.setPlaceholderText(self.tr("Nothing is written"))
        self._error = label("", "error", "prepareError")
        self._error.hide()
        self.release = ReleaseCard(bench)
        self.beside = BesideChoice(bench)
        self._logos: tuple[Logo, ...] = ()
        self._fill()
        for decided in (bench.session.changed, bench.session.settled):
            decided.connect(self._allow)
        for field in (self._event, self._out, self._credit):
            field.textChanged.connect(self.changed)
        for choice in (self._cover, self._size):
            choice.currentIndexChanged.connect(self.changed)

    def _make_cover(self) -> QComboBox:
        made = Choice()
        made.setObjectName("cover")
        made.setAccessibleName(self.tr("Style of the cover"))
        for style in Cover:
            made.addItem(cover_name(style), style.value)
        made.setCurrentIndex(max(0, made.findData(self._bench.settings.current.cover)))
        made.currentIndexChanged.connect(self._cover_chosen)
        return made

    def _fill(self) -> None:
        folder = QHBoxLayout()
        folder.addWidget(self._out, 1)
        folder.addWidget(button(self.tr("Choose…"), "chooseOut", self._ask_for_folder))
        inside = QWidget()
        inside.setObjectName("sheet")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Prepare copies"), "heading"))
        layout.addWidget(self._summary)
        layout.addWidget(self.release)
        layout.addSpacing(10)
        for words, field in (
            (self.tr("Name of the event"), self._event),
            (self.tr("Covered faces look like"), self._cover),
            (self.tr("Size of the copies"), self._size),
            (self.tr("Photographer, written into a corner"), self._credit),
        ):
            layout.addWidget(label(words, "strong"))
            layout.addWidget(field)
            if field is self._event:
                layout.addWidget(
                    label(self.tr("Becomes the name of the copies, so it should name no person."), "muted")
                )
            layout.addSpacing(6)
        layout.addWidget(label(self.tr("Folder for the copies"), "strong"))
        layout.addLayout(folder)
        layout.addSpacing(6)
        layout.addWidget(self.beside)
        layout.addStretch()
        # In a low window the fields scroll, and the button stays in sight.
        fields = scrolling(inside, "prepareFields")
        self._go = button(self.tr("Prepare"), "prepareGo", self._submit, "primary")
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        foot.addWidget(self._error)
        foot.addWidget(self._go)
        foot.addWidget(button(self.tr("Back to the faces"), "prepareBack", self.given_up.emit))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(fields, 1)
        whole.addWidget(frame("line"))
        whole.addLayout(foot)

    def begin(self, channel: str) -> None:
        """Ask what is to be asked for this channel."""
        self._error.hide()
        self.release.begin()
        self.show_sums(channel)
        self._event.setFocus()

    def show_sums(self, channel: str) -> None:
        """Say what would come out for this channel, as the photos stand now."""
        self._channel = channel
        self._size.offer(self._bench.channels[channel])
        self.beside.offer(channel)
        title = channel_title(self._bench.channels[channel].title)
        tally = tally_of_entries(self._bench.session.entries, self._held_back())
        text = self.tr("For {channel}: {sums}.").format(channel=title, sums=in_words(tally))
        self._summary.setText("\n".join([text, *self._warnings()]))

    def _held_back(self) -> Callable[[Entry], bool]:
        """What the policy does not let go yet, as things stand."""
        register, clearance = self._bench.register, self._bench.session.clearance("")

        def held_back(entry: Entry) -> bool:
            decisions = [one.decision for one in entry.faces]
            outcome = self._bench.session.outcome(entry)
            found = entry.findings
            return found is not None and register.holds_back(found.sha256, decisions, outcome, clearance)

        return held_back

    def _allow(self) -> None:
        """While photos are still being decided anew nobody can know what would be made of them."""
        self._go.setEnabled(not self._bench.session.settling)

    def _warnings(self) -> list[str]:
        session, warnings = self._bench.session, []
        named = sorted(session.shown_by_hand().items(), key=lambda one: (-one[1], one[0]))
        if named:
            name_of = self._bench.register.name_of
            names = ", ".join(self.tr("{name} (%n photo(s))", "", n).format(name=name_of(who)) for who, n in named)
            warnings.append(self.tr("Shown only because somebody pointed them out: {names}.").format(names=names))
        unseen = session.not_looked_at()
        if unseen:
            warnings.append(self.tr("%n photo(s) not looked at: no detector finds every face.", "", unseen))
        return warnings

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self._error.setText(sentence)
        self._error.show()

    @property
    def event_name(self) -> str:
        """What the copies are called after."""
        return self._event.text().strip()

    def purpose(self, channel: str, day: date, named: str) -> Purpose:
        """Everything that is filled in, for this channel and day and the purpose of this name."""
        size, credit, out = self._size.chosen, self._credit.text().strip(), self._out.text().strip()
        return Purpose(channel, day, self.event_name, self.cover_style.value, size, credit, out, named)

    def fill_in(self, purpose: Purpose, channel: str) -> None:
        """Fill in what was said for this channel; what nobody said, and what is no longer offered, stays as it is."""
        self._event.setText(purpose.event)
        for field, text in ((self._credit, purpose.credit), (self._out, purpose.out)):
            if text is not None:
                field.setText(text)
        known = self._cover.findData(purpose.cover)
        if known >= 0:
            self._cover.setCurrentIndex(known)
        self._size.offer(self._bench.channels[channel])
        self._size.choose(purpose.size)

    @property
    def cover_style(self) -> Cover:
        """What covered faces look like."""
        return Cover(self._cover.currentData())

    @property
    def out_folder(self) -> Path:
        """Where the copies go."""
        return Path(self._out.text().strip())

    def order(self, channel: str, day: date, purpose: str) -> Order:
        """Everything that was asked, for this channel, day and purpose."""
        return Order(
            channel=self._size.applied(self._bench.channels[channel]),
            day=day,
            out=self.out_folder,
            event=self.event_name,
            cover=self.cover_style,
            original_size=self._size.original,
            credit=self._credit.text().strip(),
            purpose=purpose,
            switches=self.beside.switches(channel),
            logos=self._logos,
        )

    def _cover_chosen(self) -> None:
        self._bench.settings.change(cover=self.cover_style.value)
        self.cover_changed.emit()

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copies"), self._out.text())
        if folder:
            self._out.setText(folder)

    def _submit(self) -> None:
        if not self._out.text().strip():
            self.say(self.tr("Choose a folder for the copies."))
            return
        try:
            self._logos = self.beside.logos(self._channel)
        except KnownError as error:
            self.say(sentence_of(error))
            return
        self._error.hide()
        self.wanted.emit()
