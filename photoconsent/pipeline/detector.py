"""One look of the detector at one picture: where faces may be, how sure it is, and five landmarks of each."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.networks import Floats, Session

STRIDES = (8, 16, 32)
"""YuNet predicts one face for each cell of three grids with these cell sizes, in pixels."""

_OUTPUTS = [f"{kind}_{stride}" for stride in STRIDES for kind in ("cls", "obj", "bbox", "kps")]


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Places where a face may be, as arrays with one row for each; nothing is merged."""

    boxes: Floats
    """Shape (n, 4): left, top, right, bottom in pixels of the picture."""
    scores: Floats
    """Shape (n,): 0 to 1."""
    landmarks: Floats
    """Shape (n, 5, 2): x and y of the five landmarks, in the order of `Face.landmarks`."""

    def __len__(self) -> int:
        return len(self.scores)

    def moved(self, factor_x: float, factor_y: float, x: float, y: float) -> "Candidates":
        """The same places after multiplying by the factors and then adding x and y."""
        factor, shift = np.array([factor_x, factor_y], np.float32), np.array([x, y], np.float32)
        boxes = self.boxes * np.tile(factor, 2) + np.tile(shift, 2)
        return Candidates(boxes, self.scores, self.landmarks * factor + shift)

    def mirrored(self, width: int) -> "Candidates":
        """The same places in the mirror image of a picture of that width; right and left landmarks change sides."""
        boxes, landmarks = self.boxes.copy(), self.landmarks[:, [1, 0, 2, 4, 3]].copy()
        boxes[:, [0, 2]] = width - self.boxes[:, [2, 0]]
        landmarks[:, :, 0] = width - landmarks[:, :, 0]
        return Candidates(boxes, self.scores, landmarks)

    def clipped(self, width: int, height: int) -> "Candidates":
        """The same places with boxes that end at the border of a picture of that size; none without an area."""
        boxes = np.clip(self.boxes, 0, np.array([width, height, width, height], np.float32))
        inside = (boxes[:, 2:] > boxes[:, :2]).all(axis=1)
        return Candidates(boxes, self.scores, self.landmarks).chosen(np.flatnonzero(inside))

    def chosen(self, which: NDArray[np.bool_] | NDArray[np.intp]) -> "Candidates":
        """Those that the mask or the list of indices selects."""
        return Candidates(self.boxes[which], self.scores[which], self.landmarks[which])

    @staticmethod
    def joined(parts: Sequence["Candidates"]) -> "Candidates":
        """All of them, one after the other."""
        return Candidates(
            np.concatenate([np.empty((0, 4), np.float32), *(part.boxes for part in parts)]),
            np.concatenate([np.empty(0, np.float32), *(part.scores for part in parts)]),
            np.concatenate([np.empty((0, 5, 2), np.float32), *(part.landmarks for part in parts)]),
        )


def look(pixels: Pixels, detector: Session, floor: float) -> Candidates:
    """Run YuNet once over the picture as it is; keep what scores `floor` or more.

    The picture is padded with black on the right and at the bottom, because the network wants multiples of 32.
    """
    height, width = pixels.shape[:2]
    below, beside = -height % STRIDES[-1], -width % STRIDES[-1]
    padded = cv2.copyMakeBorder(pixels, 0, below, 0, beside, cv2.BORDER_CONSTANT, value=(0, 0, 0))
    planes = np.asarray(cv2.dnn.blobFromImage(padded, swapRB=True), np.float32)  # BGR, (1, 3, height, width)
    outputs = detector.run(_OUTPUTS, {"input": planes})
    columns = [-(-padded.shape[1] // stride) for stride in STRIDES]
    return Candidates.joined(
        [_decode(outputs[4 * n : 4 * n + 4], columns[n], stride, floor) for n, stride in enumerate(STRIDES)]
    )


def _decode(outputs: Sequence[Floats], columns: int, stride: int, floor: float) -> Candidates:
    """The faces of one grid, as `cv2.FaceDetectorYN` decodes them (modules/objdetect/src/face_detect.cpp)."""
    classes, objects, places, marks = (output[0] for output in outputs)
    scores = np.sqrt(np.clip(classes[:, 0], 0, 1) * np.clip(objects[:, 0], 0, 1))
    cells = np.flatnonzero(scores >= floor)
    corner = np.stack([cells % columns, cells // columns], axis=1).astype(np.float32)
    centre = (corner + places[cells, :2]) * stride
    half = np.exp(places[cells, 2:]) * (stride / 2)
    landmarks = (marks[cells].reshape(-1, 5, 2) + corner[:, None]) * stride
    return Candidates(np.concatenate([centre - half, centre + half], axis=1), scores[cells], landmarks)
