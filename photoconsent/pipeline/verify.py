"""Prove copies again that were written earlier, with or without the report of their batch.

What is proved without the original: the file decodes completely, holds nothing but pixels, and is, byte for byte, the
file that was proved when it was written.
"""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from photoconsent.errors import Cause, PhotoError, ProofFailed, ReportBroken
from photoconsent.pipeline.proof import prove_bytes
from photoconsent.pipeline.report import SCHEMA


class Finding(StrEnum):
    """What was found out about one file."""

    PROVED = "proved"
    FAILED = "failed"
    """It does not decode, or holds more than pixels."""
    CHANGED = "changed"
    """It is not the file on record."""
    MISSING = "missing"
    FOREIGN = "foreign"
    """The report does not know it."""


@dataclass(frozen=True, slots=True)
class Verified:
    """One file and what was found out; `check` is the check of `ProofFailed` that it did not pass."""

    path: Path
    finding: Finding
    check: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What one file's bytes say: their SHA-256 in hexadecimal digits, and the check that they did not pass."""

    sha256: str | None = None
    check: str | None = None


def look(file: Path) -> Looked:
    """Read a file and prove that it decodes and holds nothing but pixels."""
    try:
        data = file.read_bytes()
    except OSError:
        return Looked(check="reading")
    digest = hashlib.sha256(data).hexdigest()
    try:
        prove_bytes(data)
    except ProofFailed as error:
        return Looked(digest, str(error.facts["check"]))
    return Looked(digest)


Look = Callable[[Path], Looked]
"""`look`, or the same in a process apart."""


def verify_folder(folder: Path, report: Path | None = None, looking: Look = look) -> list[Verified]:
    """What is found out about every file in the folder, and every file that the report says should be there.

    The copies are looked for in this folder under the names on record, wherever the folder was moved since. Raises
    ReportBroken.
    """
    recorded = _recorded(report) if report is not None else None
    # Compared by the file itself: the report may be named by another path.
    own = [file for file in _files(folder) if report is None or not file.samefile(report)]
    found = [_verified(file, recorded, folder, looking) for file in own]
    missing = [name for name in recorded or {} if not (folder / name).is_file()]
    return sorted([*found, *(Verified(folder / name, Finding.MISSING) for name in missing)], key=lambda one: one.path)


def _files(folder: Path) -> list[Path]:
    """Every file in the folder and below, hidden ones too."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _verified(file: Path, recorded: Mapping[str, str] | None, folder: Path, looking: Look) -> Verified:
    """Look at one file; `recorded` has the hash for each name on record, None where there is no record."""
    if recorded is not None and (file.parent != folder or file.name not in recorded):
        return Verified(file, Finding.FOREIGN)
    try:
        seen = looking(file)
    except PhotoError:  # it broke, hung or filled the process that read it
        seen = Looked(check="decoding")
    if seen.check is not None:
        return Verified(file, Finding.FAILED, seen.check, seen.sha256)
    if recorded is not None and recorded[file.name] != seen.sha256:
        return Verified(file, Finding.CHANGED, sha256=seen.sha256)
    return Verified(file, Finding.PROVED, sha256=seen.sha256)


def _recorded(report: Path) -> dict[str, str]:
    """The SHA-256 of every copy on record, by its name."""
    try:
        content = json.loads(report.read_text(encoding="utf-8"))
    except OSError as error:
        raise ReportBroken(file=report.name, problem=error.strerror or type(error).__name__) from error
    except ValueError as error:
        raise ReportBroken(file=report.name, problem="not JSON") from error
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise ReportBroken(file=report.name, problem=Cause("its schema is not {schema}", schema=SCHEMA))
    try:
        return _hashes(content["photos"])
    except (KeyError, TypeError) as error:
        raise ReportBroken(file=report.name, problem="a photo's entry is incomplete") from error


def _hashes(photos: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Name and hash of the copy of every exported photo."""
    exported = [photo for photo in photos if photo["status"] == "exported"]
    # Reports of Windows may hold its separators when another drive is named.
    return {str(photo["output"]).replace("\\", "/").rsplit("/", 1)[-1]: photo["output_sha256"] for photo in exported}
