"""What a photo costs that asks for nothing beside faces, with what that brought along and without; and each switch.

    PHOTOCONSENT_CORPUS=/path python -m tests.benchmarks.beside_cost [PHOTOS]

Seconds of the processor, two searches taking turns on the same photos, 1,600 pixels wide, the fastest of three. Without
switches one thing is left that there was not before: the look at people that tells where a face may have been missed.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import cv2
import numpy as np

from consent_db.records import Trait
from photoconsent.pipeline.beside import Beside
from photoconsent.pipeline.bodies import Bodies, Person
from photoconsent.pipeline.detect import see
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.logo_files import Logo
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.recognise import embed
from tests.benchmarks.beside import read, say
from tests.conftest import CORPUS
from tests.pipeline.drawn_logos import as_png, logos

WIDE, TURNS = 1600, 3


class Nobody(Bodies):
    """Looks at nothing."""

    def find(self, pixels: Pixels, least: float = 0.0, *, closely: bool = True) -> list[Person]:
        return []


def cost(do: Callable[[], object]) -> float:
    begun = time.process_time()
    do()
    return time.process_time() - begun


def photos(corpus: Path, count: int) -> list[Pixels]:
    found = []
    for file in sorted((corpus / "A_wider_fullres").rglob("*.jpg")) + sorted((corpus / "A_dlib_faces").glob("*.jpg")):
        photo = read(file)
        high = round(WIDE * photo.shape[0] / photo.shape[1])
        found.append(np.asarray(cv2.resize(photo, (WIDE, high), interpolation=cv2.INTER_CUBIC), np.uint8))
    return found[:count]


def searched(photo: Pixels, networks: Networks, bodies: Bodies) -> None:
    """What a run without switches does to find out who is there."""
    embed(photo, see(photo, networks, bodies=bodies).faces, networks)


def main(words: Sequence[str]) -> None:
    networks, real, none = Networks.load(), Bodies(), Nobody()
    chosen = photos(Path(os.environ[CORPUS]), int(words[0]) if words else 8)
    searched(chosen[0], networks, real)
    shares, seconds = [], []
    for photo in chosen:
        turns = [[cost(lambda b=b, p=photo: searched(p, networks, b)) for b in (none, real)] for _ in range(TURNS)]
        before, after = (min(turn[n] for turn in turns) for n in (0, 1))
        shares.append(after / before - 1)
        seconds.append(after)
    say(f"without switches: {median(seconds):.3f} s a photo, {median(shares):+.1%} of it new, {len(chosen)} photos")
    beside, named = Beside(real), tuple(Logo(name, as_png(picture)) for name, picture in sorted(logos().items()))
    beside.look(chosen[0], frozenset(Trait), named)
    for trait in Trait:
        each = [cost(lambda p=photo, t=trait: beside.look(p, frozenset({t}), named)) for photo in chosen]
        say(f"{trait.value}: {median(each):.3f} s a photo")


if __name__ == "__main__":
    main(sys.argv[1:])
