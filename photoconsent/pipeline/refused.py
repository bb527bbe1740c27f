"""What to say of a copy that was refused because of a face: which face, and where it is."""

from collections.abc import Sequence
from typing import Final

from photoconsent.errors import FacesStillKnown, FaceStillKnown
from photoconsent.pipeline.face import Box

PLACES: Final = (
    ("at the upper left", "at the top", "at the upper right"),
    ("at the left", "in the middle", "at the right"),
    ("at the lower left", "at the bottom", "at the lower right"),
)
"""Where something lies in a photo, row by row."""


def face_still_known(boxes: Sequence[Box], size: tuple[int, int]) -> FaceStillKnown:
    """The error that names these (at least one) boxes of faces, in an upright photo of this width and height."""
    first, *rest = ordered = sorted(boxes, key=lambda box: box.area, reverse=True)
    listed = tuple((box.x, box.y, box.w, box.h) for box in ordered)
    kind = FacesStillKnown if rest else FaceStillKnown
    return kind(
        check="a hidden face could be known",
        boxes=listed,
        spot=place_of(first, size),
        more=len(rest),
        x=first.x,
        y=first.y,
        w=first.w,
        h=first.h,
    )


def place_of(box: Box, size: tuple[int, int]) -> str:
    """Where in the photo a box lies, in words that follow "the face"."""
    x, y = box.centre
    column, row = (min(max(int(3 * v / length), 0), 2) for v, length in ((x, size[0]), (y, size[1])))
    return PLACES[row][column]
