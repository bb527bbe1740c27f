"""Find photos among files and folders, and open one upright in sRGB or refuse it with a reason."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from photoconsent.errors import Mislabelled, NotAPicture
from photoconsent.pipeline.decode import decode, taken_on
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.formats import (
    HEAD,
    OTHER_PICTURE_SUFFIXES,
    RAW_SUFFIXES,
    VIDEO_SUFFIXES,
    Format,
    is_video,
    promised,
    recognise,
)
from photoconsent.pipeline.source import Source, read_source


class Why(StrEnum):
    """Why a file is not prepared."""

    VIDEO = "video"
    OTHER_PICTURE = "other-picture"
    """A picture of a kind that is not read: a camera original (raw), a drawing, a layered file."""
    OTHER = "other"
    """No picture at all, as far as its name and first bytes tell."""
    HIDDEN = "hidden"
    """Its name begins with a dot; phones keep deleted photos so. Prepared when it is named itself."""
    SYSTEM = "system"
    """Made by an operating system or a server for itself: Thumbs.db, ._IMG_1.JPG, @eaDir."""
    MISSING = "missing"
    """There is nothing of that name, or a link leads nowhere."""
    UNREADABLE = "unreadable"
    """The folder or file may not be opened."""


@dataclass(frozen=True, slots=True)
class NotPrepared:
    """A file, or a folder with all that is in it, that is no photo to prepare, and why."""

    path: Path
    why: Why


@dataclass(frozen=True, slots=True)
class Found:
    """The photos among some files and folders, and everything else in them; both in natural order."""

    photos: tuple[Path, ...]
    others: tuple[NotPrepared, ...]

    @property
    def videos(self) -> tuple[Path, ...]:
        """The videos among the others, for whoever prepares those as well."""
        return tuple(other.path for other in self.others if other.why is Why.VIDEO)

    @property
    def rest(self) -> tuple[NotPrepared, ...]:
        """The others without the videos."""
        return tuple(other for other in self.others if other.why is not Why.VIDEO)


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """An opened photo."""

    path: Path
    sha256: str
    """Of the file's bytes, in hexadecimal digits."""
    pixels: Pixels
    """Upright, sRGB, shape (height, width, 3), contiguous; nothing else refers to it."""
    size: tuple[int, int]
    """Width and height of `pixels`."""
    format: Format
    taken: date | None = None
    """The day on which it says it was taken; None: it does not say."""


def open_photo(path: Path, *, limit_megapixels: float = 200.0) -> Photo:
    """Read a picture file once and decode it.

    Raises PhotoError: UnreadableFile, EmptyFile, NotAPicture, FileTooLarge, ChangedWhileRead, Mislabelled,
    TooManyPixels (by the header, before decoding), BrokenPicture, WorkerOutOfMemory.
    """
    return photo_of(path, read_source(path), limit_megapixels=limit_megapixels)


def photo_of(path: Path, source: Source, *, limit_megapixels: float = 200.0) -> Photo:
    """The same for a file of that name whose bytes are at hand."""
    form = _form_of(path, source)
    pixels = decode(source.data, form, limit_megapixels)
    height, width = pixels.shape[:2]
    return Photo(path, source.sha256, pixels, (width, height), form, taken_on(source.data, form))


def open_roughly(path: Path, enough: int, *, limit_megapixels: float = 200.0) -> Pixels:
    """The upright sRGB pixels of a photo, width and height at least `enough` if it has them: to be shown, not searched.

    Raises as `open_photo` does.
    """
    source = read_source(path)
    return decode(source.data, _form_of(path, source), limit_megapixels, enough=enough)


def _form_of(path: Path, source: Source) -> Format:
    """What the file is; raises NotAPicture, and Mislabelled where its name promises something else."""
    form = recognise(source.data)
    if form is None or (form is Format.TIFF and path.suffix.lower() in RAW_SUFFIXES):
        raise NotAPicture
    names = promised(path)
    if names and form not in names:
        raise Mislabelled(named=path.suffix, holds=form.value)
    return form


def find_photos(paths: Iterable[Path]) -> Found:
    """Walk files and folders; whatever is in them is either a photo or listed with the reason why it is none.

    A file is a photo if its name ends like one, whatever is in it, so that a damaged one is refused by name later; or
    if its first bytes are those of a picture, whatever its name. The same file is listed once, and links that lead in
    circles end. Hidden and system folders are listed but not entered, unless they are named themselves. Never raises.
    """
    photos: dict[Path, Path] = {}
    others: dict[Path, NotPrepared] = {}
    entered: set[Path] = set()
    for path in paths:
        for file, why in _walk(path, entered):
            if why is None:
                photos.setdefault(_real(file), file)
            else:
                others.setdefault(_real(file), NotPrepared(file, why))
    # A hidden file that was also named itself is a photo.
    left = [other for real, other in others.items() if real not in photos]
    return Found(tuple(sorted(photos.values(), key=_natural)), tuple(sorted(left, key=lambda n: _natural(n.path))))


def _walk(named: Path, entered: set[Path]) -> Iterator[tuple[Path, Why | None]]:
    """Every file at or below a path that the user named, with the reason why it is not prepared."""
    waiting = [named]
    while waiting:
        path = waiting.pop()
        why = _by_name(path) if path is not named else None
        try:
            if why is None and path.is_dir():
                if _real(path) not in entered:
                    entered.add(_real(path))
                    waiting.extend(path.iterdir())
            else:
                yield path, why or _of_file(path)
        except (OSError, ValueError):  # ValueError: a name that no file system can hold
            yield path, Why.UNREADABLE


# Windows, macOS, and the servers of Synology and QNAP.
_SYSTEM = frozenset(
    {"thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "system volume information"}
    | {".ds_store", ".localized", ".trashes", ".spotlight-v100", ".fseventsd", "__macosx", "icon\r"}
    | {"@eadir", "#recycle", "@recycle"}
)


def _by_name(path: Path) -> Why | None:
    if path.name.lower() in _SYSTEM or path.name.startswith("._"):
        return Why.SYSTEM
    return Why.HIDDEN if path.name.startswith(".") else None


def _of_file(path: Path) -> Why | None:
    """Why a file is no photo; None when it is one. OSError when it cannot be opened."""
    if not path.exists():
        return Why.MISSING
    if not path.is_file():
        # A pipe, a socket or a device; opening it could wait for ever.
        return Why.OTHER
    suffix = path.suffix.lower()
    if promised(path):
        return None
    if suffix in RAW_SUFFIXES:
        return Why.OTHER_PICTURE
    with path.open("rb") as file:
        head = file.read(HEAD)
    if recognise(head) is not None:
        return None
    if suffix in VIDEO_SUFFIXES or is_video(head):
        return Why.VIDEO
    return Why.OTHER_PICTURE if suffix in OTHER_PICTURE_SUFFIXES else Why.OTHER


def _real(path: Path) -> Path:
    """The path without links, the same for every way to a file."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):  # RuntimeError: a link to itself, before Python 3.13
        return path.absolute()


def _natural(path: Path) -> tuple[list[list[tuple[bool, int, str]]], str]:
    """A key that sorts IMG_9 before IMG_10, folder by folder, and does not care about capitals."""
    names = [re.findall(r"(\d+)|(\D+)", part) for part in path.parts]
    return [[(not n, int(n or 0), w.casefold()) for n, w in pieces] for pieces in names], str(path)
