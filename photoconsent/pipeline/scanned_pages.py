"""Scanned forms as a person looks at them: what each file holds, and its pages drawn as plain JPEG.

These functions read what strangers made, so they are called in a process apart (`pipeline.apart`).
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image, ImageSequence

from photoconsent.errors import BrokenPicture, NotAPicture
from photoconsent.pipeline.decode import decode
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.formats import Format, recognise
from photoconsent.pipeline.scan import ScannedForm, scanned_forms
from photoconsent.pipeline.untrusted import MALFORMED, quietly

LONG_SIDE = 1800
"""Pixels of the long side of a drawn page: an A4 page at about 150 dots per inch, enough to read small print."""
MOST_PAGES = 40
"""Pages that are drawn of one form; a form has one or two."""
_MOST_MEGAPIXELS = 100.0


@dataclass(frozen=True, slots=True)
class SeenForm:
    """One form found in a file, and what it looks like."""

    form: ScannedForm
    pages: tuple[bytes, ...]
    """Each page as JPEG, sRGB, upright as it was scanned."""


def see(path: Path) -> tuple[SeenForm, ...]:
    """The forms in a PDF or picture, with their pages. Raises a PhotoError for a file that cannot be read."""
    return tuple(SeenForm(form, pages_of(form.document.data)) for form in scanned_forms(path))


def pages_of(data: bytes) -> tuple[bytes, ...]:
    """The pages of a form as JPEG. Raises NotAPicture, BrokenPicture, TooManyPixels."""
    if data.startswith(b"%PDF-"):
        return tuple(_jpeg(page) for page in _of_pdf(data))
    form = recognise(data)
    if form is None:
        raise NotAPicture
    if form is Format.TIFF:
        return tuple(_jpeg(page) for page in _of_tiff(data))
    return (_jpeg(Image.fromarray(np.asarray(decode(data, form, _MOST_MEGAPIXELS)))),)


def first_page(data: bytes) -> Pixels:
    """The first page of a form as pixels. Raises as `pages_of`."""
    with Image.open(io.BytesIO(pages_of(data)[0])) as page:
        return np.asarray(page.convert("RGB"), np.uint8)


def _of_pdf(data: bytes) -> Iterator[Image.Image]:
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        raise NotAPicture from None
    try:
        for index in range(min(len(pdf), MOST_PAGES)):
            page = pdf[index]
            try:
                size = page.get_size()
                # Nothing is left where the part to be seen lies outside of the page.
                if min(size) <= 0:
                    raise BrokenPicture
                scale = LONG_SIDE / max(size)
                yield page.render(scale=scale).to_pil().convert("RGB")
            except pypdfium2.PdfiumError:
                raise BrokenPicture from None
            finally:
                page.close()
    finally:
        pdf.close()


def _of_tiff(data: bytes) -> Iterator[Image.Image]:
    """Every page of a TIFF, which is what many office scanners write."""
    try:
        with quietly(int(_MOST_MEGAPIXELS * 1e6)), Image.open(io.BytesIO(data), formats=["TIFF"]) as picture:
            for number, frame in enumerate(ImageSequence.Iterator(picture)):
                if number == MOST_PAGES:
                    return
                yield frame.convert("RGB")
    except MALFORMED as error:
        raise BrokenPicture from error


def _jpeg(page: Image.Image) -> bytes:
    page.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.LANCZOS)
    data = io.BytesIO()
    page.save(data, "JPEG", quality=85)
    return data.getvalue()
