"""The leader's page: every figure on it, in every language, what is late in red, and as a picture."""

import io
from datetime import date

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from consent_db.channels import USUAL
from consent_db.overview import GroupFigures, Overview
from photoconsent.papers.form_texts import LANGUAGES, load_texts
from photoconsent.papers.leader_page import overview_pdf, picture_of
from photoconsent.paths import resources_folder


def figures(overdue: int = 3) -> Overview:
    shown = tuple((channel.name, 101 + n) for n, channel in enumerate(USUAL))
    groups = tuple(GroupFigures(name, 411, shown, 421, 431, 441) for name in ("", *(f"Class {n}" for n in range(30))))
    months = tuple((date(2026 + (5 + n) // 12, (5 + n) % 12 + 1, 1), 501 + n) for n in range(12))
    return Overview(
        date(2026, 6, 1), date(2025, 6, 1), groups, months, 601, 602, overdue, 604, 605, 606, 607, 608, 609, 610
    )


def read(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    said = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(said.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_is_on_the_page(language: str) -> None:
    texts = load_texts(resources_folder() / "forms", language)
    said = read(overview_pdf(texts, figures(), USUAL, "The <school>"))
    for words in (
        "The <school>",
        "Class 29",
        *map(str, (101, 109, 411, 421, 431, 441, 501, 512, 601, 602, 604, 605, 606)),
    ):
        assert words in said, words
    for words in (texts.overview["of"].format(count=608, all=607), "609", "610", "06.26", "05.27"):
        assert words in said, words
    assert texts.overview["overdue"].format(count=3) in said
    assert "{" not in said


def test_what_is_late_is_red_and_nothing_else_is() -> None:
    texts = load_texts(resources_folder() / "forms", "nb")

    def red(overdue: int) -> int:
        picture = Image.open(io.BytesIO(picture_of(overview_pdf(texts, figures(overdue), USUAL, "S"))))
        page = np.asarray(picture.convert("RGB")).astype(int)
        return int(((page[..., 0] > 140) & (page[..., 1] < 90) & (page[..., 2] < 90)).sum())

    assert red(3) > 50
    assert red(0) == 0
