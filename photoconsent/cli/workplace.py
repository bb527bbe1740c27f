"""Where photos are worked on: in processes on this computer, or by the workers of a scheduler."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from photoconsent import offline
from photoconsent.cli.screen import clean, err
from photoconsent.pipeline.engines import Engine, LocalWorkers
from photoconsent.pipeline.steps import Wanted
from photoconsent.pipeline.worker import Limits


@contextmanager
def engine(
    scheduler: str,
    certificates: Path | None,
    shared: bool,
    workers: int,
    wanted: Wanted,
    photos: int,
    online: bool = False,
) -> Iterator[Engine]:
    """The engine of this command: here, or, with a scheduler, through a line to it that stands from now on.

    Made before the register is opened: here the processes for that many photos start meanwhile; with a scheduler this
    process gives up the network, which from here on the line alone has, unless its register is on a server (`online`),
    and `workers` is how many finished copies are looked at again at a time. Raises the errors of `cluster.errors`.
    """
    if not scheduler:
        with LocalWorkers(workers, wanted) as local:
            local.start(photos)
            yield local
        return
    from photoconsent.cluster.certificates import read_certificates
    from photoconsent.cluster.engine import Cluster
    from photoconsent.cluster.errors import NotEncrypted
    from photoconsent.cluster.line import Line
    from photoconsent.cluster.places import place_of

    place, limits = place_of(scheduler), Limits()
    if place.encrypted and certificates is None:
        raise NotEncrypted(address=scheduler)
    held = read_certificates(certificates, "client") if place.encrypted and certificates is not None else None
    with Line(place, held, limits) as line:
        if not online:
            offline.close_network()
        with Cluster(
            line, wanted, workers, limits, shared=shared, refuse=lambda refused: err.print(clean(refused))
        ) as cluster:
            yield cluster
