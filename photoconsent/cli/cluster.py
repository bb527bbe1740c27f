"""`photoconsent cluster`: certificates, a scheduler, and workers."""

from pathlib import Path
from typing import Annotated

import typer

from photoconsent import offline
from photoconsent.cli.screen import clean, err, out
from photoconsent.cluster.certificates import DAYS, Certificates, make_certificates, read_certificates
from photoconsent.cluster.errors import ClusterNotInstalled, NotEncrypted
from photoconsent.cluster.places import Place, place_of
from photoconsent.pipeline.worker import Limits

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="""Many machines: make their certificates, start a scheduler, start workers.

    \b
      photoconsent cluster certificates CERTIFICATES         once, for all machines
      photoconsent cluster scheduler tls://0.0.0.0:8786 --certificates CERTIFICATES
      photoconsent cluster worker tls://HOST:8786 --certificates CERTIFICATES
      photoconsent prepare PHOTOS … --scheduler tls://HOST:8786 --certificates CERTIFICATES""",
)

CertificatesOption = Annotated[
    Path | None,
    typer.Option("--certificates", metavar="DIR", help="Folder with ca.pem and this machine's own certificate."),
]
_WAITING = 60.0


@app.command()
def certificates(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where they are written; it may hold none yet.")],
    days: Annotated[int, typer.Option(help="How long they hold.", min=1, max=3650)] = DAYS,
) -> None:
    """Make the certificates of a cluster: of its authority, for the scheduler, for workers, for those who prepare.

    Each machine needs ca.pem and the file of its role. The authority's own key is not kept: nobody can add another
    certificate later. To shut a machine out, make all of them anew.
    """
    offline.close_network()
    for file in make_certificates(days).write(folder):
        out.print(clean(file))


@app.command()
def scheduler(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="Where it listens: tls://0.0.0.0:8786.")],
    certificates: CertificatesOption = None,
    patience: Annotated[
        float, typer.Option(metavar="SECONDS", help="A worker that was not heard of for so long is given up.", min=1)
    ] = _WAITING,
) -> None:
    """Start a scheduler: it hands photos to workers and, when one ends, to others. Ctrl-C ends it.

    It opens no photo and can read nothing of what it hands on; but workers run what it hands them, so let nobody in.
    """
    place, held = _place(address, certificates, "scheduler")
    try:
        from photoconsent.cluster.scheduler import run_scheduler  # here, because it may not be installed
    except ImportError:
        raise ClusterNotInstalled from None

    run_scheduler(place, held, patience, lambda where: err.print(f"The scheduler is at {clean(where)}."))


@app.command()
def worker(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="Of the scheduler: tls://HOST:8786.")],
    certificates: CertificatesOption = None,
    photos: Annotated[
        int | None,
        typer.Option(help="How many photos at a time; else one for each core, as far as memory allows.", min=1),
    ] = None,
    memory: Annotated[
        int, typer.Option(metavar="MIB", help="The most memory for one photo.", min=512)
    ] = Limits().megabytes,
    seconds: Annotated[float, typer.Option(help="The most time for one step on one photo.", min=1)] = Limits().seconds,
    port: Annotated[int, typer.Option(help="Where the scheduler reaches this worker; else any.", min=0, max=65535)] = 0,
) -> None:
    """Start a worker: it searches and covers photos for those who prepare. Ctrl-C ends it; what it had goes elsewhere.

    Photos are opened in processes that have no network and may take no more time and memory than this. Run it as a user
    of its own who may read the photos and nothing else. It needs no register and no passphrase.
    """
    place, held = _place(address, certificates, "worker")
    try:
        from photoconsent.cluster.worker import most_photos, run_worker
    except ImportError:
        raise ClusterNotInstalled from None

    limits = Limits(seconds, memory)
    count = photos or most_photos(limits)
    run_worker(place, held, count, limits, port, lambda: err.print(_started(place, count)))


def _started(place: Place, photos: int) -> str:
    return f"Working for {clean(place.address)}: {photos} photo{'s' if photos > 1 else ''} at a time."


def _place(address: str, folder: Path | None, role: str) -> tuple[Place, Certificates | None]:
    """Where, and with which certificates. Raises BadAddress, NotEncrypted and CertificatesUnreadable."""
    place = place_of(address)
    if place.workers:
        raise typer.BadParameter("local: is for prepare --scheduler alone; here name an address.")
    if not place.encrypted:
        return place, None
    if folder is None:
        raise NotEncrypted(address=address)
    return place, read_certificates(folder, role)
