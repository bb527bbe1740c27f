"""Where photos are worked on: in processes on this computer, or by the workers of a scheduler."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from photoconsent import offline
from photoconsent.cli.screen import clean, err
from photoconsent.pipeline.engines import Engine, LocalWorkers
from photoconsent.pipeline.steps import Wanted
from photoconsent.pipeline.worker import Limits

Engines = Callable[[Wanted], AbstractContextManager[Engine]]
"""Makes the engine of a batch, once it is known what a search is to yield."""


def on_this_computer(workers: int) -> Engines:
    """So many worker processes here."""
    return lambda wanted: LocalWorkers(workers, wanted)


@contextmanager
def engines(scheduler: str, certificates: Path | None, shared: bool, workers: int) -> Iterator[Engines]:
    """The engines of this command: here, or, with a scheduler, through a line to it that stands from now on.

    With a scheduler `workers` is how many finished copies are looked at again at a time; and this process gives up the
    network, which from here on the line alone has. Raises the errors of `cluster.errors`.
    """
    if not scheduler:
        yield on_this_computer(workers)
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
        offline.close_network()
        yield lambda wanted: Cluster(
            line, wanted, workers, limits, shared=shared, refuse=lambda refused: err.print(clean(refused))
        )
