"""How far the work on a video is."""

from dataclasses import dataclass
from enum import StrEnum


class Doing(StrEnum):
    """What is being done to a video; its frames are gone through once for each, in this order."""

    SEARCH = "search"
    WRITE = "write"
    PROVE = "prove"


@dataclass(frozen=True, slots=True)
class Far:
    """So many frames of one of these."""

    doing: Doing
    frames: int
    expected: int
    """About how many there are; the file may not have said the truth."""
