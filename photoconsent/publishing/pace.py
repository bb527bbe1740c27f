"""How long a batch will still take, from how long it took so far; pauses do not count."""

import time
from collections.abc import Callable


class Pace:
    """A watch that can be stopped for a while; `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._worked = 0.0
        self._since: float | None = None

    def start(self) -> None:
        """Begin anew."""
        self._worked, self._since = 0.0, self._clock()

    def pause(self) -> None:
        """Stop the watch."""
        if self._since is not None:
            self._worked, self._since = self.worked, None

    def resume(self) -> None:
        """Let it run on."""
        if self._since is None:
            self._since = self._clock()

    @property
    def worked(self) -> float:
        """Seconds of work so far."""
        return self._worked + (self._clock() - self._since if self._since is not None else 0.0)

    def left(self, finished: int, photos: int) -> float | None:
        """Seconds that the rest will take; None before there is anything to go by."""
        return self.worked / finished * (photos - finished) if finished else None
