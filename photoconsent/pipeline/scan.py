"""Scanned forms: each page is searched for the random number printed on it, and pages are put together to forms.

A page may be sideways or upside down, dark, or photographed by a phone. A page without a code belongs to the form
before it.
"""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pypdfium2

from consent_db.records import Document
from photoconsent.errors import BrokenPicture, NotAPicture
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.photo import open_photo
from photoconsent.pipeline.source import read_ordinary

CODE = re.compile(r"\d{20}")
"""What our codes look like; other QR codes on a page are left alone."""
DOTS_PER_INCH = 200
MOST_PAGES = 500
_LONGEST_SIDE = 7000
"""Pixels of the long side of a drawn page; A4 has 2339 at 200 dots per inch. A page may say that it is a mile long."""
_SIDES = (1600, 1100, 0, 2400, 800)
"""Long sides, in pixels, at which a page is searched; 0: as it is."""


@dataclass(frozen=True, slots=True)
class ScannedForm:
    """One form found in a file."""

    code: str | None
    """None: no code was found, a human must say whose form it is."""
    pages: tuple[int, ...]
    """Page numbers in the file, from 1."""
    document: Document
    """The form's own pages, in the file's format."""


def scanned_forms(path: Path) -> list[ScannedForm]:
    """The forms in a PDF or picture. Raises a PhotoError for a file that cannot be read."""
    if path.suffix.lower() == ".pdf":
        return _forms_of_pdf(path)
    pixels = open_photo(path).pixels
    return [ScannedForm(code_on(pixels), (1,), Document(path.name, read_ordinary(path)))]


def code_on(page: Pixels) -> str | None:
    """The code on a page, whatever its turn and brightness; None if none is found."""
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    for side in _SIDES:
        page_at = sized(np.asarray(grey, np.uint8), side)
        for variant in variants(page_at):
            found = _decoded(variant)
            if found is not None:
                return found
    return None


def sized(grey: Pixels, side: int) -> Pixels:
    """The page with this long side."""
    height, width = grey.shape
    factor = side / max(height, width) if side else 1.0
    if factor == 1.0:
        return grey
    # A page may be a hair's breadth: it keeps a pixel, for OpenCV refuses a picture without any.
    wanted = max(1, round(width * factor)), max(1, round(height * factor))
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(grey, wanted, interpolation=way), np.uint8)


def variants(grey: Pixels) -> Iterator[Pixels]:
    """The page as it is, evened out, and in plain black and white."""
    yield grey
    yield np.asarray(cv2.createCLAHE(3.0, (8, 8)).apply(grey), np.uint8)
    block = max(31, (max(grey.shape) // 40) | 1)
    black = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, block, 12)
    yield np.asarray(black, np.uint8)


def _decoded(grey: Pixels) -> str | None:
    """The first text in the picture that is a code of ours."""
    # Finds codes that QRCodeDetector misses on a page of text and tick boxes, and three times as quickly.
    detector = cv2.QRCodeDetectorAruco()
    found, texts, _, _ = detector.detectAndDecodeMulti(grey)
    return next((t for t in texts if CODE.fullmatch(t)), None) if found else None


def _forms_of_pdf(path: Path) -> list[ScannedForm]:
    """The forms of a PDF, which may hold many."""
    try:
        pdf = pypdfium2.PdfDocument(read_ordinary(path))
    except pypdfium2.PdfiumError:
        raise NotAPicture from None
    try:
        codes = [code_on(_drawn(pdf[index])) for index in range(min(len(pdf), MOST_PAGES))]
        return [
            ScannedForm(code, tuple(n + 1 for n in pages), _part(pdf, pages, path)) for code, pages in _together(codes)
        ]
    except pypdfium2.PdfiumError:
        raise BrokenPicture from None
    finally:
        pdf.close()


def _drawn(page: pypdfium2.PdfPage) -> Pixels:
    """A page of a PDF as pixels; BrokenPicture for one of no size."""
    try:
        size = page.get_size()
        # Nothing is left where the part to be seen lies outside of the page.
        if min(size) <= 0:
            raise BrokenPicture
        scale = min(DOTS_PER_INCH / 72, _LONGEST_SIDE / max(*size, 1.0))
        return np.asarray(page.render(scale=scale).to_pil().convert("RGB"), np.uint8)
    finally:
        page.close()


def _together(codes: Sequence[str | None]) -> list[tuple[str | None, list[int]]]:
    """Pages put together: one with a code begins a form, those without one follow it."""
    forms: list[tuple[str | None, list[int]]] = []
    for index, code in enumerate(codes):
        if code is None and forms:
            forms[-1][1].append(index)
        else:
            forms.append((code, [index]))
    return forms


def _part(pdf: pypdfium2.PdfDocument, pages: Sequence[int], path: Path) -> Document:
    """These pages as a PDF of their own; the file as it is if that is all of it."""
    if len(pages) == len(pdf):
        return Document(path.name, read_ordinary(path))
    part = pypdfium2.PdfDocument.new()
    part.import_pages(pdf, list(pages))
    data = io.BytesIO()
    part.save(data)
    part.close()
    return Document(f"{path.stem}-{pages[0] + 1}.pdf", data.getvalue())
