"""The files that a table of people names: scanned forms and reference pictures.

A table may come from anybody, and whoever takes it in can read more than its author. So it may name only what lies in
its own folder, unless the user says that files may lie elsewhere; and only ordinary files, never a pipe or a device.
"""

import stat
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from consent_db.errors import BadEntry, Cause, EvidenceTooLarge, EvidenceUnreadable, OutsideTable
from consent_db.ordinary import NotOrdinary, TooLarge, read_ordinary

MOST_FORM_BYTES = 50 * 2**20
"""The largest form that is kept; a page scanned at 300 dpi in colour has about 1 MB."""
MOST_PICTURES = 200
"""So many pictures of one person are looked at; two or three are enough."""
MOST_PICTURE_BYTES = 200 * 2**20
"""The largest reference picture; one of 24 megapixels without compression has 72 MB."""
_PICTURES = frozenset(
    f".{name}"
    for name in (
        *("jpg", "jpeg", "jpe", "jfif", "jif", "mpo", "jps", "png", "apng", "webp", "tif", "tiff", "bmp", "dib"),
        *("gif", "heic", "heics", "heif", "heifs", "hif", "avif", "avifs"),
    )
)


def read_form(path: Path, *, follow: bool = True) -> bytes:
    """The content of an ordinary file of at most MOST_FORM_BYTES. Raises EvidenceUnreadable, EvidenceTooLarge."""
    try:
        return read_ordinary(path, MOST_FORM_BYTES, follow=follow)
    except NotOrdinary:
        raise EvidenceUnreadable(file=str(path), cause="it is not an ordinary file") from None
    except TooLarge:
        raise EvidenceTooLarge(file=path.name, limit=MOST_FORM_BYTES / 1e6) from None
    except (OSError, ValueError) as error:  # ValueError: a name that no file system can hold
        raise EvidenceUnreadable(file=str(path), cause=_why(error)) from None


@dataclass(frozen=True, slots=True)
class NamedFiles:
    """Finds what a table names."""

    folder: Path
    """The folder of the table."""
    anywhere: bool = False
    """Whether files may lie outside it; said by the user, never by the table."""

    def form(self, name: str) -> Path:
        """The file of a scanned form, links followed. Raises OutsideTable, EvidenceUnreadable."""
        return self._found("evidence", name)

    def pictures(self, name: str) -> list[Path]:
        """The reference picture of that name, or those in the folder of that name, links followed.

        Raises OutsideTable, EvidenceUnreadable, and BadEntry where there is no picture, too many or too large a one.
        """
        path = self._found("references", name)
        try:
            found = self._pictures_in(path, name) if path.is_dir() else [path]
            if not all(stat.S_ISREG(picture.stat().st_mode) for picture in found):
                raise BadEntry(field="references", cause=Cause("{name} is not an ordinary file", name=name))
            if any(picture.stat().st_size > MOST_PICTURE_BYTES for picture in found):
                raise BadEntry(field="references", cause=Cause("{name} is too large a file for a picture", name=name))
        except OSError as error:
            raise EvidenceUnreadable(file=name, cause=_why(error)) from None
        return found

    def _pictures_in(self, folder: Path, name: str) -> list[Path]:
        """What is called like a picture in a folder; a folder of the system, say, holds none."""
        named = (f for f in folder.iterdir() if f.suffix.lower() in _PICTURES and not f.name.startswith("."))
        found = sorted(self._inside("references", f, f"{name}/{f.name}") for f in named if f.is_file())
        if not found:
            raise BadEntry(field="references", cause=Cause("there is no picture in {name}", name=name))
        if len(found) > MOST_PICTURES:
            cause = Cause("there are more than {most} pictures in {name}", most=MOST_PICTURES, name=name)
            raise BadEntry(field="references", cause=cause)
        return found

    def _found(self, column: str, name: str) -> Path:
        """Where the name leads to. Its letters are judged before the disk is asked: a share would be dialled."""
        plain = name.replace("\\", "/")
        leads_away = PureWindowsPath(plain).anchor or PureWindowsPath(plain).drive or PurePosixPath(plain).anchor
        if leads_away and not self.anywhere:
            raise OutsideTable(column=column, name=name)
        return self._inside(column, self.folder / plain, name)

    def _inside(self, column: str, path: Path, name: str) -> Path:
        """The file or folder itself, which is there and may be named."""
        try:
            found, home = path.resolve(), self.folder.resolve()
            if not self.anywhere and not found.is_relative_to(home):
                raise OutsideTable(column=column, name=name)
            found.lstat()
        except (OSError, ValueError, RuntimeError) as error:  # missing; a name no system can hold; links in a circle
            raise EvidenceUnreadable(file=name, cause=_why(error)) from None
        return found


def _why(error: Exception) -> str:
    """Why a file cannot be read, in the system's words."""
    return getattr(error, "strerror", None) or "its name is not valid"
