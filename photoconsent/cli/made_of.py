"""What `photoconsent --version` says beside the version: with which networks and engines it works."""

import importlib.metadata
import platform
import tomllib
from collections.abc import Iterator
from typing import Final

from photoconsent import paths
from photoconsent.pipeline.made_networks import read_made

ENGINES: Final = ("onnxruntime", "opencv-python-headless", "pillow", "pillow-heif", "sqlcipher3", "pyside6-essentials")
"""The packages on which it depends what comes out; a report of a fault names them."""


def made_of() -> Iterator[str]:
    """A line for each network, with the start of its checksum, then for each engine, Python and system."""
    listed = tomllib.loads((paths.resources_folder() / "networks.toml").read_text("utf-8"))
    for use, network in listed.items():
        yield f"{use}: {network['name']}, SHA-256 {network['sha256'][:16]}"
    for use, made in read_made().items():
        yield f"{use}: {made.name}, SHA-256 {made.sha256[:16]}"
    for name in ENGINES:
        yield f"{name} {importlib.metadata.version(name)}"
    yield f"python {platform.python_version()}, {platform.system()} {platform.machine()}"
