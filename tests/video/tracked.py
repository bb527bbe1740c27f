"""Tracks made by hand for tests, without a detector."""

from collections.abc import Callable, Sequence

import numpy as np

from photoconsent.pipeline.face import Box, Embedding, Face, FoundFace, Quality
from photoconsent.video.joining import Joiner
from photoconsent.video.track import Sight, Track

MARKS = ((0.27, 0.385), (0.73, 0.385), (0.5, 0.58), (0.3, 0.735), (0.7, 0.735))
"""The landmarks of an upright face, in shares of its box."""


def face_in(box: Box, score: float = 0.9) -> Face:
    """A face seen from the front."""
    a, b, c, d, e = ((box.x + x * box.w, box.y + y * box.h) for x, y in MARKS)
    return Face(box, score, (a, b, c, d, e))


def vector(number: int, other: int | None = None, share: float = 0.0) -> Embedding:
    """The embedding of person `number`; with `share` so much of another one's is in it. Two persons are at right
    angles."""
    made = np.zeros(128, np.float32)
    made[number] = 1.0 - share
    if other is not None:
        made[other] = share
    return np.asarray(made / np.linalg.norm(made), np.float32)


def sight(frame: int, embedding: Embedding | None, *, good: bool = True) -> Sight:
    """A look at a face in some frame."""
    quality = Quality.GOOD if good and embedding is not None else Quality.POOR
    return Sight(frame, FoundFace(face_in(Box(10, 10, 40, 50)), embedding, quality))


def track(
    boxes: Sequence[Box], first: int = 0, sights: Sequence[Sight] = (), *, score: float = 0.9, mixed: bool = False
) -> Track:
    """A track with these boxes, seen from the front."""
    faces = [face_in(box) for box in boxes]
    return Track(
        first,
        np.array([(b.x, b.y, b.right, b.bottom) for b in boxes], np.float32),
        np.array([face.landmarks for face in faces], np.float32),
        np.full(len(boxes), score, np.float32),
        tuple(sights),
        mixed,
    )


def joined(
    frames: int,
    *movers: Callable[[int], Box | None],
    rate: float = 25.0,
    looks: Callable[[int, int], Embedding | None] = lambda mover, frame: None,
    every: int = 12,
    cut: int | None = None,
) -> list[Track]:
    """The tracks of faces that move so (None: not seen); `looks` says what the recogniser makes of one at a frame."""
    joiner, times = Joiner(), [n / rate for n in range(frames)]
    for frame, time in enumerate(times):
        if frame == cut:
            joiner.cut()
        seen = [(mover, box) for mover, move in enumerate(movers) if (box := move(frame)) is not None]
        numbers = joiner.take(frame, time, [face_in(box) for _, box in seen])
        for (mover, _), number in zip(seen, numbers, strict=True):
            embedding = looks(mover, frame)
            if frame % every == 0 and embedding is not None and joiner.is_clear(number, frame):
                joiner.look(number, sight(frame, embedding))
    return joiner.tracks(times)
