"""Face in, embedding out: what the recogniser makes of each face, and whether the face is good enough for it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np

from photoconsent.errors import NetworkFailed
from photoconsent.pipeline.alignment import SIDE, Aligned, Landmarks, aligned, sharpness
from photoconsent.pipeline.detector import look
from photoconsent.pipeline.face import Box, Embedding, Face, FoundFace, Pixels, Quality
from photoconsent.pipeline.gallery import Caution, Certainty, Gallery, Match
from photoconsent.pipeline.networks import Floats, Networks

__all__ = ["Caution", "Certainty", "Demands", "Gallery", "Match", "embed", "similarity_at", "vector_bytes"]


@dataclass(frozen=True, slots=True)
class Demands:
    """What a face must be for anybody to be known by it."""

    enlargement: float = 4.5
    """A face is enlarged at most so much for the recogniser: 4.5 means about 8 pixels from eye to eye."""
    residual: float = 9.0
    """The landmarks lie at most so far from the template; more is a profile or a wrong guess. Pixels of 112."""
    sharpness: float = 0.005
    """At least so sharp, see `alignment.sharpness`; a Gaussian blur of a twelfth of the face's width is below it."""
    score: float = 0.6
    """The detector is at least so sure."""


_CLEAR_ENLARGEMENT: Final = 2.0
_CLEAR_BRIGHTNESS: Final = 60.0
"""A face enlarged by no more, with its middle at least so bright (of 255), is known as well by its own picture as with
its mirror image besides, which costs as much again. A small or a dark one gains a percent by it, and a face too poor to
be known nothing at all; `docs/accuracy.md` has the figures."""


def embed(
    pixels: Pixels,
    faces: Sequence[Face],
    networks: Networks,
    demands: Demands | None = None,
    *,
    reference: bool = False,
) -> list[FoundFace]:
    """What the recogniser makes of each face of an upright photo, in the same order.

    A face without landmarks (a user drew it) is searched for them first. Whatever fails leaves a POOR face, by which
    nobody is known. The face of a `reference` is always looked at together with its mirror image.
    """
    return [_embedded(pixels, face, networks, demands or Demands(), reference) for face in faces]


def similarity_at(pixels: Pixels, face: Face, embedding: Embedding, networks: Networks) -> float:
    """The cosine similarity of an embedding and of what the recogniser makes of this place in (another) picture.

    The place is given by the face's landmarks or, where there are none, by its box. This is how a covered face is
    attacked: 0 is chance, 1 is the same picture.
    """
    landmarks = face.landmarks or _landmarks_of(face.box)
    seen = aligned(pixels, landmarks)
    return 0.0 if seen is None else float(vector_of(seen, networks) @ embedding)


def vector_of(face: Aligned, networks: Networks, *, mirrored: bool = False) -> Embedding:
    """The embedding of an aligned face, of length 1; `mirrored` adds that of its mirror image before.

    Both lie in one space: the one is compared with the other. Raises NetworkFailed.
    """
    looks = np.stack([face.pixels, face.pixels[:, ::-1]] if mirrored else [face.pixels])
    planes: Floats = np.ascontiguousarray(looks.transpose(0, 3, 1, 2), np.float32)
    total = networks.recogniser.run(None, {"data": planes})[0].sum(axis=0)
    length = float(np.linalg.norm(total))
    if not length > 1e-6:  # also what is no number
        raise NetworkFailed(name=networks.recogniser_name)
    return np.asarray(total / length, np.float32)


def vector_bytes(embedding: Embedding) -> bytes:
    """The embedding as the register keeps it: little-endian float32."""
    return embedding.astype("<f4").tobytes()


def _embedded(pixels: Pixels, face: Face, networks: Networks, demands: Demands, reference: bool) -> FoundFace:
    """What the recogniser makes of one face."""
    known = face if face.landmarks else _with_landmarks(pixels, face, networks)
    seen = aligned(pixels, known.landmarks) if known.landmarks else None
    if seen is None:
        return FoundFace(face, None, Quality.POOR)
    quality = _quality(seen, known, demands)
    mirrored = reference or (quality is Quality.GOOD and not _clear(seen))
    return FoundFace(known, vector_of(seen, networks, mirrored=mirrored), quality)


def _clear(seen: Aligned) -> bool:
    """Whether the mirror image of a face would add nothing."""
    middle = seen.pixels[SIDE // 4 : -SIDE // 4, SIDE // 4 : -SIDE // 4]
    return seen.placement.enlargement <= _CLEAR_ENLARGEMENT and float(middle.mean()) >= _CLEAR_BRIGHTNESS


def _quality(seen: Aligned, face: Face, demands: Demands) -> Quality:
    """Whether the face is large, frontal, sharp and certain enough to be known."""
    good = (
        seen.placement.enlargement <= demands.enlargement
        and seen.placement.residual <= demands.residual
        and sharpness(seen) >= demands.sharpness
        and face.score >= demands.score
    )
    return Quality.GOOD if good else Quality.POOR


def _with_landmarks(pixels: Pixels, face: Face, networks: Networks) -> Face:
    """The face with the landmarks that the detector finds inside its box, or as it was if it finds none."""
    height, width = pixels.shape[:2]
    around = face.box.grown(1.0).clipped(width, height)
    left, top, right, bottom = int(around.x), int(around.y), int(around.right), int(around.bottom)
    part = pixels[top:bottom, left:right]
    if part.size == 0:
        return face
    factor = 320 / max(part.shape[:2])
    sized = cv2.resize(
        part, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    )
    seen = look(np.asarray(sized, np.uint8), networks.detector, 0.5).moved(1 / factor, 1 / factor, left, top)
    inside = [n for n, (a, b, c, d) in enumerate(seen.boxes.tolist()) if Box(a, b, c - a, d - b).iou(face.box) > 0.3]
    if not inside:
        return face
    best = max(inside, key=lambda n: float(seen.scores[n]))
    a, b, c, d, e = ((x, y) for x, y in seen.landmarks[best].tolist())
    return replace(face, landmarks=(a, b, c, d, e))


def _landmarks_of(box: Box) -> Landmarks:
    """Where the landmarks of an upright frontal face lie in its box; the medians over the faces of LFW."""
    right_eye, left_eye = (0.27, 0.385), (0.73, 0.385)
    places = (right_eye, left_eye, (0.5, 0.58), (0.3, 0.735), (0.7, 0.735))
    a, b, c, d, e = ((box.x + x * box.w, box.y + y * box.h) for x, y in places)
    return a, b, c, d, e
