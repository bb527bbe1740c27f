"""Who asks what is held on them gets pages to read, in their language, and every file."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from consent_db.errors import BadEntry
from consent_db.records import (
    Capacity,
    ConsentTerms,
    Document,
    Guardian,
    NewPerson,
    NewPublication,
    Role,
    Shown,
    Signature,
    State,
)
from consent_db.register import Register
from photoconsent.papers.form_texts import LANGUAGES, load_texts
from photoconsent.papers.handout import write_handout
from photoconsent.paths import resources_folder
from tests.conftest import PASSPHRASE

NAME = "Ŋilla Žana Wójcik-Ziębińska"
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
TODAY = NOON.date()


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join("\n".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    scan = BytesIO()
    Image.new("RGB", (40, 60), "white").save(scan, "JPEG")
    with Register.create(tmp_path / "r", PASSPHRASE, clock=lambda: NOON) as register:
        guardian = Guardian("Kari <mor>", "mor", "kari@example.org")
        register.add_person(NewPerson("P1", NAME, Role.PUPIL, "Kultur", "nilla@example.org", 2014, 3, (guardian,)))
        terms = ConsentTerms(
            channels=frozenset({"website", "instagram"}),
            signatures=(Signature(None, Capacity.SELF, TODAY),),
            signed_on=TODAY,
        )
        consent = register.record_consent("P1", terms, [Document("skjema.jpg", scan.getvalue())])
        shown = NewPublication("a" * 64, "b" * 64, "website", TODAY, (Shown("P1", consent),), 3, event="Open day")
        register.record_publication(shown)
        register.add_person(NewPerson("P2"))
        register.record_consent("P2", ConsentTerms(State.RESERVED, signed_on=TODAY))
        register.add_person(NewPerson("P3"))
        register.record_consent("P3", terms)  # no form: it does not count
        yield register


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_read_in_every_language(register: Register, language: str, tmp_path: Path) -> None:
    texts = load_texts(resources_folder() / "forms", language)
    register.keep_hand_decisions("c" * 64, "/album/IMG_7.jpg", "body", ["P1"])
    register.keep_hand_decisions("d" * 64, "/album/IMG_8.jpg", "body", [])
    pages, *files = write_handout(register, "P1", tmp_path / "out", texts)
    assert {file.name for file in files} == {"record.json", "record.txt", "E1.jpg"}
    assert pages.name == f"{texts.handout['title']}.pdf"
    said = text_of(pages)
    for word in (NAME, "Kultur", "nilla@example.org", "2014-03", "Kari <mor>", "kari@example.org", "C1.1"):
        assert word in said
    for word in ("Open day", "01.06.2026", "E1 (skjema.jpg)", texts.roles["pupil"], texts.handout["rights_text"]):
        assert word in said
    assert texts.channels.get("website", "Website") in said
    assert texts.handout["no_recognition"] in said
    assert f"{texts.handout['pointed_out']} " in said
    assert "/album/IMG_7.jpg" in said
    assert "IMG_8" not in said


def test_who_said_no_reads_that(register: Register, tmp_path: Path) -> None:
    texts = load_texts(resources_folder() / "forms", "nb")
    said = text_of(write_handout(register, "P2", tmp_path / "out", texts)[0])
    assert "Nei til alle bilder" in said
    assert "Kan vises i dag på ingen steder" in said
    assert NAME not in said


def test_a_consent_that_does_not_count_shows_nobody(register: Register, tmp_path: Path) -> None:
    texts = load_texts(resources_folder() / "forms", "nb")
    assert "Kan vises i dag på ingen steder" in text_of(write_handout(register, "P3", tmp_path / "out", texts)[0])


def test_a_language_that_is_not_there_is_said() -> None:
    with pytest.raises(BadEntry, match="language"):
        load_texts(resources_folder() / "forms", "sv")
