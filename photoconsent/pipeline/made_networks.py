"""The networks that come with the program, in `resources/networks`: found, checked, and loaded when needed.

They are data of ours, made once from published networks by `installers/networks.py`. One is trusted by its checksum in
`resources/networks/networks.toml`, looked at whenever it is loaded, and by nothing else.
"""

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

from photoconsent.errors import NetworkDamaged, NetworkMissing
from photoconsent.paths import resources_folder
from photoconsent.pipeline.networks import Answering, Session, session


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


def networks_folder() -> Path:
    """The folder of the list, the networks and the texts of their licences."""
    return resources_folder() / "networks"


def read_made(folder: Path | None = None) -> dict[str, Made]:
    """The networks that come with the program, by what they are for."""
    tables = tomllib.loads(((folder or networks_folder()) / "networks.toml").read_text("utf-8"))
    fields = Made.__dataclass_fields__
    return {use: Made(**{field: table[field] for field in fields}) for use, table in tables.items()}


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
