"""Forms are judged by their content, kept whole and opened only in memory."""

import os
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image
from sqlalchemy import text

from consent_db import evidence
from consent_db.errors import (
    EvidenceNotAccepted,
    EvidenceTooLarge,
    EvidenceUnreadable,
    RegisterDamaged,
    UnknownEvidence,
)
from consent_db.named_files import MOST_FORM_BYTES
from consent_db.records import Document
from consent_db.register import Register
from consent_db.store import Store

from .conftest import scan


def picture(kind: str) -> bytes:
    data = BytesIO()
    image = Image.new("RGB", (64, 64), "white")
    if kind == "HEIF":
        pillow_heif.from_pillow(image).save(data)
    else:
        image.save(data, kind)
    return data.getvalue()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("JPEG", "image/jpeg"),
        ("PNG", "image/png"),
        ("TIFF", "image/tiff"),
        ("HEIF", "image/heic"),
        ("PDF", "application/pdf"),
    ],
)
def test_what_a_scanner_or_phone_makes_is_accepted_whatever_it_is_called(kind: str, expected: str) -> None:
    assert evidence.media_type(Document("scan.doc", picture(kind))) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"MZ this is a program",
        b"%PDF-1.7 but it ends too early",
        picture("JPEG")[:200],
        picture("PNG")[:-40],
        picture("TIFF")[:-40],
        picture("HEIF")[:-40],
        picture("GIF"),
        b"<svg/>",
    ],
)
def test_anything_else_and_anything_damaged_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(EvidenceNotAccepted, match=r"scan\.pdf"):
        evidence.media_type(Document("scan.pdf", data))


def test_a_form_that_is_too_large_is_refused() -> None:
    data = b"%PDF-1.7" + bytes(MOST_FORM_BYTES) + b"%%EOF"
    with pytest.raises(EvidenceTooLarge, match=r"huge\.pdf"):
        evidence.media_type(Document("huge.pdf", data))


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """A thousand times as much as the memory there is: reading it would end the program."""
    (tmp_path / "huge.pdf").touch()
    os.truncate(tmp_path / "huge.pdf", 2**42)
    with pytest.raises(EvidenceTooLarge, match=r"huge\.pdf"):
        evidence.read(tmp_path / "huge.pdf")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_only_an_ordinary_file_is_read(tmp_path: Path) -> None:
    """A pipe would be waited for, a device could be read for ever."""
    os.mkfifo(tmp_path / "pipe.pdf")
    for path in (tmp_path / "pipe.pdf", Path("/dev/zero"), tmp_path):
        with pytest.raises(EvidenceUnreadable):
            evidence.read(path)


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(EvidenceUnreadable):
        evidence.read(tmp_path / "none.pdf")


def test_a_form_comes_back_as_it_went_in(register: Register, kari: str) -> None:
    (note,) = register.consent("C1").evidence
    data = register.evidence(note.number)
    assert data == scan("form.png").data
    assert (note.sha256, note.size, note.media_type) == (sha256(data).hexdigest(), len(data), "image/png")


def test_a_form_that_was_changed_is_never_handed_out(register: Register, kari: str, store: Store) -> None:
    with store.connection() as connection:
        connection.execute(text("UPDATE evidence SET data = x'ff' WHERE key = 1"))
    with pytest.raises(RegisterDamaged, match="E1"):
        register.evidence("E1")


@pytest.mark.parametrize("number", ["E9", "7", "", "E", "C1", "E²"])
def test_a_number_of_no_form_is_said(register: Register, number: str) -> None:
    with pytest.raises(UnknownEvidence):
        register.evidence(number)


def test_the_content_of_a_form_shows_in_no_message() -> None:
    assert "PDF" not in repr(Document("a.pdf", b"%PDF"))
