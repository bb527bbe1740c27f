"""Dask as this program uses it: settings of our own alone, nothing on disk, nothing for browsers, certificates."""

import logging
from typing import Any, Final

import dask
from distributed.security import Security

from photoconsent.cluster.certificates import Certificates

SETTINGS: Final[dict[str, Any]] = {
    # Photos travel in tasks, a few at a time; Dask would warn of each.
    "distributed.admin.large-graph-warning-threshold": "4 GiB",
    # Nothing of a task goes to disk, whatever memory there is.
    "distributed.worker.memory.target": False,
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.pause": False,
    "distributed.worker.memory.terminate": False,
    # Dask always opens a server for browsers. It has no pages here, and is bound to this computer (`NO_PAGES`).
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    "distributed.scheduler.preload": [],
    "distributed.worker.preload": [],
    "distributed.client.preload": [],
    # A task is a photo: moving one that has begun to wait elsewhere gains nothing.
    "distributed.scheduler.work-stealing": False,
    "distributed.worker.profile.enabled": False,
    "distributed.diagnostics.nvml": False,
}
NO_PAGES: Final = "127.0.0.1:0"
"""Where the server for browsers listens: on this computer, at any free port."""
MOST_DEATHS: Final = 2
"""So many workers may die with a photo in hand, and it is tried elsewhere; after one more it is given up."""
WHAT_WE_ARE: Final = "photoconsent"
"""Under this name scheduler and workers say their versions, and workers their public key."""


def settle() -> None:
    """Take Dask's defaults and ours: no file and no variable of the machine's has a say in where a task may go."""
    dask.config.refresh(paths=[], env={})
    dask.config.set(SETTINGS)
    logging.getLogger("distributed").setLevel(logging.ERROR)


def security_of(certificates: Certificates | None) -> Security:
    """What Dask calls the certificates of a machine; without any only unencrypted connections are made."""
    if certificates is None:
        return Security(require_encryption=False)
    roles = {"scheduler": certificates.scheduler, "worker": certificates.worker, "client": certificates.client}
    held = {f"tls_{role}_{part}": text for role, text in roles.items() if text for part in ("cert", "key")}
    return Security(require_encryption=True, tls_ca_file=certificates.ca, **held)
