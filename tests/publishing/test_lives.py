"""Who would be shown in a photo from before birth or after the last day is hidden until somebody confirms it."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import piexif
import pytest
from PIL import Image

from consent_db import encryption
from consent_db.records import NewPerson
from consent_db.register import Register
from photoconsent.pipeline.decide import PhotoDecision, Pointed
from photoconsent.pipeline.decode import taken_on
from photoconsent.pipeline.face import Decision, Reason, Verdict
from photoconsent.pipeline.formats import Format
from photoconsent.publishing.lives import Lives
from tests.conftest import PASSPHRASE

HIDDEN = Decision(Verdict.HIDE, Reason.NO_CONSENT, "P1", 0.8)


def shown(person: str) -> Decision:
    return Decision(Verdict.SHOW, Reason.CONSENT, person, 0.8, "C1.1")


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    path = tmp_path / "consents.register"
    Register.create(path, PASSPHRASE).close()
    with Register.open(path, PASSPHRASE) as made:
        made.add_person(NewPerson("P1", born_year=2015, born_month=5))
        made.add_person(NewPerson("P2"))
        made.leave(["P2"], date(2024, 6, 30))
        made.add_person(NewPerson("P3"))
        yield made


@pytest.mark.parametrize(
    ("person", "taken", "asked"),
    [
        ("P1", date(2015, 4, 30), True),
        ("P1", date(2015, 5, 1), False),
        ("P2", date(2024, 6, 30), False),
        ("P2", date(2024, 7, 1), True),
        ("P3", date(1999, 1, 1), False),
        ("P1", None, False),
        ("P9", date(2015, 1, 1), False),
    ],
)
def test_who_cannot_have_been_there_is_asked_about(
    register: Register, person: str, taken: date | None, asked: bool
) -> None:
    decided = Lives(register).asked(PhotoDecision((shown(person), HIDDEN)), taken, {})
    first, second = decided.decisions
    assert second == HIDDEN
    assert first == (Decision(Verdict.HIDE, Reason.NOT_THEN, person, 0.8) if asked else shown(person))


def test_a_users_word_settles_it(register: Register) -> None:
    before = PhotoDecision((shown("P1"),))
    assert Lives(register).asked(before, date(2010, 1, 1), {0: Pointed("P1")}) == before
    assert Lives(None).asked(before, date(2010, 1, 1), {}) == before


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        (b"2019:07:14 10:00:00", date(2019, 7, 14)),
        (b"0000:00:00 00:00:00", None),
        (b"yesterday", None),
        (None, None),
    ],
)
def test_the_day_is_read_from_what_the_camera_wrote(said: bytes | None, taken: date | None) -> None:
    file = BytesIO()
    exif = piexif.dump({"Exif": {piexif.ExifIFD.DateTimeOriginal: said}}) if said else b""
    Image.new("RGB", (8, 8)).save(file, "JPEG", exif=exif)
    assert taken_on(file.getvalue(), Format.JPEG) == taken
    assert taken_on(file.getvalue()[:20], Format.JPEG) is None
