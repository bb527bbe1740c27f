"""The networks are used only if they are, byte for byte, what was tested, and answer as they did then."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photoconsent.errors import NetworkDamaged, NetworkFailed, NetworkMissing
from photoconsent.pipeline.known_face import check
from photoconsent.pipeline.networks import Answering, Floats, Networks, Session, load_made, networks_folder, read_made

MADE = read_made()


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the folder with the networks."""
    return shutil.copytree(networks_folder(), tmp_path / "networks")


@pytest.mark.parametrize("use", MADE)
def test_a_network_that_is_not_the_one_on_record_is_refused(copied: Path, use: str) -> None:
    file = copied / f"{MADE[use].name}.onnx"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    with pytest.raises(NetworkDamaged, match=MADE[use].name):
        load_made(use, folder=copied)
    file.unlink()
    with pytest.raises(NetworkMissing, match=MADE[use].name):
        load_made(use, folder=copied)


def test_without_one_of_the_two_for_faces_nothing_is_loaded(copied: Path) -> None:
    assert Networks.load(folder=copied).recogniser_name == "sface-2021dec"
    (copied / "sface-2021dec.onnx").write_bytes(b"")
    with pytest.raises(NetworkDamaged, match="sface-2021dec"):
        Networks.load(folder=copied)


def test_each_network_lies_there_with_the_text_of_its_licence() -> None:
    listed = {f"{one.name}.{kind}" for one in MADE.values() for kind in ("onnx", "txt")}
    assert {path.name for path in networks_folder().iterdir()} == {*listed, "networks.toml"}
    assert all((networks_folder() / f"{one.name}.txt").stat().st_size > 500 for one in MADE.values())


def test_the_networks_for_faces_run_on_any_size() -> None:
    networks = Networks.load()
    outputs = networks.detector.run(None, {"input": np.zeros((1, 3, 96, 160), np.float32)})
    assert [part.shape[1] for part in outputs[:3]] == [12 * 20, 6 * 10, 3 * 5]
    assert networks.recogniser.run(None, {"data": np.zeros((3, 3, 112, 112), np.float32)})[0].shape == (3, 128)


def test_the_person_detector_gives_a_box_and_a_score_for_each_anchor() -> None:
    boxes, scores = load_made("person").run(None, {"picture": np.zeros((1, 3, 300, 300), np.float32)})
    assert boxes.shape == (1, 1917, 4)
    assert scores.shape == (1, 1917, 2)
    assert 0 <= scores.min() <= scores.max() <= 1


def test_the_silhouette_has_the_size_of_the_picture() -> None:
    marks, presence, mask = load_made("silhouette").run(None, {"picture": np.zeros((1, 3, 256, 256), np.float32)})
    assert (marks.shape, presence.shape, mask.shape) == ((1, 195), (1, 1), (1, 256, 256, 1))
    assert presence[0, 0] < 0.5  # there is nobody in a black picture


class Saying:
    """A session that answers with the real one's answer, changed."""

    def __init__(self, real: Session, change: Callable[[Floats], Floats]) -> None:
        self._real, self._change = real, change

    def run(self, output_names: Sequence[str] | None, input_feed: Mapping[str, Floats]) -> list[Floats]:
        return [self._change(one) for one in self._real.run(output_names, input_feed)]


CHANGES = {
    "no number": lambda one: np.full_like(one, np.nan),
    "zeros": np.zeros_like,
    "empty": lambda one: one[:0],
    "one number is none": lambda one: np.where(np.arange(one.size).reshape(one.shape) == 5, np.float32(np.inf), one),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("which", ["detector", "recogniser"])
def test_an_answer_that_cannot_be_stops_everything(which: str, change: Callable[[Floats], Floats]) -> None:
    networks = Networks.load()
    broken = replace(networks, **{which: Answering(Saying(getattr(networks, which), change), which)})
    with pytest.raises(NetworkFailed, match=which):
        check(broken)


@pytest.mark.parametrize("which", ["detector", "recogniser"])
def test_a_network_that_answers_with_anything_else_than_when_it_was_tested_is_refused(which: str) -> None:
    networks = Networks.load()
    noise = np.random.default_rng(3)
    dull = Saying(getattr(networks, which), lambda one: noise.random(one.shape, np.float32) * np.float32(0.01))
    with pytest.raises(NetworkFailed):
        check(replace(networks, **{which: dull}))
