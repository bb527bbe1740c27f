"""What `photoconsent --version` says beside the version: with which networks and engines it works."""

import importlib.metadata
import importlib.util
import platform
import tomllib
from collections.abc import Iterator
from typing import Final

from photoconsent import paths

ENGINES: Final = ("onnxruntime", "opencv-python-headless", "pillow", "pillow-heif", "sqlcipher3", "pyside6-essentials")
"""The packages on which it depends what comes out; a report of a fault names them."""
EXTRAS: Final = (("av", "videos"), ("psycopg", "a register on a server"), ("distributed", "many machines"))
"""What may be added, and for what."""


def made_of() -> Iterator[str]:
    """A line for each network, with the start of its checksum, then for each engine and extra, Python and system.

    The list is read here and not by what loads networks, because that takes a second to import.
    """
    listing = paths.resources_folder() / "networks" / "networks.toml"
    for use, network in tomllib.loads(listing.read_text("utf-8")).items():
        yield f"{use}: {network['name']}, SHA-256 {network['sha256'][:16]}"
    for name in ENGINES:
        yield f"{name} {importlib.metadata.version(name)}"
    for name, purpose in EXTRAS:
        there = importlib.util.find_spec(name) is not None
        yield f"{name} {importlib.metadata.version(name)}" if there else f"{purpose}: not installed ({name})"
    yield f"python {platform.python_version()}, {platform.system()} {platform.machine()}"
