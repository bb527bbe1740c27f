"""Codes are found whole, wherever and however they lie, and nothing else is taken for one."""

from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp

from photoconsent.pipeline.area import bounds_of
from photoconsent.pipeline.codes import find_codes, read_codes
from photoconsent.pipeline.face import Pixels
from tests.pipeline.drawn_codes import CODE128, EAN, QR, code, room, stuck


@pytest.fixture(scope="module")
def plain() -> Pixels:
    return room()


def test_a_photo_without_codes_has_none(plain: Pixels) -> None:
    assert find_codes(plain) == ()


@pytest.mark.parametrize("turn", [0, 12, 45, 200])
@pytest.mark.parametrize(("kind", "text"), [(QR, "P-0012345"), (EAN, "9780441014989"), (CODE128, "P-0012345")])
def test_a_code_is_found_once_and_whole(plain: Pixels, kind: zxingcpp.BarcodeFormat, text: str, turn: float) -> None:
    label = code(text, kind, 3)
    photo, _ = stuck(plain, label, 500, 400, turn)
    (found,) = find_codes(photo)
    assert found.text == text
    bounds = bounds_of(found.area)
    photo[round(bounds.y) : round(bounds.bottom), round(bounds.x) : round(bounds.right)] = 128
    assert find_codes(photo) == (), "nothing of it lies outside"
    assert bounds.area < 4 * max(label.shape) ** 2


def test_small_codes_in_a_large_photo_are_found_and_each_is_one() -> None:
    photo, _ = stuck(room(4000, 3000), code("P-0012345", QR, 3), 2950, 2400)
    photo, _ = stuck(photo, code("9780441014989", EAN, 3), 700, 300, 7)
    assert sorted(one.text for one in find_codes(photo)) == ["9780441014989", "P-0012345"]


def test_bars_that_nobody_can_read_are_a_code_all_the_same(plain: Pixels) -> None:
    label = code("9780441014989", EAN, 4)
    label[:, label.shape[1] // 2 :] = cv2.blur(label[:, label.shape[1] // 2 :], (9, 9))
    photo, _ = stuck(plain, label, 500, 400)
    assert read_codes(photo) == ()
    assert [one.text for one in find_codes(photo)] == [""]


def test_a_fence_is_no_code(plain: Pixels) -> None:
    photo = plain.copy()
    for n in range(8):
        cv2.rectangle(photo, (300 + 60 * n, 200), (320 + 60 * n, 700), (240, 240, 240), -1)
    assert find_codes(photo) == ()


@pytest.mark.corpus
@pytest.mark.parametrize(("folder", "found", "read"), [("qrcode-1", 20, 20), ("ean13-4", 22, 19)])
def test_codes_in_photos_are_found(corpus: Path, folder: str, found: int, read: int) -> None:
    files = sorted((corpus / "E_zxing" / "blackbox" / folder).glob("*.png"))
    photos = [np.asarray(cv2.cvtColor(cv2.imread(str(file)), cv2.COLOR_BGR2RGB), np.uint8) for file in files]
    codes = [find_codes(photo) for photo in photos]
    assert sum(map(bool, codes)) >= found
    assert sum(any(one.text for one in each) for each in codes) >= read
