"""Drafts for the data protection officer: every point that the law asks for, filled in or left as a named line."""

import re
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from consent_db.organisation import Country, Organisation
from consent_db.policies import Policy
from consent_db.records import NewPerson, Role
from consent_db.register import Register
from photoconsent.errors import OutNotWritable
from photoconsent.papers.form_texts import LANGUAGES
from photoconsent.papers.officer_documents import DOCUMENTS, Situation, situation_of, write_documents
from photoconsent.paths import resources_folder
from tests.conftest import PASSPHRASE

DAY = date(2026, 6, 1)
TOWN = Organisation("Strand <kommune>", "post@strand.example", "ombud@strand.example", ("Nettsider", "Årbok"))


def words(language: str) -> dict[str, Any]:
    return tomllib.loads((resources_folder() / "documents" / f"{language}.toml").read_text("utf-8"))


def written(folder: Path, language: str, situation: Situation) -> dict[str, str]:
    """The text of each document, by its name; the PDF of it says the same words."""
    files = write_documents(situation, resources_folder(), language, folder)
    said = {name: files[2 * place + 1].read_text("utf-8-sig") for place, name in enumerate(DOCUMENTS)}
    for place, name in enumerate(DOCUMENTS):
        pdf = pypdfium2.PdfDocument(files[2 * place])
        pages = [page.get_textpage().get_text_range() for page in pdf]
        pdf.close()
        foot = words(language)["words"]["page"].partition("{")[0]
        assert all(foot in page for page in pages), "every page says that it is a draft"
        assert set(re.findall(r"[^\W_]+", said[name].upper())) <= set(re.findall(r"[^\W_]+", " ".join(pages).upper()))
    return said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_document_says_who_it_is_for_and_that_it_is_a_draft(language: str, tmp_path: Path) -> None:
    said = written(tmp_path, language, Situation(DAY, TOWN))
    for name, text in said.items():
        assert words(language)["words"]["draft"] in text
        assert "GDPR" in text.rpartition(words(language)["words"]["sources"].upper())[2], f"{name} names its sources"
        assert "{" not in text
    for name in ("record", "assessment", "staff", "parents", "patients", "processor"):
        assert "Strand <kommune>" in said[name]
    assert all("0105 Oslo" in said[name] for name in ("assessment", "staff", "parents", "patients"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same(language: str) -> None:
    def shape(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: shape(part) for name, part in value.items()}
        if isinstance(value, list):
            return [shape(part) for part in value]
        return sorted(re.findall(r"\{\w+\}", value)) if isinstance(value, str) else value

    assert shape(words(language)) == shape(words("en"))


def test_what_was_not_told_is_a_line_with_its_name(tmp_path: Path) -> None:
    said = written(tmp_path, "en", Situation(DAY))
    assert "Controller: [controller, with unit and address: ______________]" in said["record"]
    assert "Data protection officer: [data protection officer: ______________]" in said["staff"]
    assert "controller" not in written(tmp_path / "told", "en", Situation(DAY, TOWN))["staff"]


def test_numbers_and_rules_are_those_of_the_policy(tmp_path: Path) -> None:
    policy = Policy(child_age=13, valid_months=18, keep_expired_months=12, take_down_days=60, review_every_photo=True)
    said = written(tmp_path, "en", Situation(DAY, TOWN, policy, recognised=4))
    assert "From the age of 13" in said["parents"]
    assert "holds for 18 months" in said["staff"]
    assert "proposed for deletion 12 months after" in said["staff"]
    assert "after 60 days at the latest" in said["retention"]
    assert "Reference patterns of 4 people are kept." in said["assessment"]
    assert "has every photo looked at" in said["assessment"]
    assert "A second person releases photos that show: patient, service user." in said["assessment"]


def test_a_danish_organisation_is_under_danish_law(tmp_path: Path) -> None:
    about = Organisation("Skolen", "a", "b", ("c",), Country.DENMARK)
    said = written(tmp_path, "da", Situation(DAY, about))
    assert "2500 Valby" in said["staff"]
    assert "sundhedslovens § 40" in said["patients"]
    assert not [name for name, text in said.items() if "Oslo" in text or "norsk" in text]


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    noon = datetime(2026, 6, 1, 12, tzinfo=UTC)
    with Register.create(tmp_path / "r", PASSPHRASE, clock=lambda: noon) as register:
        yield register


def test_the_register_tells_who_asks_and_whom(register: Register) -> None:
    assert situation_of(register).roles == tuple(Role), "nobody is in it yet"
    register.add_person(NewPerson("P1", role=Role.PUPIL))
    register.tell_organisation(TOWN)
    found = situation_of(register)
    assert (found.day, found.organisation, found.roles, found.recognised) == (DAY, TOWN, (Role.PUPIL,), 0)


def test_what_somebody_filled_in_is_not_written_over(tmp_path: Path) -> None:
    first = write_documents(Situation(DAY), resources_folder(), "nb", tmp_path)
    first[1].write_text("filled in")
    with pytest.raises(OutNotWritable, match="already"):
        write_documents(Situation(DAY), resources_folder(), "nb", tmp_path)
    assert first[1].read_text() == "filled in"
