"""Whole commands beside each other: `python -m tests.benchmarks.whole_commands [FOLDER] [--deface PROGRAM]`.

FOLDER holds photos; without it those of the sample are taken. `prepare` covers everybody in them at original size and
with the preset of Instagram, `deface` (installed in an environment of its own, see its page) does its job with its own
settings, and the limit decodes and encodes each photo in one thread. All of them do the same photos by turns, three
times; medians are printed, by the clock and of the processor, and how many times as long `deface` takes; then where the
time of `prepare` went.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from photoconsent.pipeline.photo import find_photos
from photoconsent.sample import make_album
from tests.benchmarks.speed import decode_and_encode, say
from tests.gui.sample import PASSPHRASE, make_register

ROUNDS = 3
ORIGINAL, PRESET = "prepare, original size", "prepare, preset of Instagram"

Run = Callable[[Path], None]


def main() -> int:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path, nargs="?", help="Photos; else those of the sample, made large.")
    words.add_argument("--deface", default="", help="The program to compare with.")
    given = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        os.environ |= {"PHOTOCONSENT_HOME": str(room / "own"), "PHOTOCONSENT_PASSPHRASE": PASSPHRASE}
        register = make_register(room / "consents.register", room / "people")
        photos = [photo.resolve() for photo in find_photos([given.folder or _sample(room)]).photos]
        stages: dict[str, str] = {}
        runs: dict[str, Run] = {
            ORIGINAL: lambda out: stages.update({ORIGINAL: _prepare(photos, register, out, "--original-size")}),
            PRESET: lambda out: stages.update({PRESET: _prepare(photos, register, out)}),
            "the limit, one thread": lambda out: _limit(photos, out),
        }
        if given.deface:
            runs["deface"] = lambda out: _deface(given.deface, photos, out)
        measured: dict[str, list[tuple[float, float]]] = {name: [] for name in runs}
        for number in range(ROUNDS):
            for name, run in runs.items():
                out = room / f"{name} {number}"
                out.mkdir()
                measured[name].append(_cost(run, out))
    _tell(len(photos), {name: _median(costs) for name, costs in measured.items()})
    for name, table in stages.items():
        say(f"\n{name}, the last of them\n{table}")
    return 0


def _sample(room: Path) -> Path:
    """The folder of the sample's photos, most of them as large as a camera's."""
    return make_album(room / "album").parent / "photos"


def _tell(photos: int, medians: dict[str, tuple[float, float]]) -> None:
    say(f"{photos} photos, medians of {ROUNDS}: seconds, and how many times as long deface takes")
    peer = medians.get("deface")
    for name, (clock, processor) in medians.items():
        times = f"{peer[0] / clock:8.1f} {peer[1] / processor:8.1f}" if peer else ""
        say(f"  {name:<30}{clock:8.1f} {processor:8.1f}{times}")


def _cost(run: Run, out: Path) -> tuple[float, float]:
    """Seconds by the clock, and of the processor: ours and those of the processes that ended meanwhile."""
    clock, processor = time.perf_counter(), _processor()
    run(out)
    return time.perf_counter() - clock, _processor() - processor


def _processor() -> float:
    used = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _median(costs: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(clock for clock, _ in costs), statistics.median(processor for _, processor in costs)


def _prepare(photos: Sequence[Path], register: Path, out: Path, *more: str) -> str:
    """Nobody of the photos is in the register, so everybody is looked for in it and covered; gives the timings."""
    words = ["prepare", *map(str, photos), "--channel", "instagram", "--out", str(out), "--register", str(register)]
    said = _run(sys.executable, "-m", "photoconsent", *words, "--timings", *more)
    made = len(list(out.glob("*.jpg")))
    if made != len(photos):
        raise RuntimeError(f"{made} copies of {len(photos)} photos")
    return said[said.index("stage ") :]


def _deface(program: str, photos: Sequence[Path], out: Path) -> None:
    """It writes beside the photos unless it is told a file for each; links give it a folder of its own."""
    for photo in photos:
        (out / photo.name).symlink_to(photo)
    _run(program, *(str(out / photo.name) for photo in photos))


def _limit(photos: Sequence[Path], out: Path) -> None:
    for photo in photos:
        decode_and_encode(photo, out / f"{photo.stem}.jpg")


def _run(*words: str) -> str:
    return subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
