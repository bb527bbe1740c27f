"""In made films whose truth is known every face that should be hidden lies under a cover, in every frame.

The long form is `python -m tests.benchmarks.films`.
"""

from fractions import Fraction
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.networks import Networks
from photoconsent.video.frames import Frame
from photoconsent.video.plan import CoverPlan
from photoconsent.video.search import search_frames
from tests.benchmarks.cast import RATE, Cast, script
from tests.benchmarks.films import LARGE, VISIBLE, WHOLE, share_under

FRAMES = 26
"""So many of each film; they begin where most happens."""


@pytest.mark.parametrize(("number", "first"), [(3, 70), (13, 60)], ids=["a cut", "crossing and walking"])
def test_nobody_is_uncovered(number: int, first: int, corpus: Path, networks: Networks) -> None:
    film, _ = script(number, Cast(corpus, networks))
    made = list(islice(film.frames(first), FRAMES))
    frames = [Frame(n, Fraction(n, RATE), pixels) for n, (pixels, _) in enumerate(made)]
    found = search_frames(frames, networks, recognition=False)
    places = CoverPlan(found.tracks, (), found.times, found.cuts, Cover.SOFT).places()
    counted, bare = 0, []
    for frame, (_, faces) in enumerate(made):
        for person, (box, seen) in faces.items():
            y, x = np.nonzero(seen)
            if box.h >= LARGE and len(x) >= VISIBLE * np.pi / 4 * box.w * box.h:
                counted += 1
                if share_under(places, frame, np.stack([x, y], axis=1)) < WHOLE:
                    bare.append((person, frame))
    assert counted > FRAMES
    assert bare == []
