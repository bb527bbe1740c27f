"""What lies between a caller and its workers can be read by those two alone, and only as what it is."""

import pickle
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from consent_db.records import Trait
from photoconsent.cluster.questions import Covered, Found, Question, ToCover, ToFind
from photoconsent.cluster.sealing import CallerKeys, Introduction, Unreadable, WorkerKeys, as_bytes
from photoconsent.cluster.versions import difference, resource_of, versions_here
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.detect import Seen
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.hearing import read_values
from photoconsent.pipeline.steps import Findings, Instructions, Job, SeenBefore, Wanted
from tests.pipeline.test_engines import CHANNEL

VECTOR = np.random.default_rng(1).random(128).astype(np.float32)
FACE = FoundFace(Face(Box(1, 2, 3, 4), 0.9), VECTOR, Quality.GOOD)


@pytest.fixture
def caller() -> CallerKeys:
    return CallerKeys()


@pytest.fixture
def worker() -> WorkerKeys:
    return WorkerKeys()


def test_a_worker_that_was_introduced_reads_what_the_caller_asks(caller: CallerKeys, worker: WorkerKeys) -> None:
    sealed = caller.seal.close(Question("photo.jpg", b"bytes", Wanted(), ToFind({}, None)), b"asked 1")
    introduction: Introduction = pickle.loads(pickle.dumps(caller.introduction_to(worker.public)))
    seal = worker.seal_of(introduction)
    assert seal.open(sealed, b"asked 1").photo == b"bytes"
    answer = seal.close(Found({"faces": (FACE,)}), b"answered 1")
    (face,) = caller.seal.open(answer, b"answered 1").fields["faces"]
    assert np.array_equal(face.embedding, VECTOR)


def test_who_was_not_introduced_reads_nothing(caller: CallerKeys, worker: WorkerKeys) -> None:
    introduction, stranger = caller.introduction_to(worker.public), WorkerKeys()
    with pytest.raises(Unreadable):
        stranger.seal_of(introduction)
    stranger.public = worker.public  # who says to be another lacks its key
    with pytest.raises(Unreadable):
        stranger.seal_of(introduction)
    with pytest.raises(Unreadable):
        worker.seal_of(Introduction(CallerKeys().public, introduction.wrapped))
    for key in (b"", worker.public[:5]):
        with pytest.raises(ValueError, match="32 bytes"):
            caller.introduction_to(key)


def test_no_vector_and_no_byte_of_a_photo_is_in_what_is_sent(caller: CallerKeys, worker: WorkerKeys) -> None:
    instructions = ToCover("00", {"hidden": (FACE,), "channel": CHANNEL})
    sealed = caller.seal.close(Question("photo.jpg", b"p" * 100, Wanted(), instructions), b"asked 1")
    sent = pickle.dumps((caller.introduction_to(worker.public), sealed))
    assert VECTOR.tobytes()[:16] not in sent
    assert b"pppp" not in sent
    assert b"website" not in sent


def test_an_answer_stands_for_its_own_question_alone(caller: CallerKeys) -> None:
    answer = caller.seal.close(Covered(b"", {}), b"answered 1")
    for purpose in (b"answered 2", b"asked 1"):
        with pytest.raises(Unreadable):
            caller.seal.open(answer, purpose)
    for broken in (b"", answer[:20], answer[:-1] + bytes([answer[-1] ^ 1])):
        with pytest.raises(Unreadable):
            caller.seal.open(broken, b"answered 1")
    with pytest.raises(Unreadable):
        CallerKeys().seal.open(answer, b"answered 1")


def test_an_error_arrives_as_it_was_also_past_dask(caller: CallerKeys) -> None:
    # Dask changes how Python writes errors, in its own processes: so it is asked for in one.
    code = """
import distributed, sys
from photoconsent.cluster.sealing import as_bytes
from photoconsent.errors import TooManyPixels
sys.stdout.buffer.write(as_bytes(TooManyPixels(megapixels=300.0, limit=200.0)))
"""
    written = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
    assert "300 megapixels" in str(read_values(written))


def test_what_is_no_value_is_not_read(caller: CallerKeys) -> None:
    with pytest.raises(Unreadable):
        caller.seal.open(caller.seal.close(print, b"answered 1"), b"answered 1")


def test_findings_that_are_none_are_noticed() -> None:
    for held in ({}, {"sha256": 1, "size": (1, 1), "faces": ()}, {"sha256": "00", "size": (1, 1), "faces": 5}):
        with pytest.raises(TypeError):
            Found(held).findings(CHANNEL)  # type: ignore[arg-type]
    found = Findings(CHANNEL, "00", (1, 1), (FACE,))  # type: ignore[arg-type]
    assert "source" not in Found.of(found).fields


def test_a_job_and_instructions_arrive_whole_but_for_where_files_lie() -> None:
    here, there = Path("/here/IMG_1.jpg"), Path("photo.jpg")
    known = Findings(here, "00", (1, 1), (FACE,))
    job = Job(here, known, SeenBefore("00", (1, 1), Seen((), ())), frozenset({Trait.CODE}))
    arrived = read_values(as_bytes(ToFind.of(job))).job(there)
    assert (arrived.source, arrived.known.source, arrived.traits) == (there, there, job.traits)
    assert arrived.before.sha256 == "00"
    assert b"here" not in as_bytes(ToFind.of(job))
    given = Instructions(here, CHANNEL, Cover.SOFT, (FACE,), areas=(Box(1, 2, 3, 4),), codes_left=(), uncovered=2)
    told = read_values(as_bytes(ToCover.of("00", given))).instructions(there)
    assert told.target == there
    assert all(
        getattr(told, f.name) == getattr(given, f.name) for f in fields(given) if f.name not in ("target", "hidden")
    )
    assert b"here" not in as_bytes(ToCover.of("00", given))


def test_machines_agree_only_in_everything() -> None:
    ours = versions_here()
    assert {"photoconsent", "python", "onnxruntime", "yunet-2023mar", "sface-2021dec"} <= set(ours)
    assert difference(ours, dict(ours)) == ""
    for name in ours:
        theirs = {**ours, name: "0"}
        assert difference(ours, theirs) == f"{name} 0, here {ours[name]}"
        assert resource_of(theirs) != resource_of(ours)
    assert difference(ours, {**ours, "more": "1"}) == "more 1, here –"
    assert difference(ours, None)
    assert resource_of(dict(reversed(ours.items()))) == resource_of(ours)
