"""Pictures that a search puts aside while it has the frames: of the video for lists, and of each face for its row."""

from dataclasses import dataclass, field
from typing import Final

from photoconsent.pipeline.face import Face, Pixels
from photoconsent.pipeline.preview import cut_face, previews_of

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
        """A JPEG of a face that is well seen; nothing where there was one lately."""
        if time - self._last.get(chain, -_BETWEEN) < _BETWEEN:
            return b""
        self._last[chain] = time
        return cut_face(pixels, face.box)
