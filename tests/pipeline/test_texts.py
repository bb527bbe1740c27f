"""What is written in a photo is found and read, plates and screens among it, and nothing else is."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from consent_db.records import Trait
from photoconsent.pipeline.area import Area, bounds_of, mask_of
from photoconsent.pipeline.beside import WRITTEN, Beside
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.named_texts import Names, same_text
from photoconsent.pipeline.place import Place
from photoconsent.pipeline.texts import Readers, find_texts
from tests.pipeline.drawn_codes import room
from tests.pipeline.drawn_texts import written


@pytest.fixture(scope="module")
def readers() -> Readers:
    return Readers.load()


@pytest.fixture(scope="module")
def plain() -> Pixels:
    return room(1200, 900)


def texts(places: tuple[Place, ...], trait: Trait = Trait.TEXT) -> list[str]:
    return [place.text for place in places if place.trait is trait]


def covered(areas: list[Area], photo: Pixels) -> Pixels:
    height, width = photo.shape[:2]
    made = photo.copy()
    for area in areas:
        made[mask_of(area, Box(0, 0, width, height)) > 0] = 128
    return made


def test_a_photo_without_text_has_none(plain: Pixels, readers: Readers) -> None:
    assert find_texts(plain, readers) == ()


@pytest.mark.parametrize("turn", [0, 15, 90, 180])
@pytest.mark.parametrize("text", ["Kari Nordmann", "Bjørg Sæther", "Avdeling 3 øst"])
def test_a_line_is_found_whole_and_read(plain: Pixels, readers: Readers, text: str, turn: float) -> None:
    photo, box = written(plain, text, 400, 300, 40, turn)
    (found,) = find_texts(photo, readers)
    assert found.trait is Trait.TEXT
    assert same_text(found.text, text), found.text
    assert bounds_of(found.area).shared(box) > 0.4 * box.area
    left = texts(find_texts(covered([found.area], photo), readers))
    assert not Names([("P1", text)]).named_in(" ".join(left)), "nothing of it lies outside"


def test_a_name_on_a_badge_is_read_in_a_photo_of_twelve_megapixels(readers: Readers) -> None:
    photo, _ = written(room(4000, 3000), "Kari Nordmann", 2600, 1700, 34)
    assert any(same_text(text, "Kari Nordmann") for text in texts(find_texts(photo, readers)))


@pytest.mark.parametrize("number", ["AB 12345", "EK 54 321", "ABC 12D", "B-MA 1234"])
def test_a_number_plate_is_one(plain: Pixels, readers: Readers, number: str) -> None:
    photo, _ = written(plain, number, 400, 300, 50)
    assert [place.trait for place in find_texts(photo, readers)] == [Trait.PLATE]


def test_where_text_is_dense_there_is_a_screen_around_it(plain: Pixels, readers: Readers) -> None:
    lines = "Vaktliste uke 42\nmandag Kari\ntirsdag Ola\nonsdag Bjørg\ntorsdag Per\nfredag Anne"
    photo, box = written(plain, lines, 400, 200, 30)
    places = find_texts(photo, readers)
    (screen,) = (place for place in places if place.trait is Trait.SCREEN)
    assert bounds_of(screen.area).iou(box) > 0.4
    assert len(texts(places)) >= 5


def test_the_networks_are_loaded_only_where_text_is_looked_for(plain: Pixels, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> Readers:
        raise AssertionError("it was loaded")

    monkeypatch.setattr(Readers, "load", refuse)
    beside = Beside()
    assert beside.look(plain, frozenset({Trait.CODE})).places == ()
    assert beside.look(plain, frozenset()).sought == frozenset()
    with pytest.raises(AssertionError, match="loaded"):
        beside.look(plain, frozenset({Trait.PLATE}))


def test_one_search_finds_everything_that_is_written(plain: Pixels) -> None:
    found = Beside().look(plain, frozenset({Trait.PLATE}))
    assert found.sought == WRITTEN
    assert [spent.stage for spent in found.spent] == ["text"]


@pytest.mark.corpus
def test_plates_of_cars_are_covered(corpus: Path, readers: Readers) -> None:
    files = sorted((corpus / "E_openalpr" / "eu").glob("*.txt"))
    shares = []
    for file in files:
        name, *corners = file.read_text().split("\t")[:5]
        x, y, w, h = map(int, corners)
        photo = np.asarray(cv2.cvtColor(cv2.imread(str(file.parent / name)), cv2.COLOR_BGR2RGB), np.uint8)
        mask = np.zeros(photo.shape[:2], np.uint8)
        for place in find_texts(photo, readers):
            if place.trait is not Trait.SCREEN:
                mask |= mask_of(place.area, Box(0, 0, photo.shape[1], photo.shape[0]))
        shares.append(float((mask[y : y + h, x : x + w] > 0).mean()))
    assert len(shares) == 11
    assert min(shares) > 0.8
