"""Writes a file so that it is complete or absent, whatever happens meanwhile."""

import os
import tempfile
from pathlib import Path

from photoconsent.errors import OutNotWritable


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that its owner alone can read, in place of an older one. Raises OutNotWritable."""
    beside = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A name that nobody can guess, made anew: a link that lies in wait is not written through.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        beside = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        if beside is not None:
            beside.unlink(missing_ok=True)
        raise OutNotWritable(out=str(path.parent), cause=error.strerror or type(error).__name__) from None
