"""Everything that is in a package: a list for machines (CycloneDX 1.6) and the licence texts for people."""

import importlib.metadata
import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import Distribution, PackageMetadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installers.system_libraries import SystemPackage, packages_in
from photoconsent import __version__
from photoconsent.pipeline.networks import networks_folder, read_made

_ROOT = Path(__file__).parent.parent
EXTRAS = ("", "postgres")
"""The extras that the packages hold as well; videos are left out for their licence."""
_COMMON = _ROOT / "installers" / "files" / "licences"
"""Texts that others only name: of the LGPL, under which Qt is, for one."""


def shipped() -> list[Distribution]:
    """The packages that the program needs here, and what those need in turn, by name."""
    found: dict[str, Distribution] = {}
    wanted: list[tuple[str, Sequence[str]]] = [("photoconsent", EXTRAS)]
    while wanted:
        package, extras = wanted.pop()
        for line in importlib.metadata.distribution(package).requires or []:
            need = Requirement(line)
            name = canonicalize_name(need.name)
            if name in found or not _asked_for(need, extras):
                continue
            found[name] = importlib.metadata.distribution(name)
            wanted.append((name, ("", *need.extras)))
    return [found[name] for name in sorted(found)]


def _asked_for(need: Requirement, extras: Sequence[str]) -> bool:
    """Whether this is needed on this computer, with these extras."""
    return need.marker is None or any(need.marker.evaluate({"extra": extra}) for extra in extras)


def document(folder: Path, program: Path) -> None:
    """Lay the licences of a frozen program, and the list of its parts, into a folder."""
    inside = program / "_internal"
    system = packages_in(inside) if sys.platform == "linux" and inside.is_dir() else []
    licences(folder / "licences", system)
    (folder / "photoconsent.cdx.json").write_text(parts_list(system), "utf-8")


def parts_list(system: Sequence[SystemPackage] = ()) -> str:
    """The bill of materials as CycloneDX JSON: packages with versions and licences, networks with checksums."""
    components = [
        {
            "type": "library",
            "name": canonicalize_name(one.name),
            "version": one.version,
            "purl": f"pkg:pypi/{canonicalize_name(one.name)}@{one.version}",
            "licenses": [{"license": {"name": _licence(one)}}],
        }
        for one in shipped()
    ]
    components += [
        {
            "type": "machine-learning-model",
            "name": name,
            "hashes": [{"alg": "SHA-256", "content": sha256}],
        }
        for name, sha256 in _networks()
    ]
    components += [
        {
            "type": "library",
            "name": one.name,
            **({"version": one.version, "purl": f"pkg:deb/debian/{one.name}@{one.version}"} if one.version else {}),
            "licenses": [{"license": {"name": f"see licences/debian-{one.name}.txt"}}],
        }
        for one in system
    ]
    components.append({"type": "platform", "name": "python", "version": sys.version.split()[0]})
    listed = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "photoconsent", "version": __version__}},
        "components": components,
    }
    return json.dumps(listed, indent=1) + "\n"


def _networks() -> Iterator[tuple[str, str]]:
    """Name and SHA-256 of every network that comes with the program."""
    return ((one.name, one.sha256) for one in read_made().values())


def licences(folder: Path, system: Sequence[SystemPackage] = ()) -> list[Path]:
    """Write the licence texts of all that is shipped, and ours; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    ours = folder / "photoconsent.txt"
    ours.write_bytes((_ROOT / "LICENSE").read_bytes())
    written = [ours]
    for made in read_made().values():
        text = (networks_folder() / f"{made.name}.txt").read_text("utf-8")
        words = f"{made.name}, made from {made.source}: {made.licence}\n\n{text}"
        written.append(_write(folder / f"network-{made.name}.txt", words))
    for one in shipped():
        texts = list(_texts(one)) or [f"{one.name} {one.version}: {_licence(one)}\nThe text: text-of-*.txt\n"]
        written.append(_write(folder / f"{canonicalize_name(one.name)}.txt", "\n\n----\n\n".join(texts)))
    written.append(_write(folder / "python.txt", _of_python()))
    written += [_write(folder / f"debian-{one.name}.txt", one.copyright) for one in system]
    written += [_write(folder / f"text-of-{one.name}", one.read_text("utf-8")) for one in sorted(_COMMON.iterdir())]
    return written


def _of_python() -> str:
    """The licence of Python itself: beside its modules, on Windows above them, on Debian with its package."""
    beside = Path(os.__file__).parent
    debian = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    places = (beside / "LICENSE.txt", beside.parent / "LICENSE.txt", debian)
    return next(place for place in places if place.is_file()).read_text("utf-8")


def _write(target: Path, text: str) -> Path:
    target.write_text(text, "utf-8")
    return target


def _texts(package: Distribution) -> Iterator[str]:
    """What the package's own licence files say."""
    for file in package.files or []:
        named = re.match(r"(?i)(licen[cs]e|copying|notice|thirdparty)", file.name) or "licenses" in file.parts
        if named and file.suffix not in (".py", ".pyc", ".xml"):
            path = Path(str(file.locate()))
            if path.is_file():
                yield path.read_text("utf-8", errors="replace")


def _licence(package: Distribution) -> str:
    """Under which licence the package says it is."""
    about = package.metadata
    classified = [c.rsplit(" :: ", 1)[-1] for c in about.get_all("Classifier") or [] if c.startswith("License")]
    words = _said(about, "License-Expression") or _said(about, "License") or ", ".join(classified) or "see its text"
    return words.splitlines()[0][:120]


def _said(about: PackageMetadata, field: str) -> str:
    """What the package says under this name; empty for nothing."""
    return about[field] if field in about else ""  # noqa: SIM401  # its type knows no get
