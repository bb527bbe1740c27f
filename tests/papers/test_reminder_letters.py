"""Reminders as letters, mails and a table: complete in every language, each to one person with the right form."""

import csv
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from io import StringIO
from pathlib import Path

import pypdfium2
import pytest

from consent_db import encryption
from consent_db.notices import Ask
from consent_db.organisation import Organisation
from consent_db.records import Guardian, NewPerson, Role
from consent_db.register import Register
from photoconsent.papers.form_texts import LANGUAGES, FormTexts, load_texts
from photoconsent.papers.reminder_letters import addressed, letters_pdf, reminder_mails, reminders_csv
from photoconsent.paths import resources_folder
from tests.conftest import PASSPHRASE


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    """A child with two guardians, and an employee who owes the guideline too."""
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    with Register.create(tmp_path / "r", PASSPHRASE) as made:
        both = (Guardian("Mor", contact="mor@example.org"), Guardian("Far", contact="far@example.org"))
        made.add_person(NewPerson("P1", "=Åse <Berg>", Role.PUPIL, guardians=both))
        made.add_person(NewPerson("P2", "Ola", contact="ola@example.org"))
        made.tell_organisation(Organisation("The school", "post@example.org", "dpo@example.org", ("News",)))
        yield made


def texts(language: str) -> FormTexts:
    return load_texts(resources_folder() / "forms", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reminder_has_words_in_every_language(register: Register, language: str) -> None:
    register.note_reminded([("P1", Ask.ANSWER)], register.today() - timedelta(days=20))
    made = addressed(register, texts(language), register.reminders(register.today()))
    assert [(one.reminder.person, one.reminder.ask) for one in made] == [
        *(("P1", Ask.ANSWER), ("P2", Ask.ANSWER), ("P2", Ask.ACKNOWLEDGE), ("P2", Ask.REVIEW))
    ]
    assert made[0].letter.to == "mor@example.org, far@example.org", "both guardians"
    assert made[1].letter.to == "ola@example.org"
    assert "=Åse <Berg>" in made[0].letter.body
    for one in made:
        assert "{" not in one.letter.text
        assert one.letter.body.endswith("The school")
        assert "post@example.org" in one.letter.body
    for ask in Ask:
        if ask is not Ask.TAKE_DOWN:
            assert texts(language).reminder[f"what_{ask.value}"]


def test_each_letter_has_its_form_behind_it_on_a_sheet_of_its_own(register: Register) -> None:
    wanted = addressed(register, texts("en"), register.reminders(register.today()))
    pdf = pypdfium2.PdfDocument(letters_pdf(register, texts("en"), wanted))
    said = [page.get_textpage().get_text_range() for page in pdf]
    pdf.close()
    assert len(said) == 4 + 4 + 3 + 1, "letter, its back, and the form; the review has none"
    assert [bool(page.strip()) for page in said[:4]] == [True, False, True, True]
    assert "Åse <Berg>" in said[0]
    assert not any("Ola" in page for page in said[:4])
    assert [entry.action for entry in register.log()].count("form printed") == 3


def test_mails_carry_the_form_and_their_files_name_nobody(register: Register) -> None:
    wanted = addressed(register, texts("nb"), register.reminders(register.today()))
    mails = reminder_mails(register, texts("nb"), wanted)
    assert [name for name, _ in mails] == ["answer 0001", "answer 0002", "acknowledge 0003", "review 0004"]
    first = message_from_bytes(mails[0][1], policy=default)
    assert first["To"] == "mor@example.org, far@example.org"
    assert [part.get_filename() for part in first.iter_attachments()] == ["Skjema.pdf"]
    assert list(message_from_bytes(mails[3][1], policy=default).iter_attachments()) == []


def test_the_table_is_one_for_mail_merge(register: Register) -> None:
    wanted = addressed(register, texts("da"), register.reminders(register.today()))
    lines = list(csv.DictReader(StringIO(reminders_csv(texts("da"), wanted).decode("utf-8-sig"), newline="")))
    assert len(lines) == 4
    assert lines[0]["Navn"] == "'=Åse <Berg>", "no spreadsheet takes a name for a formula"
    assert lines[1]["Til"] == "ola@example.org"
    assert lines[2]["Hvad"] == "Har ikke skrevet under på retningslinjen"
