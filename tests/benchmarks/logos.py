"""How many printed logos are found, how many places are none, and what looking for them costs.

    PHOTOCONSENT_CORPUS=/path python -m tests.benchmarks.logos [PHOTOS] [SEED]

Five drawn logos are printed, one a photo, on chests in real photos, enlarged to 2,000 pixels: up to 20 degrees
turned, in half to full light, on a chest that is seen from the side, a little out of focus, and saved as JPEG. The same
photos without them tell what is found for nothing. Seconds are the processor's.
"""

import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.area import bounds_of
from photoconsent.pipeline.face import Box, Pixels, hull
from photoconsent.pipeline.logo_files import Logo
from photoconsent.pipeline.logos import Logos
from tests.benchmarks.beside import read, say
from tests.conftest import CORPUS
from tests.pipeline.drawn_logos import as_png, logos, printed

SETS = ("A_wider_fullres", "A_fddb_cse573", "A_dlib_faces", "A_masks853")
LONG, SMALLEST_FACE = 2000, 60
SIZES = ((0, 60, "under 60 pixels"), (60, 120, "60 to 119"), (120, 1000, "120 and more"))


@dataclass(frozen=True)
class Scene:
    """A photo with a logo, the same without, which logo it is, where, and how long."""

    photo: Pixels
    plain: Pixels
    logo: str
    there: Box
    long: float


def chests(corpus: Path) -> list[tuple[Path, list[list[float]]]]:
    """The photos and the boxes of their faces."""
    found = []
    for name in SETS:
        images = json.loads((corpus / name / "gt.json").read_text())["images"]
        found += [(corpus / name / file, entry["boxes"]) for file, entry in sorted(images.items())]
    return found


def scenes(corpus: Path, count: int, seed: int) -> Iterator[Scene]:
    """So many photos of people with room for a chest, each with a logo."""
    random = np.random.default_rng(seed)
    names, photos, made = sorted(logos()), chests(corpus), 0
    for index in random.permutation(len(photos)):
        file, boxes = photos[int(index)]
        photo = read(file)
        scale = LONG / max(photo.shape[:2])
        fitting = [one for one in boxes if one[2] * scale >= SMALLEST_FACE and one[1] + 2.3 * one[3] < photo.shape[0]]
        if not fitting:
            continue
        x, y, w, h = (side * scale for side in fitting[int(random.integers(len(fitting)))])
        large = np.asarray(cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8)
        name, long = names[made % len(names)], float(np.clip(w * random.uniform(0.35, 0.9), 36, 400))
        at = (x + w * random.uniform(0.2, 0.8), y + h * random.uniform(1.7, 2.1))
        turn, light = random.uniform(-20, 20), random.uniform(0.5, 1.1)
        lean, soft = random.uniform(0, 0.15), random.uniform(0.5, 1.5)
        worn, corners = printed(large, logos()[name], at, long, turn, light, lean, soft)
        there = hull([Box(float(px), float(py), 0, 0) for px, py in corners])
        yield Scene(_as_jpeg(worn), _as_jpeg(large), name, there, long)
        made += 1
        if made == count:
            return


def _as_jpeg(photo: Pixels) -> Pixels:
    kept: NDArray[np.uint8] = cv2.imencode(".jpg", photo, [cv2.IMWRITE_JPEG_QUALITY, 85])[1]
    return np.asarray(cv2.imdecode(kept, cv2.IMREAD_COLOR), np.uint8)


def main(words: list[str]) -> None:
    count, seed = int(words[0]) if words else 60, int(words[1]) if len(words) > 1 else 1
    finder = Logos([Logo(name, as_png(picture)) for name, picture in logos().items()])
    found: dict[tuple[str, str], list[bool]] = defaultdict(list)
    beside = for_nothing = photos = 0
    seconds = 0.0
    for scene in scenes(Path(os.environ[CORPUS]), count, seed):
        begun = time.process_time()
        places = [bounds_of(one.area) for one in finder.find(scene.photo)]
        seconds += time.process_time() - begun
        photos += 1
        size = next(words for least, most, words in SIZES if least <= scene.long < most)
        found[scene.logo, size].append(any(one.iou(scene.there) >= 0.4 for one in places))
        beside += sum(one.iou(scene.there) < 0.4 for one in places)
        for_nothing += len(finder.find(scene.plain))
    say("| logo | " + " | ".join(words for _, _, words in SIZES) + " |")
    for name in sorted(logos()):
        cells = [found[name, words] for _, _, words in SIZES]
        say(f"| {name} | " + " | ".join(f"{sum(cell)} of {len(cell)}" for cell in cells) + " |")
    say(f"places that are no logo: {beside} in {photos} photos with one, {for_nothing} in the same without")
    say(f"{seconds / max(photos, 1):.2f} s a photo of {LONG} pixels with {len(logos())} logos")


if __name__ == "__main__":
    main(sys.argv[1:])
