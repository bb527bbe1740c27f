"""`photoconsent evaluate`: how many faces are missed in your own photos."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from photoconsent.cli.screen import Bar, clean, err, out
from photoconsent.errors import NothingToPrepare
from photoconsent.papers.evaluation_page import conclusion, page, rows
from photoconsent.pipeline.batch import search
from photoconsent.pipeline.engines import LocalWorkers
from photoconsent.pipeline.evaluation import SMALLEST, Evaluation, evaluate
from photoconsent.pipeline.faces_file import Mark, read_marks
from photoconsent.pipeline.photo import find_photos
from photoconsent.pipeline.progress import Cancelled
from photoconsent.pipeline.steps import Findings, Wanted
from photoconsent.whole_file import write_whole

SCHEMA = "photoconsent.evaluation/1"

_SHARP_ENOUGH = 6000
"""Long side in pixels of the preview that light and missed faces are taken from."""


def evaluate_folder(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Photos in which every face has been marked.")],
    marks: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The marked faces; otherwise marks.json in the folder.")
    ] = None,
    page_file: Annotated[
        Path | None, typer.Option("--page", metavar="FILE", help="Write a page with the pictures of missed faces.")
    ] = None,
    json_file: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the figures here.")] = None,
    workers: Annotated[int, typer.Option(help="How many photos at a time.", min=1)] = os.cpu_count() or 1,
) -> int:
    """Measure in your own photos how many faces would not be covered, by size, light and pose.

    Mark the faces once: open the photos in the window, put every frame right and choose File, Save the marked faces.
    Or run `photoconsent detect FOLDER --json FOLDER/marks.json` and correct the boxes by hand: add what was missed,
    delete what is no face, and give a face a "pose" (such as "side") if you want that counted too.
    """
    marked = {photo.source.resolve(): photo.marks for photo in read_marks(marks or folder / "marks.json")}
    photos = find_photos([folder]).photos
    wanted = [photo for photo in photos if photo.resolve() in marked]
    if not wanted:
        raise NothingToPrepare(where=str(folder))
    searched = _searched(wanted, workers)
    evaluation = evaluate([(one, marked[one.source.resolve()]) for one in searched])
    _show(evaluation)
    if len(photos) > len(wanted):
        out.print(f"{len(photos) - len(wanted)} photos are not in the list of marks and were left out.")
    if page_file is not None:
        write_whole(page_file, page(evaluation))
    if json_file is not None:
        write_whole(json_file, json.dumps(_as_json(evaluation, folder), indent=1).encode())
    return 0 if len(searched) == len(wanted) else 1


def _searched(photos: Sequence[Path], workers: int) -> list[Findings]:
    """What was found in the photos that could be read; the others are named."""
    bar, found = Bar("Searching"), []
    wanted = Wanted(recognition=False, preview=_SHARP_ENOUGH)
    with LocalWorkers(workers, wanted) as engine, bar.shown():
        try:
            for outcome in search(photos, engine, bar):
                if outcome.findings is None:
                    err.print(f"{clean(outcome.source)}: {clean(outcome.error)}")
                else:
                    found.append(outcome.findings)
        except Cancelled:
            err.print("Stopped: the figures are of the photos searched so far.")
    return found


def _show(evaluation: Evaluation) -> None:
    table = Table("faces", "missed", "of", "share", "likely between", box=None, pad_edge=False)
    for row in rows(evaluation):
        rate = row.rate
        table.add_row(clean(row.name), str(rate.missed), str(rate.faces), f"{100 * rate.share:.1f} %", row.likely)
    out.print(table)
    out.print(conclusion(evaluation))
    if evaluation.too_small:
        out.print(f"{evaluation.too_small} marked faces are smaller than {SMALLEST} pixels and are not counted.")


def _as_json(evaluation: Evaluation, folder: Path) -> dict[str, object]:
    """The schema `photoconsent.evaluation/1`: figures, and where the missed faces are; no picture."""
    sorts = [
        {"faces": row.name, "missed": row.rate.missed, "of": row.rate.faces, "interval": list(row.rate.interval)}
        for row in rows(evaluation)
    ]
    missed = [{"source": _name(face.source, folder), "box": _box(face.mark)} for face in evaluation.missed]
    return {"schema": SCHEMA, "photos": evaluation.photos, "extra": evaluation.extra, "sorts": sorts, "missed": missed}


def _name(source: Path, folder: Path) -> str:
    return source.relative_to(folder).as_posix() if source.is_relative_to(folder) else str(source)


def _box(mark: Mark) -> list[float]:
    return [mark.box.x, mark.box.y, mark.box.w, mark.box.h]
