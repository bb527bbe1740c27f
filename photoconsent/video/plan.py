"""What is to be covered in a video: the values that go to where its copy is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Self

from photoconsent.pipeline.cover import LARGER, Cover
from photoconsent.video.heads import Covered, covered
from photoconsent.video.track import Times, Track, scene_of

MOST_TRIES: Final = 3
"""A copy is written at most so many times; what could not be proved then is not written at all."""


@dataclass(frozen=True, slots=True, eq=False)
class CoverPlan:
    """Which tracks are covered, and how."""

    hidden: tuple[Track, ...]
    shown: tuple[Track, ...]
    """Those that stay as they are: shown on a consent, or said to be no face."""
    times: Times
    cuts: tuple[int, ...]
    style: Cover
    larger: float = 0.0
    """Covers are wider and higher than usual by this share."""
    afresh: bool = False
    """The same was tried before, with other paint."""

    def places(self) -> list[Covered]:
        """Where each hidden track is covered, in their order."""
        frames = len(self.times)
        return [
            covered(track, self.shown, self.times, scene_of(self.cuts, frames, track.first), self.larger)
            for track in self.hidden
        ]

    def with_missed(self, tracks: Sequence[Track]) -> Self:
        """The same with more faces, which a look at the copy found."""
        return replace(self, hidden=(*self.hidden, *tracks))

    def scaled(self, factor_x: float, factor_y: float) -> Self:
        """The same for frames whose width and height are multiplied by these factors."""
        hidden, shown = (
            tuple(one.scaled(factor_x, factor_y) for one in tracks) for tracks in (self.hidden, self.shown)
        )
        return replace(self, hidden=hidden, shown=shown)

    def better(self) -> Self:
        """The same again, for paint may resemble a face by chance; after that larger covers in one colour."""
        if not self.afresh:
            return replace(self, afresh=True)
        return replace(self, style=Cover.SOLID, larger=max(self.larger, LARGER))
