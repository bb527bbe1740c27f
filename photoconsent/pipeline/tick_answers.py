"""What the boxes of a form say, as it is handed on."""

from dataclasses import dataclass
from enum import StrEnum


class TickAnswer(StrEnum):
    """What a box says."""

    TICKED = "ticked"
    EMPTY = "empty"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Tick:
    """One box as it was read."""

    name: str
    answer: TickAnswer
