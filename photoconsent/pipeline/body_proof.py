"""The proof that a person who was covered whole is not to be seen in the written copy: the person detector sees nobody.

Where an outline leaves enough for it to see somebody, the whole box is covered. If it still sees somebody there, that
is chance only when it does so as well under fresh covers painted over the one in the copy.
"""

from collections.abc import Sequence
from typing import Final

from photoconsent.pipeline.area import Outline, scaled
from photoconsent.pipeline.bodies import PERHAPS, Bodies
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.silhouette import Silhouette

_SAME: Final = 0.5
"""A person whose box is so alike (IoU) stands where the covered one stood."""
_MARGIN: Final = 0.05
"""By so much more than under any of the fresh covers the detector may see somebody by chance."""


class CoveredPeople:
    """The people of a photo who are covered whole, and what is covered of them so far."""

    def __init__(self, silhouettes: Sequence[Silhouette], bodies: Bodies) -> None:
        self._silhouettes, self._bodies = silhouettes, bodies
        self._widened: set[int] = set()

    @property
    def outlines(self) -> list[Outline]:
        """What is to be covered, in pixels of the photo."""
        return [one.whole if n in self._widened else one.outline for n, one in enumerate(self._silhouettes)]

    def still_seen(self, copy: Pixels, factors: tuple[float, float]) -> list[Outline]:
        """What is to be covered anew because somebody is seen there; the copy is `factors` (x, y) times as large.

        From then on those are covered by their whole boxes.
        """
        if not self._silhouettes:
            return []
        found = self._bodies.find(copy, PERHAPS)
        seen = []
        for n, one in enumerate(self._silhouettes):
            box = one.box.scaled(*factors)
            score = max((person.score for person in found if person.box.iou(box) >= _SAME), default=0.0)
            if score and not (n in self._widened and self._by_chance(copy, scaled(one.whole, *factors), box, score)):
                self._widened.add(n)
                seen.append(one.whole)
        return seen

    def _by_chance(self, copy: Pixels, whole: Outline, box: Box, score: float) -> bool:
        """Whether the detector sees as much under covers that never lay on anybody."""
        chance = 0.0
        for style in Cover:
            fresh = self._bodies.find(cover(copy, [], style, [whole]), PERHAPS)
            chance = max([chance, *(one.score for one in fresh if one.box.iou(box) >= _SAME)])
        return score <= chance + _MARGIN
