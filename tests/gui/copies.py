"""Looks at the pixels of copies: which faces of a photo can be seen in what was written."""

import numpy as np
from PIL import Image, ImageOps

from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.order import PhotoResult

SEEN = 0.2
"""A face is there for everybody to see where its pixels differ less than this from the photo's: mean difference by the
standard deviation of the photo within the frame. Faces that are shown had up to 0.06, covered ones at least 0.44."""


def results(window: MainWindow) -> dict[str, PhotoResult]:
    """What became of the photos, by their file names."""
    return {e.source.name: e.result for e in window.bench.session.entries if e.result is not None}


def seen(result: PhotoResult) -> list[str | None]:
    """Who can be seen in the copy, by number; fails if any face is seen or covered that was decided otherwise."""
    assert result.output is not None, result.error
    with Image.open(result.source) as source, Image.open(result.output) as copy:
        upright = ImageOps.exif_transpose(source).convert("RGB")
        scale = copy.width / upright.width
        before = np.asarray(upright.resize(copy.size), float)
        after = np.asarray(copy.convert("RGB"), float)
    differ = []
    for box in (one.face.box for one in result.faces):
        x, y, right, bottom = (round(n * scale) for n in (box.x, box.y, box.right, box.bottom))
        face = (slice(max(0, y), bottom), slice(max(0, x), right))
        differ.append(float(np.abs(before - after)[face].mean() / before[face].std()))
    decided = [one.decision.verdict is Verdict.SHOW for one in result.faces]
    assert [amount < SEEN for amount in differ] == decided, (result.source.name, differ, decided)
    return [one.decision.person for one in result.faces if one.decision.verdict is Verdict.SHOW]
