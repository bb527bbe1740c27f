import time

import pytest

from photoconsent.pipeline.carried.parts import Dimensions, jpegs_in, text_of
from tests.pipeline.drawn import encoded, noise

SMALL, LARGE = encoded(noise(80, 56), "JPEG"), encoded(noise(160, 120), "JPEG", progressive=True)


def test_pictures_one_behind_the_other() -> None:
    data = b"before" + SMALL + b"between\xff\xd8\xff\xff" + LARGE + b"behind"
    found = list(jpegs_in(data, 0, len(data)))
    assert [picture.size for picture in found] == [Dimensions(80, 56), Dimensions(160, 120)]
    assert [data[picture.start : picture.end] for picture in found] == [SMALL, LARGE]


def test_only_between_the_two_offsets() -> None:
    data = SMALL + LARGE
    assert len(list(jpegs_in(data, 1, len(data)))) == 1
    assert len(list(jpegs_in(data, 0, len(SMALL)))) == 1
    assert not list(jpegs_in(data, 1, len(SMALL)))


def test_a_picture_without_its_end_reaches_to_the_end() -> None:
    data = SMALL[:-50]
    assert [(p.start, p.end) for p in jpegs_in(data, 0, len(data))] == [(0, len(data))]


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff", b"\xff\xd8\xff\xe0no frame", b"\xff\xd8\xff\xd9"])
def test_the_mere_beginning_of_a_picture_is_none(data: bytes) -> None:
    assert not list(jpegs_in(data, 0, len(data)))


def test_a_file_of_beginnings_does_not_keep_the_reader_busy() -> None:
    data = SMALL[:200] * 20_000
    start = time.perf_counter()
    assert len(list(jpegs_in(data, 0, len(data)))) <= 64
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize(
    ("data", "text"),
    [(b"plain\0rest", "plain"), ("Bjørn ".encode(), "Bjørn"), ("Bjørn".encode("latin-1"), "Bjørn"), (b"", "")],
)
def test_text_of_unknown_encoding(data: bytes, text: str) -> None:
    assert text_of(data) == text
