"""The leader's page: figures of the register to print, for the archive, or as a picture. It names nobody."""

import io
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
from PIL import Image
from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib import colors
from reportlab.platypus import Flowable

from consent_db.overview import Overview
from consent_db.records import Channel
from consent_db.register import Register
from photoconsent.papers import layout
from photoconsent.papers.form_texts import FormTexts
from photoconsent.typeface import REGULAR
from photoconsent.whole_file import write_whole

_WIDTH, _HEIGHT, _FOOT = 490, 110, 24
"""Of the chart, in points; the foot holds the months."""
_BAR = colors.HexColor("#0f6a5c")
_DOTS = 150 / 72
"""Dots of the picture for each point: 150 dpi."""


def write_overview(register: Register, texts: FormTexts, target: Path, months: int = 12) -> Overview:
    """Write the page as a picture where the file's name ends in .png, else as PDF. Raises OutNotWritable."""
    found = register.overview(register.today(), months)
    data = overview_pdf(texts, found, register.channels(), register.organisation().controller)
    write_whole(target, picture_of(data) if target.suffix.lower() == ".png" else data)
    return found


def overview_pdf(texts: FormTexts, found: Overview, channels: Sequence[Channel], controller: str) -> bytes:
    """The page; what is late stands in red."""
    words = texts.overview
    head = [words["group"], words["people"], *texts.titles(channels)]
    rows: list[Sequence[Flowable | list[Flowable]]] = [
        [
            layout.cell(one.name or words["everybody"]),
            layout.cell(str(one.people)),
            *(layout.cell(str(count)) for _, count in one.shown),
        ]
        for one in found.groups
    ]
    answers: list[Sequence[Flowable | list[Flowable]]] = [
        [layout.cell(one.name or words["everybody"]), *(layout.cell(str(n)) for n in counts)]
        for one in found.groups
        for counts in [(one.people, one.unanswered, one.refused, one.objected)]
    ]
    story: list[Flowable] = [
        layout.title(words["title"]),
        layout.facts([(words["controller"], controller), (words["day"], texts.day(found.day))]),
        layout.heading(words["shown"]),
        layout.table(head, rows, (34, *[None] * (len(head) - 1))),
        layout.heading(words["answers"]),
        layout.table(
            [words[name] for name in ("group", "people", "unanswered", "refused", "objected")],
            answers,
            (None, 22, 32, 42, 42),
        ),
        layout.heading(words["expiring"]),
        _chart(found),
        layout.heading(words["copies"].format(day=texts.day(found.since))),
        layout.facts(
            [
                (words["out"], str(found.out)),
                (words["must_down"], str(found.must_down)),
                (words["in_time"], str(found.in_time)),
                (words["late"], str(found.late)),
                (words["without_need"], str(found.without_need)),
            ]
        ),
    ]
    if found.overdue:
        story.append(layout.alarm(words["overdue"].format(count=found.overdue)))
    story += [
        layout.heading(words["guideline"]),
        layout.facts(
            [
                (words["signed"], words["of"].format(count=found.signed, all=found.employees)),
                (words["reviews"], str(found.reviews)),
                (words["review_due"], str(found.review_due)),
            ]
        ),
    ]
    return layout.bound(words["title"], story, words["page"])


def _chart(found: Overview) -> Drawing:
    """How many consents end in each month, as bars with their numbers."""
    drawing = Drawing(_WIDTH, _HEIGHT)
    most = max((count for _, count in found.expiring), default=0) or 1
    step = _WIDTH / max(len(found.expiring), 1)
    for place, (month, count) in enumerate(found.expiring):
        left, high = place * step, (_HEIGHT - _FOOT - 12) * count / most
        drawing.add(Rect(left + 4, _FOOT, step - 8, high, fillColor=_BAR, strokeColor=None))
        middle = left + step / 2
        drawing.add(String(middle, _FOOT + high + 2, str(count), fontName=REGULAR, fontSize=8, textAnchor="middle"))
        drawing.add(String(middle, 8, f"{month:%m.%y}", fontName=REGULAR, fontSize=8, textAnchor="middle"))
    return drawing


def picture_of(pdf: bytes) -> bytes:
    """The pages below each other, as PNG."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=_DOTS).to_pil().convert("RGB") for page in document]
    document.close()
    whole = Image.new("RGB", (max(page.width for page in pages), sum(page.height for page in pages)), "white")
    top = 0
    for page in pages:
        whole.paste(page, (0, top))
        top += page.height
    data = io.BytesIO()
    whole.save(data, "PNG", optimize=True)
    return data.getvalue()
