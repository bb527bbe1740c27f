"""What hands decided in the window holds in the terminal: seen in the pixels of the copy, or the photo is held."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from skimage import data

from consent_db.records import NewPerson
from consent_db.register import Register
from photoconsent.event.edits import Edits
from photoconsent.event.hand_decisions import HandDecisions, decided
from photoconsent.event.recall import keep
from photoconsent.pipeline.area import Stroke
from photoconsent.pipeline.engines import InProcess, never, only_search
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.steps import Findings, Job, Wanted
from tests.cli.terminal import Result, Terminal
from tests.conftest import PASSPHRASE
from tests.consent_db.conftest import scan, signed

BADGE, TATTOO, MISSED = Box(20, 300, 60, 40), Stroke(((420.0, 440.0), (470.0, 460.0)), 16.0), Box(350, 60, 60, 70)
DRAWN = Edits().with_drawn(MISSED).with_area(BADGE).with_area(TATTOO)


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A register with one person, whose consent covers the website and who is known by no picture."""
    with Register.create(tmp_path / "consents.register", PASSPHRASE) as made:
        made.add_person(NewPerson("P1", "Kari Nordmann"))
        made.record_consent("P1", signed("website"), [scan("form.png")])
    return tmp_path / "consents.register"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    folder = tmp_path / "album"
    folder.mkdir()
    Image.fromarray(data.astronaut()).save(folder / "a.png")
    return folder / "a.png"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """What a search finds in the photo: one face."""
    file = tmp_path_factory.mktemp("found") / "a.png"
    Image.fromarray(data.astronaut()).save(file)
    engine = InProcess(Networks.load(), Wanted(recognition=False))
    (outcome,) = engine.work([Job(file)], only_search, never)
    assert outcome.findings is not None
    assert len(outcome.findings.faces) == 1
    return outcome.findings


@pytest.fixture
def prepared(photo: Path, register: Path, terminal: Terminal) -> Callable[..., Result]:
    def run(*words: object) -> Result:
        copies = ["--channel", "website", "--out", photo.parent.parent / "copies", "--original-size", "--workers", 1]
        return terminal("prepare", photo.parent, *copies, "--register", register, *words)

    return run


def put(register: Path, photo: Path, said: HandDecisions) -> None:
    with Register.open(register, PASSPHRASE) as opened:
        keep(opened, [(hashlib.sha256(photo.read_bytes()).hexdigest(), photo, said)])


def changed(photo: Path, place: Box) -> float:
    """The share of pixels in a place that look another way in the copy."""
    copies = sorted((photo.parent.parent / "copies").glob("*.jpg"))
    with Image.open(copies[-1]) as copy, Image.open(photo) as original:
        differ = np.abs(np.asarray(copy, np.int16) - np.asarray(original.convert("RGB"), np.int16)).max(axis=2) > 24
    x, y, right, bottom = round(place.x), round(place.y), round(place.right), round(place.bottom)
    return float(differ[y:bottom, x:right].mean())


def test_what_was_drawn_boxed_and_brushed_is_covered(
    photo: Path, found: Findings, register: Path, prepared: Callable[..., Result]
) -> None:
    prepared().succeeded()
    brushed = Box(430, 440, 30, 20)
    assert max(changed(photo, place) for place in (BADGE, brushed, MISSED)) < 0.1, "these are covered by hand alone"
    put(register, photo, decided(DRAWN, found))
    prepared().succeeded()
    assert min(changed(photo, place) for place in (BADGE, brushed, MISSED)) > 0.5


def test_who_was_pointed_out_is_shown_while_the_consent_holds_and_covered_from_then_on(
    photo: Path, found: Findings, register: Path, prepared: Callable[..., Result]
) -> None:
    face = found.faces[0].face.box
    put(register, photo, decided(Edits().with_pointed(0, "P1"), found))
    assert "1 face shown on 1 consent, 0 covered" in prepared().succeeded().out
    assert changed(photo, face) < 0.1
    with Register.open(register, PASSPHRASE) as opened:
        opened.erase("P1")
    prepared().succeeded()
    assert changed(photo, face) > 0.5


def test_without_recognition_hands_are_heeded_too(
    photo: Path, found: Findings, register: Path, prepared: Callable[..., Result]
) -> None:
    put(register, photo, decided(Edits().without(0).with_area(BADGE), found))
    assert "0 covered" in prepared("--no-recognition").succeeded().out
    assert changed(photo, BADGE) > 0.5


def test_a_decision_made_since_a_batch_was_stopped_makes_the_copy_anew(
    photo: Path, found: Findings, register: Path, prepared: Callable[..., Result]
) -> None:
    """A copy made before is not taken over when what hands decided has changed."""
    Image.fromarray(data.coffee()).save(photo.with_name("b.png"))
    photo.with_name("c.jpg").write_bytes(b"no picture")  # so that the journal of the batch stays
    prepared().failed(1)
    put(register, photo, decided(DRAWN, found))
    prepared().failed(1)
    copies = sorted((photo.parent.parent / "copies").glob("*-0001*.jpg"))
    with Image.open(copies[-1]) as copy:
        crop = np.asarray(copy, np.int16)[300:340, 20:80]
    with Image.open(photo) as original:
        assert np.abs(crop - np.asarray(original.convert("RGB"), np.int16)[300:340, 20:80]).max() > 24


def test_photos_in_which_not_everything_can_be_applied_are_held_and_say_so(
    photo: Path, found: Findings, register: Path, prepared: Callable[..., Result]
) -> None:
    """What was decided by hand cannot be applied as it was meant: nobody is shown, and nothing is written."""
    said = decided(Edits().with_pointed(0, "P1").with_area(BADGE), found)
    others = [photo.with_name(name) for name in ("b.png", "c.png", "d.png")]
    for shade, other in enumerate(others):
        picture = data.astronaut()
        picture[0, 0] = shade
        Image.fromarray(picture).save(other)
    face, unreadable, doubtful = others
    put(register, face, replace(said, frames={0: Box(5, 400, 40, 50)}))
    with Register.open(register, PASSPHRASE) as opened:
        opened.keep_hand_decisions(hashlib.sha256(unreadable.read_bytes()).hexdigest(), str(unreadable), "{}", [])
    put(register, doubtful, replace(said, doubt=True))
    put(register, photo, said)
    Image.fromarray(data.astronaut()[:, ::-1]).save(photo)
    told = prepared().failed(1, "0 of 4 photos prepared").out.splitlines()
    held = [line for line in told if " held " in line]
    for line, words in zip(
        held, ("another file of this name", "fits the faces", "cannot be read", "fits"), strict=True
    ):
        assert words in line
    assert list((photo.parent.parent / "copies").glob("*")) == []


def test_a_photo_that_was_left_out_is_held_until_it_is_taken_in_again(
    photo: Path, found: Findings, register: Path, prepared: Callable[..., Result]
) -> None:
    put(register, photo, decided(Edits().with_left_out(True), found))
    prepared().failed(1, "Somebody left this photo out")
    assert not list((photo.parent.parent / "copies").glob("*.jpg"))
    put(register, photo, decided(Edits().with_left_out(False), found))
    prepared().succeeded()
