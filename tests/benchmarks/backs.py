"""People without a face: how many are found, how many shown people are taken for one, and what is found for nothing.

    PHOTOCONSENT_CORPUS=/path python -m tests.benchmarks.backs [FOLDER FOR PICTURES]

The labelled pictures hold few people who are seen from behind, and nobody labelled them. So faces are made into backs:
in each photo one face, with a chest of its own below it, is painted over, brow to chin and ear to ear, in the tone of
the hair above it. All other labelled faces are taken as found. With a folder, the photos with their frames go there.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from photoconsent.pipeline.bodies import Bodies
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.missed import people_without_face
from tests.benchmarks.beside import say
from tests.benchmarks.detection import SETS, Labelled, labelled
from tests.conftest import CORPUS

SEED = 7
SMALLEST = 24
"""Faces whose short side is smaller, in pixels, are not made into backs."""
CHEST = 2.2
"""So many heights of the face have to be in the photo below its chin."""
WALLS = 48
LAYOUTS = ((1, 1), (1, 2), (2, 3), (2, 4), (3, 5), (4, 6), (3, 4), (1, 3))
"""Rows and columns of walls of portraits."""
SMALL, LARGE = "under 60 pixels", "60 pixels and more"


@dataclass
class Counted:
    """What was counted over one set."""

    photos: int = 0
    people: int = 0
    """Frames of people of whom the detector is sure."""
    shown: int = 0
    """Frames named as without a face that hold most of a labelled face."""
    other: int = 0
    """Those that hold none."""
    backs: dict[str, list[bool]] = field(default_factory=lambda: {SMALL: [], LARGE: []})
    """For each face made into a back, by its width, whether it was found."""


def main(words: list[str]) -> int:
    """Print a row for each set; 2 where there are no labelled pictures."""
    corpus = os.environ.get(CORPUS)
    if not corpus:
        sys.stderr.write(f"Set {CORPUS} to the folder of labelled pictures.\n")
        return 2
    folder, bodies = Path(words[0]) if words else None, Bodies()
    say(f"| pictures | people framed | named, with a face | named, no labelled face | backs, {SMALL} | {LARGE} |")
    say("| --- | --- | --- | --- | --- | --- |")
    sets = {name: partial(labelled, Path(corpus) / name) for name in SETS}
    for name, pictures in {**sets, "walls of portraits": partial(walls, Path(corpus) / "B_lfw_dev")}.items():
        counted = Counted()
        for n, picture in enumerate(pictures()):
            _count(picture, counted, bodies, folder / f"{name}-{n}.png" if folder else None)
        backs = " | ".join(f"{sum(found)} of {len(found)}" for found in counted.backs.values())
        say(f"| {name}, {counted.photos} photos | {counted.people} | {counted.shown} | {counted.other} | {backs} |")
    return 0


def walls(folder: Path) -> Iterator[Labelled]:
    """Portraits of LFW beside one another, 1 to 24 on a wall, the same in each run; their faces lie in the middle."""
    files, random = sorted(folder.rglob("*.jp*g")), np.random.default_rng(SEED)
    for n in range(WALLS):
        (rows, columns), gap, side = LAYOUTS[n % len(LAYOUTS)], (0, 24)[n // 8 % 2], (250, 180)[n // 16 % 2]
        step, faces = side + gap, list[Box]()
        wall = np.full((rows * step + gap, columns * step + gap, 3), 235, np.uint8)
        for place in range(rows * columns):
            x, y = gap + place % columns * step, gap + place // columns * step
            with Image.open(files[int(random.integers(len(files)))]) as portrait:
                wall[y : y + side, x : x + side] = np.asarray(portrait.convert("RGB").resize((side, side)))
            faces.append(Box(x + 0.34 * side, y + 0.3 * side, 0.32 * side, 0.42 * side))
        yield Labelled(wall, tuple(faces), ())


def _count(picture: Labelled, counted: Counted, bodies: Bodies, file: Path | None) -> None:
    """Look at one photo as it is, then at it with a back in it."""
    everyone = [*picture.faces, *picture.ignored]
    named = people_without_face(picture.pixels, everyone, bodies)
    shown = [one for one in named if any(one.shared(face) > 0.5 * face.area for face in everyone)]
    counted.photos += 1
    counted.people += len(people_without_face(picture.pixels, [], bodies))
    counted.shown += len(shown)
    counted.other += len(named) - len(shown)
    if file is not None and named:
        _draw(picture.pixels, everyone, named, file)
    for back in _fitting(picture):
        others = [face for face in everyone if face is not back]
        there = _body(back)
        turned = turned_away(picture.pixels, back)
        seen = any(one.shared(there) >= 0.5 * there.area for one in people_without_face(turned, others, bodies))
        counted.backs[SMALL if back.w < 60 else LARGE].append(seen)
        if file is not None and not seen:
            _draw(turned, others, [there], file.with_stem(f"{file.stem}-missed"))


def _fitting(picture: Labelled) -> Iterator[Box]:
    """One face of the photo with a chest of its own below it, if there is any: the same in each run."""
    height = picture.pixels.shape[0]
    large = [b for b in picture.faces if min(b.w, b.h) >= SMALLEST and b.bottom + CHEST * b.h <= height]
    everyone = [*picture.faces, *picture.ignored]
    fitting = [b for b in large if all(_body(b).shared(_body(other)) == 0 for other in everyone if other is not b)]
    if fitting:
        yield fitting[int(np.random.default_rng(SEED).integers(len(fitting)))]


def _body(face: Box) -> Box:
    """Head and chest of whose face it is."""
    return Box(face.x - face.w / 2, face.y, 2 * face.w, (1 + CHEST) * face.h)


def turned_away(pixels: Pixels, face: Box) -> Pixels:
    """The photo with hair where that face was."""
    height, width = pixels.shape[:2]
    above = Box(face.x + face.w / 4, face.y - face.h / 4, face.w / 2, face.h / 5).clipped(width, height)
    rows, columns = slice(int(above.y), int(above.bottom) + 1), slice(int(above.x), int(above.right) + 1)
    tone = np.median(pixels[rows, columns].reshape(-1, 3), axis=0)
    middle = (round(face.centre[0]), round(face.centre[1] - face.h * 0.05))
    head = np.zeros((height, width), np.uint8)
    cv2.ellipse(head, middle, (round(face.w * 0.68), round(face.h * 0.66)), 0, 0, 360, 255, cv2.FILLED)
    strands = np.random.default_rng(SEED).normal(0, 14, (height, width, 1)).astype(np.float32)
    strands = cv2.GaussianBlur(strands, (0, 0), sigmaX=0.6, sigmaY=3)[..., None] * 2
    share = cv2.GaussianBlur(head, (0, 0), max(face.w / 40, 0.5)).astype(np.float32)[..., None] / 255
    return np.asarray(np.clip(pixels * (1 - share) + (tone + strands) * share, 0, 255), np.uint8)


def _draw(pixels: Pixels, faces: list[Box], named: list[Box], file: Path) -> None:
    drawn = pixels.copy()
    for boxes, colour in ((faces, (0, 200, 0)), (named, (230, 0, 0))):
        for box in boxes:
            cv2.rectangle(drawn, (int(box.x), int(box.y)), (int(box.right), int(box.bottom)), colour, 2)
    Image.fromarray(drawn).save(file)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
