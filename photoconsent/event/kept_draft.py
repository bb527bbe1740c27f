"""The draft of the open event as the register has it, and what earlier drafts say about photos opened again."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from types import MappingProxyType

from consent_db.register import Register
from photoconsent.event.draft import EventDraft, Offer, PhotoDraft, written

_APART = 1_000_000
"""People of different drafts are numbered this far apart."""


class KeptDraft:
    """Written from two threads; an older state never overwrites.

    `number` is that of a draft that is gone on with, `event` what it says, and `absorbed` are drafts whose every photo
    is in this one: they are removed once this one is written.
    """

    def __init__(
        self, number: int | None = None, event: EventDraft | None = None, absorbed: Iterable[int] = ()
    ) -> None:
        self._number = number
        self._text = written(event) if event is not None else None
        self._absorbed = list(absorbed)
        self._lock = Lock()
        self._newest = 0

    @property
    def numbers(self) -> frozenset[int | None]:
        """Its number in the register, and those of the drafts that are in it."""
        return frozenset((self._number, *self._absorbed))

    def write(self, register: Register, event: EventDraft | None, turn: int) -> None:
        """Make this the state in the register (None: nothing is to be kept). Raises RegisterError."""
        with self._lock:
            if turn <= self._newest:
                return
            self._newest = turn
            text = written(event) if event is not None else None
            if text is None and self._number is not None:
                register.forget_draft(self._number)
                self._number = None
            elif text is not None and text != self._text:
                self._number = register.save_draft(self._number, *text)
            self._text = text
            while self._absorbed:
                register.forget_draft(self._absorbed[-1])
                self._absorbed.pop()


@dataclass(frozen=True, slots=True)
class Earlier:
    """What drafts say about photos that are opened: of each photo, the word saved last that says anything."""

    leading: Offer
    """The draft that is gone on with."""
    photos: tuple[PhotoDraft, ...]
    """Every photo of the leading draft and of the absorbed ones, and what others say about those that are opened."""
    absorbed: tuple[int, ...]
    prepared_by: frozenset[str]

    def chosen(self, now: tuple[Path, ...], opened: Collection[Path]) -> tuple[Path, ...]:
        """The files and folders that open all photos of the draft, if these are opened `now`."""
        known = {photo.source for photo in self.photos}
        if known <= set(opened):
            return now
        before = self.leading.event.chosen
        return before if set(opened) <= known else tuple(dict.fromkeys((*before, *now)))

    def left_out(self, opened: Collection[Path]) -> bool:
        """Whether the draft has photos that are not opened."""
        return any(photo.source not in opened for photo in self.photos)


def earlier_words(offers: Sequence[Offer], opened: Collection[Path], wanted: Offer | None) -> Earlier | None:
    """What the offers, the one saved last first, say about these photos; `wanted` was asked for by the user."""
    near = [offer for offer in offers if offer is wanted or _shared(offer, opened)]
    if not near:
        return None
    leading = wanted if wanted is not None else max(near, key=lambda offer: _shared(offer, opened))
    said: dict[Path, PhotoDraft] = {}
    within: list[Offer] = []
    for number, offer in enumerate(near):
        whole = offer is leading or _shared(offer, opened) == len(offer.event.photos)
        if whole and offer is not leading:
            within.append(offer)
        for photo in offer.event.photos:
            if not whole and photo.source not in opened:
                continue
            before = said.get(photo.source)
            if before is None or (photo.says_something and not before.says_something):
                people = {face: person + number * _APART for face, person in photo.people.items()}
                said[photo.source] = replace(photo, people=MappingProxyType(people))
    return Earlier(
        leading,
        tuple(said.values()),
        tuple(offer.draft.number for offer in within),
        frozenset(user for offer in near for user in offer.event.prepared_by),
    )


def _shared(offer: Offer, opened: Collection[Path]) -> int:
    """How many photos of the draft are among these."""
    return sum(photo.source in opened for photo in offer.event.photos)
