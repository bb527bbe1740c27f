"""Where a face may have been missed: places not likely enough to be covered, and people without a face.

A place that might be a face is worth a look sooner where somebody stands; and somebody whose upper half holds no face,
and nothing that might be one, is worth a look as well. Nothing is decided by it. `docs/accuracy.md` has what it finds.
"""

from collections.abc import Sequence
from typing import Final

from photoconsent.pipeline.bodies import SURE, Bodies, Person, upper_part
from photoconsent.pipeline.face import Box, Pixels

ALONE: Final = 0.25
"""A place is named from this score on wherever it lies, from a lower one (`Search.glimpse`) where somebody stands."""
_PERHAPS: Final = 0.1
"""From this score on somebody may stand there."""
_UPPER: Final = 0.5
"""Faces are looked for in so much of a person: sitting and leaning people have theirs lower than standing ones."""
_PORTRAIT: Final = 0.3
"""Of a frame that holds little more than a head, the face is at least so much of its height,"""
_BROW: Final = 0.6
"""and that one's face begins in so much of the frame, from above, wherever its middle lies."""


def places_to_look(
    pixels: Pixels, places: Sequence[tuple[Box, float]], faces: Sequence[Box], bodies: Bodies
) -> tuple[Box, ...]:
    """Those of the places, each with its score, that are worth a look, best first; then people without a face."""
    people = bodies.find(pixels, _PERHAPS, closely=False)
    parts = [upper_part(person, _UPPER) for person in people]
    kept = [box for box, score in places if score >= ALONE or any(_holds(part, box) for part in parts)]
    empty = [part for person, part in zip(people, parts, strict=True) if _is_without(person, part, faces)]
    return (*kept, *(part for part in empty if not any(_holds(part, box) for box in kept)))


def people_without_face(pixels: Pixels, faces: Sequence[Box], bodies: Bodies) -> list[Box]:
    """Everybody in whose upper half no face was found, as the detector frames them; raises what `Bodies` raises."""
    people = [one for one in bodies.find(pixels, SURE) if not one.cut]
    return [one.box for one in people if _is_without(one, upper_part(one, _UPPER), faces)]


def _is_without(person: Person, part: Box, faces: Sequence[Box]) -> bool:
    """Whether it is somebody and none of these faces is theirs: in this part, just above it, or most of the frame."""
    return person.score >= SURE and not any(
        _holds(Box(part.x, part.y - face.h / 2, part.w, part.h + face.h / 2), face) or _fills(person.box, face)
        for face in faces
    )


def _fills(frame: Box, face: Box) -> bool:
    """Whether this is the large face of a portrait, whose middle may lie far down in the frame."""
    large = face.h >= _PORTRAIT * frame.h and face.y <= frame.y + _BROW * frame.h
    return large and _holds(frame, face)


def _holds(part: Box, box: Box) -> bool:
    """Whether the middle of the box lies in the part."""
    x, y = box.centre
    return part.x <= x <= part.right and part.y <= y <= part.bottom
