"""A worker in a stranger's hand can say values and nothing else."""

import os
import pickle
from collections.abc import Callable
from dataclasses import fields
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from consent_db.errors import Cause
from photoconsent.errors import BrokenPicture, KnownError, WorkerCrashed, WorkerFailed
from photoconsent.pipeline import engines
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality, Reason
from photoconsent.pipeline.hearing import NotAnAnswer, read_values
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.steps import Findings
from photoconsent.pipeline.worker import Limits

FOUND = FoundFace(Face(Box(1, 2, 3, 4), 0.9), np.arange(128, dtype=np.float32), Quality.GOOD)


def test_everything_a_worker_has_to_say_comes_through() -> None:
    findings = Findings(Path("a.jpg"), "ab", (10, 20), (FOUND,), b"jpeg", glimpses=(Box(1, 1, 2, 2),))
    heard = read_values(pickle.dumps(findings))
    for one in fields(Findings):
        if one.name != "faces":
            assert getattr(heard, one.name) == getattr(findings, one.name)
    assert heard.faces[0].face == FOUND.face
    assert np.array_equal(heard.faces[0].embedding, FOUND.embedding)
    for value in (None, Reason.CONSENT, date(2026, 1, 2), {"a": [1, 2.5, "x"]}, frozenset({3}), np.float32(2)):
        assert read_values(pickle.dumps(value)) == value
    error = read_values(pickle.dumps(WorkerFailed(details="here")))
    assert isinstance(error, WorkerFailed)
    assert error.facts == {"details": "here"}
    cause = read_values(pickle.dumps(Cause("line {n}", n=3)))
    assert (cause, cause.template) == ("line 3", "line {n}")


class Calls:
    """Pickles as a call of a function."""

    def __init__(self, function: Callable[..., object], *arguments: object) -> None:
        self._call = function, arguments

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return self._call


@pytest.mark.parametrize(
    "said",
    [
        Calls(os.system, "true"),
        Calls(eval, "1"),
        Calls(getattr, "x", "upper"),
        Calls(open, "/dev/null"),
        Calls(Networks.load),
        Calls(Apart),
        Calls(engines.LocalWorkers, 1),
        Calls(os.listdir),
    ],
    ids=["system", "eval", "getattr", "open", "method", "process", "workers", "listdir"],
)
def test_no_answer_makes_this_process_do_anything(said: object) -> None:
    with pytest.raises(NotAnAnswer):
        read_values(pickle.dumps(said))


@pytest.mark.parametrize(
    "said",
    [b"", b"\x80\x05", b"cphotoconsent.cli.app\nrun\n.", bytes(range(200, 256))],
    ids=["nothing", "a beginning", "another module", "noise"],
)
def test_nonsense_is_no_answer(said: bytes) -> None:
    with pytest.raises(NotAnAnswer):
        read_values(said)


def strike(marker: str) -> object:
    """What a decoder in a stranger's hand might answer."""
    return Calls(os.mkdir, marker)


def test_a_worker_that_strikes_is_a_worker_that_broke(tmp_path: Path) -> None:
    with Apart(Limits(30.0, 2048)) as apart:
        with pytest.raises(WorkerCrashed):
            apart.call(strike, str(tmp_path / "struck"))
        assert not (tmp_path / "struck").exists()
        assert apart.call(abs, -3) == 3, "the next piece of work gets a new process"


def test_errors_of_every_kind_come_through() -> None:
    kinds: list[type[KnownError]] = [BrokenPicture, WorkerCrashed]
    assert [type(read_values(pickle.dumps(kind()))) for kind in kinds] == kinds
