"""Reading a file that somebody else names or made: an ordinary one, of a bounded size, and without waiting for it."""

import os
import stat
from pathlib import Path


class NotOrdinary(Exception):
    """It is a folder, a pipe or a device."""


class TooLarge(Exception):
    """There is more of it than is wanted."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.size = size
        """In bytes."""


def read_ordinary(path: Path, most: int, *, follow: bool = True) -> bytes:
    """The content of a file of at most so many bytes; with `follow` False a link is refused.

    Raises NotOrdinary, TooLarge, and OSError, or ValueError for a name that no file system can hold.
    """
    # Without waiting: a pipe would not open before somebody writes into it, perhaps never.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    opened = os.open(path, flags if follow else flags | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(opened, "rb") as file:
        about = os.fstat(file.fileno())
        if not stat.S_ISREG(about.st_mode):
            raise NotOrdinary
        data = file.read(most + 1) if about.st_size <= most else b""
    if about.st_size > most or len(data) > most:
        raise TooLarge(max(about.st_size, len(data)))
    return data
