"""Draws papers for the documents: every kind of form, and pages of the impact assessment.

`python -m tests.papers.pictures` draws them alone; `make screenshots` does so as well.
"""

import io
import tempfile
from datetime import date
from pathlib import Path

import pypdfium2
from PIL import Image

import photoconsent
from consent_db.channels import USUAL
from consent_db.organisation import Country, Organisation
from photoconsent.papers import forms
from photoconsent.papers.form_texts import Kind, load_texts
from photoconsent.papers.officer_documents import Situation, write_documents
from photoconsent.paths import resources_folder

DOCUMENTS = Path(photoconsent.__file__).parent.parent / "docs" / "screenshots"
TOWN = Organisation(
    "Strand kommune, Kultur, Torget 1, 0001 Strand",
    "samtykke@strand.example, 00 00 00 00",
    "personvernombud@strand.example",
    ("Fortelle om arbeidet vårt på nettsiden", "Årboken"),
    Country.NORWAY,
)
_SCALE = 1.108
"""Two pages beside each other are 1,318 pixels wide then."""


def main() -> None:
    texts = load_texts(resources_folder() / "forms", "nb")
    terms = forms.Terms(TOWN, USUAL, 15, texts.period(36))
    for kind in Kind:
        if kind is Kind.PHOTOGRAPHER:
            data = forms.agreements(texts, terms, 1)
        else:
            wanted = [forms.ConsentForm(f"{n:020}", "") for n in range(1, 4 if kind is Kind.VISITOR else 2)]
            data = forms.consent_forms(texts, kind, terms, wanted)
        draw(data, DOCUMENTS / f"form-{kind}.png")
    with tempfile.TemporaryDirectory() as folder:
        situation = Situation(date(2026, 6, 1), TOWN)
        _, _, assessment, *_ = write_documents(situation, resources_folder(), "nb", Path(folder))
        draw(assessment.read_bytes(), DOCUMENTS / "assessment.png")


def draw(data: bytes, target: Path) -> None:
    """The first two pages of a PDF beside each other, in sixteen greys."""
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    pages = [pdf[number].render(scale=_SCALE).to_pil().convert("L") for number in range(len(pdf))][:2]
    pdf.close()
    sheet = Image.new("L", (sum(page.width for page in pages), pages[0].height), 255)
    for place, page in enumerate(pages):
        sheet.paste(page, (place * pages[0].width, 0))
    sheet.quantize(16).save(target, optimize=True)


if __name__ == "__main__":
    main()
