"""The logos that an organisation wants found: a folder of small pictures, read where the photos are handed out.

Only bytes are read here. What they show is decoded where the photos are, in a worker process.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from photoconsent.errors import PhotoError, UsageError
from photoconsent.pipeline.source import read_ordinary

MOST: Final = 30
"""So many logos are looked for at most: each takes a few hundredths of a second a photo."""
_MOST_BYTES: Final = 2_000_000
"""A logo is a small picture."""


class NoLogos(UsageError):
    """The folder is not there, may not be read, or holds no logo."""

    sentence = "Logos are looked for, but there are none in {folder}. Put a PNG of each there, or name another folder."


class NoLogoFolder(UsageError):
    """Logos are to be looked for, and nobody said which."""

    sentence = "Logos are looked for, but no folder of them is named. Name one with --logos, or under Upkeep."


class TooManyLogos(UsageError):
    """More than are looked for in a bearable time."""

    sentence = "There are {count} logos in {folder}; {most} are looked for at most. Leave those that tell the most."


class LogoUnreadable(UsageError):
    """A file of the folder is no picture, or shows nothing by which it could be found."""

    sentence = (
        "The logo {name} cannot be used: it is no PNG, larger than 2 MB, under 32 pixels, or without anything in it. "
        "Save it anew, or take it out of the folder of logos."
    )


@dataclass(frozen=True, slots=True)
class Logo:
    """One picture of the folder."""

    name: str
    """Of the file, for what is said of it."""
    data: bytes = field(repr=False)


def load_logos(folder: Path) -> tuple[Logo, ...]:
    """Every PNG of the folder, by name. Raises NoLogos, TooManyLogos, LogoUnreadable."""
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix.lower() == ".png" and file.name[0] != ".")
    except OSError:
        files = []
    if not files:
        raise NoLogos(folder=str(folder))
    if len(files) > MOST:
        raise TooManyLogos(folder=str(folder), count=len(files), most=MOST)
    return tuple(_load(file) for file in files)


def _load(file: Path) -> Logo:
    try:
        return Logo(file.name, read_ordinary(file, _MOST_BYTES))
    except PhotoError:
        raise LogoUnreadable(name=file.name) from None
