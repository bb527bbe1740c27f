"""Keeps the work on the open event in the register while it is done, and takes it up again. No widgets.

What hands decide about a photo goes under the photo's hash (`hand_keeper`), everything else into the draft.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from consent_db.drafts import Draft
from consent_db.errors import KnownError
from consent_db.postgres.errors import NotYourRole
from consent_db.register import Register
from photoconsent.event.draft import EventDraft, Offer, PhotoDraft, Purpose, draft_of, read, refitted, written
from photoconsent.event.edits import Edits
from photoconsent.event.hand_keeper import HandChange, HandKeeper
from photoconsent.event.kept_draft import KeptDraft, earlier_words
from photoconsent.event.recall import Recalled
from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.event.session import State
from photoconsent.gui.event.undoable import Looked
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.steps import Findings

PAUSE = 1500
"""So many milliseconds after a change it is written down; what is said meanwhile goes with it."""
AT_ONCE = 150
"""The same for what a hand decides about a photo: a crash may take no more than the blink of an eye."""


class DraftKeeper(QObject):
    """Listens to the session; `purpose` says what the window shows as channel, day and event, `show` sets it."""

    offers_changed = Signal()
    taken_up = Signal(object)
    """When what holds again for the photos just opened was said (datetime)."""
    removed = Signal(object)
    """A list of Offer: work that nobody touched for so long that it is not kept any more."""
    failed = Signal(object)
    """A KnownError: what was said last could not be written down."""

    def __init__(
        self,
        bench: Workbench,
        work: EventWork,
        purpose: Callable[[], Purpose],
        show: Callable[[Purpose], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench, self._work, self._purpose, self._show = bench, work, purpose, show
        self.offers: list[Offer] = []
        self.differing: list[Path] = []
        """Photos that are no longer the ones about which something was said; what was said is dropped."""
        self._kept, self._hands = KeptDraft(), HandKeeper(lambda: bench.session.entries)
        self._turn = 0
        self._home: Path | None = None
        self._opened_register: Register | None = None
        self._chosen: tuple[Path, ...] = ()
        self._wanted: Offer | None = None
        self._asked: tuple[tuple[Path, ...], Purpose] | None = None
        """What photos about to be opened are wanted for, whatever a draft of them says."""
        self._waiting: dict[Path, PhotoDraft] = {}
        self._taken_up: Offer | None = None
        """The draft that is gone on with."""
        self._purpose_before: Purpose | None = None
        """What the draft is for, while some of its photos are opened for something else."""
        self._said_failed = self._said_again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._save_apart)
        self._hands_timer = QTimer(self)
        self._hands_timer.setSingleShot(True)
        self._hands_timer.setInterval(AT_ONCE)
        self._hands_timer.timeout.connect(self._save_hands)
        session, register = bench.session, bench.register
        session.recall = self._recall
        session.changed.connect(self._photo_changed)
        session.closing.connect(self._end_event)
        session.undo_stack.indexChanged.connect(self._worked)
        work.opened.connect(self._opened)
        work.failed.connect(self._not_opened)
        work.prepare_began.connect(self.save_now)
        register.about_to_close.connect(self.save_now)
        register.changed.connect(self._register_changed)

    def save_now(self) -> None:
        """Write down what was said up to this moment, and return when it is safe."""
        register = self._bench.register.register
        self._timer.stop()
        if register is not None and self._home == self._bench.register.path:
            try:
                self._write(register, self._hands.changes(), self._event(), self._next_turn())
            except KnownError as error:
                self.failed.emit(error)

    def soon(self) -> None:
        """Something was said that is no change of a photo; write it down with the rest."""
        if not self._timer.isActive():
            self._timer.start()

    def take_up(self, offer: Offer) -> None:
        """Go on with this work: open its photos again."""
        self._wanted = offer
        self._work.open(offer.event.chosen)

    def open_for(self, photos: Sequence[Path], channel: str, named: str) -> None:
        """Open these photos for this channel and purpose, as of today; a draft of them gives way in that."""
        self._asked = tuple(photos), Purpose(channel, date.today(), named=named)
        self._work.open(photos)

    def forget(self, offer: Offer) -> None:
        """Remove this work from the register."""
        self._carry_out(lambda register: register.forget_draft(offer.draft.number))

    def bring_back(self, offer: Offer) -> None:
        """Keep work that was forgotten by mistake after all."""
        self._carry_out(lambda register: register.save_draft(None, *written(offer.event)))

    def _carry_out(self, change: Callable[[Register], object]) -> None:
        register = self._bench.register.register
        if register is not None:
            try:
                change(register)
            except KnownError as error:
                self.failed.emit(error)
            self._read_offers()

    def _next_turn(self) -> int:
        self._turn += 1
        return self._turn

    def _save_apart(self) -> None:
        """Write it down without keeping the window waiting."""
        register = self._bench.register.register
        if register is not None and self._home == self._bench.register.path:
            write = partial(
                self._write,
                register,
                self._hands.changes(),
                self._event(),
                self._next_turn(),
                self._kept,
            )
            self._bench.errand.call(write, self._saved, self._not_saved)

    def _save_hands(self) -> None:
        """Write down what was decided about photos, without keeping the window waiting."""
        register = self._bench.register.register
        if register is not None and self._home == self._bench.register.path:
            write = partial(self._hands.write, register, self._hands.changes(), self._next_turn())
            self._bench.errand.call(write, self._saved, self._not_saved)

    def _write(
        self,
        register: Register,
        hands: Sequence[HandChange],
        event: EventDraft | None,
        turn: int,
        kept: KeptDraft | None = None,
    ) -> None:
        """First what was decided about photos: that is what must never be lost."""
        self._hands.write(register, hands, turn)
        (kept or self._kept).write(register, event, turn)

    def _saved(self, _: object) -> None:
        self._said_failed = False

    def _not_saved(self, error: KnownError) -> None:
        if not self._said_failed:
            self._said_failed = True
            self.failed.emit(error)

    def _event(self) -> EventDraft | None:
        """Everything said about the open event; None when there is nothing to lose."""
        session = self._bench.session
        waiting = dict(self._waiting)
        photos = []
        for entry in session.entries:
            unread = waiting.pop(entry.source, None)
            if entry.findings is not None:
                photos.append(draft_of(entry, entry.findings))
            elif unread is not None:
                photos.append(unread)
        event = EventDraft(
            chosen=self._chosen,
            photos=(*photos, *waiting.values()),
            purpose=self._purpose_before or self._purpose(),
            guests=session.guests,
            prepared_by=tuple(sorted(session.prepared_by)),
        )
        if self._finished():
            return None
        said = event.guests is not None or any(photo.says_something for photo in event.photos)
        return event if said or self._hands.worked or self._taken_up is not None else None

    def _finished(self) -> bool:
        """Whether every photo that can be read has its copy."""
        session = self._bench.session
        done, left_out = session.count([State.DONE]), session.count([State.LEFT_OUT])
        unread = sum(entry.findings is None and entry.error is not None for entry in session.entries)
        left = any(photo.says_something for photo in self._waiting.values())
        return done > 0 and not left and done + left_out + unread == len(session.entries)

    def _photo_changed(self, index: int) -> None:
        if self._bench.session.entries[index].findings is not None and self._waiting:
            self._say_again(index)
        self.soon()

    def _recall(self, findings: Findings) -> Recalled:
        """What hands decided about a photo that is taken in, whenever and for whatever that was."""
        register = self._bench.register.register
        if register is None:
            return Recalled()
        recalled = self._hands.recall(register, findings)
        if recalled.edits != Edits() and recalled.decided_at is not None:
            self._say_so(recalled.decided_at)
        return recalled

    def _say_so(self, when: datetime) -> None:
        """Say once that something holds again."""
        if not self._said_again:
            self._said_again = True
            self.taken_up.emit(when)

    def _say_again(self, index: int) -> None:
        """The photo was searched again: repeat what was said about it, if it is the very same photo."""
        session = self._bench.session
        entry = session.entries[index]
        findings, said = entry.findings, self._waiting.pop(entry.source, None)
        if findings is None or said is None:
            return
        if said.sha256 != findings.sha256:
            if said.says_something:
                self.differing.append(entry.source)
            return
        fitted = refitted(said, findings)
        certain = entry.doubt is None and self._hands.holds_whole(findings.sha256)
        session.look_at(index, fitted.looked_at and certain, fitted.seen)
        entry.people = fitted.people
        if fitted.release is not None:
            session.release({fitted.release.outcome}, fitted.release.name)

    def _worked(self, index: int) -> None:
        """Something was changed or taken back: the user at the register has a hand in this event."""
        self.soon()
        if not self._hands_timer.isActive():
            self._hands_timer.start()
        session, register = self._bench.session, self._bench.register.register
        if index > 0 and register is not None and not isinstance(session.undo_stack.command(index - 1), Looked):
            session.prepared_by |= {register.actor}

    def _end_event(self) -> None:
        """Other photos are opened: put away what was said about these."""
        if self._bench.session.entries:
            self.save_now()
        self._timer.stop()
        self._hands_timer.stop()
        self._kept, self._waiting, self.differing, self._said_again = KeptDraft(), {}, [], False
        self._taken_up = self._purpose_before = None
        self._hands.begin()
        self._read_offers()

    def _opened(self) -> None:
        session = self._bench.session
        self._chosen = self._work.chosen
        wanted, self._wanted = self._wanted, None
        asked, self._asked = self._asked, None
        if wanted is not None and wanted.event.chosen != self._work.chosen:
            wanted = None
        opened = frozenset(entry.source for entry in session.entries)
        earlier = earlier_words(self.offers, opened, wanted)
        if earlier is not None:
            self._taken_up = offer = earlier.leading
            self._chosen = earlier.chosen(self._work.chosen, opened)
            self._kept = KeptDraft(offer.draft.number, offer.event, earlier.absorbed)
            self._waiting = {photo.source: photo for photo in earlier.photos}
            session.guests, session.prepared_by = offer.event.guests, earlier.prepared_by
            self._show(offer.event.purpose)
        if asked is not None and asked[0] == self._work.chosen:
            if earlier is not None and earlier.left_out(opened):
                self._purpose_before = earlier.leading.event.purpose
            for_that = asked[1]
            self._show(replace(self._purpose(), channel=for_that.channel, day=for_that.day, named=for_that.named))
        if earlier is not None:
            self.offers = [other for other in self.offers if other.draft.number not in self._kept.numbers]
            self.offers_changed.emit()
            self._say_so(earlier.leading.draft.saved_at)

    def _not_opened(self, _: KnownError) -> None:
        self._wanted = None

    def _register_changed(self) -> None:
        now = self._bench.register
        if now.register is not self._opened_register:
            self._opened_register = now.register
            self._remove_old()
        if now.register is None:
            self.offers = []
            self.offers_changed.emit()
            return
        if self._home is not None and self._home != now.path:
            # The numbers of people mean somebody else here; what was said is safe in the other register.
            self._kept, self._waiting = KeptDraft(), {}
            self._bench.session.open(())
        self._home = now.path
        self._read_offers()

    def _read_offers(self) -> None:
        """Look what is kept; the open event is no offer."""
        drafts = self._ask(lambda register: register.drafts())
        known = {offer.draft.number: offer for offer in self.offers}
        offers = [
            known[d.number] if d.number in known and known[d.number].draft == d else self._offer(d) for d in drafts
        ]
        self.offers = [offer for offer in offers if offer.draft.number not in self._kept.numbers]
        self.offers_changed.emit()

    def _offer(self, draft: Draft) -> Offer:
        register = self._bench.register.register
        today = register.today() if register is not None else date.today()
        return Offer(draft, read(draft.body, draft.people), (today - draft.saved_at.astimezone().date()).days)

    def _remove_old(self) -> None:
        """Keep nothing for ever: the register was just opened, so that somebody is told."""
        old = self._ask(lambda register: register.forget_old_drafts())
        self._ask(_forget_old)
        if old:
            self.removed.emit([self._offer(draft) for draft in old])

    def _ask(self, question: Callable[[Register], list[Draft]]) -> list[Draft]:
        register = self._bench.register.register
        try:
            return question(register) if register is not None else []
        except KnownError as error:
            if not isinstance(error, NotYourRole):  # a reader keeps nothing here, and removes nothing
                self.failed.emit(error)
            return []


def _forget_old(register: Register) -> list[Draft]:
    """Remove what was kept beside the drafts, for as long as they are kept."""
    register.forget_old_names()
    register.forget_old_faces()
    return []
