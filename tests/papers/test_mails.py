"""Mails as files: what a mail program needs to open them as drafts, whatever stands in the names."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

from photoconsent.papers.mails import eml, write_mails
from photoconsent.papers.takedown_letter import Letter

LETTER = Letter(
    "Åse Ødegård <web@example.org>",
    "Bilde må tas ned:\r\nBcc: x@example.org",
    "Hei,\n\nblåbær er på bildet",
    "Facebook",
)


def test_a_mail_program_opens_it_as_a_draft_to_whoever_answers() -> None:
    mail = message_from_bytes(eml(LETTER), policy=default)
    assert mail["To"] == "web@example.org"
    assert mail["X-Unsent"] == "1"
    assert mail["From"] is None
    assert mail.get_content().splitlines() == ["Hei,", "", "blåbær er på bildet"]
    assert mail["Subject"] == "Bilde må tas ned: Bcc: x@example.org", "one line, whatever was typed"
    assert mail["Bcc"] is None


def test_who_is_known_by_name_alone_gets_no_address() -> None:
    assert message_from_bytes(eml(Letter("The web desk", "s", "b")), policy=default)["To"] is None


def test_a_form_can_be_attached() -> None:
    mail = message_from_bytes(eml(LETTER, b"%PDF-1.4", "form.pdf"), policy=default)
    (form,) = mail.iter_attachments()
    assert (form.get_content_type(), form.get_filename(), form.get_content()) == (
        "application/pdf",
        "form.pdf",
        b"%PDF-1.4",
    )


def test_each_mail_is_a_file_of_its_own_within_the_folder(tmp_path: Path) -> None:
    files = write_mails(tmp_path / "mails", [("../Facebook", b"1"), ("..-Facebook", b"2"), ("", b"3")])
    assert [file.parent for file in files] == [tmp_path / "mails"] * 3
    assert [file.read_bytes() for file in files] == [b"1", b"2", b"3"]
