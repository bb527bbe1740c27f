"""Many looks, one face: candidates that mean the same place are made one, and their agreement counts."""

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.detector import Candidates
from photoconsent.pipeline.face import Box, Face
from photoconsent.pipeline.networks import Floats


def same_place(boxes: Floats, box: Floats, overlap: float) -> NDArray[np.bool_]:
    """Which of the boxes (n, 4; left, top, right, bottom) overlap the one box with at least that IoU."""
    corner, opposite = np.maximum(boxes[:, :2], box[:2]), np.minimum(boxes[:, 2:], box[2:])
    both = np.prod(np.clip(opposite - corner, 0, None), axis=1)
    areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    return np.asarray(both / (areas + np.prod(box[2:] - box[:2]) - both + 1e-9) >= overlap)


def best_of(candidates: Candidates, overlap: float) -> Candidates:
    """Keep the best-scored candidate of each place (non-maximum suppression), sorted by score."""
    boxes = candidates.boxes.copy()
    boxes[:, 2:] -= boxes[:, :2]
    kept = cv2.dnn.NMSBoxes(boxes.tolist(), candidates.scores.tolist(), 0.0, overlap)
    return candidates.chosen(np.asarray(kept, np.intp).reshape(-1))


def faces_of(candidates: Candidates, width: int, height: int, sure: float) -> list[Face]:
    """The candidates as faces, clipped to a photo of that size; those that score less than `sure` are doubtful."""
    found = []
    for (left, top, right, bottom), score, marks in zip(
        candidates.boxes.tolist(), candidates.scores.tolist(), candidates.landmarks.tolist(), strict=True
    ):
        box = Box(left, top, right - left, bottom - top).clipped(width, height)
        a, b, c, d, e = ((x, y) for x, y in marks)
        if box.area > 0:
            found.append(Face(box, score, (a, b, c, d, e), score < sure))
    return found
