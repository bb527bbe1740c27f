"""The scheduler: it knows which worker has which photo, and of the photos nothing."""

import asyncio
from collections.abc import Callable

from distributed.diagnostics.plugin import SchedulerPlugin
from distributed.scheduler import Scheduler

from photoconsent.cluster.certificates import Certificates
from photoconsent.cluster.dask_settings import MOST_DEATHS, NO_PAGES, WHAT_WE_ARE, security_of, settle
from photoconsent.cluster.ending import when_told
from photoconsent.cluster.places import Place
from photoconsent.cluster.versions import versions_here
from photoconsent.errors import OutNotWritable


def scheduler_at(place: Place, certificates: Certificates | None, patience: float) -> Scheduler:
    """A scheduler that is not started yet; `async with` starts and ends it.

    A worker that is not heard of for `patience` seconds (5 at least) is given up, and its photos go to others.
    """
    settle()
    scheduler = Scheduler(
        protocol=place.address.partition("://")[0],
        host=place.host,
        port=place.port,
        security=security_of(certificates),
        allowed_failures=MOST_DEATHS,
        worker_ttl=patience,
        dashboard=False,
        dashboard_address=NO_PAGES,
        preload=[],
    )
    scheduler.add_plugin(_Versions(), name=WHAT_WE_ARE)
    return scheduler


class _Versions(SchedulerPlugin):
    """Says which versions the scheduler has to whoever asks."""

    async def start(self, scheduler: Scheduler) -> None:
        """Called when it has started."""
        self.restart(scheduler)

    def restart(self, scheduler: Scheduler) -> None:
        """Called when somebody has emptied it."""
        scheduler.set_metadata(keys=[WHAT_WE_ARE], value=dict(versions_here()))


def run_scheduler(
    place: Place, certificates: Certificates | None, patience: float, started: Callable[[str], None]
) -> None:
    """Run until somebody ends the process; `started` hears the address. Raises OutNotWritable where none is free."""

    async def run() -> None:
        try:
            async with scheduler_at(place, certificates, patience) as scheduler:
                started(scheduler.address)
                await when_told(scheduler.finished())
        except OSError as error:
            raise OutNotWritable(out=place.address, cause=error.strerror or type(error).__name__) from error

    asyncio.run(run())
