"""Faces are looked for once in a file by a finder; what is kept of them is no vector, and never of another file."""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from skimage import data

from consent_db.register import Register
from photoconsent.errors import UnreadableFile
from photoconsent.event.kept_faces import KeptFaces
from photoconsent.pipeline.detect import finder_name
from photoconsent.pipeline.engines import Answer, InProcess, Outcome, PauseWanted, StopWanted, never, only_search
from photoconsent.pipeline.journal import digest_of_file
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.steps import Findings, Job
from tests.conftest import PASSPHRASE


@pytest.fixture(scope="module")
def engine() -> InProcess:
    return InProcess(Networks.load())


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.create(tmp_path / "r", PASSPHRASE) as opened:
        yield opened


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    Image.fromarray(data.astronaut()).save(tmp_path / "a.png")
    return tmp_path / "a.png"


def found(engine: InProcess, register: Register, photo: Path) -> Findings:
    (outcome,) = KeptFaces(engine, register).work([Job(photo)], only_search, never)
    assert outcome.findings is not None, outcome.error
    return outcome.findings


def kept(register: Register, photo: Path) -> str:
    body = register.found_faces(str(digest_of_file(photo)), finder_name())
    assert body is not None
    return body


def alter(register: Register, photo: Path, score: float) -> None:
    """Give the kept face another score, by which it is known again."""
    text = json.loads(kept(register, photo))
    text["faces"][0][4] = score
    register.keep_found_faces(str(digest_of_file(photo)), finder_name(), json.dumps(text))


def test_the_second_time_the_same_faces_are_there_without_a_search(
    engine: InProcess, register: Register, photo: Path
) -> None:
    first, second = found(engine, register, photo), found(engine, register, photo)
    assert [one.face for one in second.faces] == [one.face for one in first.faces]
    assert second.glimpses == first.glimpses
    ones, others = first.faces[0].embedding, second.faces[0].embedding
    assert ones is not None
    assert others is not None
    assert np.array_equal(ones, others), "recognised by the same vector, made anew"
    alter(register, photo, 0.777)
    assert found(engine, register, photo).faces[0].face.score == 0.777


def test_no_vector_is_kept(engine: InProcess, register: Register, photo: Path) -> None:
    embedding = found(engine, register, photo).faces[0].embedding
    assert embedding is not None
    text = json.loads(kept(register, photo))
    assert set(text) == {"photo", "size", "faces", "glimpses"}
    (face,) = text["faces"]
    assert len(face) == 7, "four of the frame, score, doubtful, landmarks"
    assert np.shape(face[6]) == (5, 2)


def test_another_file_and_another_finder_are_searched(
    engine: InProcess, register: Register, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(engine, register, photo)
    alter(register, photo, 0.777)
    with monkeypatch.context() as newer:
        newer.setattr("photoconsent.pipeline.detect.EDITION", 99)
        assert found(engine, register, photo).faces[0].face.score != 0.777
    Image.fromarray(data.astronaut()[:, ::-1]).save(photo)
    assert found(engine, register, photo).faces[0].face.score != 0.777


@pytest.mark.parametrize("body", ["", "{}", '{"size": [1, 1], "faces": [[1, 2, 3, 4]], "glimpses": []}'])
def test_what_cannot_be_read_or_does_not_fit_is_searched_anew(
    engine: InProcess, register: Register, photo: Path, body: str
) -> None:
    register.keep_found_faces(str(digest_of_file(photo)), finder_name(), body)
    assert len(found(engine, register, photo).faces) == 1
    size = json.dumps({"size": [99, 99], "faces": [], "glimpses": []})
    register.keep_found_faces(str(digest_of_file(photo)), finder_name(), size)
    assert len(found(engine, register, photo).faces) == 1


class Taken:
    """A worker that a picture has taken over: it says of another file that it holds no face."""

    def __init__(self, other: str) -> None:
        self._other = other

    def glance(self, source: Path) -> bytes:
        raise NotImplementedError

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        for job in jobs:
            lie = Findings(job.source, self._other, (512, 512), ())
            answer(lie)
            yield Outcome(job.source, lie)


def test_a_worker_that_lies_about_another_file_is_not_believed(
    engine: InProcess, register: Register, photo: Path
) -> None:
    bad = photo.with_name("bad.png")
    Image.fromarray(data.coffee()).save(bad)
    sha256 = str(digest_of_file(photo))
    list(KeptFaces(Taken(sha256), register).work([Job(bad)], only_search, never))
    assert register.found_faces(sha256, finder_name()) is None
    assert len(found(engine, register, photo).faces) == 1


def test_a_register_that_was_locked_meanwhile_is_left_alone(engine: InProcess, register: Register, photo: Path) -> None:
    (outcome,) = KeptFaces(engine, register, lambda: False).work([Job(photo)], only_search, never)
    assert outcome.findings is not None
    assert register.found_faces(outcome.findings.sha256, finder_name()) is None


def test_faces_of_a_search_that_is_given_are_left_as_they_are(
    engine: InProcess, register: Register, photo: Path
) -> None:
    known = replace(found(engine, register, photo), faces=())
    (outcome,) = KeptFaces(engine, register).work([Job(photo, known)], only_search, never)
    assert outcome.findings is not None
    assert outcome.findings.faces == ()


def test_a_pipe_is_not_waited_for(engine: InProcess, register: Register, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    (outcome,) = KeptFaces(engine, register).work([Job(tmp_path / "a.jpg")], only_search, never)
    assert isinstance(outcome.error, UnreadableFile)


def test_what_was_kept_of_another_photo_is_not_taken_for_this_one(
    engine: InProcess, register: Register, photo: Path
) -> None:
    found(engine, register, photo)
    other = photo.with_name("b.png")
    Image.fromarray(data.astronaut()[:, ::-1]).save(other)
    empty = {**json.loads(kept(register, photo)), "faces": [], "glimpses": []}
    register.keep_found_faces(str(digest_of_file(other)), finder_name(), json.dumps(empty))
    assert found(engine, register, other).faces, "it was searched"
