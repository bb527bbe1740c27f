"""`photoconsent detect`: the faces that are found, with nothing written."""

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from photoconsent.cli.both_engines import both_engines
from photoconsent.cli.screen import Bar, clean, err, out
from photoconsent.errors import NothingToPrepare
from photoconsent.pipeline.batch import search
from photoconsent.pipeline.engines import Outcome
from photoconsent.pipeline.faces_file import write_outcomes
from photoconsent.pipeline.moving import clock
from photoconsent.pipeline.photo import find_photos
from photoconsent.pipeline.progress import Cancelled
from photoconsent.pipeline.steps import Wanted


def detect(
    paths_: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Photos and videos, or folders of them.")],
    json_file: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the boxes here.")] = None,
    workers: Annotated[int, typer.Option(help="How many photos at a time.", min=1)] = os.cpu_count() or 1,
) -> int:
    """Find the faces in photos and videos and list them. Nothing is written except what you ask for with --json.

    "a face?" counts those that the detector is not sure of; `prepare` covers them all the same. "look at" counts places
    that are not covered, where a face may have been missed. A face of a video is one that is followed while it is seen.
    """
    found = find_photos(paths_)
    sources = [*found.photos, *found.videos]
    if not sources:
        raise NothingToPrepare(where=", ".join(str(p) for p in paths_))
    bar = Bar("Searching")
    outcomes: list[Outcome] = []
    stopped = False
    with both_engines(workers, Wanted(recognition=False), bar) as engine, bar.shown():
        try:
            outcomes.extend(search(found.photos, engine, bar, found.videos))
        except Cancelled:
            stopped = True
    outcomes.sort(key=lambda outcome: sources.index(outcome.source))
    _show(outcomes)
    for other in found.rest:
        out.print(f"not searched: {clean(other.path)} ({other.why.value})")
    if json_file is not None:
        write_outcomes(json_file, outcomes)
    if stopped:
        err.print(f"Stopped: {len(sources) - len(outcomes)} were not searched.")
    return 1 if stopped or any(outcome.error for outcome in outcomes) else 0


def _show(outcomes: list[Outcome]) -> None:
    """A line a photo."""
    table = Table("photo", "size", "faces", "a face?", "look at", "remark", box=None, pad_edge=False)
    for outcome in outcomes:
        name, findings = clean(outcome.source.name), outcome.findings
        if findings is None:
            table.add_row(name, "", "", "", "", clean(outcome.error))
            continue
        doubtful = sum(one.face.doubtful for one in findings.faces)
        counts = (len(findings.faces) - doubtful, doubtful, len(findings.glimpses))
        lasts = clock(findings.moving.seconds) if findings.moving is not None else ""
        table.add_row(name, "{}×{}".format(*findings.size), *map(str, counts), lasts)
    out.print(table)
