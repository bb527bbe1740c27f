"""A form signed on a screen is the same form, ticked and signed, and becomes a consent with it as evidence."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from consent_db import encryption
from consent_db.errors import BadEntry
from consent_db.organisation import Organisation
from consent_db.records import Capacity, Given, Guardian, Media, NewPerson, Refusal, Role
from consent_db.register import Register
from photoconsent.papers.form_texts import LANGUAGES, FormTexts, load_texts
from photoconsent.papers.on_screen import Said, Stroke, record_signed, sheet_for, signed_form
from photoconsent.paths import resources_folder
from tests.conftest import PASSPHRASE

MOMENT = datetime(2026, 6, 1, 12, tzinfo=UTC)
WAVE: tuple[Stroke, ...] = (tuple((x / 10, 0.5 + 0.4 * (-1) ** x) for x in range(40)),)
TICKED = frozenset({"channel:website", "channel:print", "media:still"})


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    with Register.create(tmp_path / "r", PASSPHRASE, clock=lambda: MOMENT) as made:
        made.add_person(NewPerson("P1", "Kari Nordmann"))
        made.add_person(NewPerson("C1", "Liv Bro", Role.PUPIL, guardians=(Guardian("Mor Bro"), Guardian("Far Bro"))))
        made.add_person(NewPerson("S1", "A patient", Role.PATIENT))
        made.tell_organisation(Organisation("The school", "post@example.org", "dpo@example.org", ("News",)))
        yield made


def texts(language: str = "nb") -> FormTexts:
    return load_texts(resources_folder() / "forms", language)


def said(*signers: int, ticked: frozenset[str] = TICKED) -> Said:
    return Said(ticked, dict.fromkeys(signers, WAVE), "Skien", MOMENT)


def page_of(pdf: bytes) -> tuple[str, np.ndarray]:
    document = pypdfium2.PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    first = np.asarray(document[0].render(scale=2).to_pil().convert("L")).astype(int)
    document.close()
    return " ".join(words.split()), first


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_says_all_a_printed_one_says_and_that_it_was_drawn(register: Register, language: str) -> None:
    sheet = sheet_for(register, texts(language), "P1")
    words, signed = page_of(signed_form(sheet, "1" * 20, said(0)))
    _, empty = page_of(signed_form(sheet, "1" * 20, said(ticked=frozenset())))
    for line in (" ".join(texts(language).consent["on_screen"].split("{moment}")[0].split()), "Kari Nordmann", "Skien"):
        assert line in words
    assert "2026" in words
    darker = (signed < 128) & (empty >= 128)
    assert darker.sum() > 600, "crosses and a signature"
    rows = np.flatnonzero(darker.any(axis=1))
    assert rows.max() - rows.min() > 300, "boxes above, the signature below"


def test_a_signed_form_becomes_a_consent_with_the_form_on_file(register: Register) -> None:
    label = record_signed(register, sheet_for(register, texts(), "P1"), said(0))
    version = register.consent(label)
    assert (version.terms.given, version.terms.place) == (Given.ON_DEVICE, "Skien")
    assert version.terms.channels == frozenset({"website", "print"})
    assert "Datatilsynet" in version.terms.form_text
    (form,) = version.evidence
    assert register.evidence(form.number).startswith(b"%PDF")
    assert register.may_show("P1", "website", Media.STILL, MOMENT.date()).may_show
    assert not register.may_show("P1", "facebook", Media.STILL, MOMENT.date()).may_show
    assert not register.person("P1").biometrics, "recognition is a tick of its own"
    record_signed(register, sheet_for(register, texts(), "P1"), said(0, ticked=TICKED | {"biometrics", "name"}))
    assert register.person("P1").biometrics[0].agreed
    assert register.check() == []


def test_a_child_is_shown_once_both_guardians_have_signed(register: Register) -> None:
    sheet = sheet_for(register, texts(), "C1")
    assert [(one.capacity, one.name) for one in sheet.signers] == [
        (Capacity.GUARDIAN, "Mor Bro"),
        (Capacity.GUARDIAN, "Far Bro"),
    ]
    record_signed(register, sheet, said(0))
    answer = register.may_show("C1", "website", Media.STILL, MOMENT.date())
    assert answer.refusal is Refusal.GUARDIAN_MISSING
    record_signed(register, sheet, said(0, 1))
    assert register.may_show("C1", "website", Media.STILL, MOMENT.date()).may_show


@pytest.mark.parametrize("wrong", [said(), said(0, ticked=frozenset()), said(0, ticked=frozenset({"channel:website"}))])
def test_nothing_is_recorded_without_a_signature_a_channel_and_a_kind_of_media(register: Register, wrong: Said) -> None:
    with pytest.raises(BadEntry):
        record_signed(register, sheet_for(register, texts(), "P1"), wrong)
    assert register.person("P1").consents == ()
    assert "form printed" not in [entry.action for entry in register.log()]


def test_a_patient_signs_on_paper(register: Register) -> None:
    with pytest.raises(BadEntry, match="on paper"):
        sheet_for(register, texts(), "S1")
