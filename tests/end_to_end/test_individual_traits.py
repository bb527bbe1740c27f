"""Individual traits can identify somebody whose face is covered: a badge, a code, a duty list, a plate, a logo, a back.

One photo holds them all, beside a patient of the register. In the copy nothing of them can be read, decoded, detected.
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
from photoconsent.pipeline.area_proof import area_seen
from photoconsent.pipeline.bodies import Bodies
from photoconsent.pipeline.codes import read_codes
from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.logo_files import load_logos
from photoconsent.pipeline.logos import Logos
from photoconsent.pipeline.named_texts import Names, words
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.texts import Readers, find_texts
from tests.cli.terminal import Terminal
from tests.pipeline.drawn_codes import EAN, code, room, stuck
from tests.pipeline.drawn_logos import kept_in, logos, printed
from tests.pipeline.drawn_texts import written

NAME, NUMBER, PLATE = "Kari Nordmann", "P0001", "AB 12345"
LIST = "Vaktliste uke 42\nmandag Kari\ntirsdag Ola\nonsdag Bjørg\ntorsdag Per\nfredag Anne"


STRANGER = Box(1090, 700, 302, 440)
"""Where somebody stands whose face is not seen."""


def from_behind() -> Pixels:
    """Somebody whose hair is all that is seen of the head: the cameraman of scikit-image, with hair over the face."""
    photo = np.stack([data.camera()] * 3, axis=-1)
    hair = np.zeros(photo.shape[:2], np.uint8)
    cv2.ellipse(hair, (212, 134), (46, 70), 0, 0, 360, 255, cv2.FILLED)
    share = cv2.GaussianBlur(hair, (0, 0), 1.0)[..., None] / np.float32(255)
    return np.asarray(photo * (1 - share) + 24 * share, np.uint8)


@pytest.fixture(scope="module")
def scene() -> Pixels:
    """A patient with a badge and a wristband, a screen, a parcel, a car outside, two logos, and a stranger's back."""
    photo = room(1600, 1200)
    photo[640:1152, 1088:1600] = from_behind()
    photo, _ = printed(photo, logos()["badge"], (1180, 960), 110, 5)
    photo[250:770, 150:670] = cv2.resize(data.astronaut()[0:340, 60:400], (520, 520), interpolation=cv2.INTER_CUBIC)
    photo, _ = written(photo, NAME.upper(), 240, 800, 30)
    photo, _ = stuck(photo, code(NUMBER, module=5), 1300, 120)
    photo, _ = stuck(photo, code("9780441014989", EAN, 3), 750, 150, 10)
    photo, _ = written(photo, LIST, 700, 330, 30)
    photo, _ = written(photo, PLATE, 300, 1000, 60)
    photo, _ = printed(photo, logos()["arms"], (800, 900), 130, -8)
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
    beside = ("--cover-codes", "--cover-text", "--cover-plates", "--cover-logos", "--whole-person", "all")
    folder = kept_in(tmp_path / "logos", "badge", "arms")
    screens = ("register", "policy", "beside", "--cover", "screen", "--register", register)
    terminal(*screens).succeeded()
    terminal(*call, "--register", register, *beside, "--logos", folder).succeeded()

    (photo,) = json.loads(report.read_text())["photos"]
    assert [face["decision"] for face in photo["faces"]] == ["hide"]
    assert set(_kinds(photo)) == {"code", "text", "plate", "screen", "logo", "back", "person"}
    with Image.open(tmp_path / photo["output"]) as made:
        copy = np.asarray(made.convert("RGB"), np.uint8)
    assert read_codes(copy) == ()
    left = [place.text for place in find_texts(copy, Readers.load())]
    assert not Names([(NUMBER, NAME)]).named_in(" ".join(left)), left
    told = {word for line in (*LIST.split("\n"), PLATE) for word in words(line) if len(word) > 2}
    assert not told & {word for text in left for word in words(text)}, left
    assert Logos(load_logos(folder)).find(copy) == ()
    networks = Networks.load()
    assert [one for one in find_faces(copy, networks) if not one.doubtful] == []
    assert Bodies().find(scene) != []
    assert [one for one in Bodies().find(copy) if one.box.iou(STRANGER) > 0.2] == []
    assert area_seen(scene, scene, STRANGER)
    assert not area_seen(scene, copy, STRANGER)


def _kinds(photo: dict[str, Any]) -> list[str]:
    return [area["kind"] for area in photo["areas"]]
