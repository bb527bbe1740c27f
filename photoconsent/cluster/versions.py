"""Which program, networks, Python and engines a machine has: those that do not agree would not decide alike."""

import hashlib
import importlib.metadata
import platform
from collections.abc import Mapping
from typing import Final

import photoconsent
from photoconsent.pipeline.detect import EDITION
from photoconsent.pipeline.networks import read_made

ENGINES: Final = ("numpy", "onnxruntime", "opencv-python-headless", "pillow", "pillow-heif", "distributed")
"""The packages on which it depends what is found and how it is covered, and the one that carries it."""

Versions = Mapping[str, str]
"""What is compared, by name: in the order in which a difference is told."""


def versions_here() -> Versions:
    """The versions of this process."""
    return {
        "photoconsent": photoconsent.__version__,
        "search": str(EDITION),
        **{network.name: network.sha256[:16] for network in read_made().values()},
        "python": platform.python_version(),
        **{name: importlib.metadata.version(name) for name in ENGINES},
    }


def resource_of(versions: Versions) -> str:
    """A word that machines of the same versions have in common: a task asks for it, and a worker offers it."""
    told = "\n".join(f"{name} {versions[name]}" for name in sorted(versions))
    return f"photoconsent-{hashlib.sha256(told.encode()).hexdigest()[:16]}"


def difference(ours: Versions, theirs: object) -> str:
    """What differs, as `name theirs, here ours`; empty if nothing does. `theirs` may be anything at all."""
    if not isinstance(theirs, Mapping):
        return "photoconsent ?"
    names = [*ours, *(name for name in theirs if name not in ours)]
    differing = [name for name in names if ours.get(name) != theirs.get(name)]
    return "; ".join(f"{name} {theirs.get(name, '–')}, here {ours.get(name, '–')}" for name in differing)
