"""Sheets of A4 to read and to keep: a title, sentences, facts and tables, and the page's number at the foot."""

import io
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table, TableStyle

from photoconsent.typeface import BOLD, REGULAR, make_printable

_MARGIN = 18 * mm
_NAMES = 52 * mm
"""How wide the column is in which facts have their names."""
make_printable()  # a paragraph looks its font up as soon as it is made
_TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=18, leading=23, spaceAfter=3 * mm)
_HEADING = ParagraphStyle("heading", fontName=BOLD, fontSize=12, leading=16, spaceBefore=5 * mm)
_BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=10.5, leading=14, spaceAfter=2 * mm)
_REMARK = ParagraphStyle("remark", parent=_BODY, fontSize=9, leading=12, textColor=colors.HexColor("#5b6470"))
_CELL = ParagraphStyle("cell", fontName=REGULAR, fontSize=9, leading=11)
_ALARM = ParagraphStyle("alarm", parent=_CELL, fontName=BOLD, textColor=colors.HexColor("#b00020"))
_HASH = ParagraphStyle("hash", fontName="Courier", fontSize=6.5, leading=8)
_HEAD = ParagraphStyle("head", fontName=BOLD, fontSize=9, leading=11)
_LINES = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.HexColor("#c8ccd2")),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ]
)


def title(words: str) -> Flowable:
    """What the sheets are."""
    return Paragraph(escape(words), _TITLE)


def heading(words: str) -> Flowable:
    """What comes next."""
    return Paragraph(escape(words), _HEADING)


def sentences(words: str) -> Flowable:
    """Running text."""
    return Paragraph(escape(words), _BODY)


def remark(words: str) -> Flowable:
    """What is said of the sheets themselves, smaller and in grey."""
    return Paragraph(escape(words), _REMARK)


def cell(words: str) -> Flowable:
    """Words in a table."""
    return Paragraph(escape(words), _CELL)


def alarm(words: str) -> Flowable:
    """Words in a table that nobody must overlook."""
    return Paragraph(escape(words), _ALARM)


def digest(sha256: str) -> Flowable:
    """A SHA-256 in a table, in two lines."""
    return Paragraph(f"{sha256[:32]}<br/>{sha256[32:]}", _HASH)


def facts(rows: Iterable[tuple[str, str]]) -> Flowable:
    """Names and what stands behind them; a fact without words is left out."""
    shown = [[Paragraph(escape(name), _HEAD), cell(words)] for name, words in rows if words]
    return Table(shown, [_NAMES, None], style=_LINES)


def table(
    head: Sequence[str], rows: Iterable[Sequence[Flowable | list[Flowable]]], widths: Sequence[float | None]
) -> Flowable:
    """Rows under a heading that stands on every page; widths in millimetres, None for what is left."""
    top: list[Flowable | list[Flowable]] = [Paragraph(escape(words), _HEAD) for words in head]
    cells = [top, *(list(row) for row in rows)]
    return Table(cells, [w if w is None else w * mm for w in widths], repeatRows=1, style=_LINES)


def bound(name: str, story: Sequence[Flowable], page: str) -> bytes:
    """The sheets as a PDF of this name; `page` says `{number}` of each. The same story gives the same bytes."""
    file = io.BytesIO()
    document = SimpleDocTemplate(
        file, pagesize=A4, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=_MARGIN, invariant=1
    )
    document.title = name
    number = partial(_number, words=page)
    document.build(list(story), onFirstPage=number, onLaterPages=number)
    return file.getvalue()


def _number(canvas: Canvas, document: Any, *, words: str) -> None:
    """The number of the page at its foot."""
    canvas.setFont(REGULAR, 8)
    canvas.drawRightString(A4[0] - _MARGIN, 10 * mm, words.format(number=document.page))
