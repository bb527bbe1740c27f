"""Turn a block-quantised network into one that ONNX Runtime loads and runs quickly.

Constants are folded, height and width freed, and activations written in steps that the runtime is quick at.

ONNX Runtime refuses the two files as they are published: a `DequantizeLinear` with a block size in front of every
weight, and weights declared as inputs. Nothing is retrained or rounded: the floats are those that the file describes.
"""

from collections.abc import Mapping

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

Constants = dict[str, NDArray[np.generic]]

FREE_DIMENSIONS: Mapping[str, tuple[str | int, ...]] = {
    "input": (1, 3, "height", "width"),  # YuNet
    "data": ("faces", 3, 112, 112),  # SFace
}
"""The inputs that carry pictures, and the shape each is given; words stand for any size."""


def prepare(source: bytes) -> bytes:
    """The network of an ONNX file, as an ONNX file of plain floats; the same bytes for the same versions of onnx."""
    model = onnx.load_model_from_string(source)
    graph = model.graph
    constants: Constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    folded = [node for node in graph.node if not _fold(node, constants)]
    kept = [step for node in folded for step in _quick_steps(node, constants)]
    used = {name for node in kept for name in node.input}
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


def _fold(node: onnx.NodeProto, constants: Constants) -> bool:
    """Work the node out now if it only depends on constants; its result becomes a constant."""
    if node.op_type not in ("DequantizeLinear", "Reshape") or not all(name in constants for name in node.input):
        return False
    inputs = [constants[name] for name in node.input]
    numbers = {attribute.name: attribute.i for attribute in node.attribute}
    if node.op_type == "Reshape":
        constants[node.output[0]] = inputs[0].reshape([int(size) for size in inputs[1]])
    else:
        zeros = inputs[2] if len(inputs) > 2 else np.zeros_like(inputs[1])
        axis, block = numbers.get("axis", 1), numbers.get("block_size", 0)
        constants[node.output[0]] = dequantised(inputs[0], inputs[1], zeros, axis, block)
    return True


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
