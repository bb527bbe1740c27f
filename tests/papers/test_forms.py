"""Forms on paper: one page each, every language, and a code that is found again after printing and scanning."""

import io
from datetime import date

import numpy as np
import pypdfium2
import pytest

from consent_db.channels import USUAL
from photoconsent.papers import forms
from photoconsent.papers.form_texts import LANGUAGES, FormTexts, load_texts
from photoconsent.paths import resources_folder
from photoconsent.pipeline.scan import code_on

CODES = ("12345678901234567890", "00000000000000000001")


def texts(language: str) -> FormTexts:
    return load_texts(resources_folder() / "forms", language)


def printed(language: str) -> bytes:
    words = texts(language)
    titles = tuple(words.titles(USUAL))
    return forms.consent_forms(
        words,
        [forms.ConsentForm(code, "Kåre <Ødegård>", titles, "Kultur", "post@example.org", 15, "") for code in CODES],
    )


def read(data: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    try:
        found = []
        for page in pdf:
            text = page.get_textpage()
            found.append(text.get_text_range())
            text.close()
            page.close()
        return found
    finally:
        pdf.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_fits_one_page_and_says_what_it_must(language: str) -> None:
    pages = read(printed(language))
    words = texts(language).consent
    assert len(pages) == len(CODES)
    for page in pages:
        said = " ".join(page.split())
        for line in ("no_consequence", "withdraw", "biometrics_title", "biometrics", "channels"):
            assert " ".join(words[line].split()[:5]) in said, line
        assert "Kåre <Ødegård>" in said
        assert words["code"] in said, "the foot of the page is on the page"


def test_every_language_has_every_line() -> None:
    first = texts("nb")
    for language in LANGUAGES:
        other = texts(language)
        assert other.consent.keys() == first.consent.keys()
        assert other.guideline.keys() == first.guideline.keys()
        assert other.recovery.keys() == first.recovery.keys()
        assert other.takedown.keys() == first.takedown.keys()
        assert set(other.channels) <= {c.name for c in USUAL}


def test_the_code_on_the_page_is_the_forms_and_holds_nothing_else() -> None:
    pdf = pypdfium2.PdfDocument(io.BytesIO(printed("nb")))
    found = [code_on(np.asarray(page.render(scale=200 / 72).to_pil().convert("RGB"))) for page in pdf]
    pdf.close()
    assert found == list(CODES)


def test_the_text_kept_with_a_consent_is_what_was_printed() -> None:
    kept = forms.full_text(texts("da"), USUAL, 15)
    page = " ".join(read(printed("da"))[0].split())
    for line in kept.splitlines():
        if not line.startswith("[ ]"):
            assert " ".join(line.split()[:4]) in page, line
    assert "[ ] Hjemmesiden" in kept


def test_the_guideline_form_names_guideline_and_version() -> None:
    (page,) = read(forms.guideline_forms(texts("en"), [(CODES[0], "Kari")], "Guideline X", "7"))
    assert "Guideline X, version 7" in " ".join(page.split())


def test_the_recovery_sheet_leaves_the_passphrase_to_be_written() -> None:
    (page,) = read(forms.recovery_sheet(texts("nb"), "/home/kari/consents.register", date(2026, 6, 1)))
    assert page.count("Passordfrase:") == 3
    assert "/home/kari/consents.register" in page
