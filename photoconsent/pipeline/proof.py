"""The proof of a written copy: what is on disk is what was promised, and no hidden face can be known from it.

Three independent looks: at the bytes (nothing but pixels), at the recogniser (it must not know a hidden face again),
and at the pixels (the fine structure of a hidden face must be gone, whatever any recogniser says).
"""

from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.errors import PhotoError, ProofFailed
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.decode import decode
from photoconsent.pipeline.face import Box, Embedding, Face, FoundFace, Pixels, Quality
from photoconsent.pipeline.formats import Format
from photoconsent.pipeline.metadata import extras_of_jpeg
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.recognise import similarity_at
from photoconsent.pipeline.remains import remains

_MOST_MEGAPIXELS: Final = 1000.0
"""Far more than any original may have; a file that claims more is none of ours."""

KNOWN_AGAIN: Final = 0.339
"""Cosine similarity from which SFace takes two pictures for one person: 1 false accept in 1,000 on the 6,000 pairs of
LFW. The network's makers use 0.363 (OpenCV, samples/dnn/face_detect.py), which is laxer."""

BY_CHANCE: Final = 0.05
"""A face that is like anything without a face in it (blurred ones, up to 0.84 measured) is as similar to a cover that
never lay on it. Such a face is known again when its cover is more similar to it than each of six fresh covers painted
over that cover: a face too poor to be known by so much more, a good one by anything."""
_HONEST: Final = 4
"""So many of the fresh covers at least must have covered what they were painted over; else they say nothing."""

_FINEST: Final = 32
"""A face is compared in at most so many cells each way: finer detail does not survive in small copies."""
_SMALLEST: Final = 6
"""Fewer visible pixels each way are no face to anybody."""
_SHADING: Final = 0.1
"""Standard deviation, in widths of the face, of the blur that is taken away first: shading agrees by chance."""
_FLAT: Final = 0.5
"""A standard deviation below this many levels is rounding."""


@dataclass(frozen=True, slots=True)
class Attack:
    """The attempt to know one hidden face again from the written copy."""

    similarity: float
    """Cosine similarity to the original face, -1 to 1."""
    succeeded: bool


def prove_file(path: Path, size: tuple[int, int] | None = None) -> Pixels:
    """The pixels of a copy, after it was proved to hold nothing else and to decode completely.

    `size` is the promised (width, height), None where none was promised. Raises ProofFailed, whose fact `check` is
    "reading", "hidden data", "decoding" or "size".
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ProofFailed(check="reading") from error
    return prove_bytes(data, size)


def prove_bytes(data: bytes, size: tuple[int, int] | None = None) -> Pixels:
    """The same as `prove_file` for the content of a file."""
    try:
        pixels = decode(data, Format.JPEG, _MOST_MEGAPIXELS)
    except PhotoError as error:
        raise ProofFailed(check="decoding") from error
    if size is not None and (pixels.shape[1], pixels.shape[0]) != size:
        raise ProofFailed(check="size")
    if extras_of_jpeg(data) != ():
        raise ProofFailed(check="hidden data")
    return pixels


def attack(copy: Pixels, hidden: FoundFace, factors: tuple[float, float], networks: Networks) -> Attack | None:
    """Try to know a hidden face again in the copy, `factors` (x, y) times the size of the original.

    None where there is nothing to compare with: recognition is off, or the face could not be embedded.
    """
    if hidden.embedding is None:
        return None
    face = hidden.face.scaled(*factors)
    similarity = similarity_at(copy, face, hidden.embedding, networks)
    known = not similarity < KNOWN_AGAIN  # so that what is no number counts as known
    if known:
        margin = BY_CHANCE if hidden.quality is Quality.POOR else 0.0
        known = not _by_chance(copy, face, hidden.embedding, margin, networks, factors)
    return Attack(similarity, known)


def _by_chance(
    copy: Pixels, face: Face, embedding: Embedding, margin: float, networks: Networks, factors: tuple[float, float]
) -> bool:
    """Whether covers that never had a face under them are as similar to the face as the one in the copy.

    What lies outside them stays, so this forgives the surroundings; what shows inside the head is under them.
    """
    height, width = copy.shape[:2]
    room = face.box.grown(2.0).clipped(width, height)
    left, top = int(room.x), int(room.y)
    part, there = copy[top : ceil(room.bottom), left : ceil(room.right)], _moved(face, -left, -top)
    if part.size == 0:
        return True
    covers = [_fresh_cover(part, there, style, factors) for style in Cover for _ in range(2)]
    honest = [one for one in covers if not remains(part, one, there).seen]
    if len(honest) < _HONEST:
        return False
    chance = max(similarity_at(one, there, embedding, networks) for one in honest)
    return similarity_at(part, there, embedding, networks) <= chance + margin


def _fresh_cover(part: Pixels, face: Face, style: Cover, factors: tuple[float, float]) -> Pixels:
    """The part of a copy with a cover that came about as its own did: painted at the size of the original, and reduced.

    Painted at the size of the copy it would have a grain, which reducing takes away; and what has no grain is more like
    a face to the recogniser, a blurred one most of all.
    """
    height, width = part.shape[:2]
    size = max(width, round(width / factors[0])), max(height, round(height / factors[1]))
    large = np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_CUBIC), np.uint8)
    painted = cover(large, [face.scaled(size[0] / width, size[1] / height)], style)
    return np.asarray(cv2.resize(painted, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _moved(face: Face, x: float, y: float) -> Face:
    """The same face so much further right and down."""
    box = Box(face.box.x + x, face.box.y + y, face.box.w, face.box.h)
    marks = face.landmarks
    if marks is not None:
        a, b, c, d, e = ((px + x, py + y) for px, py in marks)
        marks = (a, b, c, d, e)
    return replace(face, box=box, landmarks=marks)


@dataclass(frozen=True, slots=True)
class Trace:
    """How much of the fine structure of a face is left in the copy: correlations, 0 none to 1 all."""

    whole: float = 0.0
    quarter: float = 0.0
    """The highest of the four quarters: finds a face that is covered in part."""
    cells: int = _FINEST
    """Cells compared each way."""

    @property
    def seen(self) -> bool:
        """More than chance yields; the limits are the highest of 5,000 covers measured, see `docs/covers.md`."""
        return not (self.whole <= 0.30 + 3.2 / self.cells and self.quarter <= 0.9)  # also what is no number


def trace(original: Pixels, copy: Pixels, face: Face) -> Trace:
    """What is left in the copy of a face of the original (whose coordinates it has), whatever the copy's size."""
    height, width = original.shape[:2]
    here = face.box.clipped(width, height)
    there = here.scaled(copy.shape[1] / width, copy.shape[0] / height)
    if min(there.w, there.h) < _SMALLEST:
        return Trace()
    cells = min(round(min(there.w, there.h)), _FINEST)
    before, after = _structure(original, here, cells), _structure(copy, there, cells)
    half = cells // 2
    quarters = [np.s_[y : y + half, x : x + half] for y in (0, cells - half) for x in (0, cells - half)]
    return Trace(_correlation(before, after), max(_correlation(before[q], after[q]) for q in quarters), cells)


_Grid = NDArray[np.float32]


def _structure(pixels: Pixels, box: Box, cells: int) -> _Grid:
    """The brightness inside a box, averaged over square cells and freed from shading."""
    left, top, right, bottom = (round(v) for v in (box.x, box.y, box.right, box.bottom))
    grey = cv2.cvtColor(np.ascontiguousarray(pixels[top:bottom, left:right]), cv2.COLOR_RGB2GRAY)
    grid = cv2.resize(grey.astype(np.float32), (cells, cells), interpolation=cv2.INTER_AREA)
    return np.asarray(grid - cv2.GaussianBlur(grid, (0, 0), cells * _SHADING), np.float32)


def _correlation(a: _Grid, b: _Grid) -> float:
    """The absolute value of Pearson's correlation; 0 where one of them is flat."""
    spread_a, spread_b = float(a.std()), float(b.std())
    if min(spread_a, spread_b) < _FLAT:
        return 0.0
    return abs(float(np.mean((a - a.mean()) * (b - b.mean())))) / (spread_a * spread_b)
