"""Batches that ended before their end, because the program was killed or somebody stopped it: told once, afterwards."""

from dataclasses import dataclass
from pathlib import Path

import psutil

from photoconsent.pipeline.journal import (
    OnRecord,
    add_lines,
    nothing_on_record,
    read_lines,
    remove_unfinished,
    runs_elsewhere,
    unfinished,
)


@dataclass(frozen=True, slots=True)
class Stopped:
    """What such a batch left: finished copies stay and are on record, half-made ones were removed now."""

    out: Path
    photos: int
    """How many it was to make; 0 where an older program began it."""
    finished: int
    removed: int

    @property
    def left(self) -> int:
        """How many are still to be made."""
        return max(0, self.photos - self.finished)


def stopped_batches(folder: Path, on_record: OnRecord = nothing_on_record) -> list[Stopped]:
    """The batches whose notes lie in this folder, which end in no program any more and were not told of yet.

    Their half-made copies are removed, but for those that are on record: the kill came between the record and the
    notes. The notes stay, so that the same batch can be gone on with.
    """
    files = sorted(folder.glob("batch-*.jsonl"))
    return [stopped for file in files if (stopped := _settled(file, on_record)) is not None]


def _settled(file: Path, on_record: OnRecord) -> Stopped | None:
    lines = list(read_lines(file))
    heads = [place for place, line in enumerate(lines) if "out" in line]
    if not heads or any(map(runs_elsewhere, lines)):
        return None
    head = lines[heads[-1]]  # one for each time the batch was gone on with
    if _is_ours(head) or any("told" in line for line in lines[heads[-1] :]):
        return None
    out, half = Path(head["out"]), unfinished(lines)
    if not out.is_dir():
        return None  # a stick in a drawer: what lies there can be settled only when it is back
    gone = remove_unfinished(out, lines, on_record)
    add_lines(file, [{"told": True}, *({"ended": name, "photo": None} for name in sorted(half))])
    finished = sum(line.get("photo") is not None for line in lines) + len(half - gone)
    return Stopped(out, int(head.get("photos", 0)), finished, len(gone))


def _is_ours(head: dict[str, object]) -> bool:
    """Whether this very process began it: then its user knows."""
    ours = psutil.Process()
    return head.get("process") == [ours.pid, ours.create_time()]
