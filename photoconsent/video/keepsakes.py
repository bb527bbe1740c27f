"""Pictures that a search puts aside while it has the frames: of the video for lists, and of each face for its row."""

from dataclasses import dataclass, field
from typing import Final

import numpy as np

from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.preview import AROUND, CROP_SIDE, preview_of, previews_of

_BETWEEN: Final = 10.0
"""Seconds between two pictures of the same face: about 5 kB each."""


@dataclass(slots=True, eq=False)
class Keepsakes:
    """What is put aside of one video; `side` is the long side of its preview in pixels."""

    side: int
    preview: bytes | None = None
    thumbnail: bytes | None = None
    frame: int = 0
    """The frame that the preview shows: the first of those in which most faces were seen."""
    _faces: int = -1
    _last: dict[int, float] = field(default_factory=dict)

    def look(self, frame: int, pixels: Pixels, faces: int) -> None:
        """Keep the frame, in which so many faces were seen, if that is more than in the one kept so far."""
        if faces > self._faces:
            self._faces, self.frame = faces, frame
            self.preview, self.thumbnail = previews_of(pixels, self.side)

    def portrait(self, chain: int, time: float, pixels: Pixels, face: Face) -> bytes:
        """A JPEG of a face that is well seen, as `preview.cut_faces` makes them; nothing where there was one lately."""
        if time - self._last.get(chain, -_BETWEEN) < _BETWEEN:
            return b""
        self._last[chain] = time
        height, width = pixels.shape[:2]
        around = _square(face.box.grown(AROUND)).clipped(width, height)
        left, top, right, bottom = (round(v) for v in (around.x, around.y, around.right, around.bottom))
        if right - left < 2 or bottom - top < 2:
            return b""
        return preview_of(np.ascontiguousarray(pixels[top:bottom, left:right]), CROP_SIDE)


def _square(box: Box) -> Box:
    reach = max(box.w, box.h)
    x, y = box.centre
    return Box(x - reach / 2, y - reach / 2, reach, reach)
