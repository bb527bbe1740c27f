"""A register on a shared folder serves one computer at a time. Notes beside the file say which one has it open.

SQLite's locks cannot be trusted over a network file system (sqlite.org/useovernet.html), so two computers could damage
the file. On a disk of this computer no note is made: window and terminal work at once there.
"""

import os
import platform
from pathlib import Path

import psutil

from consent_db.errors import RegisterElsewhere, RegisterReadOnly

_SHARES = frozenset({"nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "afpfs", "webdav", "davfs", "ncpfs", "fuse.sshfs"})


def on_share(path: Path) -> bool:
    """True if the file lies on a network file system."""
    folder = path.resolve().parent
    mounts = [p for p in psutil.disk_partitions(all=True) if folder.is_relative_to(p.mountpoint)]
    nearest = max(mounts, key=lambda p: len(p.mountpoint), default=None)
    return nearest is not None and (nearest.fstype.lower() in _SHARES or "remote" in nearest.opts.split(","))


def claim(path: Path, computer: str | None = None, process: int | None = None) -> Path:
    """Leave a note that this computer has the register open; remove it when closing.

    Raises RegisterElsewhere if another computer has left one, RegisterReadOnly if none can be left.
    """
    name = computer or platform.node()
    own = path.with_name(f"{path.name}.open-on.{name}.{process or os.getpid()}")
    try:
        own.touch(mode=0o600)
    except OSError as error:
        raise RegisterReadOnly(path=str(path), cause=error.strerror or "") from None
    # Looking after leaving: of two computers that come at once, at least one sees the other.
    for note in sorted(path.parent.glob(f"{path.name}.open-on.*")):
        other = note.name.removeprefix(f"{path.name}.open-on.").rpartition(".")[0]
        if other != name:
            own.unlink()
            raise RegisterElsewhere(path=str(path), computer=other, note=note.name)
    return own
