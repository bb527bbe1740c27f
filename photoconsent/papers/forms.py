"""Forms on paper, A4: consent forms, "read and understood", and the recovery sheet for the passphrase.

The QR code of a form holds a random number and nothing else; the register knows which person and text belong to it.
"""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from xml.sax.saxutils import escape

import segno
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from consent_db.records import Channel
from photoconsent.papers.form_texts import FormTexts
from photoconsent.typeface import BOLD, REGULAR, make_printable

WIDTH, HEIGHT = A4
MARGIN = 20 * mm
CODE_SIDE = 26 * mm
"""Side of the QR code with its quiet zone: a module of about 1 mm survives a poor scan."""

make_printable()  # a paragraph looks its font up as soon as it is made
_TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=20, leading=25, spaceAfter=5 * mm)
_HEADING = ParagraphStyle("heading", fontName=BOLD, fontSize=11.5, leading=15, spaceAfter=1.5 * mm)
_BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=10.5, leading=14.5, spaceAfter=3 * mm)


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """What one consent form says beside its texts."""

    code: str
    person: str
    """Printed where the name goes; empty for a blank form."""
    channels: tuple[str, ...]
    """What the channels are called."""
    controller: str
    contact: str
    child_age: int
    until: str
    """Like "3 years" or a day; empty leaves a line to write on."""


def consent_forms(texts: FormTexts, forms: Sequence[ConsentForm]) -> bytes:
    """A PDF with one consent form a page."""
    return _pdf([partial(_consent, words=texts.consent, form=form) for form in forms], texts.consent["title"])


def guideline_forms(texts: FormTexts, forms: Sequence[tuple[str, str]], guideline: str, version: str) -> bytes:
    """A PDF with one "read and understood" form a page, for each (code, person)."""
    words = texts.guideline
    text = words["text"].format(guideline=guideline, version=version)
    return _pdf([partial(_guideline, words=words, text=text, code=c, person=p) for c, p in forms], words["title"])


def recovery_sheet(texts: FormTexts, register: str, day: date) -> bytes:
    """A PDF to write the passphrase on by hand; the passphrase itself is never printed or stored on it."""
    words = texts.recovery

    def draw(page: "_Page") -> None:
        page.paragraph(words["title"], _TITLE)
        page.paragraph(words["text"], _BODY)
        page.paragraph(f"{words['file']} {register}", _BODY)
        page.paragraph(f"{words['made']} {texts.day(day)}", _BODY)
        for _ in range(3):
            page.line(words["passphrase"], tall=16 * mm)

    return _pdf([draw], words["title"])


def full_text(texts: FormTexts, channels: Sequence[Channel], child_age: int) -> str:
    """Everything a consent form says in print, as it is kept with the consent that was signed on it."""
    words = {name: text.format(age=child_age) for name, text in texts.consent.items()}
    boxes = "\n".join(f"[ ] {title}" for title in texts.titles(channels))
    return "\n".join(f"{words[name]}\n{boxes}" if name == "channels" else words[name] for name in words)


class _Page:
    """One page, written from top to bottom."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.y = HEIGHT - MARGIN

    def paragraph(self, text: str, style: ParagraphStyle, width: float = WIDTH - 2 * MARGIN) -> None:
        """Write a paragraph."""
        block = Paragraph(escape(text), style)
        _, height = block.wrap(width, HEIGHT)
        self.y -= height
        block.drawOn(self.canvas, MARGIN, self.y)
        self.y -= style.spaceAfter

    def boxes(self, labels: Sequence[str], columns: int) -> None:
        """Draw tick boxes with their labels."""
        step = (WIDTH - 2 * MARGIN) / columns
        for start in range(0, len(labels), columns):
            self.y -= 6 * mm
            for column, label in enumerate(labels[start : start + columns]):
                x = MARGIN + column * step
                self.canvas.rect(x, self.y, 4 * mm, 4 * mm)
                self.canvas.setFont(REGULAR, 10.5)
                self.canvas.drawString(x + 6 * mm, self.y + 0.7 * mm, label)
        self.y -= 4 * mm

    def line(self, label: str, value: str = "", tall: float = 9 * mm) -> None:
        """Draw a line to write on, or a value."""
        self.y -= tall
        self.canvas.setFont(REGULAR, 10.5)
        self.canvas.drawString(MARGIN, self.y, label)
        start = MARGIN + self.canvas.stringWidth(label, REGULAR, 10.5) + 3 * mm
        if value:
            self.canvas.drawString(start, self.y, value)
        else:
            self.canvas.line(start, self.y - 1 * mm, WIDTH - MARGIN, self.y - 1 * mm)

    def code(self, code: str, explained: str) -> None:
        """Draw the QR code, its number and what it is into the bottom left corner."""
        matrix = segno.make_qr(code, error="h", boost_error=False).matrix
        side = CODE_SIDE / (len(matrix) + 8)
        bottom = 12 * mm
        for row, modules in enumerate(matrix):
            for column, dark in enumerate(modules):
                if dark:
                    x, y = MARGIN + (column + 4) * side, bottom + CODE_SIDE - (row + 5) * side
                    self.canvas.rect(x, y, side, side, stroke=0, fill=1)
        grouped = " ".join(code[i : i + 4] for i in range(0, len(code), 4))
        self.canvas.setFont(REGULAR, 8)
        self.canvas.drawString(MARGIN + CODE_SIDE + 4 * mm, bottom + 12 * mm, grouped)
        self.canvas.drawString(MARGIN + CODE_SIDE + 4 * mm, bottom + 8 * mm, explained)


def _consent(page: _Page, words: Mapping[str, str], form: ConsentForm) -> None:
    """Draw a consent form."""
    page.paragraph(words["title"], _TITLE)
    if form.controller:
        page.paragraph(form.controller, _HEADING)
    for name in ("intro", "no_consequence", "withdraw"):
        page.paragraph(words[name], _BODY)
    page.line(words["person"], form.person)
    page.y -= 4 * mm
    page.paragraph(words["channels"], _HEADING)
    page.boxes(form.channels, 3)
    page.paragraph(words["media"], _HEADING)
    page.boxes([words["media_still"], words["media_video"], words["media_sound"]], 3)
    page.boxes([words["name_shown"]], 1)
    page.paragraph(words["biometrics_title"], _HEADING)
    top = page.y
    page.canvas.rect(MARGIN, top - 4 * mm, 4 * mm, 4 * mm)
    indented = ParagraphStyle("indented", parent=_BODY, leftIndent=6 * mm)
    page.paragraph(words["biometrics"], indented)
    page.line(words["duration"], form.until, tall=6 * mm)
    page.line(words["contact"], form.contact)
    page.line(words["place_date"])
    page.line(words["signature"], tall=11 * mm)
    for _ in range(2):
        page.line(words["guardian"].format(age=form.child_age), tall=11 * mm)
    page.code(form.code, words["code"])


def _guideline(page: _Page, words: Mapping[str, str], text: str, code: str, person: str) -> None:
    """Draw a "read and understood" form."""
    page.paragraph(words["title"], _TITLE)
    page.paragraph(text, _BODY)
    page.line(words["person"], person)
    page.line(words["place_date"])
    page.line(words["signature"], tall=14 * mm)
    page.code(code, words["code"])


def _pdf(pages: Sequence[Callable[[_Page], None]], title: str) -> bytes:
    """A PDF of these pages; it carries no author and no moment of making."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    for draw in pages:
        draw(_Page(canvas))
        canvas.showPage()
    canvas.save()
    return data.getvalue()
