"""The whole person that belongs to a face: the outline that is covered where a head alone is not enough.

The pose network says of each pixel in a person's box whether it is of that person. What it says is filled, grown and
joined with the head. Where it is not to be trusted, or where no box of a person holds the face, the box is taken.

Faces of others that are shown stay: the outline gives way around them, but never on the covered one's own head.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil, floor
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.errors import ChangedWhileRead
from photoconsent.pipeline.area import Mask, Outline
from photoconsent.pipeline.bodies import Bodies, Person, person_of
from photoconsent.pipeline.crop import Crop
from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.head import Ellipse, head_of
from photoconsent.pipeline.networks import Session, load_made
from photoconsent.pipeline.photo import open_photo

SIDE: Final = 256
"""The network sees a square of so many pixels each way, and answers with a mask of that size."""
_AROUND: Final = 0.25
"""The square is larger than the box by this share, as the network was trained."""
_INSIDE: Final = 0.0
"""The mask holds logits: above 0 a pixel is rather of the person than not."""
_PRESENT: Final = 0.5
"""Below this the network sees nobody in the square."""
_MOST_OF_FACE: Final = 0.8
"""A mask that holds less of the face's box is of somebody else, or of nobody."""
_LEAST: Final = 0.2
"""A mask that fills less of the box is ragged."""
_CROWDED: Final = 0.25
"""Where another person's box takes so much of the box, the mask may end at the wrong one of the two."""
_GROWN: Final = 0.07
"""The mask is grown by this share of the head's height, and a box by so much of its own sides."""
_BODY: Final = (3.4, 8.0)
"""Width and height of a body in heads' widths and heights, where no box of a person holds the face."""
_CELLS: Final = 512
"""The outline is drawn in cells, so many along the longer side of what it may cover."""
_STRAIGHT: Final = 0.75
"""The outline is simplified by at most so many cells; the mask is grown by as much more."""

_Logits = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Silhouette:
    """What is covered of one person."""

    outline: Outline
    """What is covered."""
    whole: Outline
    """What is covered when that is not enough: all of the box."""
    box: Box
    """The person, as the detector or the head's size frame it."""
    sure: bool
    """Whether the mask was taken; else it is the box."""

    def cropped(self, crop: Crop, size: tuple[int, int]) -> "Silhouette":
        """The same in pixels of a part of a photo of this width and height."""
        box = crop.within(*size).place(self.box, size)
        return Silhouette(crop.outline(self.outline, size), crop.outline(self.whole, size), box, self.sure)


class Silhouettes:
    """Finds the outline of people by their faces; loads its networks when first asked. For one thread at a time."""

    def __init__(self, bodies: Bodies | None = None) -> None:
        self._bodies = bodies or Bodies()
        self._network: Session | None = None

    @property
    def bodies(self) -> Bodies:
        """What finds people, for the proof of the copy."""
        return self._bodies

    def of(self, pixels: Pixels, faces: Sequence[Face], shown: Sequence[Face] = ()) -> list[Silhouette]:
        """The silhouette of each of these faces' people, in the photo's own pixels; `shown` are faces that stay.

        Raises what the networks raise.
        """
        people = self._bodies.find(pixels) if faces else []
        return [self._of_one(pixels, face, people, shown) for face in faces]

    def _of_one(self, pixels: Pixels, face: Face, people: Sequence[Person], shown: Sequence[Face]) -> Silhouette:
        height, width = pixels.shape[:2]
        head, person = head_of(face), person_of(face, people)
        box = (person.box if person is not None else _body_below(head)).clipped(width, height)
        seen = self._mask(pixels, box) if person is not None else None
        by_box = _boxed(box, head, shown, (width, height))
        alone = all(one is person or one.box.shared(box) < _CROWDED * box.area for one in people)
        if seen is None or not alone or not _trusted(*seen, face, box):
            return Silhouette(by_box, by_box, box, sure=False)
        return Silhouette(_outline(*seen, head, shown, (width, height)), by_box, box, sure=True)

    def _mask(self, pixels: Pixels, box: Box) -> tuple[_Logits, Box] | None:
        """What the network says of the square around a box, and the square; None when it sees nobody there."""
        if self._network is None:
            self._network = load_made("silhouette")
        side = max(box.w, box.h) * (1 + _AROUND)
        square = Box(box.centre[0] - side / 2, box.centre[1] - side / 2, side, side)
        scale = SIDE / side
        moved = np.array([[scale, 0, -square.x * scale], [0, scale, -square.y * scale]])
        picture = _reduced(pixels, square)
        if picture is None:
            picture = np.asarray(cv2.warpAffine(pixels, moved, (SIDE, SIDE), flags=cv2.INTER_LINEAR), np.uint8)
        fed = np.ascontiguousarray(picture.transpose(2, 0, 1)[None], np.float32) / np.float32(255)
        presence, mask = self._network.run(["presence", "mask"], {"picture": fed})
        return (mask[0, :, :, 0], square) if presence[0, 0] >= _PRESENT else None


def outlines_in(path: Path, sha256: str, faces: tuple[Face, ...], shown: tuple[Face, ...]) -> tuple[Outline, ...]:
    """The outlines of these faces' people in a photo, for showing; for a process of its own.

    Raises ChangedWhileRead when the file is not the one of this digest, and what `open_photo` and the networks raise.
    """
    photo = open_photo(path)
    if photo.sha256 != sha256:
        raise ChangedWhileRead
    return tuple(one.outline for one in _for_showing().of(photo.pixels, faces, shown))


@cache
def _for_showing() -> Silhouettes:
    """The networks stay loaded from one photo to the next."""
    return Silhouettes()


def _boxed(box: Box, head: Ellipse, shown: Sequence[Face], size: tuple[int, int]) -> Outline:
    """The outline of a whole box of a person, grown a little, with the head."""
    cells = _Cells.around([box.grown(2 * _GROWN), head.bounds()], size)
    mask = cells.empty()
    cells.fill(mask, box.grown(2 * _GROWN))
    return cells.outline(mask, head, shown)


def _reduced(pixels: Pixels, square: Box) -> Pixels | None:
    """The square averaged down to the network's size, black beyond the photo; None where it has to be enlarged."""
    if square.w < 2 * SIDE:
        return None
    height, width = pixels.shape[:2]
    here = square.clipped(width, height)
    left, top, right, bottom = floor(here.x), floor(here.y), ceil(here.right), ceil(here.bottom)
    scale = SIDE / square.w
    x, y = round((left - square.x) * scale), round((top - square.y) * scale)
    w, h = max(min(round((right - left) * scale), SIDE - x), 1), max(min(round((bottom - top) * scale), SIDE - y), 1)
    picture = np.zeros((SIDE, SIDE, 3), np.uint8)
    picture[y : y + h, x : x + w] = cv2.resize(pixels[top:bottom, left:right], (w, h), interpolation=cv2.INTER_AREA)
    return picture


def _trusted(mask: _Logits, square: Box, face: Face, box: Box) -> bool:
    """Whether the mask is of the person with this face, and whole."""
    scale = SIDE / square.w
    inside = mask > _INSIDE

    def share(of: Box) -> float:
        left, top = max(round((of.x - square.x) * scale), 0), max(round((of.y - square.y) * scale), 0)
        right, bottom = round((of.right - square.x) * scale), round((of.bottom - square.y) * scale)
        part = inside[top : max(bottom, top + 1), left : max(right, left + 1)]
        return float(part.mean()) if part.size else 0.0

    return share(face.box) >= _MOST_OF_FACE and share(box) >= _LEAST


def _outline(mask: _Logits, square: Box, head: Ellipse, shown: Sequence[Face], size: tuple[int, int]) -> Outline:
    """The mask filled, grown, joined with the head."""
    cells = _Cells.around([square, head.bounds()], size)
    rows, columns = cells.shape
    # The mask seen in the cells; where the square ends nobody goes on.
    scale = SIDE / square.w
    moved = np.array(
        [
            [cells.step * scale, 0, (cells.x - square.x) * scale],
            [0, cells.step * scale, (cells.y - square.y) * scale],
        ]
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    there = cv2.warpAffine(mask, moved, (columns, rows), flags=flags, borderMode=cv2.BORDER_CONSTANT, borderValue=-9.0)
    inside = np.where(there > _INSIDE, 255, 0).astype(np.uint8)
    contours, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(inside, contours, -1, 255, cv2.FILLED)  # what is enclosed, as between an arm and the chest, too
    reach = ceil(_GROWN * 2 * head.half_height / cells.step + cells.step_of(square) + 1)
    grown = cv2.dilate(inside, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1)))
    return cells.outline(np.asarray(grown, np.uint8), head, shown)


def _body_below(head: Ellipse) -> Box:
    """Where the body of a head is if the person stands upright; generous, because nothing tells more."""
    w, h = _BODY[0] * 2 * head.half_width, _BODY[1] * 2 * head.half_height
    return Box(head.centre[0] - w / 2, head.centre[1] - head.half_height, w, h)


@dataclass(frozen=True, slots=True)
class _Cells:
    """A grid of square cells over a part of the photo, in which outlines are drawn."""

    x: float
    y: float
    step: float
    """Width and height of a cell, in pixels of the photo."""
    shape: tuple[int, int]
    """Rows and columns."""

    @classmethod
    def around(cls, boxes: Sequence[Box], size: tuple[int, int]) -> "_Cells":
        """A grid over these boxes, as far as they lie in a photo of this width and height."""
        clipped = [box.clipped(*size) for box in boxes]
        left, top = min(box.x for box in clipped), min(box.y for box in clipped)
        right, bottom = max(box.right for box in clipped), max(box.bottom for box in clipped)
        step = max(max(right - left, bottom - top) / _CELLS, 1.0)
        return cls(left, top, step, (max(ceil((bottom - top) / step), 1), max(ceil((right - left) / step), 1)))

    def step_of(self, square: Box) -> float:
        """How many cells a pixel of the network's mask is wide."""
        return square.w / SIDE / self.step

    def empty(self) -> Mask:
        """No cell taken."""
        return np.zeros(self.shape, np.uint8)

    def fill(self, mask: Mask, box: Box) -> None:
        """Take every cell that a box touches."""
        left, top = max(floor((box.x - self.x) / self.step), 0), max(floor((box.y - self.y) / self.step), 0)
        right, bottom = ceil((box.right - self.x) / self.step), ceil((box.bottom - self.y) / self.step)
        mask[top : max(bottom, 0), left : max(right, 0)] = 255

    def outline(self, mask: Mask, head: Ellipse, shown: Sequence[Face]) -> Outline:
        """The outline of the cells taken, without shown heads, with the own head."""
        for face in shown:
            self._ellipse(mask, head_of(face).grown(0.1), 0)
        self._ellipse(mask, head, 255)
        padded = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
        contours, _ = cv2.findContours(padded, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
        lines = []
        for contour in contours:
            line = cv2.approxPolyDP(contour, _STRAIGHT, True)[:, 0, :]
            if len(line) >= 3:
                # A contour runs through the middles of the outermost cells; a cell of the padding comes before.
                lines.append(
                    tuple((self.x + (x - 0.5) * self.step, self.y + (y - 0.5) * self.step) for x, y in line.tolist())
                )
        return Outline(tuple(lines), self.step * (1 + 2 * _STRAIGHT))

    def _ellipse(self, mask: Mask, head: Ellipse, value: int) -> None:
        centre = round((head.centre[0] - self.x) / self.step), round((head.centre[1] - self.y) / self.step)
        axes = ceil(head.half_width / self.step), ceil(head.half_height / self.step)
        cv2.ellipse(mask, centre, axes, np.degrees(head.tilt), 0, 360, value, cv2.FILLED)
