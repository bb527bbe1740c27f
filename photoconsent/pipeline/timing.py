"""How long each stage of the work on a photo takes, in seconds of the processor.

Every process counts its own seconds, all its threads together, so the sum over a batch is work and not waiting.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """A stage of the work on one photo, in the order in which they come."""

    OPEN = "open"
    SEARCH = "search"
    EMBED = "embed"
    CODES = "codes"
    """Look for QR and bar codes."""
    TEXT = "text"
    """Look for what is written, and read it."""
    LOGOS = "logos"
    """Look for the logos that were named."""
    BACKS = "backs"
    """Look for people whose face is not seen."""
    PREVIEW = "preview"
    DECIDE = "decide"
    COVER = "cover"
    WRITE = "write"
    """Resize, encode, and write beside the target."""
    PROVE = "prove"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Spent:
    """So many seconds of the processor went into one stage."""

    stage: Stage
    seconds: float


class Stopwatch:
    """Counts what is spent in stages that do not lie in each other."""

    def __init__(self) -> None:
        self._seconds: dict[Stage, float] = {}

    @contextmanager
    def stage(self, stage: Stage) -> Iterator[None]:
        """Count what runs inside for that stage, also when it fails."""
        begun = time.process_time()
        try:
            yield
        finally:
            self._seconds[stage] = self._seconds.get(stage, 0.0) + time.process_time() - begun

    @property
    def spent(self) -> tuple[Spent, ...]:
        """What was counted so far, in the order of the stages."""
        return tuple(Spent(stage, self._seconds[stage]) for stage in Stage if stage in self._seconds)
