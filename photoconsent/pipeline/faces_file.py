"""Faces as JSON, schema `photoconsent.faces/1`: what a search found, or what a person marked in their own photos."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoconsent.errors import FileTooLarge, MarksBroken, MarksMissing, UnreadableFile
from photoconsent.pipeline.engines import Outcome
from photoconsent.pipeline.face import Box, Face
from photoconsent.pipeline.report import box_as_json, moving_as_json
from photoconsent.pipeline.source import read_ordinary
from photoconsent.whole_file import write_whole

SCHEMA = "photoconsent.faces/1"
MOST_BYTES = 100 * 2**20
"""Of a list of marks; a photo with a hundred faces takes 10 kB."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A face that a person marked, in pixels of the upright photo."""

    box: Box
    pose: str | None = None
    """How the head is turned, in the word of whoever marked it; None if it was not said."""


@dataclass(frozen=True, slots=True)
class MarkedPhoto:
    """A photo in which a person marked every face."""

    source: Path
    marks: tuple[Mark, ...]


def write_outcomes(target: Path, outcomes: Iterable[Outcome]) -> None:
    """Write what a search found; a photo that could not be searched stands there with its error."""
    _write(target, [_outcome_as_json(outcome) for outcome in outcomes])


def write_marks(target: Path, photos: Mapping[Path, tuple[tuple[int, int], tuple[Face, ...]]]) -> None:
    """Write the size and the faces of photos that a person has gone through, named relative to the file's folder."""
    folder = target.resolve().parent
    entries = []
    for source, (size, faces) in photos.items():
        whole = source.resolve()
        name = whole.relative_to(folder).as_posix() if whole.is_relative_to(folder) else str(whole)
        entries.append({"source": name, "size": list(size), "faces": [_face_as_json(face) for face in faces]})
    _write(target, entries)


def read_marks(path: Path) -> list[MarkedPhoto]:
    """The marked photos of a file; a source in it is absolute, or relative to the file's folder or the current one.

    Photos that could not be searched are left out. Raises MarksMissing, or MarksBroken with the place of the fault.
    """
    try:
        content = json.loads(read_ordinary(path, MOST_BYTES).decode("utf-8"))
    except UnreadableFile as error:
        missing = isinstance(error.__cause__, FileNotFoundError)
        raise (MarksMissing(file=str(path)) if missing else MarksBroken(file=str(path), place="JSON")) from None
    except (FileTooLarge, ValueError, RecursionError):  # RecursionError: thousands of brackets within each other
        raise MarksBroken(file=str(path), place="JSON") from None
    if not isinstance(content, dict) or content.get("schema") != SCHEMA or not isinstance(content.get("photos"), list):
        raise MarksBroken(file=str(path), place="schema")
    photos = []
    for number, entry in enumerate(content["photos"]):
        try:
            if entry.get("error") is None:
                marks = tuple(_mark(face) for face in entry["faces"])
                photos.append(MarkedPhoto(_where(entry["source"], path.parent), marks))
        except (KeyError, TypeError, ValueError, AttributeError):
            raise MarksBroken(file=str(path), place=f"photos[{number}]") from None
    return photos


def _where(source: str, folder: Path) -> Path:
    """The photo of that name; beside the list, if it was moved together with it."""
    named = next((path for path in (folder / source, Path(source)) if path.exists()), None)
    return named or folder / Path(source).name


def _mark(entry: Mapping[str, Any]) -> Mark:
    x, y, w, h = (float(value) for value in entry["box"])
    if not all(map(math.isfinite, (x, y, w, h))) or w <= 0 or h <= 0:
        raise ValueError
    pose = entry.get("pose")
    return Mark(Box(x, y, w, h), None if pose is None else str(pose))


def _write(target: Path, photos: list[dict[str, Any]]) -> None:
    write_whole(target, json.dumps({"schema": SCHEMA, "photos": photos}, indent=1).encode())


def _outcome_as_json(outcome: Outcome) -> dict[str, Any]:
    entry: dict[str, Any] = {"source": str(outcome.source), "size": None, "faces": []}
    if outcome.findings is None:
        entry["error"] = str(outcome.error)
    else:
        entry["size"] = list(outcome.findings.size)
        entry["faces"] = [_face_as_json(one.face) for one in outcome.findings.faces]
        entry["glimpses"] = [box_as_json(box) for box in outcome.findings.glimpses]
        if outcome.findings.moving is not None:
            entry["video"] = moving_as_json(outcome.findings.moving)
    return entry


def _face_as_json(face: Face) -> dict[str, Any]:
    return {"box": box_as_json(face.box), "score": round(face.score, 4), "doubtful": face.doubtful}
