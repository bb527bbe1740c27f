"""Places in a photo that hold a trait: something beside a face that can tell who somebody is.

A place is found in a worker process; what becomes of it is decided in the parent (`decide_places`). What is read there
stays in memory: it is matched with the register's names, and goes into no log, report, draft or register.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from consent_db.records import Trait
from photoconsent.pipeline.area import Area, bounds_of
from photoconsent.pipeline.face import Box

SAME_PLACE: Final = 0.5
"""Two places with the same trait whose bounds are so alike (IoU) are one."""
_ALSO: Final = {Trait.PLATE: (Trait.PLATE, Trait.TEXT)}
"""A plate is a text too: who wants every text covered wants every plate covered."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a trait was found, in pixels of the upright full-size photo."""

    trait: Trait
    area: Area
    text: str = field(default="", repr=False)
    """What is written or encoded there; empty where it could not be read."""


@dataclass(frozen=True, slots=True)
class SaidPlace:
    """What a hand decided about a place: it is covered, or it stays as it is."""

    trait: Trait
    area: Area
    covered: bool


class Why(StrEnum):
    """Why a place is covered, or not."""

    SWITCH = "switch"
    """Everything with this trait is covered."""
    NAME = "name"
    """It holds the name or number of somebody in the register who may not be named here."""
    HAND = "hand"
    """Somebody said so."""
    OFFERED = "offered"
    """It is not covered before somebody says so."""


@dataclass(frozen=True, slots=True)
class DecidedPlace:
    """A place and what is done with it."""

    place: Place
    covered: bool
    why: Why


@dataclass(frozen=True, slots=True)
class Switches:
    """Which traits are looked for: those in neither list are not, and cost nothing. Both are sorted."""

    offered: tuple[Trait, ...] = ()
    """Found and offered; a person says what is covered."""
    covered: tuple[Trait, ...] = ()
    """Found and covered, unless a hand lets one be."""

    @classmethod
    def of(cls, offered: Iterable[Trait] = (), covered: Iterable[Trait] = ()) -> "Switches":
        """The switches with these traits, however often they are named; who is covered is not offered."""
        always = frozenset(covered)
        return cls(tuple(sorted(frozenset(offered) - always)), tuple(sorted(always)))

    def __or__(self, other: "Switches") -> "Switches":
        """The stricter of both for each trait."""
        return Switches.of((*self.offered, *other.offered), (*self.covered, *other.covered))

    @property
    def sought(self) -> frozenset[Trait]:
        """What photos are searched for."""
        return frozenset((*self.offered, *self.covered))

    def written(self) -> str:
        """The switches as a line for settings; `switches_from` reads it."""
        return " ".join([*(f"offer:{one}" for one in self.offered), *(f"cover:{one}" for one in self.covered)])

    def covers(self, trait: Trait) -> bool:
        """Whether every place with this trait is covered."""
        return any(one in self.covered for one in _ALSO.get(trait, (trait,)))

    def offers(self, trait: Trait) -> bool:
        """Whether places with this trait are offered."""
        return any(one in self.offered for one in _ALSO.get(trait, (trait,)))


NO_SWITCHES: Final = Switches()


def switches_from(line: str) -> Switches:
    """The switches that were `written` so; words that mean nothing (any more) are passed over."""
    named = {way: [Trait(one) for one in Trait if f"{way}:{one}" in line.split()] for way in ("offer", "cover")}
    return Switches.of(named["offer"], named["cover"])


def same_place(a: Place | SaidPlace, b: Place | SaidPlace) -> bool:
    """Whether both say the same of the same place."""
    return a.trait is b.trait and bounds_of(a.area).iou(bounds_of(b.area)) >= SAME_PLACE


def covered_areas(places: Iterable[DecidedPlace]) -> tuple[Area, ...]:
    """The areas of the places that are covered."""
    return tuple(one.place.area for one in places if one.covered)


def whole_pixels(box: Box, more: float, size: tuple[int, int]) -> Box:
    """The box with so many pixels more on each side, to a tenth of a pixel, inside a picture of this width and height.

    Places are kept, reported and compared rounded so, wherever they come from.
    """
    grown = Box(box.x - more, box.y - more, box.w + 2 * more, box.h + 2 * more).clipped(*size)
    return Box(round(grown.x, 1), round(grown.y, 1), round(grown.w, 1), round(grown.h, 1))
