"""Where a new scene begins: nothing of a frame is where it was in the frame before, and it stays so.

A flash, a lightning or a damaged frame changes as much, but the frames after it are as those before; that is no cut.
A cut that is missed costs little, because looks at a face that are not alike hide it; one too many costs less still.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.face import Pixels

Glimpse = NDArray[np.float32]
"""A frame in cells, shape (18, 32, 3): the mean colour of some of each cell's pixels."""

_ROWS: Final = 18
_COLUMNS: Final = 32
_WITHIN: Final = 6
"""So many pixels each way stand for a cell."""
_CHANGED: Final = 4.0
"""Mean change of a cell in a cut, in levels of 256: less is grain."""
_UNLIKE: Final = 0.5
"""and one less the correlation of both frames: at least 0.69 in the cuts of a dark film, 0.28 in its fastest pan."""
_SUDDEN: Final = 2.0
"""and so many times as much change as in the frames before and after it."""
AHEAD: Final = 2
"""A cut is told from a flash by so many further frames."""


def glimpse_of(pixels: Pixels) -> Glimpse:
    """What is kept of a frame to tell a cut by."""
    height, width = pixels.shape[:2]
    rows = (np.arange(_ROWS * _WITHIN) + 0.5) * (height / (_ROWS * _WITHIN))
    columns = (np.arange(_COLUMNS * _WITHIN) + 0.5) * (width / (_COLUMNS * _WITHIN))
    some = pixels[rows.astype(np.intp)[:, None], columns.astype(np.intp)].astype(np.float32)
    return np.asarray(some.reshape(_ROWS, _WITHIN, _COLUMNS, _WITHIN, 3).mean(axis=(1, 3)), np.float32)


def change(a: Glimpse, b: Glimpse) -> float:
    """The mean change of a cell, in levels."""
    return float(np.abs(a - b).mean())


def is_unlike(a: Glimpse, b: Glimpse) -> bool:
    """Whether nothing is where it was, whatever the light."""
    if change(a, b) < _CHANGED:
        return False
    spread = float(a.std() * b.std())
    alike = float(((a - a.mean()) * (b - b.mean())).mean()) / spread if spread > 1.0 else 0.0
    return alike < 1 - _UNLIKE


def is_cut(before: Sequence[Glimpse], after: Sequence[Glimpse]) -> bool:
    """Whether a scene begins with the first frame of `after`; `before` ends with the frame before it.

    Of either at least one frame is needed; with fewer than `AHEAD` further ones a flash counts as a cut.
    """
    if not is_unlike(before[-1], after[0]):
        return False
    # After a flash the frames are again as they were.
    if any(not is_unlike(before[-1], later) for later in after[1 : 1 + AHEAD]):
        return False
    around = [change(a, b) for a, b in pairwise(before[-3:])]
    around += [change(a, b) for a, b in pairwise(after[: 1 + AHEAD])]
    return change(before[-1], after[0]) > _SUDDEN * max(around, default=0.0)
