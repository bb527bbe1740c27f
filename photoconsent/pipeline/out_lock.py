"""One batch at a time writes into a folder: two would give their copies the same names.

The system lets go of the lock when the program ends, however it ends. On a file system that knows no locks (some
network drives) batches go on without one: copies are still placed only where no file is, and hashed before they go on
record.
"""

import contextlib
import hashlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from photoconsent.errors import OutNotWritable
from photoconsent.pipeline.progress import Cancelled

_PAUSE: Final = 0.2
"""Seconds between two looks whether the folder is free."""


@contextlib.contextmanager
def alone_in(out: Path, notes: Path, stop: Callable[[], bool]) -> Iterator[None]:
    """Wait until no other batch writes into this folder, then keep others waiting.

    `notes` is where this computer keeps its notes on batches. Raises Cancelled when `stop` says True meanwhile, and
    OutNotWritable when the folder cannot be opened.
    """
    handle = _handle(out, notes)
    try:
        while not _taken(handle):
            if stop():
                raise Cancelled
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(handle)


def _handle(out: Path, notes: Path) -> int:
    """What is locked: the folder itself, or a file that stands for it where folders cannot be."""
    try:
        if sys.platform != "win32":
            where, flags = out, os.O_RDONLY
        else:
            where, flags = _stand_in(out, notes), os.O_RDWR | os.O_CREAT
        return os.open(where, flags)
    except OSError as error:
        raise OutNotWritable(out=str(out), cause=error.strerror or type(error).__name__) from error


def _stand_in(out: Path, notes: Path) -> Path:
    """The file that stands for a folder."""
    notes.mkdir(parents=True, exist_ok=True)
    return notes / f"out-{hashlib.sha256(str(out.resolve()).lower().encode()).hexdigest()[:16]}.lock"


def _taken(handle: int) -> bool:
    """Take the lock, if it is free; True also where there are none."""
    try:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
