"""The landmarks of a head that leans to one side, found in a cut-out that is turned until the detector is surest.

YuNet takes every face for nearly upright: of a head that leans by 35 degrees it puts the eyes almost level, and the
recogniser, which is shown the face by them, knows nobody then (cosine similarity 0.1 to 0.3 instead of 0.7).
"""

from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from photoconsent.pipeline.closer import AROUND, FACE
from photoconsent.pipeline.detector import Candidates, look
from photoconsent.pipeline.face import Face, Pixels
from photoconsent.pipeline.merging import overlaps
from photoconsent.pipeline.networks import Networks

_TURNS: Final = (0.0, -30.0, -15.0, 15.0, 30.0)
"""Degrees by which the cut-out is turned."""
_SURER: Final = 0.01
"""A turned cut-out counts when the detector is so much surer in it than in the one as it is."""
_SAME: Final = 0.3
"""A candidate there is the face with at least this IoU."""
_FLOOR: Final = 0.3


def with_upright_landmarks(pixels: Pixels, face: Face, networks: Networks) -> Face:
    """The face with the landmarks of the turn in which the detector is surest; its box and score stay as they are."""
    side = round(FACE * AROUND)
    factor = FACE / max(face.box.w, face.box.h, 1.0)
    best, surest = face, 0.0
    for turn in _TURNS:
        x, y = face.box.centre
        # Pixel centres: the middle of the face comes to the middle of the cut-out.
        matrix = np.asarray(cv2.getRotationMatrix2D((x - 0.5, y - 0.5), turn, factor), np.float64)
        matrix[:, 2] += np.array([side / 2 - x, side / 2 - y], np.float64)
        how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
        part = np.asarray(cv2.warpAffine(pixels, matrix, (side, side), flags=how), np.uint8)
        found = _nearest(look(part, networks.detector, _FLOOR), face, factor, side)
        if found is None or float(found.scores[0]) <= surest + (_SURER if turn else 0.0):
            continue
        surest = float(found.scores[0])
        back = cv2.invertAffineTransform(matrix)
        marks = (found.landmarks[0] - 0.5) @ back[:, :2].T + back[:, 2] + 0.5
        a, b, c, d, e = ((float(px), float(py)) for px, py in marks)
        best = replace(face, landmarks=(a, b, c, d, e))
    return best


def _nearest(seen: Candidates, face: Face, factor: float, side: int) -> Candidates | None:
    """The surest candidate that lies where the face does, in the middle of the cut-out."""
    half = np.array([face.box.w, face.box.h]) * factor / 2
    box = np.concatenate([side / 2 - half, side / 2 + half]).astype(np.float32)
    near = seen.chosen(overlaps(seen.boxes, box) >= _SAME)
    return near.chosen(np.argsort(-near.scores)[:1]) if len(near) else None
