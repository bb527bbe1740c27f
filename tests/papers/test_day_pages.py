"""The photographer's pages: reservations in red, nobody left out, portraits where there are any."""

import io
from datetime import date

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from consent_db.channels import USUAL
from consent_db.day_list import DayLine
from photoconsent.papers.day_pages import day_csv, day_pdf
from photoconsent.papers.form_texts import LANGUAGES, load_texts
from photoconsent.paths import resources_folder


def portrait() -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (40, 40), (20, 20, 200)).save(data, "JPEG")
    return data.getvalue()


def lines(reserved: bool = True) -> list[DayLine]:
    return [
        DayLine("P1", "Kari <Nordmann>", "7B", frozenset({"website"}), False, True, False, portrait()),
        DayLine("P2", "", "7B", frozenset(), reserved, True, False),
        *(DayLine(f"Q{n}", f"Name {n}", "7B", frozenset(), False, False, True) for n in range(60)),
    ]


def page_of(data: bytes) -> tuple[str, np.ndarray]:
    pdf = pypdfium2.PdfDocument(data)
    text = " ".join(page.get_textpage().get_text_range() for page in pdf)
    first = np.asarray(pdf[0].render(scale=1).to_pil().convert("RGB")).astype(int)
    pdf.close()
    return " ".join(text.split()), first


def red(page: np.ndarray) -> int:
    return int(((page[..., 0] > 140) & (page[..., 1] < 90) & (page[..., 2] < 90)).sum())


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_is_on_the_pages_and_a_reservation_is_red(language: str) -> None:
    texts = load_texts(resources_folder() / "forms", language)
    said, first = page_of(day_pdf(texts, lines(), USUAL, date(2026, 6, 1), "7B"))
    for words in ("Kari <Nordmann>", "P2", "Name 59", texts.day_list["reserved"].split()[0], texts.day_list["nowhere"]):
        assert words in said
    assert red(first) > 20
    assert ((first[..., 2] > 150) & (first[..., 0] < 80)).sum() > 200, "the portrait"
    assert red(page_of(day_pdf(texts, lines(reserved=False), USUAL, date(2026, 6, 1), "7B"))[1]) == 0


def test_the_table_has_a_line_for_each() -> None:
    table = day_csv(load_texts(resources_folder() / "forms", "nn"), lines(), USUAL).decode("utf-8-sig")
    assert len(table.splitlines()) == 63
    assert "IKKJE FOTOGRAFER" in table.splitlines()[2]
