"""A table may come from anybody: what is broken or made to keep the program busy is refused with a sentence, soon."""

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from consent_db import table_files
from consent_db.dates import year_and_month
from consent_db.errors import BadEntry, TableUnreadable
from consent_db.table_files import MOST_BYTES, MOST_COLUMNS, MOST_LINES


def book(*rows: list[object]) -> bytes:
    made, data = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        made.active.append(row)
    made.save(data)
    return data.getvalue()


def changed(name: str, change: Callable[[bytes], bytes]) -> bytes:
    """An Excel file with one of its parts changed."""
    made, source = io.BytesIO(), zipfile.ZipFile(io.BytesIO(book(["id", "name"], ["P1", "Kari"])))
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            target.writestr(part, change(source.read(part)) if part == name else source.read(part))
    return made.getvalue()


SHEET, STYLES = "xl/worksheets/sheet1.xml", "xl/styles.xml"

HOSTILE = {
    "a gigabyte of spaces.xlsx": lambda: changed(SHEET, lambda _: b" " * (MOST_BYTES + 1)),
    "styles without end.xlsx": lambda: changed(STYLES, lambda _: b"<a/>" * (MOST_BYTES // 4 + 1)),
    "broken sheet.xlsx": lambda: changed(SHEET, lambda data: data[: len(data) // 2]),
    "tags that never end.xlsx": lambda: changed(SHEET, lambda data: data.replace(b"</", b"<")),
    "a number that is none.xlsx": lambda: changed(SHEET, lambda data: data.replace(b'r="A1"', b'r="\xc2\xb2"')),
    "no book.xlsx": lambda: changed("xl/workbook.xml", lambda _: b"<a/>"),
    "cut off.xlsx": lambda: book(["id"], ["P1"])[:-40],
    "no zip.xlsx": lambda: b"PK\x03\x04" + bytes(100),
    "the last row.xlsx": lambda: changed(SHEET, lambda data: data.replace(b'<row r="2"', b'<row r="1048576"')),
    "the last column.xlsx": lambda: changed(SHEET, lambda data: data.replace(b'r="B1"', b'r="XFD1"')),
    "headings.csv": lambda: ",".join(f"h{n}" for n in range(100_000)).encode(),
    "lines.csv": lambda: b"id\n" + b"a\n" * (MOST_LINES + 1),
    "one long cell.csv": lambda: b'id\n"' + b"a" * 200_000 + b'"\n',
    "an open quote.csv": lambda: b'id\n"a',
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.timeout(30)
def test_a_table_that_means_harm_is_refused(tmp_path: Path, name: str) -> None:
    table = tmp_path / name
    table.write_bytes(HOSTILE[name]())
    with pytest.raises(TableUnreadable):
        table_files.read(table)


@pytest.mark.timeout(10)
def test_what_is_no_ordinary_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    for path in (
        tmp_path / "pipe.csv",
        tmp_path,
        tmp_path / "none.csv",
        tmp_path / "nul\0.csv",
        tmp_path / ("x" * 300),
    ):
        with pytest.raises(TableUnreadable):
            table_files.read(path)


def test_a_sheet_that_boasts_of_its_size_is_read_for_what_it_holds(tmp_path: Path) -> None:
    table = tmp_path / "people.xlsx"
    table.write_bytes(changed(SHEET, lambda data: data.replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"')))
    sheet = table_files.read(table)
    assert sheet.headings == ("id", "name")
    assert [line.cells for line in sheet.lines] == [{"id": "P1", "name": "Kari"}]


def test_the_widest_table_is_still_read(tmp_path: Path) -> None:
    table = tmp_path / "wide.csv"
    table.write_text(";".join(f"h{n}" for n in range(MOST_COLUMNS)) + "\n" + ";".join("x" * MOST_COLUMNS))
    assert len(table_files.read(table).lines[0].cells) == MOST_COLUMNS


@pytest.mark.parametrize("text", ["²⁰²⁶", "٢٠٢٦", "2" * 5000, "2012-²", "-5", "20 12", "12.5"])
def test_a_year_has_ordinary_digits(text: str) -> None:
    with pytest.raises(BadEntry):
        year_and_month(text)


def test_a_birth_is_a_year_or_a_year_and_a_month() -> None:
    assert (year_and_month("2012"), year_and_month("2012-05"), year_and_month(" ")) == (
        (2012, None),
        (2012, 5),
        (None, None),
    )
