"""Looks for what can tell who somebody is beside a face: codes. Only for what is asked for, because it takes time."""

from dataclasses import dataclass

from consent_db.records import Trait
from photoconsent.pipeline.codes import find_codes
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.place import Place
from photoconsent.pipeline.timing import Spent, Stage, Stopwatch


@dataclass(frozen=True, slots=True)
class Beside:
    """What was found beside the faces of a photo."""

    sought: frozenset[Trait]
    """What was looked for: at least what was asked for."""
    places: tuple[Place, ...]
    spent: tuple[Spent, ...]


def look_beside(pixels: Pixels, traits: frozenset[Trait]) -> Beside:
    """Every place in the photo with one of these traits."""
    watch, places = Stopwatch(), tuple[Place, ...]()
    if Trait.CODE in traits:
        with watch.stage(Stage.CODES):
            places += find_codes(pixels)
    return Beside(traits, places, watch.spent)
