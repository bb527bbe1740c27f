"""Reading a table of people from CSV or Excel, as it comes: any usual delimiter and encoding, any order of columns."""

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from consent_db.errors import Cause, TableUnreadable
from consent_db.ordinary import NotOrdinary, TooLarge, read_ordinary

MOST_LINES = 200_000
MOST_COLUMNS = 500
MOST_CELLS = 10_000_000
"""In all lines together, the empty ones between others included."""
MOST_BYTES = 100 * 2**20
"""Of the file, and of what an Excel file holds once it is unpacked; 20,000 people with all columns take 20 MB."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table."""

    number: int
    """As a spreadsheet shows it; the headings are line 1."""
    cells: dict[str, str] = field(repr=False)
    """What stands under each heading (small letters), without spaces around it; empty cells are left out."""

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as read."""

    headings: tuple[str, ...]
    lines: tuple[Line, ...]


def read(path: Path) -> Sheet:
    """The table in a .csv or .xlsx file. Raises TableUnreadable."""
    try:
        data = read_ordinary(path, MOST_BYTES)
        rows = _bounded(path, _excel_rows(path, data) if path.suffix.lower() == ".xlsx" else _csv_rows(data))
    except NotOrdinary:
        raise TableUnreadable(file=str(path), cause="it is not an ordinary file") from None
    except TooLarge:
        raise _too_large(path) from None
    except (OSError, ValueError) as error:  # ValueError: a name that no file system can hold
        raise TableUnreadable(file=str(path), cause=getattr(error, "strerror", None) or "it cannot be opened") from None
    except csv.Error:
        raise TableUnreadable(file=str(path), cause="it is damaged, or no table") from None
    if not rows:
        raise TableUnreadable(file=str(path), cause="it is empty")
    headings = tuple(h.strip().casefold() for h in rows[0])
    doubled = sorted(h for h, times in Counter(headings).items() if h and times > 1)
    if doubled:
        raise TableUnreadable(file=str(path), cause=Cause("two columns are called {name}", name=doubled[0]))
    return Sheet(headings, tuple(_lines(headings, rows)))


def _too_large(path: Path) -> TableUnreadable:
    return TableUnreadable(file=str(path), cause=Cause("it is larger than {most} MB", most=MOST_BYTES // 2**20))


def _bounded(path: Path, rows: Iterable[list[str]]) -> list[list[str]]:
    """The rows, as long as there are not too many. Raises TableUnreadable at the first one that is too much."""
    read: list[list[str]] = []
    cells = 0
    for row in rows:
        cells += max(1, len(row))
        if len(row) > MOST_COLUMNS:
            raise TableUnreadable(file=str(path), cause=Cause("it has more than {most} columns", most=MOST_COLUMNS))
        if len(read) == MOST_LINES or cells > MOST_CELLS:
            raise TableUnreadable(file=str(path), cause=Cause("it has more than {most} lines", most=MOST_LINES))
        read.append(row)
    return read


def _lines(headings: tuple[str, ...], rows: list[list[str]]) -> list[Line]:
    """The lines below the headings that hold anything."""
    found = []
    for number, row in enumerate(rows[1:], start=2):
        cells = {h: _unquoted(c.strip()) for h, c in zip(headings, row, strict=False) if h and c.strip()}
        if cells:
            found.append(Line(number, cells))
    return found


def _unquoted(cell: str) -> str:
    """The cell without the mark that keeps a spreadsheet from taking it for a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


def _csv_rows(data: bytes) -> Iterator[list[str]]:
    """The rows of a CSV file in UTF-8 (with or without mark) or the Windows encoding of Western Europe."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _excel_rows(path: Path, data: bytes) -> Iterator[list[str]]:
    """The rows of the first sheet of an Excel file; formulas give their last value. Raises TableUnreadable."""
    import openpyxl  # here, because it takes a quarter of a second and is seldom needed

    try:
        if sum(part.file_size for part in zipfile.ZipFile(io.BytesIO(data)).infolist()) > MOST_BYTES:
            raise _too_large(path)
        with closing(openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)) as book:
            sheet = book.worksheets[0]
            sheet.reset_dimensions()  # what the file says of its size may be anything, and rows are filled up to it
            for row in sheet.iter_rows(values_only=True):
                yield [_cell(value) for value in row]
    except TableUnreadable:
        raise
    except Exception:  # noqa: BLE001  (a broken file makes openpyxl raise any of a dozen kinds)
        raise TableUnreadable(file=str(path), cause="it is damaged, or no table") from None


def _cell(value: object) -> str:
    """What stands in the cell, as it would stand in a CSV file."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
