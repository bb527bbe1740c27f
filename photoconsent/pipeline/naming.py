"""The names of the copies: the event and a number, never anything of the source's name; and where they may go."""

import os
import re
import tempfile
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from photoconsent.errors import OutInsideSource, OutNotWritable

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ð": "d", "þ": "th", "ß": "ss"})


def slug(event: str) -> str:
    """The event's name in plain small letters, digits and hyphens; "photo" when nothing is left."""
    plain = unicodedata.normalize("NFKD", event.lower().translate(_LETTERS)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "photo"


def name_copies(count: int, event: str, out: Path) -> list[Path]:
    """Files for so many copies, numbered after the highest number of this event that the folder already holds."""
    stem = slug(event)
    pattern = re.compile(re.escape(stem) + r"-(\d+)\.[a-z0-9]+", re.IGNORECASE)
    taken = [int(match[1]) for match in map(pattern.fullmatch, _names_in(out)) if match]
    first = max(taken, default=0) + 1
    digits = max(4, len(str(first + count)))
    return [out / f"{stem}-{number:0{digits}}.jpg" for number in range(first, first + count)]


def check_out_folder(out: Path, chosen: Iterable[Path]) -> None:
    """Make the out folder and see that copies cannot land among the originals.

    `chosen` are the files and folders the user named. Raises OutInsideSource or OutNotWritable.
    """
    check_apart(out, chosen)
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=out):
            pass
    except OSError as error:
        raise OutNotWritable(out=str(out), cause=error.strerror or type(error).__name__) from error


def check_apart(out: Path, chosen: Iterable[Path]) -> None:
    """See that copies cannot land among the originals, without making anything. Raises OutInsideSource."""
    target = out.resolve()
    for path in chosen:
        source = path.resolve()
        folder = source if source.is_dir() else source.parent
        inside = target.is_relative_to(folder) if source.is_dir() else target == folder
        if inside:
            raise OutInsideSource(out=str(out))


def _names_in(folder: Path) -> list[str]:
    """The names of the files in a folder; none when it does not exist yet."""
    return [entry.name for entry in os.scandir(folder)] if folder.is_dir() else []
