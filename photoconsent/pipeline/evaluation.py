"""How many faces are missed in an organisation's own photos: its marks compared with what the search finds."""

import math
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import numpy as np
from PIL import Image

from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.faces_file import Mark
from photoconsent.pipeline.steps import Findings

SMALLEST = 12
"""Marked faces whose short side is smaller, in pixels, do not count: nobody is recognised by so little."""

SIZES = (24, 48, 96)
"""Where one class of size ends and the next begins: short side in pixels."""

DARK, BRIGHT = 60, 190
"""Mean brightness of a face, 0 to 255, below or above which its light counts as dark or bright."""

_AROUND = 1.5
"""The picture of a missed face shows so much beside it, as a share of its size."""

_LARGEST_CROP = 240
"""Its longest side, in pixels."""

Sort = TypeVar("Sort", bound=Hashable)


class Light(StrEnum):
    """How a face is lit."""

    DARK = "dark"
    NORMAL = "normal"
    BRIGHT = "bright"


@dataclass(frozen=True, slots=True)
class Judged:
    """One marked face, and whether the search would have had it covered."""

    source: Path
    mark: Mark
    light: Light
    covered: bool
    crop: bytes | None
    """A JPEG of the place, for a face that was missed."""

    @property
    def size(self) -> int:
        """The class of its size: an index into SIZES, or their number for larger faces."""
        side = min(self.mark.box.w, self.mark.box.h)
        return sum(side >= limit for limit in SIZES)


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of so many faces were missed."""

    missed: int
    faces: int

    @property
    def share(self) -> float:
        """The share that was missed, 0 to 1; 0 where there are no faces."""
        return self.missed / self.faces if self.faces else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Between which shares the truth lies with 95 % confidence, for photos like these.

        The score interval of Wilson, Journal of the American Statistical Association 22 (1927).
        """
        if not self.faces:
            return 0.0, 1.0
        z, n, p = 1.96, self.faces, self.share
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        reach = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, middle - reach), min(1.0, middle + reach)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What came out over all marked photos."""

    photos: int
    faces: tuple[Judged, ...]
    extra: int
    """Places that would be covered and touch no marked face."""
    too_small: int
    """Marked faces under SMALLEST, which are not counted."""

    @property
    def rate(self) -> Rate:
        """How many were missed of all faces."""
        return Rate(len(self.missed), len(self.faces))

    def rates(self, sort: Callable[[Judged], Sort | None]) -> dict[Sort, Rate]:
        """How many were missed of each sort of faces; those that have no sort (None) are left out."""
        sorts = [(kind, face.covered) for face in self.faces if (kind := sort(face)) is not None]
        counts = Counter(kind for kind, _ in sorts)
        missed = Counter(kind for kind, covered in sorts if not covered)
        return {kind: Rate(missed[kind], number) for kind, number in counts.items()}

    @property
    def missed(self) -> list[Judged]:
        """The faces that were missed, largest first."""
        return sorted((f for f in self.faces if not f.covered), key=lambda f: -f.mark.box.area)


def evaluate(photos: Iterable[tuple[Findings, Sequence[Mark]]]) -> Evaluation:
    """Compare the marks of each photo with its findings, which must carry a preview; it gives light and pictures.

    A face counts as covered when at least 80 % of its box lies in a found box grown by 30 %: the cover of a found face
    is larger than its box.
    """
    number, faces, extra, too_small = 0, list[Judged](), 0, 0
    for findings, marks in photos:
        number += 1
        found = [one.face.box for one in findings.faces]
        counted = [mark for mark in marks if min(mark.box.w, mark.box.h) >= SMALLEST]
        too_small += len(marks) - len(counted)
        extra += sum(all(box.shared(mark.box) == 0 for mark in marks) for box in found)
        faces += _judged(findings, counted, found)
    return Evaluation(number, tuple(faces), extra, too_small)


def _judged(findings: Findings, marks: Sequence[Mark], found: Sequence[Box]) -> Iterator[Judged]:
    if findings.preview is None:
        raise ValueError("an evaluation needs findings with a preview")
    with Image.open(BytesIO(findings.preview)) as picture:
        pixels = np.asarray(picture.convert("RGB"), np.uint8)
    across, down = pixels.shape[1] / findings.size[0], pixels.shape[0] / findings.size[1]
    for mark in marks:
        place = mark.box.scaled(across, down)
        covered = any(box.grown(0.3).shared(mark.box) >= 0.8 * mark.box.area for box in found)
        yield Judged(findings.source, mark, _light(pixels, place), covered, None if covered else _crop(pixels, place))


def _light(pixels: Pixels, place: Box) -> Light:
    brightness = float(_cut(pixels, place).mean()) if _cut(pixels, place).size else 0.0
    if brightness < DARK:
        return Light.DARK
    return Light.BRIGHT if brightness > BRIGHT else Light.NORMAL


def _crop(pixels: Pixels, place: Box) -> bytes:
    """A JPEG of the place and its surroundings; one grey pixel for a mark outside the photo."""
    part = _cut(pixels, place.grown(2 * _AROUND))
    picture = Image.fromarray(part if part.size else np.full((1, 1, 3), 128, np.uint8))
    picture.thumbnail((_LARGEST_CROP, _LARGEST_CROP))
    file = BytesIO()
    picture.save(file, "JPEG", quality=88)
    return file.getvalue()


def _cut(pixels: Pixels, place: Box) -> Pixels:
    inside = place.clipped(pixels.shape[1], pixels.shape[0])
    return pixels[int(inside.y) : math.ceil(inside.bottom), int(inside.x) : math.ceil(inside.right)]
