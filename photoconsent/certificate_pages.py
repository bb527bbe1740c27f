"""The certificate of a batch as a PDF, A4: the facts first, then one row a copy; and both its files side by side."""

import io
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from photoconsent.certificate import Certificate, CertifiedPhoto, as_json, digest_of
from photoconsent.form_texts import FormTexts
from photoconsent.pipeline.report import write_whole

_MARGIN = 18 * mm
_TITLE = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=18, leading=23, spaceAfter=3 * mm)
_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=14, spaceAfter=2 * mm)
_CELL = ParagraphStyle("cell", fontName="Helvetica", fontSize=8, leading=10)
_HASH = ParagraphStyle("hash", fontName="Courier", fontSize=6.5, leading=8)
_HEAD = ParagraphStyle("head", fontName="Helvetica-Bold", fontSize=8, leading=10)
_LINES = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.HexColor("#c8ccd2")),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ]
)


def write_certificate(target: Path, certificate: Certificate, texts: FormTexts, channel: str) -> tuple[Path, Path]:
    """Write the PDF and the JSON under one name, whatever the suffix of `target`; raises OSError.

    `channel` is what the channel is called in the language of the texts.
    """
    data = as_json(certificate)
    pdf, plain = target.with_suffix(".pdf"), target.with_suffix(".json")
    write_whole(plain, data)
    write_whole(pdf, certificate_pdf(certificate, texts, channel, digest_of(data)))
    return pdf, plain


def certificate_pdf(certificate: Certificate, texts: FormTexts, channel: str, digest: str) -> bytes:
    """The pages; `digest` is the SHA-256 of the JSON that goes with them."""
    words, file = texts.certificate, io.BytesIO()
    document = SimpleDocTemplate(
        file, pagesize=A4, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=_MARGIN, invariant=1
    )
    document.title = words["title"]
    story: list[Flowable] = [Paragraph(escape(words["title"]), _TITLE), Paragraph(escape(words["text"]), _BODY)]
    story += [_facts(certificate, words, channel, digest), Spacer(1, 6 * mm), _photos(certificate, words)]
    number = partial(_number, words=words)
    document.build(story, onFirstPage=number, onLaterPages=number)
    return file.getvalue()


def _facts(certificate: Certificate, words: Mapping[str, str], channel: str, digest: str) -> Table:
    """The conditions and the sums, each with its name."""
    photos = certificate.photos
    facts = [
        (words["channel"], channel),
        (words["day"], certificate.day.isoformat()),
        (words["event"], certificate.event),
        (words["copies"], str(len(photos))),
        (words["shown"], str(sum(photo.shown for photo in photos))),
        (words["covered"], str(sum(photo.covered for photo in photos))),
        (words["areas"], str(sum(photo.areas for photo in photos))),
        (words["held"], str(certificate.held + certificate.failed)),
        (words["consents"], ", ".join(certificate.consents) or words["none"]),
        (words["policy"], certificate.policy),
        (words["recogniser"], certificate.network or words["no_recogniser"]),
        (words["made"], certificate.made.isoformat()),
        (words["program"], f"PhotoConsent {certificate.version}"),
        (words["json"], digest),
    ]
    rows = [[Paragraph(escape(name), _HEAD), Paragraph(escape(value), _CELL)] for name, value in facts if value]
    return Table(rows, [52 * mm, None], style=_LINES)


def _photos(certificate: Certificate, words: Mapping[str, str]) -> Table:
    """One row a copy; the heading stands on every page."""
    names = ("file", "source_hash", "shown_short", "covered_short", "consents_short")
    head = [Paragraph(escape(words[name]), _HEAD) for name in names]
    rows = [head, *(list(_row(photo)) for photo in certificate.photos)]
    return Table(rows, [52 * mm, 52 * mm, 15 * mm, 19 * mm, None], repeatRows=1, style=_LINES)


def _row(photo: CertifiedPhoto) -> Iterator[Flowable | list[Flowable]]:
    yield [Paragraph(escape(photo.output), _CELL), Paragraph(_broken(photo.output_sha256), _HASH)]
    yield Paragraph(_broken(photo.source_sha256), _HASH)
    yield Paragraph(str(photo.shown), _CELL)
    yield Paragraph(f"{photo.covered} + {photo.areas}" if photo.areas else str(photo.covered), _CELL)
    yield Paragraph(escape(", ".join(photo.consents)), _CELL)


def _broken(digest: str) -> str:
    """A digest in two lines."""
    return f"{digest[:32]}<br/>{digest[32:]}"


def _number(canvas: Canvas, document: Any, *, words: Mapping[str, str]) -> None:
    """The number of the page at its foot."""
    canvas.setFont("Helvetica", 8)
    canvas.drawRightString(A4[0] - _MARGIN, 10 * mm, words["page"].format(number=document.page))
