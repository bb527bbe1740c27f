"""How thoroughly the frames of a video are searched: which are searched like photos, and how the others are."""

from dataclasses import dataclass, field
from enum import StrEnum

from photoconsent.pipeline import pyramid
from photoconsent.pipeline.detect import Search


class Thoroughness(StrEnum):
    """What a user may choose; the figures behind each are in docs/video.md."""

    FAST = "fast"
    USUAL = "usual"
    THOROUGH = "thorough"


def _at_a_glance(side: int) -> Search:
    """A search of a whole frame at that long side, without what is hard to see."""
    return Search(harder=False, mirror=False, range=pyramid.Range(enlarge=1.0, enlarged_side=side, reduce=0.25))


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a frame is searched in which way; between two searches faces are followed."""

    key: float = 0.5
    """Seconds between two frames that are searched as thoroughly as a photo; so are those on both sides of a cut."""
    glance: float = 0.12
    """Seconds between two frames of which the whole is searched at a smaller size."""
    every: bool = False
    """Every frame is searched as thoroughly as a photo."""
    photo: Search = field(default_factory=Search)
    glancing: Search = field(default_factory=lambda: _at_a_glance(960))


PACES = {
    Thoroughness.FAST: Pace(key=1.0, glance=0.2, glancing=_at_a_glance(640)),
    Thoroughness.USUAL: Pace(),
    Thoroughness.THOROUGH: Pace(every=True),
}
