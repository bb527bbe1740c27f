"""Everything that is in a package: a list for machines (CycloneDX 1.6) and the licence texts for people."""

import importlib.metadata
import json
import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageMetadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from photoconsent import __version__
from photoconsent.pipeline.networks import networks_folder, read_made

_ROOT = Path(__file__).parent.parent


def shipped() -> list[Distribution]:
    """The packages that the program needs here, and what those need in turn, by name."""
    found: dict[str, Distribution] = {}
    wanted = list(importlib.metadata.distribution("photoconsent").requires or [])
    while wanted:
        need = Requirement(wanted.pop())
        name = canonicalize_name(need.name)
        if name in found or (need.marker and not need.marker.evaluate({"extra": ""})):
            continue
        found[name] = importlib.metadata.distribution(name)
        wanted += found[name].requires or []
    return [found[name] for name in sorted(found)]


def parts_list() -> str:
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


def licences(folder: Path) -> list[Path]:
    """Write the licence texts of each package, of each network made for the program, and ours; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    ours = folder / "photoconsent.txt"
    ours.write_bytes((_ROOT / "LICENSE").read_bytes())
    written = [ours]
    for made in read_made().values():
        target = folder / f"network-{made.name}.txt"
        text = (networks_folder() / f"{made.name}.txt").read_text("utf-8")
        target.write_text(f"{made.name}, made from {made.source}: {made.licence}\n\n{text}", "utf-8")
        written.append(target)
    for one in shipped():
        texts = list(_texts(one)) or [f"{one.name} {one.version}: {_licence(one)}\n"]
        target = folder / f"{canonicalize_name(one.name)}.txt"
        target.write_text("\n\n----\n\n".join(texts), "utf-8")
        written.append(target)
    return written


def _texts(package: Distribution) -> Iterator[str]:
    """What the package's own licence files say."""
    for file in package.files or []:
        if re.match(r"(?i)(licen[cs]e|copying|notice)", file.name) and file.suffix not in (".py", ".pyc"):
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
