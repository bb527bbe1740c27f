"""A second look at one doubtful place, brought to the size at which the detector sees best, and at its mirror image."""

import cv2
import numpy as np

from photoconsent.pipeline.detector import Candidates, look
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.merging import overlaps
from photoconsent.pipeline.networks import Floats, Session

FACE = 72
"""The size that the place is brought to, in pixels. Of 24, 40, 72, 128 and 200 it tells faces from the rest best."""

AROUND = 3.0
"""The cut-out is so many times as wide as the place: the surroundings help."""

SAME = 0.3
"""A candidate of the second look is the same face from this IoU on."""

HOPELESS = 0.4
"""The mirror image is left out when the score so far and that of the cut-out add up to less than this."""


def look_closer(pixels: Pixels, box: Floats, score: float, detector: Session, *, mirror: bool = True) -> Candidates:
    """What the detector sees at a place that scored so much in the first look: at most two candidates.

    `box` is left, top, right, bottom in pixels of the photo, and so are the candidates. One of them comes from a
    cut-out around the place, one (with `mirror`) from its mirror image.
    """
    height, width = pixels.shape[:2]
    reach = float((box[2:] - box[:2]).max()) * AROUND / 2
    middle = (box[:2] + box[2:]) / 2
    left, top = np.clip(middle - reach, 0, None).astype(int).tolist()
    right, bottom = np.clip(np.ceil(middle + reach), 1, (width, height)).astype(int).tolist()
    part = pixels[top:bottom, left:right]
    made = _resized(part, FACE * AROUND / (2 * reach))
    back = part.shape[1] / made.shape[1], part.shape[0] / made.shape[0]
    plain = _same(look(made, detector, 0.02).moved(*back, left, top), box)
    if not mirror or score + float(plain.scores.sum()) < HOPELESS:
        return plain
    mirrored = look(np.ascontiguousarray(made[:, ::-1]), detector, 0.02).mirrored(made.shape[1])
    return Candidates.joined([plain, _same(mirrored.moved(*back, left, top), box)])


def _same(candidates: Candidates, box: Floats) -> Candidates:
    """The best candidate that is the face in the box, or none."""
    near = candidates.chosen(overlaps(candidates.boxes, box) >= SAME)
    return near.chosen(np.argsort(-near.scores)[:1])


def _resized(part: Pixels, factor: float) -> Pixels:
    """The part made larger or smaller."""
    size = max(1, round(part.shape[1] * factor)), max(1, round(part.shape[0] * factor))
    # A large part is halved first, as often as leaves it twice as large as wanted: the same to the detector, and OpenCV
    # averages whole pixels five times as fast as shares of pixels.
    while min(part.shape[1] / size[0], part.shape[0] / size[1]) >= 4:
        part = np.asarray(cv2.resize(part, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(part, size, interpolation=how), np.uint8)
