"""Find, check, prepare and load the neural networks, once a process.

A network is trusted only by its checksum in `resources/networks.toml`: the published file by `sha256`, the prepared
copy in the cache folder by `prepared_sha256`, both at every load. A cached copy that is anything else is made again
from the published file. Where the libraries installed here prepare other bytes than those on record, the network is
prepared anew in memory each time and never read from the cache.
"""

import contextlib
import hashlib
import importlib.metadata
import os
import tempfile
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
class Listed:
    """One network of `resources/networks.toml`: what it is called, which package ships it, and its checksums."""

    name: str
    package: str
    file: str
    sha256: str
    prepared_sha256: str


@dataclass(frozen=True, slots=True, eq=False)
class Networks:
    """The networks, ready to run; each session is used by one thread at a time."""

    detector: Session
    """YuNet. Input `input`: float32 (1, 3, height, width), BGR, 0 to 255, height and width multiples of 32."""
    recogniser: Session
    """SFace. Input `data`: float32 (faces, 3, 112, 112), RGB, 0 to 255, aligned. Output: (faces, 128)."""
    recogniser_name: str
    """Kept with every template: vectors of different networks are never compared."""

    @classmethod
    def load(cls, cache: Path, *, threads: int = 1, listing: Path | None = None) -> "Networks":
        """Load both networks and see that they work; raises NetworkMissing, NetworkDamaged, NetworkFailed, PhonesHome.

        `cache` is the folder of prepared networks, `threads` how many threads one network may use, `listing` the list
        of networks when it is not the one that comes with the program.
        """
        listed = read_listing(listing or resources_folder() / "networks.toml")
        detector, recogniser = listed["detector"], listed["recogniser"]
        networks = cls(
            Answering(session(_prepared(detector, cache), threads), detector.name),
            Answering(session(_prepared(recogniser, cache), threads), recogniser.name),
            recogniser.name,
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


def recogniser_name() -> str:
    """The name that templates of today's recogniser carry, without loading it."""
    return read_listing(resources_folder() / "networks.toml")["recogniser"].name


def read_listing(path: Path) -> dict[str, Listed]:
    """The networks of a list, by what they are for."""
    tables = tomllib.loads(path.read_text("utf-8"))
    fields = Listed.__dataclass_fields__
    return {use: Listed(**{field: table[field] for field in fields}) for use, table in tables.items()}


def _prepared(listed: Listed, cache: Path) -> bytes:
    """The prepared network: from the cache if it is there unharmed, else made from the published file."""
    kept = cache / f"{listed.name}-{listed.prepared_sha256[:16]}.onnx"
    published = _published(listed)
    data = _read(kept)
    if data is not None and _sha256(data) == listed.prepared_sha256:
        return data
    from photoconsent.pipeline.preparing import prepare  # here, because onnx takes a quarter of a second to import

    data = prepare(published)
    if _sha256(data) == listed.prepared_sha256:
        # Without the copy the next start is slower, and nothing else.
        with contextlib.suppress(OSError):
            _put(data, kept)
    return data


def _published(listed: Listed) -> bytes:
    """The network as its package ships it, with the right checksum."""
    try:
        files = importlib.metadata.files(listed.package) or []
    except importlib.metadata.PackageNotFoundError:
        raise NetworkMissing(name=listed.name) from None
    path = next((Path(str(file.locate())) for file in files if file.as_posix() == listed.file), None)
    data = None if path is None else _read(path)
    if data is None:
        raise NetworkMissing(name=listed.name)
    if _sha256(data) != listed.sha256:
        raise NetworkDamaged(name=listed.name)
    return data


def _read(path: Path) -> bytes | None:
    """What the file holds, or None if it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def _sha256(data: bytes) -> str:
    """The checksum in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _put(data: bytes, target: Path) -> None:
    """Write beside the target, then replace it: two processes may do so at once and each leaves a whole file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=target.parent, prefix=target.name, suffix=".part")
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
        Path(name).replace(target)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


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
