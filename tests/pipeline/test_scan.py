"""Scans are matched by their code: sideways, dark, small, many in one file; what has none is left to a human."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageEnhance, ImageFilter

from consent_db.channels import USUAL
from consent_db.organisation import Organisation
from photoconsent.errors import PhotoError
from photoconsent.papers import forms
from photoconsent.papers.form_texts import Kind, load_texts
from photoconsent.paths import resources_folder
from photoconsent.pipeline.scan import scanned_forms

CODES = ("12345678901234567890", "98765432109876543210")
Spoil = Callable[[Image.Image], Image.Image]


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two printed forms in one file."""
    words = load_texts(resources_folder() / "forms", "nb")
    path = tmp_path_factory.mktemp("scan") / "forms.pdf"
    path.write_bytes(
        forms.consent_forms(
            words,
            Kind.ADULT,
            forms.Terms(Organisation(), USUAL, 15, ""),
            [forms.ConsentForm(c, "Kari") for c in CODES],
        )
    )
    return path


@pytest.fixture(scope="module")
def page(pdf: Path) -> Image.Image:
    """The first form as a scanner sees it at 150 dots per inch."""
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=150 / 72).to_pil().convert("RGB")
    document.close()
    return picture


def noisy(picture: Image.Image) -> Image.Image:
    noise = np.random.default_rng(1).normal(0, 25, (picture.height, picture.width, 3))
    dark = np.asarray(ImageEnhance.Brightness(picture).enhance(0.5)).astype(float)
    return Image.fromarray(np.clip(dark + noise, 0, 255).astype(np.uint8))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda p: p,
        lambda p: p.rotate(90, expand=True),
        lambda p: p.rotate(180),
        lambda p: p.rotate(7, expand=True, fillcolor="white"),
        lambda p: ImageEnhance.Brightness(p).enhance(0.25),
        lambda p: p.resize((p.width // 2, p.height // 2)),
        lambda p: p.filter(ImageFilter.GaussianBlur(1.5)),
        noisy,
    ],
    ids=["plain", "sideways", "upside-down", "askew", "dark", "small", "blurred", "noisy"],
)
def test_the_code_is_found_however_the_page_was_scanned(page: Image.Image, tmp_path: Path, spoil: Spoil) -> None:
    spoil(page).save(tmp_path / "scan.jpg", quality=60)
    (found,) = scanned_forms(tmp_path / "scan.jpg")
    assert found.code == CODES[0]
    assert found.document.data == (tmp_path / "scan.jpg").read_bytes()


def test_many_forms_in_one_file_become_one_document_each(pdf: Path) -> None:
    found = scanned_forms(pdf)
    assert [(f.code, f.pages) for f in found] == [(CODES[0], (1, 2)), (CODES[1], (3, 4))]
    for form in found:
        part = pypdfium2.PdfDocument(form.document.data)
        assert len(part) == 2
        part.close()


def test_a_page_without_a_code_follows_the_form_before_it(pdf: Path, page: Image.Image, tmp_path: Path) -> None:
    blank = Image.new("RGB", page.size, "white")
    page.save(tmp_path / "long.pdf", save_all=True, append_images=[blank, page], resolution=150)
    assert [(f.code, f.pages) for f in scanned_forms(tmp_path / "long.pdf")] == [(CODES[0], (1, 2)), (CODES[0], (3,))]


def test_a_picture_without_a_code_is_left_to_a_human(tmp_path: Path) -> None:
    Image.new("RGB", (400, 600), "white").save(tmp_path / "blank.png")
    assert [f.code for f in scanned_forms(tmp_path / "blank.png")] == [None]


@pytest.mark.parametrize(("name", "data"), [("a.pdf", b"%PDF-1.7 broken"), ("a.jpg", b"no picture"), ("b.pdf", None)])
def test_what_cannot_be_read_is_said(tmp_path: Path, name: str, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(PhotoError):
        scanned_forms(tmp_path / name)


@pytest.mark.parametrize("size", [(14_000, 0.1), (0.1, 14_000), (0.1, 0.1)])
def test_a_page_of_a_hairs_breadth_has_no_code(tmp_path: Path, size: tuple[float, float]) -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(*size)
    document.save(tmp_path / "hair.pdf")
    document.close()
    (found,) = scanned_forms(tmp_path / "hair.pdf")
    assert found.code is None
