"""The caller looks at each copy itself: what a worker promises is not taken on trust."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoconsent.cluster.second_look import SecondLooks, look_again
from photoconsent.errors import ChangedWhileRead, CopyExists, FaceStillKnown, ProofFailed
from photoconsent.pipeline.copies import put_copy
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.crop import Crop
from photoconsent.pipeline.engines import InProcess, Outcome
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.steps import Findings, Instructions, Job
from photoconsent.pipeline.worker import Limits
from tests.cluster.conftest import PHOTOS
from tests.pipeline.test_engines import CHANNEL, never


@pytest.fixture(scope="module")
def networks() -> Networks:
    return Networks.load()


@pytest.fixture
def told(photos: list[Path], tmp_path: Path, networks: Networks) -> tuple[Path, str, bytes, Instructions]:
    """A photo, its hash, the bytes of its copy, and what was to be covered."""
    asked: list[Instructions] = []

    def answer(found: Findings) -> Instructions:
        asked.append(Instructions(tmp_path / "copy.jpg", CHANNEL, Cover.SOFT, found.faces, original_size=True))
        return asked[0]

    (outcome,) = InProcess(networks).work([Job(photos[0])], answer, never)
    assert isinstance(outcome, Outcome)
    assert outcome.copy is not None
    return photos[0], hashlib.sha256(photos[0].read_bytes()).hexdigest(), outcome.copy.path.read_bytes(), asked[0]


def saved(pixels: np.ndarray, path: Path) -> bytes:
    Image.fromarray(pixels).save(path, quality=95)
    return path.read_bytes()


def test_a_copy_that_is_what_was_asked_for_stands(told: tuple[Path, str, bytes, Instructions]) -> None:
    size, spent = look_again(*told)
    assert size == (500, 500)
    assert spent[0].seconds > 0


def test_a_face_that_was_left_as_it_is_is_seen(told: tuple[Path, str, bytes, Instructions], tmp_path: Path) -> None:
    photo, sha256, _, instructions = told
    bare = saved(np.asarray(Image.open(photo)), tmp_path / "bare.jpg")
    with pytest.raises(FaceStillKnown):
        look_again(photo, sha256, bare, instructions)


def test_an_area_that_was_left_is_seen(told: tuple[Path, str, bytes, Instructions]) -> None:
    photo, sha256, data, instructions = told
    with pytest.raises(ProofFailed, match="a covered area"):
        look_again(photo, sha256, data, replace(instructions, areas=(Box(20, 300, 120, 90),)))


def test_another_size_another_photo_and_more_than_pixels_are_seen(
    told: tuple[Path, str, bytes, Instructions], photos: list[Path]
) -> None:
    photo, sha256, data, instructions = told
    smaller = replace(instructions, channel=replace(CHANNEL, long_side=80))
    with pytest.raises(ProofFailed, match="size"):
        look_again(photo, sha256, data, replace(smaller, original_size=False))
    with pytest.raises(ProofFailed, match="hidden data"):
        look_again(photo, sha256, data + b"more", instructions)
    with pytest.raises(ProofFailed, match="decoding"):
        look_again(photo, sha256, data[:3000], instructions)
    with pytest.raises(ChangedWhileRead):
        look_again(photos[PHOTOS - 1], sha256, data, instructions)


def test_a_part_of_a_photo_is_looked_at_as_that_part(
    told: tuple[Path, str, bytes, Instructions], networks: Networks, tmp_path: Path
) -> None:
    photo, sha256, _, instructions = told
    part = replace(instructions, target=tmp_path / "part.jpg", crop=Crop(Box(100, 0, 300, 280)))
    (outcome,) = InProcess(networks).work([Job(photo)], lambda _: part, never)
    assert outcome.copy is not None
    assert look_again(photo, sha256, outcome.copy.path.read_bytes(), part)[0] == (300, 280)
    with Image.open(photo) as picture:
        picture.crop((100, 0, 400, 280)).save(tmp_path / "bare.jpg", quality=95)
    with pytest.raises(FaceStillKnown):
        look_again(photo, sha256, (tmp_path / "bare.jpg").read_bytes(), part)


@pytest.fixture
def looks() -> Iterator[SecondLooks]:
    made = SecondLooks(1, Limits())
    yield made
    made.close()


def test_looks_are_taken_apart(looks: SecondLooks, told: tuple[Path, str, bytes, Instructions]) -> None:
    right, wrong = looks.begin(*told), looks.begin(told[0], "00", *told[2:])
    assert right.result()[0] == (500, 500)
    with pytest.raises(ChangedWhileRead):
        wrong.result()


def test_a_copy_takes_a_name_only_where_no_file_is(tmp_path: Path) -> None:
    assert put_copy(b"copy", tmp_path / "a.jpg") == hashlib.sha256(b"copy").hexdigest()
    with pytest.raises(CopyExists):
        put_copy(b"other", tmp_path / "a.jpg")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"copy"]
