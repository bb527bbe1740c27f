"""The covers of a video as its copy will have them, painted on a frame for the screen. No widgets."""

from collections.abc import Hashable
from fractions import Fraction

from PySide6.QtGui import QImage

from photoconsent.event.entry import Entry
from photoconsent.gui.ground.images import to_image, to_pixels
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.face import Verdict
from photoconsent.video.covering import Painter
from photoconsent.video.film import FilmFindings, part_wanted
from photoconsent.video.frames import Frame
from photoconsent.video.part import Part

_AWAY = 4
"""What is cut away is shown so many times darker."""


class CoversOfFilm:
    """The covers of one video as it stands, for frames of one size; they are worked out when first painted."""

    def __init__(self, found: FilmFindings, hidden: frozenset[int], style: Cover, size: tuple[int, int]) -> None:
        self._about = found, hidden, style, size
        self._made: tuple[Part, Painter] | None = None

    def painted(self, frame: int, picture: QImage) -> QImage:
        """The frame with its covers; a frame that is not in the copy is darker. On any thread, one call at a time."""
        pixels = to_pixels(picture)
        part, painter = self._ready()
        first, last = part.span
        if not first <= frame <= last:
            return to_image(pixels // _AWAY)
        return to_image(painter.paint(Frame(frame - first, Fraction(0), pixels)))

    def _ready(self) -> tuple[Part, Painter]:
        if self._made is None:
            found, hidden, style, (width, height) = self._about
            part, plan = part_wanted(found, hidden, style)
            self._made = part, Painter(plan.scaled(width / found.size[0], height / found.size[1]))
        return self._made


class FilmCovers:
    """The covers of the video that was looked at last."""

    def __init__(self) -> None:
        self._key: Hashable = None
        self._kept: CoversOfFilm | None = None

    def of(self, entry: Entry, style: Cover, size: tuple[int, int]) -> CoversOfFilm | None:
        """The covers of a video as it stands, for frames of this width and height; None for a photo."""
        if entry.findings is None:
            return None
        found = entry.edits.applied(entry.findings)
        if not isinstance(found, FilmFindings) or found.moving is None:
            return None
        hidden = frozenset(n for n, one in enumerate(entry.faces) if one.decision.verdict is not Verdict.SHOW)
        key = (found.sha256, found.moving.arranged, entry.edits.removed, hidden, style, size)
        if key != self._key:
            self._key, self._kept = key, CoversOfFilm(found, hidden, style, size)
        return self._kept
