"""Photo lists: references of those who ticked recognition alone, and a reason for every picture that is left out."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from skimage import data

from consent_db.errors import BadEntry
from consent_db.records import NewPerson, Role
from consent_db.register import Register
from photoconsent.enrolment import enrol
from photoconsent.enrolment.photo_list import ALIKE, FATES, Fate, PhotoList, read_list, take_in
from photoconsent.enrolment.references import Bounds, Verdict
from tests.conftest import PASSPHRASE

DAY = date(2026, 8, 17)
PORTRAIT = Image.fromarray(data.astronaut()).crop((60, 0, 400, 340))
"""Eileen Collins, NASA, public domain."""


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """Pupils 1001 to 1005: three ticked recognition; one of them has left, one said yes and then no."""
    with Register.create(tmp_path / "r", PASSPHRASE) as made:
        for number in ("1001", "1002", "1003", "1004", "1005"):
            made.add_person(NewPerson(number, f"Name {number}", Role.PUPIL))
        for number in ("1001", "1002", "1004", "1005"):
            made.tick_biometrics(number, True, DAY)
        made.tick_biometrics("1005", False, DAY)
        made.leave(["1004"], made.today() - timedelta(days=1))
        yield made


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


def another() -> Image.Image:
    """Somebody else, of scikit-image's small faces of LFW, enlarged."""
    face = (data.lfw_subset()[3] * 255).astype(np.uint8)
    return Image.fromarray(face).resize((300, 300), Image.Resampling.BICUBIC).convert("RGB")


def fates(found: PhotoList) -> dict[str, Fate]:
    return {line.picture: line.fate for line in found.lines}


def test_only_pictures_of_those_who_ticked_are_looked_at(
    register: Register, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in ("1001", "1003", "1004", "1005", "9999"):
        PORTRAIT.save(pictures / f"{number}.png")
    looked_at: list[Path] = []
    judged = enrol.judge_all
    monkeypatch.setattr(enrol, "judge_all", lambda paths, nets: looked_at.extend(paths) or judged(paths, nets))
    found = read_list(register, pictures)
    assert fates(found)["1001.png"] is Fate.READY
    assert not looked_at
    done = take_in(register, found)
    assert fates(done) == {
        "1001.png": Fate.TAKEN,
        "1003.png": Fate.NO_TICK,
        "1004.png": Fate.HAS_LEFT,
        "1005.png": Fate.NO_TICK,
        "9999.png": Fate.NO_SUCH_NUMBER,
    }
    assert [path.name for path in looked_at] == ["1001.png"]
    assert register.person("1001").summary.templates == 1
    assert register.portrait("1001") is not None
    assert register.portrait("1003") is None
    assert [entry.action for entry in register.log()].count("references enrolled") == 1


def test_what_cannot_be_used_says_why_and_the_others_are_taken_in(register: Register, pictures: Path) -> None:
    Image.new("RGB", (300, 300), "grey").save(pictures / "1001.png")
    PORTRAIT.save(pictures / "1002.png")
    done = take_in(register, read_list(register, pictures))
    assert [(line.person, line.fate, line.verdict) for line in done.lines] == [
        ("1001", Fate.NOT_USABLE, Verdict.NO_FACE),
        ("1002", Fate.TAKEN, Verdict.GOOD),
    ]
    two = Image.new("RGB", (680, 340))
    two.paste(PORTRAIT, (0, 0))
    two.paste(PORTRAIT, (340, 0))
    two.save(pictures / "1001.png")
    (pictures / "1002.png").write_bytes(b"no picture")
    again = take_in(register, read_list(register, pictures))
    assert [line.verdict for line in again.lines] == [Verdict.SEVERAL_FACES, Verdict.UNREADABLE]
    assert register.person("1002").summary.templates == 1, "what was on file stays"


def test_one_face_under_two_numbers_is_taken_in_under_neither(register: Register, pictures: Path) -> None:
    PORTRAIT.save(pictures / "1001.png")
    PORTRAIT.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(pictures / "1002.png")
    done = take_in(register, read_list(register, pictures))
    assert set(fates(done).values()) == {Fate.TWO_NUMBERS}
    assert done.doubtful
    assert register.person("1001").summary.templates == 0
    assert Bounds().surely_same < ALIKE


def test_another_face_than_the_one_on_file_is_not_taken_in(register: Register, pictures: Path) -> None:
    PORTRAIT.save(pictures / "1001.png")
    take_in(register, read_list(register, pictures))
    before = register.portrait("1001")
    another().save(pictures / "1001.png")
    done = take_in(register, read_list(register, pictures))
    assert fates(done) == {"1001.png": Fate.OTHER_FACE}
    assert register.portrait("1001") == before


def test_a_list_says_in_its_columns_which_picture_is_whose(register: Register, pictures: Path) -> None:
    PORTRAIT.save(pictures / "IMG_0001.png")
    table = pictures / "list.csv"
    lines = ["Elevnr;Navn;Filnavn", "1001;A;IMG_0001.png", "1002;B;IMG_0002.png", ";C;IMG_0001.png", "1003;D;../r"]
    table.write_text("\n".join(lines), "utf-8")
    found = read_list(register, table)
    assert (found.headings, found.number, found.picture) == (("elevnr", "navn", "filnavn"), "elevnr", "filnavn")
    assert [(line.person, line.fate) for line in found.lines] == [
        ("1001", Fate.READY),
        ("1002", Fate.NO_SUCH_FILE),
        ("", Fate.NO_NUMBER),
        ("1003", Fate.NO_TICK),
    ]
    assert fates(take_in(register, found))["IMG_0001.png"] is not Fate.READY


def test_a_list_without_a_column_for_the_picture_names_it_by_the_number(register: Register, pictures: Path) -> None:
    PORTRAIT.save(pictures / "1002.PNG")
    (pictures / "list.csv").write_text("number,name\n1002,B\n1001,A\n", "utf-8")
    found = read_list(register, pictures / "list.csv")
    assert [(line.picture, line.fate) for line in found.lines] == [("1002.PNG", Fate.READY), ("", Fate.NO_SUCH_FILE)]
    with pytest.raises(BadEntry, match="column with the number"):
        read_list(register, pictures / "list.csv", number="what")
    with pytest.raises(BadEntry, match="column with the picture"):
        read_list(register, pictures / "list.csv", picture="what")


def test_a_number_in_other_capitals_is_the_same_unless_two_differ_by_them(register: Register, pictures: Path) -> None:
    for number in ("Ab1", "Ab2", "aB2"):
        register.add_person(NewPerson(number, None, Role.PUPIL))
        register.tick_biometrics(number, True, DAY)
    for name in ("AB1", "AB2", "aB2"):
        PORTRAIT.save(pictures / f"{name}.png")
    found = read_list(register, pictures)
    assert [(line.person, line.fate) for line in found.lines] == [
        ("Ab1", Fate.READY),
        ("AB2", Fate.NO_SUCH_NUMBER),
        ("aB2", Fate.READY),
    ]


def test_a_folder_without_pictures_is_told(register: Register, pictures: Path) -> None:
    with pytest.raises(BadEntry, match="no picture"):
        read_list(register, pictures)


def test_every_fate_has_a_sentence() -> None:
    assert set(FATES) == set(Fate) - {Fate.NOT_USABLE}
