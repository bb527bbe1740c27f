"""`photoconsent verify`: prove copies again."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.table import Table

from photoconsent.cli.asjson import json_text
from photoconsent.cli.screen import clean, out
from photoconsent.errors import NothingToPrepare
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.verify import Finding, Looked, Verified, look, verify_folder
from photoconsent.pipeline.worker import Limits
from photoconsent.video.apart import look_at_video
from photoconsent.video.available import check_available
from photoconsent.whole_file import write_whole

SCHEMA = "photoconsent.verified/1"

_WORDS: Final = {
    Finding.PROVED: "nothing but pixels",
    Finding.CHANGED: "not the file that was written: it was changed or replaced",
    Finding.MISSING: "on record, but not in the folder",
    Finding.FOREIGN: "not on record: no copy of this batch",
}

_CHECKS: Final = {
    "hidden data": "carries more than pixels",
    "decoding": "is not complete",
    "reading": "cannot be read",
    "size": "is not a picture of ours",
    "frames": "does not have the frames that it says it has",
}

_LONG: Final = Limits(seconds=3600.0)
"""A video is decoded from its first frame to its last."""


def verify(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder with the copies.")],
    report: Annotated[
        Path | None, typer.Option("--report", metavar="FILE", help="The report of prepare: are they still the same?")
    ] = None,
    json_file: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the findings here.")] = None,
) -> int:
    """Prove again that copies decode completely and carry nothing but pixels, and videos at most their sound.

    With the report of `prepare` also that each is byte for byte the file that was proved when it was written, that
    none is missing, and that no other file lies among them.
    """
    if folder.is_dir() and any(_is_video(file) for file in folder.rglob("*")):
        check_available()
    with Apart() as photos, Apart(_LONG) as videos:
        looking = partial(_look, photos, videos)
        found = verify_folder(folder, report, looking) if folder.is_dir() else []
    if not folder.is_dir() or (not found and report is None):
        raise NothingToPrepare(where=str(folder))
    _show(found, folder, with_report=report is not None)
    if json_file is not None:
        write_whole(json_file, json_text(_as_json(found)).encode())
    return 0 if all(one.finding is Finding.PROVED for one in found) else 1


def _is_video(file: Path) -> bool:
    return file.suffix.lower() == ".mp4"


def _look(photos: Apart, videos: Apart, file: Path) -> Looked:
    """Look at one copy, in the process for its kind."""
    return videos.call(look_at_video, file) if _is_video(file) else photos.call(look, file)


def _show(found: Sequence[Verified], folder: Path, *, with_report: bool) -> None:
    """A line a file, then the sum."""
    table = Table("file", "result", "", box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for one in found:
        table.add_row(clean(one.path.relative_to(folder)), one.finding.value, _in_words(one, with_report=with_report))
    out.print(table)
    counts = Counter(one.finding for one in found)
    out.print(", ".join(f"{counts[finding]} {finding.value}" for finding in Finding if counts[finding]) or "no files")


def _in_words(one: Verified, *, with_report: bool) -> str:
    """What was found out, in words."""
    if one.check is not None:
        return _CHECKS.get(one.check, one.check)
    if one.finding is Finding.PROVED and with_report:
        return f"{_WORDS[one.finding]}; the file on record"
    return _WORDS[one.finding]


def _as_json(found: Sequence[Verified]) -> dict[str, object]:
    """The schema `photoconsent.verified/1`."""
    files = [
        {"file": str(one.path), "finding": one.finding.value, "check": one.check, "sha256": one.sha256} for one in found
    ]
    return {"schema": SCHEMA, "files": files}
