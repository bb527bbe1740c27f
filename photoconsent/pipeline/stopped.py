"""Batches that ended before their end, because the program was killed or somebody stopped it: told once, afterwards."""

from dataclasses import dataclass
from pathlib import Path

import psutil

from photoconsent.pipeline.journal import add_lines, read_lines, runs_elsewhere, unfinished


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


def stopped_batches(folder: Path) -> list[Stopped]:
    """The batches whose notes lie in this folder, which end in no program any more and were not told of yet.

    Their half-made copies are removed; the notes stay, so that the same batch can be gone on with.
    """
    return [stopped for file in sorted(folder.glob("batch-*.jsonl")) if (stopped := _settled(file)) is not None]


def _settled(file: Path) -> Stopped | None:
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
    for name in half:
        (out / name).unlink(missing_ok=True)
    add_lines(file, [{"told": True}, *({"ended": name, "photo": None} for name in sorted(half))])
    finished = sum(line.get("photo") is not None for line in lines)
    return Stopped(out, int(head.get("photos", 0)), finished, len(half))


def _is_ours(head: dict[str, object]) -> bool:
    """Whether this very process began it: then its user knows."""
    ours = psutil.Process()
    return head.get("process") == [ours.pid, ours.create_time()]
