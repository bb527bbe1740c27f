"""Kills `prepare` and its workers at random moments: `python -m tests.benchmarks.kills [ROUNDS]`.

A moment is a number of lines in the notes of the batch and up to 30 ms more, so a busy computer is hit at the same
places as an idle one: before the first copy, while one is written, between its name and its record. After each kill the
program is started once more (`register list`); then every file in the out folder must be on record with the hash that
it has, and nothing half written may be left.
"""

import contextlib
import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
from enum import StrEnum
from pathlib import Path

import psutil

from consent_db.register import Register
from photoconsent.pipeline.journal import read_lines, unfinished
from tests.gui.sample import PASSPHRASE, make_photos, make_register


def main(rounds: int) -> int:
    chance = random.Random(7)
    wrong = 0
    in_time: dict[str, int] = dict.fromkeys(Moment, 0)
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        os.environ |= {"PHOTOCONSENT_HOME": str(room / "own"), "PHOTOCONSENT_PASSPHRASE": PASSPHRASE}
        photos = make_photos(room / "photos")
        for number in range(10):
            (photos / f"more-{number}.jpg").write_bytes((photos / "IMG_0101.jpg").read_bytes() + bytes([number]))
        register = make_register(room / "consents.register", room / "people")
        for number in range(rounds):
            out = room / f"out-{number // 4}"  # every batch is gone on with a few times
            moment, left = _one(room, photos, register, out, chance, kill_worker=number % 2 == 1)
            in_time[moment] += 1
            wrong += len(left)
            copies = len(list(out.glob("*"))) if out.exists() else 0
            sys.stdout.write(f"{number + 1:3} {moment:24} {copies:3} copies {left or ''}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{rounds} kills ({', '.join(f'{many} {moment}' for moment, many in in_time.items())}), ")
    sys.stdout.write(f"{wrong} files that are not on record\n")
    return 1 if wrong else 0


class Moment(StrEnum):
    """Where the batch was when it was killed."""

    BEFORE = "before a copy"
    COPYING = "a copy begun, not ended"
    BETWEEN = "between two copies"
    OVER = "had ended"


def _one(
    room: Path, photos: Path, register: Path, out: Path, chance: random.Random, *, kill_worker: bool
) -> tuple[Moment, list[str]]:
    """Kill once, start again; gives where it was hit and the names of files that should not be there."""
    notes = room / "own"
    before = len(_noted(notes))
    started = _start(
        *("prepare", str(photos), "--channel", "website", "--out", str(out), "--workers", "2"),
        *("--register", str(register)),
    )
    wanted = before + chance.choice((0, 2, 2, 3, 4, 5, 6, 9))  # the first line only says who writes
    while started.poll() is None and len(_noted(notes)) < wanted:
        time.sleep(0.002)
    time.sleep(chance.uniform(0.0, 0.03) if wanted > before else chance.uniform(0.5, 5.0))
    running = started.poll() is None
    children = psutil.Process(started.pid).children(recursive=True) if running else []
    if kill_worker and children:
        chance.choice(children).kill()
        time.sleep(chance.uniform(0.0, 0.1))
    started.kill()
    started.wait()
    _, alive = psutil.wait_procs(children, timeout=15)
    moment = _moment(_noted(notes)) if running else Moment.OVER
    _start("register", "list", "--register", str(register)).wait()
    with Register.open(register, PASSPHRASE) as opened:
        on_record = {one.copy.output_sha256 for one in opened.publications()}
    files = list(out.iterdir()) if out.exists() else []
    strange = [file.name for file in files if hashlib.sha256(file.read_bytes()).hexdigest() not in on_record]
    return moment, strange + [f"process {one.pid} outlived its parent" for one in alive]


def _noted(notes: Path) -> list[dict[str, object]]:
    """The lines of all notes of batches; one that is half written does not count yet."""
    lines: list[dict[str, object]] = []
    for file in notes.rglob("batch-*.jsonl"):
        with contextlib.suppress(OSError):
            lines += read_lines(file)
    return lines


def _moment(lines: list[dict[str, object]]) -> Moment:
    if not any("begun" in line for line in lines):
        return Moment.BEFORE
    return Moment.COPYING if unfinished(lines) else Moment.BETWEEN


def _start(*words: str) -> "subprocess.Popen[bytes]":
    quiet = subprocess.DEVNULL
    return subprocess.Popen([sys.executable, "-m", "photoconsent", *words], stdout=quiet, stderr=quiet)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 40))
