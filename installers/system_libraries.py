"""Whose the libraries are that lie in a frozen program and came with no Python package: the system's, on Linux.

PyInstaller lays beside the program what its parts are linked against and Debian has. Their licences are Debian's to
tell, and so are those of the libraries inside the wheel of `psycopg`, which brings them along without a word.
"""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_WITHOUT_A_WORD = ("psycopg_binary.libs",)
"""Libraries of wheels that hold no licence of what they bring along."""
_OTHERS = ("libQt6", "libpyside6", "libshiboken6", "libpython3", "libicu")
"""What belongs to a Python package or to Python itself. Qt's wheel brings its own ICU: Debian has its text."""


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """A package of Debian that has a library of this name."""

    name: str
    version: str
    """Of the one on this computer; empty where the library came with a wheel, which does not tell."""

    @property
    def copyright(self) -> str:
        """What Debian says of its licences."""
        return Path(f"/usr/share/doc/{self.name}/copyright").read_text("utf-8", errors="replace")


def packages_in(inside: Path) -> list[SystemPackage]:
    """The packages whose libraries lie in the folder `_internal` of a frozen program, by name.

    Raises LookupError for a library that nobody knows: nothing is handed on without its licence.
    """
    found = {owner(library): True for library in _own(inside)}
    for folder in _WITHOUT_A_WORD:
        for library in sorted((inside / folder).glob("*.so*")):
            found.setdefault(owner(library), False)
    return [
        SystemPackage(name, _version(name) if ours else "") for name, ours in sorted(found.items(), key=lambda f: f[0])
    ]


def _own(inside: Path) -> Iterator[Path]:
    """The libraries beside the program that are neither links to those of wheels nor parts of a package."""
    for library in sorted(inside.glob("lib*.so*")):
        if not library.is_symlink() and not library.name.startswith(_OTHERS[:-1]):
            yield library
    yield from sorted(inside.glob("PySide6/Qt/lib/libicuuc.so*"))


def owner(library: Path) -> str:
    """The Debian package that has a library of this name, whatever its number; raises LookupError."""
    name = re.sub(r"-[0-9a-f]{8}$", "", library.name.split(".so")[0])
    for line in _listed(name):
        package, _, path = line.partition(": ")
        package = package.split(":")[0]
        if not package.endswith("-dev") and re.search(rf"/{re.escape(name)}(-[\d.]+)?\.so\.", path):
            return package
    raise LookupError(f"{library.name}: no package of Debian has a library of this name")


@cache
def _listed(name: str) -> list[str]:
    """What dpkg says of files that are called so."""
    patterns = (f"*/{name}.so*", f"*/{name}-[0-9]*.so*")  # some carry their number before the end
    said = subprocess.run(["dpkg", "-S", *patterns], capture_output=True, text=True, check=False)
    return [line for line in said.stdout.splitlines() if not line.startswith("diversion")]


def _version(name: str) -> str:
    said = subprocess.run(["dpkg-query", "-W", "-f=${Version}", name], capture_output=True, text=True, check=True)
    return said.stdout
