"""The neural networks, as they lie in `resources/networks`: found, checked, and loaded when needed.

They are data of ours, each made once from a published network by the programs in `installers/`. One is trusted by its
checksum in `resources/networks/networks.toml`, looked at whenever it is loaded, and by nothing else.
"""

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photoconsent import offline
from photoconsent.errors import NetworkDamaged, NetworkFailed, NetworkMissing, PhonesHome
from photoconsent.paths import resources_folder

Floats = NDArray[np.float32]


class Session(Protocol):
    """What we use of an `onnxruntime.InferenceSession`."""

    def run(self, output_names: Sequence[str] | None, input_feed: Mapping[str, Floats]) -> list[Floats]:
        """The outputs of those names (all for None) for the inputs."""


@dataclass(frozen=True, slots=True)
class Made:
    """One network of the list: what it is called, its checksum, and what it was made of."""

    name: str
    """Its file is called so, and the text of its licence beside it."""
    sha256: str
    source: str
    """The package and the file in it."""
    source_sha256: str
    licence: str


@dataclass(frozen=True, slots=True, eq=False)
class Networks:
    """The two networks for faces, ready to run; each session is used by one thread at a time."""

    detector: Session
    """YuNet. Input `input`: float32 (1, 3, height, width), BGR, 0 to 255, height and width multiples of 32."""
    recogniser: Session
    """SFace. Input `data`: float32 (faces, 3, 112, 112), RGB, 0 to 255, aligned. Output: (faces, 128)."""
    recogniser_name: str
    """Kept with every template: vectors of different networks are never compared."""

    @classmethod
    def load(cls, *, threads: int = 1, folder: Path | None = None) -> "Networks":
        """Load both networks and see that they work; raises NetworkMissing, NetworkDamaged, NetworkFailed, PhonesHome.

        `threads` is how many threads one network may use, `folder` where they lie if not where they always do.
        """
        networks = cls(
            load_made("detector", threads=threads, folder=folder),
            load_made("recogniser", threads=threads, folder=folder),
            read_made(folder)["recogniser"].name,
        )
        from photoconsent.pipeline.known_face import check  # here, because what it uses runs networks itself

        check(networks)
        return networks


class Answering:
    """A session whose answers are looked at: what is empty, all zero or no number stops everything that relies on it.

    A detector that answers so sees nobody, and everybody would go out uncovered. No working network answers with zeros
    alone, not even to a black picture.
    """

    def __init__(self, session: Session, name: str) -> None:
        self._session, self._name = session, name

    def run(self, output_names: Sequence[str] | None, input_feed: Mapping[str, Floats]) -> list[Floats]:
        """See `Session.run`. Raises NetworkFailed."""
        outputs = self._session.run(output_names, input_feed)
        expected = len(outputs) if output_names is None else len(output_names)
        whole = expected > 0 and len(outputs) == expected and all(_is_answer(one) for one in outputs)
        if not whole or not any(one.any() for one in outputs):
            raise NetworkFailed(name=self._name)
        return outputs


def _is_answer(output: object) -> bool:
    """Whether an output is an array of finite numbers with something in it."""
    return isinstance(output, np.ndarray) and output.size > 0 and bool(np.isfinite(output).all())


def networks_folder() -> Path:
    """The folder of the list, the networks and the texts of their licences."""
    return resources_folder() / "networks"


def read_made(folder: Path | None = None) -> dict[str, Made]:
    """The networks that come with the program, by what they are for."""
    tables = tomllib.loads(((folder or networks_folder()) / "networks.toml").read_text("utf-8"))
    fields = Made.__dataclass_fields__
    return {use: Made(**{field: table[field] for field in fields}) for use, table in tables.items()}


def recogniser_name() -> str:
    """The name that templates of today's recogniser carry, without loading it."""
    return read_made()["recogniser"].name


def load_made(use: str, *, threads: int = 1, folder: Path | None = None) -> Session:
    """The network for this use, ready to run, one thread at a time; it takes a tenth of a second to load.

    Raises NetworkMissing, NetworkDamaged, PhonesHome; a session that answers with what cannot be raises NetworkFailed.
    """
    made = read_made(folder)[use]
    try:
        data = ((folder or networks_folder()) / f"{made.name}.onnx").read_bytes()
    except OSError:
        raise NetworkMissing(name=made.name) from None
    if hashlib.sha256(data).hexdigest() != made.sha256:
        raise NetworkDamaged(name=made.name)
    return Answering(session(data, threads), made.name)


def session(model: bytes, threads: int) -> Session:
    """A session on the processor with that many threads. Raises PhonesHome."""
    if not offline.is_switched_off():
        raise PhonesHome
    import onnxruntime  # here, so that a process that runs no network does not load the library

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # A waiting thread that spins takes the core from the other worker process.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Photos differ in size, and a plan of memory made for each size would only pile up.
    options.enable_mem_pattern = False
    made: Session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    return made
