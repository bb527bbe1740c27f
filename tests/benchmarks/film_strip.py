"""Draw moments of a film before and after: somebody who may be shown stands there, somebody who may not walks past.

python -m tests.benchmarks.film_strip OUT.png

Both are NASA's picture of Eileen Collins (public domain), the one who walks by in the mirror.
"""

import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
from PIL import Image

from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.networks import Networks
from photoconsent.video.covering import Painter
from photoconsent.video.frames import Frame
from photoconsent.video.plan import CoverPlan
from photoconsent.video.search import search_frames
from tests.pipeline.portrait import head
from tests.video.movie import Actor, Place, frame_of, room, straight, swaying

SIZE, SECONDS, RATE = (640, 400), 4.4, 25
MOMENTS = (0.7, 1.5, 2.2, 2.9, 3.8)
"""Seconds at which the film is shown: alone, near, in front, gone past, and about to leave."""
GAP = 8


def film() -> list[Frame]:
    pixels, face = head(95.0)
    mirrored = np.ascontiguousarray(pixels[:, ::-1])
    other = Box(pixels.shape[1] - face.right, face.y, face.w, face.h)
    actors = [
        Actor(pixels, face, swaying(Place(330, 170, 120), 14, 3, 9)),
        Actor(mirrored, other, straight(Place(-70, 215, 120), Place(710, 200, 132), 3.8, 0.4)),
    ]
    behind = room(SIZE)
    count = round(SECONDS * RATE)
    return [Frame(n, Fraction(n, RATE), frame_of(behind, actors, n / RATE)[0]) for n in range(count)]


def main(out: Path) -> None:
    frames = film()
    found = search_frames(frames, Networks.load())
    stands = next(track for track in found.tracks if track.first == 0 and track.last == len(frames) - 1)
    others = tuple(track for track in found.tracks if track is not stands)
    painter = Painter(CoverPlan(others, (stands,), found.times, found.cuts, Cover.SOFT))
    copies = [painter.paint(frame) for frame in frames]
    places = [round(moment * RATE) for moment in MOMENTS]
    strip = Image.new("RGB", (len(places) * (SIZE[0] // 2 + GAP) - GAP, SIZE[1] + GAP), "white")
    for column, place in enumerate(places):
        for row, pixels in enumerate((frames[place].pixels, copies[place])):
            small = Image.fromarray(pixels).resize((SIZE[0] // 2, SIZE[1] // 2), Image.Resampling.LANCZOS)
            strip.paste(small, (column * (SIZE[0] // 2 + GAP), row * (SIZE[1] // 2 + GAP)))
    strip.save(out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
