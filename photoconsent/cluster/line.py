"""The line to a scheduler: a process of its own that speaks with it and knows nothing.

The process that holds the register has no network, also while a cluster works for it. It gives what is to be sent to
this one, sealed; what comes back is read as values, and opened with a key that is not there. The other end of the line
is in `far_end.py`.
"""

from collections.abc import Iterator
from types import TracebackType
from typing import Self

from photoconsent.cluster.certificates import Certificates
from photoconsent.cluster.errors import NoScheduler, SchedulerLost
from photoconsent.cluster.far_end import serve
from photoconsent.cluster.places import Place
from photoconsent.cluster.spoken import Gone, Request, Said
from photoconsent.errors import KnownError
from photoconsent.pipeline.hearing import hear
from photoconsent.pipeline.spawned import spawned
from photoconsent.pipeline.worker import Limits


class Line:
    """The process as its parent sees it. Use it as a context manager: leaving it ends the process.

    `limits` are for workers that it starts itself (`local:N`). Raises NoScheduler, OtherVersion and
    ClusterNotInstalled.
    """

    def __init__(self, place: Place, certificates: Certificates | None, limits: Limits) -> None:
        self.address = place.address
        # It may have children of its own, and ends when the pipe does, however this process ends.
        self._process, self._pipe = spawned(serve, place, certificates, limits, daemon=False)
        try:
            said = hear(self._pipe)
        except (EOFError, OSError):
            said = NoScheduler(address=place.address)
        if isinstance(said, KnownError):
            self.close()
            raise said

    @property
    def process(self) -> int:
        """The number of its process."""
        return self._process.pid or 0

    def send(self, what: Request) -> None:
        """Hand something over. Raises SchedulerLost."""
        try:
            self._pipe.send(what)
        except OSError as error:
            raise SchedulerLost(address=self.address) from error

    def said(self, seconds: float) -> Iterator[Said]:
        """What was said since; waits so long for a first word. Raises SchedulerLost."""
        try:
            while self._pipe.poll(seconds):
                said = hear(self._pipe)
                if isinstance(said, Gone):
                    raise SchedulerLost(address=self.address)
                yield said
                seconds = 0.0
        except (EOFError, OSError) as error:
            raise SchedulerLost(address=self.address) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hang up; workers of its own end with it."""
        self._pipe.close()
        self._process.join(timeout=10)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
