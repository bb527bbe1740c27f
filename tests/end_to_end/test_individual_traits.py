"""Individual traits can identify somebody whose face is covered: a badge, a code, a duty list, a number plate.

One photo holds them all, beside a patient of the register. In the copy nothing of them can be read or decoded.
"""

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image
from skimage import data

from consent_db import encryption
from photoconsent.pipeline.codes import read_codes
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.named_texts import Names, words
from photoconsent.pipeline.texts import Readers, find_texts
from tests.cli.terminal import Terminal
from tests.pipeline.drawn_codes import EAN, code, room, stuck
from tests.pipeline.drawn_texts import written

NAME, NUMBER, PLATE = "Kari Nordmann", "P0001", "AB 12345"
LIST = "Vaktliste uke 42\nmandag Kari\ntirsdag Ola\nonsdag Bjørg\ntorsdag Per\nfredag Anne"


@pytest.fixture(scope="module")
def scene() -> Pixels:
    """A patient with a badge and a wristband, a screen behind, a parcel, and a car outside."""
    photo = room(1600, 1200)
    photo[250:770, 150:670] = cv2.resize(data.astronaut()[0:340, 60:400], (520, 520), interpolation=cv2.INTER_CUBIC)
    photo, _ = written(photo, NAME.upper(), 240, 800, 30)
    photo, _ = stuck(photo, code(NUMBER, module=5), 1300, 120)
    photo, _ = stuck(photo, code("9780441014989", EAN, 3), 750, 150, 10)
    photo, _ = written(photo, LIST, 820, 420, 30)
    photo, _ = written(photo, PLATE, 1050, 1000, 60)
    return photo


def test_nothing_that_tells_who_it_is_can_be_read_in_the_copy(
    scene: Pixels, tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    (tmp_path / "photos").mkdir()
    Image.fromarray(scene).save(tmp_path / "photos" / "ward.png")
    register, report = tmp_path / "consents.register", tmp_path / "report.json"
    terminal("register", "create", "--register", register).succeeded()
    added = ("register", "add", NUMBER, "--name", NAME, "--role", "patient", "--register", register)
    terminal(*added).succeeded()
    call = ("prepare", tmp_path / "photos", "--channel", "website", "--out", tmp_path / "copies", "--report", report)
    terminal(*call, "--register", register, "--cover-codes", "--cover-text", "--cover-plates").succeeded()

    (photo,) = json.loads(report.read_text())["photos"]
    assert [face["decision"] for face in photo["faces"]] == ["hide"]
    assert set(_kinds(photo)) == {"code", "text", "plate"}
    with Image.open(tmp_path / photo["output"]) as made:
        copy = np.asarray(made.convert("RGB"), np.uint8)
    assert read_codes(copy) == ()
    left = [place.text for place in find_texts(copy, Readers.load())]
    assert not Names([(NUMBER, NAME)]).named_in(" ".join(left)), left
    told = {word for line in (*LIST.split("\n"), PLATE) for word in words(line) if len(word) > 2}
    assert not told & {word for text in left for word in words(text)}, left


def _kinds(photo: dict[str, Any]) -> list[str]:
    return [area["kind"] for area in photo["areas"]]
