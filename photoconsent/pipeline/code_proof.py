"""The proof that no code can be read in a copy, but for those that somebody left there."""

from collections.abc import Sequence
from typing import Final

from photoconsent.pipeline.area import Area, bounds_of, scaled
from photoconsent.pipeline.codes import read_codes
from photoconsent.pipeline.face import Box, Pixels

_THERE: Final = 0.5
"""A code is one that was left where so much of it lies in the place that was left."""


def codes_elsewhere(copy: Pixels, left: Sequence[Area], factors: tuple[float, float]) -> list[Area]:
    """Where codes can be read in the copy beside the places `left`; all of them in pixels of the original.

    The copy is `factors` (x, y) times the size of the original.
    """
    places = [scaled(code.area, 1 / factors[0], 1 / factors[1]) for code in read_codes(copy)]
    return [one for one in places if not any(_lies_in(bounds_of(one), bounds_of(area)) for area in left)]


def _lies_in(code: Box, place: Box) -> bool:
    return code.area > 0 and code.shared(place) > _THERE * code.area
