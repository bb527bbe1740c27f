"""Forms in the organisation's own words: they fit, are read, and leave out no point of the law in silence."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from consent_db import encryption
from consent_db.channels import USUAL
from consent_db.errors import BadEntry
from consent_db.organisation import Country, Organisation
from consent_db.own_texts import OwnTexts
from consent_db.records import NewPerson, Role
from consent_db.register import Register
from photoconsent.papers import coded_forms, forms
from photoconsent.papers.form_texts import LANGUAGES, FormTexts, Kind, load_texts
from photoconsent.papers.own_texts import POINTS, editable, in_own_words, left_out, own_lines, read_logo
from photoconsent.paths import resources_folder
from photoconsent.pipeline import form_layout
from photoconsent.pipeline.tick_answers import TickAnswer
from photoconsent.pipeline.ticks import read_ticks
from tests.benchmarks.ticks import phone, tick
from tests.conftest import PASSPHRASE
from tests.papers.test_forms import lowest, read

SCHOOL = Organisation("Strand skole", "post@example.org", "ombud@example.org", ("Nettsider",), Country.NORWAY)


def texts(language: str = "nb") -> FormTexts:
    return load_texts(resources_folder() / "forms", language)


def logo(folder: Path, size: tuple[int, int] = (500, 100)) -> Path:
    """Black squares, as alike to the marks in the corners as a logo can be."""
    drawn = Image.new("RGBA", size, (255, 255, 255, 0))
    pen = ImageDraw.Draw(drawn)
    for left in range(0, size[0], 2 * size[1]):
        pen.rectangle((left, 0, left + size[1], size[1]), fill="black")
    drawn.save(folder / "logo.png")
    return folder / "logo.png"


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    with Register.create(tmp_path / "r", PASSPHRASE) as made:
        made.add_person(NewPerson("C1", "Liv Bro", Role.PUPIL))
        made.tell_organisation(SCHOOL)
        yield made


def told(register: Register, words: Mapping[str, Mapping[str, str]], picture: bytes) -> None:
    coded_forms.check_room(register, texts(), words, picture)
    register.tell_own_texts(words, picture)


@pytest.mark.parametrize("country", list(Country))
@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_forms_leave_out_nothing(language: str, country: Country) -> None:
    assert {kind: left_out(texts(language), kind, country) for kind in Kind} == dict.fromkeys(Kind, ())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.name)
def test_each_point_that_is_left_out_is_named(language: str, point: object) -> None:
    line = point.line
    names = [name for name in editable(texts(language)) if name.split(".")[1].startswith(line)]
    blank = OwnTexts({language: dict.fromkeys(names, "")}, b"", 1)
    said = in_own_words(texts(language), blank)
    for kind in (Kind.ADULT, Kind.CHILD, Kind.PATIENT, Kind.RELATIVE):
        assert point.name in left_out(said, kind, Country.NORWAY), kind


def test_own_words_are_printed_kept_and_named_in_the_version(register: Register) -> None:
    words = {"nb": own_lines(texts(), {"child.intro": "Kjære foresatte i 7B, her er vårt eget skjema."})}
    told(register, words, b"")
    pdf = coded_forms.consent_forms(register, texts(), ["C1"], coded_forms.About())
    assert "vårt eget skjema" in read(pdf)[0]
    assert "Det dere har rett til å vite" in read(pdf)[1]
    assert in_own_words(texts(), register.own_texts()).version == f"{texts().version}.1"
    assert "vårt eget" not in read(coded_forms.consent_forms(register, texts("da"), ["C1"], coded_forms.About()))[0]
    (entry,) = [one for one in register.log() if one.action == "form texts set"]
    assert "child.intro" in entry.details
    told(register, {}, b"")
    assert in_own_words(texts(), register.own_texts()) == texts(), "back to ours"


def test_a_line_as_ours_stays_ours_and_a_wrong_one_is_refused() -> None:
    assert own_lines(texts(), editable(texts())) == {}
    for name, text in {"child.nothing": "x", "information.kept": "{what}", "consent.intro": "a { b"}.items():
        with pytest.raises(BadEntry):
            own_lines(texts(), {name: text})
    assert "consent.signature" not in editable(texts()), "signatures are found by their line"


def test_what_would_run_into_the_code_is_refused_and_what_is_to_be_known_goes_on(register: Register) -> None:
    long = "Dette er en lang tekst om bilder. " * 40
    with pytest.raises(BadEntry, match="no room"):
        told(register, {"nb": {"consent.intro": long * 2}}, b"")
    assert register.own_texts() == OwnTexts()
    told(register, {"nb": {"information.kept": long * 2 + "SLUTT"}}, b"")
    pages = read(coded_forms.consent_forms(register, texts(), [None], coded_forms.About(), Kind.ADULT))
    assert len(pages) == 3
    assert "SLUTT" in pages[1] + pages[2]
    assert "Datatilsynet" in pages[2]


@pytest.mark.parametrize("kind", [k for k in Kind if k not in (Kind.VISITOR, Kind.PHOTOGRAPHER)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_ticks_on_forms_with_own_texts_and_a_logo_are_read(language: str, kind: Kind, tmp_path: Path) -> None:
    longer = {name: f"{text} Vi gjør det slik hos oss." for name, text in editable(texts(language)).items()}
    own = {name: text for name, text in longer.items() if name.split(".")[1] in ("intro", "kept", "title")}
    said = in_own_words(texts(language), OwnTexts({language: own}, b"", 2))
    terms = forms.Terms(SCHOOL, USUAL, 15, "3", read_logo(logo(tmp_path)))
    assert forms.fits(said, kind, terms)
    data = forms.consent_forms(said, kind, terms, [forms.ConsentForm("1" * 20, "Kari")])
    assert lowest(data, 0) > 1
    places = form_layout.read(forms.layout(said, kind, terms, "Kari"))
    page = rendered(data)
    dice = np.random.default_rng(3)
    for place in places[::2]:
        tick(page, place, dice)
    for photo in (page, phone(page, dice)):
        found = {one.name: one.answer for one in read_ticks(photo, places)}
        assert len(found) == len(places)
        assert not [p.name for p in places[1::2] if found[p.name] is TickAnswer.TICKED], "no wrong yes"
        assert sum(found[p.name] is TickAnswer.TICKED for p in places[::2]) >= len(places[::2]) - 1


def rendered(data: bytes) -> np.ndarray:
    import pypdfium2

    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    page = np.array(pdf[0].render(scale=200 / 72).to_pil().convert("RGB"))
    pdf.close()
    return page


@pytest.mark.parametrize("kind", list(Kind))
def test_the_logo_stands_on_every_form_and_moves_nothing(kind: Kind, tmp_path: Path) -> None:
    plain = forms.Terms(SCHOOL, USUAL, 15, "3")
    with_logo = replace(plain, logo=read_logo(logo(tmp_path)))
    made = []
    for terms in (plain, with_logo):
        if kind is Kind.PHOTOGRAPHER:
            made.append(rendered(forms.agreements(texts(), terms, 1)))
        else:
            made.append(rendered(forms.consent_forms(texts(), kind, terms, [forms.ConsentForm("1" * 20, "")])))
    differs = (cv2.absdiff(*made) > 60).any(axis=2)
    rows = np.flatnonzero(differs.any(axis=1)) * 25.4 / 200
    assert rows.min() > 3, "where printers reach"
    assert rows.max() < 15, "in the margin"
    assert forms.layout(texts(), kind, plain, "") == forms.layout(texts(), kind, with_logo, "")


def test_a_logo_is_read_again_and_anything_else_refused(tmp_path: Path) -> None:
    png = read_logo(logo(tmp_path, (5000, 3000)))
    with Image.open(io.BytesIO(png)) as kept:
        assert kept.format == "PNG"
        assert kept.height <= 300
    (tmp_path / "x.png").write_bytes(b"\x89PNG\r\n\x1a\nwhat")
    for name in ("x.png", "gone.png"):
        with pytest.raises(BadEntry, match="cannot be read"):
            read_logo(tmp_path / name)


def test_a_picture_that_is_too_large_is_refused_by_the_register(register: Register) -> None:
    with pytest.raises(BadEntry, match="too large"):
        register.tell_own_texts({}, b"x" * 600_000)
    with pytest.raises(BadEntry, match="letters"):
        register.tell_own_texts({"nb": {"consent.intro": "x" * 5000}}, b"")
