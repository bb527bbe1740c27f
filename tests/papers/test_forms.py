"""Forms on paper: what the law wants told stands on each, in every language, and its code is found after scanning."""

import io
import re
from collections.abc import Sequence
from datetime import date

import numpy as np
import pypdfium2
import pytest

from consent_db.channels import USUAL
from consent_db.organisation import Country, Organisation
from photoconsent.papers import forms
from photoconsent.papers.form_texts import LANGUAGES, FormTexts, Kind, load_texts
from photoconsent.paths import resources_folder
from photoconsent.pipeline.scan import code_on

CODES = ("12345678901234567890", "00000000000000000001")
SCHOOL = Organisation(
    "Strand <skole>", "post@example.org", "ombud@example.org", ("Nettsider om skolen", "Årboken"), Country.NORWAY
)
CONSENTS = [kind for kind in Kind if kind is not Kind.PHOTOGRAPHER]


def texts(language: str) -> FormTexts:
    return load_texts(resources_folder() / "forms", language)


def terms(language: str, organisation: Organisation = SCHOOL) -> forms.Terms:
    words = texts(language)
    return forms.Terms(organisation, USUAL, 15, words.period(36))


def printed(language: str, kind: Kind = Kind.ADULT, codes: Sequence[str] = CODES) -> bytes:
    wanted = [forms.ConsentForm(code, "Kåre <Ødegård>") for code in codes]
    return forms.consent_forms(texts(language), kind, terms(language), wanted)


def read(data: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    try:
        found = []
        for page in pdf:
            text = page.get_textpage()
            found.append(" ".join(text.get_text_range().split()))
            text.close()
            page.close()
        return found
    finally:
        pdf.close()


def lowest(data: bytes, number: int) -> float:
    """How far the lowest ink above the code is from the code's top, in millimetres."""
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    grey = np.asarray(pdf[number].render(scale=1).to_pil().convert("L"))
    pdf.close()
    mm = 72 / 25.4
    code_top = int(297 * mm - 37 * mm)
    dark = np.flatnonzero((grey[:code_top] < 200).any(axis=1))
    return float((code_top - dark[-1]) / mm)


@pytest.mark.parametrize("kind", CONSENTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_point_of_article_13_stands_on_every_form(language: str, kind: Kind) -> None:
    words, told = texts(language).words(kind), texts(language).told(kind)
    said = " ".join(read(printed(language, kind, CODES[:1])))
    points = {
        "13(1)(a) controller": SCHOOL.controller,
        "13(1)(a) contact": SCHOOL.contact,
        "13(1)(b) officer": SCHOOL.officer,
        "13(1)(c) first purpose": "1. Nettsider om skolen",
        "13(1)(c) second purpose": "2. Årboken",
        "13(1)(c) basis": words["basis"],
        "13(1)(e) receivers": told["receivers_text"].format(channels=", ".join(texts(language).titles(USUAL))),
        "13(1)(f) other countries": told["spread"],
        "13(2)(a) how long": told["kept"],
        "13(2)(b), (c) rights": told["rights_text"],
        "13(2)(d) complaint": told["complaint_no"],
        "13(2)(f) no automated decisions": told["recognition_text"],
    }
    assert [point for point, line in points.items() if line not in said] == []
    assert words["code"] in said, "the foot of the page is on the page"


@pytest.mark.parametrize("kind", [k for k in CONSENTS if k is not Kind.VISITOR])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_ticked_and_signed_fits_the_page_with_the_code(language: str, kind: Kind) -> None:
    data = printed(language, kind)
    front, back, *others = read(data)
    words = texts(language).words(kind)
    assert len(others) == 2
    for name in ("no_consequence", "withdraw", "biometrics_title", "biometrics", "channels", "signature"):
        if name != "signature" or kind is not Kind.CHILD:
            assert words[name] in front, name
    assert "Kåre <Ødegård>" in front
    assert "Kåre" not in back
    assert texts(language).period(36) in front
    assert lowest(data, 0) > 2, "nothing runs into the code"


@pytest.mark.parametrize(
    ("language", "one_reader"),
    [("nb", r"\b[Dd](u|eg|itt|in|ine)\b"), ("nn", r"\b[Dd](u|eg|itt|in)\b"), ("da", r"\b[Dd](u|ig|it|in|ine)\b")],
)
def test_guardians_are_spoken_to_as_several(language: str, one_reader: str) -> None:
    said = " ".join(read(printed(language, Kind.CHILD, CODES[:1])))
    assert re.findall(one_reader, said.replace(texts(language).words(Kind.CHILD)["code"], "")) == []


def test_each_guardian_has_a_line_and_a_day_of_their_own() -> None:
    front = read(printed("nb", Kind.CHILD))[0]
    assert [front.count(w) for w in ("Foresatt 1", "Foresatt 2", "fra 15 år", "Sted og dato:")] == [1, 1, 1, 3]


def test_a_patient_agrees_to_one_use_of_one_picture_that_two_have_checked() -> None:
    front, back, *_ = read(printed("nb", Kind.PATIENT))
    assert "Bildet eller anledningen:" in front
    assert "Brukes til:" in front
    assert "Kontrollert av to ansatte:" in front
    assert "artikkel 9 nr. 2 bokstav a" in back


def test_visitors_share_sheets_and_everybody_has_a_code() -> None:
    codes = [f"{n:020}" for n in range(1, 5)]
    notice, first, second = read(printed("da", Kind.VISITOR, codes))
    assert "Det har du ret til at vide" in notice
    assert first.count("Samtykke til billeder – besøgende") == 3
    assert second.count("Samtykke til billeder – besøgende") == 1


def test_an_agreement_with_a_photographer_has_no_code_to_be_filed_by() -> None:
    data = forms.agreements(texts("nb"), terms("nb"), 2)
    pages = read(data)
    assert len(pages) == 2
    assert "ikke et samtykke til å vises" in pages[0]
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    found = code_on(np.asarray(pdf[0].render(scale=100 / 72).to_pil().convert("RGB")))
    pdf.close()
    assert found is None


def test_a_danish_organisation_names_the_danish_authority() -> None:
    about = terms("da", Organisation("Skolen", "a", "b", ("c",), Country.DENMARK))
    kept = forms.full_text(texts("da"), Kind.CHILD, about)
    assert "2500 Valby" in kept
    assert "0105 Oslo" not in kept


def test_what_nobody_told_is_a_line_with_its_name() -> None:
    kept = forms.full_text(texts("nb"), Kind.ADULT, terms("nb", Organisation()))
    for label in ("Behandlingsansvarlig:", "Personvernombud:", "Formål:"):
        assert label in kept.splitlines()


@pytest.mark.parametrize("kind", CONSENTS)
def test_the_text_kept_with_a_consent_is_what_was_printed(kind: Kind) -> None:
    kept = forms.full_text(texts("da"), kind, terms("da"))
    pages = " ".join(read(printed("da", kind)))
    assert [line for line in kept.splitlines() if line.removeprefix("[ ] ") not in pages] == []
    assert "[ ] Hjemmesiden" in kept
    assert "Kåre" not in kept


def test_every_language_has_every_line() -> None:
    first = texts("nb")
    for language in LANGUAGES:
        other = texts(language)
        for part in ("consent", "information", "guideline", "recovery", "takedown"):
            assert getattr(other, part).keys() == getattr(first, part).keys()
        assert {k: v.keys() for k, v in other.kinds.items()} == {k: v.keys() for k, v in first.kinds.items()}
        assert set(other.channels) <= {c.name for c in USUAL}


def test_the_code_on_the_page_is_the_forms_and_holds_nothing_else() -> None:
    pdf = pypdfium2.PdfDocument(io.BytesIO(printed("nb")))
    found = [code_on(np.asarray(pdf[n].render(scale=200 / 72).to_pil().convert("RGB"))) for n in (0, 2)]
    pdf.close()
    assert found == list(CODES)


def test_the_guideline_form_names_guideline_and_version() -> None:
    (page,) = read(forms.guideline_forms(texts("en"), [(CODES[0], "Kari")], "Guideline X", "7"))
    assert "Guideline X, version 7" in page


def test_the_recovery_sheet_leaves_the_passphrase_to_be_written() -> None:
    (page,) = read(forms.recovery_sheet(texts("nb"), "/home/kari/consents.register", date(2026, 6, 1)))
    assert page.count("Passordfrase:") == 3
    assert "/home/kari/consents.register" in page
