"""Keeps what hands decide about the open photos in the register, each under its own hash."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from consent_db.register import Register
from photoconsent.event.edits import Edits
from photoconsent.event.entry import Entry
from photoconsent.event.hand_decisions import HandDecisions, decided
from photoconsent.event.recall import Recalled, keep, recall
from photoconsent.pipeline.steps import Findings


@dataclass(frozen=True, slots=True)
class HandChange:
    """What is decided about one photo and is not on record yet."""

    sha256: str
    source: Path
    said: HandDecisions

    @property
    def state(self) -> tuple[Edits, bool]:
        """What makes it differ from what is on record."""
        return self.said.edits, self.said.doubt


class HandKeeper:
    """Knows what is on record about each open photo; written from two threads, an older state never overwrites.

    `entries` gives the photos that are open.
    """

    def __init__(self, entries: Callable[[], Iterable[Entry]]) -> None:
        self._entries = entries
        self._on_record: dict[str, tuple[Edits, bool]] = {}
        self._partly: set[str] = set()
        self.worked = False
        """Whether anything was decided since these photos were opened."""
        self._lock = Lock()
        self._newest = 0

    def begin(self) -> None:
        """Other photos are opened."""
        self._on_record, self._partly, self.worked = {}, set(), False

    def recall(self, register: Register, findings: Findings) -> Recalled:
        """What was decided about a photo that is taken in."""
        recalled = recall(register, findings)
        self._on_record[findings.sha256] = recalled.edits, recalled.doubt is not None
        if not recalled.whole:
            self._partly.add(findings.sha256)
        return recalled

    def holds_whole(self, sha256: str) -> bool:
        """Whether every frame that was spoken about in this photo was found again."""
        return sha256 not in self._partly

    def changes(self) -> list[HandChange]:
        """What is decided now and not on record, one for each picture."""
        found: dict[str, HandChange] = {}
        for entry in self._entries():
            if entry.findings is None or entry.findings.sha256 in found:
                continue
            sha256, doubt = entry.findings.sha256, entry.open_doubt is not None
            edits, doubtful = self._on_record.get(sha256, (_NOTHING, False))
            if (edits is not entry.edits and edits != entry.edits) or doubtful != doubt:
                found[sha256] = HandChange(sha256, entry.source, decided(entry.edits, entry.findings, doubt=doubt))
        self.worked = self.worked or bool(found)
        return list(found.values())

    def write(self, register: Register, changes: Sequence[HandChange], turn: int) -> None:
        """Put the changes on record. Raises RegisterError."""
        with self._lock:
            if turn <= self._newest:
                return
            keep(register, [(change.sha256, change.source, change.said) for change in changes])
            self._on_record |= {change.sha256: change.state for change in changes}
            self._newest = turn


_NOTHING = Edits()
