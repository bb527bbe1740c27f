"""Reading a photo's file: once, read-only, and noticing when it changes meanwhile."""

import hashlib
import io
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from photoconsent.errors import ChangedWhileRead, EmptyFile, FileTooLarge, NotAPicture, UnreadableFile
from photoconsent.pipeline.formats import HEAD, recognise

MOST_BYTES = 2 * 1024**3
"""No photo of 200 megapixels needs more: 16 bits in three colours, uncompressed, are 1.2 GB."""


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a file."""

    data: bytes

    @property
    def sha256(self) -> str:
        """Their SHA-256 in hexadecimal digits; worked out when it is asked for, because a glance needs none."""
        return hashlib.sha256(self.data).hexdigest()


def read_source(path: Path) -> Source:
    """Read a file that begins like a picture.

    Raises UnreadableFile, EmptyFile, NotAPicture (before more than the beginning is read, so that a film is not
    loaded into memory), FileTooLarge and ChangedWhileRead.
    """
    try:
        # Looked at before it is opened: opening a pipe would wait for whoever writes into it, perhaps for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableFile(cause="it is not an ordinary file")
        with io.FileIO(path, "r") as file:
            data = read_unchanged(file)
    except (OSError, ValueError) as error:  # ValueError: a name that no file system can hold
        raise UnreadableFile(cause=getattr(error, "strerror", None) or "its name is not valid") from error
    return Source(data)


def read_unchanged(file: io.FileIO) -> bytes:
    """All bytes of an open file that begins like a picture; raises as `read_source` does."""
    before = os.fstat(file.fileno())
    if before.st_size == 0:
        raise EmptyFile
    if recognise(file.read(HEAD)) is None:
        raise NotAPicture
    if before.st_size > MOST_BYTES:
        raise FileTooLarge(megabytes=before.st_size / 1e6, limit=MOST_BYTES / 1e6)
    file.seek(0)
    data = file.readall()
    after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != after.st_size:
        raise ChangedWhileRead
    return data


def read_ordinary(path: Path, most: int = MOST_BYTES) -> bytes:
    """The content of a file that need not be a picture, of at most so many bytes.

    Raises UnreadableFile, whose cause is the system's own error where there was one, and FileTooLarge.
    """
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise UnreadableFile(cause="it is not an ordinary file")
        if about.st_size > most:
            raise FileTooLarge(megabytes=about.st_size / 1e6, limit=most / 1e6)
        return path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a name that no file system can hold
        raise UnreadableFile(cause=getattr(error, "strerror", None) or "its name is not valid") from error
