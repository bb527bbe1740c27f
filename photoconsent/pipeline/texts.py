"""Finds what is written in a photo: lines of text, number plates among them, and where text is dense.

The two networks are loaded when a photo is searched for text for the first time: who never asks for it never waits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from consent_db.records import Trait
from photoconsent.pipeline.area import bounds_of
from photoconsent.pipeline.corners import area_around
from photoconsent.pipeline.face import Box, Pixels, hull
from photoconsent.pipeline.networks import Session, load_made
from photoconsent.pipeline.place import Place, whole_pixels
from photoconsent.pipeline.plates import is_plate
from photoconsent.pipeline.text_lines import Line, find_lines
from photoconsent.pipeline.text_reading import read_line, sides

_AROUND: Final = 0.15
"""A line is covered with so much of its height around it,"""
_PLATE: Final = 0.35
"""and the number of a plate with so much: the whole plate, with the stripe that names the country."""
_WORD: Final = 3
"""Letters of a word,"""
_READ: Final = 0.6
"""and from when on it counts as read."""
_SURE: Final = 0.6
"""The score of a line that is covered although nobody can read it,"""
_LONG: Final = 1.5
"""and how many times it is as long as high at least. Measured on photos with and without text: docs/accuracy.md."""
_HUGE: Final = 1 / 3
"""A single sign that is as high as so much of the photo is a cup, a wheel or a window: something round or square."""
_DENSE: Final = 5
"""So many lines that lie no further apart than they are high are a screen, a board or a paper."""


@dataclass(frozen=True, slots=True)
class Readers:
    """The networks for text, ready to run, one thread at a time."""

    finder: Session
    reader: Session

    @classmethod
    def load(cls) -> Self:
        """Load both; raises NetworkMissing, NetworkDamaged, PhonesHome."""
        return cls(load_made("text-finder"), load_made("text-reader"))


def find_texts(pixels: Pixels, readers: Readers) -> tuple[Place, ...]:
    """Every line of text, a plate as a plate, and after them each place where text is dense; in the photo's pixels."""
    height, width = pixels.shape[:2]
    found = [_place(line, pixels, readers) for line in find_lines(pixels, readers.finder)]
    lines = [line for line in found if line is not None]
    bounds = [bounds_of(line.area) for line in lines]
    dense = [whole_pixels(hull(group), 0.0, (width, height)) for group in _groups(bounds) if len(group) >= _DENSE]
    return (*lines, *(Place(Trait.SCREEN, box) for box in dense))


def _place(line: Line, pixels: Pixels, readers: Readers) -> Place | None:
    """The line with what is read there; None where it is a pattern rather than text."""
    text, sure = read_line(pixels, line, readers.reader)
    fits = line.looks[-1]
    length, height = sides(fits[0] if len(fits) == 1 else line.corners)
    shape = length / max(height, 1.0)
    if not _is_text(text, sure, shape, line.score) or (shape < _LONG and height > _HUGE * min(pixels.shape[:2])):
        return None
    trait, more = (Trait.PLATE, _PLATE) if is_plate(text, shape) else (Trait.TEXT, _AROUND)
    return Place(trait, area_around(line.corners, more, (pixels.shape[1], pixels.shape[0])), text)


def _is_text(text: str, sure: float, shape: float, score: float) -> bool:
    """Whether a line that is so many times as long as high is text.

    A word that was read is one. What could not be read is covered where the network is sure and it is long, as words
    are; a single letter or digit, which many a pattern looks like, must be read.
    """
    if len(text) >= _WORD and sure >= _READ:
        return True
    return score >= _SURE and (shape >= _LONG or sure >= _READ)


def _groups(boxes: Sequence[Box]) -> list[list[Box]]:
    """The boxes in groups: of one group are those that lie no further apart than the lower of them is high."""
    groups: list[list[Box]] = []
    for box in boxes:
        near = [group for group in groups if any(_near(box, one) for one in group)]
        groups = [group for group in groups if group not in near]
        groups.append([box, *(one for group in near for one in group)])
    return groups


def _near(a: Box, b: Box) -> bool:
    apart = min(a.w, a.h, b.w, b.h)
    grown = Box(a.x - apart, a.y - apart, a.w + 2 * apart, a.h + 2 * apart)
    return grown.shared(b) > 0
