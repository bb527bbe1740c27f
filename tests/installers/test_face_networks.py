"""The networks for faces are what was published, to the last bit, in a form that the runtime is quick at."""

import numpy as np
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, load_model_from_string, numpy_helper
from onnx.reference import ReferenceEvaluator

from installers.face_networks import SOURCES, dequantised, prepare, published
from photoconsent.pipeline.networks import networks_folder, read_made, session

PICTURES = {"yunet-2023mar": ("input", (1, 3, 96, 160)), "sface-2021dec": ("data", (3, 3, 112, 112))}


@pytest.mark.parametrize("name", SOURCES)
def test_the_published_file_makes_the_one_that_lies_there(name: str) -> None:
    made = prepare(published(name))
    assert (networks_folder() / f"{name}.onnx").read_bytes() == made
    assert len(made) < len(published(name)) * 1.02
    (listed,) = (one for one in read_made().values() if one.name == name)
    assert listed.source_sha256 == SOURCES[name].sha256
    assert SOURCES[name].member in listed.source


@pytest.mark.parametrize("name", SOURCES)
def test_packed_weights_give_the_same_answers_as_those_written_out(name: str) -> None:
    entry, shape = PICTURES[name]
    picture = np.random.default_rng(2).integers(0, 256, shape).astype(np.float32)
    packed, written = (
        session(prepare(published(name), packed=kind), 1).run(None, {entry: picture}) for kind in (True, False)
    )
    assert all(np.array_equal(ours, theirs) for ours, theirs in zip(packed, written, strict=True))


def _network(steps: list[object], weights: dict[str, NDArray[np.generic]], opset: int = 21) -> bytes:
    """A network of these steps from `data`, (1, 3, 112, 112), to `result`."""
    graph = helper.make_graph(
        steps,
        "network",
        [helper.make_tensor_value_info("data", TensorProto.FLOAT, [1, 3, 112, 112])],
        [helper.make_tensor_value_info("result", TensorProto.FLOAT, [1, 3, 112, 112])],
        [numpy_helper.from_array(values, name) for name, values in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=10)
    return bytes(model.SerializeToString())


@pytest.mark.parametrize(("axis", "block", "blocks"), [(0, 2, (4, 112)), (1, 56, (8, 2))])
def test_blocks_are_unpacked_to_the_floats_that_the_operator_describes(
    axis: int, block: int, blocks: tuple[int, int]
) -> None:
    """The reference of the format works out the published operator; ours must come to the same bits."""
    chance = np.random.default_rng(4)
    weights: dict[str, NDArray[np.generic]] = {
        "values": chance.integers(-128, 128, (8, 112)).astype(np.int8),
        "scales": chance.random(blocks, np.float32),
        "zeros": chance.integers(-9, 9, blocks).astype(np.int8),
        "shape": np.array([8, 112], np.int64),
    }
    source = _network(
        [
            helper.make_node("DequantizeLinear", ["values", "scales", "zeros"], ["flat"], axis=axis, block_size=block),
            helper.make_node("Reshape", ["flat", "shape"], ["weight"]),
            helper.make_node("ReduceSum", ["weight"], ["sum"], keepdims=0),
            helper.make_node("Add", ["data", "sum"], ["result"]),
        ],
        weights,
    )
    ours = load_model_from_string(prepare(source))
    assert "DequantizeLinear" not in {node.op_type for node in ours.graph.node}
    assert TensorProto.FLOAT not in {one.data_type for one in ours.graph.initializer if one.name != "flat:scales"}
    data = np.zeros((1, 3, 112, 112), np.float32)
    (expected,) = ReferenceEvaluator(load_model_from_string(source)).run(None, {"data": data})
    (given,) = ReferenceEvaluator(ours).run(None, {"data": data})
    assert np.array_equal(given, expected)


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


def test_an_activation_written_in_quick_steps_gives_the_same() -> None:
    """With slopes below 0, between 0 and 1, and above 1, as the recogniser has them."""
    slopes = np.array([-0.8, 0.25, 1.1], np.float32).reshape(3, 1, 1)
    source = _network([helper.make_node("PRelu", ["data", "slopes"], ["result"])], {"slopes": slopes}, opset=17)
    quick = load_model_from_string(prepare(source))
    assert "PRelu" not in {node.op_type for node in quick.graph.node}
    data = np.random.default_rng(1).normal(size=(1, 3, 112, 112)).astype(np.float32)
    (expected,) = ReferenceEvaluator(load_model_from_string(source)).run(None, {"data": data})
    (given,) = ReferenceEvaluator(quick).run(None, {"data": data})
    assert np.abs(given - expected).max() < 1e-6
