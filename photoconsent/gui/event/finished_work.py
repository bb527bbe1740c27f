"""What was said about pictures whose copies were made: it holds when copies of them are made again. No widgets."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from photoconsent.gui.event.draft import EventDraft, Offer, PhotoDraft, refitted
from photoconsent.gui.event.edits import Edits
from photoconsent.pipeline.steps import Findings


class FinishedWork:
    """Knows pictures by their SHA-256, so they may lie elsewhere now, or be few of many."""

    def __init__(self) -> None:
        self._said: dict[str, tuple[PhotoDraft, Offer]] = {}
        self._taken: dict[str, Edits] = {}
        """What was repeated about each picture of the open event."""

    @property
    def known(self) -> list[Offer]:
        """The finished work that has the last word about some picture."""
        return [offer for _, offer in self._said.values()]

    def learn(self, finished: Sequence[Offer]) -> None:
        """This is kept now, the work saved last first: its word counts."""
        self._said = {photo.sha256: (photo, offer) for offer in reversed(finished) for photo in offer.event.photos}

    def begin(self) -> None:
        """Other photos are opened."""
        self._taken = {}

    def exchanged(self, source: Path, findings: Findings) -> bool:
        """Whether something was said about another picture in the same place."""
        said = (photo for photo, _ in self._said.values() if photo.source == source)
        return findings.sha256 not in self._said and any(photo.says_something for photo in said)

    def is_new(self, findings: Findings) -> bool:
        """Whether this picture is met for the first time since photos were opened."""
        return findings.sha256 not in self._taken

    def repeat(self, findings: Findings, *, told_already: bool) -> tuple[Edits, Offer] | None:
        """What to say about a picture that is met for the first time, and who said it; None: nothing.

        `told_already`: work in progress speaks about it and knows better.
        """
        self._taken[findings.sha256] = Edits()
        known = self._said.get(findings.sha256)
        if told_already or known is None or known[0].edits == Edits():
            return None
        self._taken[findings.sha256] = edits = refitted(known[0], findings).edits
        return edits, known[1]

    def is_news(self, photo: PhotoDraft) -> bool:
        """Whether something else is said about a photo than finished work says."""
        repeated = self._taken.get(photo.sha256, Edits())
        return photo != PhotoDraft(photo.source, photo.sha256, edits=repeated, frames=photo.frames)

    def worth_keeping(self, event: EventDraft) -> EventDraft | None:
        """What is kept of an event whose copies are made: who was drawn, hidden or named, and what was covered.

        A picture about which earlier work spoke is in it as well, so that what was taken back stays so.
        """
        photos = tuple(
            replace(photo, looked_at=False, seen=frozenset(), release=None, people={})
            for photo in event.photos
            if photo.edits != Edits() or photo.sha256 in self._said
        )
        return replace(event, photos=photos, guests=None, finished=True) if photos else None
