"""Forms are drawn page by page, whatever they were scanned to."""

import io
from pathlib import Path

import pytest
from PIL import Image

from consent_db.channels import USUAL
from consent_db.organisation import Organisation
from photoconsent.errors import BrokenPicture, NotAPicture, PhotoError
from photoconsent.papers import forms
from photoconsent.papers.form_texts import Kind, load_texts
from photoconsent.paths import resources_folder
from photoconsent.pipeline.scanned_pages import LONG_SIDE, pages_of, see

CODES = ("12345678901234567890", "98765432109876543210")


def pdf() -> bytes:
    words = load_texts(resources_folder() / "forms", "nb")
    return forms.consent_forms(
        words,
        Kind.ADULT,
        forms.Terms(Organisation(), USUAL, 15, ""),
        [forms.ConsentForm(c, "Kari") for c in CODES],
    )


def pdf_with_a_page(boxes: bytes) -> bytes:
    """A PDF of one empty page with these boxes."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R" + boxes + b">>",
    )
    body = b"".join(b"%d 0 obj%sendobj\n" % (number, said) for number, said in enumerate(objects, start=1))
    return b"%PDF-1.7\n" + body + b"trailer<</Size 4/Root 1 0 R>>\n%%EOF"


def size_of(page: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(page)) as picture:
        assert picture.format == "JPEG"
        return picture.size


def test_each_form_of_a_file_is_drawn_with_its_own_pages(tmp_path: Path) -> None:
    (tmp_path / "forms.pdf").write_bytes(pdf())
    seen = see(tmp_path / "forms.pdf")
    assert [one.form.code for one in seen] == list(CODES)
    assert [len(one.pages) for one in seen] == [2, 2]
    assert max(size_of(seen[0].pages[0])) == LONG_SIDE


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_picture_is_one_page(form: str) -> None:
    data = io.BytesIO()
    Image.new("RGB", (600, 900), "white").save(data, form)
    assert [size_of(page) for page in pages_of(data.getvalue())] == [(600, 900)]


def test_every_page_of_a_tiff_is_drawn() -> None:
    data = io.BytesIO()
    first, *more = [Image.new("L", (300, 400 + 10 * n), 255) for n in range(3)]
    first.save(data, "TIFF", save_all=True, append_images=more)
    assert [size_of(page) for page in pages_of(data.getvalue())] == [(300, 400), (300, 410), (300, 420)]


@pytest.mark.parametrize(
    ("data", "error"),
    [(b"", NotAPicture), (b"%PDF-1.7 and nothing", NotAPicture), (b"II*\0" + b"\xff" * 40, BrokenPicture)],
    ids=["empty", "broken pdf", "broken tiff"],
)
def test_what_cannot_be_drawn_is_said(data: bytes, error: type[PhotoError]) -> None:
    with pytest.raises(error):
        pages_of(data)


def test_a_page_of_which_nothing_is_left_is_broken(tmp_path: Path) -> None:
    beside = pdf_with_a_page(b"/MediaBox[0 0 100 100]/CropBox[200 200 300 300]")
    (tmp_path / "form.pdf").write_bytes(beside)
    for draw in (lambda: pages_of(beside), lambda: see(tmp_path / "form.pdf")):
        with pytest.raises(BrokenPicture):
            draw()


def test_a_page_of_a_hairs_breadth_is_drawn() -> None:
    (page,) = pages_of(pdf_with_a_page(b"/MediaBox[0 0 100 0.001]"))
    assert size_of(page) == (LONG_SIDE, 1)
