"""The hidden heads of a video covered, frame by frame, each with paint of its own that lasts as long as its track."""

from typing import Final

from photoconsent.pipeline.cover import Cover, reach_of
from photoconsent.pipeline.face import Face, Pixels
from photoconsent.pipeline.head import Ellipse
from photoconsent.pipeline.proof import trace
from photoconsent.pipeline.remains import remains
from photoconsent.pipeline.steady import Coat
from photoconsent.pipeline.tone import Surroundings
from photoconsent.video.frames import Frame
from photoconsent.video.plan import CoverPlan

_REPAINTS: Final = 4
_SOLID: Final = 6
"""As for photos (`copies`): so often paint that resembles what is under it by chance is mixed anew, at last in one
colour. In a film it then changes once, at that moment."""


def tells(original: Pixels, copy: Pixels, face: Face) -> bool:
    """Whether the pixels of a copy tell of a face of the original, whatever any recogniser says."""
    return trace(original, copy, face).seen is not False or remains(original, copy, face).seen is not False


class Painter:
    """Covers hidden tracks in the frames of one video, which come in order."""

    def __init__(self, plan: CoverPlan) -> None:
        self._tracks, self._style = plan.hidden, plan.style
        self._places = plan.places()
        self._coats: dict[int, Coat] = {}

    def paint(self, frame: Frame) -> Pixels:
        """The frame with its hidden heads covered, as a new picture."""
        pixels = frame.pixels.copy()
        here = {n: head for n, place in enumerate(self._places) if (head := place.at(frame.index)) is not None}
        for number in [number for number in self._coats if number not in here]:
            del self._coats[number]  # it is over: a film has many tracks
        fresh = [number for number in here if number not in self._coats]
        if fresh:
            surroundings = self._surroundings(frame, here)
            for number in fresh:
                self._coats[number] = Coat.mixed(self._style, here[number], surroundings)
        for number, head in here.items():
            self._coats[number].lay(pixels, head)
        for number, head in here.items():
            if self._tracks[number].has(frame.index):
                self._try_on(number, head, pixels, frame, here)
        return pixels

    def _try_on(self, number: int, head: Ellipse, pixels: Pixels, frame: Frame, here: dict[int, Ellipse]) -> None:
        """Mix other paint while this one resembles what is under it by chance."""
        face = self._tracks[number].face(frame.index, 0.0)
        for style in [self._style] * _REPAINTS + [Cover.SOLID] * _SOLID:
            if not tells(frame.pixels, pixels, face):
                return
            self._coats[number] = Coat.mixed(style, head, self._surroundings(frame, here))
            self._coats[number].lay(pixels, head)

    def _surroundings(self, frame: Frame, here: dict[int, Ellipse]) -> Surroundings:
        """What is seen of the frame beside its covers."""
        return Surroundings(frame.pixels, [reach_of(head, self._style) for head in here.values()], [])
