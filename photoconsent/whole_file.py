"""Writes a file so that it is complete or absent, whatever happens meanwhile."""

import os
from pathlib import Path

from photoconsent.errors import OutNotWritable


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that its owner alone can read, in place of an older one. Raises OutNotWritable."""
    beside = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise OutNotWritable(out=str(path.parent), cause=error.strerror or type(error).__name__) from None
