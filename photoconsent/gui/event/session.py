"""The open event: its photos, what was found in them, what the user said, and what is therefore decided. No widgets."""

import time
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from consent_db.permission import Use
from photoconsent.errors import LeftOut, PhotoError
from photoconsent.event.edits import Edits
from photoconsent.event.entry import ASKED, DecidedFace, Entry, State
from photoconsent.event.outcome import Release, outcome_of
from photoconsent.event.recall import Recalled
from photoconsent.gui.event.undoable import Looked, Undoable
from photoconsent.pipeline.batch import Judge
from photoconsent.pipeline.decide import PhotoDecision, Pointed
from photoconsent.pipeline.engines import Outcome
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.order import PhotoResult
from photoconsent.pipeline.steps import Findings, Job
from photoconsent.publishing.clearance import Clearance
from photoconsent.publishing.crosscheck import without_register

__all__ = ["ASKED", "DecidedFace", "Entry", "JudgeWith", "PointedPhotos", "Session", "State"]

PointedPhotos = Mapping[str, Mapping[int, Pointed]]
JudgeWith = Callable[[PointedPhotos], Judge]
"""Makes the judge of a batch that knows what the user said, by the SHA-256 of the photo and the index of the face."""

Recall = Callable[[Findings], Recalled]
"""Says what was decided by hand about a photo in which a search found this."""

_UNNOTICED = 0.01
"""Seconds of work after which the window gets its turn."""
_AT_ONCE = 8
"""So many photos are decided in one go however long it takes."""


def _recall_nothing(_: Findings) -> Recalled:
    """Know of no earlier work."""
    return Recalled()


class Session(QObject):
    """The open event. Everything that is shown of it comes from here, and every change goes through here."""

    closing = Signal()
    """Other photos are about to be opened; these are still there."""
    reset = Signal()
    """Other photos were opened."""
    changed = Signal(int)
    """The photo at this index looks different now."""
    settled = Signal()
    """Every photo is decided by the present judge."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.entries: list[Entry] = []
        self.recall: Recall = _recall_nothing
        """Says what hands decided about a photo before; asked when one is taken in."""
        self.guests: frozenset[str] | None = None
        """Who of the register was there; None: nobody said, so it may be anybody."""
        self.prepared_by: frozenset[str] = frozenset()
        """The users who worked on the event, as far as is known: none of them can release its photos."""
        self._index: dict[Path, int] = {}
        self._names: dict[str, list[Entry]] = {}
        """The photos that are the same picture, by its SHA-256."""
        self.left_out: dict[str, PhotoError] = {}
        """What was left out since the photos were opened, by SHA-256. A batch reads it while it goes on."""
        self._judge_with: JudgeWith | None = None
        self._use: Use | None = None
        self._undecided: deque[int] = deque()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._decide_on)

    def open(self, sources: Sequence[Path]) -> None:
        """Begin with these photos; what was open before is forgotten."""
        self.closing.emit()
        self.undo_stack.clear()
        self.guests, self.prepared_by = None, frozenset()
        self.entries = [Entry(source) for source in sources]
        self._undecided.clear()
        self._index = {source: i for i, source in enumerate(sources)}
        self._names.clear()
        self.left_out = {}  # another one: a batch that still goes on keeps that of its own photos
        self.reset.emit()

    def take(self, outcome: Outcome) -> None:
        """What a search found in one photo; photos that are no longer open are passed over."""
        index = self._index.get(outcome.source)
        if index is not None:
            entry = self.entries[index]
            before, now = entry.findings, outcome.findings
            if before is not None and (now is None or now.sha256 != before.sha256):
                # Another picture of the same name: nothing that was said holds for it.
                self._names[before.sha256].remove(entry)
                self.entries[index] = entry = Entry(outcome.source)
                self.undo_stack.clear()
                before = None
            entry.findings, entry.error = now, outcome.error
            if now is not None and before is None:
                self._names.setdefault(now.sha256, []).append(entry)
            self._begin_with(entry, before)
            self._decide(entry)
            self.changed.emit(index)

    def take_result(self, result: PhotoResult) -> None:
        """What became of a photo when its copy was prepared."""
        index = self._index.get(result.source)
        if index is not None:
            self.entries[index].result = result
            self.changed.emit(index)

    def judge_by(self, judge_with: JudgeWith | None, first: int = 0, use: Use | None = None) -> None:
        """Decide everything anew for this use: the register was opened or changed, or the channel or day is another.

        Begins with the photo at index `first` and those after it. Of many photos the last ones are decided once the
        window has had its turn; `settled` says when all are.
        """
        self._judge_with, self._use = judge_with, use
        for entry in self.entries:
            entry.result = None
        first = max(first, 0)
        order = [*range(first, len(self.entries)), *range(min(first, len(self.entries)))]
        self._undecided = deque(index for index in order if self.entries[index].findings is not None)
        self._decide_on()

    @property
    def settling(self) -> bool:
        """Whether photos are still to be decided anew."""
        return bool(self._undecided)

    def _decide_on(self) -> None:
        """Decide photos for as long as nobody notices."""
        until, enough = time.thread_time() + _UNNOTICED, len(self._undecided) - _AT_ONCE
        while self._undecided and (len(self._undecided) > enough or time.thread_time() < until):
            index = self._undecided.popleft()
            self._decide(self.entries[index])
            self.changed.emit(index)
        if self._undecided:
            self._later.start()
        else:
            self.settled.emit()

    def edit(self, index: int, after: Edits, words: str) -> None:
        """Change what is said about a photo, so that it can be undone; `words` name the change."""
        entry = self.entries[index]
        self.undo_stack.push(Undoable(words, partial(self.put, entry, after), partial(self.put, entry, entry.edits)))

    def edit_many(self, after: Mapping[int, Edits], words: str) -> None:
        """Change what is said about several photos in one step; photos that stay as they are do not count."""
        changed = {index: edits for index, edits in after.items() if edits != self.entries[index].edits}
        if changed:
            now = [(self.entries[index], edits) for index, edits in changed.items()]
            before = [(entry, entry.edits) for entry, _ in now]
            self.undo_stack.push(Undoable(words, partial(self._put_all, now), partial(self._put_all, before)))

    def _put_all(self, edits: Sequence[tuple[Entry, Edits]]) -> None:
        """Put the edits of many photos; a thousand that are only left out or taken in are not all decided anew."""
        for entry, now in edits:
            for one in (entry, *self._twins(entry)):
                self._put(one, now, anew=False)

    def index_of(self, source: Path) -> int | None:
        """The place of a photo among the entries; None when it is not open."""
        return self._index.get(source)

    def put(self, entry: Entry, edits: Edits) -> None:
        """Make these the edits of the photo, without a way back; for the undo stack and for recovered work.

        They hold for the same picture under every name, because all its names share one copy.
        """
        for one in (entry, *self._twins(entry)):
            self._put(one, edits, anew=True)

    def _put(self, entry: Entry, edits: Edits, *, anew: bool) -> None:
        # What is shown stays the same when a photo is only left out or taken in: whoever saw it has seen it.
        same = entry.edits.with_left_out(edits.left_out) == edits
        entry.edits, entry.result, entry.release, entry.looked_at = edits, None, None, entry.looked_at and same
        if entry.findings is not None:
            if edits.left_out:
                self.left_out[entry.findings.sha256] = LeftOut()
            else:
                self.left_out.pop(entry.findings.sha256, None)
        if anew or not same:
            self._decide(entry)
        index = self._index.get(entry.source)
        if index is not None:
            self.changed.emit(index)

    def _twins(self, entry: Entry) -> list[Entry]:
        """The same picture under other names."""
        if entry.findings is None:
            return []
        return [one for one in self._names.get(entry.findings.sha256, ()) if one is not entry]

    def _begin_with(self, entry: Entry, before: Findings | None) -> None:
        """Start from what hands decided: now, about the same picture under another name, or whenever it was open."""
        twin = next(iter(self._twins(entry)), None)
        if entry.findings is None or before is not None:
            return  # nothing is known, or more is known of a photo that was begun with already
        if twin is not None and twin.findings is not None:
            entry.findings = replace(twin.findings, source=entry.source)
            entry.edits, entry.doubt = twin.edits, twin.doubt
        else:
            recalled = self.recall(entry.findings)
            entry.edits, entry.doubt = recalled.edits, recalled.doubt
            self.prepared_by |= recalled.decided_by

    def look_at(self, index: int, looked: bool, seen: frozenset[str] | None = None) -> None:
        """Somebody looked at the photo and let it stand as it is (or takes that back), without a way back.

        `seen` is what was shown then (`Entry.shown`); None: what is shown now.
        """
        entry = self.entries[index]
        entry.seen = entry.shown() if seen is None else seen
        looked = looked and entry.shown() <= entry.seen
        if entry.looked_at != looked:
            entry.looked_at = looked
            if entry.doubt is not None:
                self._decide(entry)
            self._try_again(index)

    def looks_right(self, index: int, words: str) -> None:
        """Somebody looked at the photo just now, so that it can be undone; `words` name that."""
        if not self.entries[index].looked_at:
            self.undo_stack.push(Looked(words, partial(self.look_at, index, True), partial(self.look_at, index, False)))

    def outcome(self, entry: Entry) -> str:
        """What becomes of the photo as it stands (`outcome_of`); empty when no copy can be made of it."""
        if entry.findings is None or entry.edits.left_out:
            return ""
        faces = [(one.face.box, one.decision) for one in entry.faces]
        now = entry.edits.applied(entry.findings)
        return outcome_of(now.sha256, faces, entry.areas, self._use, entry.edits.crop, now.moving)

    def release(self, outcomes: Collection[str], name: str) -> None:
        """A second person releases what was captured by `outcome`; photos that stand otherwise by now are left out."""
        for index, entry in enumerate(self.entries):
            if (outcome := self.outcome(entry)) and outcome in outcomes:
                entry.release = Release(name, outcome)
                self._try_again(index)

    def _try_again(self, index: int) -> None:
        """A photo that was held back may go out now."""
        entry = self.entries[index]
        if entry.state is not State.DONE:
            entry.result = None
        self.changed.emit(index)

    def clearance(self, user: str) -> Clearance:
        """What was done with the photos; `user` prepared them unless somebody else did before."""
        known = [(entry, entry.findings.sha256) for entry in self.entries if entry.findings is not None]
        return Clearance(
            looked_at=frozenset(sha256 for entry, sha256 in known if entry.looked_at),
            released={sha256: entry.release for entry, sha256 in known if entry.release is not None},
            prepared_by=", ".join(sorted(self.prepared_by or {user})),
        )

    @property
    def searched(self) -> bool:
        """Whether every photo has been searched, well or badly."""
        return all(entry.state is not State.WAITING for entry in self.entries)

    def count(self, states: Iterable[State]) -> int:
        """How many photos are in one of these states."""
        wanted = set(states)
        return sum(entry.state in wanted for entry in self.entries)

    def not_looked_at(self) -> int:
        """How many photos nobody has looked at, also of those whose copies are made."""
        return sum(e.waits_for_eyes for e in self.entries)

    def leave_out(self, indices: Iterable[int], left_out: bool, words: str) -> None:
        """Let no copy be made of these photos, or (False) take them in again; photos still to be searched stay."""
        known = [index for index in indices if self.entries[index].findings is not None]
        self.edit_many({i: self.entries[i].edits.with_left_out(left_out) for i in known}, words)

    def is_decided(self, index: int) -> bool:
        """Whether the photo is decided by the present judge."""
        return index not in self._undecided

    def shown_by_hand(self) -> Counter[str]:
        """Who is shown only because somebody pointed them out, and in how many photos."""
        going = [entry for entry in self.entries if entry.error is None and not entry.edits.left_out]
        return Counter(who for entry in going for who in entry.shown_by_hand)

    def jobs(self) -> list[Job]:
        """The photos to prepare, with their faces as they stand, but for those left out or not to be read."""
        going = [(e, e.findings) for e in self.entries if not e.edits.left_out]
        return [Job(e.source, e.edits.applied(f), video=e.film is not None) for e, f in going if f is not None]

    def pointed(self) -> dict[str, dict[int, Pointed]]:
        """What the user said, by the SHA-256 of the photo and the place of the face in its job."""
        known = [(e.findings, e.edits) for e in self.entries if e.findings is not None]
        return {findings.sha256: said for findings, edits in known if (said := edits.pointed_by_index(findings))}

    def doubts(self) -> dict[str, PhotoError]:
        """Why photos are held for what was decided by hand, by their SHA-256."""
        known = [(e.findings, e.open_doubt) for e in self.entries if e.findings is not None]
        return {findings.sha256: doubt for findings, doubt in known if doubt is not None}

    def _decide(self, entry: Entry) -> None:
        """Work out anew what is done to every face of the photo."""
        if entry.findings is None:
            return
        now, tracks = entry.edits.faces(entry.findings), entry.edits.tracks_in(entry.findings)
        decided = self._decided(entry.findings, entry.edits)
        before = entry.faces, entry.places
        entry.faces = tuple(
            DecidedFace(i, found.face, decision, i in entry.edits.pointed, i < 0, *entry.when(tracks.get(i)))
            for (i, found), decision in zip(now.items(), decided.decisions, strict=True)
        )
        entry.places = decided.places
        if (entry.faces, entry.places) != before:
            entry.result = None
        entry.shown_by_hand = self._shown_by_hand(entry)
        if entry.release is not None and entry.release.outcome != self.outcome(entry):
            entry.release = None
        if entry.looked_at and not entry.shown() <= entry.seen:
            entry.looked_at = False
        entry.error = entry.open_doubt or decided.held

    def _shown_by_hand(self, entry: Entry) -> frozenset[str]:
        """Who is shown where the program alone would cover; only photos with names given by hand are decided twice."""
        named = {
            one.id: one.decision.person
            for one in entry.faces
            if one.pointed and one.decision.verdict is Verdict.SHOW and one.decision.person is not None
        }
        if not named or entry.findings is None:
            return frozenset()
        hidden = {face: person for face, person in entry.edits.pointed.items() if face not in named}
        alone = replace(entry.edits, pointed=MappingProxyType(hidden))
        decided = zip(alone.faces(entry.findings), self._decided(entry.findings, alone).decisions, strict=True)
        return frozenset(named[i] for i, made in decided if i in named and made.verdict is not Verdict.SHOW)

    def _decided(self, findings: Findings, edits: Edits) -> PhotoDecision:
        """What the core decides; without a register nobody can be shown."""
        applied = edits.applied(findings)
        if self._judge_with is None:
            return without_register(applied)
        return self._judge_with({findings.sha256: edits.pointed_by_index(findings)})(applied)
