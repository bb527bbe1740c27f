"""The certificate of a batch: everything an archive asks for, and nobody's name."""

import hashlib
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from consent_db.policies import Policy
from photoconsent.errors import BrokenPicture, SomeoneReserved
from photoconsent.papers.certificate_pages import write_certificate
from photoconsent.papers.form_texts import LANGUAGES, load_texts
from photoconsent.paths import resources_folder
from photoconsent.pipeline.channels import load_channels
from photoconsent.pipeline.face import Box, Decision, Face, Reason, Verdict
from photoconsent.pipeline.order import FaceResult, Order, PhotoResult, Status
from photoconsent.publishing.certificate import Certificate, as_json, certify

OUT = Path("out")
SHOWN = FaceResult(Face(Box(1, 2, 3, 4), 0.9), Decision(Verdict.SHOW, Reason.CONSENT, "Kari Nordmann", 0.7, "C12-2"))
HIDDEN = FaceResult(Face(Box(9, 2, 3, 4), 0.9), Decision(Verdict.HIDE, Reason.UNKNOWN))


def result(number: int, *faces: FaceResult, areas: int = 0) -> PhotoResult:
    return PhotoResult(
        Path(f"Kari Nordmann {number}.jpg"),
        Status.EXPORTED,
        f"{number:064x}",
        (4000, 3000),
        OUT / f"open-day-{number:04}.jpg",
        f"{number + 100:064x}",
        faces=faces,
        areas=(Box(1, 1, 9, 9),) * areas,
    )


RESULTS = [
    result(2, SHOWN, HIDDEN, areas=2),
    result(1, HIDDEN, HIDDEN),
    PhotoResult(Path("held.jpg"), Status.HELD, error=SomeoneReserved(), faces=(HIDDEN,)),
    PhotoResult(Path("bad.jpg"), Status.FAILED, error=BrokenPicture()),
]


@pytest.fixture
def order() -> Order:
    channel = load_channels(resources_folder() / "channels.toml")["website"]
    return Order(channel, date(2026, 6, 1), OUT, "Open day")


@pytest.fixture
def certificate(order: Order) -> Certificate:
    policy = Policy(guideline="Risør kommune", guideline_version="2")
    return certify(order, RESULTS, policy, "sface", date(2026, 5, 31))


def test_the_json_holds_hashes_counts_and_consents(certificate: Certificate) -> None:
    content = json.loads(as_json(certificate))
    assert content["schema"] == "photoconsent.certificate/1"
    assert (content["date"], content["made"], content["channel"]) == ("2026-06-01", "2026-05-31", "website")
    assert content["policy"] == "Risør kommune, 2"
    assert content["counts"] == {"copies": 2, "shown": 1, "covered": 3, "areas": 2, "held": 1, "failed": 1}
    assert content["consents"] == ["C12-2"]
    assert [photo["output"] for photo in content["photos"]] == ["open-day-0001.jpg", "open-day-0002.jpg"]
    assert content["photos"][1] == {
        "source_sha256": f"{2:064x}",
        "output": "open-day-0002.jpg",
        "output_sha256": f"{102:064x}",
        "size": [4000, 3000],
        "shown": 1,
        "covered": 1,
        "areas": 2,
        "consents": ["C12-2"],
        "seconds": None,
        "sound": None,
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_seal_of_the_register_stands_on_both(order: Order, language: str, tmp_path: Path) -> None:
    sealed = certify(order, RESULTS, None, None, date(2026, 5, 31), "412-ab12cd34")
    texts = load_texts(resources_folder() / "forms", language)
    pdf, plain = write_certificate(tmp_path / "open-day.pdf", sealed, texts, "Website")
    assert json.loads(plain.read_bytes())["register_seal"] == "412-ab12cd34"
    pages = pypdfium2.PdfDocument(pdf)
    text = pages[0].get_textpage().get_text_range()
    pages.close()
    assert texts.certificate["seal"] in text
    assert "412-ab12cd34" in text
    assert ("2026-06-01" if language == "en" else "01.06.2026") in text


def test_nobody_is_named(certificate: Certificate) -> None:
    assert b"Kari" not in as_json(certificate)


def test_the_same_picture_under_two_names_is_one_copy(order: Order) -> None:
    twice = [result(1, HIDDEN), result(1, HIDDEN)]
    assert len(certify(order, twice, None, None, date(2026, 6, 1)).photos) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_named_purpose_is_certified(order: Order, language: str, tmp_path: Path) -> None:
    named = certify(replace(order, purpose="ward anniversary"), RESULTS, None, None, date(2026, 5, 31))
    assert json.loads(as_json(named))["purpose"] == "ward anniversary"
    texts = load_texts(resources_folder() / "forms", language)
    pdf, _ = write_certificate(tmp_path / "open-day.pdf", named, texts, "Website")
    pages = pypdfium2.PdfDocument(pdf)
    text = pages[0].get_textpage().get_text_range()
    pages.close()
    assert texts.certificate["purpose"] in text
    assert "ward anniversary" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_says_the_same_in_every_language(certificate: Certificate, language: str, tmp_path: Path) -> None:
    texts = load_texts(resources_folder() / "forms", language)
    pdf, plain = write_certificate(tmp_path / "open-day.pdf", certificate, texts, "Website")
    pages = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in pages)
    pages.close()
    flat = "".join(text.split())
    for fact in (
        "open-day-0001.jpg",
        "C12-2",
        f"{2:064x}",
        f"{102:064x}",
        hashlib.sha256(plain.read_bytes()).hexdigest(),
    ):
        assert fact in flat
    assert texts.certificate["title"] in text
    assert "Risør kommune, 2" in text
    assert "Kari" not in text
    assert "■" not in text


def test_hundreds_of_copies_go_over_many_pages(order: Order, tmp_path: Path) -> None:
    many = certify(order, [result(n, HIDDEN) for n in range(300)], None, None, date(2026, 6, 1))
    texts = load_texts(resources_folder() / "forms", "nb")
    pdf, _ = write_certificate(tmp_path / "many", many, texts, "Nettsted")
    document = pypdfium2.PdfDocument(pdf)
    last = document[len(document) - 1].get_textpage().get_text_range()
    assert len(document) > 5
    assert "open-day-0299.jpg" in last
    assert f"Side {len(document)}" in last
    document.close()
