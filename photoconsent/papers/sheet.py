"""One sheet of a form, A4: what stands on it as blocks from top to bottom, drawn as PDF and kept as plain text.

Both come of the same blocks, so that the text kept with a consent is what was printed.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from xml.sax.saxutils import escape

import segno
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from photoconsent.pipeline.form_layout import MARKS, Place
from photoconsent.typeface import BOLD, REGULAR, make_printable

WIDTH, HEIGHT = A4
MARGIN = 20 * mm
TOP = 15 * mm
CODE_SIDE = 26 * mm
"""Side of the QR code with its quiet zone: a module of about 1 mm survives a poor scan."""
BOX = 4 * mm
"""Side of a tick box."""
_CODE_BOTTOM = 10 * mm
_BOTTOM = 12 * mm
"""Nothing stands lower on a page without a code; on one with a code nothing stands beside it."""
_LOGO_TALL, _LOGO_WIDE = 9 * mm, 60 * mm
_SLIP_LOGO_TALL = 7 * mm
_LOGO_TOP = 4.5 * mm
"""A logo stands in the margin above the page, so that it takes no room and moves no box."""

make_printable()  # a paragraph looks its font up as soon as it is made


class Style(Enum):
    """How a paragraph is set."""

    TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=20, leading=25, spaceAfter=3 * mm)
    HEADING = ParagraphStyle("heading", fontName=BOLD, fontSize=11.5, leading=15, spaceAfter=1 * mm)
    BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=10.5, leading=14, spaceAfter=2.5 * mm)
    INDENTED = ParagraphStyle(
        "indented", fontName=REGULAR, fontSize=10.5, leading=14, spaceAfter=2.5 * mm, leftIndent=6 * mm
    )


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    words: str
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True)
class Boxes:
    """Tick boxes with their labels, beside each other."""

    boxes: tuple[tuple[str, str], ...]
    """The name of each, by which its tick is read, and its label."""
    columns: int = 3


@dataclass(frozen=True, slots=True)
class Tick:
    """One tick box beside a paragraph."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line to write on, or what stands there already."""

    label: str
    value: str = ""
    tall: float = 9 * mm
    short: float = 0.0
    """Room that is left free at its right end."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty room, in points."""

    tall: float


@dataclass(frozen=True, slots=True)
class Overleaf:
    """What follows stands on the next page."""


Block = Text | Boxes | Tick | Line | Gap | Overleaf


def text_of(blocks: Sequence[Block], person: str = "") -> str:
    """What the blocks say, a line each; the name of the person it was printed for is left out.

    A line to write on is kept as its label.
    """
    lines: list[str] = []
    for block in blocks:
        match block:
            case Text(words):
                lines += [words] if words else []
            case Tick(_, words):
                lines.append(f"[ ] {words}")
            case Boxes(boxes):
                lines += [f"[ ] {label}" for _, label in boxes]
            case Line(label, value):
                lines.append(f"{label} {value}" if value and value != person else label)
            case Gap() | Overleaf():
                pass
    return "\n".join(lines)


class Page:
    """Pages of one form, written from top to bottom."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.places: list[Place] = []
        """Where the boxes stand that were drawn so far."""
        self.y = HEIGHT - TOP
        self.overfull = False
        """Whether something stands lower than it may, on a page that cannot go on overleaf."""
        self._floor, self._goes_on = _BOTTOM, True

    def ends_at(self, floor: float) -> None:
        """Let nothing stand lower than this on the page; it does not go on on another one."""
        self._floor, self._goes_on = floor, False

    def _make_room(self, tall: float) -> None:
        """Go on on the next page where so much does not fit on this one."""
        if self.y - tall >= self._floor:
            return
        if self._goes_on:
            self.canvas.showPage()
            self.y = HEIGHT - TOP
        else:
            self.overfull = True

    def draw(self, blocks: Sequence[Block]) -> None:
        """Draw all blocks."""
        for block in blocks:
            match block:
                case Text(words, style):
                    if words:  # the organisation may leave a line out
                        self.paragraph(words, style)
                case Tick(name, words):
                    self._box(name, MARGIN, self.y - BOX)
                    self.paragraph(words, Style.INDENTED)
                case Boxes(boxes, columns):
                    self._boxes(boxes, columns)
                case Line(label, value, tall, short):
                    self._line(label, value, tall, WIDTH - MARGIN - short)
                case Gap(tall):
                    self.y -= tall
                case Overleaf():
                    self.canvas.showPage()
                    self.y = HEIGHT - TOP
                    self._floor, self._goes_on = _BOTTOM, True

    def paragraph(self, text: str, style: Style, left: float = MARGIN, width: float = WIDTH - 2 * MARGIN) -> None:
        """Write a paragraph."""
        block = Paragraph(escape(text), style.value)
        _, height = block.wrap(width, HEIGHT)
        self._make_room(height)
        self.y -= height
        block.drawOn(self.canvas, left, self.y)
        self.y -= style.value.spaceAfter

    def _box(self, name: str, x: float, y: float) -> None:
        self.canvas.rect(x, y, BOX, BOX)
        self.places.append(Place(name, x / mm, (HEIGHT - y - BOX) / mm, BOX / mm))

    def marks(self) -> None:
        """Draw the squares by which a scan of the page is laid flat again; the code is the fourth corner."""
        for x, y, side in MARKS:
            self.canvas.rect(x * mm, HEIGHT - (y + side) * mm, side * mm, side * mm, stroke=0, fill=1)

    def _boxes(self, boxes: Sequence[tuple[str, str]], columns: int) -> None:
        step = (WIDTH - 2 * MARGIN) / columns
        for start in range(0, len(boxes), columns):
            self._make_room(6 * mm)
            self.y -= 6 * mm
            for column, (name, label) in enumerate(boxes[start : start + columns]):
                x = MARGIN + column * step
                self._box(name, x, self.y)
                self.canvas.setFont(REGULAR, 10.5)
                self.canvas.drawString(x + 6 * mm, self.y + 0.7 * mm, label)
        self.y -= 3.5 * mm

    def _line(self, label: str, value: str, tall: float, end: float) -> None:
        self.canvas.setFont(REGULAR, 10.5)
        start = MARGIN + self.canvas.stringWidth(label, REGULAR, 10.5) + 3 * mm
        if start + self.canvas.stringWidth(value, REGULAR, 10.5) > end:
            self.y -= max(0.0, tall - 6 * mm)
            self.paragraph(f"{label} {value}", Style.BODY)
            return
        self._make_room(tall)
        self.y -= tall
        self.canvas.drawString(MARGIN, self.y, label)
        if value:
            self.canvas.drawString(start, self.y, value)
        else:
            self.canvas.line(start, self.y - 1 * mm, end, self.y - 1 * mm)

    def logo(self, png: bytes, top: float = HEIGHT - _LOGO_TOP, *, right: bool = False) -> None:
        """Draw the organisation's logo at a margin, below this height; nothing where there is none."""
        if not png:
            return
        picture = ImageReader(io.BytesIO(png))
        wide, tall = picture.getSize()
        scale = min((_SLIP_LOGO_TALL if right else _LOGO_TALL) / tall, _LOGO_WIDE / wide)
        left = WIDTH - MARGIN - wide * scale if right else MARGIN
        self.canvas.drawImage(picture, left, top - tall * scale, wide * scale, tall * scale)

    def code(self, code: str, explained: str, left: float = MARGIN, bottom: float = _CODE_BOTTOM) -> None:
        """Draw the QR code, its number and what it is, by default into the bottom left corner.

        The words stand right of a code at the left margin, and at the left margin otherwise.
        """
        if left == MARGIN:
            self.ends_at(bottom + CODE_SIDE)
        matrix = segno.make_qr(code, error="h", boost_error=False).matrix
        side = CODE_SIDE / (len(matrix) + 8)
        for row, modules in enumerate(matrix):
            for column, dark in enumerate(modules):
                if dark:
                    x, y = left + (column + 4) * side, bottom + CODE_SIDE - (row + 5) * side
                    self.canvas.rect(x, y, side, side, stroke=0, fill=1)
        grouped = " ".join(code[i : i + 4] for i in range(0, len(code), 4))
        beside, low = (MARGIN + CODE_SIDE + 4 * mm, 8 * mm) if left == MARGIN else (MARGIN, 2 * mm)
        self.canvas.setFont(REGULAR, 8)
        self.canvas.drawString(beside, bottom + low + 4 * mm, grouped)
        self.canvas.drawString(beside, bottom + low, explained)


def pdf_of(forms: Sequence[Callable[[Page], None]], title: str) -> bytes:
    """A PDF of these forms; it carries no author and no moment of making."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    for draw in forms:
        draw(Page(canvas))
        canvas.showPage()
    canvas.save()
    return data.getvalue()
