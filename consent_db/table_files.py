"""Reading a table of people from CSV or Excel, as it comes: any usual delimiter and encoding, any order of columns."""

import csv
import io
import zipfile
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from consent_db.errors import Cause, TableUnreadable

MOST_LINES = 200_000


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
        rows = _excel_rows(path) if path.suffix.lower() == ".xlsx" else _csv_rows(path)
    except OSError as error:
        raise TableUnreadable(file=str(path), cause=error.strerror or "it cannot be opened") from None
    except (csv.Error, zipfile.BadZipFile, KeyError):
        raise TableUnreadable(file=str(path), cause="it is damaged, or no table") from None
    if not rows:
        raise TableUnreadable(file=str(path), cause="it is empty")
    headings = tuple(h.strip().casefold() for h in rows[0])
    doubled = sorted({h for h in headings if h and headings.count(h) > 1})
    if doubled:
        raise TableUnreadable(file=str(path), cause=Cause("two columns are called {name}", name=doubled[0]))
    if len(rows) > MOST_LINES:
        raise TableUnreadable(file=str(path), cause=Cause("it has more than {most} lines", most=MOST_LINES))
    return Sheet(headings, tuple(_lines(headings, rows)))


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


def _csv_rows(path: Path) -> list[list[str]]:
    """The rows of a CSV file in UTF-8 (with or without mark) or the Windows encoding of Western Europe."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def _excel_rows(path: Path) -> list[list[str]]:
    """The rows of the first sheet of an Excel file; formulas give their last value."""
    import openpyxl  # here, because it takes a quarter of a second and is seldom needed

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        sheet = book.worksheets[0]
        return [[_cell(value) for value in row] for row in sheet.iter_rows(values_only=True)]
    finally:
        book.close()


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
