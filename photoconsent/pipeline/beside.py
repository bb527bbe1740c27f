"""Looks for what can tell who somebody is beside a face: codes, text, logos, backs. Only where it is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from consent_db.records import Trait
from photoconsent.pipeline.bodies import Bodies
from photoconsent.pipeline.codes import find_codes
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.logo_files import Logo
from photoconsent.pipeline.logos import Logos
from photoconsent.pipeline.missed import people_without_face
from photoconsent.pipeline.place import Place, whole_pixels
from photoconsent.pipeline.texts import Readers, find_texts
from photoconsent.pipeline.timing import Spent, Stage, Stopwatch

WRITTEN: Final = frozenset({Trait.TEXT, Trait.PLATE, Trait.SCREEN})
"""What one search for text finds together."""
_GROWN: Final = 0.03
"""Somebody seen from behind is covered with so much of their height around them: the detector's frames are tight."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found beside the faces of a photo."""

    sought: frozenset[Trait]
    """What was looked for: at least what was asked for."""
    places: tuple[Place, ...]
    spent: tuple[Spent, ...]


class Beside:
    """Looks beside the faces of one photo after the other; loads the networks for text when they are needed."""

    def __init__(self, bodies: Bodies | None = None) -> None:
        self._bodies = bodies or Bodies()
        self._readers: Readers | None = None
        self._logos: tuple[tuple[Logo, ...], Logos] | None = None

    def look(
        self, pixels: Pixels, traits: frozenset[Trait], logos: tuple[Logo, ...] = (), faces: Sequence[Box] = ()
    ) -> Found:
        """Every place in the photo with one of these traits, and all that is written where anything of it is asked for.

        `faces` are those that were found: who has one is not somebody seen from behind. Raises what `Readers.load`
        raises, NetworkFailed, and LogoUnreadable.
        """
        watch, places = Stopwatch(), tuple[Place, ...]()
        if Trait.CODE in traits:
            with watch.stage(Stage.CODES):
                places += find_codes(pixels)
        if traits & WRITTEN:
            with watch.stage(Stage.TEXT):
                places += find_texts(pixels, self.readers())
            traits |= WRITTEN
        if Trait.LOGO in traits and logos:
            with watch.stage(Stage.LOGOS):
                places += self._finder(logos).find(pixels)
        if Trait.BACK in traits:
            with watch.stage(Stage.BACKS):
                places += self._backs(pixels, faces)
        return Found(traits, places, watch.spent)

    def _backs(self, pixels: Pixels, faces: Sequence[Box]) -> tuple[Place, ...]:
        """Everybody without a face, with a little around them."""
        size = (pixels.shape[1], pixels.shape[0])
        boxes = people_without_face(pixels, faces, self._bodies)
        return tuple(Place(Trait.BACK, whole_pixels(box, _GROWN * box.h, size)) for box in boxes)

    def _finder(self, logos: tuple[Logo, ...]) -> Logos:
        """What finds these logos; they are the same in all photos of a batch."""
        if self._logos is None or self._logos[0] != logos:
            self._logos = logos, Logos(logos)
        return self._logos[1]

    def readers(self) -> Readers:
        """The networks for text."""
        if self._readers is None:
            self._readers = Readers.load()
        return self._readers
